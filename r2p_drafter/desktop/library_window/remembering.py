"""How the user left the library window: its size, its places, its columns."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from r2p_drafter.desktop.library_window.window import LibraryWindow

_SHARE = 0.85
"""Of the screen, which a window takes up that nobody has sized yet."""
_LARGEST = QSize(1500, 900)


def restore(window: "LibraryWindow") -> None:
    """Give the window what it had when it was closed last."""
    settings = window.settings
    size = settings.layout("library/window")
    if size.isEmpty() or not window.restoreGeometry(size):
        room = QGuiApplication.primaryScreen().availableGeometry().size() * _SHARE
        window.resize(room.boundedTo(_LARGEST))
    columns = settings.layout("library/columns")
    if not columns.isEmpty():
        window.columns.restoreState(columns)
    window.sidebar.setVisible(settings.switch("library/groups", default=True))
    for name, page in window.pages.items():
        page.view.restore_columns(settings.layout(f"library/{name}/headings"))
        places = settings.layout(f"library/{name}/places")
        if not places.isEmpty():
            page.columns.restoreState(places)
        page.details.setVisible(settings.switch("library/details", default=True))


def remember(window: "LibraryWindow") -> None:
    """Note how the window is now."""
    settings = window.settings
    settings.set_layout("library/window", window.saveGeometry())
    settings.set_layout("library/columns", window.columns.saveState())
    settings.set_switch("library/groups", not window.sidebar.isHidden())
    settings.set_switch("library/details", not window.page.details.isHidden())
    for name, page in window.pages.items():
        settings.set_layout(f"library/{name}/headings", page.view.column_state())
        settings.set_layout(f"library/{name}/places", page.columns.saveState())
    settings.sync()
