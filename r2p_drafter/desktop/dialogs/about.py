"""What the program is, its versions and licences, in a form that can be copied into a report."""

import platform
from importlib import metadata

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
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

from r2p_drafter import __version__
from r2p_drafter.desktop.look.icons import application_icon, give_room, icon

_LIBRARIES = ("Jinja2", "python-docx", "lxml", "markdown-it-py", "msgspec", "babel", "nameparser")


def versions() -> str:
    """Return the versions of the program and of what it stands on, a line each."""
    lines = [
        f"R2P Drafter {__version__}",
        f"{platform.system()} {platform.release()} ({platform.machine()})",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()} ({QGuiApplication.platformName()})",
    ]
    for name in _LIBRARIES:
        try:
            lines.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{name}: built in")
    return "\n".join(lines)


class AboutDialog(QDialog):
    """Names the program, says what it is for, and gives its versions to be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About R2P Drafter"))
        self._versions = QPlainTextEdit(versions(), self)
        self._versions.setObjectName("versions")
        self._versions.setAccessibleName(self.tr("Versions"))
        self._versions.setReadOnly(True)
        self._versions.setTabChangesFocus(True)
        self._versions.setFixedHeight(self.fontMetrics().lineSpacing() * 8)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addLayout(self._head())
        layout.addWidget(self._versions)
        layout.addWidget(self._licences())
        layout.addWidget(self._buttons())

    def _head(self) -> QHBoxLayout:
        picture = QLabel(self)
        picture.setPixmap(application_icon().pixmap(64, 64))
        says = self.tr("Drafts formal letters to the United Nations, governments and missions.")
        text = QLabel(f"<h2>R2P Drafter {__version__}</h2><p>{says}</p>", self)
        text.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, stretch=1)
        return row

    def _licences(self) -> QLabel:
        label = QLabel(
            self.tr(
                "R2P Drafter is free software under the MIT licence. It uses Qt (LGPL 3), the icons of"
                " Lucide (ISC), and Hunspell with its dictionaries (MPL, MIT and BSD)."
            ),
            self,
        )
        label.setWordWrap(True)
        label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        return label

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(icon("copy"), self.tr("&Copy versions"), self)
        copy.setObjectName("copy_versions")
        give_room(copy)
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        return buttons

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._versions.toPlainText())
