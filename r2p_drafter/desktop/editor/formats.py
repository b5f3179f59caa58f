"""What the looks of a text are in the editor, in the colours and the size of the moment."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QFont, QPalette, QTextCharFormat

HEADING_SIZES: Mapping[str, float] = {"heading 1": 1.35, "heading 2": 1.2, "heading 3": 1.08}
_FAINT = 0.5
_QUIET = 0.8
_TINT = 0.14
_MISSPELLED = ("#d32f2f", "#ff6b61")
_ROLES = QPalette.ColorRole


class Formats:
    """Makes each format once."""

    def __init__(self, palette: QPalette, font: QFont) -> None:
        self._palette = palette
        self._size = font.pointSizeF()
        self._made: dict[frozenset[str], QTextCharFormat] = {}
        self._misspelled: dict[frozenset[str], QTextCharFormat] = {}

    def of(self, looks: frozenset[str]) -> QTextCharFormat:
        """Return the format of characters that have these looks."""
        if looks not in self._made:
            self._made[looks] = self._make(looks)
        return self._made[looks]

    def misspelled(self, looks: frozenset[str]) -> QTextCharFormat:
        """Return the format of such characters in a word that is not known."""
        if looks not in self._misspelled:
            made = QTextCharFormat(self.of(looks))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
            made.setUnderlineColor(QColor(_MISSPELLED[_is_dark(self._palette)]))
            self._misspelled[looks] = made
        return self._misspelled[looks]

    def _make(self, looks: frozenset[str]) -> QTextCharFormat:
        made = QTextCharFormat()
        heading = next((look for look in looks if look in HEADING_SIZES), None)
        if heading is not None:
            made.setFontPointSize(self._size * HEADING_SIZES[heading])
        if ("bold" in looks or heading or "item" in looks) and "mark" not in looks:
            made.setFontWeight(QFont.Weight.Bold)
        if "italic" in looks and "mark" not in looks:
            made.setFontItalic(True)
        if "placeholder" in looks:
            made.setBackground(mixed(self._base, self._palette.color(_ROLES.Highlight), _TINT))
        made.setForeground(self._colour(looks))
        if "link" in looks and "mark" not in looks:
            made.setFontUnderline(True)
        return made

    def _colour(self, looks: frozenset[str]) -> QColor:
        text = self._palette.color(_ROLES.Text)
        if "mark" in looks:
            return mixed(self._base, text, _FAINT)
        if "link" in looks:
            return self._palette.color(_ROLES.Link)
        if "quotation" in looks or "item" in looks:
            return mixed(self._base, text, _QUIET)
        return text

    @property
    def _base(self) -> QColor:
        return self._palette.color(_ROLES.Base)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour between two, of which `other` has a share from 0 to 1."""
    parts = (one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue())
    return QColor(*(round(first + (second - first) * share) for first, second in parts))


def _is_dark(palette: QPalette) -> bool:
    return palette.color(_ROLES.Base).lightness() < palette.color(_ROLES.Text).lightness()
