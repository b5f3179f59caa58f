"""Names written out, and the order that people are listed in."""

import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inputs import InTime
from r2p_drafter.letter.model import CopyRecipient, Person
from r2p_drafter.letter.names import Order, filed, full_name, in_order, name_parts, one_line, surname
from strategies import texts

LETTER = Path(__file__).resolve().parent.parent / "data" / "letters" / "secretary-general-2009.txt"
ORDERS: list[Order] = ["typed", "surname", "organisation"]


def people() -> st.SearchStrategy[list[Person]]:
    return st.lists(st.builds(Person, name=texts(), sort_as=texts(), organisation=texts()), max_size=6)


def by_surname(*names: str) -> list[str]:
    """The names as a Cc list has them that was typed the other way round."""
    return [person.name for person in in_order([Person(name=name) for name in reversed(names)], "surname")]


class TestWrittenOut:
    def test_title_and_honorific_stand_before_the_name(self) -> None:
        person = Person(courtesy_title="H.E.", honorific="Mr.", name="Ban Ki-moon", post="Secretary-General")
        assert full_name(person) == "H.E. Mr. Ban Ki-moon"

    @pytest.mark.parametrize("name", ["", " ", "\t\n"])
    def test_no_name_no_title(self, name: str) -> None:
        assert full_name(Person(courtesy_title="H.E.", honorific="Mr.", name=name)) == ""

    def test_one_line_has_what_there_is(self) -> None:
        person = Person(honorific="Ms.", name="Helen Clark", post="Administrator", organisation="UNDP")
        assert one_line(person) == "Ms. Helen Clark, Administrator, UNDP"
        assert one_line(Person(name="Helen Clark", organisation="UNDP")) == "Helen Clark, UNDP"
        assert one_line(Person(organisation="UNDP")) == "UNDP"
        assert one_line(Person()) == ""


class TestSurname:
    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("Alain Le Roy", "Le Roy"),
            ("Max van der Stoel", "van der Stoel"),
            ("Ursula von der Leyen", "von der Leyen"),
            ("Luiz Inácio Lula da Silva", "da Silva"),
            ("Charles de Gaulle", "de Gaulle"),
            ("Mohamed El Baradei", "El Baradei"),
            ("Anna zur Mühlen", "zur Mühlen"),
            ("Patricia O’Brien", "O’Brien"),
            ("Patricia O'Brien", "O'Brien"),
            ("José Ramos-Horta", "Ramos-Horta"),
            ("Asha-Rose Migiro", "Migiro"),
            ("B. Lynn Pascoe", "Pascoe"),
            ("Vijay K. Nambiar", "Nambiar"),
            ("Martin Luther King Jr.", "King"),
            ("Jan Egeland, Ph.D.", "Egeland"),
            ("Le Roy, Alain", "Le Roy"),
            ("Ana Díaz y Pérez", "Díaz y Pérez"),
            ("Bono", "Bono"),
            ("潘基文", "潘基文"),
            ("", ""),
            ("!", "!"),
        ],
    )
    def test_it_is_found_with_its_particles(self, name: str, expected: str) -> None:
        assert surname(Person(name=name)) == expected

    @given(texts())
    def test_any_text_has_one(self, name: str) -> None:
        assert bool(surname(Person(name=name))) == bool(Person(name=name).name.strip())


