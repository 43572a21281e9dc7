"""Words of a question as search takes them: small words left out, endings cut where they only say how many or which."""

from __future__ import annotations

import re

_SMALL = frozenset(
    # English, French, Spanish, Portuguese, Swahili, folded. None of them is a name of something in the library.
    "a an and are at be by can do does for from has have how i in is it its my of off on or our out that the their them"
    " there this to too up want was we what when where which with you your away over all"
    " au aux avec ce ces cette comment dans de des du elle en est et il je la le les leur l d ma mes mon ne nos notre"
    " ou par pas pour que qui sa se ses son sont sur tout tous toute un une vos votre y sans temps j n s c qu"
    " al como con cual del donde el ella ello es esta este la las lo los me mi mis muy no nos para por que se si sin su"
    " sus un una unas unos y yo hay"
    " ao aos as com como da das do dos e ela ele em esta este eu isso mais meu minha na nas no nos o os ou para pela"
    " pelo por que se sem seu sua um uma uns"
    " kwa la na ni ya wa za cha vya katika yangu".split()
)
_ENDINGS = re.compile(r"(?:ings?|ies|oes|aes|aux|ed|es|as|os|ns|s|x|e|a|o|y)$")
_SHORTEST = 4  # letters that stay; shorter beginnings start too many words


def content_words(asked: list[str]) -> list[str]:
    """The words that say something; all of them where none would be left."""
    return [word for word in asked if word not in _SMALL] or asked


def stem(word: str) -> str:
    """The beginning that its other forms share: terraces, terrace → terrac; sols → sol."""
    cut = _ENDINGS.sub("", word)
    if len(cut) >= _SHORTEST:
        return cut
    return word[:-1] if len(word) == _SHORTEST and word.endswith(("s", "x")) else word
