"""Questions that have to be answered before the program can go on."""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

Answer = Literal["save", "discard", "cancel"]
Buttons = QMessageBox.StandardButton

translate = QCoreApplication.translate


def save_changes(name: str, parent: QWidget) -> Answer:
    """Ask what is to become of changes, before a letter is closed."""
    question = translate("Questions", "Do you want to save the changes to “{}”?").format(name)
    note = translate("Questions", "If you don’t save them, your changes are lost.")
    asked = {Buttons.Save: "", Buttons.Discard: translate("Questions", "&Don’t Save"), Buttons.Cancel: ""}
    answer = _ask(parent, translate("Questions", "Save Changes?"), question, note, asked, Buttons.Save)
    answers: dict[Buttons, Answer] = {Buttons.Save: "save", Buttons.Discard: "discard"}
    return answers.get(answer, "cancel")


def may_revert(name: str, parent: QWidget) -> bool:
    """Ask whether changes may be given up for what the file has."""
    question = translate("Questions", "Do you want to go back to “{}” as it was saved last?").format(name)
    note = translate("Questions", "All changes since then are lost.")
    revert = {Buttons.Discard: translate("Questions", "&Revert")}
    return _may(revert, parent, translate("Questions", "Revert to Saved?"), question, note)


def may_replace(name: str, parent: QWidget) -> bool:
    """Ask whether a file may be replaced."""
    question = translate("Questions", "“{}” is there already. Do you want to replace it?").format(name)
    note = translate("Questions", "What it holds is lost.")
    return _may(_replace(), parent, translate("Questions", "Replace File?"), question, note)


def may_replace_changed(name: str, parent: QWidget) -> bool:
    """Ask whether what another program made of the letter's file may be replaced."""
    question = translate("Questions", "Another program has changed “{}”. Do you want to replace it?").format(
        name
    )
    note = translate("Questions", "What the other program made of it is kept among the older versions.")
    return _may(_replace(), parent, translate("Questions", "Replace Changed File?"), question, note)


def may_take_over(name: str, computer: str, parent: QWidget) -> bool:
    """Ask whether a letter may be taken from another computer; `computer` is empty where it is not known."""
    if not computer:
        return _may_take_over_from_nobody_known(name, parent)
    question = translate("Questions", "Do you want to take “{}” over from the computer “{}”?").format(
        name, computer
    )
    note = translate(
        "Questions",
        "Do so if that computer crashed or was switched off. If the letter is open there still, it can’t be"
        " saved there any more.",
    )
    return _may_take_over(question, note, parent)


def _may_take_over_from_nobody_known(name: str, parent: QWidget) -> bool:
    question = translate("Questions", "Do you want to take “{}” over?").format(name)
    note = translate(
        "Questions",
        "Do so if you know that nobody has it open. A program or a computer that crashed may have left this"
        " lock, which does not say whose it is.",
    )
    return _may_take_over(question, note, parent)


def _may_take_over(question: str, note: str, parent: QWidget) -> bool:
    take = {Buttons.Yes: translate("Questions", "&Take Over")}
    return _may(take, parent, translate("Questions", "Take Over Letter?"), question, note)


def _replace() -> Mapping[Buttons, str]:
    return {Buttons.Yes: translate("Questions", "&Replace")}


def _may(yes: Mapping[Buttons, str], parent: QWidget, title: str, question: str, note: str) -> bool:
    return _ask(parent, title, question, note, {**yes, Buttons.Cancel: ""}, Buttons.Cancel) in yes


def _ask(
    parent: QWidget, title: str, question: str, note: str, asked: Mapping[Buttons, str], default: Buttons
) -> Buttons:
    """Ask, and return the button that was pressed; those without words have the platform's own."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, question, Buttons.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)  # names of files are no markup
    box.setInformativeText(note)
    for button, words in asked.items():
        made = box.addButton(button)
        made.setText(words or made.text())
    box.setDefaultButton(default)
    box.setEscapeButton(Buttons.Cancel)
    answer = Buttons(box.exec())
    box.deleteLater()
    return answer
