"""Files that the library writes: they come back the same, and no spreadsheet runs what is in them."""

import csv
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree
from msgspec.structs import replace

from builders import a_contact, a_passage, a_role
from exchanged import contacts_of, rows_of
from r2p_drafter.library.entries import Contact, Passage, Role
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.exchange.cards.cards import cards_in
from r2p_drafter.library.exchange.exporting import write_contacts, write_passages
from r2p_drafter.library.exchange.limits import MAX_CELL
from r2p_drafter.library.exchange.passages import read_passages
from strategies import contacts, passages

KINDS = [".csv", ".xlsx", ".vcf"]
FORMULA = '=HYPERLINK("http://x.example","click");+1;-1;@SUM(A1)'


def in_the_library(number: int, **changes: object) -> Contact:
    """A contact that has been in a library for a while."""
    return a_contact(id=f"{number:032x}", version=number + 1, uses=number, **changes)


def without_emptiness(contact: Contact) -> Contact:
    """A contact without empty lines, groups and last roles, which mean nothing."""
    roles = [
        replace(role, address=tuple(line for lines in role.address for line in lines.split("\n") if line))
        for role in contact.roles
    ]
    while roles and roles[-1] == Role():
        roles.pop()
    return replace(
        contact,
        roles=tuple(roles),
        groups=tuple(filter(None, contact.groups)),
        languages=tuple(filter(None, contact.languages)),
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for many files, one after the other."""
    return tmp_path_factory.mktemp("exported")


@pytest.mark.parametrize("kind", KINDS)
class TestContacts:
    @given(one=contacts(), other=contacts())
    def test_any_come_back_the_same(self, kind: str, folder: Path, one: Contact, other: Contact) -> None:
        path = folder / f"contacts{kind}"
        write_contacts([one, other], path)

        rows = rows_of(path)

        assert [row.entry for row in rows] == [without_emptiness(one), without_emptiness(other)]
        assert all(row.is_whole and not row.remarks for row in rows)

    def test_ids_versions_and_uses_come_back(self, kind: str, tmp_path: Path) -> None:
        kept = [in_the_library(number) for number in range(3)]
        write_contacts(kept, tmp_path / f"contacts{kind}")

        assert contacts_of(tmp_path / f"contacts{kind}") == kept

    def test_all_roles_come_back(self, kind: str, tmp_path: Path) -> None:
        roles = (a_role(), Role(), a_role(post="Minister", organisation="Ministry", address=(), since=None))
        kept = [a_contact(roles=roles), a_contact(roles=())]
        write_contacts(kept, tmp_path / f"contacts{kind}")

        assert contacts_of(tmp_path / f"contacts{kind}") == kept

    def test_deleted_ones_are_left_out(self, kind: str, tmp_path: Path) -> None:
        write_contacts([in_the_library(1, deleted=True), in_the_library(2)], tmp_path / f"contacts{kind}")

        assert contacts_of(tmp_path / f"contacts{kind}") == [in_the_library(2)]

    def test_the_file_is_replaced_in_one_step(self, kind: str, tmp_path: Path) -> None:
        path = tmp_path / f"contacts{kind}"
        path.write_text("old")

        write_contacts([a_contact()], path)

        assert contacts_of(path) == [a_contact()]
        assert list(tmp_path.iterdir()) == [path]

    def test_a_folder_that_is_not_there_is_named(self, kind: str, tmp_path: Path) -> None:
        path = tmp_path / "none" / f"contacts{kind}"

        with pytest.raises(LibraryError) as refused:
            write_contacts([a_contact()], path)

        assert str(refused.value) == f"{path}: the file can't be saved: No such file or directory."


@pytest.mark.parametrize("kind", [".csv", ".xlsx"])
class TestPassages:
    @given(one=passages(), other=passages())
    def test_any_come_back_the_same(self, kind: str, folder: Path, one: Passage, other: Passage) -> None:
        path = folder / f"passages{kind}"
        write_passages([one, other], path)

        found = [row.entry for row in read_passages(path)]

        assert found == [replace(each, tags=tuple(filter(None, each.tags))) for each in (one, other)]

    def test_variants_come_back(self, kind: str, tmp_path: Path) -> None:
        kept = [a_passage(id="a" * 32, version=2), a_passage(variant_of="a" * 32, language="fr")]
        write_passages([*kept, a_passage(deleted=True)], tmp_path / f"passages{kind}")

        rows = read_passages(tmp_path / f"passages{kind}")

        assert [row.entry for row in rows] == kept
        assert all(row.is_whole for row in rows)


class TestSafety:
    EVIL = a_contact(given_name=FORMULA, notes=f"a\n{FORMULA}\n\t{FORMULA}", groups=("+1", "@x"))

    @pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
    def test_no_cell_of_text_begins_as_a_formula(self, separator: str, tmp_path: Path) -> None:
        write_contacts([self.EVIL], tmp_path / "contacts.csv")
        text = (tmp_path / "contacts.csv").read_text("utf-8-sig")

        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))

        assert len(rows) > 1
        for cell in (cell for row in rows for cell in row):
            assert not cell.strip(' "').startswith(("=", "+", "-", "@")), cell

    def test_a_workbook_has_texts_only_and_keeps_them_so_when_edited(self, tmp_path: Path) -> None:
        write_contacts([self.EVIL], tmp_path / "contacts.xlsx")

        with zipfile.ZipFile(tmp_path / "contacts.xlsx") as book:
            sheet = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
            styles = etree.fromstring(book.read("xl/styles.xml"))
        assert not list(sheet.iter("{*}f"))
        assert {cell.get("t") for cell in sheet.iter("{*}c")} == {"s"}
        formats = styles.findall("{*}cellXfs/{*}xf")
        given_name = sheet.find("{*}sheetData/{*}row[2]/{*}c[@r='B2']")
        assert given_name is not None
        assert formats[int(given_name.get("s", "0"))].get("quotePrefix") == "1"

    @pytest.mark.parametrize("kind", KINDS)
    def test_it_comes_back_the_same(self, kind: str, tmp_path: Path) -> None:
        write_contacts([self.EVIL], tmp_path / f"contacts{kind}")

        assert contacts_of(tmp_path / f"contacts{kind}") == [self.EVIL]

    def test_a_card_can_t_be_ended_from_inside(self, tmp_path: Path) -> None:
        evil = a_contact(notes="x\nEND:VCARD\nBEGIN:VCARD\nFN:Evil")
        write_contacts([evil], tmp_path / "contacts.vcf")

        assert contacts_of(tmp_path / "contacts.vcf") == [evil]


class TestForms:
    def test_text_is_utf_8_with_a_mark_and_excels_ends_of_lines(self, tmp_path: Path) -> None:
        write_contacts([a_contact()], tmp_path / "contacts.csv")

        data = (tmp_path / "contacts.csv").read_bytes()

        assert data.startswith(b'\xef\xbb\xbf"Honorific","Given name","Family name",')
        assert data.endswith(b"\r\n")

    def test_a_card_says_to_other_programs_what_they_know(self, tmp_path: Path) -> None:
        write_contacts([a_contact(roles=(a_role(), a_role(post="Minister")))], tmp_path / "contacts.vcf")

        with (tmp_path / "contacts.vcf").open("rb") as file:
            (card,) = cards_in(file)
        assert card.first("FN") == "Ana Díaz"
        assert card.first("N") == "Díaz;Ana;;H.E. Ms.;"
        assert card.first("TITLE") == "Permanent Representative"
        assert card.first("CATEGORIES") == "Missions,Security Council 2026"
        assert {"work", "fax"} <= card.all("TEL")[0].types
        assert [line.group for line in card.all("TITLE")] == ["", "role2"]

    def test_lines_of_cards_are_short(self, tmp_path: Path) -> None:
        write_contacts([a_contact(notes="é" * 500)], tmp_path / "contacts.vcf")

        lines = (tmp_path / "contacts.vcf").read_bytes().split(b"\r\n")

        assert max(map(len, lines)) <= 75
        assert all(line.decode() is not None for line in lines)

    def test_an_empty_address_book_has_its_headings(self, tmp_path: Path) -> None:
        write_contacts([], tmp_path / "contacts.csv")

        assert (tmp_path / "contacts.csv").read_text("utf-8-sig").startswith('"Honorific",')

    @pytest.mark.parametrize("name", ["contacts.pdf", "contacts", "contacts.xls"])
    def test_another_kind_is_refused(self, name: str, tmp_path: Path) -> None:
        with pytest.raises(LibraryError, match=r"has to end in \.csv, \.xlsx, \.vcf"):
            write_contacts([a_contact()], tmp_path / name)
        with pytest.raises(LibraryError, match=r"has to end in \.csv, \.xlsx\."):
            write_passages([a_passage()], tmp_path / name)

    @pytest.mark.parametrize(("kind", "limit"), [(".csv", MAX_CELL), (".xlsx", 32_767)])
    def test_a_text_longer_than_a_cell_is_refused(self, kind: str, limit: int, tmp_path: Path) -> None:
        path = tmp_path / f"passages{kind}"
        write_passages([a_passage(text="x" * limit)], path)
        assert len(read_passages(path)[0].entry.text) == limit

        with pytest.raises(LibraryError, match=f"longer than a cell can be \\({limit:,} characters\\)"):
            write_passages([a_passage(text="y" * (limit + 1))], path)
        assert len(read_passages(path)[0].entry.text) == limit

    def test_more_roles_than_a_table_holds_are_refused(self, tmp_path: Path) -> None:
        with pytest.raises(LibraryError, match="too many roles"):
            write_contacts([a_contact(roles=(a_role(),) * 100)], tmp_path / "contacts.csv")


@settings(max_examples=10)
@given(one=contacts())
def test_a_table_saved_again_by_another_program_comes_back(one: Contact, folder: Path) -> None:
    """Such as Excel, which takes semicolons in French, writes UTF-16, and quotes as it likes."""
    write_contacts([one], folder / "contacts.csv")
    rows = csv.reader((folder / "contacts.csv").read_text("utf-8-sig").splitlines(keepends=True))
    with (folder / "again.csv").open("w", encoding="utf-16", newline="") as file:
        csv.writer(file, delimiter=";", lineterminator="\n").writerows(rows)

    assert contacts_of(folder / "again.csv") == [without_emptiness(one)]
