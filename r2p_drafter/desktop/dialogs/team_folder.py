"""The choice of the folder whose templates a team shares."""

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.look.icons import icon
from r2p_drafter.desktop.settings import TEAM_TEMPLATES, Settings


class TeamFolder(QGroupBox):
    """A folder that is typed or chosen; one that is not there is not taken."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setTitle(self.tr("Templates"))
        self._line = QLineEdit(settings.text(TEAM_TEMPLATES), self)
        self._line.setObjectName("team_folder")
        self._line.setPlaceholderText(self.tr("none"))
        self._line.editingFinished.connect(self._take)
        self._note = QLabel(self)
        self._note.setObjectName("team_folder_note")
        self._note.setTextFormat(Qt.TextFormat.PlainText)  # names of folders are no markup
        self._note.setWordWrap(True)
        self._lay_out()
        self._say("")

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Folder that your tea&m shares:"), self)
        label.setBuddy(self._line)
        browse = QPushButton(icon("folder"), self.tr("&Browse…"), self)
        browse.setObjectName("browse_team_folder")
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self._line, stretch=1)
        row.addWidget(browse)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addLayout(row)
        layout.addWidget(self._note)

    def _browse(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Folder of the Team’s Templates"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(self._line.text() or documents)
        dialog.fileSelected.connect(self._line.setText)
        dialog.fileSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self) -> None:
        text = self._line.text().strip()
        folder = Path(text).expanduser() if text else None
        fault = self._fault_of(folder)
        self._say(fault)
        if not fault:
            self._settings.set_text(TEAM_TEMPLATES, str(folder) if folder else "")

    def _say(self, fault: str) -> None:
        """Say what is wrong with the folder, or else what it is for."""
        roles = QPalette.ColorRole
        self._note.setForegroundRole(roles.WindowText if fault else roles.PlaceholderText)
        self._note.setText(fault or self.tr("Its templates are offered to all who choose the same folder."))

    def _fault_of(self, folder: Path | None) -> str:
        if folder is None:
            return ""
        if not folder.is_absolute():
            return self.tr("Please give the whole path of the folder.")
        there = os.path.isdir(folder)  # noqa: PTH112 (Path's raises where it can't be reached)
        return "" if there else self.tr("There is no folder “{}”.").format(folder)
