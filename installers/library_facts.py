"""Writes the facts of the collected CSV tables into `resources/library/*/<slug>/entry.toml`, once.

    python installers/library_facts.py ../shared/content

This is the record of where our figures came from; the TOML is the source since then.
Run again it changes no word a person added (names, labels,
`related`, `[[working]]`, `[review]`); a figure is copied as it is written in the table, digit for digit.
"""

from __future__ import annotations

import csv
import json
import sys
import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent / "resources" / "library"
Row = Mapping[str, str]

NUMBERS = {
    "value": "value",
    "ci_low": "low",
    "ci_high": "high",
    "n_obs": "n_obs",
    "n_studies": "n_studies",
    "year": "year",
}
EVIDENCE = (  # column of evidence.csv, key of [[evidence]]
    *(("evidence_id", "id"), ("outcome", "outcome"), ("metric", "metric"), ("value", "value")),
    *(("value_text", "value_text"), ("unit", "unit"), ("ci_low", "low"), ("ci_high", "high"), ("ci_type", "interval")),
    *((name, name) for name in ("n_obs", "n_studies", "depth_cm", "duration_years", "geography", "comparator")),
    *((name, name) for name in ("authors", "year", "journal", "doi", "doi_confidence", "source_kind", "confidence")),
    *(("verified_by", "verified_by"), ("note", "note")),
)
PRACTICE = (  # column of practices.csv, key, is it a list?
    ("category", "category", False),
    ("land_use", "land_use", True),
    ("ipcc_climate_zones", "climates", True),
    ("soil_constraints", "soil_constraints", True),
    ("world_regions", "regions", True),
    ("africa_subregions", "africa_subregions", True),
    ("cost_class", "cost", False),
    ("labour_class", "labour", False),
    ("years_to_benefit", "years_to_benefit", False),
    ("descriptive_confidence", "facts_confidence", False),
    ("soc_evidence_id", "headline", False),
)
NOTES = (
    ("soc_effect_text", "soc"),
    ("co_benefits", "benefits"),
    ("limits_risks", "limits"),
    ("gender_labour_note", "labour"),
    ("yield_effect_africa", "yield_africa"),
)
SCHEME = (
    ("operator", "operator", False),
    ("regions", "where", False),
    ("eligible_practices", "pays_for", False),
    ("methodology", "method", False),
    ("minimal_area", "smallest_area", False),
    ("permanence", "permanence", False),
    ("crediting", "crediting", False),
    ("price_info", "price", False),
    ("notes", "notes", False),
    ("confidence", "confidence", False),
    ("verified_by", "verified_by", False),
)
TOOL = (
    ("publisher", "publisher"),
    ("kind", "type"),
    ("scale", "scale"),
    ("cost", "cost"),
    ("licence", "licence"),
    ("link", "link"),
    ("verification_status", "status"),
    ("user_level", "user_level"),
    ("confidence", "confidence"),
    ("verified_by", "verified_by"),
)
BY_HAND = ("related",)  # keys a person adds at the top of an entry
CODES = {  # part of a scheme's place → the regions it is filtered by; "global" is all
    "global": ("AF", "AS", "LA", "NA", "EU", "OC"),
    "tropics": ("AF", "AS", "LA"),
    "rice regions": ("AF", "AS", "LA"),
    "developing countries": ("AF", "AS", "LA"),
    "low and middle income": ("AF", "AS", "LA"),
    **dict.fromkeys(("Africa", "Kenya", "Uganda"), ("AF",)),
    **dict.fromkeys(("United States", "Canada"), ("NA",)),
    **dict.fromkeys(("France", "EU", "United Kingdom"), ("EU",)),
    "Australia": ("OC",),
    "Colombia": ("LA",),
}
LANGUAGES = ("en", "fr", "es", "pt")
PLACES = {  # short labels over a bar; a person writes better ones where a place has none here
    "global": ("Worldwide", "Monde entier", "Todo el mundo", "Mundo inteiro"),
    "Africa": ("African trials", "Essais africains", "Ensayos africanos", "Ensaios africanos"),
    "mostly temperate": (
        "Mostly temperate lands",
        "Surtout pays tempérés",
        "Sobre todo zonas templadas",
        "Sobretudo zonas temperadas",
    ),
    "Brazil, Cerrado": ("Brazil, Cerrado", "Brésil, Cerrado", "Brasil, Cerrado", "Brasil, Cerrado"),
    "sub-Saharan Africa": (
        "Africa south of the Sahara",
        "Afrique subsaharienne",
        "África subsahariana",
        "África subsariana",
    ),
    "Ethiopia": ("Ethiopia", "Éthiopie", "Etiopía", "Etiópia"),
    "tropics": ("Tropics", "Tropiques", "Trópicos", "Trópicos"),
    "arid and semi-arid": ("Dry lands", "Terres sèches", "Tierras secas", "Terras secas"),
    "global, organic farms": (
        "Worldwide, organic farms",
        "Monde entier, fermes biologiques",
        "Todo el mundo, fincas ecológicas",
        "Mundo inteiro, quintas biológicas",
    ),
    "Mediterranean": ("Mediterranean", "Méditerranée", "Mediterráneo", "Mediterrâneo"),
    "Kenya": ("Kenya", "Kenya", "Kenia", "Quénia"),
    "western Kenya": ("Western Kenya", "Ouest du Kenya", "Oeste de Kenia", "Oeste do Quénia"),
    "arid, temperate, boreal": (
        "Dry, temperate and cold lands",
        "Terres sèches, tempérées et froides",
        "Tierras secas, templadas y frías",
        "Terras secas, temperadas e frias",
    ),
    "China": ("China", "Chine", "China", "China"),
    "China, all croplands": (
        "China, all fields",
        "Chine, tous les champs",
        "China, todos los campos",
        "China, todos os campos",
    ),
    "Loess Plateau, China": (
        "China, Loess Plateau",
        "Chine, plateau de Lœss",
        "China, meseta de Loess",
        "China, planalto de Loess",
    ),
    "boreo-temperate": (
        "Cool and cold lands",
        "Terres fraîches et froides",
        "Tierras frescas y frías",
        "Terras frescas e frias",
    ),
    "temperate": ("Temperate lands", "Pays tempérés", "Zonas templadas", "Zonas temperadas"),
    "temperate, tropical check": ("Temperate lands", "Pays tempérés", "Zonas templadas", "Zonas temperadas"),
    "moist warm climates": (
        "Warm, moist lands",
        "Terres chaudes et humides",
        "Tierras cálidas y húmedas",
        "Terras quentes e húmidas",
    ),
    "Indo-Gangetic Plains": (
        "Indo-Gangetic Plains",
        "Plaine indo-gangétique",
        "Llanura indogangética",
        "Planície indo-gangética",
    ),
    "global, field trials": (
        "Worldwide, field trials",
        "Monde entier, essais aux champs",
        "Todo el mundo, ensayos de campo",
        "Mundo inteiro, ensaios de campo",
    ),
    "grassland, global": (
        "Worldwide, grassland",
        "Monde entier, prairies",
        "Todo el mundo, pastizales",
        "Mundo inteiro, pastagens",
    ),
    "global, mostly natural stands": (
        "Worldwide, mostly natural stands",
        "Monde entier, surtout peuplements naturels",
        "Todo el mundo, sobre todo bosques naturales",
        "Mundo inteiro, sobretudo matas naturais",
    ),
    "Germany, forest": ("Germany, forest", "Allemagne, forêt", "Alemania, bosque", "Alemanha, floresta"),
    "Europe plus data synthesis": ("Mostly Europe", "Surtout Europe", "Sobre todo Europa", "Sobretudo Europa"),
    "Cambodia, Australia": (
        "Cambodia and Australia",
        "Cambodge et Australie",
        "Camboya y Australia",
        "Camboja e Austrália",
    ),
    "Niger": ("Niger", "Niger", "Níger", "Níger"),
    "Southern Africa": ("Southern Africa", "Afrique australe", "África austral", "África Austral"),
    "Tigray, Ethiopia": ("Ethiopia, Tigray", "Éthiopie, Tigré", "Etiopía, Tigray", "Etiópia, Tigré"),
    "northern Ethiopia": ("Northern Ethiopia", "Nord de l'Éthiopie", "Norte de Etiopía", "Norte da Etiópia"),
}


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    content = Path(arguments[0])
    practices, schemes = read(content / "practices.csv"), read(content / "schemes.csv")
    evidence = read(content / "evidence.csv")
    for row in practices:
        rows = [one for one in evidence if one["practice_slug"] == row["slug"]]
        write("practices", row["slug"], partial(practice_text, row, rows))
    for row in schemes:
        write("schemes", row["slug"], partial(scheme_text, row))
    print(f"{len(practices)} practices, {len(evidence)} rows of evidence, {len(schemes)} schemes")
    for unlike in tool_differences(read(content / "tools.csv")):
        print(unlike)
    return 0


