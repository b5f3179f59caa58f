from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox
from pytestqt.qtbot import QtBot

from hands import child
from r2p_drafter.desktop.dialogs.preferences import PreferencesDialog
from r2p_drafter.desktop.settings import LANGUAGE, SCHEME, SMART_QUOTES, Settings


def test_a_choice_holds_as_soon_as_it_is_made(qtbot: QtBot, settings: Settings) -> None:
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()

    with qtbot.waitSignal(settings.chosen, check_params_cb=lambda name: name == SCHEME):
        QTest.keyClicks(child(dialog, QComboBox, "scheme"), "Dark")

    assert settings.text(SCHEME) == "dark"


def test_what_was_chosen_is_shown_again(qtbot: QtBot, settings: Settings) -> None:
    settings.set_text(SCHEME, "light")
    settings.set_switch(SMART_QUOTES, False)

    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)

    assert child(dialog, QComboBox, "scheme").currentText() == "Light"
    assert not child(dialog, QCheckBox, "smart_quotes").isChecked()


def test_the_languages_of_the_interface_are_offered_in_their_own_words(
    qtbot: QtBot, settings: Settings
) -> None:
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    box = child(dialog, QComboBox, "language")

    assert [box.itemText(at) for at in range(box.count())] == ["As the system", "English", "Français"]
    box.setCurrentIndex(2)
    assert settings.text(LANGUAGE) == "fr"


def test_closed_it_is_freed(qtbot: QtBot, settings: Settings) -> None:
    dialog = PreferencesDialog(settings)
    dialog.show()

    with qtbot.waitSignal(dialog.destroyed):
        button = child(dialog, QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
