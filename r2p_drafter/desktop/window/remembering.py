"""How the user left the window: its size, its places, what was shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from r2p_drafter.desktop.window.letter_window import LetterWindow

_WINDOW, _DOCKS = "window", "docks"
_SPLITTERS = ("columns", "rows")
_SHARE = 0.85
"""Of the screen, which a window takes up that nobody has sized yet."""
_LARGEST = QSize(1600, 1000)
_STEP = 28
"""Pixels between a window and the one that is opened over it."""


def restore(window: "LetterWindow") -> None:
    """Give the window what the one had that was closed last."""
    settings, others = window.workplace.settings, len(window.workplace.windows)
    size = settings.layout(_WINDOW)
    if size.isEmpty() or not window.restoreGeometry(size):
        window.resize(_first_size())
    if others and not window.isMaximized():
        window.move(window.pos() + QPoint(_STEP, _STEP) * (others % 5))
    for name in _SPLITTERS:
        state = settings.layout(name)
        if not state.isEmpty():
            getattr(window.places, name).restoreState(state)
    for name, (place, default) in _places(window).items():
        place.setVisible(settings.switch(name, default))


def restore_docks(window: "LetterWindow") -> None:
    """Put what stands at the window's sides where it was left; nothing is shown that nobody asked for."""
    state = window.workplace.settings.layout(_DOCKS)
    if not state.isEmpty():
        window.restoreState(state)


def remember(window: "LetterWindow") -> None:
    """Note how the window is now."""
    settings = window.workplace.settings
    settings.set_layout(_WINDOW, window.saveGeometry())
    settings.set_layout(_DOCKS, window.saveState())
    for name in _SPLITTERS:
        settings.set_layout(name, getattr(window.places, name).saveState())
    for name, (place, _) in _places(window).items():
        settings.set_switch(name, not place.isHidden())
    settings.sync()


def _places(window: "LetterWindow") -> dict[str, tuple[QWidget, bool]]:
    """Return what can be shown and hidden, and whether it is shown before anybody has chosen."""
    return {
        "window/toolbar": (window.bars.toolbar, True),
        "window/parts": (window.places.parts, True),
        "window/page": (window.page, True),
        "window/problems": (window.places.problems, False),
    }


def _first_size() -> QSize:
    room = QGuiApplication.primaryScreen().availableGeometry()
    return (room.size() * _SHARE).boundedTo(_LARGEST)
