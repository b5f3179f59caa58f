"""What a library holds, and writing to it."""

import datetime
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, create_engine, text

from builders import a_contact, a_passage, a_role
from r2p_drafter.library.entries import AnyEntry, Contact, Content, Passage, Role, Use
from r2p_drafter.library.errors import Conflict, LibraryConflict, LibraryError, LibraryOffline
from r2p_drafter.library.merging import merged
from r2p_drafter.library.opening import library_url as url_of
from r2p_drafter.library.opening import open_library
from r2p_drafter.library.rows import entries
from r2p_drafter.library.store import Library
from r2p_drafter.paths import user_folders
from strategies import contacts, passages

Where = ColumnElement[bool]
MARCH, MAY = datetime.date(2024, 3, 5), datetime.date(2024, 5, 6)


def saved(library: Library, entry: Contact | None = None) -> Contact:
    """A contact that is in the library."""
    (contact,) = library.save([entry or a_contact()])
    assert isinstance(contact, Contact)
    return contact


def everything(content: Content) -> set[str]:
    return {entry.id for entry in (*content.contacts, *content.passages)}


class TestSave:
    def test_a_new_entry_gets_an_id_and_its_first_version(self, library: Library) -> None:
        contact, passage = library.save([a_contact(), a_passage()])

        assert contact == a_contact(id=contact.id, version=1)
        assert passage == a_passage(id=passage.id, version=1)
        assert len(contact.id) == 32
        assert contact.id != passage.id

    def test_it_is_there_as_it_was_returned(self, library: Library) -> None:
        contact, passage = library.save([a_contact(), a_passage()])

        assert library.content() == Content(1, contacts=(contact,), passages=(passage,))  # type: ignore[arg-type]

    def test_a_new_entry_may_bring_its_id(self, library: Library) -> None:
        contact = saved(library, a_contact(id="0" * 32))

        assert contact == a_contact(id="0" * 32, version=1)

    def test_a_change_raises_the_version(self, library: Library) -> None:
        contact = saved(library)

        changed = saved(library, replace(contact, notes="Speaks French."))

        assert changed == replace(contact, notes="Speaks French.", version=2)
        assert library.content().contacts == (changed,)

    def test_what_is_stored_so_already_is_left_alone(self, library: Library) -> None:
        contact = saved(library)

        assert library.save([contact]) == (contact,)
        assert library.save([replace(contact, version=0)]) == (contact,)
        assert library.content().revision == 1

    def test_nothing_is_written_for_nothing(self, library: Library) -> None:
        assert library.save([]) == ()
        assert library.content() == Content()

    def test_a_deleted_entry_stays_so_that_it_can_come_back(self, library: Library) -> None:
        contact = saved(library)

        deleted = saved(library, replace(contact, deleted=True))
        assert library.content().contacts == (replace(contact, deleted=True, version=2),)

        assert saved(library, replace(deleted, deleted=False)) == replace(contact, version=3)

    def test_how_often_it_was_used_is_not_the_callers_to_say(self, library: Library) -> None:
        contact = saved(library, a_contact(uses=5, last_used=MAY))
        assert (contact.uses, contact.last_used) == (0, None)

        library.record([Use(contact.id, "Early warning", MARCH)])
        changed = saved(library, replace(contact, notes="New", uses=9, last_used=None))

        assert (changed.uses, changed.last_used) == (1, MARCH)
        assert library.content().contacts == (changed,)

    def test_the_order_is_kept(self, library: Library) -> None:
        names = [f"Name {number}" for number in range(2000)]

        stored = library.save([a_contact(family_name=name) for name in names])

        assert [entry.family_name for entry in stored if isinstance(entry, Contact)] == names

    @pytest.mark.parametrize("wrong", ["1", "x" * 32, "A" * 32, "0" * 33, "'; DROP TABLE contacts; --"])
    def test_an_id_of_another_kind_is_refused(self, wrong: str, library: Library) -> None:
        with pytest.raises(LibraryError, match="is no id of an entry of the library"):
            library.save([a_contact(id=wrong)])

    def test_the_same_entry_twice_is_refused(self, library: Library) -> None:
        contact = saved(library)

        with pytest.raises(LibraryError, match="can't be saved twice at once"):
            library.save([replace(contact, notes="1"), replace(contact, notes="2")])

    def test_an_entry_that_is_not_there_any_more_is_refused(self, library: Library) -> None:
        with pytest.raises(LibraryError, match="“Ana Díaz” is not in this library any more"):
            library.save([a_contact(id="0" * 32, version=3)])
        assert library.content() == Content()

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
    @given(st.lists(contacts() | passages(), max_size=4))
    def test_what_anybody_types_comes_back(self, library: Library, entries: list[AnyEntry]) -> None:
        since = library.content().revision

        stored = library.save(entries)

        assert [replace(entry, id="", version=0) for entry in stored] == entries
        content = library.content(since)
        assert {entry.id: entry for entry in (*content.contacts, *content.passages)} == {
            entry.id: entry for entry in stored
        }

    @pytest.mark.parametrize(
        "contact",
        [
            Contact(),
            Contact(roles=(Role(),)),
            a_contact(given_name="", family_name=""),
            a_contact(roles=(a_role(), a_role(post="Minister", since=datetime.date.min)), languages=()),
            a_contact(notes="x" * 1_000_000, groups=("'", '"', "\\", "%s", ":name", "{}")),
        ],
    )
    def test_odd_ones_come_back(self, contact: Contact, library: Library) -> None:
        stored = saved(library, contact)

        assert replace(stored, id="", version=0) == contact
        assert library.content().contacts == (stored,)


