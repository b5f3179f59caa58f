"""Somebody before a screen on which the program runs: sees what is there, waits for it, and acts."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from PySide6.QtCore import QRect

from onlooker import Onlooker, Thing
from r2p_drafter.desktop.draft.journal_file import SUFFIX, JournalFile
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.parts import has_part, value_at
from screen import PATIENCE, Screen, wait_for

_PROGRAM = (sys.executable, "-m", "r2p_drafter")


class Somebody:
    """Starts the program and works with it; knows what is shown, and what is written to the disk."""

    def __init__(self, screen: Screen, home: Path, folder: Path) -> None:
        """Start the program with the user's folder `home`; pictures of faults go to `folder`."""
        self.screen = screen
        self.folder = folder
        self._journal = home / "state" / "journal"
        self._program = screen.start(_PROGRAM, R2P_DRAFTER_HOME=str(home))
        onlooker = Onlooker(screen.environment["DBUS_SESSION_BUS_ADDRESS"])
        self._onlooker = screen.running.enter_context(closing(onlooker))

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Give what is done a name; where it fails, tell it, with a picture of the screen."""
        try:
            yield
        except Exception as error:
            picture = self.folder / f"{name}.png"
            self.screen.look().save(picture)
            shown = [f"{each.role} “{each.name}”" for each in self._onlooker.shown() if each.name]
            error.add_note(f"Failed to {name}, as {picture} shows. On the screen: {', '.join(shown)}.")
            error.add_note(f"The letter so far: {self.kept()}")
            error.add_note(f"The program said: {self._said()}")
            raise

    def see(self, name: str, role: str = "") -> Thing:
        """Wait until something is shown whose name begins so."""
        return wait_for(lambda: self._found(name, role), f"“{name}” to be seen")

    def see_no_more(self, name: str) -> None:
        """Wait until nothing is shown whose name begins so."""
        wait_for(lambda: self._found(name) is None, f"“{name}” to be gone")

    def go_to(self, name: str, keys: str) -> None:
        """Press keys, and wait until they have given the keyboard to the input of that name."""
        self.screen.press(keys)
        self.be_in(name)

    def be_in(self, name: str) -> None:
        """Wait until the input of that name has the keyboard."""
        wait_for(lambda: self._has_keyboard(name), f"“{name}” to have the keyboard")

    def complete(self, text: str, following: str) -> None:
        """Type what a list drops down for, which offers it, and go on to the following input."""
        windows = self.screen.windows()
        self.screen.type(text)
        wait_for(lambda: self.screen.windows() > windows, "a list that drops down")
        self.go_to(following, "Tab")
        wait_for(lambda: self.screen.windows() == windows, "the end of the list")

    def choose(self, row: int, name: str, keys: str) -> None:
        """Press keys in the list of that name, and wait until they have led to a row."""
        self.screen.press(keys)
        wait_for(lambda: self.rows(name)[row].is_focused, f"row {row} of “{name}” to be chosen")

    def click(self, name: str, role: str = "") -> None:
        """Click on what has a name that begins so, once it is seen."""
        self.screen.click(self.place(self.see(name, role)))

    def place(self, thing: Thing) -> QRect:
        """Return where something is."""
        return self._onlooker.place(thing)

    def rows(self, name: str) -> list[Thing]:
        """Wait until a list is shown, and return those of its rows that are seen."""
        found = self.see(name, "list")
        return [each for each in self._onlooker.inside(found) if each.role == "list item"]

    def kept(self) -> Letter | None:
        """Return the letter as the program keeps it while it is written; None where it keeps none."""
        for path in self._journal.glob(f"*{SUFFIX}"):
            kept = JournalFile(self._journal, path.stem).read()
            if kept is not None:
                return kept.letter
        return None

    def see_kept(self, letter: Letter, *parts: str) -> None:
        """Wait until the program keeps parts of the letter as they are in this one."""

        def is_kept() -> bool:
            kept = self.kept()
            return kept is not None and all(
                has_part(kept, part) and value_at(kept, part) == value_at(letter, part) for part in parts
            )

        wait_for(is_kept, f"{', '.join(parts)} to be kept")

    def quit(self) -> None:
        """Quit the program, and see that it had nothing to complain of."""
        self.screen.press("ctrl+q")
        assert (self._program.wait(PATIENCE), self._said()) == (0, "")

    def _found(self, name: str, role: str = "") -> Thing | None:
        shown = self._onlooker.shown()
        return next((each for each in shown if each.name.startswith(name) and role in ("", each.role)), None)

    def _has_keyboard(self, name: str) -> bool:
        return any(each.is_focused and each.name == name for each in self._onlooker.shown())

    def _said(self) -> str:
        return self.screen.log(_PROGRAM).read_text()
