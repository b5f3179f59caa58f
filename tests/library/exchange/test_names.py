"""Names as tables and cards have them."""

import pytest
from hypothesis import given

from r2p_drafter.library.exchange.names import named_in, titles_in
from r2p_drafter.library.naming import Naming
from strategies import texts


@pytest.mark.parametrize(
    ("text", "naming"),
    [
        ("Helen Clark", Naming("Helen", "Clark")),
        ("Clark, Helen", Naming("Helen", "Clark")),
        ("CLARK, Helen", Naming("Helen", "Clark")),
        ("Smith, Dr. John", Naming("John", "Smith")),
        ("Le Roy, Alain", Naming("Alain", "Le Roy")),
        ("Díaz Núñez, María José", Naming("María José", "Díaz Núñez")),
        ("Mme Zoé LEFÈVRE", Naming("Zoé", "Lefèvre")),
        ("DE LA CRUZ María", Naming("María", "De La Cruz")),
        ("S.E. M. François O’NEILL", Naming("François", "O’Neill")),
        ("KIM Won-soo", Naming("Won-soo", "Kim", family_first=True)),
        ("Won-soo KIM", Naming("Won-soo", "Kim")),
        ("H.E. Mr. Ban Ki-moon", Naming("Ki-moon", "Ban", family_first=True)),
        ("Ali Al-bashir", Naming("Ali", "Al-bashir")),
        ("BAN KI-MOON", Naming("BAN", "KI-MOON")),
        ("Don Johnson", Naming("Don", "Johnson")),
        ("Ludwig van Beethoven", Naming("Ludwig", "van Beethoven")),
        ("Bono", Naming("", "Bono")),
        ("", Naming("", "")),
    ],
)
def test_a_name_has_its_parts(text: str, naming: Naming) -> None:
    assert named_in(text).naming == naming


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("H.E. Mr. Ban Ki-moon", ("H.E.", "Mr.")),
        ("S.E. M. François Petit", ("S.E.", "M.")),
        ("Excma. Sra. Ana Díaz", ("Excma.", "Sra.")),
        ("Dr. Jane Goodall, DBE", ("", "Dr.")),
        ("Helen Clark", ("", "")),
    ],
)
def test_titles_stand_before_it(text: str, titles: tuple[str, str]) -> None:
    person = named_in(text).person

    assert (person.courtesy_title, person.honorific) == titles


def test_a_post_and_an_organisation_may_stand_behind_it() -> None:
    named = named_in("Mr. Ban Ki-moon, Secretary-General, United Nations")

    assert named.naming == Naming("Ki-moon", "Ban", family_first=True)
    assert (named.person.post, named.person.organisation) == ("Secretary-General", "United Nations")


def test_an_organisation_is_nobodys_name() -> None:
    named = named_in("Ministry of Foreign Affairs")

    assert named.naming == Naming("", "")
    assert named.person.organisation == "Ministry of Foreign Affairs"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("H.E. Mr.", ("H.E.", "Mr.")),
        ("Mme", ("", "Mme")),
        ("Excmo.", ("Excmo.", "")),
        ("Professor Emeritus", ("", "Professor Emeritus")),
        ("", ("", "")),
    ],
)
def test_titles_of_a_column_of_their_own(text: str, titles: tuple[str, str]) -> None:
    assert titles_in(text) == titles


@given(texts())
def test_any_text_has_parts(text: str) -> None:
    named = named_in(" ".join(text.split()))

    assert isinstance(named.naming.family_name, str)
