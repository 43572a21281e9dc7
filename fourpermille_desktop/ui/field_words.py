"""Words of field work that more than one page says: textures, land uses, layers and their soil colours."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.errors import QT_TRANSLATE_NOOP

TEXTURES = {  # key in the records: (words, what people type for it)
    "sand": (QT_TRANSLATE_NOOP("FieldWords", "Sand"), "s"),
    "loamy sand": (QT_TRANSLATE_NOOP("FieldWords", "Loamy sand"), "ls"),
    "sandy loam": (QT_TRANSLATE_NOOP("FieldWords", "Sandy loam"), "sl"),
    "loam": (QT_TRANSLATE_NOOP("FieldWords", "Loam"), "l"),
    "silt loam": (QT_TRANSLATE_NOOP("FieldWords", "Silt loam"), "sil"),
    "silt": (QT_TRANSLATE_NOOP("FieldWords", "Silt"), "si"),
    "sandy clay loam": (QT_TRANSLATE_NOOP("FieldWords", "Sandy clay loam"), "scl"),
    "clay loam": (QT_TRANSLATE_NOOP("FieldWords", "Clay loam"), "cl"),
    "silty clay loam": (QT_TRANSLATE_NOOP("FieldWords", "Silty clay loam"), "sicl"),
    "sandy clay": (QT_TRANSLATE_NOOP("FieldWords", "Sandy clay"), "sc"),
    "silty clay": (QT_TRANSLATE_NOOP("FieldWords", "Silty clay"), "sic"),
    "clay": (QT_TRANSLATE_NOOP("FieldWords", "Clay"), "c"),
}
LAND_USES = {
    "cropland": QT_TRANSLATE_NOOP("FieldWords", "Cropland"),
    "grassland": QT_TRANSLATE_NOOP("FieldWords", "Grassland"),
    "agroforestry": QT_TRANSLATE_NOOP("FieldWords", "Trees with crops"),
    "forest": QT_TRANSLATE_NOOP("FieldWords", "Forest"),
    "wetland": QT_TRANSLATE_NOOP("FieldWords", "Wetland"),
    "mixed": QT_TRANSLATE_NOOP("FieldWords", "Crops and pasture"),
}
LAYER_TOKENS = ((10.0, "h0"), (30.0, "h1"), (50.0, "h2"), (100.0, "h3"))  # top of the layer below this: its colour


def texture_word(key: str) -> str:
    held = TEXTURES.get(key)
    return QCoreApplication.translate("FieldWords", held[0]) if held else key


def texture_key(text: str) -> str:
    """ "sl", "Sandy loam", its word in the language, or the first one that starts so; else the text itself."""
    wanted = text.strip().casefold()
    if not wanted or wanted in TEXTURES:
        return wanted
    for key, (_, short) in TEXTURES.items():
        if wanted in (short, texture_word(key).casefold()):
            return key
    starting = [key for key in TEXTURES if texture_word(key).casefold().startswith(wanted)] if len(wanted) > 2 else []
    return starting[0] if len(starting) == 1 else text.strip()


def land_use_word(key: str) -> str:
    held = LAND_USES.get(key)
    return QCoreApplication.translate("FieldWords", held) if held else key


def layer_token(top_cm: float | None) -> str:
    """The soil colour of a layer by its depth."""
    if top_cm is None:
        return "line"
    return next((token for limit, token in LAYER_TOKENS if top_cm < limit), "h4")
