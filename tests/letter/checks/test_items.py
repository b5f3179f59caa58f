import pytest
from msgspec.structs import replace

from builders import a_letter
from preflight import found, mended
from r2p_drafter.letter.model import Letter, Recommendations

OF_2009 = (
    "Deliver a public statement;",
    "Task a high-level group;",
    "Undertake an internal review;",
    "Communicate your expectation.",
)


def urging(*items: str, language: str = "en") -> Letter:
    return a_letter(
        body=(Recommendations(lead_in="We urge you to:", items=items, punctuation="series"),),
        language=language,
    )


class TestCapitals:
    def test_a_small_letter_among_capitals_is_made_one(self) -> None:
        letter = urging("Deliver", "*task* a group", "Undertake")

        (problem,) = found(letter, "item-capital")
        assert problem.part == "body[0].items[1]"
        assert problem.message == "The other recommendations begin with a capital letter."
        assert mended(letter, "item-capital") == urging("Deliver", "*Task* a group", "Undertake")

    def test_a_capital_among_small_letters_may_be_a_name(self) -> None:
        (problem,) = found(urging("deliver", "task", "Undertake"), "item-capital")

        assert (problem.severity, problem.part, problem.fix) == ("hint", "body[0].items[2]", None)
        assert problem.message == "The other recommendations begin with a small letter."

    @pytest.mark.parametrize(
        "items",
        [
            OF_2009,
            ("deliver", "task", "undertake"),
            ("deliver", "task", "UN agencies", "act"),
            ("Deliver", "Task", "iPhones", "Act"),
            ("Deliver", "Task", "2009 is past", "{{ addressee.post }} acts"),
            ("Deliver", "task"),
            ("Deliver", "Task", "undertake", "communicate"),
            ("人道", "Deliver", "Task"),
            ("Deliver", "", "“Task”"),
        ],
    )
    def test_what_is_alike_or_can_not_be_told(self, items: tuple[str, ...]) -> None:
        assert found(urging(*items), "item-capital") == []

    def test_german_nouns_have_a_capital(self) -> None:
        letter = urging("schweigen", "handeln", "Hilfe zulassen", language="de")

        assert found(letter, "item-capital") == []


class TestForms:
    @pytest.mark.parametrize(
        ("items", "at"),
        [
            (("Deliver", "Task", "Delivering", "Communicate"), 2),
            (("deliver", "task", "to undertake"), 2),
            (("To deliver", "Task", "To undertake"), 1),
            (("Delivering", "Task a group", "Undertaking"), 1),
            (("Bring", "**Tasking** a group", "Sing"), 1),
        ],
    )
    def test_another_form_of_the_verb_is_found(self, items: tuple[str, ...], at: int) -> None:
        (problem,) = found(urging(*items), "item-form")

        assert (problem.severity, problem.part, problem.fix) == ("hint", f"body[0].items[{at}]", None)

    def test_the_message_shows_both(self) -> None:
        (problem,) = found(urging("Deliver now", "Task", "To undertake a review"), "item-form")

        assert "“Deliver”" in problem.message
        assert "“To undertake”" in problem.message

    @pytest.mark.parametrize(
        "items",
        [
            OF_2009,
            ("Bring", "Ring", "Swing"),
            ("Deliver", "Bring", "Task"),
            ("Deliver", "During the debate, task", "Undertake"),
            ("Delivering", "Publicly tasking", "Undertaking"),
            ("To deliver", "Publicly to task", "To undertake", "Not to forget"),
            ("To deliver", "To this end, task", "To undertake"),
            ("Delivering", "Tasking", "The undertaking", "In Darfur, communicating"),
            ("Deliver", "Delivering"),
            ("Deliver", "Delivering", "To deliver", "Task"),
            ("Deliver", "Delivering", "Task", "Tasking"),
        ],
    )
    def test_what_is_alike_or_can_not_be_told(self, items: tuple[str, ...]) -> None:
        assert found(urging(*items), "item-form") == []

    def test_only_english_forms_are_known(self) -> None:
        assert found(urging("Agir", "Parler", "Parking", language="fr"), "item-form") == []


def test_each_section_is_judged_by_itself() -> None:
    letter = urging("Deliver", "Task", "Undertake")
    gerunds = Recommendations(items=("delivering;", "tasking;", "undertaking."))

    letter = replace(letter, body=(*letter.body, gerunds))

    assert found(letter, "item-form") == found(letter, "item-capital") == []
