"""Shows what was found: in its field, selected."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from r2p_drafter.desktop.editor.places import from_qt, to_qt
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.parts import has_part, part_of, steps_of, value_at
from r2p_drafter.letter.search import Match

TextInput = QLineEdit | QPlainTextEdit


def text_input(widget: QWidget | None) -> TextInput | None:
    """Return where text is entered in a widget that has the keyboard; None where it is no such widget."""
    found = widget.lineEdit() if isinstance(widget, QComboBox) else widget
    return found if isinstance(found, QLineEdit | QPlainTextEdit) else None


def select_match(field: TextInput, letter: Letter, match: Match) -> None:
    """Select a match in the input that shows its part, or shows it as one line of several."""
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    before = _before(text, letter, match.part)
    units = _units(text)
    start, end = (to_qt(text, before + place, units) for place in (match.start, match.end))
    if isinstance(field, QLineEdit):
        field.setSelection(start, end - start)
        return
    cursor = field.textCursor()
    cursor.setPosition(min(start, units))
    cursor.setPosition(min(end, units), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()


def selected_text(field: TextInput | None) -> str:
    """Return the words that are selected in an input; empty where they are none, or go over lines."""
    if field is None:
        return ""
    text = field.selectedText() if isinstance(field, QLineEdit) else field.textCursor().selectedText()
    return "" if "\u2029" in text or "\u2028" in text else text


def place_in(field: TextInput | None, letter: Letter, part: str) -> tuple[str, int]:
    """Return where the caret is, before what is selected: a part, which is that at hand or a line in it."""
    if field is None:
        return part, 0
    if isinstance(field, QLineEdit):
        text = field.text()
        caret = field.selectionStart() if field.hasSelectedText() else field.cursorPosition()
    else:
        text, caret = field.toPlainText(), field.textCursor().selectionStart()
    place = from_qt(text, caret, _units(text))
    for at, line in enumerate(_lines(letter, part)):
        if place <= len(line):
            return f"{part}[{at}]", place
        place -= len(line) + 1
    return part, place


def _lines(letter: Letter, part: str) -> tuple[str, ...]:
    """Return the lines of a part that has lines, as an address; none of other parts."""
    found = value_at(letter, part) if has_part(letter, part) else ()
    is_lines = isinstance(found, tuple) and all(isinstance(line, str) for line in found)
    return found if is_lines else ()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _before(text: str, letter: Letter, part: str) -> int:
    """Return how many characters of an input stand before a part that is one of its lines."""
    *above, last = steps_of(part)
    if text == value_at(letter, part) or not isinstance(last, int):
        return 0
    return sum(len(line) + 1 for line in _lines(letter, part_of(tuple(above)))[:last])
