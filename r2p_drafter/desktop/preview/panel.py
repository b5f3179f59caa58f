"""The right pane of a window: the pages, the bar below them, and a fault over them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from r2p_drafter.desktop.draft.composition import Composed, Composition
from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.preview.bar import PageBar
from r2p_drafter.desktop.preview.fault_bar import FaultBar
from r2p_drafter.desktop.preview.origin import origin
from r2p_drafter.desktop.preview.page_view import PageView
from r2p_drafter.desktop.preview.zoom import zoom_named
from r2p_drafter.desktop.settings import Settings

_ZOOM = "page/zoom"


class PagePanel(QWidget):
    """Shows the letter on paper as it is typed; a click on it goes to the field."""

    def __init__(
        self,
        composition: Composition,
        navigator: Navigator,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._composition = composition
        self._navigator = navigator
        self._settings = settings
        self.view = PageView(self)
        self.view.setObjectName("page_view")
        self.view.set_zoom(zoom_named(settings.text(_ZOOM)))
        self._bar = PageBar(self.view, self)
        self._fault_bar = FaultBar(self.view)
        self._lay_out()
        composition.changed.connect(self._show)
        composition.failed.connect(self._show_fault)
        navigator.moved.connect(self.view.mark_part)
        self.view.clicked.connect(self._go_to)
        self.view.zoom_changed.connect(self._remember_zoom)
        self._show_latest()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, stretch=1)
        layout.addWidget(self._bar)

    def _show_latest(self) -> None:
        self.view.mark_part(self._navigator.part)
        if self._composition.latest is not None:
            self._show(self._composition.latest)
        self._show_fault(self._composition.fault)

    def _show(self, composed: Composed) -> None:
        self.view.set_pages(composed.pages)

    def _show_fault(self, fault: str) -> None:
        self._fault_bar.say(fault)
        self.view.set_stale(bool(fault))

    def _go_to(self, part: str, position: int) -> None:
        composed = self._composition.latest
        if composed is not None:
            found = origin(composed.letter, composed.document, part, position)
            self._navigator.go_to(found.part, found.position)

    def _remember_zoom(self) -> None:
        self._settings.set_text(_ZOOM, self.view.zoom.name)
