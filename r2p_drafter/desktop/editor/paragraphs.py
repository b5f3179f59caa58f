"""The layout of the editor's text: the empty line that parts two paragraphs is a space, not a line."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextDocumentLayout

GAP = 0.5
"""Lines that an empty line between paragraphs is high."""

_bounding_rect = QPlainTextDocumentLayout.blockBoundingRect


class ParagraphLayout(QPlainTextDocumentLayout):
    """Sets the lines of a plain text one under the other."""

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = _bounding_rect(self, block)
        if block.length() == 1 and is_gap_block(block):
            rect.setHeight(round(rect.height() * GAP))
        return rect


def is_gap_block(block: QTextBlock) -> bool:
    """Tell whether a block is the empty line between two paragraphs; an empty paragraph has one of its own.

    Says of a line what `is_gap` says of a place, without asking for the whole text.
    """
    if block.length() != 1 or not block.previous().isValid() or not block.next().isValid():
        return False
    if block.previous().length() != 1:
        return True
    before = block.previous()
    while before.isValid() and before.length() == 1:
        before = before.previous()
    return before.isValid() and block.next().length() != 1
