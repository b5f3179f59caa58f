"""Files in which very much is alike: they are read, and planned right, in a time that grows with them."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import a_contact
from exchanged import a_table, rows_of
from inputs import InTime
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.exchange.importing import plan_import
from r2p_drafter.library.exchange.plan import ImportPlan

_HEADINGS = "Family name,Given name,Organisation,E-mail,Groups,Notes\n"
_MANY = 4_000


def planned(path: Path, *known: Contact) -> ImportPlan[Contact]:
    return plan_import(rows_of(path), known)


def counts(plan: ImportPlan[Contact]) -> tuple[int, int, int, int]:
    """How many rows are new, changed, doubtful and the same."""
    return plan.count("new"), plan.count("changed"), plan.count("doubtful"), plan.count("same")


def long_names() -> Iterator[str]:
    """Names of single letters."""
    chance = random.Random(1)  # noqa: S311 (names, no secret)
    yield from (" ".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=450)) for _ in range(400))


class TestOneName:
    def test_it_is_taken_once(self, tmp_path: Path, in_time: InTime) -> None:
        path = a_table(tmp_path, "Family name,Given name\n" + "A,B\n" * _MANY)

        with in_time():
            plan = planned(path)

        assert counts(plan) == (1, 0, 0, _MANY - 1)
        assert {row.twin for row in plan.rows[1:]} == {2}

    def test_a_file_of_nothing_but_headings(self, tmp_path: Path, in_time: InTime) -> None:
        path = a_table(tmp_path, "Family name\r" * _MANY)

        with in_time():
            assert counts(planned(path)) == (1, 0, 0, _MANY - 2)

    def test_into_a_library_with_as_many(self, tmp_path: Path, in_time: InTime) -> None:
        known = [Contact(id=f"{at:032x}", given_name="B", family_name="A", uses=at) for at in range(2_000)]
        path = a_table(tmp_path, "Family name,Given name\n" + "A,B\n" * 2_000)

        with in_time():
            plan = planned(path, *known)

        assert counts(plan) == (0, 0, 0, 2_000)
        assert {row.known for row in plan.rows} == {known[-1]}

    def test_everybody_elsewhere_is_somebody_else(self, tmp_path: Path, in_time: InTime) -> None:
        rows = "".join(f"Soto,Ana,Mission {number},,,\n" for number in [*range(3_000), 2_999])

        with in_time():
            plan = planned(a_table(tmp_path, _HEADINGS + rows))

        assert counts(plan) == (3_000, 0, 0, 1)
        assert plan.rows[-1].twin == plan.rows[-2].number

    def test_at_one_organisation_with_many_addresses(self, tmp_path: Path, in_time: InTime) -> None:
        rows = "".join(f"Soto,Ana,OHCHR,{number}@example.org,,\n" for number in range(2_000))

        with in_time():
            plan = planned(a_table(tmp_path, _HEADINGS + rows))

        assert counts(plan) == (1, 0, 1_999, 0)
        assert {str(row.sayings[0]) for row in plan.rows[1:]} == {"It seems to repeat row 2."}

    def test_with_one_address_and_other_names(self, tmp_path: Path, in_time: InTime) -> None:
        names = [f"{first}{second}soto" for first in "bcdfgklmnprst" for second in "aeiouxyz"] * 12
        people = (f"{name}{at:04d},Person{at:04d}" for at, name in enumerate(names))
        rows = "".join(f"{person},,office@example.org,,\n" for person in people)
        again = "btsoto9999,Ana,,office@example.org,,\nbtsoto9999,Ana,,OFFICE@example.org,,\n"

        with in_time():
            plan = planned(a_table(tmp_path, _HEADINGS + rows + again))

        assert plan.rows[-1].twin == plan.rows[-2].number


class TestNearlyOneName:
    def test_at_one_organisation(self, tmp_path: Path, in_time: InTime) -> None:
        rows = "".join(f"de la Soto{number},Ana Maria,Mission of Chile,,,\n" for number in range(_MANY))

        with in_time():
            assert counts(planned(a_table(tmp_path, _HEADINGS + rows))) == (_MANY, 0, 0, 0)

    def test_of_very_many_words(self, tmp_path: Path, in_time: InTime) -> None:
        path = a_table(tmp_path, "Family name,Given name\n" + "".join(f"{name},x\n" for name in long_names()))

        with in_time():
            assert counts(planned(path)) == (400, 0, 0, 0)


class TestOneEntry:
    """Of which each row says more."""

    def test_after_a_hundred_rows_somebody_is_asked(self, tmp_path: Path, in_time: InTime) -> None:
        ana = a_contact(id="a" * 32)
        rows = "".join(f"Díaz,Ana,,{ana.role.email},Group {number:04d},\n" for number in range(1_500))

        with in_time():
            plan = planned(a_table(tmp_path, _HEADINGS + rows), ana)
            (saved,) = plan.entries()

        assert counts(plan) == (0, 100, 1_400, 0)
        assert str(plan.rows[100].sayings[0]) == "Very many rows before it are of the same."
        assert saved.groups == (*(f"Group {number:04d}" for number in range(100)), *ana.groups)

    def test_a_very_long_row_is_not_compared_for_ever(self, tmp_path: Path, in_time: InTime) -> None:
        groups = ";".join(f"g{number}" for number in range(10_000))
        path = a_table(tmp_path, f"{_HEADINGS}A,B,,,{groups},\n" + "A,B,,,g1,\n" * 1_000)

        with in_time():
            plan = planned(path)

        assert plan.count("same") == 100
        assert (plan.rows[-1].verdict, plan.rows[-1].twin) == ("doubtful", 2)


class TestCards:
    def test_that_begin_and_never_end(self, tmp_path: Path, in_time: InTime) -> None:
        path = tmp_path / "cards.vcf"
        path.write_bytes(b"BEGIN:VCARD\r\n" * 50_000)

        with in_time():
            plan = planned(path)

        assert plan.count("faulty") == 50_000
        assert [str(saying) for saying in plan.rows[-1].sayings] == [
            "There is neither a name, nor an organisation, nor a post in it.",
            "The card has no end; the file may be cut off.",
        ]

    def test_with_more_roles_than_anybody_has(self, tmp_path: Path, in_time: InTime) -> None:
        roles = "".join(f"role{number}.TITLE:Post {number}\r\n" for number in range(2, 1_002))
        cards = (
            f"BEGIN:VCARD\r\nX-R2P-VERSION:1\r\nN:A;B\r\nTITLE:Envoy {at}\r\n{roles}END:VCARD\r\n"
            for at in range(20)
        )
        path = tmp_path / "cards.vcf"
        path.write_text("".join(cards), "utf-8", newline="")

        with in_time():
            plan = planned(path)

        assert len(plan.rows[0].entry.roles) == 100
        assert plan.rows[0].entry.role.post == "Envoy 0"
        assert str(plan.rows[0].sayings[0]) == "“role101” is too long; it was left out."


@pytest.mark.parametrize("number", ["1000000000", "9" * 5_000], ids=["large", "beyond all numbers"])
def test_a_heading_with_a_number_that_is_none_of_a_role(number: str, tmp_path: Path, in_time: InTime) -> None:
    with in_time():
        (row,) = rows_of(a_table(tmp_path, f"Family name,Post {number}\nDíaz,Envoy\n"))

    assert (row.entry.family_name, row.entry.role.post) == ("Díaz", "Envoy")
