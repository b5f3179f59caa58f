"""What the program remembers: choices, sizes, recent letters."""

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, QTimer, Signal

SCHEME = "look/scheme"
"""`system`, `light` or `dark`."""
LANGUAGE = "look/language"
"""BCP 47 tag of the interface's language; empty for the system's."""
SMART_QUOTES = "writing/smart_quotes"
SPELLING = "writing/spelling"
TEAM_TEMPLATES = "templates/team"
"""The folder of the templates that a team shares; empty where there is none."""
LIBRARY_URL = "library/url"
"""Where the library is; empty for the user's own."""
MAX_RECENT = 12
_SOON = 200
"""Milliseconds from a choice until it is in the file."""


class Settings(QObject):
    """Settings in a readable file of the user's; every value has a default."""

    recent_changed = Signal()
    chosen = Signal(str)
    """The name of a text or switch that became another one."""
    failed = Signal(str)
    """The file that can't be written; said once, and again only after it could be."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = str(file)
        self._stored = self._opened()
        self._has_failed = False
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self.sync)

    @property
    def is_damaged(self) -> bool:
        """Whether what was remembered can't be read, so that every value is the default."""
        return self._stored.status() == QSettings.Status.FormatError

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered text."""
        return str(self._stored.value(name, default) or default)

    def set_text(self, name: str, value: str) -> None:
        """Remember a text."""
        if self._stored.value(name) != value:
            self._set(name, value)
            self.chosen.emit(name)

    def switch(self, name: str, default: bool = False) -> bool:
        """Return a remembered yes or no."""
        return self.text(name, str(default)).lower() == "true"

    def set_switch(self, name: str, value: bool) -> None:
        """Remember a yes or no."""
        self.set_text(name, str(value))

    def number(self, name: str, default: float) -> float:
        """Return a remembered number."""
        try:
            return float(self.text(name, str(default)))
        except ValueError:
            return default

    def set_number(self, name: str, value: float) -> None:
        """Remember a number."""
        self.set_text(name, str(value))

    def layout(self, name: str) -> QByteArray:
        """Return what a widget's `saveState` or `saveGeometry` gave; empty where nothing is remembered."""
        found = self._stored.value(f"layout/{name}")
        return found if isinstance(found, QByteArray) else QByteArray()

    def set_layout(self, name: str, state: QByteArray) -> None:
        """Remember a widget's state."""
        self._set(f"layout/{name}", state)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The letters that were open last, the newest first."""
        found = self._stored.value("recent", [])
        names = found if isinstance(found, list) else [found]  # one alone comes back as itself
        return tuple(Path(name) for name in names if isinstance(name, str) and name)

    def add_recent(self, path: Path) -> None:
        """Put a letter at the head of the recent ones."""
        path = path.absolute()
        self._set_recent((path, *(other for other in self.recent if other != path)))

    def remove_recent(self, path: Path) -> None:
        """Forget a recent letter, as one that is gone."""
        self._set_recent(tuple(other for other in self.recent if other != path))

    def clear_recent(self) -> None:
        """Forget all recent letters."""
        self._set_recent(())

    def _set_recent(self, paths: tuple[Path, ...]) -> None:
        self._set("recent", [str(path) for path in paths[:MAX_RECENT]])
        self.recent_changed.emit()

    def sync(self) -> None:
        """Write what is remembered to the file now."""
        self._timer.stop()
        self._stored.sync()
        had_failed = self._has_failed
        self._has_failed = self._stored.status() == QSettings.Status.AccessError
        if self._has_failed:
            self._stored.deleteLater()
            self._stored = self._opened()  # one that failed once never tells that it succeeds again
        if self._has_failed and not had_failed:
            self.failed.emit(self._file)

    def _set(self, name: str, value: object) -> None:
        self._stored.setValue(name, value)
        self._timer.start()

    def _opened(self) -> QSettings:
        # QSettings waits for ever for who writes to a pipe; where nothing can be, it only fails to write.
        is_pipe = _is_pipe(self._file) or _is_pipe(f"{self._file}.lock")
        file = str(Path(os.devnull, "none")) if is_pipe else self._file
        return QSettings(file, QSettings.Format.IniFormat, self)


def _is_pipe(file: str) -> bool:
    """Tell whether something is there that is neither a file nor a folder."""
    return os.path.exists(file) and not os.path.isfile(file) and not os.path.isdir(file)  # noqa: PTH110, PTH112, PTH113
