"""The punctuation of recommendations: as typed, or "; … ; and … ."."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_letter
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import Template
from r2p_drafter.document.blocks import Run
from r2p_drafter.letter.model import Recommendations

Items = tuple[str, ...]


def written(plain: Template, *items: str, punctuation: str = "series", language: str = "en") -> list[str]:
    section = Recommendations(items=items, punctuation=punctuation)  # type: ignore[arg-type]
    document = compose(a_letter(body=(section,), language=language), plain)
    return [found.text for found in document.paragraphs() if found.part.startswith("body")]


def test_typed_it_stays_as_it_is(plain: Template) -> None:
    items = ("Deliver;", "Task ,", "Undertake")

    assert written(plain, *items, punctuation="typed") == list(items)


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (("act",), ["act."]),
        (("act", "report"), ["act; and", "report."]),
        (("act.", "report;", "speak,"), ["act;", "report; and", "speak."]),
        (("act; and", "report;"), ["act; and", "report."]),
        (("act ;", "report .", "speak"), ["act;", "report; and", "speak."]),
        (("act (now)", "see “Report”"), ["act (now); and", "see “Report”."]),
        (("will you act?", "act!", "wait…"), ["will you act?", "act!", "wait…"]),
        (
            ("food, water, etc.", "in the U.S.", "aid etc."),
            ["food, water, etc.;", "in the U.S.; and", "aid etc."],
        ),
        (("act", "", "report"), ["act; and", "report."]),
        (("act. And report.", "speak"), ["act. And report; and", "speak."]),
    ],
)
def test_a_series_is_closed_as_english_closes_it(plain: Template, items: Items, expected: list[str]) -> None:
    assert written(plain, *items) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", ["agir\u00a0;", "parler\u00a0; et", "rendre compte."]),
        ("es", ["agir;", "parler; y", "rendre compte."]),
        ("zh", ["agir；", "parler；以及", "rendre compte。"]),
        ("sw", ["agir;", "parler; and", "rendre compte."]),
    ],
)
def test_each_language_has_its_own_marks(plain: Template, language: str, expected: list[str]) -> None:
    assert written(plain, "agir", "parler ;", "rendre compte.", language=language) == expected


# Items as people type them: words, emphasis, stops and what stands before them.
PIECES = st.sampled_from(
    [
        "act",
        "report",
        "*now*",
        "**all**",
        " ",
        "etc.",
        "U.S.",
        "and",
        "; and",
        ";",
        ",",
        ".",
        "…",
        "?",
        "!",
        "»",
        "\u00a0;",
        "(2006)",
        "{{ date }}",
        "[a](https://b.c)",
        "؛",
        "。",
    ]
)


@given(st.lists(st.lists(PIECES, min_size=1, max_size=6).map("".join), min_size=1, max_size=4))
def test_no_word_is_lost_but_a_conjunction_at_the_end(plain: Template, items: list[str]) -> None:
    typed = written(plain, *items, punctuation="typed")
    closed = written(plain, *items)

    assert list(map(words_of, closed)) == list(map(words_of, typed))


@given(st.lists(PIECES, min_size=1, max_size=6).map("".join))
def test_what_is_closed_is_not_closed_again(plain: Template, item: str) -> None:
    once = written(plain, item, "report")
    assert written(plain, *once) == once


def words_of(text: str) -> str:
    """Letters and digits, without what joins the item to the next."""
    return re.sub("(and)+$", "", "".join(character for character in text if character.isalnum()))


def test_the_mark_of_an_emphasised_end_is_plain(plain: Template) -> None:
    section = Recommendations(items=("act *now*", "report **soon;**"), punctuation="series")
    document = compose(a_letter(body=(section,)), plain)

    runs = [found.runs for found in document.paragraphs() if found.part.startswith("body")]

    assert runs == [
        (Run("act "), Run("now", italic=True), Run("; and")),
        (Run("report "), Run("soon", bold=True), Run(".")),
    ]


def test_of_several_paragraphs_the_last_is_closed(plain: Template) -> None:
    assert written(plain, "act\n\n- here\n- there", "report") == ["act", "here", "there; and", "report."]
