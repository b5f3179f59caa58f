"""Templates as cards: the picture of a page over a title, and a line on where it is from."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

_AROUND = 8
"""Pixels around a card, around its picture, and between that and the title."""
_ROUND = 6
_TINT, _OVER = 0.16, 0.06
_State = QStyle.StateFlag

NOTE = Qt.ItemDataRole.UserRole + 1
"""A few words below the title."""
FAINT = Qt.ItemDataRole.UserRole + 2
"""Whether the card can be chosen, but nothing begun with it."""


class CardDelegate(QStyledItemDelegate):
    """Paints an item as a card, which is tinted and has an edge where it is chosen."""

    def __init__(self, picture: QSize, parent: QWidget) -> None:
        """Make cards for pictures of that size."""
        super().__init__(parent)
        self._picture = picture

    def size(self, metrics: QFontMetrics) -> QSize:
        """Return how large a card is with what is around it."""
        return self._picture + QSize(4 * _AROUND, 5 * _AROUND + 2 * metrics.lineSpacing())

    def sizeHint(self, option: QStyleOptionViewItem, _: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size(option.fontMetrics)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        card = shown.rect.adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, card, shown)
        picture = QRect(card.topLeft(), self._picture).translated(_AROUND, _AROUND)
        is_faint = bool(index.data(FAINT))
        mode = QIcon.Mode.Disabled if is_faint else QIcon.Mode.Normal
        shown.icon.paint(painter, picture, Qt.AlignmentFlag.AlignCenter, mode)
        group = QPalette.ColorGroup.Disabled if is_faint else QPalette.ColorGroup.Normal
        line = QRect(picture.left(), picture.bottom() + _AROUND, picture.width(), shown.fontMetrics.height())
        for text, role in (
            (shown.text, QPalette.ColorRole.Text),
            (str(index.data(NOTE) or ""), QPalette.ColorRole.PlaceholderText),
        ):
            painter.setPen(shown.palette.color(group, role))
            fitting = shown.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, fitting)
            line.translate(0, shown.fontMetrics.lineSpacing())
        painter.restore()


def _paint_ground(painter: QPainter, card: QRect, shown: QStyleOptionViewItem) -> None:
    chosen = bool(shown.state & _State.State_Selected)
    if not chosen and not shown.state & _State.State_MouseOver:
        return
    accent = shown.palette.color(QPalette.ColorRole.Highlight)
    tint = QColor(accent)
    tint.setAlphaF(_TINT if chosen else _OVER)
    painter.setBrush(tint)
    painter.setPen(QPen(accent, 1.5) if chosen else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
