"""Paragraphs made from Markdown before their place in the letter is known."""

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.compose.inline import merged
from r2p_drafter.document.blocks import ListItem, Paragraph, Run
from r2p_drafter.letter.remembering import remembered
from r2p_drafter.saying import Saying


class Gap(Struct, frozen=True):
    """A placeholder in text: where its value goes, and how it looks there."""

    expression: str
    look: Run
    """The text as it was typed, in its look."""
    line: int
    """In the text that was parsed, from 1."""
    fault: Saying | None = None
    """What is wrong with it already."""


class Draft(Struct, frozen=True):
    """A paragraph whose list has a number of this text's own."""

    style: str
    pieces: tuple[Run | Gap, ...]
    item: ListItem | None = None
    """`list` counts this text's lists from 1; 0 is the list that the text is an item of."""


class Chunk(Struct, frozen=True, eq=False):
    """Drafts of one text; one text has one Chunk, so that it is compared by identity."""

    drafts: tuple[Draft, ...]
    lists: int = 0
    """How many lists begin in it."""
    gaps: tuple[Gap, ...] = ()
    length: int = 0
    """How many characters there are in it."""


class Filled(Struct, frozen=True):
    """What goes into a gap: a value, or what is wrong."""

    text: str = ""
    fault: Saying | None = None


@remembered(8192, lambda chunk: chunk.length)
def finished(
    chunk: Chunk, part: str, first_list: int, outer: ListItem | None, filled: tuple[Filled, ...]
) -> tuple[Paragraph, ...]:
    """Return the paragraphs; the same objects again for the same text in the same place.

    `outer` is the item that the text is, if it is one; `filled` what goes into `chunk.gaps`.
    """
    values = iter(filled)
    return tuple(
        Paragraph(
            style=draft.style,
            runs=merged(
                piece if isinstance(piece, Run) else _run(piece, next(values)) for piece in draft.pieces
            ),
            part=part,
            item=_item(draft.item, first_list, outer),
        )
        for draft in chunk.drafts
    )


def _run(gap: Gap, filled: Filled) -> Run:
    return replace(gap.look, mistake=True) if filled.fault else replace(gap.look, text=filled.text)


def _item(item: ListItem | None, first_list: int, outer: ListItem | None) -> ListItem | None:
    if item is None or item.list == 0:
        return outer if item is not None else None
    return replace(item, list=first_list + item.list - 1)
