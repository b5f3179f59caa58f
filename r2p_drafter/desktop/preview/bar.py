"""The bar below the pages: which page is seen, and how large."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from r2p_drafter.desktop.look.icons import icon
from r2p_drafter.desktop.preview.paper_view import PaperView
from r2p_drafter.desktop.preview.zoom import LEVELS


class PageBar(QWidget):
    """Tells the page that is seen, and zooms."""

    def __init__(self, view: PaperView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._page = QLabel(self)
        self._page.setObjectName("page_number")
        # In a narrow window the buttons are what has to be seen whole.
        self._page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._fit_width = self._button("fit-width", self.tr("Fit the width"), view.fit_width)
        self._fit_page = self._button("fit-page", self.tr("Fit a whole page"), view.fit_page)
        self._out = self._button("zoom-out", self.tr("Zoom out"), view.zoom_out)
        self._percent = self._menu_button()
        self._in = self._button("zoom-in", self.tr("Zoom in"), view.zoom_in)
        self._fit_width.setCheckable(True)
        self._fit_page.setCheckable(True)
        self._lay_out()
        view.page_shown.connect(self._show_page)
        view.zoom_changed.connect(self._show_zoom)
        self._show_zoom()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 8, 2)
        layout.setSpacing(2)
        layout.addWidget(self._page, stretch=1)
        for widget in (self._fit_width, self._fit_page, self._out, self._percent, self._in):
            layout.addWidget(widget)

    def _button(self, name: str, text: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name.replace("-", "_"))
        button.setIcon(icon(name))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.clicked.connect(act)
        return button

    def _menu_button(self) -> QPushButton:
        button = QPushButton(self._percentage(LEVELS[-1]), self)
        button.setObjectName("zoom_level")
        button.setToolTip(self.tr("Zoom"))
        button.setAccessibleName(self.tr("Zoom"))
        button.setFlat(True)
        menu = QMenu(button)
        self._levels = QActionGroup(menu)
        self._levels.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for level in LEVELS:
            action = menu.addAction(self._percentage(level))
            action.setCheckable(True)
            action.setData(level)
            self._levels.addAction(action)
        self._levels.triggered.connect(self._zoom_to)
        button.setMenu(menu)
        button.setFixedWidth(button.sizeHint().width())  # its neighbours stay where they are
        return button

    def _zoom_to(self, action: QAction) -> None:
        self._view.zoom_to(action.data())

    def _percentage(self, percent: float) -> str:
        return self.tr("{}%").format(round(percent))

    def _show_page(self, number: int, count: int) -> None:
        self._page.setText(self.tr("Page {} of {}").format(number, count))

    def _show_zoom(self) -> None:
        zoom, percent = self._view.zoom, self._view.percent
        self._fit_width.setChecked(zoom.mode == "width")
        self._fit_page.setChecked(zoom.mode == "page")
        self._percent.setText(self._percentage(percent))
        self._out.setEnabled(percent > LEVELS[0])
        self._in.setEnabled(percent < LEVELS[-1])
        for action in self._levels.actions():
            action.setChecked(zoom.mode == "percent" and action.data() == round(percent))
