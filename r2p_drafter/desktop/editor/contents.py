"""The text of a document, taken out of it once after each change."""

from PySide6.QtGui import QTextDocument

from r2p_drafter.desktop.editor.places import from_qt, to_qt

_NEVER = -1


class Contents:
    """Knows a document's text, and where in it, in characters, what Qt counts otherwise is."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._revision = _NEVER
        self._text = ""

    @property
    def text(self) -> str:
        """The text; Qt's own `toPlainText` would make no-break spaces plain ones."""
        if self._document.revision() != self._revision:
            self._revision = self._document.revision()
            text = self._document.toRawText().replace("\u2029", "\n")
            self._text = text.replace("\u2028", "\n") if "\u2028" in text else text
        return self._text

    def forget(self) -> None:
        """Take the text anew; for whoever changes it, as inside one edit Qt counts revisions only once."""
        self._revision = _NEVER

    def to_qt(self, place: int) -> int:
        """Return a place as Qt counts it."""
        return to_qt(self.text, place, self._document.characterCount() - 1)

    def from_qt(self, place: int) -> int:
        """Return a place, as Qt counts it, in characters."""
        return from_qt(self.text, place, self._document.characterCount() - 1)
