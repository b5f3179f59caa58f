"""The library as the windows have it: read without waiting, written on a thread of its own."""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCryptographicHash, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from r2p_drafter.desktop.errands import Errands, tell
from r2p_drafter.desktop.library.connection import Connection
from r2p_drafter.desktop.library.intake import Intake
from r2p_drafter.desktop.library.outbox import Outbox
from r2p_drafter.desktop.library.unsaved import Unsaved, content_of
from r2p_drafter.desktop.log import note, note_fault
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import DrafterError
from r2p_drafter.library.entries import AnyEntry, Contact, Content, Kind, Passage, Use
from r2p_drafter.library.errors import LibraryConflict, LibraryError, LibraryOffline
from r2p_drafter.library.local_copy import write_copy
from r2p_drafter.library.search.contacts import Hit
from r2p_drafter.paths import UserFolders

State = Literal["off", "online", "busy", "offline"]
Saved = Callable[[tuple[AnyEntry, ...]], object]
NotSaved = Callable[[LibraryError], object]
INTERVAL = 5_000
"""Milliseconds between one look for what others changed and the next."""
COPY_AFTER = 10_000
"""Milliseconds from a change until the local copy has it."""
GRACE = 1.0
"""Seconds for which a busy library is still tried when the program ends, beside the attempt that is made."""
_NAME = 16
"""Characters that tell the files of one library from those of another."""


