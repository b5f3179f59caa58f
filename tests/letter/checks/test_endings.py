from typing import Any

import pytest

from builders import a_letter
from preflight import found, mended, parts
from r2p_drafter.letter.model import Letter, Recommendations


def urging(*items: str, language: str = "en", **changes: Any) -> Letter:
    section = Recommendations(lead_in="We urge you to:", items=items, **changes)
    return a_letter(body=(section,), language=language)


@pytest.mark.parametrize(
    "items",
    [
        ("speak;", "act;", "report. Such a report should be public.", "listen."),
        ("speak;", "act;", "report. Such a report should be public;", "listen. This is core."),
        ("speak;", "act; and", "listen."),
        ("speak,", "act, and", "listen."),
        ("Speak.", "Act.", "Listen."),
        ("Speak", "Act", "Listen"),
        ("Speak", "Act", "Listen."),
        ("Speak", "Act. Do so now.", "Listen"),
        ("Speak", "End all arms, etc.", "Listen"),
        ("Speak.", "Work in the U.S.", "Listen."),
        ("Speak;", "Why wait?", "Listen!"),
        ("Speak;", "Act on {{ values.demand }}", "Listen."),
        ("Speak;", "Act:\n\n- now\n- soon", "Listen."),
        ("Speak;", "Act. (See the report.)", "Listen."),
        ("Speak.", "Act:"),
        ("Why speak?", "Listen"),
        ("Speak;", "…;;", "Listen."),
        ("停止；", "行动；", "倾听。"),
        ("", "Speak;", " ", "Act.", ""),
        ("Speak",),
        (),
    ],
)
def test_what_ends_well(items: tuple[str, ...]) -> None:
    assert found(urging(*items), "item-ending") == []


@pytest.mark.parametrize(
    ("items", "at", "whole"),
    [
        (("speak;", "act", "ask;", "listen."), 1, "act;"),
        (("speak;", "act,", "ask;", "listen."), 1, "act;"),
        (("speak;", "act.", "ask;", "listen."), 1, "act;"),
        (("speak;", "ask;", "act, and", "listen."), 2, "act; and"),
        (("speak;", "ask;", "end all arms, etc.", "listen."), 2, "end all arms, etc.;"),
        (("Speak.", "Act;", "Ask.", "Listen."), 1, "Act."),
        (("Speak.", "Act", "Ask.", "Listen."), 1, "Act."),
        (("Speak", "Act;", "Ask", "Listen"), 1, "Act"),
        (("Speak", "Act.", "Ask", "Listen"), 1, "Act"),
        (("speak;", "*act.*", "ask;", "listen."), 1, "*act*;"),
        (("speak;", "say “act.”", "ask;", "listen."), 1, "say “act”;"),
        (("speak;", "say [act](https://a.org/b.c)", "ask;", "listen."), 1, "say [act](https://a.org/b.c);"),
        (("speak;", "act (at once)", "ask;", "listen."), 1, "act (at once);"),
        (("speak;", "act.,", "ask;", "listen."), 1, "act;"),
        (("Speak.", "End all arms, etc.;", "Ask.", "Listen."), 1, "End all arms, etc."),
        (("speak;", "act  ", "ask;", "listen."), 1, "act;  "),
        (("speak;", "act;", "listen;"), 2, "listen."),
        (("speak;", "act;", "listen"), 2, "listen."),
        (("speak;", "listen,"), 1, "listen."),
        (("Speak.", "Listen"), 1, "Listen."),
        (("Speak", "Act", "Listen;"), 2, "Listen"),
        (("Speak. Do it now.", "Act. And again.", "Listen"), 2, "Listen."),
    ],
)
def test_another_mark_is_put_right(items: tuple[str, ...], at: int, whole: str) -> None:
    letter = urging(*items)

    assert parts(letter, "item-ending") == [f"body[0].items[{at}]"]
    assert mended(letter, "item-ending") == urging(*items[:at], whole, *items[at + 1 :])


OTHERS = "The other recommendations end with"
LAST = "The last recommendation ends with"
SOME = "Some recommendations end with"


@pytest.mark.parametrize(
    ("items", "message", "label"),
    [
        (
            "speak; act, ask; hear.",
            f"{OTHERS} a semicolon, this one with a comma.",
            "End it with a semicolon",
        ),
        ("speak, act ask, hear.", f"{OTHERS} a comma, this one with no mark.", "End it with a comma"),
        ("Speak Act. Ask Hear", f"{OTHERS} no mark, this one with a full stop.", "End it with no mark"),
        ("speak; act;", f"{LAST} a semicolon instead of a full stop.", "End it with a full stop"),
        ("speak; act", f"{LAST} no mark instead of a full stop.", "End it with a full stop"),
        ("speak; act, hear.", f"{SOME} a semicolon, others with a comma.", None),
        ("speak; act hear.", f"{SOME} a semicolon, others with no mark.", None),
        ("speak act, hear.", f"{SOME} no mark, others with a comma.", None),
    ],
)
def test_what_is_said_of_it(items: str, message: str, label: str | None) -> None:
    (problem,) = found(urging(*items.split()), "item-ending")

    assert problem.message == message
    assert (problem.fix and problem.fix.label) == label


def test_french_has_a_blank_before_its_semicolon() -> None:
    items = ("parler\u00a0;", "agir.", "demander\u00a0;", "écouter\u00a0;")
    letter = urging(*items, language="fr")

    fixed = letter
    for problem in found(letter, "item-ending"):
        assert problem.fix is not None
        fixed = problem.fix.apply(fixed)

    assert fixed == urging(items[0], "agir\u00a0;", items[2], "écouter.", language="fr")


def test_several_sentences_leave_the_choice_of_mark() -> None:
    (problem,) = found(urging("speak;", "act. Do it now", "ask;", "listen."), "item-ending")

    assert (problem.severity, problem.part, problem.fix) == ("warning", "body[0].items[1]", None)


def test_where_marks_are_half_and_half_nobody_can_tell_which_is_right() -> None:
    (problem,) = found(urging("speak;", "Act.", "ask;", "Call.", "listen."), "item-ending")

    assert (problem.severity, problem.part, problem.fix) == ("warning", "body[0].items[1]", None)


def test_a_series_is_closed_by_the_program() -> None:
    assert found(urging("speak", "act;", "listen", punctuation="series"), "item-ending") == []


class TestAListThatGoesOn:
    def test_is_not_closed_before_its_end(self) -> None:
        first = Recommendations(lead_in="We urge you to:", marker="numbers", items=("speak;", "act;"))
        second = Recommendations(
            lead_in="and to:", marker="numbers", continued=True, items=("ask;", "listen.")
        )

        assert found(a_letter(body=(first, second)), "item-ending") == []

    def test_is_closed_where_another_begins(self) -> None:
        first = Recommendations(marker="numbers", items=("speak;", "act;"))
        second = Recommendations(marker="bullets", continued=True, items=("ask;", "listen."))

        assert parts(a_letter(body=(first, second)), "item-ending") == ["body[0].items[1]"]
