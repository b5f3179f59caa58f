"""The kinds of fields that an entry is shown in: lines, texts, switches, choices."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from r2p_drafter.desktop.forms.fields.line import write_line
from r2p_drafter.desktop.library_window.details.field import Bound, DetailField
from r2p_drafter.desktop.library_window.details.inputs import DetailLine, DetailText


class LineField(DetailField):
    """A line of text; line breaks that are pasted become blanks."""

    def __init__(self, bound: Bound, parent: QWidget, example: str = "") -> None:
        self.line = DetailLine(parent)
        super().__init__(self.line, bound)
        self.line.setPlaceholderText(example)
        self.line.returnPressed.connect(self.finish)
        self.line.textEdited.connect(self.began)

    def set_open(self, is_open: bool) -> None:
        self.line.setReadOnly(not is_open)

    def _value(self) -> Any:
        return " ".join(self.line.text().split())

    def _show(self, value: Any) -> None:
        write_line(self.line, str(value))


class TextField(DetailField):
    """Several lines of text."""

    def __init__(self, bound: Bound, parent: QWidget, rows: int, example: str = "") -> None:
        self.text = DetailText(rows, parent)
        super().__init__(self.text, bound)
        self.text.setPlaceholderText(example)
        self.text.textChanged.connect(self.began)

    def set_open(self, is_open: bool) -> None:
        self.text.setReadOnly(not is_open)

    def _value(self) -> Any:
        return self.text.toPlainText().strip()

    def _show(self, value: Any) -> None:
        self.text.setPlainText(str(value))


class LinesField(TextField):
    """A tuple of lines, as those of an address; a line with nothing on it is none."""

    def _value(self) -> Any:
        lines = (" ".join(line.split()) for line in self.text.toPlainText().split("\n"))
        return tuple(filter(None, lines))

    def _show(self, value: Any) -> None:
        self.text.setPlainText("\n".join(value))


class SwitchField(DetailField):
    """A yes or no, which is told as soon as it is chosen."""

    def __init__(self, bound: Bound, text: str, parent: QWidget) -> None:
        self.box = QCheckBox(text, parent)
        super().__init__(self.box, bound)
        self.box.toggled.connect(self.finish)

    def _value(self) -> Any:
        return self.box.isChecked()

    def _show(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class ChoiceField(DetailField):
    """One of some values, which is told as soon as it is chosen; one that is none of them is added."""

    def __init__(self, bound: Bound, choices: Sequence[tuple[Any, str]], parent: QWidget) -> None:
        self.box = QComboBox(parent)
        super().__init__(self.box, bound)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, text in choices:
            self.box.addItem(text, value)
        self.box.activated.connect(self.finish)

    def _value(self) -> Any:
        return self.box.currentData()

    def _show(self, value: Any) -> None:
        at = self.box.findData(value)
        if at < 0 and value:
            self.box.addItem(str(value), value)
            at = self.box.count() - 1
        self.box.setCurrentIndex(at)
