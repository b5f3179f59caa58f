"""Every input says what it is, to those who see and to those who listen."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from builders import a_rich_letter
from forms_desk import Desk
from r2p_drafter.desktop.forms.places import FORMS, FormName
from r2p_drafter.letter.model import Letter

DeskOf = Callable[[Letter], Desk]
INPUTS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


def inputs(area: QWidget) -> list[QWidget]:
    """All that takes the keyboard in a form, but for what is inside another input."""
    found = [each for kind in (*INPUTS, QAbstractButton) for each in area.findChildren(kind)]
    return [
        each
        for each in found
        if each.isVisibleTo(area)
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(each.parentWidget(), INPUTS)
        and each.window().windowType() != Qt.WindowType.Popup
    ]


def said(widget: QWidget) -> str:
    """What is read out for an input."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


@pytest.fixture
def desk(desk_of: DeskOf) -> Desk:
    """The forms of a letter that has something in every part."""
    return desk_of(a_rich_letter())


@pytest.mark.parametrize("form", FORMS)
def test_every_input_has_a_name_that_is_read_out(form: FormName, desk: Desk) -> None:
    desk.panel.stack.show_form(form)
    found = inputs(desk.panel.stack.area(form))

    assert found
    assert [type(each).__name__ + " " + each.objectName() for each in found if not said(each)] == []


@pytest.mark.parametrize("form", FORMS)
def test_every_label_with_a_key_leads_to_an_input(form: FormName, desk: Desk) -> None:
    desk.panel.stack.show_form(form)
    labels = desk.panel.stack.area(form).findChildren(QLabel)
    shown = [each for each in labels if each.isVisibleTo(desk.window)]
    with_keys = [each for each in shown if re.search(r"&\w", each.text())]

    assert [each.text() for each in with_keys if each.buddy() is None] == []
    assert with_keys or form == "template"
