"""What is copied, when the program ends."""

from PySide6.QtGui import QClipboard, QGuiApplication
from shiboken6 import createdByPython


def leave_text() -> None:
    """Leave what was copied here as plain text, to be called once no more can be copied.

    Qt asks for what is on the clipboard until it is gone itself, later than all that Python made.
    """
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = clipboard.mimeData(mode)
        if data is not None and createdByPython(data):  # type: ignore[redundant-expr]  # None where it is empty
            clipboard.setText(data.text(), mode)
