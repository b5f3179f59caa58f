"""What is dragged from the bank into the letter."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from builders import a_letter
from forms_desk import Desk
from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor
from r2p_drafter.desktop.forms.bank.mime import mime_of
from r2p_drafter.desktop.forms.lists.buttons import EmptyHint
from r2p_drafter.letter.model import Letter, Recommendations, Text
from some_passages import AGREED, ASSEMBLY, SPEAK

COPY, LEFT, NO_KEYS = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
DeskOf = Callable[[Letter], Desk]


def drop(widget: QWidget, place: QPoint, data: QMimeData) -> bool:
    """Drag something onto a widget and let go; return whether it was taken."""
    enter = QDragEnterEvent(place, COPY, data, LEFT, NO_KEYS)
    widget.dragEnterEvent(enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(place), COPY, data, LEFT, NO_KEYS)
        widget.dropEvent(event)
        return event.isAccepted()
    return False


@pytest.fixture
def desk(desk_of: DeskOf) -> Desk:
    """A letter with some text, two recommendations, and a list that is empty."""
    body = (Text(markdown="We write."), Recommendations(items=("a", "b")), Recommendations())
    return desk_of(a_letter(body=body))


def test_into_a_list_of_recommendations(desk: Desk) -> None:
    desk.open("body[1].items[0]")
    before = desk.letter
    view = desk.list_of("body[1].items").view
    second = view.visualRect(view.model().index(1, 0))

    assert drop(view, QPoint(20, second.top() + 2), mime_of([SPEAK, ASSEMBLY]))

    assert desk.letter.body[1] == Recommendations(items=("a", SPEAK.text, ASSEMBLY.text, "b"))
    assert view.rows == [1, 2]
    desk.one_act_since(before, "Insert from the bank")


def test_into_an_empty_list(desk: Desk) -> None:
    desk.open("body[2].lead_in")
    (hint,) = (each for each in desk.panel.stack.findChildren(EmptyHint) if each.isVisible())

    assert drop(hint, QPoint(5, 5), mime_of([SPEAK]))
    assert desk.letter.body[2] == Recommendations(items=(SPEAK.text,))


def test_among_the_sections(desk: Desk) -> None:
    desk.open("body[0].markdown")
    before = desk.letter
    view = desk.list_of("body").view
    second = view.visualRect(view.model().index(1, 0))

    assert drop(view, QPoint(20, second.top() + 2), mime_of([AGREED, SPEAK]))

    assert desk.letter.body[1:3] == (Text(markdown=AGREED.text), Recommendations(items=(SPEAK.text,)))
    desk.one_act_since(before, "Insert from the bank")


def test_into_running_text(desk: Desk) -> None:
    desk.open("body[0].markdown", 9)
    before = desk.letter
    editor = desk.find(MarkdownEditor, "section_markdown")
    assert editor.canInsertFromMimeData(mime_of([AGREED]))

    editor.insertFromMimeData(mime_of([AGREED]))

    text = desk.letter.body[0]
    assert isinstance(text, Text)
    assert AGREED.text in text.markdown
    desk.one_act_since(before, "Paste")


@pytest.mark.parametrize("part", ["signatories", "copies", "enclosures"])
def test_other_lists_have_no_use_for_it(desk_of: DeskOf, part: str) -> None:
    desk = desk_of(a_letter())
    desk.open(part)
    before = desk.letter
    view = desk.list_of(part).view

    assert not drop(view, QPoint(5, 5), mime_of([SPEAK]))
    assert desk.letter == before


def test_text_of_other_programs_is_not_taken_by_lists(desk: Desk) -> None:
    desk.open("body[1].items[0]")
    data = QMimeData()
    data.setText("something")

    assert not drop(desk.list_of("body[1].items").view, QPoint(5, 5), data)
