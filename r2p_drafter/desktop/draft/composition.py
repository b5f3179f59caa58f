"""The pages of the letter in hand, made anew at every change."""

import time
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from r2p_drafter.compose.meter import MAX_SECONDS
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.errands import Errands
from r2p_drafter.desktop.log import note_fault
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.document.blocks import Document, Paragraph
from r2p_drafter.errors import DrafterError, SlowTemplateError
from r2p_drafter.letter.model import Letter
from r2p_drafter.typeset.typesetter import Pages, Typesetter

if TYPE_CHECKING:
    from r2p_drafter.compose.packs import Template

_FIRST = 6_000
"""Characters that fill the pages which can be seen of a letter that was just opened."""
_SOON = 200
"""Milliseconds until the rest is set, where nobody asks for it before; the first pages are painted then."""

_PATIENCE = 0.3
"""Seconds for which a template may keep the window waiting; one that takes longer is run aside."""


class Composed(Struct, frozen=True):
    """A letter as it is read and as it stands on paper."""

    letter: Letter
    template: "Template"
    document: Document
    pages: Pages


class _Outcome(Struct, frozen=True):
    """What came of composing a letter aside."""

    letter: Letter
    template: "Template"
    seconds: float
    document: Document | None = None
    error: DrafterError | None = None


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
        self._is_beginning = self._is_slow = self._is_asked_again = False
        self._asked: Template | None = None
        self._errands = Errands("composing", self)
        self._rest = QTimer(self, singleShot=True, interval=_SOON)
        self._rest.timeout.connect(self.refresh)
        self._fault = ""
        self.latest: Composed | None = None
        """What could be composed last; None where nothing could be yet."""
        draft.changed.connect(self._follow)

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
        """Whether the pages are those of the letter as it is, and all of them are set."""
        return not self._rest.isActive() and self._asked is None

    def go_on(self) -> None:
        """Set all pages now, where only the first are."""
        if self._rest.isActive():
            self.refresh()

    def settle(self) -> None:
        """Compose the letter as it is and set all its pages now, even if its template takes long."""
        self.go_on()
        if self._asked is not None:
            self._errands.forget()
            self._asked, self._is_slow = None, False
            self._compose(self._draft.letter, MAX_SECONDS)

    def _follow(self, letter: Letter) -> None:
        self._compose(letter)

    def _compose(self, letter: Letter, patience: float = _PATIENCE) -> None:
        self._rest.stop()
        try:
            template = self._shelf.template(letter.template)
        except DrafterError as error:
            self._fail(error)
            return
        if self._is_slow:
            self._ask(template)
        else:
            self._compose_at_once(letter, template, patience)

    def _compose_at_once(self, letter: Letter, template: "Template", patience: float) -> None:
        try:
            document = template.composer.compose(letter, patience)
        except SlowTemplateError as error:
            if patience == MAX_SECONDS:
                self._fail(error)
            else:
                self._is_slow = True
                self._ask(template)
        except DrafterError as error:
            self._fail(error)
        else:
            self._take(letter, template, document)

    def _ask(self, template: "Template") -> None:
        """Have the letter composed aside, so that the window goes on; after the one that is at work."""
        self._is_asked_again = self._asked is not None
        if self._asked is None:
            self._asked = template
            self._errands.send(partial(_outcome, self._draft.letter, template), self._arrive)

    def _arrive(self, outcome: "_Outcome") -> None:
        self._asked = None
        self._is_slow = outcome.seconds >= _PATIENCE
        if outcome.document is not None:
            self._take(outcome.letter, outcome.template, outcome.document)
        elif outcome.error is not None and not self._is_asked_again:
            self._fail(outcome.error)
        if self._is_asked_again:
            self._compose(self._draft.letter)

    def _take(self, letter: Letter, template: "Template", document: Document) -> None:
        try:
            pages = self._set(template, document)
        except DrafterError as error:
            self._fail(error)
            return
        self.latest = Composed(letter, template, document, pages)
        self._say("")
        self.changed.emit(self.latest)

    def _fail(self, error: DrafterError) -> None:
        fault = in_words(error.saying)
        if fault != self._fault:  # else every key stroke would tell it again
            note_fault("not composed", error)
        self._say(fault)

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


def _outcome(letter: Letter, template: "Template") -> _Outcome:
    """Compose a letter, and tell how long it took."""
    started = time.monotonic()
    document = error = None
    try:
        document = template.composer.compose(letter)
    except DrafterError as failure:
        error = failure
    return _Outcome(letter, template, time.monotonic() - started, document, error)


def beginning(document: Document) -> Document:
    """Return as much of a document as fills its first pages; all of it if that is not much more."""
    room = _FIRST
    for at, block in enumerate(document.blocks):
        room -= len(block.text) if isinstance(block, Paragraph) else 0
        if room < 0 and at + 1 < len(document.blocks):
            return replace(document, blocks=document.blocks[: at + 1])
    return document
