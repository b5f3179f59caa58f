import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication

from r2p_drafter.assets import resources_folder
from r2p_drafter.desktop.look.icons import application_icon, icon, severity_icon
from r2p_drafter.desktop.look.theme import apply_scheme, is_dark, set_style, severity_colour
from r2p_drafter.desktop.look.translation import install, language_name, languages

CODE = Path(__file__).resolve().parents[3] / "r2p_drafter" / "desktop"


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, as it was again afterwards."""
    set_style(qapp)
    yield qapp
    apply_scheme("system")
    install("en")


def ink(found: QIcon) -> set[str]:
    """The colours of an icon's solid pixels."""
    image: QImage = found.pixmap(QSize(32, 32)).toImage()
    pixels = (image.pixelColor(x, y) for x in range(32) for y in range(32))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_icons_are_in_the_colour_of_text_light_and_dark(app: QApplication) -> None:
    save = icon("save")
    for scheme in ("light", "dark"):
        apply_scheme(scheme)
        assert ink(save) == {app.palette().color(QPalette.ColorRole.ButtonText).name()}


def test_a_choice_of_light_or_dark_shows(app: QApplication) -> None:
    apply_scheme("dark")
    assert is_dark(app.palette())
    apply_scheme("light")
    assert not is_dark(app.palette())


def test_every_severity_has_a_mark_of_its_own_that_can_be_read(app: QApplication) -> None:
    for scheme in ("light", "dark"):
        apply_scheme(scheme)
        ground = app.palette().color(QPalette.ColorRole.Base)
        for severity in ("error", "warning", "hint"):
            colour = severity_colour(severity, app.palette())
            assert contrast(colour, ground) >= 4.5
            assert ink(severity_icon(severity)) == {colour.name()}


def test_text_can_be_read_light_and_dark(app: QApplication) -> None:
    roles = QPalette.ColorRole
    pairs = [
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.ButtonText, roles.Button),
        (roles.HighlightedText, roles.Highlight),
        (roles.Link, roles.Window),
        (roles.ToolTipText, roles.ToolTipBase),
    ]
    for scheme in ("light", "dark"):
        apply_scheme(scheme)
        for ink_role, ground in pairs:
            assert contrast(app.palette().color(ink_role), app.palette().color(ground)) >= 4.5, (
                scheme,
                ink_role,
            )


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of WCAG 2.2."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_icon_that_is_asked_for_is_there() -> None:
    asked = {
        name
        for path in CODE.rglob("*.py")
        for name in re.findall(r'\bicon\("([a-z-]+)"\)', path.read_text(encoding="utf-8"))
    }
    there = {path.stem for path in (resources_folder() / "icons").glob("*.svg")}
    assert asked <= there
    assert (resources_folder() / "icons" / "LICENSE-lucide.txt").is_file()
    assert not application_icon().isNull()


def test_an_icon_that_is_not_there_is_an_error() -> None:
    with pytest.raises(OSError, match="no-such-icon"):
        icon("no-such-icon")


@pytest.mark.usefixtures("app")
def test_the_interface_can_be_french_and_english_again() -> None:
    assert languages() == ("en", "fr")
    assert [language_name(tag) for tag in languages()] == ["English", "Français"]
    install("fr")
    assert QCoreApplication.translate("Places", "Addressee") == "Destinataire"
    install("en")
    assert QCoreApplication.translate("Places", "Addressee") == "Addressee"


@pytest.mark.usefixtures("app")
def test_where_there_is_no_room_there_is_no_picture() -> None:
    assert icon("add").pixmap(QSize(0, 16)).isNull()
