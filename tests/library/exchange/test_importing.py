"""What an import would do: the verdict on each row, and what is saved when it is accepted."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import a_contact, a_passage, a_role
from exchanged import a_table, rows_of
from r2p_drafter.library.entries import Contact, Passage, Role
from r2p_drafter.library.exchange.exporting import write_contacts
from r2p_drafter.library.exchange.importing import plan_import, plan_passages
from r2p_drafter.library.exchange.plan import Decision, ImportPlan, ImportRow
from r2p_drafter.library.exchange.rows import Row
from r2p_drafter.library.opening import open_library
from strategies import contacts

ANA = a_contact(id="a" * 32, version=3, uses=7)
HELEN = a_contact(
    id="b" * 32,
    version=1,
    given_name="Helen",
    family_name="Clark",
    roles=(a_role(post="Administrator", organisation="UNDP", email="helen@undp.example"),),
)
DECISIONS: tuple[Decision, ...] = ("add", "update", "skip")


def a_file(*entries: Contact, is_whole: bool = False) -> list[Row[Contact]]:
    """Rows from 2 on, as below headings."""
    return [Row(number, entry, is_whole=is_whole) for number, entry in enumerate(entries, start=2)]


def the_row(entry: Contact, known: Sequence[Contact] = (), *, is_whole: bool = False) -> ImportRow[Contact]:
    """The verdict on a file with one row."""
    (row,) = plan_import(a_file(entry, is_whole=is_whole), known).rows
    return row


def said(row: ImportRow[Contact]) -> str:
    return " ".join(map(str, row.sayings))


class TestByLikeness:
    def test_nobody_like_it_is_new(self) -> None:
        row = the_row(a_contact(), [HELEN])

        assert (row.verdict, row.known, row.choices) == ("new", None, ("add", "skip"))

    def test_somebody_who_is_there_is_the_same(self) -> None:
        row = the_row(a_contact(groups=()), [ANA, HELEN])

        assert (row.verdict, row.known, row.choices) == ("same", ANA, ("skip", "update", "add"))

    def test_more_of_somebody_is_a_change(self) -> None:
        row = the_row(a_contact(notes="Met in Geneva."), [ANA])

        assert (row.verdict, row.choices) == ("changed", ("update", "skip", "add"))
        assert row.result == replace(ANA, notes="Met in Geneva.")

    def test_something_else_of_somebody_is_doubtful(self) -> None:
        row = the_row(a_contact(roles=(a_role(fax="1-800", country="Chile"),)), [ANA])

        assert (row.verdict, row.known, row.choices) == ("doubtful", ANA, ("skip", "update", "add"))
        assert said(row) == "The library says something else here: Country, Fax."

    def test_somebody_of_nearly_the_name_is_doubtful(self) -> None:
        row = the_row(
            replace(HELEN, id="", family_name="Clarke", roles=(Role(organisation="UNDP"),)), [HELEN]
        )

        assert (row.verdict, row.known) == ("doubtful", HELEN)
        assert said(row) == "It may be H.E. Ms. Helen Clark, Administrator, UNDP."

    def test_deleted_ones_are_not_looked_at(self) -> None:
        assert the_row(a_contact(), [replace(ANA, deleted=True)]).verdict == "new"

    @pytest.mark.parametrize("entry", [Contact(), Contact(notes="x", groups=("y",), roles=(Role(fax="1"),))])
    def test_nobody_at_all_is_faulty(self, entry: Contact) -> None:
        row = the_row(entry, [ANA])

        assert (row.verdict, row.choices) == ("faulty", ("skip",))
        assert said(row) == "There is neither a name, nor an organisation, nor a post in it."

    def test_a_name_that_nobody_wrote_is_faulty(self) -> None:
        words = " ".join(map(str, range(20_000)))
        rows = a_file(*(a_contact(family_name=f"{words} {number}") for number in range(20)), is_whole=True)

        plan = plan_import(rows, [])

        assert plan.count("faulty") == 20
        assert said(plan.rows[0]) == "A name, an organisation or a post in it is longer than anybody writes."


class TestById:
    def test_an_entry_of_the_library_is_the_same(self) -> None:
        assert the_row(ANA, [ANA], is_whole=True).verdict == "same"

    def test_what_was_changed_in_the_file_is_a_change(self) -> None:
        edited = replace(ANA, given_name="Anna", groups=(), uses=0)

        row = the_row(edited, [ANA], is_whole=True)

        assert (row.verdict, row.choices) == ("changed", ("update", "skip"))
        assert row.result == replace(edited, uses=7)

    def test_what_was_changed_in_the_library_meanwhile_is_doubtful(self) -> None:
        edited = replace(ANA, version=2, notes="x")

        row = the_row(edited, [ANA], is_whole=True)

        assert (row.verdict, row.choices) == ("doubtful", ("skip", "update"))
        assert said(row) == "It was changed in the library after the file was written."

    def test_what_was_deleted_there_is_doubtful(self) -> None:
        row = the_row(ANA, [replace(ANA, deleted=True, version=4)], is_whole=True)

        assert row.verdict == "doubtful"
        assert said(row) == "It was deleted from the library."
        assert row.result == replace(ANA, version=4)

    def test_what_was_merged_counts_for_the_other(self) -> None:
        merged = replace(HELEN, deleted=True, merged_into=ANA.id)

        row = the_row(HELEN, [merged, ANA], is_whole=True)

        assert row.known == ANA
        assert not row.is_whole

    def test_an_id_that_is_twice_in_a_file_is_faulty(self) -> None:
        plan = plan_import(a_file(ANA, replace(ANA, given_name="Eva"), is_whole=True), [ANA])

        assert [row.verdict for row in plan.rows] == ["same", "faulty"]
        assert said(plan.rows[1]) == "It has the ID of row 2."

    def test_one_from_another_library_is_new_and_keeps_its_id(self) -> None:
        plan = plan_import(a_file(ANA, is_whole=True), [HELEN])

        assert plan.rows[0].verdict == "new"
        assert plan.entries() == (replace(ANA, version=0, uses=0),)


class TestTwins:
    def test_a_row_that_says_no_more_than_one_before_is_the_same(self) -> None:
        plan = plan_import(a_file(a_contact(), a_contact(), HELEN), [])

        assert [(row.verdict, row.twin) for row in plan.rows] == [("new", 0), ("same", 2), ("new", 0)]
        assert said(plan.rows[1]) == "It says the same as row 2."
        assert len(plan.entries()) == 2

    def test_a_row_that_says_more_is_doubtful(self) -> None:
        plan = plan_import(a_file(a_contact(), a_contact(notes="more")), [])

        assert plan.rows[1].verdict == "doubtful"
        assert said(plan.rows[1]) == "It seems to repeat row 2."
        assert plan.entries() == (a_contact(),)
        assert plan.entries({3: "update"}) == (a_contact(notes="more"),)
        assert plan.entries({3: "add"}) == (a_contact(), a_contact(notes="more"))

    def test_it_is_added_where_the_one_before_is_left_out(self) -> None:
        plan = plan_import(a_file(a_contact(), a_contact(notes="more")), [])

        assert plan.entries({2: "skip", 3: "update"}) == (a_contact(notes="more"),)


class TestDecisions:
    PLAN = plan_import(
        a_file(
            a_contact(
                given_name="Eva", family_name="Luna", roles=(a_role(email="", organisation="Peace Now"),)
            ),
            a_contact(notes="one"),
            a_contact(notes="two"),
            replace(
                HELEN, id="", roles=(a_role(post="Chair", organisation="UNDP", email="helen@undp.example"),)
            ),
            replace(HELEN, id=""),
            Contact(),
        ),
        [ANA, HELEN],
    )

    def test_verdicts_are_counted(self) -> None:
        assert [row.verdict for row in self.PLAN.rows] == [
            "new", "changed", "changed", "doubtful", "same", "faulty",
        ]  # fmt: skip
        assert [self.PLAN.count(verdict) for verdict in ("new", "changed", "faulty")] == [1, 2, 1]

    def test_what_is_new_and_changed_is_taken_unless_something_else_is_decided(self) -> None:
        new, changed = self.PLAN.entries()

        assert (new.name, new.id, new.version) == ("Eva Luna", "", 0)
        assert changed == replace(ANA, notes="one\n\ntwo")

    def test_rows_can_be_left_out(self) -> None:
        assert self.PLAN.entries({2: "skip", 3: "skip"}) == (replace(ANA, notes="two"),)

    def test_doubtful_ones_can_be_taken(self) -> None:
        changed = self.PLAN.entries({2: "skip", 3: "skip", 4: "skip", 5: "update"})

        assert [(each.id, each.role.post) for each in changed] == [(HELEN.id, "Chair")]

    def test_somebody_who_is_there_can_be_added_all_the_same(self) -> None:
        (added,) = self.PLAN.entries({2: "skip", 3: "skip", 4: "skip", 6: "add"})

        assert (added.name, added.id, added.version) == ("Helen Clark", "", 0)

    @pytest.mark.parametrize("decision", DECISIONS)
    def test_what_can_t_be_done_with_a_row_is_not_done(self, decision: Decision) -> None:
        skipped: dict[int, Decision] = dict.fromkeys(range(2, 7), "skip")

        assert self.PLAN.entries(skipped | {7: decision}) == ()


class TestPassages:
    KNOWN = a_passage(id="c" * 32, version=2)

    def plan(self, *entries: Passage) -> ImportPlan[Passage]:
        return plan_passages([Row(number, entry) for number, entry in enumerate(entries, 2)], [self.KNOWN])

    def test_they_are_known_by_their_text(self) -> None:
        plan = self.plan(
            a_passage(text="Act in time."),
            a_passage(text=" Speak out  *early* where civilians are at risk.", tags=()),
            a_passage(tags=("Sudan",)),
            a_passage(language="fr"),
            a_passage(text=" \n"),
            a_passage(text="act in time;"),
        )

        assert [row.verdict for row in plan.rows] == ["new", "same", "changed", "new", "faulty", "same"]
        assert plan.rows[5].twin == 2
        assert plan.entries() == (
            a_passage(text="Act in time."),
            replace(self.KNOWN, tags=("Sudan", "early warning", "protection")),
            a_passage(language="fr"),
        )

    def test_a_text_of_dots_takes_a_moment(self) -> None:
        assert self.plan(a_passage(text=f"{'.' * 100_000}x")).count("new") == 1

    def test_they_are_known_by_their_ids(self) -> None:
        edited = replace(self.KNOWN, text="Speak out.")
        plan = plan_passages([Row(2, edited, is_whole=True)], [self.KNOWN])

        assert plan.rows[0].verdict == "changed"
        assert plan.entries() == (edited,)


class TestIntoALibrary:
    @pytest.fixture(autouse=True)
    def folder(self, tmp_path: Path) -> Path:
        """Where files and the library are."""
        return tmp_path

    def test_a_table_is_there_after_it_was_accepted_and_the_same_afterwards(
        self, library_url: str, folder: Path
    ) -> None:
        path = a_table(
            folder, "Name;Title;Organisation;Fax\nClark, Helen;Administrator;UNDP;212\nBan Ki-moon;;UN;1\n"
        )
        library = open_library(library_url)

        plan = plan_import(rows_of(path), library.content().contacts)
        assert library.content().contacts == ()
        library.save(plan.entries())

        assert {contact.name for contact in library.content().contacts} == {"Helen Clark", "Ban Ki-moon"}
        again = plan_import(rows_of(path), library.content().contacts)
        assert again.count("same") == 2
        library.close()

    @pytest.mark.parametrize("kind", [".csv", ".xlsx", ".vcf"])
    def test_an_export_puts_an_address_book_into_another_library(
        self, kind: str, library_url: str, folder: Path
    ) -> None:
        first = open_library(library_url)
        first.save([a_contact(), replace(HELEN, id="", version=0)])
        kept = first.content().contacts
        first.close()
        write_contacts(kept, folder / f"contacts{kind}")
        other = open_library(f"sqlite:///{folder / 'other.sqlite'}")

        other.save(plan_import(rows_of(folder / f"contacts{kind}"), ()).entries())

        assert {contact.id for contact in other.content().contacts} == {contact.id for contact in kept}
        again = plan_import(rows_of(folder / f"contacts{kind}"), other.content().contacts)
        assert again.count("same") == 2
        other.close()


@settings(max_examples=30)
@given(
    st.lists(contacts(), max_size=4),
    st.lists(contacts(), max_size=3),
    st.dictionaries(st.integers(2, 6), st.sampled_from(DECISIONS)),
)
def test_whatever_is_decided_can_be_saved(
    entries: list[Contact], known: list[Contact], decisions: dict[int, Decision]
) -> None:
    library = [replace(each, id=f"{number:032x}", version=1) for number, each in enumerate(known)]

    saved = plan_import(a_file(*entries), library).entries(decisions)

    ids = [entry.id for entry in saved if entry.id]
    assert len(ids) == len(set(ids))
    assert all(entry.version == (1 if entry.id else 0) for entry in saved)
