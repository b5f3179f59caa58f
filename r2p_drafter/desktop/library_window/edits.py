"""What the user changes in the library: shown at once, saved act by act, undone and done again."""

import uuid
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from r2p_drafter.desktop.errands import tell
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.deeds import Deed, Done, Step, next_step, writings
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.library.entries import AnyEntry, following, versions_of
from r2p_drafter.library.errors import Conflict, LibraryConflict, LibraryError

_MOST = 500
"""Acts that can be undone."""


class StepCommand(QUndoCommand):
    """A step in the history; it is written by `LibraryEdits`, which moves through the history afterwards."""

    def __init__(self, step: Step) -> None:
        super().__init__(step.what)
        self.step = step


class LibraryEdits(QObject):
    """Writes what the user does, and knows how entries look meanwhile."""

    shown = Signal(object)
    """Entries that are to be shown so from now on; deleted ones are to be shown no more."""
    done = Signal()
    """All that was asked is written, or refused."""
    refused = Signal(str, object)
    """Why something could not be written, and a function that tries it again."""
    conflicted = Signal(object, object)
    """The conflicts that the user has to settle, and how each entry was before both changes; `settle` goes on
    from there."""

    def __init__(self, desk: LibraryDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pending: dict[str, AnyEntry] = {}
        self._versions: dict[str, int] = {}
        self._waiting: deque[Deed] = deque()
        self._current: Deed | None = None
        self._written: tuple[AnyEntry, ...] = ()
        self._conflicts: tuple[Conflict, ...] = ()
        desk.leaving.connect(self.hand_over)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_MOST)

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self._current is not None

    @property
    def pending(self) -> Mapping[str, AnyEntry]:
        """Entries as they are to be shown that are not written yet, deleted ones too."""
        return self._pending

    def entry(self, entry_id: str) -> AnyEntry | None:
        """Return an entry as it is to be shown; None where there is none."""
        found = self._pending.get(entry_id) or self._desk.contacts.get(entry_id)
        found = found or self._desk.passages.get(entry_id)
        return None if found is None or found.deleted else found

    def change(self, entries: Iterable[AnyEntry], what: str, done: Done | None = None) -> None:
        """Make entries so, as one act; those that the library does not have are added.

        `done` hears of them as soon as they are written.
        """
        pairs = [(self._before(entry), entry) for entry in entries]
        pairs = [(before, after) for before, after in pairs if not is_same(before, after)]
        if pairs:
            befores, afters = zip(*pairs, strict=True)
            self._show(afters)
            self._begin(Deed("change", Step(what, befores, afters), done))

    def delete(self, entries: Iterable[AnyEntry], what: str) -> None:
        """Delete entries, as one act."""
        self.change([replace(entry, deleted=True) for entry in entries], what)

    def undo(self) -> None:
        """Take back the last act."""
        self._begin(Deed("undo"))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._begin(Deed("redo"))

    def forget(self) -> None:
        """Forget the history, as when the library is another one."""
        self.undo_stack.clear()
        self._pending.clear()
        self._versions.clear()
        self._waiting.clear()
        self._current = None

    def hand_over(self) -> None:
        """Give all that waits to the desk, which saves it or keeps it; nobody hears of it any more."""
        under_way = () if self._current is None else (self._current,)
        deeds = (*under_way, *self._waiting)
        for entries in writings(self._steps(), self.undo_stack.index(), deeds)[len(under_way) :]:
            if entries:
                self._desk.save_last(following(entries, self._versions))
        self._waiting.clear()
        self._current = None

    def settle(self, chosen: Sequence[AnyEntry | None]) -> None:
        """Go on after a conflict with what stands in each place of it, or None where theirs is to stay."""
        deed, conflicts = self._current, self._conflicts
        if deed is None:
            return
        clashed = {conflict.mine.id for conflict in conflicts}
        entries = [entry for entry in self._written if entry.id not in clashed]
        befores = [entry for entry in deed.step.before if entry.id not in clashed]
        for conflict, entry in zip(conflicts, chosen, strict=True):
            self._versions[conflict.theirs.id] = conflict.theirs.version
            if entry is not None and not is_same(entry, conflict.theirs):
                entries.append(entry)
                befores.append(conflict.theirs)
        if deed.kind == "change":
            step = Step(deed.step.what, tuple(befores), tuple(entries))
            self._current = Deed("change", step, deed.done)
        self._show(entries)
        self._write(entries)

    def give_up(self) -> None:
        """Let a conflict be: what others wrote stays, and all that was to be written with it is dropped."""
        self._current = None
        self._go_on()

    def _begin(self, deed: Deed) -> None:
        self._waiting.append(deed)
        if self._current is None:
            self._go_on()

    def _go_on(self) -> None:
        if not self._waiting:
            self.done.emit()
            return
        deed = self._waiting.popleft()
        step = deed.known_step or next_step(self._steps(), self.undo_stack.index(), deed.kind)
        if step is None:
            self._go_on()
            return
        self._current = Deed(deed.kind, step, deed.done)
        if deed.kind != "change":
            self._show(self._current.entries)
        self._write(self._current.entries)

    def _steps(self) -> list[Step]:
        commands = (self.undo_stack.command(at) for at in range(self.undo_stack.count()))
        return [command.step for command in commands if isinstance(command, StepCommand)]

    def _write(self, entries: Sequence[AnyEntry]) -> None:
        if entries:
            self._written = following(entries, self._versions)
            self._desk.save(self._written, self._take, self._hear_why_not)
        else:
            self._finish()

    def _take(self, stored: tuple[AnyEntry, ...]) -> None:
        self._versions |= versions_of(stored)
        self._settle_shown(stored)
        self._finish()

    def _finish(self) -> None:
        deed, self._current = self._current, None
        if deed is not None and deed.kind == "undo":
            self.undo_stack.undo()
        elif deed is not None and deed.kind == "redo":
            self.undo_stack.redo()
        elif deed is not None and deed.step.after:
            self.undo_stack.push(StepCommand(deed.step))
            tell(deed.done, deed.step.after)
        self._go_on()

    def _hear_why_not(self, error: LibraryError) -> None:
        deed, written = self._current, self._written
        self._settle_shown(written)
        if isinstance(error, LibraryConflict):
            self._conflicts = error.conflicts
            self.conflicted.emit(error.conflicts, self._bases(deed, error.conflicts))
            return
        self._current = None
        if deed is not None:
            self.refused.emit(in_words(error.saying), self._again(deed))
        self._go_on()

    def _bases(self, deed: Deed | None, conflicts: Sequence[Conflict]) -> tuple[AnyEntry | None, ...]:
        """Return the entries as they were when the user read them; for an undo, as he had made them."""
        step = deed.step if deed is not None else Step("", (), ())
        before = step.after if deed is not None and deed.kind == "undo" else step.before
        known = {entry.id: entry for entry in before}
        return tuple(known.get(conflict.mine.id) for conflict in conflicts)

    def _again(self, deed: Deed) -> Callable[[], None]:
        def again() -> None:
            if deed.kind == "change":
                self._show(deed.step.after)
            self._begin(deed if deed.kind == "change" else Deed(deed.kind))

        return again

    def _before(self, entry: AnyEntry) -> AnyEntry:
        return self.entry(entry.id) or replace(entry, deleted=True)

    def _show(self, entries: Sequence[AnyEntry]) -> None:
        for entry in entries:
            self._pending[entry.id] = entry
        self.shown.emit(tuple(entries))

    def _settle_shown(self, written: Iterable[AnyEntry]) -> None:
        """Show entries as the library has them, but for those that are to be written again."""
        waiting = {entry.id for deed in self._waiting for entry in deed.step.after}
        ids = [entry.id for entry in written if entry.id not in waiting]
        gone = {entry.id: replace(entry, deleted=True) for entry in written}
        for entry_id in ids:
            self._pending.pop(entry_id, None)
        self.shown.emit(tuple(self.entry(entry_id) or gone[entry_id] for entry_id in ids))


def is_same(one: AnyEntry, other: AnyEntry) -> bool:
    """Tell whether two versions of an entry say the same, whatever they were used for meanwhile."""
    bare = [replace(entry, version=0, uses=0, last_used=None) for entry in (one, other)]
    return bare[0] == bare[1]


def new_id() -> str:
    """Return an id that no other entry of any library has."""
    return uuid.uuid4().hex
