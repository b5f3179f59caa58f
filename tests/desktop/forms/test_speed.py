"""What a key stroke costs in the forms of a large letter."""

import statistics
import time
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QSplitter
from pytestqt.qtbot import QtBot

from builders import a_contact, a_rich_letter
from library_in_hand import LibraryInHand
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.forms.contacts.suggestions import Suggestions
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.panel import FormsPanel
from r2p_drafter.letter.model import Letter, Signatory

SIGNATORIES = 300
STROKES = 60
AT_MOST = 2.0
"""Milliseconds of a stroke that the forms may take."""


def large_letter() -> Letter:
    people = (Signatory(name=f"Ann Number {at}", organisation=f"Watch {at}") for at in range(SIGNATORIES))
    return replace(a_rich_letter(), signatories=tuple(people))


def shown(qtbot: QtBot, models: Models, draft: Draft) -> tuple[FormsPanel, QMainWindow]:
    """The forms of a draft that is neither composed nor checked: what that takes is not the forms'."""
    others = (models.navigator, models.watcher, models.shelf, models.spelling, models.library)
    panel, window = FormsPanel(draft, *others), QMainWindow()
    qtbot.addWidget(window)
    columns = QSplitter()
    columns.addWidget(panel.parts_list)
    columns.addWidget(panel.stack)
    window.setCentralWidget(columns)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return panel, window


def strokes(field: QLineEdit, count: int) -> list[float]:
    """Milliseconds that each of some key strokes takes."""
    spent = []
    for _ in range(count):
        start = time.thread_time()
        QTest.keyClick(field, Qt.Key.Key_X)
        spent.append((time.thread_time() - start) * 1000)
    return spent


def test_a_stroke_in_one_of_300_signatories(
    qtbot: QtBot,
    models: Models,
    draft_of: Callable[[Letter], Draft],
    record_property: Callable[[str, object], None],
) -> None:
    draft = draft_of(large_letter())
    panel, _ = shown(qtbot, models, draft)
    for part in ("body[1].items[0]", "copies[0].name", "signatories[150].name"):
        panel.go_to(part)
    field = panel.stack.findChildren(QLineEdit, "signatory_name")[0]
    assert field.hasFocus()
    field.end(False)

    spent = strokes(field, STROKES)

    assert draft.letter.signatories[150].name == "Ann Number 150" + "x" * STROKES
    median = statistics.median(spent)
    record_property(
        "figure", f"A stroke in one of {SIGNATORIES} signatories takes the forms {median:.2f} ms."
    )
    assert median < AT_MOST


def test_a_stroke_while_contacts_are_offered(
    qtbot: QtBot,
    models: Models,
    library: LibraryInHand,
    draft_of: Callable[[Letter], Draft],
    record_property: Callable[[str, object], None],
) -> None:
    library.hold(*(a_contact(id=f"{at:032x}", version=1, family_name=f"X{at}") for at in range(1000)))
    qtbot.waitUntil(lambda: not library.is_reading)
    panel, window = shown(qtbot, models, draft_of(large_letter()))
    panel.go_to("signatories[150].name")
    field = panel.stack.findChildren(QLineEdit, "signatory_name")[0]
    spent: list[float] = []
    for _ in range(STROKES // 6):
        field.clear()
        QTest.keyClicks(field, "ana x")
        qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(Suggestions)))
        spent += strokes(field, 6)

    median = statistics.median(spent)
    record_property("figure", f"A stroke while contacts are offered takes the forms {median:.2f} ms.")
    assert median < AT_MOST
