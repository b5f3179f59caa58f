"""Asks for the words and the address of a link."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout

from r2p_drafter.compose.writing.links import (
    escaped_label,
    is_address,
    link_at,
    plain_label,
    with_link,
    without_link,
)
from r2p_drafter.compose.writing.writing import Writing

if TYPE_CHECKING:
    from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor

_BUTTONS = QDialogButtonBox.StandardButton
_WIDTH = 44
"""Characters that the fields are wide."""


class LinkDialog(QDialog):
    """Makes or changes the link at an editor's caret; it is freed when it is closed."""

    def __init__(self, editor: "MarkdownEditor", writing: Writing) -> None:
        super().__init__(editor)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("link_dialog")
        self._editor = editor
        self._writing = writing
        self._link = link_at(writing)
        self.setWindowTitle(self.tr("Change link") if self._link.address else self.tr("Link"))
        self._label = QLineEdit(plain_label(self._link.label), self)
        self._label.setObjectName("link_text")
        self._address = QLineEdit(self._link.address.removeprefix("mailto:"), self)
        self._address.setObjectName("link_address")
        self._address.setPlaceholderText(self.tr("https://www.example.org or name@example.org"))
        self._message = QLabel(self, wordWrap=True)
        self._message.setObjectName("link_message")
        self._message.setVisible(False)
        self._buttons = self._made_buttons()
        self._lay_out()
        self._address.textChanged.connect(self._check)
        self._check()
        (self._address if self._label.text() else self._label).setFocus()

    def _made_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(_BUTTONS.Ok | _BUTTONS.Cancel, self)
        buttons.button(_BUTTONS.Ok).setText(self.tr("&Set link"))
        if self._link.address and self._link.start < self._link.end and self._is_link:
            remove = buttons.addButton(self.tr("&Remove link"), QDialogButtonBox.ButtonRole.DestructiveRole)
            remove.setObjectName("link_remove")
            remove.clicked.connect(self._remove)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    @property
    def _is_link(self) -> bool:
        return self._writing.text[self._link.start : self._link.start + 1] in ("[", "<")

    def _lay_out(self) -> None:
        form = QFormLayout()
        for name, field in ((self.tr("&Text"), self._label), (self.tr("&Address"), self._address)):
            label = QLabel(name, self)
            label.setBuddy(field)
            field.setAccessibleName(name.replace("&", ""))
            field.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH)
            form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._message)
        layout.addWidget(self._buttons)

    def _check(self) -> None:
        typed = self._address.text().strip()
        is_right = is_address(typed)
        self._buttons.button(_BUTTONS.Ok).setEnabled(is_right)
        message = self.tr("A link leads to a web site (http, https) or an e-mail address.")
        self._message.setText(message)
        self._message.setVisible(bool(typed) and not is_right)
        self._address.setAccessibleDescription(message if typed and not is_right else "")

    def accept(self) -> None:
        typed = self._label.text().strip()
        label = self._link.label if typed == plain_label(self._link.label) else escaped_label(typed)
        self._editor.act(with_link(self._writing, self._link, label, self._address.text()), self.tr("Link"))
        super().accept()

    def _remove(self) -> None:
        self._editor.act(without_link(self._writing, self._link), self.tr("Remove link"))
        super().accept()
