"""The user's choices; each holds as soon as it is made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.dialogs.library_choice import LibraryChoice
from r2p_drafter.desktop.dialogs.team_folder import TeamFolder
from r2p_drafter.desktop.look.translation import language_name, languages
from r2p_drafter.desktop.settings import LANGUAGE, SCHEME, SMART_QUOTES, SPELLING, Settings


class PreferencesDialog(QDialog):
    """Looks and habits of the program; whoever a choice concerns hears of it from the settings."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._appearance())
        layout.addWidget(self._writing())
        layout.addWidget(LibraryChoice(settings, self))
        layout.addWidget(TeamFolder(settings, self))
        layout.addStretch()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _appearance(self) -> QGroupBox:
        group = QGroupBox(self.tr("Appearance"), self)
        form = QFormLayout(group)
        schemes = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        form.addRow(self.tr("&Colours:"), self._choice("scheme", SCHEME, schemes))
        tags = {"": self.tr("As the system"), **{tag: language_name(tag) for tag in languages()}}
        form.addRow(self.tr("&Language of the program:"), self._choice("language", LANGUAGE, tags))
        note = QLabel(self.tr("Another language shows when the program is started again."), group)
        note.setWordWrap(True)
        note.setForegroundRole(note.palette().ColorRole.PlaceholderText)
        form.addRow(note)
        return group

    def _writing(self) -> QGroupBox:
        group = QGroupBox(self.tr("Writing"), self)
        layout = QVBoxLayout(group)
        quotes = self.tr("Make straight &quotation marks curly as they are typed")
        layout.addWidget(self._switch("smart_quotes", SMART_QUOTES, quotes))
        layout.addWidget(self._switch("spelling", SPELLING, self.tr("Check &spelling while typing")))
        return group

    def _choice(self, name: str, setting: str, choices: dict[str, str]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        for value, text in choices.items():
            box.addItem(text, value)
        default = next(iter(choices))
        box.setCurrentIndex(max(box.findData(self._settings.text(setting, default)), 0))
        box.currentIndexChanged.connect(lambda _: self._settings.set_text(setting, box.currentData()))
        return box

    def _switch(self, name: str, setting: str, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setObjectName(name)
        box.setChecked(self._settings.switch(setting, default=True))
        box.toggled.connect(lambda on: self._settings.set_switch(setting, on))
        return box
