"""Workbooks: what is in their cells, and what strangers may put into them."""

import datetime
import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from xlsxwriter import Workbook  # type: ignore[import-untyped]

from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.exchange.limits import MAX_CELL, MAX_COLUMNS, MAX_ROWS
from r2p_drafter.library.exchange.tables import read_table
from r2p_drafter.library.exchange.workbook import sheets
from r2p_drafter.library.exchange.workbook.packages import LongCellError, PackageError, TooLargeError
from r2p_drafter.library.exchange.workbook.workbook import rows_of

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_PARTS = {
    "_rels/.rels": f'<Relationships {_PACKAGE}><Relationship Id="rId1" Type="{_RELATIONS}/officeDocument"'
    ' Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {_MAIN} xmlns:r="{_RELATIONS}"><sheets>'
    '<sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f"<Relationships {_PACKAGE}>"
    f'<Relationship Id="rId1" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
    "</Relationships>",
    "xl/sharedStrings.xml": f"<sst {_MAIN}><si><t>Name</t></si></sst>",
}


A_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>'


def a_package(sheet: str, parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """A workbook by hand, with `sheet` inside its sheet and other parts in the place of its own."""
    file = io.BytesIO()
    whole: dict[str, str | bytes] = {
        **_PARTS,
        "xl/worksheets/sheet1.xml": f"<worksheet {_MAIN}><sheetData>{sheet}</sheetData></worksheet>",
    }
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (whole | dict(parts or {})).items():
            archive.writestr(name, data)
    return file.getvalue()


def a_workbook(*cells: Any, **options: Any) -> bytes:
    """A workbook with those cells in the first column of its only sheet."""
    file = io.BytesIO()
    with Workbook(file, options) as workbook:
        sheet = workbook.add_worksheet()
        date = workbook.add_format({"num_format": "d mmmm yyyy"})
        for row, cell in enumerate(cells):
            is_date = isinstance(cell, datetime.date | datetime.datetime)
            sheet.write_datetime(row, 0, cell, date) if is_date else sheet.write(row, 0, cell)
    return file.getvalue()


class TestCells:
    @pytest.mark.parametrize(
        ("cell", "text"),
        [
            ("Zoë Łuczak", "Zoë Łuczak"),
            (" two  blanks ", " two  blanks "),
            ("a\nb", "a\nb"),
            ("_x0041_", "_x0041_"),
            (2129634879, "2129634879"),
            (0.5, "0.5"),
            (True, "TRUE"),
            (datetime.date(2022, 3, 11), "2022-03-11"),
            (datetime.datetime(2022, 3, 11, 12, 30), "2022-03-11 12:30:00"),  # noqa: DTZ001
        ],
    )
    def test_they_are_text(self, cell: Any, text: str) -> None:
        assert rows_of(a_workbook(cell)) == [[text]]

    def test_days_may_be_counted_from_1904(self) -> None:
        assert rows_of(a_workbook(datetime.date(2022, 3, 11), date_1904=True)) == [["2022-03-11"]]

    def test_of_a_formula_it_is_what_it_gave(self) -> None:
        sheet = '<row r="1"><c r="A1" t="str"><f>"Ban"&amp;" Ki-moon"</f><v>Ban Ki-moon</v></c></row>'

        assert rows_of(a_package(sheet)) == [["Ban Ki-moon"]]

    @pytest.mark.parametrize(
        "cell", ['<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', "<c><f>1+1</f></c>", '<c s="9"/>']
    )
    def test_of_an_error_it_is_nothing(self, cell: str) -> None:
        assert rows_of(a_package(f"<row>{cell}<c><v>1</v></c></row>")) == [["", "1"]]

    def test_rich_text_is_one_and_its_reading_aid_is_left_out(self) -> None:
        rich = "<si><r><t>Ban </t></r><r><t>Ki-moon</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>"
        strings = f"<sst {_MAIN}>{rich}</sst>"
        sheet = (
            '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>a</t></r><rPh><t>x</t></rPh></is></c></row>'
        )

        assert rows_of(a_package(sheet, {"xl/sharedStrings.xml": strings})) == [["Ban Ki-moon", "a"]]

    def test_they_are_where_the_sheet_says(self) -> None:
        sheet = '<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'

        assert rows_of(a_package(sheet)) == [[], ["", "", "1", "2"], ["3"]]


class TestSheets:
    def test_the_first_that_is_shown_and_not_empty_is_read(self, tmp_path: Path) -> None:
        path = tmp_path / "book.xlsx"
        with Workbook(path) as workbook:
            names = ("Hidden", "Empty", "People", "More")
            hidden, _, people, more = (workbook.add_worksheet(name) for name in names)
            hidden.hide()
            for sheet, text in ((hidden, "no"), (people, "Name"), (more, "no")):
                sheet.write_row(0, 0, [text, "Fax"])
                sheet.write_row(1, 0, ["Ban", 2129634879])
            people.activate()

        table = read_table(path)

        assert table.headers == ("Name", "Fax")
        assert table.rows == (("Ban", "2129634879"),)
        assert (table.encoding, table.separator) == ("", "")

    def test_a_workbook_is_known_by_what_it_is(self, tmp_path: Path) -> None:
        path = tmp_path / "book.csv"
        path.write_bytes(a_workbook("Name", "Ban"))

        assert read_table(path).rows == (("Ban",),)

    def test_names_of_elements_may_have_a_prefix(self) -> None:
        sheet = f"<worksheet {_MAIN}><sheetData><row><c t='s'><v>0</v></c></row></sheetData></worksheet>"
        parts = {"xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": _PARTS["xl/sharedStrings.xml"]}
        prefixed = {
            name: re.sub(r"<(/?)(\w)", r"<\1x:\2", part).replace("xmlns=", "xmlns:x=")
            for name, part in parts.items()
        }

        assert rows_of(a_package("", prefixed)) == [["Name"]]

    def test_formatted_cells_far_out_are_no_rows(self) -> None:
        sheet = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>'

        assert rows_of(a_package(sheet)) == [["1"]]


class TestStrangers:
    @pytest.mark.parametrize(
        "sheet",
        [
            f'<row r="{MAX_ROWS + 1}"><c><v>1</v></c></row>',
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
            f"<row>{'<c/>' * MAX_COLUMNS}<c><v>1</v></c></row>",
            "".join(f'<row><c r="ALL{row}"><v>1</v></c></row>' for row in range(1, 10_500)),
        ],
        ids=["rows", "the last cell", "columns", "cells"],
    )
    def test_a_cell_far_out_takes_no_memory(self, sheet: str) -> None:
        with pytest.raises(TooLargeError):
            rows_of(a_package(sheet))

    @pytest.mark.parametrize(
        "empty", ['<row r="2"/>', "<row><c/></row>", '<row r="2"><c r="A2" s="1"/></row>']
    )
    def test_empty_rows_without_end_are_not_read_to_the_end(
        self, empty: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sheets, "MAX_IDLE", 10_000)

        with pytest.raises(TooLargeError):
            rows_of(a_package(A_CELL + empty * 10_000))

    def test_as_many_as_a_program_leaves_are(self) -> None:
        assert rows_of(a_package(A_CELL + '<row r="2"/>' * 50_000)) == [["1"]]

    def test_what_holds_something_is_not_counted(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sheets, "MAX_IDLE", 10)

        assert len(rows_of(a_package("<row><c><v>1</v></c></row>" * 1_000))) == 1_000

    def test_a_part_that_is_read_as_a_whole_has_a_size(self) -> None:
        with pytest.raises(TooLargeError):
            rows_of(
                a_package(A_CELL, {"xl/workbook.xml": b"<workbook>" + b"<a/>" * 2_500_000 + b"</workbook>"})
            )

    def test_a_count_that_is_no_true_one_takes_no_memory(self) -> None:
        strings = f'<sst {_MAIN} count="4294967296" uniqueCount="4294967296"><si><t>Name</t></si></sst>'
        parts = {"xl/sharedStrings.xml": strings}

        assert rows_of(a_package('<row><c t="s"><v>0</v></c></row>', parts)) == [["Name"]]

    def test_a_bomb_is_not_unpacked(self) -> None:
        with pytest.raises(TooLargeError):
            rows_of(a_package("", {f"xl/{number}.xml": bytes(100 * 1024 * 1024) for number in range(3)}))

    def test_a_size_that_is_no_true_one_is_not_believed(self) -> None:
        data = a_package("", {"xl/sharedStrings.xml": b"<a>" + b" " * 10_000_000})
        lying = data.replace((10_000_003).to_bytes(4, "little"), (100).to_bytes(4, "little"))

        with pytest.raises(PackageError):
            rows_of(lying)

    def test_entities_are_not_put_in(self) -> None:
        entities = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10 if at else "ha"}">' for at in range(20))
        row = "<sheetData><row><c><v>&e19;</v></c></row></sheetData>"
        sheet = f"<!DOCTYPE x [{entities}]><worksheet {_MAIN}>{row}</worksheet>"

        for name in ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"):
            with pytest.raises(PackageError):
                rows_of(a_package("", {name: sheet}))

    @pytest.mark.parametrize(
        "sheet",
        [
            '<row><c t="s"><v>1</v></c></row>',
            '<row><c t="s"><v>x</v></c></row>',
            '<row r="0"><c><v>1</v></c></row>',
            '<row r="1e9"><c><v>1</v></c></row>',
            '<c r="ZZZZ1"><v>1</v></c>',
            '<c r="1"><v>1</v></c>',
            "<row><c><v>1</v></row>",
        ],
    )
    def test_nonsense_is_refused(self, sheet: str) -> None:
        with pytest.raises(PackageError):
            rows_of(a_package(sheet))

    @pytest.mark.parametrize("value", ["NaN", "inf", "1e400", "many"])
    @pytest.mark.parametrize("style", ["0", "1"])
    def test_a_number_that_is_none_is_text(self, value: str, style: str) -> None:
        styles = f'<styleSheet {_MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
        relation = f'<Relationship Id="rId3" Type="{_RELATIONS}/styles" Target="styles.xml"/>'
        name = "xl/_rels/workbook.xml.rels"
        relations = _PARTS[name].replace("</Relationships>", f"{relation}</Relationships>")
        parts = {"xl/styles.xml": styles, name: relations}

        ((text,),) = rows_of(a_package(f'<row><c s="{style}"><v>{value}</v></c></row>', parts))

        assert text.casefold() in (value.casefold(), "inf")

    def test_a_huge_cell_is_refused(self) -> None:
        with pytest.raises(LongCellError):
            rows_of(a_package(f'<row><c t="str"><v>{"a" * (MAX_CELL + 1)}</v></c></row>'))

    @pytest.mark.parametrize("missing", list(_PARTS))
    def test_a_part_may_be_missing(self, missing: str) -> None:
        data = a_package('<row><c t="s"><v>0</v></c></row>')
        file = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
            for name in set(old.namelist()) - {missing}:
                new.writestr(name, old.read(name))

        with pytest.raises(PackageError):
            rows_of(file.getvalue())

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"PK\x03\x04 and no more", "this is not a workbook (.xlsx) that can be read."),
            (bytes.fromhex("D0CF11E0A1B11AE1"), "older than Excel 2007, or locked with a password"),
            (
                a_package(f'<row r="{MAX_ROWS + 1}"><c><v>1</v></c></row>'),
                "this is larger than any address book",
            ),
            (
                a_package(f'<row><c t="str"><v>{"a" * (MAX_CELL + 1)}</v></c></row>'),
                "there is a cell of more than",
            ),
            (a_package(""), "there is nothing in this table."),
        ],
        ids=["broken", "old", "large", "cell", "empty"],
    )
    def test_the_message_says_what_is_wrong(self, data: bytes, message: str, tmp_path: Path) -> None:
        path = tmp_path / "book.xlsx"
        path.write_bytes(data)

        with pytest.raises(LibraryError) as refused:
            read_table(path)

        assert str(refused.value).startswith(f"{path}: ")
        assert message in str(refused.value)
