"""What a template says of itself."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.compose.packs import Template
from r2p_drafter.desktop.forms.parts.languages import language_name
from r2p_drafter.desktop.look.icons import icon


class TemplateAbout(QDialog):
    """Title, description and files of a template."""

    def __init__(self, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("template_about")
        self.setWindowTitle(self.tr("About “{}”").format(template.title))
        self._folder = template.folder
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(self._facts(template))
        layout.addWidget(self._buttons())

    def _facts(self, template: Template) -> QFormLayout:
        facts = QFormLayout()
        asked = ", ".join(each.label or each.name for each in template.fields)
        for label, text in (
            (self.tr("Title:"), template.title),
            (self.tr("Description:"), template.description),
            (self.tr("Language:"), language_name(template.language)),
            (self.tr("Asks for:"), asked or self.tr("nothing of its own")),
            (self.tr("Folder:"), str(template.folder)),
        ):
            facts.addRow(label, self._fact(text))
        return facts

    def _fact(self, text: str) -> QLabel:
        fact = QLabel(text, self)
        fact.setTextFormat(Qt.TextFormat.PlainText)  # templates come from strangers
        fact.setWordWrap(True)
        fact.setMinimumWidth(fact.fontMetrics().averageCharWidth() * 40)
        fact.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return fact

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        folder = QPushButton(icon("folder"), self.tr("Open the &folder"), self)
        folder.clicked.connect(self._open_folder)
        box.addButton(folder, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        return box

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
