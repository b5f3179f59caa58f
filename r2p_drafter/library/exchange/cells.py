r"""What stands in the cells of a table: texts that no spreadsheet runs, several texts in one, dates."""

import datetime
import re
from collections.abc import Iterable, Iterator

# A spreadsheet takes what begins so for a formula, in East Asian ones the wide signs too (OWASP, "CSV
# Injection"). One that parts cells by another sign than ours may find such a beginning inside a text.
_FIRST = r"\A{apostrophe}(?='*(?:[^\S\t\n\r]|\")*[=+\-@＝＋－＠\t\r])"
_INSIDE = r"(?<=[;,|\t\n\r]){apostrophe}(?='*(?:[^\S\t\n\r]|\")*[=+\-@＝＋－＠])"
_OPEN = re.compile(f"{_FIRST}|{_INSIDE}".format(apostrophe=""))
_GUARD = re.compile(f"{_FIRST}|{_INSIDE}".format(apostrophe="'"))

_SPECIAL = re.compile(r"[\\;]")
_SPECIAL_AGAIN = re.compile(r"\\([\\;])")
_PIECE = re.compile(r"\\[\\;]|;|[^\\;]+|\\")
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*)?")


def guarded(text: str) -> str:
    """Return `text` with an apostrophe before all that a spreadsheet could take for a formula."""
    return _OPEN.sub("'", text)


def unguarded(text: str) -> str:
    """Return the text that `guarded` made this of; another program's text mostly stays as it is."""
    return _GUARD.sub("", text) if "'" in text else text


def joined(items: Iterable[str]) -> str:
    r"""Return several texts as one: "Missions; Security Council", a semicolon in one of them as `\;`."""
    return "; ".join(_SPECIAL.sub(r"\\\g<0>", item) for item in items)


def parted(cell: str) -> tuple[str, ...]:
    """Return the texts that `joined` made one of; those that are empty are left out."""
    first, *others = _items(cell)
    return tuple(filter(None, (first, *(item.removeprefix(" ") for item in others))))


def _items(cell: str) -> Iterator[str]:
    if "\\" not in cell:
        yield from cell.split(";")
        return
    item = ""
    for piece in _PIECE.findall(cell):
        if piece == ";":
            yield item
            item = ""
        else:
            item += _SPECIAL_AGAIN.sub(r"\1", piece)
    yield item


def date_in(cell: str) -> datetime.date | None:
    """Return the date that an ISO 8601 text gives, its time left out; None where it is no date."""
    found = _DATE.fullmatch(cell.strip())
    try:
        return datetime.date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None
