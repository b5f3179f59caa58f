"""A field of several names, which are typed with commas between or chosen from a menu."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from r2p_drafter.desktop.forms.fields.line import write_line
from r2p_drafter.desktop.library_window.details.field import Bound, DetailField
from r2p_drafter.desktop.library_window.details.inputs import DetailLine
from r2p_drafter.desktop.library_window.table.columns import names_in
from r2p_drafter.desktop.library_window.table.delegate import NamesCompleter

Offered = Callable[[], Sequence[tuple[str, str]]]
"""Returns what is offered: values, and how the menu calls them."""


class NamesField(DetailField):
    """Groups, tags or languages: a line, and a menu in which those that are chosen are checked."""

    def __init__(
        self, bound: Bound, offered: Offered, parent: QWidget, example: str = "", *, in_order: bool = False
    ) -> None:
        """Bind a tuple of names; `in_order` keeps the order in which they were typed."""
        self.line = DetailLine(parent)
        super().__init__(self.line, bound)
        self._offered = offered
        self._in_order = in_order
        self.line.setPlaceholderText(example)
        self.line.returnPressed.connect(self.finish)
        self.line.textEdited.connect(self._complete)
        self.button = self._made_button(parent)
        self.widget = self._row(parent)

    def _made_button(self, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setObjectName(f"{self.bound.name}_menu")
        button.setArrowType(Qt.ArrowType.DownArrow)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        button.setToolTip(self.tr("Choose from all"))
        button.setAccessibleName(button.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._pop_up)
        return button

    def _row(self, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, stretch=1)
        layout.addWidget(self.button)
        return row

    def set_open(self, is_open: bool) -> None:
        self.line.setReadOnly(not is_open)
        self.button.setEnabled(is_open)

    def _complete(self) -> None:
        if self.line.completer() is None:
            self.line.setCompleter(NamesCompleter([value for value, _ in self._offered()], self.line))
        self.began.emit()

    def _pop_up(self) -> None:
        """Offer all there are, those that are chosen first."""
        menu = QMenu(self.button)
        menu.setObjectName("names_menu")
        chosen = self._value()
        offered = dict(self._offered())
        for value in (*chosen, *(value for value in offered if value not in chosen)):
            action = menu.addAction(offered.get(value, value).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.setData(value)
        if menu.isEmpty():
            menu.addAction(self.tr("There are none yet: type a new one.")).setEnabled(False)
        menu.triggered.connect(self._toggle)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _toggle(self, action: QAction) -> None:
        value = action.data()
        names = tuple(name for name in self._value() if name != value)
        self._show((*names, value) if action.isChecked() else names)
        self.finish()

    def _value(self) -> Any:
        names = (" ".join(name.split()) for name in self.line.text().split(","))
        return tuple(dict.fromkeys(filter(None, names))) if self._in_order else names_in(self.line.text())

    def _show(self, value: Any) -> None:
        write_line(self.line, ", ".join(value))
        self.line.setCompleter(None)  # type: ignore[arg-type]  # the stubs do not know it
