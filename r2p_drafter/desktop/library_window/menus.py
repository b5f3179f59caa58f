"""The menus and the toolbar of the library window."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from r2p_drafter.desktop.library_window.sidebar import Choice
from r2p_drafter.desktop.look.actions import Act, Key, Toggle, fill, translate
from r2p_drafter.desktop.look.icons import icon
from r2p_drafter.desktop.look.toolbar import ActsToolbar

if TYPE_CHECKING:
    from r2p_drafter.desktop.library_window.window import LibraryWindow

Entry = Act | QAction | QMenu | None
_SHOWN: Sequence[Sequence[str]] = (
    ("new_contact", "new_text"),
    ("undo", "redo"),
    ("groups", "merge", "delete"),
    ("import", "export"),
)
_WITH_TEXT = ("new_contact", "new_text", "import", "export")
_CHANGES = ("new_contact", "new_text", "new_variant", "import")
"""Acts that need a library which can be reached."""
_OF_SELECTED = ("delete", "groups")
"""Acts that change what is selected."""


class LibraryMenus(QObject):
    """Every act of the user in the window, enabled as long as it would do something."""

    def __init__(self, window: "LibraryWindow") -> None:
        super().__init__(window)
        self._window = window
        self.menus = {name: QMenu(title, window) for name, title in _titles().items()}
        self._sort, self._columns = (QMenu(title, window) for title in _submenus())
        entries = self._entries()
        self.acts: dict[str, QAction] = {}
        for name, menu in self.menus.items():
            window.menuBar().addMenu(menu)
            self.acts |= fill(menu, entries[name], window)
        self.toolbar = ActsToolbar(_SHOWN, _WITH_TEXT, window)
        window.addToolBar(self.toolbar)
        self.toolbar.fill(self.acts)
        self._sort.aboutToShow.connect(self._fill_sort)
        self._sort.triggered.connect(self._order)
        self._columns.aboutToShow.connect(self._fill_columns)
        window.edits.done.connect(self.offer)
        self.offer()

    def _entries(self) -> dict[str, list[Entry]]:
        return {
            "library": self._library_menu(),
            "edit": self._edit_menu(),
            "entries": self._entries_menu(),
            "view": self._view_menu(),
            "help": self._help_menu(),
        }

    def _library_menu(self) -> list[Entry]:
        acting = self._window.acting
        return [
            Act(
                "new_contact",
                translate("LibraryMenus", "New &Contact"),
                acting.add_contact,
                Key.New,
                icon="add-person",
            ),
            Act(
                "new_text",
                translate("LibraryMenus", "New &Text"),
                acting.add_text,
                keys=("Ctrl+Shift+N",),
                icon="add",
            ),
            None,
            Act(
                "import",
                translate("LibraryMenus", "&Import…"),
                acting.import_list,
                keys=("Ctrl+I",),
                icon="import",
            ),
            Act(
                "export",
                translate("LibraryMenus", "E&xport…"),
                acting.export_list,
                keys=("Ctrl+E",),
                icon="export",
            ),
            None,
            Act(
                "close",
                translate("LibraryMenus", "C&lose"),
                self._window.close,
                Key.Close,
                ("Ctrl+W",),
                "close",
            ),
        ]

    def _edit_menu(self) -> list[Entry]:
        acting, edits = self._window.acting, self._window.edits
        return [
            Act("undo", translate("LibraryMenus", "&Undo"), edits.undo, Key.Undo, icon="undo"),
            Act("redo", translate("LibraryMenus", "&Redo"), edits.redo, Key.Redo, icon="redo"),
            None,
            Act("copy", translate("LibraryMenus", "&Copy"), acting.copy, Key.Copy, icon="copy"),
            Act(
                "select_all",
                translate("LibraryMenus", "Select &All"),
                acting.select_all,
                Key.SelectAll,
                icon="select-all",
            ),
            Act(
                "delete",
                translate("LibraryMenus", "&Delete"),
                acting.delete,
                keys=("Ctrl+Del",),
                icon="delete",
            ),
            None,
            Act("find", translate("LibraryMenus", "&Search"), acting.search, Key.Find, icon="find"),
        ]

    def _entries_menu(self) -> list[Entry]:
        acting = self._window.acting
        return [
            Act(
                "in_full",
                translate("LibraryMenus", "&Edit in Full"),
                acting.edit_in_full,
                keys=("Ctrl+Return",),
            ),
            Act(
                "groups",
                translate("LibraryMenus", "&Groups…"),
                acting.choose_groups,
                keys=("Ctrl+G",),
                icon="copies",
            ),
            Act(
                "new_variant",
                translate("LibraryMenus", "New &Variant"),
                acting.add_variant,
                keys=("Ctrl+Alt+N",),
            ),
            None,
            Act("merge", translate("LibraryMenus", "&Merge…"), acting.merge, keys=("Ctrl+M",), icon="merge"),
            Act(
                "duplicates",
                translate("LibraryMenus", "Find &Duplicates…"),
                acting.find_duplicates,
                keys=("Ctrl+Shift+M",),
            ),
        ]

    def _view_menu(self) -> list[Entry]:
        window, acting = self._window, self._window.acting
        return [
            Act(
                "show_contacts",
                translate("LibraryMenus", "&Address Book"),
                acting.show_contacts,
                keys=("Ctrl+1",),
                icon="book",
            ),
            Act(
                "show_bank",
                translate("LibraryMenus", "&Bank"),
                acting.show_bank,
                keys=("Ctrl+2",),
                icon="recommendations",
            ),
            None,
            self._sort,
            self._columns,
            None,
            Toggle("show_groups", translate("LibraryMenus", "&Groups and Tags"), window.sidebar, "F9"),
            Act("show_details", translate("LibraryMenus", "&Details"), acting.toggle_details, keys=("F12",)),
            None,
            Act(
                "refresh", translate("LibraryMenus", "&Refresh"), window.desk.ask, Key.Refresh, icon="revert"
            ),
        ]

    def _help_menu(self) -> list[Entry]:
        keys = translate("LibraryMenus", "&Keyboard Shortcuts")
        return [Act("shortcuts", keys, self._window.acting.show_shortcuts, keys=("F1",), icon="keyboard")]

    # What can be done now

    def offer(self) -> None:
        """Enable what would do something."""
        window, stack = self._window, self._window.edits.undo_stack
        is_open = window.desk.state != "offline"
        page, count = window.page, window.page.view.selected_count
        is_book = page is window.pages["contacts"]
        can = dict.fromkeys(_CHANGES, is_open) | dict.fromkeys(_OF_SELECTED, is_open and count > 0)
        can |= {
            "undo": is_open and stack.canUndo(),
            "redo": is_open and stack.canRedo(),
            "merge": is_open and is_book and count > 1,
            "duplicates": is_open and is_book,
            "new_variant": is_open and not is_book and count == 1,
            "in_full": count == 1,
            "export": page.listing.model.rowCount() > 0,
        }
        for name, is_possible in can.items():
            self.acts[name].setEnabled(is_possible)
        groups = translate("LibraryMenus", "&Groups…") if is_book else translate("LibraryMenus", "Ta&gs…")
        self.acts["groups"].setText(groups)
        self._name_steps()

    def _name_steps(self) -> None:
        stack = self._window.edits.undo_stack
        undo, redo = translate("LibraryMenus", "&Undo"), translate("LibraryMenus", "&Redo")
        self.acts["undo"].setText(f"{undo} {stack.undoText()}".strip())
        self.acts["redo"].setText(f"{redo} {stack.redoText()}".strip())

    # Menus at places

    def show_entries_menu(self, place: QPoint) -> None:
        """Show what can be done with the selected entries, at a place of the screen."""
        names = ("in_full", "", "copy", "groups", "new_variant", "merge", "", "delete")
        self._pop_up([self.acts[name] if name else None for name in names], place)

    def show_choice_menu(self, choice: Choice, place: QPoint) -> None:
        """Show what can be done with a group or a tag, at a place of the screen."""
        if choice.by not in ("group", "tag") or self._window.desk.state == "offline":
            return
        is_group = choice.by == "group"
        rename = (
            translate("LibraryMenus", "&Rename Group…")
            if is_group
            else translate("LibraryMenus", "&Rename Tag…")
        )
        remove = (
            translate("LibraryMenus", "&Delete Group")
            if is_group
            else translate("LibraryMenus", "&Delete Tag")
        )
        self._window.go_to(choice)
        acting = self._window.acting
        acts = ((rename, acting.rename_choice, "settings"), (remove, acting.delete_choice, "delete"))
        self._pop_up([self._made(text, do, picture) for text, do, picture in acts], place)

    def _made(self, text: str, do: Callable[[], object], picture: str) -> QAction:
        action = QAction(icon(picture), text, self)
        action.triggered.connect(do)
        return action

    def _pop_up(self, actions: Sequence[QAction | None], place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setObjectName("context_menu")
        for action in actions:
            if action is None:
                menu.addSeparator()
            elif action.isEnabled():
                menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # Order and columns

    def _fill_sort(self) -> None:
        self._sort.clear()
        wanted = self._window.page.listing.wanted
        for column in self._window.page.listing.model.columns:
            action = self._sort.addAction(column.heading)
            action.setCheckable(True)
            action.setChecked(column.name == wanted.column.name)
            action.setData(column.name)

    def _order(self, action: QAction) -> None:
        self._window.page.sort_by(action.data())

    def _fill_columns(self) -> None:
        self._window.page.view.fill_column_menu(self._columns)


def _titles() -> dict[str, str]:
    return {
        "library": translate("LibraryMenus", "&Library"),
        "edit": translate("LibraryMenus", "&Edit"),
        "entries": translate("LibraryMenus", "E&ntries"),
        "view": translate("LibraryMenus", "&View"),
        "help": translate("LibraryMenus", "&Help"),
    }


def _submenus() -> tuple[str, str]:
    return translate("LibraryMenus", "&Sort By"), translate("LibraryMenus", "&Columns")
