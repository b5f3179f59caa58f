"""Makes `word/numbering.xml`: bullets, numbers and letters, nine levels each, tied to their styles."""

from collections.abc import Callable

from lxml.etree import _Element

from tools.letterheads.catalogue import LISTS, style_id
from tools.letterheads.description import Lists
from tools.letterheads.wordml import element

_LEVELS = 9
_BULLETS = "•–·"
_NUMBERS = ("decimal", "lowerLetter", "lowerRoman")
_LETTERS = ("lowerLetter", "lowerRoman", "decimal")
Marker = Callable[[int], tuple[str, str]]
"""From a level to its `w:numFmt` and `w:lvlText`."""


def numbering(lists: Lists) -> _Element:
    """Return the root of the numbering part (17.9); `w:numId` 1 bullets, 2 numbers, 3 letters."""
    kinds: tuple[tuple[int, Marker, int], ...] = (
        (1, lambda level: ("bullet", _BULLETS[level % 3]), lists.bullet),
        (2, lambda level: (_NUMBERS[level % 3], f"%{level + 1}."), lists.number),
        (3, lambda level: (_LETTERS[level % 3], f"(%{level + 1})"), lists.number),
    )
    return element(
        "numbering",
        *(_definition(number, marker, lists, hanging) for number, marker, hanging in kinds),
        *(element("num", element("abstractNumId", val=number), numId=number) for number, _, _ in kinds),
    )


def _definition(number: int, marker: Marker, lists: Lists, hanging: int) -> _Element:
    levels = [
        _level(level, *marker(level), _style_of(number, level), lists.text + level * lists.step, hanging)
        for level in range(_LEVELS)
    ]
    return element(
        "abstractNum",
        element("nsid", val=f"5232500{number}"),
        element("multiLevelType", val="multilevel"),
        element("tmpl", val=f"5232500{number + 3}"),
        *levels,
        abstractNumId=number,
    )


def _style_of(number: int, level: int) -> str | None:
    name = LISTS[number]
    return None if level > 2 else style_id(name if level == 0 else f"{name} {level + 1}")


def _level(level: int, kind: str, text: str, style: str | None, left: int, hanging: int) -> _Element:
    return element(
        "lvl",
        element("start", val=1),
        element("numFmt", val=kind),
        element("pStyle", val=style) if style else None,
        element("suff", val="tab"),
        element("lvlText", val=text),
        element("lvlJc", val="left"),
        element("pPr", element("ind", left=left, hanging=hanging)),
        ilvl=level,
    )
