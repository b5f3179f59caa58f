"""Makes libraries and saves in one, in processes that are killed meanwhile: `killed_library.py FOLDER TIMES`.

It does so on the user's own disk, and as on a share, where SQLite writes in another way. Prints as JSON how
often what was to be saved was not there afterwards, and how often it was.
"""

import datetime
import itertools
import json
import os
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import alembic.command  # noqa: F401 (once, for all processes)
from msgspec.structs import replace

from builders import a_contact, a_passage
from killing import Kill, outcomes
from r2p_drafter.library.entries import Contact, Content, Use
from r2p_drafter.library.opening import open_library
from r2p_drafter.library.store import Library
from r2p_drafter.paths import HOME_VARIABLE, user_folders

TOGETHER = 30
"""Contacts that are always saved at once, with a passage that says the same as their notes."""
DATE = datetime.date(2024, 3, 5)


@contextmanager
def opened(path: Path) -> Iterator[Library]:
    """Open a library as the program does."""
    with closing(open_library(f"sqlite:///{path}")) as library:
        yield library


def save_on(path: Path) -> None:
    """Save the same contacts with other notes, again and again, until killed."""
    with opened(path) as library:
        contacts: Iterable[Contact] = library.content().contacts
        for number in itertools.count(int(last_notes(contacts)) + 1):
            saved = library.save(
                [*(replace(each, notes=str(number)) for each in contacts), a_passage(text=str(number))]
            )
            contacts = [each for each in saved if isinstance(each, Contact)]
            library.record([Use(each.id, str(number), DATE) for each in contacts])


def save_once(path: Path) -> None:
    """Make a library with contacts in it, or save them once more."""
    with opened(path) as library:
        contacts = library.content().contacts or tuple(a_contact() for _ in range(TOGETHER))
        library.save([replace(each, notes="0") for each in contacts])


def last_notes(contacts: Iterable[Contact]) -> str:
    (notes,) = {each.notes for each in contacts}
    return notes


def check_file(path: Path) -> None:
    """See that the database is whole."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def checked(path: Path) -> Content:
    """Return what the library holds; what was saved together has to be there together."""
    with opened(path) as library:
        content = library.content()
        notes = last_notes(content.contacts)
        assert len(content.contacts) == TOGETHER
        assert sorted(int(each.text) for each in content.passages) == list(range(1, int(notes) + 1))
        (uses,) = {each.uses for each in content.contacts}  # recorded together
        assert len(library.uses_of(content.contacts[-1].id)) == uses
    check_file(path)
    return content


def save_is_killed(path: Path, kill: Kill) -> bool:
    """Have a process save and kill it; return whether something was saved."""
    before = checked(path).revision
    kill(lambda: save_on(path))
    return checked(path).revision > before


def making_is_killed(folder: Path, kill: Kill) -> bool:
    """Have a process make a library and kill it; return whether it came to saving something in it."""
    path = folder / f"{len(list(folder.iterdir()))}.sqlite"
    kill(lambda: save_once(path))
    with opened(path) as library:
        count = len(library.content().contacts)
    assert count in (0, TOGETHER)
    save_once(path)
    with opened(path) as library:
        assert len(library.content().contacts) == TOGETHER
    check_file(path)
    return count > 0


def main(folder: Path, times: int) -> None:
    """Kill that many processes."""
    os.environ[HOME_VARIABLE] = str(folder / "home")
    own = user_folders().library
    own.mkdir(parents=True)
    found: Counter[str] = Counter()
    for place in (own, folder):
        save_once(place / "library.sqlite")
        found.update(outcomes(times // 4, partial(save_is_killed, place / "library.sqlite")))
        found.update(outcomes(times // 4, partial(making_is_killed, place)))
    print(json.dumps(found))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
