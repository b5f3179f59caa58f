"""Templates from files: each is looked at and asked about before it is taken in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.compose.packs import Template
from r2p_drafter.desktop.dialogs.notice import Notice
from r2p_drafter.desktop.dialogs.pictures import blank_picture, page_size, picture_of
from r2p_drafter.desktop.dialogs.template_deeds import TemplateDeeds
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import DrafterError
from r2p_drafter.letter.model import Letter
from r2p_drafter.library.templates.archive import PackedTemplate, tried_archive
from r2p_drafter.library.templates.keeping import TemplateKeeper

_CHARACTERS = 44


class TemplateImports(QObject):
    """Asks about one file after the other; those that can't be imported are told when all are through."""

    imported = Signal(object)
    """The Done."""
    refused = Signal(str)
    finished = Signal()

    def __init__(self, keeper: TemplateKeeper, sample: Letter, parent: QWidget) -> None:
        """Ask over `parent`, with the text of `sample` in the pictures."""
        super().__init__(parent)
        self._keeper = keeper
        self._sample = sample
        self._parent = parent
        self._waiting: list[Path] = []
        self._faults: list[str] = []
        self._is_asking = False

    def take(self, paths: Sequence[Path]) -> None:
        """Ask whether the templates in these files are to be taken in."""
        self._waiting += paths
        if not self._is_asking:
            self._ask_next()

    def _ask_next(self) -> None:
        self._is_asking = False
        while self._waiting and not self._is_asking:
            path = self._waiting.pop(0)
            try:
                packed, template = tried_archive(path)
            except DrafterError as error:
                self._faults.append(in_words(error.saying))
            else:
                self._ask(path, packed, template)
        if not self._is_asking:
            self._finish()

    def _finish(self) -> None:
        faults, self._faults = self._faults, []
        if faults:
            self.refused.emit("\n".join(faults))
        self.finished.emit()

    def _ask(self, path: Path, packed: PackedTemplate, template: Template) -> None:
        self._is_asking = True
        dialog = ImportTemplate(path.name, packed, template, self._keeper, self._parent)
        dialog.show_picture(self._sample)
        dialog.imported.connect(self.imported)
        dialog.finished.connect(self._ask_next)
        dialog.open()


class ImportTemplate(QDialog):
    """Shows the template in a file, and asks whether it is to be taken in, and in whose place."""

    imported = Signal(object)
    """The Done."""

    def __init__(
        self,
        file: str,
        packed: PackedTemplate,
        template: Template,
        keeper: TemplateKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._packed = packed
        self._template = template
        self._keeper = keeper
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import Template"))
        self._picture = QLabel(self)
        self._picture.setAccessibleName(self.tr("The first page of a letter with this template"))
        self._choices = self._made_choices()
        self._notice = Notice(self)
        self._lay_out(file)

    def show_picture(self, sample: Letter) -> None:
        """Show what a letter with the template looks like, its gaps filled from a sample."""
        size, ratio = page_size(self.fontMetrics()), self.devicePixelRatio()
        try:
            picture = picture_of(self._template, sample, size, ratio)
        except DrafterError as error:  # it can be read, and yet fails on its own defaults
            picture = blank_picture(size, ratio)
            self._notice.say(in_words(error.saying), "error")
        self._picture.setPixmap(picture.pixmap(size, ratio))

    def _made_choices(self) -> list[QRadioButton]:
        """Return what to do where the name is taken: keep both, or put the new one in the other's place."""
        taken = self._keeper.called(self._packed.name)
        if taken is None:
            return []
        texts = {
            "own": self.tr("&Replace yours, which goes to the bin"),
            "team": self.tr("&Use it instead of your team’s"),
            "shipped": self.tr("&Use it instead of the built-in one"),
        }
        both = QRadioButton(self.tr("&Keep both"), self)
        both.setObjectName("keep_both")
        both.setChecked(True)
        replace = QRadioButton(texts[self._keeper.origin(taken)], self)
        replace.setObjectName("replace")
        return [both, replace]

    def _lay_out(self, file: str) -> None:
        words = QVBoxLayout()
        for label in self._words(file):
            words.addWidget(label)
        for choice in self._choices:
            words.addWidget(choice)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, stretch=1)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(row)
        layout.addWidget(self._notice)
        layout.addWidget(self._made_buttons())

    def _words(self, file: str) -> list[QLabel]:
        title = self._label("import_title", self._template.title)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        about = self._label("import_description", self._template.description)
        source = self._label("import_file", self.tr("From the file {}").format(file))
        source.setForegroundRole(source.palette().ColorRole.PlaceholderText)
        labels = [title, about, source]
        if self._packed.left_out:
            text = self.tr("Left out of its letterhead, so that no letter runs or fetches anything: {}.")
            kinds = "; ".join(map(in_words, self._packed.left_out))
            labels.append(self._label("import_left_out", text.format(kinds)))
        if self._choices:
            text = self.tr("There is a template “{}” already.").format(self._packed.name)
            labels.append(self._label("import_taken", text))
        return labels

    def _label(self, name: str, text: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)  # templates come from strangers
        label.setText(text)
        label.setWordWrap(True)
        label.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
        return label

    def _made_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        take = buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def accept(self) -> None:
        """Take the template in; where that can't be done, say why and stay."""
        replace = any(each.isChecked() and each.objectName() == "replace" for each in self._choices)
        try:
            done = TemplateDeeds(self._keeper, self).add(self._packed, self._template.title, replace=replace)
        except DrafterError as error:
            self._notice.say(in_words(error.saying), "error")
            return
        self.imported.emit(done)
        super().accept()
