"""Several contacts that are the same person or organisation: one of them stays, with what the others add."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from r2p_drafter.desktop.library_window.comparing.differences import called, name_differences
from r2p_drafter.desktop.library_window.comparing.grid import ComparisonGrid
from r2p_drafter.desktop.library_window.details.roles import said_of
from r2p_drafter.library.entries import Contact


class MergeDialog(QDialog):
    """Asks which contact stays and what it is called; posts, groups, languages and notes of all are kept."""

    merged = Signal(object)
    """The contact that stays, and after it the others, deleted."""

    def __init__(self, contacts: Sequence[Contact], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge Contacts"))
        self._contacts = tuple(sorted(contacts, key=lambda contact: -contact.uses))
        titles = [_title(contact) for contact in self._contacts]
        self._kept = self._made_kept(titles)
        self._differences = name_differences(self._contacts)
        self._grid = ComparisonGrid(titles, self._differences, self)
        self._kept.currentIndexChanged.connect(self._grid.take_all)
        self._lay_out()

    def _made_kept(self, titles: Sequence[str]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("kept_contact")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for title in titles:
            box.addItem(title.replace("\n", ", "))
        return box

    def _lay_out(self) -> None:
        note = QLabel(self)
        note.setWordWrap(True)
        text = self.tr(
            "One contact stays. Letters that used the others point to it from now on; their posts, groups, "
            "languages and notes are added to it."
        )
        choose = self.tr("Choose what differs in the names:")
        note.setText(f"{text} {choose}" if self._differences else text)
        self._grid.setVisible(bool(self._differences))
        label = QLabel(self.tr("The one that &stays:"), self)
        label.setBuddy(self._kept)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._kept, stretch=1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        merge = buttons.addButton(self.tr("&Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        merge.setObjectName("merge_contacts")
        merge.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(row)
        layout.addWidget(note)
        layout.addWidget(self._grid, stretch=1)
        layout.addStretch()
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        width = min(60 + 30 * len(self._contacts), 160)
        self.resize(metrics.averageCharWidth() * width, metrics.lineSpacing() * 24)

    def accept(self) -> None:
        """Merge the contacts as it is chosen."""
        from r2p_drafter.library.merging import merged

        keep = self._contacts[self._kept.currentIndex()]
        named = self._grid.result(keep, self._contacts)
        others = [contact for contact in self._contacts if contact.id != keep.id]
        super().accept()
        self.merged.emit(merged(named, others))


def _title(contact: Contact) -> str:
    """Return what tells contacts of one name apart: the name, and the post under it."""
    return "\n".join(
        filter(None, (called(contact), said_of(contact.role) if contact.name else contact.role.country))
    )
