"""The form for the template, the language, and what the template asks for."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton

from builders import a_letter
from forms_desk import Desk
from hands import button, click
from r2p_drafter.desktop.draft.composition import Composition
from r2p_drafter.desktop.forms.fields.number import NumberInput
from r2p_drafter.desktop.forms.parts.languages import LANGUAGES, language_choices, language_name
from r2p_drafter.desktop.forms.parts.template_about import TemplateAbout
from r2p_drafter.letter.model import Letter


@pytest.fixture
def plain(desk_of: Callable[[Letter], Desk]) -> Desk:
    """The form of a template that asks for a value of each kind."""
    desk = desk_of(a_letter(template="plain"))
    desk.open("template")
    return desk


def offered(combo: QComboBox) -> list[str]:
    return [combo.itemText(row) for row in range(combo.count())]


def labels(desk: Desk) -> list[str]:
    seen = [each for each in desk.form.findChildren(QLabel) if each.isVisible()]
    return [each.text() for each in seen]


def test_the_templates_are_offered_by_their_titles(plain: Desk) -> None:
    combo = plain.find(QComboBox, "template")
    assert offered(combo) == ["Joint letter", "Letter", "Open letter", "Plain"]
    assert combo.currentText() == "Plain"
    assert "All parts of a letter, one under the other." in labels(plain)


def test_another_template_is_one_act_and_asks_for_its_own(plain: Desk) -> None:
    before = plain.letter

    plain.press("Up")

    assert plain.letter.template == "open-letter"
    assert plain.find(QLineEdit, "values_banner").text() == "Open letter"
    assert not any(each.isVisible() for each in plain.panel.stack.findChildren(QLineEdit, "values_place"))
    plain.one_act_since(before, "Change the template")


def test_a_template_that_is_not_there_is_said(desk_of: Callable[[Letter], Desk]) -> None:
    desk = desk_of(a_letter(template="nobody-made-this"))
    desk.open("language")

    combo = desk.find(QComboBox, "template")

    assert combo.currentText() == "nobody-made-this (not there)"
    assert not desk.find(QPushButton, "about_template").isEnabled()


def test_each_kind_of_field_has_a_fitting_input_that_shows_its_default(plain: Desk) -> None:
    assert plain.find(QLineEdit, "values_place").text() == "Geneva"
    assert plain.find(QLineEdit, "values_deadline").text().endswith("2024")
    assert plain.find(NumberInput, "values_copies_printed").number() is None
    assert offered(plain.find(QComboBox, "values_tone")) == ["warm", "stern"]
    assert plain.find(QCheckBox, "values_public").isChecked()
    assert "Where the letter is written." in labels(plain)
    assert plain.find(QLineEdit, "values_place").accessibleDescription() == "Where the letter is written."
    assert plain.letter.values == {}


def test_what_is_filled_in_is_of_the_fields_kind(plain: Desk, composition: Composition) -> None:
    plain.open("values.place")
    plain.focused.selectAll()  # type: ignore[attr-defined]
    plain.type("Bern")
    plain.open("values.deadline", 0)
    plain.type("2025-06-07")
    plain.open("values.copies_printed")
    plain.type("12")
    plain.open("values.tone")
    plain.press("Down")
    plain.open("values.public")
    plain.press("Space")

    assert plain.letter.values == {
        "place": "Bern",
        "deadline": "2025-06-07",
        "copies_printed": 12,
        "tone": "stern",
        "public": False,
    }
    assert composition.fault == ""
    for _ in range(5):
        plain.draft.undo_stack.undo()
    assert plain.letter.values == {}
    assert plain.find(QLineEdit, "values_place").text() == "Geneva"


def test_a_date_may_be_emptied(plain: Desk, composition: Composition) -> None:
    plain.open("values.deadline", 0)
    plain.press("Del")
    plain.press("Tab")

    assert plain.letter.values == {"deadline": ""}
    assert composition.fault == ""


def test_the_language_is_chosen_by_its_name(plain: Desk) -> None:
    before = plain.letter
    plain.open("language")
    combo = plain.find(QComboBox, "language")
    assert combo.currentText() == "English (United States)"

    plain.press("Down")

    assert plain.letter.language == "en-GB"
    plain.one_act_since(before, "Change the language")


def test_languages_have_names_and_unknown_tags_are_shown_as_they_are(plain: Desk) -> None:
    assert [tag for tag, _ in language_choices()] == list(LANGUAGES)
    assert language_name("fr-FR") == "French (France)"
    assert language_name("xx-YY") == "xx-YY"

    plain.draft.set_value("language", "xx-YY", "Change")

    assert plain.find(QComboBox, "language").currentText() == "xx-YY"


def test_about_this_template(plain: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()))
    click(button("About this template…", plain.panel.stack))
    dialog = plain.window.findChildren(TemplateAbout)[0]
    said = [each.text() for each in dialog.findChildren(QLabel)]

    assert dialog.windowTitle() == "About “Plain”"
    assert "English (United Kingdom)" in said
    assert "Place, deadline, copies_printed, tone, public" in said
    click(button("Open the folder", dialog))
    assert opened == [str(plain.models.shelf.template("plain").folder)]

    click(button("Close", dialog))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert plain.window.findChildren(TemplateAbout) == []
