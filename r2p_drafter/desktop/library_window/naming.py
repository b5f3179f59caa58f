"""Groups of contacts and tags of passages: put to entries, taken from them, renamed."""

from collections.abc import Collection, Iterable, Mapping

from msgspec.structs import replace

from r2p_drafter.desktop.library_window.table.columns import in_order
from r2p_drafter.library.entries import AnyEntry, Contact


def names_of(entry: AnyEntry) -> tuple[str, ...]:
    """Return the groups of a contact, or the tags of a passage."""
    return entry.groups if isinstance(entry, Contact) else entry.tags


def with_names(entry: AnyEntry, names: Iterable[str]) -> AnyEntry:
    """Return an entry in those groups, or with those tags, and no others."""
    ordered = in_order(set(names))
    return replace(entry, groups=ordered) if isinstance(entry, Contact) else replace(entry, tags=ordered)


def changed(entry: AnyEntry, added: Collection[str], taken: Collection[str]) -> AnyEntry:
    """Return an entry with some groups or tags more, and some less."""
    return with_names(entry, (set(names_of(entry)) - set(taken)) | set(added))


def renamed(entry: AnyEntry, names: Mapping[str, str]) -> AnyEntry:
    """Return an entry whose groups or tags are called otherwise, old names with their new ones."""
    return with_names(entry, (names.get(name, name) for name in names_of(entry)))
