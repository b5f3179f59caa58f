"""What the menus hold: every act of the user in the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from r2p_drafter.desktop.forms.places import FORMS, FormName, first_part
from r2p_drafter.desktop.look.actions import Act, Key, Toggle, fill, translate
from r2p_drafter.desktop.look.icons import icon
from r2p_drafter.desktop.window.recent_menu import RecentMenu

if TYPE_CHECKING:
    from r2p_drafter.desktop.window.letter_window import LetterWindow

Entry = Act | QAction | QMenu | None


def fill_menus(window: "LetterWindow") -> dict[str, QAction]:
    """Fill the window's menus; return every act in them by its name."""
    menus = window.bars.menus
    entries = {
        "file": file_menu(window),
        "edit": edit_menu(window),
        "view": view_menu(window),
        "letter": letter_menu(window),
        "library": library_menu(window),
        "help": help_menu(window),
    }
    acts: dict[str, QAction] = {}
    for name, menu in menus.items():
        acts |= fill(menu, entries[name], window)
    window.editing.serve(menus["edit"])
    return acts


def file_menu(window: "LetterWindow") -> list[Entry]:
    """Return what concerns the letter as a file."""
    recent = RecentMenu(window.workplace.settings, window)
    recent.chosen.connect(window.opening.open_recent)
    files = window.files
    return [
        Act("new", translate("Menus", "&New…"), window.opening.new, Key.New, icon="new"),
        Act("open", translate("Menus", "&Open…"), window.opening.open, Key.Open, icon="open"),
        recent,
        None,
        Act("save", translate("Menus", "&Save"), files.save, Key.Save, icon="save"),
        Act(
            "save_as",
            translate("Menus", "Save &As…"),
            files.save_as,
            Key.SaveAs,
            ("Ctrl+Shift+S",),
            "save-as",
        ),
        Act(
            "save_template", translate("Menus", "Save as Te&mplate…"), window.templates.save, icon="template"
        ),
        Act("revert", translate("Menus", "Revert to Sav&ed"), files.revert, icon="revert"),
        Act("older_versions", translate("Menus", "O&lder Versions…"), window.versions.show, icon="versions"),
        None,
        *export_entries(window),
        None,
        Act("close", translate("Menus", "&Close"), window.close, Key.Close, ("Ctrl+W",), "close"),
        Act("quit", translate("Menus", "&Quit"), window.workplace.close_all, Key.Quit, ("Ctrl+Q",), "quit"),
    ]


def export_entries(window: "LetterWindow") -> list[Entry]:
    """Return how the letter leaves the program."""
    exports = window.exports
    word, pdf = translate("Menus", "Export to &Word…"), translate("Menus", "Export to P&DF…")
    text, preview = translate("Menus", "Copy as &Text for E-mail"), translate("Menus", "Print Pre&view")
    return [
        Act("export_word", word, exports.to_word, keys=("Ctrl+E",), icon="export-word"),
        Act("export_pdf", pdf, exports.to_pdf, keys=("Ctrl+Shift+E",), icon="export-pdf"),
        Act("copy_text", text, exports.copy_text, keys=("Ctrl+Shift+C",), icon="copy-text"),
        None,
        Act("print_preview", preview, exports.preview, keys=("Ctrl+Shift+P",), icon="print-preview"),
        Act("print", translate("Menus", "&Print…"), exports.print_out, Key.Print, icon="print"),
    ]


def edit_menu(window: "LetterWindow") -> list[Entry]:
    """Return what changes the text, wherever the keyboard is."""
    editing, finding = window.editing, window.finding
    return [
        *undo_entries(window),
        None,
        Act("cut", translate("Menus", "Cu&t"), editing.cut, Key.Cut, icon="cut"),
        Act("copy", translate("Menus", "&Copy"), editing.copy, Key.Copy, icon="copy"),
        Act("paste", translate("Menus", "&Paste"), editing.paste, Key.Paste, icon="paste"),
        Act("delete", translate("Menus", "&Delete"), editing.delete, icon="delete"),
        Act(
            "select_all",
            translate("Menus", "Select &All"),
            editing.select_all,
            Key.SelectAll,
            icon="select-all",
        ),
        None,
        Act("find", translate("Menus", "&Find…"), finding.find, Key.Find, icon="find"),
        Act("find_next", translate("Menus", "Find &Next"), finding.next, Key.FindNext, ("F3",)),
        Act("find_previous", translate("Menus", "Find Pre&vious"), finding.previous, Key.FindPrevious),
        Act("replace", translate("Menus", "Rep&lace…"), finding.replace, keys=("Ctrl+H",), icon="replace"),
        None,
        Act(
            "preferences",
            translate("Menus", "Preference&s…"),
            window.showing.preferences,
            Key.Preferences,
            icon="settings",
        ),
    ]


