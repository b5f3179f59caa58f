"""The letter in hand as a template: its title, what is left open, a picture of what begins with it."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.compose.packs import Template
from r2p_drafter.desktop.dialogs.changing_words_table import ChangingWordsTable
from r2p_drafter.desktop.dialogs.notice import Notice
from r2p_drafter.desktop.dialogs.open_parts_list import OpenPartsList
from r2p_drafter.desktop.dialogs.pictures import page_size, picture_of_letter
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import DrafterError
from r2p_drafter.letter.model import Letter
from r2p_drafter.library.templates.keeping import TemplateKeeper
from r2p_drafter.library.templates.open_parts import parts_of
from r2p_drafter.library.templates.saving import Wish, as_template

_SOON = 60
"""Milliseconds from a change until the picture shows it."""
_CHARACTERS = 64
_LARGER = 1.4
"""How much larger the picture is than those in the gallery."""


class SaveTemplate(QDialog):
    """Asks what the template is called and what changes from letter to letter; all else is kept."""

    saved = Signal(object, str)
    """The Put, and the title."""

    def __init__(
        self,
        letter: Letter,
        template: Template,
        title: str,
        keeper: TemplateKeeper,
        parent: QWidget | None = None,
    ) -> None:
        """Propose a title for a letter whose template is `template`."""
        super().__init__(parent)
        self._letter, self._template, self._keeper = letter, template, keeper
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save as Template"))
        self._title = self._made_line("template_title", title)
        self._about = self._made_line("template_about", "")
        self._place = self._made_place()
        self._parts = OpenPartsList(parts_of(letter, template), template, self)
        self._words = ChangingWordsTable(letter, self)
        self._picture = QLabel(self)
        self._notice = Notice(self, stays=True)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self._show_picture)
        self._connect()
        self._title.selectAll()
        self._look()
        self._show_picture()

    @property
    def wish(self) -> Wish:
        """What the letter is to become."""
        return Wish(
            self._title.text().strip(),
            self._about.text().strip(),
            self._parts.open_parts(),
            self._words.changing(),
        )

    def _made_line(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setObjectName(name)
        return line

    def _made_place(self) -> QComboBox:
        place = QComboBox(self)
        place.setObjectName("template_place")
        place.addItem(self.tr("My templates"), str(self._keeper.own))
        if self._keeper.may_share():
            place.addItem(self.tr("My team’s templates"), str(self._keeper.team))
        return place

    def _made_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._save = buttons.addButton(self.tr("&Save Template"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(self._left_side(), stretch=1)
        row.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.addLayout(row, stretch=1)
        layout.addWidget(self._notice)
        layout.addWidget(self._made_buttons())

    def _left_side(self) -> QVBoxLayout:
        form = QFormLayout()
        form.addRow(self.tr("&Title:"), self._title)
        form.addRow(self.tr("&Description:"), self._about)
        form.addRow(self.tr("&Keep in:"), self._place)
        form.setRowVisible(self._place, self._place.count() > 1)
        side = QVBoxLayout()
        side.addLayout(form)
        for text, widget in (
            (self.tr("&What each letter has its own of; all else is kept in the template:"), self._parts),
            (self.tr("Words in the te&xt that change, such as the name of a country:"), self._words),
        ):
            label = QLabel(text, self)
            label.setBuddy(widget)
            side.addWidget(label)
            side.addWidget(widget, stretch=1)
        self._parts.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
        return side

    def _connect(self) -> None:
        self._title.textChanged.connect(self._look)
        self._place.currentIndexChanged.connect(self._look)
        for widget in (self._parts, self._words):
            widget.changed.connect(self._timer.start)
            widget.changed.connect(self._look)

    def _into(self) -> Path:
        return Path(self._place.currentData())

    def _look(self) -> None:
        """See whether the template can be saved so, and say what is to be known of it."""
        title, missing = self._title.text().strip(), self._words.missing()
        self._save.setEnabled(bool(title))
        self._notice.clear()
        if missing:
            self._notice.say(self.tr("The text does not have the words “{}”.").format(missing), "warning")
        elif title and self._is_there(title):
            text = self.tr("There is a template “{}” already; it goes to the bin when you save this one.")
            self._notice.say(text.format(title), "warning")

    def _is_there(self, title: str) -> bool:
        into = self._into()
        return (into / self._keeper.name_for(title, into)).exists()

    def _show_picture(self) -> None:
        size, ratio = page_size(self.fontMetrics()) * _LARGER, self.devicePixelRatio()
        try:
            begun = as_template(self._letter, self._template, self.wish)
            picture = picture_of_letter(begun, begun.defaults, size, ratio)
        except DrafterError as error:
            self._notice.say(in_words(error.saying), "error")
            return
        self._picture.setPixmap(picture.pixmap(size, ratio))

    def accept(self) -> None:
        """Save the template; where that can't be done, say why and stay."""
        wish = self.wish
        try:
            put = self._keeper.save(self._letter, self._template, wish, self._into())
        except DrafterError as error:
            self._notice.say(in_words(error.saying), "error")
            return
        super().accept()
        self.saved.emit(put, wish.title)
