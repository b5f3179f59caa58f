"""The rows of a table: their order, what is looked for, what changes under them."""

import datetime
from collections.abc import Collection, Generator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from builders import a_contact, a_role
from r2p_drafter.desktop.library_window.table.contact_columns import contact_columns
from r2p_drafter.desktop.library_window.table.listing import Listing, Source
from r2p_drafter.library.entries import AnyEntry, Contact

MANY = 12_000


def person(number: int, family_name: str = "", **changes: object) -> Contact:
    return a_contact(
        id=f"{number:032x}", version=1, family_name=family_name or f"Number{number:05}", **changes
    )


class Shelf:
    """Entries without a library, and a search that knows family names."""

    def __init__(self, *contacts: Contact) -> None:
        self.entries: dict[str, AnyEntry] = {contact.id: contact for contact in contacts}
        self.pending: dict[str, AnyEntry] = {}
        self.listing = Listing(
            Source(
                kind=Contact,
                columns=contact_columns(),
                order="family_name",
                entries=lambda: self.entries,
                pending=lambda: self.pending,
                search=self._search,
            )
        )
        self.listing.refresh()

    def _search(self, text: str) -> Generator[None, None, Collection[str]]:
        yield
        found = (each for each in self.entries.values() if isinstance(each, Contact))
        return {each.id for each in found if text.casefold() in each.family_name.casefold()}

    def change(self, *contacts: Contact) -> None:
        """Have contacts changed by somebody."""
        for contact in contacts:
            if contact.deleted:
                self.entries.pop(contact.id, None)
            else:
                self.entries[contact.id] = contact
        self.listing.hear(contacts)

    def names(self) -> list[str]:
        return [entry.family_name for entry in self.listing.model.entries if isinstance(entry, Contact)]

    def order(self, name: str, *, is_descending: bool = False) -> list[str]:
        column = self.listing.column(name)
        assert column is not None
        self.listing.order(column, is_descending)
        while self.listing.is_busy:  # on a busy computer it takes more than one turn
            QCoreApplication.processEvents()
        return self.names()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(
        person(1, "Łuczak", uses=3, roles=(a_role(organisation="Aid First"),)),
        person(2, "diaz", uses=11, roles=(a_role(organisation=""),)),
        person(3, "Dïaz", given_name="Zoë", uses=0, roles=()),
        person(4, "Abe", uses=2, last_used=datetime.date(2026, 3, 5), roles=(a_role(organisation="émile"),)),
    )


def test_names_are_in_order_without_case_and_accents(shelf: Shelf) -> None:
    assert shelf.names() == ["Abe", "diaz", "Dïaz", "Łuczak"]
    assert shelf.order("family_name", is_descending=True) == ["Łuczak", "Dïaz", "diaz", "Abe"]


def test_what_is_empty_stands_at_the_end_both_ways(shelf: Shelf) -> None:
    assert shelf.order("organisation") == ["Łuczak", "Abe", "diaz", "Dïaz"]
    assert shelf.order("organisation", is_descending=True)[:2] == ["Abe", "Łuczak"]


def test_numbers_are_ordered_as_numbers_and_dates_as_dates(shelf: Shelf) -> None:
    assert shelf.order("uses") == ["Abe", "Łuczak", "diaz", "Dïaz"]
    assert shelf.order("uses", is_descending=True) == ["diaz", "Łuczak", "Abe", "Dïaz"]
    assert shelf.order("last_used")[0] == "Abe"


def test_what_is_looked_for_is_shown_in_the_order_that_was_chosen(shelf: Shelf) -> None:
    shelf.order("family_name", is_descending=True)

    shelf.listing.look_for("  AB ")
    assert shelf.names() == ["Abe"]
    shelf.listing.look_for("")

    assert shelf.names() == ["Łuczak", "Dïaz", "diaz", "Abe"]


def test_those_of_a_group_are_picked(shelf: Shelf) -> None:
    shelf.listing.pick(lambda entry: entry.uses > 2)
    assert shelf.names() == ["diaz", "Łuczak"]

    shelf.listing.pick(None)
    assert len(shelf.names()) == 4


