"""A table's rows: cells side by side, each a stack of paragraphs; a row is never broken."""

from collections.abc import Callable

from msgspec import Struct

from r2p_drafter.document.blocks import Paragraph
from r2p_drafter.document.stylesheet import space_between
from r2p_drafter.typeset.paragraphs import SetParagraph


class Stacked(Struct, frozen=True):
    """A paragraph at its place in a stack."""

    set: SetParagraph
    x: int
    y: int


class SetRow(Struct, frozen=True):
    """A row of a table, ready to be placed."""

    cells: tuple[Stacked, ...]
    height: int
    keep_next: bool = False


def stack(
    paragraphs: tuple[Paragraph, ...], set_one: Callable[[Paragraph], SetParagraph], x: int = 0, y: int = 0
) -> tuple[tuple[Stacked, ...], int]:
    """Return the paragraphs one under the other from `y`, and where the stack ends."""
    placed: list[Stacked] = []
    for paragraph in paragraphs:
        found = set_one(paragraph)
        y += space_between(placed[-1].set.style if placed else None, found.style)
        placed.append(Stacked(found, x, y))
        y += found.height
    return tuple(placed), y + (placed[-1].set.style.after if placed else 0)
