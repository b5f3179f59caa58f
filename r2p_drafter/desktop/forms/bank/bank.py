"""What the bank and the letter of one window have to do with each other."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.forms.bank.placing import placed
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.look.theme import Severity
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.library.entries import AnyEntry, Kind, Passage
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.using import same_text

Told = Callable[[Severity, str], object]
"""Hears what became of something: how grave it is, and what it is in the user's words."""


class Bank(QObject):
    """Puts passages into the letter, and texts of the letter into the bank."""

    asked = Signal()
    """The user wants to see what is in the bank."""
    placed = Signal(str)
    """Something was put into that part of the letter."""

    def __init__(
        self, draft: Draft, navigator: Navigator, library: LibraryDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._navigator = navigator
        self._library = library

    def show(self) -> None:
        """Ask for the list of what is in the bank."""
        self.asked.emit()

    def place(self, passages: Sequence[Passage]) -> None:
        """Put passages where they belong in the letter, as one act."""
        if not passages:
            return
        letter, part = placed(self._draft.letter, self._navigator.part, passages)
        self._draft.pause()
        self._draft.change(letter, self.tr("Insert from the bank"), part)
        self._draft.pause()
        self.placed.emit(part)

    def unknown(self, texts: Sequence[str]) -> list[str]:
        """Return those of some texts that the bank does not have, each once; what is empty is none."""
        known = {same_text(passage.text) for passage in self._library.passages.values()}
        new = {same_text(text): text.strip() for text in reversed(texts)}
        return [text for same, text in reversed(new.items()) if same and same not in known]

    def keep(self, texts: Sequence[str], kind: Kind, tags: Sequence[str], told: Told) -> None:
        """Put texts of the letter into the bank, but for those that are there already; `told` hears of it."""
        language, in_order = self._draft.letter.language, tuple(sorted(set(tags)))
        passages = [
            Passage(kind=kind, text=text, language=language, tags=in_order) for text in self.unknown(texts)
        ]
        if passages:
            self._library.save(passages, partial(self._take_saved, told), partial(self._fail, told))
        else:
            told("hint", self.tr("This is in the bank already."))

    def _take_saved(self, told: Told, stored: tuple[AnyEntry, ...]) -> None:
        told("hint", self.tr("%n text(s) added to the bank.", "", len(stored)))

    def _fail(self, told: Told, error: LibraryError) -> None:
        told("warning", in_words(error.saying))
