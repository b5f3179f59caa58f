"""Tables of other programs, as text; workbooks have a folder of their own."""

import os
from pathlib import Path

import pytest

from exchanged import SAMPLES, a_table
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.exchange.limits import MAX_CELL, MAX_COLUMNS, MAX_ROWS, MAX_SIZE
from r2p_drafter.library.exchange.tables import Table, read_table


def refusal(path: Path) -> str:
    """What is said of a file that is refused, without its name in front."""
    with pytest.raises(LibraryError) as refused:
        read_table(path)
    message = str(refused.value)
    assert message.startswith(f"{path}: ")
    return message.removeprefix(f"{path}: ")


@pytest.mark.parametrize(
    ("name", "encoding", "separator"),
    [
        ("outlook-en.csv", "cp1252", ","),
        ("outlook-fr.csv", "cp1252", ","),
        ("outlook-es.csv", "utf-8", ","),
        ("google.csv", "utf-8", ","),
        ("excel-fr.csv", "cp1252", ";"),
        ("excel-unicode.txt", "utf-16", "\t"),
        ("mac-fr.csv", "mac_roman", ";"),
        ("list-en.csv", "utf-8", ";"),
        ("list-es.txt", "utf-8", "|"),
        ("russian.csv", "cp1251", ";"),
    ],
)
def test_encoding_and_separator_are_told_by_the_file(name: str, encoding: str, separator: str) -> None:
    table = read_table(SAMPLES / name)

    assert (table.encoding, table.separator) == (encoding, separator)
    assert len(table.headers) > 3
    assert all(len(row) == len(table.headers) for row in table.rows)


class TestHeadings:
    def test_the_first_row_that_is_full_has_them(self) -> None:
        table = read_table(SAMPLES / "list-en.csv")

        assert table.headers == ("Name", "Title", "Organisation", "Fax")
        assert table.first == 4
        assert table.rows[1] == ("Clark, Helen", "Administrator", "UNDP", "212-906-5778")

    def test_a_table_without_them_starts_at_once(self) -> None:
        table = read_table(SAMPLES / "no-headings.csv")

        assert table.headers == ("A", "B", "C", "D", "E")
        assert table.first == 1
        assert table.rows[0][0] == "Mr. Ban Ki-moon"

    def test_it_can_be_said_that_there_are_none(self, tmp_path: Path) -> None:
        path = a_table(tmp_path, "Ban,Secretary-General\nClark,Administrator\n")

        assert read_table(path).headers == ("Ban", "Secretary-General")
        assert read_table(path, has_headings=False).headers == ("A", "B")

    def test_rows_are_as_wide_as_the_widest(self, tmp_path: Path) -> None:
        table = read_table(a_table(tmp_path, "Name,Fax\nBan,1,more\nClark\n\n"))

        assert table == Table(
            headers=("Name", "Fax", ""),
            rows=(("Ban", "1", "more"), ("Clark", "", ""), ("", "", "")),
            encoding="utf-8",
            separator=",",
        )

    def test_columns_are_counted_in_letters(self, tmp_path: Path) -> None:
        table = read_table(a_table(tmp_path, ",".join(["a@b.example"] * 28)))

        assert table.headers[25:] == ("Z", "AA", "AB")


class TestChoosing:
    def test_encoding_and_separator_can_be_chosen(self, tmp_path: Path) -> None:
        path = tmp_path / "table.csv"
        path.write_bytes("Name;Title, Post\nŁuczak;Head, Peace\n".encode("cp1250"))

        assert read_table(path, encoding="cp1250").rows == (("Łuczak", "Head, Peace"),)
        assert read_table(path, separator=",").headers == ("Name;Title", " Post")

    @pytest.mark.parametrize("encoding", ["nonsense", "rot13", "zlib"])
    def test_what_is_no_encoding_is_said(self, encoding: str, tmp_path: Path) -> None:
        with pytest.raises(LibraryError, match=f"“{encoding}” is no encoding of a text"):
            read_table(a_table(tmp_path, "Name\nBan\n"), encoding=encoding)


class TestCells:
    def test_lines_may_break_inside_them(self, tmp_path: Path) -> None:
        table = read_table(a_table(tmp_path, 'Name,Address\r\nBan,"One Plaza\r\nNew York"\r\n'))

        assert table.rows == (("Ban", "One Plaza\nNew York"),)

    def test_control_characters_go(self, tmp_path: Path) -> None:
        assert read_table(a_table(tmp_path, "Name,x\nB\x01a\x1bn,\x0b\n")).rows == (("Ban", "\n"),)

    def test_formulas_are_text(self, tmp_path: Path) -> None:
        table = read_table(a_table(tmp_path, "Name,x\n=1+1,'=HYPERLINK()\n"))

        assert table.rows == (("=1+1", "=HYPERLINK()"),)


class TestRefusals:
    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        assert refusal(tmp_path / "none.csv") == "the file can't be read: No such file or directory."

    def test_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "folder.csv").mkdir()

        assert refusal(tmp_path / "folder.csv") == "the file can't be read: Is a directory."

    @pytest.mark.usefixtures("patience")
    def test_a_pipe(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.csv")

        assert refusal(tmp_path / "pipe.csv") == "the file can't be read: this is no file."

    @pytest.mark.parametrize("name", ["table.ods", "table.xls", "table.pdf", "table"])
    def test_another_kind(self, name: str, tmp_path: Path) -> None:
        assert ".csv" in refusal(a_table(tmp_path, "Name\nBan\n", name))

    @pytest.mark.parametrize("text", ["", "\n\n", " , ,\n", "\ufeff"])
    def test_nothing_in_it(self, text: str, tmp_path: Path) -> None:
        assert refusal(a_table(tmp_path, text)) == "there is nothing in this table."

    def test_zero_bytes(self, tmp_path: Path) -> None:
        assert "zero bytes" in refusal(a_table(tmp_path, "Name,Title\nB\0an,Secretary-General\n"))

    def test_a_cell_without_end(self, tmp_path: Path) -> None:
        path = a_table(tmp_path, f'Name,x\n"{"a" * MAX_CELL}a",b\n')

        assert refusal(path) == f"there is a cell of more than {MAX_CELL:,} characters in it."

    def test_a_quote_that_is_never_closed(self, tmp_path: Path) -> None:
        path = a_table(tmp_path, 'Name,x\n"' + "Ban,1\n" * 30_000)

        assert "there is a cell of more than" in refusal(path)

    @pytest.mark.parametrize(
        "text",
        ["a,b\n" * (MAX_ROWS + 1), "a," * MAX_COLUMNS + "b\n", "a\n" * 20_000 + "," * (MAX_COLUMNS - 1)],
        ids=["rows", "columns", "cells"],
    )
    def test_more_than_any_address_book_has(self, text: str, tmp_path: Path) -> None:
        assert refusal(a_table(tmp_path, text)).startswith("this is larger than any address book")

    def test_a_huge_file(self, tmp_path: Path) -> None:
        path = tmp_path / "table.csv"
        with path.open("wb") as file:
            file.truncate(MAX_SIZE + 1)

        assert refusal(path).startswith("this is larger than any address book")
