"""The words in which a pack's look is described; lengths are twips, sizes half points, as in Word."""

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True)
class Rule:
    """A line along a paragraph."""

    width: int
    """Eighths of a point."""
    space: int
    """Points between text and rule."""
    colour: str


@dataclass(frozen=True)
class Look:
    """What a style changes; None is inherited."""

    size: int | None = None
    bold: bool = False
    italic: bool = False
    caps: bool = False
    colour: str | None = None
    letter_spacing: int | None = None
    before: int | None = None
    after: int | None = None
    line: int | None = None
    """The least distance from one line to the next (`atLeast`): it is the same whatever font stands in."""
    left: int | None = None
    right: int | None = None
    hanging: int | None = None
    align: Literal["left", "center", "right"] | None = None
    contextual: bool = False
    keep_next: bool | None = None
    """None: as the catalogue has it."""
    tabs: tuple[tuple[Literal["left", "right"], int], ...] = ()
    above: Rule | None = None
    below: Rule | None = None


@dataclass(frozen=True)
class Lists:
    """Where the items of a pack's lists stand: the text of all kinds at one edge."""

    text: int
    """The edge of the outermost item's text."""
    step: int
    """Each level further."""
    bullet: int
    """From a bullet to the text."""
    number: int
    """From a number or letter to the text."""


@dataclass(frozen=True)
class Page:
    """Paper and margins."""

    width: int
    height: int
    top: int
    bottom: int
    side: int
    header: int = 720
    footer: int = 720


@dataclass(frozen=True)
class Line:
    r"""A paragraph of a header or footer: `\t` a tab, `[PAGE]`, `[NUMPAGES]` fields, `[LOGO]` the picture."""

    style: str
    text: str


@dataclass(frozen=True)
class Pack:
    """The look of one template pack."""

    name: str
    font: str
    size: int
    page: Page
    lists: Lists
    looks: dict[str, Look]
    """By style name."""
    header: tuple[Line, ...]
    first_header: tuple[Line, ...] = (Line("Header", ""),)
    footer: tuple[Line, ...] = ()
    """On all pages; none where it is empty."""
    accent: str = "1F3864"
    """The colour of hyperlinks, and the first that Word offers, as RRGGBB."""
    letterhead_styles: tuple[str, ...] = field(default=())
    """Styles of this pack's own, for its header."""
