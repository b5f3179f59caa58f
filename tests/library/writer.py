"""Writes to a library as a member of a team does: `writer.py URL NAME TIMES SHARED`.

Waits for a line on standard input before it begins. Each time it adds a line to the notes of the shared
contact, adds a contact of its own and records uses; prints as JSON how often somebody else was first.
"""

import datetime
import json
import sys

from msgspec.structs import replace

from builders import a_contact
from r2p_drafter.library.entries import Contact, Use
from r2p_drafter.library.errors import LibraryConflict
from r2p_drafter.library.opening import open_library
from r2p_drafter.library.store import Library

DATE = datetime.date(2024, 3, 5)


def add_line(library: Library, contact: Contact, line: str) -> tuple[Contact, int]:
    """Add a line to the notes of a contact, to whatever others wrote there meanwhile.

    Returns the contact as it is stored then, and how many conflicts there were.
    """
    conflicts = 0
    while True:
        mine = replace(contact, notes=f"{contact.notes}{line}\n")
        try:
            (stored,) = library.save([mine])
        except LibraryConflict as conflict:
            conflicts += 1
            (both,) = conflict.conflicts
            assert both.mine == mine
            assert both.theirs.version > mine.version
            assert isinstance(both.theirs, Contact)
            contact = both.theirs
        else:
            assert isinstance(stored, Contact)
            return stored, conflicts


def main(url: str, name: str, times: int, shared: str) -> None:
    """Write, and tell how often there was a conflict."""
    library = open_library(url)
    (contact,) = (each for each in library.content().contacts if each.id == shared)
    print("ready", flush=True)  # noqa: T201
    sys.stdin.readline()
    conflicts = 0
    for number in range(times):
        line = f"{name} {number}"
        contact, more = add_line(library, contact, line)
        conflicts += more
        (own,) = library.save([a_contact(family_name=line)])
        library.record(
            [Use(shared, line, DATE), Use(shared, f"both {number}", DATE), Use(own.id, line, DATE)]
        )
    library.close()
    print(json.dumps(conflicts))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4])
