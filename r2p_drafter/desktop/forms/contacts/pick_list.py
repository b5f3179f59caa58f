"""The list of the picker: a click on a row, or Space, checks it."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from r2p_drafter.desktop.forms.contacts.picking import PickModel
from r2p_drafter.desktop.forms.delegate import Index, RowDelegate

_GAP = 6


class PickList(QListView):
    """Shows contacts; with `several`, each has a box to check, else Enter or a double click takes one."""

    taken = Signal()
    """Enter or a double click: the user wants what is current."""

    def __init__(self, model: PickModel, parent: QWidget, *, several: bool) -> None:
        super().__init__(parent)
        self._model = model
        self._several = several
        self.setObjectName("contacts")
        self.setAccessibleName(self.tr("Contacts"))
        self.setModel(model)
        self.setItemDelegate(CheckDelegate(self) if several else RowDelegate(self, two_lines=True))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        if several:
            self.clicked.connect(self._toggle)
        else:
            self.doubleClicked.connect(self.taken)

    def check_current(self) -> bool:
        """Check the current row; False where it is checked already, or there is none."""
        row = self.currentIndex().row()
        if row < 0 or self._model.is_checked(row) or self._model.is_present(row):
            return False
        self._model.check([row], checked=True)
        return True

    def _toggle(self, index: Index) -> None:
        row = index.row()
        if row >= 0:
            self._model.check([row], checked=not self._model.is_checked(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._several and event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class CheckDelegate(RowDelegate):
    """Paints a box before each row; the list itself says what a click does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, two_lines=True)

    def editorEvent(self, *_: object) -> bool:
        return False

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> QRect:
        style, metrics = option.widget.style(), QStyle.PixelMetric
        width = style.pixelMetric(metrics.PM_IndicatorWidth, option, option.widget)
        height = style.pixelMetric(metrics.PM_IndicatorHeight, option, option.widget)
        place = QRect(room.left(), room.center().y() - height // 2 + 1, width, height)
        box = QStyleOptionViewItem(option)
        box.rect = QStyle.visualRect(option.direction, option.rect, place)
        states = QStyle.StateFlag
        is_on = option.checkState == Qt.CheckState.Checked
        box.state = states.State_On if is_on else states.State_Off
        if option.index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            box.state |= states.State_Enabled
        element = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        style.drawPrimitive(element, box, painter, option.widget)
        return room.adjusted(width + _GAP, 0, 0, 0)
