"""Where entries were used, and how often; a merged contact's letters count for the one it was merged into."""

import datetime
import hashlib
from collections.abc import Collection, Iterable, Mapping

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, select

from r2p_drafter.letter.model import cleaned
from r2p_drafter.library.entries import Use
from r2p_drafter.library.rows import selected
from r2p_drafter.library.schema import CONTACTS, TABLES, USES

Merges = Mapping[str, str]
"""The id of each merged contact with that of the one it was merged into."""


def merges_in(connection: Connection) -> Merges:
    """Return which contacts were merged into which."""
    merged = select(CONTACTS.c.id, CONTACTS.c.merged_into).where(CONTACTS.c.merged_into > "")
    return {row.id: row.merged_into for row in connection.execute(merged)}


def line_of(entry_id: str, merges: Merges) -> list[str]:
    """Return an entry's id, and those of what it was merged into, one after the other."""
    line = [entry_id]
    while (following := merges.get(line[-1], "")) and following not in line:
        line.append(following)
    return line


def add_uses(connection: Connection, uses: Iterable[Use]) -> set[str]:
    """Write down uses that are not known yet, of entries that there are; return the ids of those."""
    by_key = {_key(use): use for use in (replace(use, letter=cleaned(use.letter)) for use in uses)}
    known = {row.id for row in selected(connection, [USES.c.id], USES.c.id, by_key)}
    there = _there(connection, {use.entry for use in by_key.values()})
    new = {key: use for key, use in by_key.items() if key not in known and use.entry in there}
    if new:
        connection.execute(
            USES.insert(), [{"id": key, **msgspec.structs.asdict(use)} for key, use in new.items()]
        )
    return {use.entry for use in new.values()}


def uses_by_entry(connection: Connection, ids: Collection[str], merges: Merges) -> dict[str, set[Use]]:
    """Return the uses of each of the entries; those of what was merged into it are its own."""
    uses: dict[str, set[Use]] = {entry_id: set() for entry_id in ids}
    for_whom = {member: uses.keys() & line_of(member, merges) for member in (*merges, *ids)}
    members = [member for member, entries in for_whom.items() if entries]
    columns = [USES.c.entry, USES.c.letter, USES.c.date]
    for member, letter, date in selected(connection, columns, USES.c.entry, members):
        for entry_id in for_whom[member]:
            uses[entry_id].add(Use(entry_id, letter, date))
    return uses


def count_anew(connection: Connection, ids: Collection[str], revision: int) -> set[str]:
    """Put right how often the entries were used, and when last; return the ids of those that changed."""
    uses = uses_by_entry(connection, ids, merges_in(connection))
    changed: set[str] = set()
    for table in TABLES.values():
        stored = selected(connection, [table.c.id, table.c.uses, table.c.last_used], table.c.id, ids)
        rows = [
            {"row": row.id, "uses": now[0], "last_used": now[1], "revision": revision}
            for row in stored
            if (row.uses, row.last_used) != (now := _count(uses[row.id]))
        ]
        if rows:
            connection.execute(table.update().where(table.c.id == bindparam("row")), rows)
        changed |= {str(row["row"]) for row in rows}
    return changed


def _count(uses: Collection[Use]) -> tuple[int, datetime.date | None]:
    return len(uses), max((use.date for use in uses), default=None)


def _there(connection: Connection, ids: Collection[str]) -> set[str]:
    return {
        row.id for table in TABLES.values() for row in selected(connection, [table.c.id], table.c.id, ids)
    }


def _key(use: Use) -> str:
    said = msgspec.json.encode([use.entry, use.letter, use.date])
    return hashlib.blake2b(said, digest_size=16).hexdigest()
