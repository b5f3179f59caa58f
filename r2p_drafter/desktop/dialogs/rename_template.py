"""Another title for a template, and another name for its folder."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.compose.packs import Template
from r2p_drafter.desktop.dialogs.notice import Notice
from r2p_drafter.desktop.dialogs.template_deeds import TemplateDeeds
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import DrafterError

_CHARACTERS = 48


class RenameTemplate(QDialog):
    """Asks for both names, and stays until they can be given or the user thinks better of it."""

    renamed = Signal(object)
    """The Done."""

    def __init__(self, template: Template, deeds: TemplateDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template = template
        self._deeds = deeds
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rename Template"))
        self._title = self._made_line("template_title", template.title)
        self._name = self._made_line("template_name", template.folder.name)
        self._notice = Notice(self)
        self._buttons = self._made_buttons()
        self._lay_out()
        self._title.selectAll()

    def _made_line(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setObjectName(name)
        line.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
        line.textChanged.connect(self._look)
        return line

    def _made_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._rename = buttons.addButton(self.tr("&Rename"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._rename.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self) -> None:
        note = QLabel(
            self.tr(
                "A letter finds its template by the name of the folder: under another one, letters that were"
                " written with the template don’t find it any more."
            ),
            self,
        )
        note.setWordWrap(True)
        note.setForegroundRole(note.palette().ColorRole.PlaceholderText)
        form = QFormLayout()
        form.addRow(self.tr("&Title:"), self._title)
        form.addRow(self.tr("Name of the &folder:"), self._name)
        form.addRow("", note)
        self._name.setAccessibleDescription(note.text())
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._notice)
        layout.addWidget(self._buttons)

    def _look(self) -> None:
        self._notice.clear()
        self._rename.setEnabled(bool(self._title.text().strip() and self._name.text().strip()))

    def accept(self) -> None:
        """Give the template its names; where that can't be done, say why and stay."""
        try:
            done = self._deeds.rename(self._template, self._title.text().strip(), self._name.text().strip())
        except DrafterError as error:
            self._notice.say(in_words(error.saying), "error")
            return
        super().accept()
        self.renamed.emit(done)
