"""What is shown when the program has a fault: that the letter is safe, and what can be reported."""

import traceback
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.dialogs.about import versions
from r2p_drafter.desktop.look.icons import give_room, icon, severity_icon


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what helps to find a fault: versions and the way through the code, nothing of the letter.

    The error's own message may quote the letter, so only its kind is told.
    """
    frames = traceback.format_tb(trace)
    causes: list[str] = []
    cause = error.__cause__ or error.__context__
    while cause is not None and len(causes) < 5:
        causes.append(f"caused by {type(cause).__name__}")
        cause = cause.__cause__ or cause.__context__
    return "\n".join([versions(), "", f"{kind.__name__}", *causes, "", "".join(frames)])


class CrashDialog(QDialog):
    """Says that something went wrong and what was saved; lets the report be read and copied."""

    def __init__(self, report: str, saved: str, parent: QWidget | None = None) -> None:
        """Show `report`; `saved` says in a sentence where the letter in hand is kept."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(self._head(saved))
        layout.addWidget(QLabel(self.tr("What can be copied into a report:"), self))
        layout.addWidget(self._text(report))
        layout.addWidget(self._buttons(report))
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 90, metrics.lineSpacing() * 28)

    def _head(self, saved: str) -> QHBoxLayout:
        picture = QLabel(self)
        picture.setPixmap(severity_icon("warning").pixmap(40, 40))
        says = self.tr("R2P Drafter has made a mistake. You can go on working, or start it again.")
        text = QLabel(f"<p><b>{says}</b></p><p>{saved}</p>", self)
        text.setObjectName("what_was_saved")
        text.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, stretch=1)
        return row

    def _text(self, report: str) -> QPlainTextEdit:
        shown = QPlainTextEdit(report, self)
        shown.setObjectName("report")
        shown.setAccessibleName(self.tr("Report"))
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        return shown

    def _buttons(self, report: str) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(icon("copy"), self.tr("&Copy report"), self)
        copy.setObjectName("copy_report")
        give_room(copy)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        return buttons
