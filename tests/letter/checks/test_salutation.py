from typing import Any

import pytest

from builders import a_letter
from preflight import found
from r2p_drafter.letter.checks import check
from r2p_drafter.letter.model import Addressee, Letter

BAN = Addressee(courtesy_title="H.E.", honorific="Mr.", name="Ban Ki-moon", post="Secretary-General")


def to(salutation: str, language: str = "en", **addressee: Any) -> Letter:
    return a_letter(addressee=Addressee(**addressee), salutation=salutation, language=language)


@pytest.mark.parametrize(
    "salutation",
    [
        "Dear Mr. Secretary-General,",
        "Mr. Secretary-General,",
        "Excellency,",
        "Your Excellency,",
        "Dear Mr. Ban,",
        "Dear Mr. Ban Ki-moon:",
        "Dear Mr. Ki-moon,",
        "Sir,",
        "Dear Sir,",
        "Dear Secretary-General Ban,",
        "Dear Ban Ki-moon,",
        "Monsieur le Secrétaire général,",
        "Señor Secretario General:",
        "Dear Sir or Madam,",
        "Dear Friends,",
        "To the Members of the Security Council:",
        "Dear {{ addressee.honorific }} {{ addressee.name }},",
        "亲爱的秘书长先生：",
    ],
)
def test_what_suits_the_secretary_general(salutation: str) -> None:
    assert check(a_letter(addressee=BAN, salutation=salutation)) == ()


class TestHonorific:
    @pytest.mark.parametrize(
        ("honorific", "salutation", "language"),
        [
            ("Ms.", "Dear Mr. Díaz,", "en"),
            ("Ms.", "Dear Sir,", "en"),
            ("Mrs", "Mr President,", "en"),
            ("Mr.", "Dear Madam,", "en"),
            ("Mr.", "Madam President,", "en"),
            ("Ambassador Ms.", "Sir,", "en"),
            ("Sir", "Dear Madam,", "en"),
            ("Mme", "Monsieur le Ministre,", "fr"),
            ("M.", "Madame la Ministre,", "fr"),
            ("Monsieur", "Chère Madame,", "fr"),
            ("Señora", "Señor Presidente:", "es"),
            ("Sr.", "Estimada Señora:", "es"),
            ("Sra.", "Estimado Sr. Díaz:", "es"),
        ],
    )
    def test_a_man_is_not_greeted_as_a_woman_nor_a_woman_as_a_man(
        self, honorific: str, salutation: str, language: str
    ) -> None:
        letter = to(salutation, language, honorific=honorific, name="A. Díaz", post="President")

        (problem,) = found(letter, "salutation-honorific")

        assert (problem.severity, problem.part) == ("warning", "salutation")
        assert f"“{honorific}”" in problem.message

    @pytest.mark.parametrize(
        ("honorific", "salutation", "language"),
        [
            ("Ms.", "Dear Mrs. Díaz,", "en"),
            ("Ms.", "Madam,", "en"),
            ("Ms.", "Dear Dr. Díaz,", "en"),
            ("Dr.", "Dear Mr. Díaz,", "en"),
            ("", "Dear Sir,", "en"),
            ("Ms.", "Dear Sir or Madam,", "en"),
            ("Ms.", "Madame, Monsieur,", "fr"),
            ("Mr. and Mrs.", "Dear Sir,", "en"),
            ("Sr.", "Dear Ms. Díaz,", "en"),  # a Sister
            ("M.", "Dear Ms. Díaz,", "en"),
            ("Mme", "Madame la Présidente,", "fr"),
            ("Sra.", "Señora Presidenta:", "es"),
            ("Mr.", "Señores:", "es"),
        ],
    )
    def test_what_may_be_right_is_right(self, honorific: str, salutation: str, language: str) -> None:
        letter = to(salutation, language, honorific=honorific, name="A. Díaz", post="President")

        assert found(letter, "salutation-honorific") == []

    @pytest.mark.parametrize(
        ("honorific", "salutation", "whom"), [("Ms.", "Dear Sir,", "man"), ("Mr.", "Madam,", "woman")]
    )
    def test_the_message_says_for_whom_the_salutation_is(
        self, honorific: str, salutation: str, whom: str
    ) -> None:
        (problem,) = found(to(salutation, honorific=honorific, name="A. Díaz"), "salutation-honorific")

        assert problem.message == f"The salutation is for a {whom}, but the addressee is “{honorific}”."

    def test_a_surname_is_no_form_of_address(self) -> None:
        letter = to("Dear Ambassador Lord,", honorific="Ms.", name="Ana Lord")

        assert found(letter, "salutation-honorific") == []

    def test_the_courtesy_title_may_hold_the_honorific(self) -> None:
        letter = to("Dear Sir,", courtesy_title="H.E. Ms.", name="Ana Díaz")

        assert len(found(letter, "salutation-honorific")) == 1


