"""The look of a letter: the page and the paragraph styles that `letterhead.docx` defines.

Lengths are twips, twentieths of a point, Word's own unit (ECMA-376 part 1, 17.18.81), so that they
are whole numbers. The one source of the look for preview, PDF and Word.
"""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from r2p_drafter.document.blocks import Furniture
from r2p_drafter.letter.model import Marker

Align = Literal["left", "center", "right", "both"]
LineRule = Literal["auto", "exact", "atLeast"]
LIST_STYLES: Mapping[Marker, str] = {
    "bullets": "List Bullet",
    "numbers": "List Number",
    "letters": "List Letter",
}
"""The paragraph style of each kind of list."""
NumberFormat = str
"""An ECMA-376 `ST_NumberFormat`: decimal, lowerLetter, lowerRoman, bullet, ..."""


class Page(Struct, frozen=True):
    """The sheet of paper and its margins, in twips."""

    width: int
    height: int
    top: int
    right: int
    bottom: int
    left: int
    header: int
    """From the paper's upper edge to the header."""
    footer: int
    """From the paper's lower edge to the footer."""
    different_first: bool

    @property
    def text_width(self) -> int:
        """The width of the text between the margins."""
        return self.width - self.left - self.right


class Tab(Struct, frozen=True):
    """A tab stop."""

    position: int
    align: Literal["left", "center", "right"] = "left"


class Border(Struct, frozen=True):
    """A rule along one side of a paragraph."""

    width: int
    """Eighths of a point."""
    space: int
    """Between text and rule, in twips."""
    colour: str


class NumberLevel(Struct, frozen=True):
    """One level of a list: how its marker looks and where it stands (17.9.6)."""

    format: NumberFormat
    text: str
    """The marker's pattern, `%1` standing for the number of level 1."""
    left: int | None = None
    first_line: int | None = None
    font: str = ""
    """The marker's font where it differs from the text's."""
    suffix: Literal["tab", "space", "nothing"] = "tab"
    bold: bool | None = None
    italic: bool | None = None


class Style(Struct, frozen=True):
    """A paragraph style with all that it inherits worked out."""

    name: str
    style_id: str
    font: str
    size: int
    """Half points."""
    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    small_caps: bool = False
    colour: str = ""
    """RRGGBB, or empty for black."""
    kerning: bool = False
    letter_spacing: int = 0
    align: Align = "left"
    left: int = 0
    right: int = 0
    first_line: int = 0
    """Of the first line against `left`; negative where it hangs."""
    before: int = 0
    after: int = 0
    line: int = 240
    """240ths of a line for `auto`, twips for the others (17.3.1.33)."""
    line_rule: LineRule = "auto"
    contextual: bool = False
    """No space between two paragraphs of this style (17.3.1.9)."""
    keep_next: bool = False
    keep_lines: bool = False
    widow_control: bool = True
    page_break_before: bool = False
    tabs: tuple[Tab, ...] = ()
    border_top: Border | None = None
    border_bottom: Border | None = None
    outline: int | None = None
    """Heading level, 0 the highest."""
    number: NumberLevel | None = None
    """The level of the list that the style belongs to."""


def space_between(above: Style | None, below: Style) -> int:
    """Return the twips between two paragraphs: the larger of after and before, as Word 2013 takes it."""
    if above is None:
        return below.before
    same = above.name == below.name
    after = 0 if same and above.contextual else above.after
    before = 0 if same and below.contextual else below.before
    return max(after, before)


class TextLook(Struct, frozen=True):
    """What a character style changes."""

    style_id: str
    colour: str = ""
    underline: bool = False


class Stylesheet(Struct, frozen=True):
    """All of the look that a letterhead defines."""

    page: Page
    styles: dict[str, Style]
    """Paragraph styles by the name that Word shows."""
    lists: dict[Marker, tuple[NumberLevel, ...]]
    """The levels of each kind of list, from its style."""
    hyperlink: TextLook | None
    furniture: Furniture
    """Headers and footers as the letterhead has them, placeholders not yet filled in."""
    default_tab: int = 720
