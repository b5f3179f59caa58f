"""What narrows down the list of the bank: kind, language and tag."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from r2p_drafter.desktop.forms.fields.choice import ChoiceInput, Choices
from r2p_drafter.desktop.library.desk import LibraryDesk


class Filters(QWidget):
    """Three choices, each of which may be anything."""

    changed = Signal()

    def __init__(self, library: LibraryDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._kind = self._choice("kind", self.tr("Kind"))
        self._language = self._choice("language", self.tr("Language"))
        self._tag = self._choice("tag", self.tr("Tag"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for choice in (self._kind, self._tag, self._language):
            layout.addWidget(choice, stretch=1)
        self.refresh()

    @property
    def chosen(self) -> dict[str, Any]:
        """What is asked for, as `LibraryDesk.find_passages` takes it."""
        return {
            "kind": self._kind.currentData(),
            "language": self._language.currentData(),
            "tag": self._tag.currentData(),
        }

    def refresh(self) -> None:
        """Offer what is in the bank now; what is chosen stays if it is still there."""
        languages = sorted({passage.language for passage in self._library.passages.values()})
        kinds = [("recommendation", self.tr("Recommendations")), ("passage", self.tr("Passages"))]
        self._offer(self._kind, [(None, self.tr("All kinds")), *kinds])
        self._offer(self._language, [(None, self.tr("All languages")), *((tag, tag) for tag in languages)])
        self._offer(self._tag, [(None, self.tr("All tags")), *((tag, tag) for tag in self._library.tags)])
        self._language.setVisible(len(languages) > 1)
        self._tag.setVisible(bool(self._library.tags))

    def _choice(self, name: str, said: str) -> ChoiceInput:
        choice = ChoiceInput(self)
        choice.setObjectName(f"bank_{name}")
        choice.setAccessibleName(said)
        choice.activated.connect(self._tell)
        return choice

    def _tell(self) -> None:
        self.changed.emit()

    def _offer(self, choice: ChoiceInput, choices: Choices) -> None:
        before = choice.currentData()
        with QSignalBlocker(choice):
            choice.offer(choices)
            choice.setCurrentIndex(max(choice.findData(before), 0))
