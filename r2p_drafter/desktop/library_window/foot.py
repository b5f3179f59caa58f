"""The foot of the library window: how many entries there are, and where the library is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel, QStatusBar

if TYPE_CHECKING:
    from r2p_drafter.desktop.library_window.window import LibraryWindow


class LibraryStatus(QStatusBar):
    """Shows figures of the page in sight, and whether the library can be reached."""

    def __init__(self, window: "LibraryWindow") -> None:
        super().__init__(window)
        self._window = window
        self._figures = self._label("library_figures")
        self._place = self._label("library_place")
        self.addWidget(self._figures)
        self.addPermanentWidget(self._place)
        self.setSizeGripEnabled(False)
        window.desk.state_changed.connect(self._show_place)
        for page in window.pages.values():
            page.listing.busy.connect(self.count)
        self._show_place()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setContentsMargins(8, 0, 8, 0)
        return label

    def count(self) -> None:
        """Count what is shown and what is selected."""
        page = self._window.page
        rows = page.listing.model.rowCount()
        selected = page.view.selected_count
        told = [self.tr("Sorting…")] if page.listing.is_busy else [self.tr("%n entr(y/ies)", "", rows)]
        if self._window.desk.is_reading:
            told = [self.tr("Reading the library…")]
        if selected > 1:
            told.append(self.tr("{} selected").format(selected))
        self._figures.setText("   ".join(told))

    def _show_place(self) -> None:
        desk = self._window.desk
        url = QUrl(desk.url)
        place = f"{url.host()}{url.path()}" if desk.url else self.tr("On this computer")
        states = {"off": self.tr("opening…"), "busy": self.tr("busy"), "offline": self.tr("offline")}
        state = states.get(desk.state, "")
        self._place.setText(f"{place} ({state})" if state else place)
