"""The markers of list items: bullets, numbers and letters as Word counts them."""

from collections.abc import Sequence

from r2p_drafter.document.blocks import ListItem
from r2p_drafter.document.stylesheet import NumberLevel

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MAX_ROMAN = 3999
_MAX_LETTERS = 780
"""Word counts on in numbers behind thirty z."""
_SYMBOLS = str.maketrans({"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf02d": "–"})
"""What Word's own bullets look like, which it keeps as private characters of its symbol fonts."""


def level_of(item: ListItem, levels: Sequence[NumberLevel]) -> NumberLevel | None:
    """Return the level that an item is of: the last one there is for a deeper item."""
    return levels[min(item.level, len(levels) - 1)] if levels else None


def marker_text(item: ListItem, levels: Sequence[NumberLevel]) -> str:
    """Return an item's marker: "•", "3.", "(c)" (ECMA-376 part 1, 17.9.11 `lvlText`).

    The place of an outer level's number in it stays empty: an item knows its own number only.
    """
    level = level_of(item, levels)
    if level is None:
        return ""
    if level.format == "bullet":
        return level.text.translate(_SYMBOLS)
    own = f"%{min(item.level, len(levels) - 1) + 1}"
    text = level.text.replace(own, number_text(item.ordinal, level.format))
    for outer in range(1, 10):
        text = text.replace(f"%{outer}", "")
    return text


def number_text(number: int, form: str) -> str:
    """Return a number in an ECMA-376 `ST_NumberFormat` (17.18.59); an unknown format is decimal."""
    match form:
        case "lowerLetter":
            return _letters(number)
        case "upperLetter":
            return _letters(number).upper()
        case "lowerRoman":
            return _roman(number)
        case "upperRoman":
            return _roman(number).upper()
        case "decimalZero":
            return f"{number:02}"
        case "none":
            return ""
    return str(number)


def _letters(number: int) -> str:
    """Return a, b, … z, aa, bb, … as Word counts, unlike a spreadsheet's columns."""
    if not 1 <= number <= _MAX_LETTERS:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    if not 1 <= number <= _MAX_ROMAN:
        return str(number)
    found = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        found += letters * count
    return found
