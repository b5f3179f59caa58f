"""A screen of its own on which a program runs; real keys and a real mouse for it."""

import itertools
import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect

from screenshot import Screenshot

T = TypeVar("T")
Command = Sequence[str | Path]
PATIENCE = 30.0
"""Seconds until what is waited for has to be there."""
# Without -noreset it would turn programs away for a moment whenever the last of them has left.
_SERVER = ("Xvfb", "-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", "1400x900x24")
_BUS = ("dbus-daemon", "--session", "--nofork", "--print-address=1")


def wait_for(look: Callable[[], T | None], what: str) -> T:
    """Look again and again until there is something, and return it."""
    end = time.monotonic() + PATIENCE
    while not (found := look()):
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.01)
    return found


@dataclass(frozen=True)
class Screen:
    """An X server with a window manager, and a bus for screen readers."""

    folder: Path
    """Where the server has its picture, and programs write what they print."""
    environment: Mapping[str, str]
    """What a program has to know to be on this screen."""
    running: ExitStack
    """Ends what runs."""

    def start(self, command: Command, **environment: str) -> "subprocess.Popen[bytes]":
        """Start a program, which is ended with the screen at the latest."""
        with self.log(command).open("wb") as log:
            program = subprocess.Popen(
                command, env={**self.environment, **environment}, stdout=log, stderr=subprocess.STDOUT
            )
        self.running.callback(_end, program)
        return program

    def log(self, command: Command) -> Path:
        """Return the file with what a program prints."""
        return self.folder / f"{Path(command[0]).name}.log"

    def type(self, text: str) -> None:
        """Type text, the key Return at the end of each line but the last."""
        for at, line in enumerate(text.split("\n")):
            if at:
                self.press("Return")
            self._do("type", "--delay", 2, "--", line)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, some with others held: "ctrl+a"."""
        self._do("key", "--delay", 2, *keys)

    def click(self, place: QRect) -> None:
        """Click into the middle of a place."""
        self._do("mousemove", *place.center().toTuple(), "click", 1)

    def drag(self, place: QRect, to: QPoint) -> None:
        """Drag what is in the middle of a place to a point, and let it go there once it is on its way."""
        x, y = place.center().toTuple()
        windows = self.windows()
        self._do("mousemove", x, y, "mousedown", 1)
        steps = itertools.count(1)

        def is_on_its_way() -> bool:
            """What is dragged is a small window of its own under the mouse."""
            self._do("mousemove", x, y + next(steps))
            return self.windows() > windows

        wait_for(is_on_its_way, "what is dragged to be seen")
        self._do("mousemove", *to.toTuple(), "mouseup", 1)

    def copy(self, text: str) -> None:
        """Have text on the clipboard, as another program puts it there."""
        file = self.folder / "copied.txt"
        file.write_text(text, "utf-8")
        _told(self, ("xclip", "-quiet", "-selection", "clipboard", file), "Waiting for selection requests.*")

    def look(self) -> Screenshot:
        """Return what is seen now."""
        return Screenshot.of(self.folder / "Xvfb_screen0")

    def windows(self) -> int:
        """Return how many windows are seen, lists that drop down and what is dragged among them."""
        return len(self._do("search", "--onlyvisible", "--name", "").splitlines())

    def _do(self, *acts: str | int) -> str:
        """Have xdotool do something; return what it finds."""
        command = ["xdotool", *map(str, acts)]
        return subprocess.run(
            command, env=self.environment, check=True, timeout=PATIENCE, capture_output=True, text=True
        ).stdout


@contextmanager
def a_screen(home: Path) -> Iterator[Screen]:
    """Start an X server and what belongs to it, for somebody with that home; all ends with it."""
    with ExitStack() as running:
        # The path of a socket may have no more than 107 characters, which pytest's own folders may take up.
        folder = Path(running.enter_context(TemporaryDirectory(ignore_cleanup_errors=True)))
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(folder),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # It warns of whatever is gone when it is asked about.
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
        }
        screen = Screen(folder, environment, running)
        environment["DISPLAY"] = f":{_told(screen, (*_SERVER, '-fbdir', folder), '[0-9]+')}"
        environment["DBUS_SESSION_BUS_ADDRESS"] = _told(screen, _BUS, "unix:.+")
        screen.start(["openbox"])
        wait_for(lambda: _is_managed(screen), "the window manager")
        yield screen


def _told(screen: Screen, command: Command, pattern: str) -> str:
    """Start a server, and return what it tells in a line of its own."""
    screen.start(command)
    log = screen.log(command)
    line = re.compile(f"^{pattern}\n", re.MULTILINE)
    return wait_for(lambda: line.search(log.read_text()), str(command[0])).group().rstrip()


def _is_managed(screen: Screen) -> bool:
    asked = ["xdotool", "get_num_desktops"]
    return not subprocess.run(asked, env=screen.environment, capture_output=True, check=False).returncode


def _end(program: "subprocess.Popen[bytes]") -> None:
    program.terminate()
    try:
        program.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()