class TestChanges:
    def test_an_entry_that_changes_stays_in_its_row(self, shelf: Shelf) -> None:
        shelf.change(person(4, "Zola"))

        assert shelf.names() == ["Zola", "diaz", "Dïaz", "Łuczak"]
        shelf.order("uses")
        assert shelf.order("family_name") == ["diaz", "Dïaz", "Łuczak", "Zola"]

    def test_a_new_entry_comes_into_its_place(self, shelf: Shelf) -> None:
        shelf.change(person(5, "Clark"))
        assert shelf.names() == ["Abe", "Clark", "diaz", "Dïaz", "Łuczak"]

        shelf.order("family_name", is_descending=True)
        shelf.change(person(6, "Eto"))
        assert shelf.names() == ["Łuczak", "Eto", "Dïaz", "diaz", "Clark", "Abe"]

    def test_a_new_entry_without_a_name_comes_last(self, shelf: Shelf) -> None:
        shelf.change(Contact(id="5" * 32, version=1))

        assert shelf.names()[-1] == ""

    def test_a_deleted_entry_goes(self, shelf: Shelf) -> None:
        shelf.change(replace(person(2, "diaz"), deleted=True))

        assert shelf.names() == ["Abe", "Dïaz", "Łuczak"]
        assert shelf.order("uses") == ["Abe", "Łuczak", "Dïaz"]

    def test_what_others_add_is_not_shown_where_it_does_not_fit(self, shelf: Shelf) -> None:
        shelf.listing.look_for("ab")
        shelf.change(person(5, "Clark"), person(6, "Abel"))
        assert shelf.names() == ["Abe", "Abel"]

        shelf.listing.look_for("")
        shelf.listing.pick(lambda entry: entry.uses > 2)
        shelf.change(person(7, "Cole", uses=1))
        assert shelf.names() == ["diaz", "Łuczak"]

    def test_what_the_user_adds_is_shown_whether_it_fits_or_not(self, shelf: Shelf) -> None:
        shelf.listing.look_for("ab")

        shelf.listing.put([person(5, "Clark")])

        assert shelf.names() == ["Abe", "Clark"]

    def test_many_changes_arrange_all_rows_anew(self, shelf: Shelf, qtbot: QtBot) -> None:
        shelf.change(*(person(number) for number in range(100, 400)))

        qtbot.waitUntil(lambda: not shelf.listing.is_busy)

        assert len(shelf.names()) == 304

    def test_what_is_not_written_yet_is_shown(self, shelf: Shelf) -> None:
        changed = replace(person(4, "Abe"), family_name="Typed")
        shelf.pending = {changed.id: changed, f"{1:032x}": replace(person(1), deleted=True)}

        shelf.listing.refresh()

        assert shelf.names() == ["Typed", "diaz", "Dïaz"]

    def test_the_model_keeps_the_rules_of_models(self, shelf: Shelf) -> None:
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        tester = QAbstractItemModelTester(shelf.listing.model, mode)

        shelf.change(person(5, "Clark"))
        shelf.change(person(5, "Clarke"))
        shelf.change(replace(person(5), deleted=True))
        shelf.order("uses")
        shelf.listing.look_for("abe")

        assert shelf.names() == ["Abe"]
        tester.deleteLater()


class TestCells:
    def test_what_is_typed_is_told_as_a_change_of_the_entry(self, shelf: Shelf) -> None:
        told: list[tuple[Contact, str]] = []
        shelf.listing.model.edited.connect(lambda entry, what: told.append((entry, what)))
        names = [column.name for column in shelf.listing.model.columns]

        for name, text in (("post", "Minister"), ("groups", "b, A ,, a"), ("languages", "fr, en")):
            assert shelf.listing.model.setData(shelf.listing.model.index(0, names.index(name)), text)

        post, groups, languages = (entry for entry, _ in told)
        assert post.role.post == "Minister"
        assert post.role.organisation == "émile"
        assert groups.groups == ("A", "a", "b")
        assert languages.languages == ("fr", "en")
        assert told[0][1] == "Change the post"

    def test_what_is_typed_anew_is_no_change(self, shelf: Shelf) -> None:
        model = shelf.listing.model
        at = [column.name for column in model.columns].index("family_name")

        assert not model.setData(model.index(0, at), "Abe")

    def test_cells_are_closed_while_nothing_can_be_changed(self, shelf: Shelf) -> None:
        model = shelf.listing.model
        cell = model.index(0, 0)
        assert model.flags(cell) & Qt.ItemFlag.ItemIsEditable

        model.is_open = False

        assert not model.flags(cell) & Qt.ItemFlag.ItemIsEditable
        assert not model.flags(model.index(-1, 0))

    def test_a_cell_is_read_out_with_its_heading(self, shelf: Shelf) -> None:
        cell = shelf.listing.model.index(0, 2)

        assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Family name: Abe"


class TestLargeLibrary:
    @pytest.fixture
    def large(self, qtbot: QtBot) -> Shelf:
        made = Shelf(*(person(number, uses=number % 7) for number in range(MANY)))
        qtbot.waitUntil(lambda: not made.listing.is_busy)
        return made

    def test_an_order_is_worked_out_while_the_window_lives(self, large: Shelf, qtbot: QtBot) -> None:
        column = large.listing.column("uses")
        assert column is not None

        large.listing.order(column, True)
        assert large.listing.is_busy
        assert len(large.names()) == MANY
        qtbot.waitUntil(lambda: not large.listing.is_busy)

        uses = [entry.uses for entry in large.listing.model.entries]
        assert uses == sorted(uses, reverse=True)

    def test_what_is_typed_next_counts(self, large: Shelf, qtbot: QtBot) -> None:
        for text in ("number", "number00", "number00012"):
            large.listing.look_for(text)

        qtbot.waitUntil(lambda: not large.listing.is_busy)

        assert large.names() == ["Number00012"]

    def test_changes_meanwhile_are_not_lost(self, large: Shelf, qtbot: QtBot) -> None:
        column = large.listing.column("uses")
        assert column is not None
        large.listing.order(column, True)
        assert large.listing.is_busy

        large.change(person(3, "Changed", uses=100), replace(person(4), deleted=True))
        qtbot.waitUntil(lambda: not large.listing.is_busy)

        assert large.names()[0] == "Changed"
        assert len(large.names()) == MANY - 1
