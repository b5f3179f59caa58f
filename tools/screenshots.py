"""Takes the pictures of the window that the documents show, into `docs/images`: `make screenshots`.

Each is taken by a process of its own, as the scale and the language are chosen once, at the start.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from r2p_drafter.desktop.dialogs.gallery import TemplateGallery
from r2p_drafter.desktop.dialogs.preferences import PreferencesDialog
from r2p_drafter.desktop.look import theme, translation
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.model import Letter, Recommendations
from r2p_drafter.paths import user_folders

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
_SIZE = QSize(1440, 900)
_REST = 900
"""Milliseconds until all that waits for a moment of rest is done."""


@dataclass(frozen=True)
class Shot:
    """A picture: what is shown, and how the program looks."""

    scene: Callable[[Workplace], QWidget]
    scheme: Literal["light", "dark"] = "light"
    language: str = "en"
    scale: int = 1
    size: QSize = _SIZE


def take_all() -> None:
    """Take every picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, shot in SHOTS.items():
        with tempfile.TemporaryDirectory() as home:
            settings = {
                "QT_QPA_PLATFORM": "offscreen",
                "QT_LOGGING_RULES": "*.warning=false",
                "QT_SCALE_FACTOR": str(shot.scale),
                "R2P_DRAFTER_HOME": home,
            }
            subprocess.run([sys.executable, __file__, name], env=os.environ | settings, check=True)
        print(FOLDER / f"{name}.png")


def take(name: str) -> None:
    """Take one picture."""
    shot = SHOTS[name]
    application = QApplication([])
    theme.set_style(application)
    theme.apply_scheme(shot.scheme)
    translation.install(shot.language)
    shown = shot.scene(Workplace(user_folders(), application))
    if isinstance(shown, LetterWindow):
        shown.resize(shot.size)
    QTest.qWait(_REST)
    shown.grab().save(str(FOLDER / f"{name}.png"))
    os._exit(0)  # nothing of it is to be kept, so nothing is asked


def _window(workplace: Workplace, part: str, position: int = -1) -> LetterWindow:
    window = workplace.open_example()
    window.resize(_SIZE)
    QTest.qWait(_REST)
    window.navigator.go_to(part, position)
    return window


def _addressee(workplace: Workplace) -> QWidget:
    return _window(workplace, "addressee.name")


def _recommendation(workplace: Workplace) -> QWidget:
    return _window(workplace, "body[1].items[1]", 20)


def _copies(workplace: Workplace) -> QWidget:
    return _window(workplace, "copies[5].name")


def _text(workplace: Workplace) -> QWidget:
    window = _window(workplace, "body[0].markdown", 30)
    for act in window.findChildren(QAction, "find"):
        act.trigger()
    line = window.finding.bar.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "commit")
    QTest.keyClick(line, Qt.Key.Key_Return)
    return window


def _problems(workplace: Workplace) -> QWidget:
    window = _window(workplace, "salutation")
    window.draft.change(_spoiled(window.draft.letter), "Change")
    window.showing.toggle_problems()
    return window


def _spoiled(letter: Letter) -> Letter:
    """Return the letter with mistakes such as are made in a hurry."""
    body = tuple(_ends_unlike(each) if isinstance(each, Recommendations) else each for each in letter.body)
    copies = (*letter.copies[1:4], letter.copies[0], *letter.copies[4:], letter.copies[2])
    return replace(
        letter,
        salutation="Dear Ms. Secretary-General,",
        body=body,
        copies=copies,
        copy_order="typed",
    )


def _ends_unlike(section: Recommendations) -> Recommendations:
    first, second, *others = section.items
    return replace(section, items=(first.rstrip(";"), second.replace("group of", "group  of", 1), *others))


def _gallery(workplace: Workplace) -> QWidget:
    dialog = TemplateGallery(workplace.shelf, workplace.keeper, workplace.dialogs, workplace.example())
    dialog.show()
    return dialog


def _preferences(workplace: Workplace) -> QWidget:
    dialog = PreferencesDialog(workplace.settings)
    dialog.show()
    return dialog


SHOTS = {
    "window-light": Shot(_addressee),
    "window-dark": Shot(_copies, scheme="dark"),
    "window-french": Shot(_recommendation, language="fr"),
    "window-200-percent": Shot(_copies, scale=2, size=QSize(1100, 750)),
    "recommendation": Shot(_recommendation),
    "find": Shot(_text),
    "problems": Shot(_problems),
    "gallery": Shot(_gallery),
    "preferences": Shot(_preferences),
}

if __name__ == "__main__":
    if len(sys.argv) > 1:
        take(sys.argv[1])
    else:
        take_all()
