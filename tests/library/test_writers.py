"""Two programs that write to one library at the same time."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from builders import a_contact
from r2p_drafter.library.entries import AnyEntry, Content
from r2p_drafter.library.opening import open_library
from r2p_drafter.library.store import Library

WRITER = Path(__file__).parent / "writer.py"
NAMES = ("Ana", "Ban")
TIMES = 30


class Team:
    """Members who write as fast as they can, each in a process of its own."""

    def __init__(self, url: str, shared: str) -> None:
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        self.members = [
            subprocess.Popen(
                [sys.executable, WRITER, url, name, str(TIMES), shared],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
            )
            for name in NAMES
        ]  # fmt: skip

    def begin(self) -> None:
        """Have all begin at once."""
        for member in self.members:
            assert member.stdout is not None
            assert member.stdout.readline() == "ready\n"
        for member in self.members:
            assert member.stdin is not None
            member.stdin.write("\n")
            member.stdin.flush()

    @property
    def is_at_work(self) -> bool:
        return any(member.poll() is None for member in self.members)

    def conflicts(self) -> int:
        """How often somebody found that another one had been first."""
        told = [member.communicate() for member in self.members]
        assert [member.returncode for member in self.members] == [0, 0]
        return sum(json.loads(out) for out, _ in told)


def entries(content: Content) -> Iterable[AnyEntry]:
    return (*content.contacts, *content.passages)


def followed(library: Library, team: Team) -> tuple[dict[str, AnyEntry], int]:
    """What somebody has at hand who asks for changes only, while others write, and up to which revision."""
    content = library.content()
    known = {entry.id: entry for entry in entries(content)}
    is_over = False
    while not is_over:
        time.sleep(0.01)  # so that the others get on
        is_over = not team.is_at_work
        content = library.content(content.revision)
        known |= {entry.id: entry for entry in entries(content)}
    return known, content.revision


def test_nothing_of_anybody_is_lost(library_url: str) -> None:
    check_that_nothing_is_lost(library_url)


def test_nothing_is_lost_on_a_share_either(tmp_path: Path) -> None:
    check_that_nothing_is_lost(f"sqlite:///{tmp_path / 'library.sqlite'}")


def check_that_nothing_is_lost(url: str) -> None:
    """Have a team write to a new library, follow it, and compare what there is then with what they did."""
    with closing(open_library(url)) as library:
        shared = library.save([a_contact()])[0].id
        team = Team(url, shared)
        team.begin()

        known, revision = followed(library, team)

        assert team.conflicts() > 0
        lines = {f"{name} {number}" for name in NAMES for number in range(TIMES)}
        content = library.content()
        by_name = {contact.family_name: contact for contact in content.contacts}
        assert by_name.keys() == lines | {"Díaz"}
        assert sorted(by_name["Díaz"].notes.splitlines()) == sorted(lines)
        assert by_name["Díaz"].version == len(lines) + 1
        both = {f"both {number}" for number in range(TIMES)}
        assert {use.letter for use in library.uses_of(shared)} == lines | both
        assert by_name["Díaz"].uses == len(lines | both)
        assert {contact.uses for contact in by_name.values()} == {1, len(lines | both)}
        assert (known, revision) == ({entry.id: entry for entry in entries(content)}, content.revision)
