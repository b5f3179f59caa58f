"""The parts of the letter and their forms, together."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QWidget,
)

from builders import a_letter, a_rich_letter
from forms_desk import Desk
from r2p_drafter.desktop.forms.form import FormArea
from r2p_drafter.desktop.forms.panel import FormsPanel
from r2p_drafter.desktop.forms.places import FORMS
from r2p_drafter.letter.model import Letter, Signatory


@pytest.fixture
def rich(desk_of: Callable[[Letter], Desk]) -> Desk:
    """The forms of a letter with something in every field."""
    return desk_of(a_rich_letter())


WHERE = {
    "template": "template",
    "language": "language",
    "values.signature_columns": "values_signature_columns",
    "date": "date",
    "date_form": "date_form",
    "reference": "reference",
    "marking": "marking",
    "deliveries[1].method": "delivery_method",
    "deliveries[0].detail": "delivery_detail",
    "addressee": "addressee_courtesy_title",
    "addressee.name": "addressee_name",
    "addressee.sort_as": "addressee_sort_as",
    "addressee.address[0]": "addressee_address",
    "salutation": "salutation",
    "subject": "subject",
    "body[0]": "section_markdown",
    "body[0].markdown": "section_markdown",
    "body[1].lead_in": "section_lead_in",
    "body[2].punctuation": "section_punctuation",
    "body[2].items[1]": "recommendation",
    "close": "close",
    "signatory_order": "signatory_order",
    "signatories[2].organisation": "signatory_organisation",
    "enclosures[1].title": "enclosure_title",
    "copies[1].courtesy_title": "copy_courtesy_title",
    "copies[0].sort_as": "copy_sort_as",
}


@pytest.mark.parametrize(("part", "name"), WHERE.items())
def test_the_field_of_a_part_is_shown_and_has_the_keyboard(rich: Desk, part: str, name: str) -> None:
    rich.open(part)

    assert rich.focused.objectName() == name
    assert rich.focused.accessibleName()
    assert rich.focused.isVisible()


@pytest.mark.parametrize(
    "part", ["signatories[1].name", "copies[1].post", "body[3].items[0]", "enclosures[1].title"]
)
def test_its_item_is_chosen(rich: Desk, part: str) -> None:
    rich.open(part)

    assert rich.models.navigator.part == part
    outer = part.split("[", maxsplit=1)[0]
    assert rich.list_of(outer).view.rows == [int(part[len(outer) + 1])]


@pytest.mark.parametrize("part", ["body[99]", "signatories[7].name", "enclosures[2]"])
def test_of_an_item_that_is_gone_its_list_is_shown(rich: Desk, part: str) -> None:
    rich.open(part)
    assert rich.focused is rich.list_of(part.split("[", maxsplit=1)[0]).view


def test_an_empty_list_gives_the_keyboard_to_the_button_that_adds(desk: Desk) -> None:
    desk.open("enclosures")
    assert desk.focused.objectName() == "add_enclosure"


@pytest.mark.parametrize("part", ["", "nonsense", "a b"])
def test_what_is_no_part_changes_nothing(desk: Desk, part: str) -> None:
    desk.open("addressee.name")
    desk.open(part)
    assert desk.focused.objectName() == "addressee_name"


@pytest.mark.parametrize(
    ("part", "position", "typed"),
    [
        ("body[5].markdown", 3, "We xstand ready to help."),
        ("body[1].items[0]", 5, "speakx **out**;"),
        ("signatories[0].name", 4, "Noorx Haddad"),
        ("copies[1].organisation", 10, "Permanent xMission of Chile"),
        ("deliveries[0].detail", 0, "xoffice@example.org"),
    ],
)
def test_the_caret_goes_where_the_page_was_clicked(rich: Desk, part: str, position: int, typed: str) -> None:
    rich.open(part, position)
    rich.type("x")

    found: Any = rich.focused
    text = found.toPlainText() if isinstance(found, QPlainTextEdit) else found.text()
    assert text == typed


def test_each_form_is_made_when_it_is_first_shown(desk: Desk) -> None:
    assert desk.panel.stack.count() == 1
    for form in FORMS:
        desk.open(form)
    assert desk.panel.stack.count() == len(FORMS)


class TestUndo:
    def test_leads_to_the_field_and_its_item(self, rich: Desk) -> None:
        rich.open("signatories[1].name", 0)
        rich.type("x")
        rich.open("subject")

        rich.draft.undo_stack.undo()

        assert rich.focused.objectName() == "signatory_name"
        assert rich.models.navigator.part == "signatories[1].name"
        assert rich.find(QLineEdit, "signatory_name").text() == "Zoë Łuczak"

    def test_puts_the_caret_behind_what_changed(self, rich: Desk) -> None:
        rich.open("body[5].markdown", 2)
        rich.type("!!")
        rich.draft.undo_stack.undo()
        rich.draft.undo_stack.redo()

        rich.type("x")

        assert rich.letter.body[5].markdown == "We!!x stand ready to help."  # type: ignore[union-attr]

    def test_leaves_the_keyboard_where_it_is_outside_the_forms(self, rich: Desk) -> None:
        rich.draft.set_value("subject", "Other", "Change")
        outside = QLineEdit()
        rich.qtbot.addWidget(outside)
        columns = rich.panel.stack.parentWidget()
        assert isinstance(columns, QSplitter)
        columns.addWidget(outside)
        outside.show()
        outside.setFocus()

        rich.draft.undo_stack.undo()

        assert outside.hasFocus()
        assert rich.form.objectName() == "salutation_form"
        assert rich.find(QLineEdit, "subject").text() == "Protection of civilians"

    def test_of_an_act_on_a_list_leaves_the_keyboard_in_the_list(self, rich: Desk) -> None:
        rich.open("signatories")
        rich.press("Alt+Down")

        rich.draft.undo_stack.undo()

        assert rich.focused is rich.list_of("signatories").view


class TestLazily:
    def test_a_form_that_is_not_seen_does_not_write_itself_anew(self, rich: Desk) -> None:
        rich.open("signatories[0].name")
        field = rich.find(QLineEdit, "signatory_name")
        rich.open("subject")
        written: list[str] = []
        field.textChanged.connect(written.append)

        rich.draft.set_value("signatories[0].name", "Eva Soto", "Change")
        assert field.text() == "Noor Haddad"

        rich.open("signatories[0].name")
        assert field.text() == "Eva Soto"
        assert rich.draft.undo_stack.count() == 1

    def test_another_letter_is_shown_whole(self, rich: Desk) -> None:
        for form in FORMS:
            rich.open(form)
        rich.draft.replace_all(a_letter(signatories=(Signatory(name="Eva Soto"),)), None)

        for form in FORMS:
            rich.open(form)
        rich.open("signatories[0].name")

        assert rich.find(QLineEdit, "signatory_name").text() == "Eva Soto"
        assert rich.draft.undo_stack.count() == 0


@pytest.mark.parametrize("form", [*FORMS, "body[1]"])
def test_no_form_is_cut_off_in_a_narrow_window(rich: Desk, form: str) -> None:
    rich.window.resize(480, 300)
    rich.open(form)
    area = rich.form
    assert isinstance(area, FormArea)
    rich.panel.stack.setFixedWidth(320)
    rich.qtbot.waitUntil(lambda: area.viewport().width() <= 320)

    room = rich.panel.stack.minimumSizeHint().width() - area.verticalScrollBar().sizeHint().width()
    assert area.form.minimumSizeHint().width() <= room
    assert area.horizontalScrollBar().maximum() == 0


def test_what_has_the_keyboard_is_scrolled_into_sight(rich: Desk) -> None:
    rich.window.resize(600, 300)
    rich.open("copies[1].sort_as")

    def is_seen() -> bool:
        area = rich.form
        assert isinstance(area, QScrollArea)
        place = rich.focused.mapTo(area.viewport(), rich.focused.rect().bottomLeft())
        return bool(area.viewport().rect().contains(place))

    rich.qtbot.waitUntil(is_seen)
    for _ in range(3):
        rich.press("Shift+Tab")
        rich.qtbot.waitUntil(is_seen)


INPUTS = (QLineEdit, QComboBox, QPlainTextEdit, QCheckBox, QListView, QAbstractButton)
MENUS = set("fevlh")
"""The keys of the window's menus."""


@pytest.mark.parametrize("part", [*FORMS, "body[1]"])
def test_every_input_has_a_name_and_every_label_a_key_of_its_own(rich: Desk, part: str) -> None:
    rich.open(part)
    form = rich.form
    seen = [each for each in form.findChildren(QWidget) if each.isVisible()]

    for each in seen:
        is_inside = isinstance(each.parentWidget(), QComboBox | QScrollBar)
        if isinstance(each, INPUTS) and not is_inside and each.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert each.accessibleName() or each.property("text"), each
    labels = [each for each in seen if isinstance(each, QLabel) and each.buddy() is not None]
    buttons = [each for each in seen if isinstance(each, QAbstractButton)]
    texts = [*(each.text() for each in labels), *(each.text() for each in buttons)]
    keys = [key_of(text) for text in texts if key_of(text)]
    assert len(keys) == len(set(keys)), keys
    assert not MENUS & set(keys)


def key_of(text: str) -> str:
    return QKeySequence.mnemonic(text).toString()[-1:].lower()


def test_the_panel_is_no_widget_itself(desk: Desk) -> None:
    assert isinstance(desk.panel, FormsPanel)
    assert not isinstance(desk.panel, QWidget)
