"""A table's rows: cells side by side, each a stack of paragraphs; only one taller than a page is broken."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

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


def parted(stacked: Stacked, bottom: int) -> tuple[Stacked | None, Stacked | None]:
    """Return the lines of a paragraph that end above `bottom`, and the rest at the place where it stood."""
    found, lines = stacked.set, stacked.set.lines
    origin = stacked.y - lines[0].top
    count = sum(origin + line.top + line.height <= bottom for line in lines)
    if count in (0, len(lines)):
        return (stacked, None) if count else (None, stacked)
    rest = replace(found, lines=lines[count:], marker=None)
    return (
        replace(stacked, set=replace(found, lines=lines[:count])),
        replace(stacked, set=rest, y=origin + lines[count].top),
    )


def broken(row: SetRow, room: int) -> tuple[SetRow, ...]:
    """Return the row, or rows that have no more than `room` twips if it has; Word breaks such a row, too."""
    rows: list[SetRow] = []
    while row.height > room:
        parts = [parted(cell, room) for cell in row.cells]
        above = tuple(upper for upper, _ in parts if upper)
        below = [lower for _, lower in parts if lower]
        if not above or not below:
            break
        top = min(cell.y for cell in below)
        rows.append(SetRow(above, min(top, room)))
        row = SetRow(tuple(replace(cell, y=cell.y - top) for cell in below), row.height - top, row.keep_next)
    return (*rows, row)
