"""What the acts of the editor are called, their pictures and their keys."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

Keys = str | QKeySequence.StandardKey

translate = QCoreApplication.translate


def names_of_acts() -> dict[str, tuple[str, str, Keys]]:
    """Return each act's picture, its words with a mnemonic, and its keys; empty where it has none."""
    standard = QKeySequence.StandardKey
    return {
        "bold": ("bold", translate("Acts", "&Bold"), standard.Bold),
        "italic": ("italic", translate("Acts", "&Italic"), standard.Italic),
        "link": ("link", translate("Acts", "&Link…"), "Ctrl+K"),
        "bullets": ("bullets", translate("Acts", "B&ulleted list"), "Ctrl+Shift+8"),
        "numbers": ("numbers", translate("Acts", "&Numbered list"), "Ctrl+Shift+7"),
        "quotation": ("quotation", translate("Acts", "&Quotation"), "Ctrl+Shift+B"),
        "heading": ("heading", translate("Acts", "&Heading, next level"), "Ctrl+Shift+H"),
        "heading_1": ("heading", translate("Acts", "Heading &1"), ""),
        "heading_2": ("heading", translate("Acts", "Heading &2"), ""),
        "heading_3": ("heading", translate("Acts", "Heading &3"), ""),
        "paste_plain": ("paste", translate("Acts", "Paste &without emphasis"), "Ctrl+Shift+V"),
    }


def plain_name(text: str) -> str:
    """Return the words of an act without mnemonic and dots."""
    return text.replace("&", "").removesuffix("…")


def keys_of_writing() -> list[tuple[str, str]]:
    """Return what keys do in running text, for the list of all shortcuts: the act, and its keys."""
    acts = [(plain_name(text), _native(keys)) for _, text, keys in names_of_acts().values() if keys]
    return [
        *acts,
        (translate("Acts", "New paragraph or list item"), _native("Return")),
        (translate("Acts", "New line in the same paragraph"), _native("Shift+Return")),
        (translate("Acts", "List item one level in"), _native("Tab")),
        (translate("Acts", "List item one level out"), _native("Shift+Tab")),
    ]


def _native(keys: Keys) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