class TestConflict:
    def test_both_versions_are_shown_and_nothing_is_written(self, library: Library) -> None:
        old = saved(library)
        (other,) = library.save([a_passage()])
        theirs = saved(library, replace(old, notes="theirs"))
        before = library.content()

        mine = replace(old, notes="mine")
        with pytest.raises(LibraryConflict) as caught:
            library.save([replace(other, language="fr"), mine, a_contact()])

        assert caught.value.conflicts == (Conflict(mine, theirs),)
        assert str(caught.value) == "Somebody else changed “Ana Díaz” meanwhile; nothing was saved."
        assert library.content() == before

    def test_all_of_them_are_shown(self, library: Library) -> None:
        old = library.save([a_contact(), a_passage(), a_contact(family_name="Abe")])
        theirs = library.save([replace(entry, deleted=True) for entry in old[:2]])

        mine = [replace(old[0], notes="mine"), replace(old[1], text="mine"), replace(old[2], notes="mine")]
        with pytest.raises(LibraryConflict, match="Somebody else changed 2 of these entries") as caught:
            library.save(mine)

        assert [conflict.mine for conflict in caught.value.conflicts] == mine[:2]
        assert tuple(conflict.theirs for conflict in caught.value.conflicts) == theirs

    def test_mine_can_be_saved_over_theirs(self, library: Library) -> None:
        old = saved(library)
        theirs = saved(library, replace(old, notes="theirs"))

        mine = saved(library, replace(old, notes="mine", version=theirs.version))

        assert (mine.notes, mine.version) == ("mine", 3)

    def test_another_one_with_its_id_is_a_conflict_too(self, library: Library) -> None:
        contact = saved(library)

        with pytest.raises(LibraryConflict):
            library.save([a_contact(id=contact.id, notes="Not in the library yet")])

    def test_an_entry_of_another_kind_with_its_id_is_a_conflict(self, library: Library) -> None:
        contact = saved(library)

        for version in (0, contact.version):
            passage = a_passage(id=contact.id, version=version)
            with pytest.raises(LibraryConflict) as caught:
                library.save([passage])
            assert caught.value.conflicts == (Conflict(passage, contact),)

    def test_that_it_was_used_is_none(self, library: Library) -> None:
        contact = saved(library)
        library.record([Use(contact.id, "Early warning", MARCH)])

        assert saved(library, replace(contact, notes="New")).version == 2


