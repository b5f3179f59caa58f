"""Rows of one or two lines with an icon before them and a mark behind."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionFocusRect, QStyleOptionViewItem

from r2p_drafter.desktop.forms.marks import Mark
from r2p_drafter.desktop.forms.wrapping import lines_of
from r2p_drafter.desktop.look.icons import severity_icon

Index = QModelIndex | QPersistentModelIndex

SECOND_LINE = Qt.ItemDataRole.UserRole + 1
"""The role of the text under the first line."""
MARK = Qt.ItemDataRole.UserRole + 2
"""The role of a row's Mark; None where nothing needs attention."""
IS_FAINT = Qt.ItemDataRole.UserRole + 3
"""The role that says whether the text only stands for what is not there yet."""

_PAD = 6
_SMALL = 0.9


class RowDelegate(QStyledItemDelegate):
    """Paints rows of a list; with `two_lines`, each has room for a second one.

    The first is a text of up to `rows` rows.
    """

    def __init__(self, parent: QObject | None = None, *, two_lines: bool = False, rows: int = 1) -> None:
        super().__init__(parent)
        self._two_lines = two_lines
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        height = option.fontMetrics.height() * self._rows + 2 * _PAD
        if self._two_lines:
            height += QFontMetrics(_small(option.font)).height() + 2
        return QSize(option.fontMetrics.averageCharWidth() * 12, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        painter.save()
        self._paint_ground(painter, option)
        room = option.rect.adjusted(_PAD + 2, _PAD, -_PAD - 2, -_PAD)
        room = self._paint_icon(painter, option, room)
        room = self._paint_mark(painter, option, room, index.data(MARK))
        self._paint_text(painter, option, room, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint the selection, faint where the list has not the keyboard: so one sees where it is."""
        parts, widget = QStyle.PrimitiveElement, option.widget
        if _is_selected(option) and not widget.hasFocus():
            painter.fillRect(option.rect, _faded(option.palette.color(QPalette.ColorRole.Highlight), 0.22))
            return
        widget.style().drawPrimitive(parts.PE_PanelItemViewItem, option, painter, widget)
        if option.state & QStyle.StateFlag.State_HasFocus and not _is_selected(option):
            frame = QStyleOptionFocusRect()
            frame.initFrom(widget)
            frame.rect = option.rect
            widget.style().drawPrimitive(parts.PE_FrameFocusRect, frame, painter, widget)

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> QRect:
        if option.icon.isNull():
            return room
        side = option.fontMetrics.height() + (4 if self._two_lines else 0)
        mode = QIcon.Mode.Selected if _is_strong(option) else QIcon.Mode.Normal
        place = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
        option.icon.paint(painter, _visual(option, place), Qt.AlignmentFlag.AlignCenter, mode)
        return room.adjusted(side + _PAD + 2, 0, 0, 0)

    def _paint_mark(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, mark: Mark | None
    ) -> QRect:
        if mark is None:
            return room
        side = option.fontMetrics.height()
        place = QRect(room.right() - side + 1, room.center().y() - side // 2 + 1, side, side)
        if mark.count > 1:
            text = str(mark.count)
            width = option.fontMetrics.horizontalAdvance(text)
            number = QRect(room.right() - width + 1, room.top(), width, room.height())
            painter.setPen(_text_colour(option, faint=False))
            painter.drawText(_visual(option, number), Qt.AlignmentFlag.AlignVCenter, text)
            place.translate(-width - 4, 0)
        if _is_strong(option):
            _paint_disc(painter, option, _visual(option, place))
        severity_icon(mark.severity).paint(painter, _visual(option, place))
        return room.adjusted(0, 0, place.left() - _PAD - room.right(), 0)

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, index: Index) -> None:
        first = QRect(room)
        if self._two_lines:
            first.setHeight(option.fontMetrics.height() * self._rows)
            second = room.adjusted(0, first.height() + 2, 0, 0)
            small = _small(option.font)
            painter.setPen(_text_colour(option, faint=True))
            painter.setFont(small)
            _draw(painter, option, second, str(index.data(SECOND_LINE) or ""), QFontMetrics(small))
        painter.setPen(_text_colour(option, faint=bool(index.data(IS_FAINT))))
        painter.setFont(option.font)
        self._paint_first(painter, option, first)

    def _paint_first(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> None:
        row = QRect(room)
        row.setHeight(room.height() // self._rows)
        for line in lines_of(option.text, option.font, room.width(), self._rows):
            _draw(painter, option, row, line, option.fontMetrics)
            row.translate(0, row.height())


def _draw(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, metrics: QFontMetrics
) -> None:
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignLeading
    painter.drawText(_visual(option, room), flags, elided)


def _visual(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Return where a place of a row is, mirrored where text goes from right to left."""
    return QStyle.visualRect(option.direction, option.rect, place)


def _paint_disc(painter: QPainter, option: QStyleOptionViewItem, place: QRect) -> None:
    """Paint a ground on which the colours of severities can be told apart, as on no selection."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(option.palette.color(QPalette.ColorRole.Base))
    painter.drawEllipse(place.adjusted(-2, -2, 2, 2))
    painter.restore()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small


def _is_selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _is_strong(option: QStyleOptionViewItem) -> bool:
    """Tell whether the row is painted in the colours of the selection."""
    return _is_selected(option) and option.widget.hasFocus()


def _text_colour(option: QStyleOptionViewItem, *, faint: bool) -> QColor:
    if not _is_strong(option):
        roles = QPalette.ColorRole
        return option.palette.color(roles.PlaceholderText if faint else roles.Text)
    return _faded(option.palette.color(QPalette.ColorRole.HighlightedText), 0.8 if faint else 1.0)


def _faded(colour: QColor, strength: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(strength)
    return faded
