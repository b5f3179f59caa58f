"""Light and dark: by the system's setting, or as the user chose."""

import sys
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

Scheme = Literal["system", "light", "dark"]
Severity = Literal["error", "warning", "hint"]

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_ROLES = QPalette.ColorRole
_LIGHT = {
    _ROLES.Window: "#f4f5f7",
    _ROLES.WindowText: "#1f2328",
    _ROLES.Base: "#ffffff",
    _ROLES.AlternateBase: "#f3f5f8",
    _ROLES.Text: "#1f2328",
    _ROLES.Button: "#fbfbfc",
    _ROLES.ButtonText: "#2b3036",
    _ROLES.BrightText: "#ffffff",
    _ROLES.ToolTipBase: "#ffffff",
    _ROLES.ToolTipText: "#1f2328",
    _ROLES.PlaceholderText: "#7d858f",
    _ROLES.Highlight: "#2f6fb5",
    _ROLES.HighlightedText: "#ffffff",
    _ROLES.Accent: "#2f6fb5",
    _ROLES.Link: "#1a5fb4",
    _ROLES.LinkVisited: "#6b4a9e",
    _ROLES.Light: "#ffffff",
    _ROLES.Midlight: "#eceef1",
    _ROLES.Mid: "#c3c8ce",
    _ROLES.Dark: "#a5abb3",
    _ROLES.Shadow: "#70767d",
}
_DARK = {
    _ROLES.Window: "#202327",
    _ROLES.WindowText: "#e6e8eb",
    _ROLES.Base: "#2b2f35",
    _ROLES.AlternateBase: "#30353c",
    _ROLES.Text: "#e6e8eb",
    _ROLES.Button: "#3a3f47",
    _ROLES.ButtonText: "#e6e8eb",
    _ROLES.BrightText: "#ffffff",
    _ROLES.ToolTipBase: "#3a3f47",
    _ROLES.ToolTipText: "#e6e8eb",
    _ROLES.PlaceholderText: "#979ea7",
    _ROLES.Highlight: "#3a78bd",
    _ROLES.HighlightedText: "#ffffff",
    _ROLES.Accent: "#5a9be0",
    _ROLES.Link: "#7ab3f0",
    _ROLES.LinkVisited: "#b59ae0",
    _ROLES.Light: "#4d535b",
    _ROLES.Midlight: "#42474e",
    _ROLES.Mid: "#555b63",
    _ROLES.Dark: "#15171a",
    _ROLES.Shadow: "#0d0e10",
}
_FAINT = (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText)
_OF_SEVERITY: dict[Severity, tuple[str, str]] = {
    "error": ("#b3261e", "#ff9188"),
    "warning": ("#8f5f00", "#f0bd4f"),
    "hint": ("#1a5fb4", "#7ab3f0"),
}


def style_arguments() -> list[str]:
    """Return what starts an application in the platform's style; where there is none, in Fusion.

    `QApplication.setStyle` would do the same, and take as long as painting the first picture.
    """
    return [] if _is_native() else ["-style", "Fusion"]


def set_style(app: QApplication) -> None:
    """Let Fusion, which has colours of its own here, follow the system when that turns light or dark."""
    if not _is_native():
        app.styleHints().colorSchemeChanged.connect(_follow_system)


def apply_scheme(scheme: Scheme) -> None:
    """Show the program light, dark, or as the system is now and whenever that changes."""
    QGuiApplication.styleHints().setColorScheme(_SCHEMES[scheme])
    if not _is_native():
        QGuiApplication.setPalette(_palette(_is_dark_system() if scheme == "system" else scheme == "dark"))


def is_dark(palette: QPalette) -> bool:
    """Tell whether a palette is light text on dark ground."""
    return palette.color(_ROLES.Window).lightness() < palette.color(_ROLES.WindowText).lightness()


def severity_colour(severity: Severity, palette: QPalette) -> QColor:
    """Return the colour for marks of a severity, readable on the palette's ground (WCAG 2.2, 1.4.3)."""
    return QColor(_OF_SEVERITY[severity][is_dark(palette)])


def _is_native() -> bool:
    return sys.platform in ("win32", "darwin")


def _is_dark_system() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _follow_system(scheme: Qt.ColorScheme) -> None:
    # A choice of the user's own arrives here as well: it is what `colorScheme` then says.
    QGuiApplication.setPalette(_palette(scheme == Qt.ColorScheme.Dark))


def _palette(dark: bool) -> QPalette:
    palette = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        palette.setColor(role, QColor(colour))
    for role in _FAINT:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#6f767e" if dark else "#9aa1a9"))
    palette.setColor(QPalette.ColorGroup.Disabled, _ROLES.Highlight, QColor("#3a3f45" if dark else "#c3c8ce"))
    return palette