class TestContent:
    def test_only_what_changed_since(self, library: Library) -> None:
        first, second = saved(library), saved(library)
        revision = library.content().revision
        changed = saved(library, replace(second, notes="New"))
        (passage,) = library.save([a_passage()])

        assert library.content(revision) == Content(4, contacts=(changed,), passages=(passage,))  # type: ignore[arg-type]
        assert library.content(4) == Content(4)
        assert everything(library.content()) == {first.id, second.id, passage.id}

    def test_deleted_ones_too(self, library: Library) -> None:
        contact = saved(library)
        deleted = saved(library, replace(contact, deleted=True))

        assert library.content(1).contacts == (deleted,)

    def test_all_of_it_where_the_library_was_put_back(self, library: Library) -> None:
        contact = saved(library)

        assert library.content(since=99) == Content(1, contacts=(contact,))

    def test_it_is_of_one_moment(self, library_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
        with closing(open_library(library_url)) as mine, closing(open_library(library_url)) as theirs:
            contact = saved(mine)

            def interrupted(
                connection: Connection, kind: type[Contact], where: ColumnElement[bool]
            ) -> object:
                theirs.save([a_contact(), a_passage()])
                return entries(connection, kind, where)

            monkeypatch.setattr("r2p_drafter.library.store.entries", interrupted)
            content = mine.content()
            monkeypatch.undo()

            assert content == Content(1, contacts=(contact,))
            assert len(mine.content(1).contacts) == len(mine.content(1).passages) == 2

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ("""UPDATE contacts SET roles = '[{"post": 5}]'""", "holds an entry that can't be read: "),
            ("UPDATE contacts SET groups = 'Missions'", "holds an entry that can't be read: "),
            ("UPDATE contacts SET last_used = 'yesterday'", "holds an entry that can't be read: "),
            ("UPDATE contacts SET version = 'first'", "holds an entry that can't be read: "),
            ("DELETE FROM library", "can't be used: "),
            ("DROP TABLE passages", "can't be used: no such table: passages"),
        ],
    )
    def test_what_others_did_to_the_file_is_told(self, change: str, message: str) -> None:
        url = url_of("", user_folders().library)
        library = open_library(url)
        saved(library)
        with create_engine(url).begin() as connection:
            connection.execute(text(change))

        with pytest.raises(LibraryError, match=message) as caught:
            library.content()
        assert not isinstance(caught.value, LibraryOffline)

    def test_a_database_can_be_asked_for_names_and_addresses(self, library_url: str) -> None:
        with closing(open_library(library_url)) as library:
            contact = saved(library)
            saved(library, replace(contact, roles=(a_role(post="Minister", email="new@example.org"),)))
        engine = create_engine(url_of(library_url, user_folders().library))
        with engine.connect() as connection:
            asked = text("SELECT given_name, family_name, post, organisation, country, email FROM contacts")
            (row,) = connection.execute(asked)
        engine.dispose()

        assert tuple(row) == (
            "Ana", "Díaz", "Minister", "Permanent Mission of Chile", "United States", "new@example.org",
        )  # fmt: skip


