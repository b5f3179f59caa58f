"""Tables to rows. A row whose paragraphs are those of the last document is not set again."""

from functools import partial

from msgspec import Struct

from r2p_drafter.document.blocks import CELL_GAP, Paragraph, Table
from r2p_drafter.typeset.paragraphs import SetParagraph, Setter
from r2p_drafter.typeset.rows import SetRow, Stacked, stack
from r2p_drafter.typeset.standing import Made, Place, Standing, StandingType

Edges = tuple[int, ...]
_Row = tuple[tuple[Paragraph, ...], ...]
_RowPlace = tuple[tuple[tuple[int, ...], ...], Edges, bool]


class _StandingRow(Struct, frozen=True, eq=False):
    place: _RowPlace
    row: SetRow
    inside: dict[Place, Standing]
    """What it was set from; as long as that is kept, no other paragraph has the ids of `place`."""


class _StandingTable(Struct, frozen=True, eq=False):
    table: Table
    rows: tuple[_StandingRow, ...]


class TableSetter:
    """Sets tables, and keeps those of the last document."""

    def __init__(self, setter: Setter, standing: StandingType) -> None:
        self._setter = setter
        self._standing = standing
        self._last_rows: dict[_RowPlace, _StandingRow] = {}
        self._rows: dict[_RowPlace, _StandingRow] = {}
        self._last: dict[int, _StandingTable] = {}
        self._now: dict[int, _StandingTable] = {}

    def set(self, table: Table, width: int) -> tuple[SetRow, ...]:
        """Return the rows of a table that is `width` twips wide."""
        found = self._last.get(id(table)) or self._new_table(table, table.edges(width))
        self._now[id(table)] = found
        for one in found.rows:
            self._rows[one.place] = one
            self._standing.use(one.inside)
        return tuple(one.row for one in found.rows)

    def clear(self) -> None:
        """Forget what was not used since this was called last."""
        self._last, self._now = self._now, {}
        self._last_rows, self._rows = self._rows, {}

    def _new_table(self, table: Table, edges: Edges) -> _StandingTable:
        last = len(table.rows) - 1
        rows = (
            self._row(row, edges, table.keep_next and number == last) for number, row in enumerate(table.rows)
        )
        return _StandingTable(table, tuple(rows))

    def _row(self, row: _Row, edges: Edges, keep_next: bool) -> _StandingRow:
        place = (tuple(tuple(map(id, cell)) for cell in row), edges, keep_next)
        return self._last_rows.get(place) or self._new_row(place, row)

    def _new_row(self, place: _RowPlace, row: _Row) -> _StandingRow:
        _, edges, keep_next = place
        inside: dict[Place, Standing] = {}
        cells: list[Stacked] = []
        height = 0
        for cell, start, end in zip(row, edges, edges[1:], strict=False):
            stacked, bottom = stack(cell, partial(self._in_cell, end - start - CELL_GAP, inside), x=start)
            cells += stacked
            height = max(height, bottom)
        return _StandingRow(place, SetRow(tuple(cells), height, keep_next), inside)

    def _in_cell(self, width: int, inside: dict[Place, Standing], paragraph: Paragraph) -> SetParagraph:
        found = self._standing.set(paragraph, width, self._whole)
        inside[found.place] = found
        return found.sets[0]

    def _whole(self, paragraph: Paragraph, width: int) -> Made:
        return (self._setter.set(paragraph, width),), {}
