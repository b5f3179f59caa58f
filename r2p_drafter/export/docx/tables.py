"""Tables: borderless columns, as of signatories; a row is never broken across pages."""

import itertools
from collections.abc import Callable

from r2p_drafter.document.blocks import CELL_GAP, Paragraph, Table

WriteParagraph = Callable[[Paragraph, bool], str]
"""Writes a paragraph that stays with the next or not, whatever its style says."""

_PROPERTIES = (
    '<w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
    '<w:right w:w="{gap}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
)
AFTER_TABLE = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
"""A paragraph a point high, which Word wants between two tables and at a document's end."""


def table(found: Table, width: int, write: WriteParagraph) -> str:
    """Return the table, as wide as the text (`width` in twips), its columns all of one width."""
    widths = [end - start for start, end in itertools.pairwise(found.edges(width))]
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
    last = len(found.rows) - 1
    rows = "".join(
        _row(row, widths, found.keep_next and number == last, write) for number, row in enumerate(found.rows)
    )
    properties = _PROPERTIES.format(width=width, gap=CELL_GAP)
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


def _row(row: tuple[tuple[Paragraph, ...], ...], widths: list[int], keep: bool, write: WriteParagraph) -> str:
    # Inside a row, which is never broken anyway, "keep with next" would tie the whole row to the next.
    style = next((paragraph.style for cell in row for paragraph in cell), "")
    blank = Paragraph(style=style, runs=())
    cells = [*row, *[()] * (len(widths) - len(row))]
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{''.join(write(paragraph, keep) for paragraph in cell or (blank,))}</w:tc>"
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{written}</w:tr>"