def undo_entries(window: "LetterWindow") -> list[Entry]:
    """Return Undo and Redo, which name the step that they take."""
    stack = window.draft.undo_stack
    found: list[Entry] = []
    for name, text, keys in (
        ("undo", translate("Menus", "&Undo"), Key.Undo),
        ("redo", translate("Menus", "&Redo"), Key.Redo),
    ):
        action = (
            stack.createUndoAction(window, text) if name == "undo" else stack.createRedoAction(window, text)
        )
        action.setObjectName(name)
        action.setShortcuts(QKeySequence.keyBindings(keys))
        action.setIcon(icon(name))
        found.append(action)
    return found


def view_menu(window: "LetterWindow") -> list[Entry]:
    """Return what changes how the letter is seen, and nothing in it."""
    page = window.page.view
    return [
        *toggles(window),
        None,
        Act("zoom_in", translate("Menus", "Zoom &In"), page.zoom_in, Key.ZoomIn, ("Ctrl+=",), "zoom-in"),
        Act("zoom_out", translate("Menus", "Zoom &Out"), page.zoom_out, Key.ZoomOut, icon="zoom-out"),
        Act("zoom_real", translate("Menus", "&Real Size"), window.showing.real_size, keys=("Ctrl+0",)),
        Act(
            "fit_width", translate("Menus", "Fit &Width"), page.fit_width, keys=("Ctrl+9",), icon="fit-width"
        ),
        Act(
            "fit_page",
            translate("Menus", "Fit &Page"),
            page.fit_page,
            keys=("Ctrl+Shift+9",),
            icon="fit-page",
        ),
        None,
        Act(
            "full_screen",
            translate("Menus", "&Full Screen"),
            window.showing.toggle_full_screen,
            Key.FullScreen,
            ("F11",),
        ),
    ]


def toggles(window: "LetterWindow") -> list[Entry]:
    """Return what shows and hides places of the window."""
    return [
        Toggle("show_toolbar", translate("Menus", "&Toolbar"), window.bars.toolbar),
        Toggle("show_parts", translate("Menus", "P&arts of the Letter"), window.places.parts, "F9"),
        Toggle("show_page", translate("Menus", "Pa&ge"), window.page, "F12"),
        Toggle("show_problems", translate("Menus", "Pro&blems"), window.places.problems, "F8"),
        Toggle("show_bank", translate("Menus", "Ban&k Panel"), window.bank, "F7"),
    ]


def letter_menu(window: "LetterWindow") -> list[Entry]:
    """Return the ways to each part of the letter."""
    texts = _form_names()
    next_problem = translate("Menus", "Next Pro&blem")
    pick = translate("Menus", "&Pick from Address Book…")
    return [
        *(
            Act(f"go_to_{form}", texts[form], _going_to(window, first_part(form)), keys=(f"Ctrl+{number}",))
            for number, form in enumerate(FORMS, 1)
        ),
        None,
        Act("pick_contact", pick, window.forms.pick, keys=("Ctrl+Shift+A",), icon="book"),
        None,
        Act("next_problem", next_problem, window.showing.next_problem, keys=("Shift+F8",), icon="problems"),
    ]


def library_menu(window: "LetterWindow") -> list[Entry]:
    """Return the ways to the library, whose window all letters share."""
    door = window.workplace.library_door
    book, bank = translate("Menus", "&Address Book"), translate("Menus", "&Bank")
    return [
        Act("address_book", book, door.open_address_book, keys=("Ctrl+Shift+L",), icon="book"),
        Act("bank", bank, door.open_bank, keys=("Ctrl+Shift+K",), icon="recommendations"),
        None,
        Act("import_contacts", translate("Menus", "&Import Contacts…"), door.import_contacts, icon="import"),
    ]


def _going_to(window: "LetterWindow", part: str) -> Callable[[], None]:
    def go() -> None:
        window.navigator.go_to(part)

    return go


def _form_names() -> dict[FormName, str]:
    return {
        "template": translate("Menus", "&Template"),
        "delivery": translate("Menus", "&Date and Delivery"),
        "addressee": translate("Menus", "&Addressee"),
        "salutation": translate("Menus", "&Subject and Salutation"),
        "body": translate("Menus", "B&ody"),
        "signatories": translate("Menus", "S&ignatories"),
        "enclosures": translate("Menus", "&Enclosures"),
        "copies": translate("Menus", "&Cc"),
    }


def help_menu(window: "LetterWindow") -> list[Entry]:
    """Return what explains the program."""
    keys, example = translate("Menus", "&Keyboard Shortcuts"), translate("Menus", "Open &Example Letter")
    return [
        Act("shortcuts", keys, window.showing.shortcuts, keys=("F1",), icon="keyboard"),
        Act("example", example, window.opening.open_example, icon="template"),
        None,
        Act("about", translate("Menus", "&About R2P Drafter"), window.showing.about, icon="about"),
    ]
