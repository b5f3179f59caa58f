"""Layouts without what was in them."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Take the widgets out of a layout, and do away with them."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