class TestName:
    @pytest.mark.parametrize(
        "salutation",
        [
            "Dear Mr. Smith,",
            "Dear Mr. Smith",
            "Mr. Smith,",
            "Dear Ambassador Smith:",
            "Dear Dr. van der Berg,",
            "Dear Ms. Smith-Jones,",
            "Cher Monsieur Dupont,",
            "Estimado Sr. Pérez:",
        ],
    )
    def test_another_surname_is_found(self, salutation: str) -> None:
        (problem,) = found(a_letter(addressee=BAN, salutation=salutation), "salutation-name")

        assert (problem.severity, problem.part) == ("warning", "salutation")
        assert "Ban Ki-moon" in problem.message

    @pytest.mark.parametrize(
        ("name", "salutation"),
        [
            ("Antonio Guterres", "Dear Mr. Gutérres,"),
            ("Patricia O’Brien", "Dear Ms. O'Brien,"),
            ("Alain Le Roy", "Dear Mr. Le Roy,"),
            ("Alain Le Roy", "Dear Mr. LeRoy,"),
            ("María de la Cruz", "Dear Ms. de la Cruz,"),
            ("Monica SERRANO", "Dear Dr. Serrano,"),
            ("Kieran Prendergast", "Dear Sir Kieran,"),
            ("潘基文", "Dear Mr. Ban,"),
            ("", "Dear Mr. Smith,"),
        ],
    )
    def test_the_own_surname_is_right_however_it_is_spelt(self, name: str, salutation: str) -> None:
        assert found(to(salutation, name=name), "salutation-name") == []

    @pytest.mark.parametrize(
        "salutation",
        [
            "Dear Madam President,",
            "Dear Mr. Prime Minister,",
            "Dear Ms. High Commissioner,",
            "Dear Mr. Under-Secretary-General,",
            "Dear Madam Ombudsperson,",
            "Dear Mr. Keeper of the Seals,",
            "Dear Professor,",
            "Dear Judge President,",
            "Dear General Assembly,",
            "Dear Doctor,",
            "Dear Mr. Díaz and Ms. Smith,",
            "Dear Mr. [surname],",
            "Monsieur le Haut-Commissaire,",
            "Señor Embajador:",
        ],
    )
    def test_a_post_is_no_surname(self, salutation: str) -> None:
        letter = to(salutation, name="A. Díaz", post="Keeper of the Great Seal")

        assert found(letter, "salutation-name") == []


class TestExcellency:
    @pytest.mark.parametrize(
        ("salutation", "language"), [("Excellency,", "en"), ("Excellence,", "fr"), ("Excelencia:", "es")]
    )
    def test_who_has_no_such_rank_is_not_called_so(self, salutation: str, language: str) -> None:
        letter = to(salutation, language, honorific="Ms.", name="Ana Díaz", post="Desk Officer")

        (problem,) = found(letter, "salutation-excellency")

        assert (problem.severity, problem.part) == ("hint", "salutation")

    @pytest.mark.parametrize(
        "addressee",
        [
            {"courtesy_title": "H.E.", "name": "Ana Díaz"},
            {"courtesy_title": "The Honourable", "name": "Ana Díaz"},
            {"honorific": "Ambassador", "name": "Ana Díaz"},
            {"name": "H.E. Ana Díaz"},
            {"name": "Ana Díaz", "post": "Minister for Foreign Affairs"},
            {"name": "Ana Díaz", "post": "Permanent Representative of Chile"},
            {"name": "Ana Díaz", "post": "Ministra de Relaciones Exteriores"},
            {"name": "Ana Díaz", "post": "Haut-Représentant"},
            {"organisation": "Permanent Mission of Chile"},
        ],
    )
    def test_who_may_have_it_is(self, addressee: dict[str, str]) -> None:
        assert found(to("Excellency,", **addressee), "salutation-excellency") == []

    def test_several_are_not_judged_by_one(self) -> None:
        assert found(to("Excellencies,", name="Ana Díaz"), "salutation-excellency") == []
