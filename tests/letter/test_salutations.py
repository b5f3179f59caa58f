"""Salutations and closes that are offered for an addressee."""

import pytest
from hypothesis import given

from r2p_drafter.letter.customs import COURTESY_TITLES, customs_in
from r2p_drafter.letter.model import Addressee
from r2p_drafter.letter.salutations import closes, salutations
from strategies import texts

THE_SECRETARY_GENERAL = Addressee(
    courtesy_title="H.E.",
    honorific="Mr.",
    name="Ban Ki-moon",
    sort_as="Ban Ki-moon",
    post="Secretary-General",
)


def an_addressee(honorific: str, name: str, post: str = "", courtesy_title: str = "") -> Addressee:
    return Addressee(honorific=honorific, name=name, post=post, courtesy_title=courtesy_title)


class TestEnglish:
    def test_the_secretary_general(self) -> None:
        assert salutations(THE_SECRETARY_GENERAL, "en-US") == (
            "Dear Mr. Secretary-General,",
            "Excellency,",
            "Your Excellency,",
            "Dear Mr. Ban,",
            "Dear Sir,",
        )

    @pytest.mark.parametrize(
        ("addressee", "expected"),
        [
            (an_addressee("Ms.", "Helen Clark", "Executive Director, UN Women"), "Dear Ms. Clark,"),
            (an_addressee("Mrs.", "Mary Robinson", "President of Ireland"), "Dear Madam President,"),
            (an_addressee("Mr.", "A. B.", "Minister for Foreign Affairs of Chile"), "Dear Mr. Minister,"),
            (
                an_addressee("Ms.", "Navi Pillay", "High Commissioner for Human Rights"),
                "Dear Madam High Commissioner,",
            ),
            (an_addressee("Dr.", "Francis Deng", "Special Adviser on Genocide"), "Dear Dr. Deng,"),
            (an_addressee("Dr.", "Francis Deng", "Secretary-General"), "Dear Secretary-General,"),
            (an_addressee("Mr.", "Max van der Stoel"), "Dear Mr. van der Stoel,"),
            (an_addressee("", "Helen Clark"), "Dear Helen Clark,"),
            (an_addressee("Ms.", "A. B.", "Permanent Representative", "H.E."), "Excellency,"),
            (Addressee(), "Dear Sir or Madam,"),
            (Addressee(organisation="UNDP"), "Dear Sir or Madam,"),
        ],
    )
    def test_the_most_fitting_comes_first(self, addressee: Addressee, expected: str) -> None:
        assert salutations(addressee, "en-GB")[0] == expected

    def test_an_ambassador_may_be_addressed_as_one(self) -> None:
        found = salutations(
            an_addressee("Ms.", "Ana Díaz", "Permanent Representative of Chile", "H.E."), "en-US"
        )
        assert found[:4] == ("Excellency,", "Your Excellency,", "Dear Ms. Díaz,", "Dear Ambassador Díaz,")

    def test_a_surname_before_the_comma_is_the_surname(self) -> None:
        addressee = Addressee(honorific="Ms.", name="Anna Maria Lang", sort_as="Maria Lang, Anna")
        assert salutations(addressee, "en-US")[0] == "Dear Ms. Maria Lang,"


class TestFrench:
    @pytest.mark.parametrize(
        ("addressee", "expected"),
        [
            (an_addressee("M.", "Ban Ki-moon", "Secrétaire général"), "Monsieur le Secrétaire général,"),
            (an_addressee("Mme", "A. B.", "Présidente du Conseil"), "Madame la Présidente,"),
            (an_addressee("M.", "A. B.", "Ambassadeur de France"), "Monsieur l’Ambassadeur,"),
            (an_addressee("M.", "A. B.", "Haut-Commissaire aux réfugiés"), "Monsieur le Haut-Commissaire,"),
            (an_addressee("M.", "A. B.", "Secrétaire d’État au Trésor"), "Monsieur le Secrétaire d’État,"),
            (an_addressee("Mme", "A. B.", "Conseillère"), "Madame,"),
            (an_addressee("", "A. B.", "", "S.E."), "Excellence,"),
            (Addressee(), "Madame, Monsieur,"),
        ],
    )
    def test_the_most_fitting_comes_first(self, addressee: Addressee, expected: str) -> None:
        assert salutations(addressee, "fr-FR")[0] == expected

    def test_the_close_says_again_how_the_reader_is_addressed(self) -> None:
        first = closes("Monsieur le Secrétaire général,", "fr")[0]
        assert first.startswith("Veuillez agréer, Monsieur le Secrétaire général, l’expression")
        assert "{" not in "".join(closes("", "fr"))


class TestSpanish:
    @pytest.mark.parametrize(
        ("addressee", "expected"),
        [
            (an_addressee("Sr.", "Ban Ki-moon", "Secretario General"), "Señor Secretario General:"),
            (an_addressee("Sra.", "Ana Díaz", "Ministra de Relaciones Exteriores"), "Señora Ministra:"),
            (an_addressee("Sra.", "Ana Díaz", "Asesora"), "Estimada Sra. Díaz:"),
            (an_addressee("", "Ana Díaz", "", "S.E."), "Excelencia:"),
            (Addressee(), "A quien corresponda:"),
        ],
    )
    def test_the_most_fitting_comes_first(self, addressee: Addressee, expected: str) -> None:
        assert salutations(addressee, "es-419")[0] == expected


@pytest.mark.parametrize("language", ["en-US", "fr-FR", "es", "de-DE", "", "?"])
@given(honorific=texts(), name=texts(), post=texts(), sort_as=texts())
def test_there_is_always_one_and_each_once(
    language: str, honorific: str, name: str, post: str, sort_as: str
) -> None:
    addressee = Addressee(honorific=honorific, name=name, post=post, sort_as=sort_as)
    found = salutations(addressee, language)
    assert found
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("language", ["en-US", "fr-CA", "es-ES"])
def test_customs_have_no_doubles(language: str) -> None:
    customs = customs_in(language)
    for each in (
        customs.courtesy_titles,
        customs.honorifics,
        customs.methods,
        customs.markings,
        customs.closes,
    ):
        assert len(set(each)) == len(each)
    assert set(customs.courtesy_titles) <= set(COURTESY_TITLES)


def test_a_language_without_customs_of_its_own_is_offered_the_english_ones() -> None:
    assert customs_in("de-DE") is customs_in("en-US")
