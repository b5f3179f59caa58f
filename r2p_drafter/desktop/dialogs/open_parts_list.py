"""The parts of a letter, to tick those that a template leaves open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from r2p_drafter.compose.packs import Template
from r2p_drafter.desktop.problems.places import place_name
from r2p_drafter.library.templates.open_parts import OpenPart

_PART, _WORDS = range(2)
_NAME = Qt.ItemDataRole.UserRole
_States = Qt.CheckState
_LINES = 11


class OpenPartsList(QTreeWidget):
    """Each part with what the letter has there; those that are proposed are ticked."""

    changed = Signal()

    def __init__(self, parts: Sequence[OpenPart], template: Template, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("open_parts")
        self.setAccessibleName(self.tr("Left open"))
        self.setHeaderLabels([self.tr("Left open"), self.tr("In this letter")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.header().setSectionResizeMode(_PART, QHeaderView.ResizeMode.ResizeToContents)
        labels = {f"values.{field.name}": field.label or field.name for field in template.fields}
        self._items = [self._item(each, labels) for each in parts]
        self.addTopLevelItems(self._items)
        for first in self._items[:1]:
            self.setCurrentItem(first)
        self.setMinimumHeight(self.sizeHintForRow(0) * _LINES)
        self.itemChanged.connect(self.changed)

    def open_parts(self) -> tuple[str, ...]:
        """Return the names of the parts that are ticked."""
        ticked = (item for item in self._items if item.checkState(_PART) == _States.Checked)
        return tuple(item.data(_PART, _NAME) for item in ticked)

    def _item(self, part: OpenPart, labels: dict[str, str]) -> QTreeWidgetItem:
        label = self.tr("Details of delivery") if part.part == "deliveries" else place_name(part.part)
        item = QTreeWidgetItem([labels.get(part.part, label), part.words])
        item.setData(_PART, _NAME, part.part)
        item.setCheckState(_PART, _States.Checked if part.is_proposed else _States.Unchecked)
        item.setToolTip(_WORDS, part.words)
        return item
