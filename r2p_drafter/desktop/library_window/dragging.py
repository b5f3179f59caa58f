"""Entries of the library while they are dragged: by their ids for its own window, as texts for letters."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

from r2p_drafter.desktop.forms.bank import mime
from r2p_drafter.library.entries import AnyEntry, Contact, Passage

ENTRIES = "application/x-r2p-drafter-entries"


def mime_of(entries: Iterable[AnyEntry]) -> QMimeData:
    """Return entries as they are dragged."""
    entries = list(entries)
    passages = [entry for entry in entries if isinstance(entry, Passage)]
    data = mime.mime_of(passages) if passages else QMimeData()
    data.setData(ENTRIES, "\n".join(entry.id for entry in entries).encode())
    if not passages:
        data.setText("\n".join(map(_text_of, entries)))
    return data


def ids_in(data: QMimeData) -> tuple[str, ...]:
    """Return the ids of the entries that are dragged; none where something else is."""
    return tuple(bytes(data.data(ENTRIES).data()).decode().split()) if data.hasFormat(ENTRIES) else ()


def _text_of(entry: AnyEntry) -> str:
    if not isinstance(entry, Contact):
        return entry.text
    return ", ".join(filter(None, (entry.name, entry.role.post, entry.role.organisation)))
