"""The form for the body: sections of text and of recommendations."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit

from builders import a_rich_letter
from forms_desk import Desk, copied
from hands import button, click
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts.body import BodyForm
from r2p_drafter.letter.model import Letter, Recommendations, Section, Text


@pytest.fixture
def empty(desk_of: Callable[[Letter], Desk]) -> Desk:
    """The form of a body without sections."""
    desk = desk_of(Letter())
    desk.open("body")
    return desk


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        (Text(markdown="# What we *saw*\n\nIn **the** north"), "What we saw In the north"),
        (Text(), ""),
        (
            Recommendations(lead_in="We urge *you* to:", items=("a", "b")),
            "We urge you to: (2 recommendations)",
        ),
        (Recommendations(items=("a",)), "1 recommendation"),
        (Recommendations(), "0 recommendations"),
    ],
)
def test_a_section_is_listed_by_its_first_words(models: Models, section: Section, expected: str) -> None:
    assert BodyForm(models).first_words(section) == expected


def test_text_is_added_and_typed(empty: Desk) -> None:
    before = empty.letter
    click(button("Add text", empty.panel.stack))
    empty.one_act_since(before, "Add text")
    assert empty.focused.objectName() == "section_markdown"

    empty.type("We write to you.")

    assert empty.letter.body == (Text(markdown="We write to you."),)
    assert empty.rows("body") == ["We write to you."]
    empty.draft.undo_stack.undo()
    assert empty.letter.body == (Text(),)


def test_recommendations_are_added_and_filled_in(empty: Desk) -> None:
    before = empty.letter
    click(button("Add recommendations", empty.panel.stack))
    empty.one_act_since(before, "Add recommendations")
    assert empty.focused.objectName() == "section_lead_in"
    empty.type("We urge you to:")
    click(button("Add a recommendation", empty.panel.stack))
    assert empty.focused.objectName() == "recommendation"

    empty.type("speak out;")
    empty.press("Return")
    empty.type("act.")

    assert empty.letter.body == (Recommendations(lead_in="We urge you to:", items=("speak out;", "act.")),)
    assert empty.rows("body") == ["We urge you to: (2 recommendations)"]


def test_each_kind_has_its_form(desk_of: Callable[[Letter], Desk]) -> None:
    desk = desk_of(a_rich_letter())
    desk.open("body")
    desk.choose_row("body", 2)
    assert desk.find(QComboBox, "section_marker").currentText() == "Numbers 1. 2. 3."
    assert desk.find(QComboBox, "section_punctuation").currentData() == "series"
    assert desk.rows("body[2].items") == ["listen", "report"]

    desk.choose_row("body", 3)
    assert desk.find(QCheckBox, "section_continued").isChecked()
    assert desk.rows("body[3].items") == ["come back."]

    desk.choose_row("body", 5)
    assert desk.find(QPlainTextEdit, "section_markdown").toPlainText() == "We stand ready to help."


def test_what_is_pasted_becomes_sections(empty: Desk) -> None:
    before = empty.letter
    click(button("Add text", empty.panel.stack))
    empty.draft.undo_stack.undo()
    copied("We write.\nWe urge you to:\n• speak out;\n• act.\nSincerely.")
    empty.list_of("body").view.paste()

    assert empty.letter.body == (
        Text(markdown="We write."),
        Recommendations(lead_in="We urge you to:", items=("speak out;", "act.")),
        Text(markdown="Sincerely."),
    )
    empty.one_act_since(before, "Paste sections")


def test_a_section_that_moves_takes_its_form_and_caret_along(desk_of: Callable[[Letter], Desk]) -> None:
    desk = desk_of(a_rich_letter())
    desk.open("body[2].items[1]", 3)
    before = desk.letter

    desk.draft.set_value("body", (before.body[2], *before.body[:2], *before.body[3:]), "Move")
    desk.type("x")

    assert desk.letter.body[0].items == ("listen", "repxort")  # type: ignore[union-attr]
    assert desk.models.navigator.part == "body[0].items[1]"


def test_recommendations_are_moved_among_themselves_inside_their_section(
    desk_of: Callable[[Letter], Desk],
) -> None:
    desk = desk_of(a_rich_letter())
    desk.open("body[2].items[1]")
    before = desk.letter

    desk.press("Alt+Up")

    assert desk.letter.body[2].items == ("report", "listen")  # type: ignore[union-attr]
    assert desk.letter.body[:2] == before.body[:2]
    desk.one_act_since(before, "Move a recommendation")


def test_recommendations_are_pasted_without_their_bullets(desk_of: Callable[[Letter], Desk]) -> None:
    desk = desk_of(a_rich_letter())
    desk.open("body[2].items")
    before = desk.letter
    copied("- speak\n• act\n1. come")
    desk.choose_row("body[2].items", 0)

    desk.press("Ctrl+V")

    assert desk.letter.body[2].items == ("listen", "speak", "act", "come", "report")  # type: ignore[union-attr]
    desk.one_act_since(before, "Paste recommendations")
