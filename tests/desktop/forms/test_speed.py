"""What a key stroke costs in the forms of a large letter."""

import statistics
import time
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QSplitter
from pytestqt.qtbot import QtBot

from builders import a_rich_letter
from r2p_drafter.desktop.draft.draft import Draft
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


def test_a_stroke_in_one_of_300_signatories(
    qtbot: QtBot,
    models: Models,
    draft_of: Callable[[Letter], Draft],
    record_property: Callable[[str, object], None],
) -> None:
    # Another draft than that which is composed and checked: what they take is not the forms'.
    draft = draft_of(large_letter())
    panel = FormsPanel(draft, models.navigator, models.watcher, models.shelf, models.spelling)
    window = QSplitter()
    qtbot.addWidget(window)
    window.addWidget(panel.parts_list)
    window.addWidget(panel.stack)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for part in ("body[1].items[0]", "copies[0].name", "signatories[150].name"):
        panel.go_to(part)
    field = panel.stack.findChildren(QLineEdit, "signatory_name")[0]
    assert field.hasFocus()
    field.end(False)

    spent = []
    for _ in range(STROKES):
        start = time.thread_time()
        QTest.keyClick(field, Qt.Key.Key_X)
        spent.append((time.thread_time() - start) * 1000)

    assert draft.letter.signatories[150].name == "Ann Number 150" + "x" * STROKES
    median = statistics.median(spent)
    record_property(
        "figure", f"A stroke in one of {SIGNATORIES} signatories takes the forms {median:.2f} ms."
    )
    assert median < AT_MOST
