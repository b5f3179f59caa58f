"""The pages of the letter in hand, made anew at every change."""

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.document.blocks import Document, Paragraph
from r2p_drafter.errors import DrafterError
from r2p_drafter.letter.model import Letter
from r2p_drafter.typeset.typesetter import Pages, Typesetter

if TYPE_CHECKING:
    from r2p_drafter.compose.packs import Template

_FIRST = 6_000
"""Characters that fill the pages which can be seen of a letter that was just opened."""
_SOON = 200
"""Milliseconds until the rest is set, where nobody asks for it before; the first pages are painted then."""


class Composed(Struct, frozen=True):
    """A letter as it is read and as it stands on paper."""

    letter: Letter
    template: "Template"
    document: Document
    pages: Pages


class Composition(QObject):
    """Composes and sets the letter as it is typed; only what changed is made anew."""

    changed = Signal(object)
    """The new Composed."""
    failed = Signal(str)
    """Why the letter can't be composed, in the user's language; empty when it can again."""

    def __init__(self, draft: Draft, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._shelf = shelf
        self._template: Template | None = None
        self._typesetter: Typesetter | None = None
        self._is_beginning = False
        self._rest = QTimer(self, singleShot=True, interval=_SOON)
        self._rest.timeout.connect(self.refresh)
        self._fault = ""
        self.latest: Composed | None = None
        """What could be composed last; None where nothing could be yet."""
        draft.changed.connect(self._compose)

    @property
    def fault(self) -> str:
        """Why the letter as it is now can't be composed, in the user's language; empty where it can."""
        return self._fault

    def refresh(self) -> None:
        """Compose the letter as it is, with its template read anew if its files changed."""
        self._shelf.forget_changed()
        self._compose(self._draft.letter)

    def begin(self) -> None:
        """Take the next letter for one that is opened: of a long one the first pages come first."""
        self._is_beginning = True

    @property
    def is_settled(self) -> bool:
        """Whether all pages are set, not only the first ones."""
        return not self._rest.isActive()

    def settle(self) -> None:
        """Set all pages now, where only the first are."""
        if not self.is_settled:
            self.refresh()

    def _compose(self, letter: Letter) -> None:
        self._rest.stop()
        try:
            template = self._shelf.template(letter.template)
            document = template.composer.compose(letter)
            pages = self._set(template, document)
        except DrafterError as error:
            self._say(in_words(error.saying))
            return
        self.latest = Composed(letter, template, document, pages)
        self._say("")
        self.changed.emit(self.latest)

    def _set(self, template: "Template", document: Document) -> Pages:
        seen = beginning(document) if self._is_beginning else document
        self._is_beginning = False
        if seen is not document:
            self._rest.start()
        return self._typesetter_of(template).set(seen)

    def _typesetter_of(self, template: "Template") -> Typesetter:
        if self._typesetter is None or template is not self._template:
            self._template, self._typesetter = template, Typesetter(template.stylesheet)
        return self._typesetter

    def _say(self, fault: str) -> None:
        if fault != self._fault:
            self._fault = fault
            self.failed.emit(fault)


def beginning(document: Document) -> Document:
    """Return as much of a document as fills its first pages; all of it if that is not much more."""
    room = _FIRST
    for at, block in enumerate(document.blocks):
        room -= len(block.text) if isinstance(block, Paragraph) else 0
        if room < 0 and at + 1 < len(document.blocks):
            return replace(document, blocks=document.blocks[: at + 1])
    return document
