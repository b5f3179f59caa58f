"""Keeps the rows of a table as the library has them, as the user changes and as he wants to see them."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from r2p_drafter.desktop.library_window.table.arranging import (
    Arrangement,
    Belongs,
    Search,
    Wanted,
    place_of,
)
from r2p_drafter.desktop.library_window.table.columns import Column, folded
from r2p_drafter.desktop.library_window.table.model import EntriesModel
from r2p_drafter.library.entries import AnyEntry

_FEW = 50
"""Changed entries that are put into their rows one by one; with more, all rows are arranged anew."""


class Source(Struct, frozen=True):
    """Where the entries of a table come from."""

    kind: type[AnyEntry]
    columns: tuple[Column, ...]
    order: str
    """The name of the column that the entries are ordered by at first."""
    entries: Callable[[], Mapping[str, AnyEntry]]
    """Returns those of the library, without deleted ones."""
    pending: Callable[[], Mapping[str, AnyEntry]]
    """Returns entries as they are to be shown that are not written yet, deleted ones too."""
    search: Search


class Listing(QObject):
    """Fills a model; an entry that is changed stays in its row until the rows are arranged anew."""

    about_to_arrange = Signal()
    """All rows are going to be others, or in another order."""
    arranged = Signal()
    busy = Signal(bool)
    """Whether rows are being arranged, where that takes longer than a moment."""
    counted = Signal()
    """There may be more rows now, or less."""

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._arrangement = Arrangement(source.entries, source.search, self)
        self._arrangement.arranged.connect(self._take)
        self._arrangement.began.connect(self._tell_busy)
        self._wanted = Wanted(self.column(source.order) or source.columns[0])
        self.model = EntriesModel(source.columns, self)

    @property
    def wanted(self) -> Wanted:
        """What is shown, and in which order."""
        return self._wanted

    @property
    def is_busy(self) -> bool:
        """Whether rows are being arranged."""
        return self._arrangement.is_busy

    def column(self, name: str) -> Column | None:
        """Return the column of a name."""
        return next((column for column in self._source.columns if column.name == name), None)

    def order(self, column: Column, is_descending: bool) -> None:
        """Put the entries in the order of a column."""
        self._want(replace(self._wanted, column=column, is_descending=is_descending))

    def look_for(self, text: str) -> None:
        """Show the entries that fit a text."""
        self._want(replace(self._wanted, text=" ".join(text.split())))

    def pick(self, belongs: Belongs | None) -> None:
        """Show the entries of a group or the like; all of them for None."""
        self._want(replace(self._wanted, belongs=belongs))

    def refresh(self) -> None:
        """Arrange all rows anew."""
        self._arrangement.arrange(self._wanted)

    def start_over(self) -> None:
        """Begin anew, as with another library."""
        self._arrangement.forget()
        self.refresh()

    def hear(self, entries: Sequence[AnyEntry]) -> None:
        """Show what changed in the library."""
        ours = [entry for entry in entries if isinstance(entry, self._source.kind)]
        self._arrangement.note(ours)
        if len(ours) > _FEW or (ours and self._arrangement.is_busy):
            self.refresh()
        elif ours:
            pending = self._source.pending()
            self._put([pending.get(entry.id, entry) for entry in ours], self._is_wanted)

    def put(self, entries: Iterable[AnyEntry]) -> None:
        """Show entries as the user wants them, before the library has them; new ones in any case."""
        self._put([entry for entry in entries if isinstance(entry, self._source.kind)], lambda _: True)

    def _put(self, entries: Sequence[AnyEntry], is_wanted: Belongs) -> None:
        if len(entries) > _FEW:  # one by one, each would be looked for among all
            self.refresh()
            return
        for entry in entries:
            row = self.model.row_of(entry.id)
            if row >= 0 and entry.deleted:
                self.model.remove(row)
            elif row >= 0:
                self.model.put(row, entry)
            elif not entry.deleted and is_wanted(entry):
                self.model.insert(place_of(entry, self.model.entries, self._wanted), entry)
        if entries:
            self.counted.emit()

    def _want(self, wanted: Wanted) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def _is_wanted(self, entry: AnyEntry) -> bool:
        """Tell whether a new entry belongs to what is shown."""
        words = folded(self._wanted.text).split()
        text = folded("\n".join(column.text(entry) for column in self._source.columns)) if words else ""
        is_chosen = self._wanted.belongs is None or self._wanted.belongs(entry)
        return is_chosen and all(word in text for word in words)

    def _take(self, entries: list[AnyEntry], ids: list[str]) -> None:
        pending = self._source.pending()
        if pending:
            entries = [pending.get(entry.id, entry) for entry in entries]
            entries = [entry for entry in entries if not entry.deleted]
            ids = [entry.id for entry in entries]
        self.about_to_arrange.emit()
        self.model.show(entries, ids)
        self.busy.emit(False)
        self.arranged.emit()
        self.counted.emit()

    def _tell_busy(self) -> None:
        self.busy.emit(True)