class TestBySurname:
    def test_the_cc_list_of_2009_stands_as_it_was_typed(self) -> None:
        listed = LETTER.read_text("utf-8").split("Cc: ")[1].splitlines()
        parts = [re.fullmatch(r"(M[rs]\.) ([^,]+), (.+)", line) for line in listed]
        copies = [CopyRecipient(honorific=p[1], name=p[2], post=p[3]) for p in parts if p]
        shuffled = random.Random(2009).sample(copies, len(copies))  # noqa: S311 (an order, no secret)

        found = [one_line(copy) for copy in in_order(shuffled, "surname")]

        assert found == listed
        assert len(found) == 14
        assert found[5].startswith("Mr. Alain Le Roy, ")

    def test_accents_case_blanks_hyphens_and_apostrophes_are_passed_over(self) -> None:
        names = [
            "A Abe", "A Díaz", "A Dieter", "A Elba", "A ElBaradei", "B El Baradei", "C El-Baradei", "A Eldon",
            "A OBrian", "A O’Brien", "B O'Brien", "A Obrist", "A Ramos-Horta", "A Ramoz", "A van Aalst",
            "A VanBerg",
        ]  # fmt: skip
        assert by_surname(*names) == names

    def test_a_letter_with_a_stroke_is_filed_as_the_one_without(self) -> None:
        names = ["A Łuczak", "A Lund", "A Œuvre", "A Ødegård", "A Owen", "A Þór", "A Tiger", "A Zola"]
        assert by_surname(*names) == [
            "A Łuczak", "A Lund", "A Ødegård", "A Œuvre", "A Owen", "A Þór", "A Tiger", "A Zola",
        ]  # fmt: skip

    def test_a_particle_belongs_to_the_surname(self) -> None:
        names = ["Charles de Gaulle", "Alain Le Roy", "Edward Luck", "Robert Orr", "Max van der Stoel"]
        assert by_surname(*names) == names

    def test_a_single_name_stands_under_itself(self) -> None:
        assert by_surname("Ana Abe", "Bono", "Ana Clark") == ["Ana Abe", "Bono", "Ana Clark"]

    def test_given_names_decide_between_namesakes(self) -> None:
        assert by_surname("Ana Kim", "Bea Kim", "Kim") == ["Kim", "Ana Kim", "Bea Kim"]

    def test_a_persons_own_order_goes_before(self) -> None:
        kim, ban = (
            Person(name="Kim Won-soo", sort_as="Kim Won-soo"),
            Person(name="Ban Ki-moon", sort_as="Ban"),
        )
        luck = Person(name="Edward Luck")
        assert in_order([luck, kim, ban], "surname") == (ban, kim, luck)

    def test_an_organisation_without_a_person_stands_under_its_name_without_the_article(self) -> None:
        people = [
            Person(organisation="L’Arche"),
            Person(organisation="The Carter Center"),
            Person(name="Ana Castro", organisation="Aid First"),
            Person(name="Ana Luck"),
            Person(organisation="Theatre for All"),
        ]
        assert in_order(people[::-1], "surname") == tuple(people)

    def test_who_has_no_name_at_all_comes_last(self) -> None:
        nobody, zola = Person(post="Director"), Person(name="Ana Zola")
        assert in_order([nobody, zola], "surname") == (zola, nobody)


class TestByOrganisation:
    def test_organisations_in_order_and_in_each_the_surnames(self) -> None:
        zola, abe = (
            Person(name="A Zola", organisation="Aid First"),
            Person(name="B Abe", organisation="aid first"),
        )
        carter, none = Person(name="C Abe", organisation="The Carter Center"), Person(name="A Abe")
        assert in_order([none, carter, zola, abe], "organisation") == (abe, zola, carter, none)

    @pytest.mark.parametrize("name", ["The", "the ", "Les", "L’"])
    def test_an_article_alone_is_a_name(self, name: str) -> None:
        alone, none = Person(organisation=name), Person(name="A Abe")
        assert in_order([none, alone], "organisation") == (alone, none)


class TestInOrder:
    @pytest.mark.parametrize("order", ORDERS)
    @given(people())
    def test_nobody_is_lost_or_doubled(self, order: Order, people: list[Person]) -> None:
        found = in_order(people, order)

        assert sorted(map(id, found)) == sorted(map(id, people))
        assert in_order(found, order) == found

    @pytest.mark.parametrize("order", ORDERS)
    def test_who_is_filed_alike_stays_as_typed(self, order: Order) -> None:
        people = [Person(name="Ana Kim", organisation="UN", post=str(number)) for number in range(9)]
        assert in_order(people, order) == tuple(people)

    def test_as_typed_nothing_moves(self) -> None:
        people = [Person(name="Z"), Person(), Person(name="A")]
        assert in_order(people, "typed") == tuple(people)


@given(texts())
def test_what_is_filed_is_filed_the_same_again(text: str) -> None:
    assert filed(filed(text)) == filed(text)


def test_a_text_that_is_no_name_any_more_is_all_surname(in_time: InTime) -> None:
    name = "A. B, " * 10_000

    with in_time():
        assert name_parts(name) == (name.strip(), "")
