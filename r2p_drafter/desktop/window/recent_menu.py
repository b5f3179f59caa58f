"""The letters that were open last, as a menu."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from r2p_drafter.desktop.look.icons import icon
from r2p_drafter.desktop.settings import Settings


class RecentMenu(QMenu):
    """Lists recent letters whenever it is opened."""

    chosen = Signal(object)
    """The Path of a letter."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setTitle(self.tr("Open &Recent"))
        self.setIcon(icon("recent"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._list)
        settings.recent_changed.connect(self._list)
        self.triggered.connect(lambda action: self._choose(action.data()))
        self._list()

    def _list(self) -> None:
        self.clear()
        for number, path in enumerate(self._settings.recent, 1):
            action = self.addAction(_label(number, path))
            action.setData(str(path))
            action.setToolTip(str(path))
        self.setEnabled(not self.isEmpty())
        self.addSeparator()
        self.addAction(icon("delete"), self.tr("&Clear List")).triggered.connect(self._settings.clear_recent)

    def _choose(self, path: str | None) -> None:
        if path:
            self.chosen.emit(Path(path))


def _label(number: int, path: Path) -> str:
    """Return what a letter is listed as, its number a mnemonic: "&1  ours.letter — ~/Letters"."""
    home, folder = Path.home(), path.parent
    place = Path("~", folder.relative_to(home)) if folder.is_relative_to(home) else folder
    text = f"{path.name} — {place}".replace("&", "&&")
    return f"&{number}  {text}" if number < 10 else text