class LibraryDesk(QObject):
    """Contacts and passages at hand for all windows; what is written goes to the library behind it.

    Nothing here waits for a database: what is asked is answered from memory, which a thread keeps up to date.
    """

    changed = Signal()
    """Contacts or passages are others now."""
    heard = Signal(object)
    """The same with a Content that has what changed, deleted entries too; empty where all of it is gone."""
    state_changed = Signal(str)
    """`off` (nothing heard of it yet), `online`, `busy` (another program keeps it) or `offline`."""
    failed = Signal(str)
    """What went wrong, in the user's language, where nobody took it."""
    conflicted = Signal(object)
    """A LibraryConflict that nobody took."""
    caught_up = Signal(str)
    """Of what could not be saved before the program ended: that it is saved now, in words."""
    leaving = Signal()
    """The library is let go of: who has something left to save has to give it to `save_last` now."""
    _busy = Signal(object, bool)

    def __init__(self, folders: UserFolders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = folders
        self._url = ""
        self._is_started = self._is_asking = self._is_copy_old = False
        self.state: State = "off"
        self.reason = ""
        """Why the library is offline or busy, in the user's language."""
        self.is_unusable = False
        """Whether it is offline for a reason that waiting does not mend, as it is damaged."""
        self._errands = Errands("library", self)
        self._intake = Intake(self)
        self._intake.heard.connect(self._tell_news)
        self._busy.connect(self._hear_busy, Qt.ConnectionType.QueuedConnection)
        self._free: State = "off"
        self._is_caught_up = False
        self._connection = self._connected()
        self._asking = QTimer(self, interval=INTERVAL)
        self._asking.timeout.connect(self.ask)
        self._copying = QTimer(self, interval=COPY_AFTER, singleShot=True)
        self._copying.timeout.connect(self._keep_copy)

    @property
    def url(self) -> str:
        """The URL that was chosen, with its password; empty for the user's own library."""
        return self._url

    # What is at hand

    @property
    def contacts(self) -> Mapping[str, Contact]:
        """Contacts by their id, without deleted ones."""
        return self._intake.holdings.contacts

    @property
    def passages(self) -> Mapping[str, Passage]:
        """Passages by their id, without deleted ones."""
        return self._intake.holdings.passages

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups that contacts are in, in the order of the alphabet."""
        return tuple(sorted(self.group_sizes, key=str.casefold))

    @property
    def group_sizes(self) -> Mapping[str, int]:
        """How many contacts each group has."""
        return self._intake.holdings.groups

    @property
    def without_group(self) -> int:
        """How many contacts are in no group."""
        return self._intake.holdings.without_group

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that passages have, in the order of the alphabet."""
        return tuple(sorted(self.tag_sizes, key=str.casefold))

    @property
    def tag_sizes(self) -> Mapping[str, int]:
        """How many passages each tag has."""
        return self._intake.holdings.tags

    @property
    def is_reading(self) -> bool:
        """Whether a large library is still being taken in."""
        return self._intake.is_busy

    def everything(self) -> Content:
        """Return all entries, deleted ones too, as an import has to know them."""
        return self._intake.holdings.content()

    def contact(self, entry_id: str) -> Contact | None:
        """Return a contact, or the one that stands for it since both were merged; None where it is gone."""
        return self._intake.holdings.contact(entry_id)

    def find_contacts(self, text: str, limit: int = 12) -> list[Hit]:
        """Return the contacts that fit what was typed, best first; the most used ones for empty text."""
        return self._intake.holdings.contact_index.find(text, limit)

    def find_passages(
        self,
        text: str,
        limit: int = 50,
        *,
        kind: Kind | None = None,
        language: str | None = None,
        tag: str | None = None,
    ) -> list[Passage]:
        """Return the passages that fit what was typed, best first."""
        index = self._intake.holdings.passage_index
        return index.find(text, limit, kind=kind, language=language, tag=tag)

    def contacts_with(self, text: str) -> Iterator[Contact]:
        """Return all contacts that fit what was typed, in no order, one by one: there may be many."""
        return self._intake.holdings.contact_index.all_with(text)

    def passages_with(self, text: str) -> Iterator[Passage]:
        """Return all passages that fit what was typed."""
        return iter(self.find_passages(text, len(self.passages)))

    # What is asked of the library

    def save(
        self, entries: Sequence[AnyEntry], done: Saved | None = None, failed: NotSaved | None = None
    ) -> None:
        """Save entries, all or none; `done` hears of them as they are stored, `failed` of why they are not.

        Without `failed`, the signals `conflicted` and `failed` tell it.
        """
        errand = partial(self._connection.save, tuple(entries))
        self._errands.send(errand, partial(self._take_stored, done), partial(self._hear_refusal, failed))

    def save_last(self, entries: Sequence[AnyEntry]) -> None:
        """Save what was changed while the save before it is under way, for somebody who goes.

        He hears no more of it: what is refused is kept, and saved when the library is opened again.
        """
        self._errands.send(
            partial(self._connection.save_last, tuple(entries)), partial(self._take_stored, None)
        )

    def record(self, uses: Sequence[Use]) -> None:
        """Note which entries a letter was exported with, now or as soon as the library is online."""
        errand = partial(self._connection.record, tuple(uses))
        self._errands.send(errand, partial(self._take_stored, None), self._hear_failure)

    def uses_of(self, entry_id: str, done: Callable[[tuple[Use, ...]], object]) -> None:
        """Tell `done` in which letters an entry was used, newest first, with those that wait to be sent."""
        self._errands.send(partial(self._connection.uses_of, entry_id), done, self._hear_failure)

    def ask(self) -> None:
        """Ask for what others changed, unless that is being asked."""
        if self._is_started and not self._is_asking and not self._intake.is_busy:
            self._is_asking = True
            errand = partial(self._connection.news, self._intake.holdings.revision)
            self._errands.send(errand, self._hear, self._hear_nothing)

    # From the start of the program to its end

    def open(self, url: str) -> None:
        """Turn to the library at a URL, to the user's own for an empty one; at once, if started."""
        if url != self._url:
            if self._is_started:
                self._let_go()
            self._url = url
            self._connection = self._connected()
            if self._is_started:
                self._go("off")
                self._intake.start_over()
                self._begin()

    def start(self) -> None:
        """Read the local copy, and keep up with the library from then on."""
        if not self._is_started:
            self._is_started = True
            application = QGuiApplication.instance()
            if isinstance(application, QGuiApplication):
                application.applicationStateChanged.connect(self._come_back)
                application.aboutToQuit.connect(self.close)
            self._begin()

    def close(self) -> None:
        """Finish what was asked, and let go of the library; the thread is over when this returns.

        Where another program keeps the library, this is over after some seconds. What could not be saved is
        saved at the next start.
        """
        if self._is_started:
            self._let_go()
            self._is_started = False
        self._errands.close()

    def _begin(self) -> None:
        self._intake.read(self._file(".copy"), self._begin_asking)

    def _begin_asking(self) -> None:
        self._is_caught_up = False
        self._is_copy_old = False  # it has what is at hand, which was read from it
        self._copying.stop()
        self._asking.start()
        self.ask()

    def _let_go(self) -> None:
        self._asking.stop()
        self.leaving.emit()
        self._connection.give_up_after(GRACE)
        self._keep_copy()
        self._is_asking = False
        self._errands.send(self._connection.close)
        self._errands.forget()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.ask()

    def _connected(self) -> Connection:
        outbox, unsaved = Outbox(self._file(".uses")), Unsaved(self._file(".unsaved"))
        return Connection(
            self._url, self._folders.library, outbox, unsaved, partial(self._tell_busy, self._url)
        )

    def _tell_busy(self, url: str, is_busy: bool) -> None:
        """Hand over what the thread of the errands found."""
        self._busy.emit(url, is_busy)

    # What is heard of the library

    def _hear(self, news: Content) -> None:
        self._is_asking = False
        self._go("online")
        if news.revision < self._intake.holdings.revision:  # it is an older one, put back from a copy
            self._intake.start_over()
            self._is_copy_old = True
        self._intake.take(news)
        if not self._is_caught_up:
            self._is_caught_up = True
            self._errands.send(self._connection.save_kept, self._take_kept, self._hear_kept_refused)

    def _hear_busy(self, url: str, is_busy: bool) -> None:
        """Hear that another program keeps the library, or does so no more."""
        if url != self._url or not self._is_started:
            return
        if is_busy and self.state not in ("busy", "offline"):
            self._free = self.state
            text = self.tr(
                "The library is busy: another program writes to it. What you changed is saved as soon as it"
                " is free."
            )
            self._go("busy", text)
        elif not is_busy and self.state == "busy":
            self._go(self._free)

    def _take_kept(self, stored: tuple[AnyEntry, ...]) -> None:
        if stored:
            self._take_stored(None, stored)
            text = self.tr(
                "When the program was closed, the library did not take all that you had changed. It is saved"
                " now."
            )
            self.caught_up.emit(text)

    def _hear_kept_refused(self, error: DrafterError) -> None:
        if isinstance(error, LibraryOffline):
            self._is_caught_up = False  # it is tried again when the library is back
            self._go("offline", in_words(error.saying))
            return
        text = self.tr(
            "When the program was closed, the library did not take all that you had changed. It could not be"
            " saved later either: {}"
        )
        self.failed.emit(text.format(in_words(error.saying)))

    def _hear_nothing(self, error: DrafterError) -> None:
        self._is_asking = False
        if self.state != "offline":
            note_fault("library", error)
        self._go("offline", in_words(error.saying), is_unusable=not isinstance(error, LibraryOffline))

    def _hear_failure(self, error: DrafterError) -> None:
        if isinstance(error, LibraryOffline):  # uses wait until it is back
            self._go("offline", in_words(error.saying))
        else:
            self.failed.emit(in_words(error.saying))

    def _hear_refusal(self, failed: NotSaved | None, error: DrafterError) -> None:
        if isinstance(error, LibraryOffline):
            self._go("offline", in_words(error.saying))
        if failed is not None:
            tell(failed, error)
        elif isinstance(error, LibraryConflict):
            self.conflicted.emit(error)
        else:
            self.failed.emit(in_words(error.saying))

    def _take_stored(self, done: Saved | None, stored: tuple[AnyEntry, ...]) -> None:
        if stored:
            self._go("online")
        self._intake.take(content_of(stored), partial(tell, done, stored))

    def _tell_news(self, news: Content) -> None:
        self._is_copy_old = True
        if self._is_started and not self._copying.isActive():
            self._copying.start()
        self.heard.emit(news)
        self.changed.emit()

    def _go(self, state: State, reason: str = "", *, is_unusable: bool = False) -> None:
        if (state, reason) != (self.state, self.reason):
            note("library", state=state, kind=_kind(self._url))
            self.state, self.reason, self.is_unusable = state, reason, is_unusable
            self.state_changed.emit(state)

    # The local copy

    def _keep_copy(self) -> None:
        """Write the local copy, unless only part of the library is at hand."""
        if self._is_copy_old and self._intake.holdings.revision and not self._intake.is_busy:
            self._is_copy_old = False
            self._copying.stop()
            self._errands.send(partial(_write, self._file(".copy"), self._intake.holdings.content()))

    def _file(self, suffix: str) -> Path:
        """Return a file of the state folder that belongs to the library at hand."""
        digest = QCryptographicHash.hash(self._url.encode(), QCryptographicHash.Algorithm.Sha256).toHex()
        name = bytes(digest.data()).decode()[:_NAME] if self._url else "own"
        return self._folders.state / "library" / f"{name}{suffix}"


def _kind(url: str) -> str:
    """Return the kind of database that a library is in, and no more of its URL."""
    return "postgresql" if url.startswith("postgres") else "sqlite"


def _write(path: Path, content: Content) -> None:
    with contextlib.suppress(OSError):  # then the next start asks for more
        write_copy(path, content)