class TestRecord:
    def test_uses_are_counted(self, library: Library) -> None:
        contact, passage, _ = library.save([a_contact(), a_passage(), a_contact()])

        counted = library.record([
            Use(contact.id, "Early warning", MAY),
            Use(contact.id, "Early warning", MARCH),
            Use(passage.id, "Early warning", MARCH),
        ])  # fmt: skip

        expected = {
            contact.id: replace(contact, uses=2, last_used=MAY),
            passage.id: replace(passage, uses=1, last_used=MARCH),
        }
        assert {entry.id: entry for entry in counted} == expected
        content = library.content(since=1)
        assert {entry.id: entry for entry in (*content.contacts, *content.passages)} == expected

    def test_one_that_is_told_twice_counts_once(self, library: Library) -> None:
        contact = saved(library)
        use = Use(contact.id, "Early warning", MARCH)

        assert library.record([use, use])[0].uses == 1
        assert library.record([use]) == ()
        assert library.content() == Content(2, contacts=(replace(contact, uses=1, last_used=MARCH),))

    def test_what_is_not_in_the_library_is_passed_over(self, library: Library) -> None:
        contact = saved(library)

        counted = library.record(
            [Use("0" * 32, "x", MARCH), Use("", "x", MARCH), Use(contact.id, "x", MARCH)]
        )

        assert [entry.id for entry in counted] == [contact.id]
        assert library.record([]) == library.record([Use("0" * 32, "x", MARCH)]) == ()

    def test_the_newest_comes_first(self, library: Library) -> None:
        contact = saved(library)
        uses = [Use(contact.id, letter, date) for date in (MAY, MARCH) for letter in ("Appeal", "Thanks")]

        library.record(uses[::-1])

        assert library.uses_of(contact.id) == tuple(uses)
        assert library.uses_of("0" * 32) == ()

    def test_a_letter_may_be_called_anything(self, library: Library) -> None:
        contact = saved(library)

        library.record([Use(contact.id, "x" * 10_000 + "\0\ud800'%", MARCH)])

        assert library.uses_of(contact.id) == (Use(contact.id, "x" * 10_000 + "\ufffd'%", MARCH),)


class TestMerging:
    """Uses of contacts that were merged; they are never lost, and never counted twice."""

    @pytest.fixture
    def three(self, library: Library) -> tuple[Contact, ...]:
        """Three contacts, used in two letters, two letters and one."""
        contacts = [saved(library, a_contact(family_name=name)) for name in ("Díaz", "Diaz", "Dias")]
        uses = [(0, "A", MARCH), (0, "B", MARCH), (1, "B", MARCH), (1, "C", MAY), (2, "D", MARCH)]
        library.record([Use(contacts[at].id, letter, date) for at, letter, date in uses])
        return tuple(contacts)

    def test_their_letters_count_for_the_one_that_stays(
        self, three: tuple[Contact, ...], library: Library
    ) -> None:
        kept, *_ = library.save(merged(three[0], three[1:]))

        assert (kept.uses, kept.last_used) == (4, MAY)
        assert [use.letter for use in library.uses_of(kept.id)] == ["C", "A", "B", "D"]
        assert {use.entry for use in library.uses_of(kept.id)} == {kept.id}

    def test_merged_ones_may_be_merged_again(self, three: tuple[Contact, ...], library: Library) -> None:
        one, *_ = library.save(merged(three[1], three[2:]))
        assert isinstance(one, Contact)

        kept, *_ = library.save(merged(three[0], [one]))

        assert (kept.uses, kept.last_used) == (4, MAY)

    def test_a_letter_to_a_merged_one_counts_for_the_one_that_stays(
        self, three: tuple[Contact, ...], library: Library
    ) -> None:
        library.save(merged(three[0], three[1:]))

        (counted,) = library.record([Use(three[2].id, "E", MAY)])

        assert (counted.id, counted.uses) == (three[0].id, 5)

    def test_undoing_it_gives_them_back(self, three: tuple[Contact, ...], library: Library) -> None:
        stored = library.save(merged(three[0], three[1:]))

        back = library.save([
            replace(now, deleted=False, merged_into="") for now in stored if isinstance(now, Contact)
        ])  # fmt: skip

        assert [(entry.uses, entry.last_used) for entry in back] == [(2, MARCH), (2, MAY), (1, MARCH)]
        assert {entry.id: entry for entry in library.content().contacts} == {
            entry.id: entry for entry in back
        }

    def test_two_that_were_merged_into_each_other_do_no_harm(
        self, three: tuple[Contact, ...], library: Library
    ) -> None:
        one, other, _ = three

        library.save([replace(one, merged_into=other.id), replace(other, merged_into=one.id)])

        assert len(library.uses_of(one.id)) == 3


def test_kinds_of_entries_are_kept_apart(library: Library) -> None:
    library.save([a_contact(), a_passage()])

    content = library.content()

    assert [type(entry) for entry in (*content.contacts, *content.passages)] == [Contact, Passage]
