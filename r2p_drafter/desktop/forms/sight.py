"""What has the keyboard is seen."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_MARGIN = 12


class Sight:
    """Scrolls what is around a widget until it is seen."""

    def __init__(self, widget: QWidget) -> None:
        # A timer of the widget's own: with the widget, what was to be done about it is gone.
        self._widget = widget
        self._timer = QTimer(widget, singleShot=True, interval=0)
        self._timer.timeout.connect(self._scroll)

    def bring(self) -> None:
        """Scroll as soon as the widget has its place, which one that was just shown has not."""
        self._timer.start()

    def _scroll(self) -> None:
        around = self._widget.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(self._widget, 0, _MARGIN)
