"""The dialog in which texts of the letter are given tags on their way into the bank."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from r2p_drafter.desktop.forms.flow import FlowLayout
from r2p_drafter.letter.lines import start_of

_CHARACTERS = 60
_LINES = 6
_OFFERED = 12
"""Tags, the most used ones, that can be clicked instead of typed."""


class KeepDialog(QDialog):
    """Shows what goes into the bank, and asks for its tags."""

    confirmed = Signal(list)
    """The tags."""

    def __init__(
        self, texts: Sequence[str], tag_sizes: Mapping[str, int], parent: QWidget | None = None
    ) -> None:
        """Show `texts`; `tag_sizes` says how many passages of the bank have each tag."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add to Bank"))
        self.tags = QLineEdit(self)
        self.tags.setObjectName("tags")
        self.tags.setPlaceholderText(self.tr("e.g. early warning, protection"))
        self._offered = self._made_offers(tag_sizes)
        self._lay_out(texts)
        self.tags.textChanged.connect(self._show_chosen)

    def _lay_out(self, texts: Sequence[str]) -> None:
        label = QLabel(self.tr("&Tags, with commas between them"), self)
        label.setBuddy(self.tags)
        self.tags.setAccessibleName(self.tr("Tags, with commas between them"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        add = buttons.addButton(self.tr("&Add to Bank"), QDialogButtonBox.ButtonRole.AcceptRole)
        add.setObjectName("keep")
        add.setDefault(True)
        buttons.accepted.connect(self._confirm)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._shown(texts))
        layout.addSpacing(6)
        layout.addWidget(label)
        layout.addWidget(self.tags)
        offers = FlowLayout()
        for offer in self._offered:
            offers.addWidget(offer)
        layout.addLayout(offers)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)

    def _shown(self, texts: Sequence[str]) -> QLabel:
        shown = QLabel("\n".join(map(start_of, texts)), self)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setWordWrap(True)
        shown.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        shown.setMaximumHeight(self.fontMetrics().lineSpacing() * _LINES)
        shown.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return shown

    def _made_offers(self, tag_sizes: Mapping[str, int]) -> list[QToolButton]:
        usual = sorted(tag_sizes, key=lambda tag: (-tag_sizes[tag], tag.casefold()))
        return [self._offer(tag) for tag in usual[:_OFFERED]]

    def _offer(self, tag: str) -> QToolButton:
        offer = QToolButton(self)
        offer.setText(tag.replace("&", "&&"))
        offer.setProperty("tag", tag)
        offer.setCheckable(True)
        offer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        offer.clicked.connect(self._toggle)
        return offer

    @property
    def chosen(self) -> list[str]:
        """The tags that are written, each once."""
        tags = (" ".join(tag.split()) for tag in self.tags.text().split(","))
        return list(dict.fromkeys(filter(None, tags)))

    def _toggle(self) -> None:
        tag, chosen = str(self.sender().property("tag")), self.chosen
        others = [each for each in chosen if each != tag]
        self.tags.setText(", ".join(others if tag in chosen else [*chosen, tag]))

    def _show_chosen(self) -> None:
        for offer in self._offered:
            offer.setChecked(offer.property("tag") in self.chosen)

    def _confirm(self) -> None:
        self.confirmed.emit(self.chosen)
        self.accept()
