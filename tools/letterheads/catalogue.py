"""The styles that every letterhead has: what each is for, is based on, is followed by and stays with."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """A style's place among the others; how it looks is the pack's affair."""

    name: str
    """As Word writes it in the file: "heading 1" for what it shows as "Heading 1"."""
    purpose: str
    """The sample text, which tells staff what the style is for."""
    base: str = "Normal"
    next: str = ""
    """The style of the paragraph after; empty: the same again."""
    keep_next: bool = False
    keep_lines: bool = False
    outline: int | None = None
    list: tuple[int, int] | None = None
    """Number of the list and level."""
    custom: bool = False

    @property
    def style_id(self) -> str:
        """Word's own identifier: the name without spaces, headings with a capital."""
        return style_id(self.name)


def style_id(name: str) -> str:
    """Return the identifier of the style called `name`."""
    joined = name.replace(" ", "")
    return joined if name == "cc List" else joined[:1].upper() + joined[1:]


LISTS = {1: "List Bullet", 2: "List Number", 3: "List Letter"}
"""The kinds of list by their `w:numId`."""


def _item(name: str, what: str, number: int, depth: int) -> Entry:
    style = name if depth == 0 else f"{name} {depth + 1}"
    return Entry(
        style,
        f"{style}: {what}{', ' + _DEPTHS[depth] if depth else ''}",
        base="Body Text",
        list=(number, depth),
        custom=number == 3,
    )


_DEPTHS = ("", "inside another item", "two levels inside")


def _continued(depth: int) -> Entry:
    style = "List Continue" if depth == 0 else f"List Continue {depth + 1}"
    return Entry(style, f"{style}: a further paragraph of such an item", base="Body Text")


def entries() -> tuple[Entry, ...]:
    """Return all paragraph styles but Normal, in the order in which a letter uses them."""
    items = [
        entry
        for number, what in ((1, "an item with a bullet"), (2, "a numbered item"), (3, "a lettered item"))
        for entry in (_item(LISTS[number], what, number, depth) for depth in range(3))
    ]
    return (*_OPENING, *_BODY, *items, *map(_continued, range(3)), *_CLOSING, *_FURNITURE)


_OPENING = (
    Entry("Date", "Date: the day of the letter", next="Inside Address"),
    Entry("Reference Line", "Reference Line: our reference", next="Inside Address", custom=True),
    Entry(
        "Mailing Instructions",
        "Mailing Instructions: a marking, and how the letter is sent",
        next="Inside Address",
        custom=True,
    ),
    Entry(
        "Inside Address",
        "Inside Address: name, post, organisation and address of the addressee",
        next="Salutation",
        keep_lines=True,
        custom=True,
    ),
    Entry("Salutation", "Salutation: the greeting,", next="Body Text", keep_next=True),
    Entry(
        "Subject Line",
        "Subject Line: what the letter is about",
        next="Body Text",
        keep_next=True,
        keep_lines=True,
        custom=True,
    ),
)

_BODY = (
    Entry(
        "Body Text",
        "Body Text: the running text of the letter. It is set flush left and ragged right, without"
        " hyphenation, so that words keep their even spaces; a single line of a paragraph is never left"
        " alone at the foot or head of a page.",
    ),
    Entry("heading 1", "Heading 1: a part of the letter", "Normal", "Body Text", True, True, outline=0),
    Entry("heading 2", "Heading 2: a smaller part", "Normal", "Body Text", True, True, outline=1),
    Entry("heading 3", "Heading 3: the smallest part", "Normal", "Body Text", True, True, outline=2),
    Entry(
        "Quote",
        "Quote: words of another text, set in from both margins so that they need no quotation marks.",
        base="Body Text",
        next="Body Text",
    ),
    Entry(
        "Lead In",
        "Lead In: the words before a list, which stay with its first item:",
        base="Body Text",
        next="List Bullet",
        keep_next=True,
        custom=True,
    ),
)

_CLOSING = (
    Entry("Closing", "Closing: the complimentary close,", next="Signature", keep_next=True),
    Entry(
        "Signature",
        "Signature: the name of who signs",
        next="Signature Job Title",
        keep_next=True,
        keep_lines=True,
    ),
    Entry(
        "Signature Job Title",
        "Signature Job Title: the post",
        next="Signature Company",
        keep_lines=True,
        custom=True,
    ),
    Entry(
        "Signature Company",
        "Signature Company: the organisation",
        next="Signature",
        keep_lines=True,
        custom=True,
    ),
    Entry(
        "Enclosure",
        "Enclosure:\tthe title of a paper that goes with the letter",
        keep_lines=True,
        custom=True,
    ),
    Entry(
        "cc List",
        "Cc:\tcc List: name, post and organisation of one who receives a copy; a second line is set in"
        " further than the names, which stand one under the other",
        keep_lines=True,
        custom=True,
    ),
)

_FURNITURE = (
    Entry("header", "Header: what stands at the head of further pages"),
    Entry("footer", "Footer: what stands at the foot of the page"),
)
