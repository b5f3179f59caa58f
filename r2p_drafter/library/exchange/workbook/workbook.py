"""Workbooks of strangers, as Excel, LibreOffice and Google Sheets write them (ECMA-376 part 1, clause 18)."""

import datetime
import re
from collections.abc import Iterator, Mapping

from lxml.etree import _Element

from r2p_drafter.library.exchange.workbook.packages import Package, PackageError
from r2p_drafter.library.exchange.workbook.sheets import rows_of_sheet, shared_strings, unescaped

SIGNATURE = b"PK\x03\x04"
OLD_SIGNATURE = bytes.fromhex("D0CF11E0A1B11AE1")
"""What a workbook begins with that is older than 2007, or locked with a password."""
_DATES = frozenset({*range(14, 18), 22, *range(27, 32), 34, 36, *range(50, 55), 57, 58})
"""Formats of numbers that are dates (18.8.30)."""
_NOT_CODE = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_EPOCHS = {False: datetime.datetime(1899, 12, 30), True: datetime.datetime(1904, 1, 1)}  # noqa: DTZ001
"""The day 0, and that of workbooks that say `date1904` (18.17.4.1)."""
_TRUE = ("1", "true")
_MIDNIGHT = datetime.time()


def rows_of(data: bytes) -> list[list[str]]:
    """Return the rows of the first sheet that is shown and holds something, each cell as text.

    Of a formula it is what it gave when the workbook was saved.

    Raises:
        PackageError: It is no workbook that can be read.
        TooLargeError: It holds more than is read.
        LongCellError: One of its cells does.
    """
    package = Package(data)
    name = next((part for kind, part in package.related("").values() if kind == "officeDocument"), "")
    workbook, parts = package.tree(name), package.related(name)
    convert = _Converter(package, workbook, dict(parts.values())).text
    sheets = (rows_of_sheet(package.part(part), convert) for part in _shown(workbook, parts))
    return next(filter(None, sheets), [])


def _shown(workbook: _Element, parts: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    """Yield the names of the sheets that are shown, in their order."""
    for sheet in workbook.iterfind("{*}sheets/{*}sheet"):
        reference = next((value for name, value in sheet.items() if str(name).endswith("}id")), "")
        kind, part = parts.get(str(reference), ("", ""))
        if kind == "worksheet" and sheet.get("state", "visible") == "visible":
            yield part


class _Converter:
    """Knows what the values of cells stand for."""

    def __init__(self, package: Package, workbook: _Element, parts: Mapping[str, str]) -> None:
        about = workbook.find("{*}workbookPr")
        self._epoch = _EPOCHS[about is not None and about.get("date1904") in _TRUE]
        strings, styles = parts.get("sharedStrings"), parts.get("styles")
        self._strings = shared_strings(package.part(strings)) if strings else []
        self._dates = _date_styles(package.tree(styles)) if styles else frozenset()

    def text(self, kind: str, style: str, value: str) -> str:
        """Return the text of a cell by its type (18.18.11), its style and its value; of an error nothing."""
        if kind == "s":
            return unescaped(self._shared(value))
        if kind in ("inlineStr", "str"):
            return unescaped(value)
        if kind == "b":
            return "TRUE" if value in _TRUE else "FALSE"
        if kind == "e":
            return ""
        return value if kind == "d" else self._number(value, style)

    def _shared(self, value: str) -> str:
        try:
            return self._strings[int(value)]
        except (ValueError, IndexError) as error:
            raise PackageError from error

    def _number(self, value: str, style: str) -> str:
        try:
            number = float(value)
            if style in self._dates:
                return _date(self._epoch + datetime.timedelta(days=number))
        except (ValueError, OverflowError):
            return value
        return f"{number:.0f}" if number.is_integer() else repr(number)


def _date(moment: datetime.datetime) -> str:
    moment = moment.replace(microsecond=0)
    return str(moment.date() if moment.time() == _MIDNIGHT else moment)


def _date_styles(styles: _Element) -> frozenset[str]:
    """Return the places of the formats of cells that show a number as a date (18.8.10, 18.8.30)."""
    own = {
        each.get("numFmtId"): each.get("formatCode", "") for each in styles.iterfind("{*}numFmts/{*}numFmt")
    }
    codes = {number: _NOT_CODE.sub("", code).lower() for number, code in own.items()}
    dates = {*map(str, _DATES), *(number for number, code in codes.items() if "y" in code or "d" in code)}
    formats = styles.iterfind("{*}cellXfs/{*}xf")
    return frozenset(str(at) for at, each in enumerate(formats) if each.get("numFmtId") in dates)
