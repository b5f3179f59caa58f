"""What the program remembers: choices, sizes, recent letters."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

SCHEME = "look/scheme"
"""`system`, `light` or `dark`."""
LANGUAGE = "look/language"
"""BCP 47 tag of the interface's language; empty for the system's."""
SMART_QUOTES = "writing/smart_quotes"
SPELLING = "writing/spelling"
MAX_RECENT = 12


class Settings(QObject):
    """Settings in a readable file of the user's; every value has a default."""

    recent_changed = Signal()
    chosen = Signal(str)
    """The name of a text or switch that became another one."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stored = QSettings(str(file), QSettings.Format.IniFormat, self)

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered text."""
        return str(self._stored.value(name, default) or default)

    def set_text(self, name: str, value: str) -> None:
        """Remember a text."""
        if self._stored.value(name) != value:
            self._stored.setValue(name, value)
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
        self._stored.setValue(f"layout/{name}", state)

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
        self._stored.setValue("recent", [str(path) for path in paths[:MAX_RECENT]])
        self.recent_changed.emit()

    def sync(self) -> None:
        """Write what is remembered to the file now."""
        self._stored.sync()
