"""Names taken apart for the address book, and put together again."""

import pytest
from hypothesis import given

from builders import a_contact
from r2p_drafter.letter.model import Person
from r2p_drafter.letter.salutations import family_name
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.naming import Naming, naming_of, sort_as_of
from strategies import texts


def named(name: str, sort_as: str = "") -> tuple[str, str, bool]:
    naming = naming_of(Person(name=name, sort_as=sort_as))
    return naming.given_name, naming.family_name, naming.family_first


class TestTakenApart:
    @pytest.mark.parametrize(
        ("name", "given", "family"),
        [
            ("Helen Clark", "Helen", "Clark"),
            ("Alain Le Roy", "Alain", "Le Roy"),
            ("Max van der Stoel", "Max", "van der Stoel"),
            ("Patricia O’Brien", "Patricia", "O’Brien"),
            ("B. Lynn Pascoe", "B. Lynn", "Pascoe"),
            ("Martin Luther King Jr.", "Martin Luther", "King Jr."),
            ("Jan Egeland, Ph.D.", "Jan", "Egeland, Ph.D."),
            ("Juan (Pepe) López", "Juan (Pepe)", "López"),
            ("Queen Elizabeth II", "Queen", "Elizabeth II"),
            ("  Ana \t Díaz ", "Ana", "Díaz"),
            ("Le Roy, Alain", "Alain", "Le Roy"),
            ("Bono", "", "Bono"),
            ("潘基文", "", "潘基文"),
            ("", "", ""),
        ],
    )
    def test_into_given_and_family_name(self, name: str, given: str, family: str) -> None:
        assert named(name) == (given, family, False)

    @pytest.mark.parametrize(
        ("name", "sort_as", "expected"),
        [
            ("Ban Ki-moon", "Ban Ki-moon", ("Ki-moon", "Ban", True)),
            ("Ban Ki-moon", "Ban", ("Ki-moon", "Ban", True)),
            ("Ban Ki-moon", "Ban, Ki-moon", ("Ki-moon", "Ban", True)),
            ("Nguyễn Phú Trọng", "nguyễn phú trọng", ("Phú Trọng", "Nguyễn", True)),
            ("Gabriel García Márquez", "García Márquez, Gabriel", ("Gabriel", "García Márquez", False)),
            ("Gabriel García Márquez", "García Márquez", ("Gabriel", "García Márquez", False)),
            ("Ban Ki-moon", "Somebody else", ("Ban", "Ki-moon", False)),
            ("Bono", "Bono", ("", "Bono", False)),
            ("", "Ban", ("", "", False)),
        ],
    )
    def test_by_what_it_is_sorted_under(
        self, name: str, sort_as: str, expected: tuple[str, str, bool]
    ) -> None:
        assert named(name, sort_as) == expected

    @given(texts(), texts())
    def test_nothing_of_a_name_is_lost(self, name: str, sort_as: str) -> None:
        naming = naming_of(Person(name=name, sort_as=sort_as))
        given, family = naming.given_name, naming.family_name
        whole = f"{family} {given}" if naming.family_first else f"{given} {family}"
        plain = Person(name=name).name
        assert sorted(whole.replace(",", " ").split()) == sorted(plain.replace(",", " ").split())


class TestOrder:
    @pytest.mark.parametrize(
        ("given", "family", "family_first", "sort_as"),
        [
            ("Helen", "Clark", False, ""),
            ("Max", "van der Stoel", False, ""),
            ("Martin Luther", "King Jr.", False, ""),
            ("Ki-moon", "Ban", True, "Ban Ki-moon"),
            ("Ying-wen", "Ou Yang", True, "Ou Yang, Ying-wen"),
            ("Gabriel", "García Márquez", False, "García Márquez, Gabriel"),
            ("", "Bono", False, ""),
            ("Bono", "", True, ""),
            ("", "", False, ""),
        ],
    )
    def test_a_letter_is_told_only_of_an_unusual_one(
        self, given: str, family: str, family_first: bool, sort_as: str
    ) -> None:
        contact = a_contact(given_name=given, family_name=family, family_first=family_first)
        assert sort_as_of(contact) == sort_as

    @pytest.mark.parametrize("contact", [
        a_contact(given_name="Ki-moon", family_name="Ban", family_first=True),
        a_contact(given_name="Gabriel", family_name="García Márquez"),
        a_contact(given_name="Alain", family_name="Le Roy"),
        a_contact(given_name="Ying-wen", family_name="Ou Yang", family_first=True),
    ], ids=lambda contact: contact.name)  # fmt: skip
    def test_it_comes_back_from_a_letter(self, contact: Contact) -> None:
        person = Person(name=contact.name, sort_as=sort_as_of(contact))
        assert naming_of(person) == Naming(contact.given_name, contact.family_name, contact.family_first)
        assert family_name(person) == contact.family_name