def read(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def write(folder: str, slug: str, text: Callable[[Mapping[str, Any]], str]) -> None:
    file = ROOT / folder / slug / "entry.toml"
    known = tomllib.loads(file.read_text("utf-8")) if file.exists() else {}
    written = text(known)
    tomllib.loads(written)
    file.parent.mkdir(parents=True, exist_ok=True)
    if not file.exists() or file.read_text("utf-8") != written:
        file.write_text(written, encoding="utf-8", newline="\n")


def practice_text(row: Row, evidence: Iterable[Row], known: Mapping[str, Any]) -> str:
    names = {lang: row[f"name_{lang}"] for lang in (*LANGUAGES, "sw") if row[f"name_{lang}"]}
    studies = ["[studies]"]
    if row["n_studies_era"]:
        studies.append(f"africa_era = {row['n_studies_era']}")
    for column in ("countries_africa_era", "countries_other"):
        if row[column]:
            studies.append(f"{column} = {toml(listed(row[column]))}")
    notes = ["[notes]", *(f"{key} = {toml(row[column])}" for column, key in NOTES if row[column])]
    of_rows = {one["id"]: one for one in known.get("evidence", [])}
    blocks = [
        "\n".join([*top("practice", row, PRACTICE), *by_hand(known)]),
        names_text(names, known),
        "\n".join(studies),
        "\n".join(notes),
        *(evidence_text(one, of_rows.get(one["evidence_id"], {})) for one in evidence),
        *tables_by_hand(known),
    ]
    return "\n\n".join(blocks) + "\n"


def scheme_text(row: Row, known: Mapping[str, Any]) -> str:
    codes = {code: None for part, held in CODES.items() if part in row["regions"] for code in held}
    head = [*top("scheme", row, SCHEME), f"regions = {toml(list(codes))}", *by_hand(known)]
    blocks = ["\n".join(head), names_text({"en": row["name"]}, known)]
    return "\n\n".join([*blocks, *tables_by_hand(known)]) + "\n"


def top(kind: str, row: Row, columns: Iterable[tuple[str, str, bool]]) -> list[str]:
    lines = [f'kind = "{kind}"']
    for column, key, is_list in columns:
        if row[column]:
            lines.append(f"{key} = {toml(listed(row[column]) if is_list else row[column])}")
    return lines


def by_hand(known: Mapping[str, Any]) -> list[str]:
    return [f"{key} = {toml(known[key])}" for key in BY_HAND if key in known]


def names_text(names: Mapping[str, str], known: Mapping[str, Any]) -> str:
    return "\n".join(
        ["[names]", *(f"{lang} = {toml(name)}" for lang, name in {**names, **known.get("names", {})}.items())]
    )


def evidence_text(row: Row, known: Mapping[str, Any]) -> str:
    lines = ["[[evidence]]"]
    for column, key in EVIDENCE:
        if row[column]:
            lines.append(f"{key} = {row[column] if column in NUMBERS else toml(row[column])}")
    where = labels(row["geography"], known.get("where", {}))
    lines += [f"where = {toml(where)}"] if where else []
    lines += [f"words = {toml(known['words'])}"] if "words" in known else []
    return "\n".join(lines)


def labels(geography: str, by_hand: Mapping[str, str]) -> dict[str, str]:
    """The label over the bar; where a person wrote another one, ours does not fill in its languages."""
    ours = dict(zip(LANGUAGES, PLACES.get(geography) or PLACES.get(geography.partition(":")[0]) or (), strict=False))
    return {**ours, **by_hand} if by_hand.get("en", ours.get("en")) == ours.get("en") else dict(by_hand)


def tables_by_hand(known: Mapping[str, Any]) -> list[str]:
    review = known.get("review")
    blocks = ["\n".join(["[review]", *(f"{key} = {toml(value)}" for key, value in review.items())])] if review else []
    for row in known.get("working", []):
        blocks.append("\n".join(["[[working]]", *(f"{key} = {toml(value)}" for key, value in row.items())]))
    return blocks


def tool_differences(rows: Iterable[Row]) -> list[str]:
    """Tools were written by hand from the same table: what is not the same is said, and nothing is changed."""
    unlike = []
    for row in rows:
        file = ROOT / "tools" / row["slug"] / "entry.toml"
        if not file.exists():
            unlike.append(f"tool {row['slug']}: not there")
            continue
        held = tomllib.loads(file.read_text("utf-8"))
        for column, key in TOOL:
            if row[column] and held.get(key, "") != row[column]:
                unlike.append(f"tool {row['slug']}: {key} is {held.get(key)!r}, the table has {row[column]!r}")
    return unlike


def listed(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def toml(value: Any) -> str:
    """A value as TOML; JSON's quoting of text is TOML's too."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(toml(inner) for inner in value) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
