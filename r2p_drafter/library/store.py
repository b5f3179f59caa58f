"""The library in its database: what it holds, and writing to it so that nothing of others is lost."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final
from uuid import uuid4

from msgspec.structs import replace
from sqlalchemy import Connection, select

from r2p_drafter.library.counting import add_uses, count_anew, line_of, merges_in, uses_by_entry
from r2p_drafter.library.databases.database import Database
from r2p_drafter.library.entries import AnyEntry, Contact, Content, Passage, Use
from r2p_drafter.library.errors import Conflict, LibraryConflict, LibraryError
from r2p_drafter.library.rows import add, change, entries, entries_by_id
from r2p_drafter.library.schema import CONTACTS, LIBRARY, PASSAGES
from r2p_drafter.saying import says

_ID: Final = re.compile("[0-9a-f]{32}")


class Library:
    """A library that is open, for one thread at a time.

    Every method raises LibraryOffline where the database can't be reached now, after which the next call
    tries anew, and LibraryError where it refuses; nothing of a call that failed stays written.
    """

    def __init__(self, database: Database) -> None:
        """Take a database that is up to date; `opening.open_library` gives one."""
        self._database = database

    @property
    def url(self) -> str:
        """Where it is, to be seen by anybody: without a password."""
        return self._database.url

    def content(self, since: int = 0) -> Content:
        """Return the entries that changed after a revision, deleted ones too.

        All there are where the library is behind that revision, as one that was put back from a copy.
        """
        with self._database.reading() as connection:
            revision = connection.execute(select(LIBRARY.c.revision)).scalar_one()
            if revision == since:
                return Content(revision)
            after = since if since < revision else -1
            return Content(
                revision,
                contacts=entries(connection, Contact, CONTACTS.c.revision > after),
                passages=entries(connection, Passage, PASSAGES.c.revision > after),
            )

    def save(self, changed: Sequence[AnyEntry]) -> tuple[AnyEntry, ...]:
        """Write entries, all or none, and return them as they are stored, in the same order.

        One of version 0 is added; another takes the place of what is stored of it. How often it was used is
        not written. What is stored just so already stays as it is.

        Raises:
            LibraryConflict: Others changed some of them after they were read.
        """
        wanted = [entry if entry.id else replace(entry, id=uuid4().hex) for entry in changed]
        _check_ids(wanted)
        if not wanted:
            return ()
        with self._database.writing() as connection:
            revision = _next_revision(connection)
            stored = entries_by_id(connection, [entry.id for entry in changed if entry.id])
            different = [entry for entry in wanted if not _is_same(entry, stored.get(entry.id))]
            _check_versions(different, stored)
            now = stored | _written(connection, different, stored, revision)
        return tuple(now[entry.id] for entry in wanted)

    def record(self, uses: Sequence[Use]) -> tuple[AnyEntry, ...]:
        """Count letters that entries were used in, each once, and return the entries that count more now.

        Their versions stay. A contact that was merged counts for the one that stands for it, and what is not
        in the library is passed over.
        """
        if not uses:
            return ()
        with self._database.writing() as connection:
            revision = _next_revision(connection)
            used = add_uses(connection, uses)
            if not used:
                return ()
            _raise_revision(connection, revision)
            merges = merges_in(connection)
            standing = {line_of(entry_id, merges)[-1] for entry_id in used}
            counted = count_anew(connection, standing, revision)
            return tuple(entries_by_id(connection, counted).values())

    def uses_of(self, entry_id: str) -> tuple[Use, ...]:
        """Return where an entry was used, and what was merged into it, the newest first."""
        with self._database.reading() as connection:
            uses = uses_by_entry(connection, [entry_id], merges_in(connection))[entry_id]
        return tuple(sorted(sorted(uses, key=lambda use: use.letter), key=lambda use: use.date, reverse=True))

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()


def _next_revision(connection: Connection) -> int:
    """Make all others wait who want to write, and return the revision that is to be."""
    return int(connection.execute(select(LIBRARY.c.revision).with_for_update()).scalar_one()) + 1


def _raise_revision(connection: Connection, revision: int) -> None:
    connection.execute(LIBRARY.update().values(revision=revision))


def _written(
    connection: Connection, different: Sequence[AnyEntry], stored: Mapping[str, AnyEntry], revision: int
) -> dict[str, AnyEntry]:
    if not different:
        return {}
    written = {entry.id: _next(entry, stored.get(entry.id)) for entry in different}
    add(connection, [entry for entry in written.values() if entry.id not in stored], revision)
    change(connection, [entry for entry in written.values() if entry.id in stored], revision)
    _raise_revision(connection, revision)
    merged = {each for entry in different for each in _merging(entry, stored.get(entry.id))}
    if merged:  # letters count for another contact now
        merges = merges_in(connection)
        counted = count_anew(connection, {each for one in merged for each in line_of(one, merges)}, revision)
        written |= entries_by_id(connection, counted)
    return written


def _next(entry: AnyEntry, stored: AnyEntry | None) -> AnyEntry:
    before = stored or replace(entry, uses=0, last_used=None)
    return replace(entry, version=entry.version + 1, uses=before.uses, last_used=before.last_used)


def _merging(entry: AnyEntry, stored: AnyEntry | None) -> Iterable[str]:
    """Return the contacts that a merge, or its undoing, gives letters to or takes them from."""
    before = stored.merged_into if isinstance(stored, Contact) else ""
    after = entry.merged_into if isinstance(entry, Contact) else ""
    return (entry.id, *filter(None, (before, after))) if before != after else ()


def _is_same(entry: AnyEntry, stored: AnyEntry | None) -> bool:
    """Whether there is nothing to write; so a save can be tried again of which no answer came."""
    if stored is None:
        return False
    return replace(entry, version=stored.version, uses=stored.uses, last_used=stored.last_used) == stored


def _check_ids(wanted: Sequence[AnyEntry]) -> None:
    for entry in wanted:
        if not _ID.fullmatch(entry.id):
            raise LibraryError(says("“{}” is no id of an entry of the library.").of(entry.id[:40]))
    if len({entry.id for entry in wanted}) < len(wanted):
        raise LibraryError(says("The same entry can't be saved twice at once."))


def _check_versions(different: Sequence[AnyEntry], stored: Mapping[str, AnyEntry]) -> None:
    for entry in different:
        if entry.version and entry.id not in stored:
            raise LibraryError(says("“{}” is not in this library any more.").of(_called(entry)))
    conflicts = tuple(
        Conflict(entry, theirs)
        for entry in different
        if (theirs := stored.get(entry.id)) is not None
        and (type(theirs), theirs.version) != (type(entry), entry.version)
    )
    if len(conflicts) == 1:
        one = says("Somebody else changed “{}” meanwhile; nothing was saved.")
        raise LibraryConflict(one.of(_called(conflicts[0].theirs)), conflicts)
    if conflicts:
        many = says("Somebody else changed {} of these entries meanwhile; nothing was saved.")
        raise LibraryConflict(many.of(len(conflicts)), conflicts)


def _called(entry: AnyEntry) -> str:
    if isinstance(entry, Contact):
        return entry.name or entry.role.organisation or entry.role.post
    return entry.text[:60]
