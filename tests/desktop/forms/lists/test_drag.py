"""Items of a list dragged to another place, with the mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from builders import a_letter
from forms_desk import Desk
from r2p_drafter.desktop.forms.lists.view import ItemsView
from r2p_drafter.letter.model import Letter, Signatory

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def desk(desk_of: Callable[[Letter], Desk]) -> Desk:
    """The form of the signatories A to E."""
    found = desk_of(a_letter(signatories=tuple(Signatory(name=name) for name in "ABCDE")))
    found.open("signatories")
    return found


class Hand:
    """The mouse, its button down; without a display there is no dragging, so it lets go by itself."""

    def __init__(self, view: ItemsView) -> None:
        self._view = view
        self._place = QPoint()
        self.carried: list[str] = []

    def drag(self, row: int, to: QPoint) -> None:
        """Press on a row, move away and let go at a point of the view's viewport."""
        self._place = to
        viewport = self._view.viewport()
        start = self._view.visualRect(self._view.model().index(row, 0)).center()
        QTest.mousePress(viewport, LEFT, NO_KEYS, start)
        for far in (QPoint(0, 4), QPoint(0, 40)):
            self._pull(viewport, start + far)

    def _pull(self, viewport: QWidget, place: QPoint) -> None:
        around = QPointF(viewport.mapToGlobal(place))
        move = QEvent.Type.MouseMove
        event = QMouseEvent(move, QPointF(place), around, Qt.MouseButton.NoButton, LEFT, NO_KEYS)
        QApplication.sendEvent(viewport, event)

    def let_go(self, drag: QDrag, _: Qt.DropAction) -> Qt.DropAction:
        """Stand in for `QDrag.exec`."""
        assert not drag.pixmap().isNull()
        self.carried.append(drag.mimeData().text())
        drop(self._view, self._place, drag.mimeData())
        return MOVE


@pytest.fixture
def hand(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Hand:
    """The mouse over the list of signatories."""
    made = Hand(desk.list_of("signatories").view)

    def let_go(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        return made.let_go(drag, action)

    monkeypatch.setattr(QDrag, "exec", let_go)
    return made


def names(desk: Desk) -> str:
    return "".join(signatory.name for signatory in desk.letter.signatories)


def drop(view: ItemsView, place: QPoint, data: QMimeData) -> QDropEvent:
    """Let go; the application passes drops on only when the platform drags."""
    event = QDropEvent(QPointF(place), MOVE, data, LEFT, NO_KEYS)
    view.dropEvent(event)
    return event


def edge(view: ItemsView, row: int, *, lower: bool) -> QPoint:
    place = view.visualRect(view.model().index(row, 0))
    return QPoint(place.center().x(), place.bottom() - 2 if lower else place.top() + 2)


@pytest.mark.parametrize(
    ("row", "to", "lower", "expected"),
    [(0, 2, True, "BCADE"), (0, 2, False, "BACDE"), (4, 0, False, "EABCD"), (1, 3, True, "ACDBE")],
)
def test_an_item_goes_where_it_is_let_go(
    desk: Desk, hand: Hand, row: int, to: int, lower: bool, expected: str
) -> None:
    before = desk.letter
    view = desk.list_of("signatories").view

    hand.drag(row, edge(view, to, lower=lower))

    assert names(desk) == expected
    assert view.rows == [expected.index("ABCDE"[row])]
    assert hand.carried == ["ABCDE"[row]]
    desk.one_act_since(before, "Move a signatory")


def test_several_go_together_as_one_act(desk: Desk, hand: Hand) -> None:
    before = desk.letter
    view = desk.choose_row("signatories", 0, 3)

    hand.drag(3, edge(view, 4, lower=True))

    assert names(desk) == "BCEAD"
    assert view.rows == [3, 4]
    assert hand.carried == ["A\nD"]
    desk.one_act_since(before, "Move a signatory")


def test_below_the_last_is_the_end(desk: Desk, hand: Hand) -> None:
    view = desk.list_of("signatories").view

    hand.drag(1, QPoint(20, view.viewport().height() - 1))

    assert names(desk) == "ACDEB"
    assert hand.carried == ["B"]


def test_where_it_was_nothing_changes(desk: Desk, hand: Hand) -> None:
    view = desk.list_of("signatories").view

    hand.drag(1, edge(view, 2, lower=False))

    assert names(desk) == "ABCDE"
    assert desk.draft.undo_stack.count() == 0
    assert hand.carried == ["B"]


def test_what_comes_from_elsewhere_is_not_taken(desk: Desk) -> None:
    view = desk.list_of("signatories").view
    data = view.model().mimeData([view.model().index(0, 0)])

    event = drop(view, edge(view, 2, lower=True), data)

    assert not event.isAccepted()
    assert names(desk) == "ABCDE"
