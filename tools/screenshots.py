"""Takes the pictures of the window that the documents show: `make screenshots`.

Each is taken by a process of its own, as the language and the scale are chosen once, at the start.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

FOLDER = Path(os.environ.get("R2P_IMAGES", Path(__file__).resolve().parent.parent / "docs" / "images"))
SIZE = (1440, 900)
SHOTS = {
    "window-light": {"R2P_SCHEME": "light"},
    "window-dark": {"R2P_SCHEME": "dark"},
    "window-french": {"R2P_SCHEME": "light", "R2P_LANGUAGE": "fr"},
    "window-200-percent": {"R2P_SCHEME": "light", "QT_SCALE_FACTOR": "2"},
    "body": {"R2P_SCHEME": "light"},
    "copies-dark": {"R2P_SCHEME": "dark"},
    "problems": {"R2P_SCHEME": "light"},
    "gallery": {"R2P_SCHEME": "light"},
}
"""Each picture's name, and what is set for it in the environment."""


def take_all() -> None:
    """Take every picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, settings in SHOTS.items():
        with tempfile.TemporaryDirectory() as home:
            environment = {"QT_QPA_PLATFORM": "offscreen", "R2P_DRAFTER_HOME": home, **settings}
            command = [sys.executable, __file__, name]
            subprocess.run(command, env=os.environ | environment, check=True)
        print(FOLDER / f"{name}.png")


def take(name: str) -> None:
    """Take one picture."""
    from PySide6.QtWidgets import QApplication

    from r2p_drafter.desktop.look import theme, translation
    from r2p_drafter.desktop.window.workplace import Workplace
    from r2p_drafter.paths import user_folders

    application = QApplication([])
    theme.set_style(application)
    theme.apply_scheme("dark" if os.environ.get("R2P_SCHEME") == "dark" else "light")
    translation.install(os.environ.get("R2P_LANGUAGE", "en"))
    workplace = Workplace(user_folders(), application)
    shown = _SCENES.get(name, _window)(workplace)
    _settle(application)
    shown.grab().save(str(FOLDER / f"{name}.png"))


def _settle(application: object) -> None:
    """Let everything that waits for a moment of rest be done."""
    from PySide6.QtTest import QTest

    del application
    QTest.qWait(800)


def _window(workplace):  # type: ignore[no-untyped-def]
    window = workplace.open_example()
    window.resize(*SIZE)
    window.navigator.go_to("addressee.name")
    return window


def _body(workplace):  # type: ignore[no-untyped-def]
    window = _window(workplace)
    window.navigator.go_to("body[1].items[1]", 20)
    return window


def _copies(workplace):  # type: ignore[no-untyped-def]
    window = _window(workplace)
    window.navigator.go_to("copies[5].name")
    return window


def _problems(workplace):  # type: ignore[no-untyped-def]
    from msgspec.structs import replace

    window = _window(workplace)
    letter = window.draft.letter
    copies = (*letter.copies[1:4], letter.copies[0], *letter.copies[4:], letter.copies[2])
    items = letter.body[1].items
    section = replace(letter.body[1], items=(items[0].rstrip(";"), items[1].replace("group", "group  ", 1), *items[2:]))
    body = (letter.body[0], section, letter.body[2])
    window.draft.change(
        replace(letter, salutation="Dear Ms. Secretary-General,", copies=copies, copy_order="typed", body=body),
        "Spoil",
    )
    window.showing.toggle_problems()
    window.navigator.go_to("salutation")
    return window


def _gallery(workplace):  # type: ignore[no-untyped-def]
    from r2p_drafter.desktop.dialogs.gallery import TemplateGallery

    dialog = TemplateGallery(workplace.shelf, workplace.example())
    dialog.show()
    return dialog


_SCENES: dict[str, Callable[..., object]] = {
    "body": _body,
    "copies-dark": _copies,
    "problems": _problems,
    "gallery": _gallery,
}

if __name__ == "__main__":
    if len(sys.argv) > 1:
        take(sys.argv[1])
    else:
        take_all()
