"""Tables as text: rows of cells with a comma, a semicolon, a tab or a bar between them."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice

SEPARATORS = (",", ";", "\t", "|")
_DECLARED = "sep="
"""What the first line may begin with, for Excel."""
_ROWS, _START = 100, 200_000
"""So many rows, and characters, tell the separator."""


def declared_in(text: str) -> tuple[str, str]:
    """Return the separator that the first line declares, if it does, and the text behind that line."""
    first, _, rest = text.partition("\n")
    begin, declared = first[: len(_DECLARED)], first[len(_DECLARED) :].rstrip("\r")
    is_declared = begin.lower() == _DECLARED and declared in SEPARATORS
    return (declared, rest) if is_declared else ("", text)


def separator_of(text: str) -> str:
    """Return the separator that gives most rows the same number of cells, and of those the most cells."""
    return max(SEPARATORS, key=lambda separator: _evenness(text[:_START], separator))


def rows_in(text: str, separator: str) -> Iterator[list[str]]:
    """Yield the rows of a table.

    Raises:
        csv.Error: A cell is longer than `limits.MAX_CELL`.
    """
    yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _evenness(text: str, separator: str) -> tuple[float, int, int]:
    """Return what makes one separator likelier than another; a blank behind it is the mark of a sentence."""
    try:
        widths = Counter(len(row) for row in islice(rows_in(text, separator), _ROWS) if any(row))
    except csv.Error:
        return 0.0, 0, 0
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    return (count / widths.total() if width > 1 else 0.0), width, -text.count(f"{separator} ")
