"""What the user does in the library window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QPlainTextEdit

from r2p_drafter.desktop.library_window.asking import LibraryFiles
from r2p_drafter.desktop.library_window.edits import new_id
from r2p_drafter.desktop.library_window.exporting import Exporting
from r2p_drafter.desktop.library_window.naming import changed, names_of, renamed
from r2p_drafter.desktop.library_window.sidebar import Choice
from r2p_drafter.desktop.library_window.variants import root_of
from r2p_drafter.desktop.status.messages import Offer
from r2p_drafter.library.entries import AnyEntry, Contact, Kind, Passage

if TYPE_CHECKING:
    from r2p_drafter.desktop.library_window.window import LibraryWindow

# Dialogs are imported when they are opened: the window must not wait for them.


class LibraryActs(QObject):
    """Does what is asked in the menus, with the page in sight and what is selected there."""

    def __init__(self, window: "LibraryWindow", files: LibraryFiles) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._desk = window.desk
        self._edits = window.edits
        self.exporting = Exporting(window, files)

    # New entries

    def add_contact(self) -> None:
        """Begin a contact, in the group that is shown; it is added with what is typed first."""
        choice = self._window.sidebar.choice
        groups = (choice.name,) if choice.by == "group" else ()
        self._begin("contacts", Contact(id=new_id(), groups=groups))

    def add_text(self) -> None:
        """Begin a recommendation or another passage, as the ones that are shown."""
        choice = self._window.sidebar.choice
        tags = (choice.name,) if choice.by == "tag" else ()
        kind: Kind = "passage" if choice.by == "kind" and choice.name == "passage" else "recommendation"
        self._begin("passages", Passage(id=new_id(), kind=kind, tags=tags, language=self._language()))

    def add_variant(self) -> None:
        """Begin another wording, or a translation, of the text that is selected."""
        for passage in self._window.page.selected[:1]:
            if isinstance(passage, Passage):
                root = root_of(passage, self._desk.passages)
                made = Passage(
                    id=new_id(),
                    kind=passage.kind,
                    tags=passage.tags,
                    language=passage.language,
                    variant_of=root,
                )
                self._begin("passages", made)

    def _begin(self, page: str, entry: AnyEntry) -> None:
        shown = self._window.sidebar.choice
        if shown.page != page:
            self._window.go_to(Choice("contacts" if page == "contacts" else "passages"))
        self._window.page.begin_new(entry)

    def _language(self) -> str:
        """Return the language that most of the bank is in."""
        languages = [passage.language for passage in self._desk.passages.values()]
        return max(set(languages), key=languages.count) if languages else Passage().language

    # What is selected

    def edit_in_full(self) -> None:
        """Go to the first field of what is selected."""
        self._window.page.show_details_panel()
        self._window.page.details.begin()

    def delete(self) -> None:
        """Delete what is selected; undo brings it back."""
        entries = self._window.page.selected
        if entries and self._desk.state != "offline":
            self._edits.delete(entries, self._said_deleted(entries))

    def _said_deleted(self, entries: tuple[AnyEntry, ...]) -> str:
        if isinstance(entries[0], Contact):
            return self.tr("Delete %n contact(s)", "", len(entries))
        return self.tr("Delete %n text(s)", "", len(entries))

    def choose_groups(self) -> None:
        """Let the user choose the groups, or tags, of all that is selected."""
        from r2p_drafter.desktop.library_window.names_dialog import NamesDialog

        entries = self._window.page.selected
        if entries:
            is_book = isinstance(entries[0], Contact)
            dialog = NamesDialog(entries, self._desk.groups if is_book else self._desk.tags, self._window)
            dialog.chosen.connect(self._put_names)
            dialog.open()

    def _put_names(self, entries: tuple[AnyEntry, ...], added: frozenset[str], taken: frozenset[str]) -> None:
        self._edits.change([changed(entry, added, taken) for entry in entries], self._said_named(entries))

    def _said_named(self, entries: tuple[AnyEntry, ...]) -> str:
        is_book = isinstance(entries[0], Contact)
        return self.tr("Change the groups") if is_book else self.tr("Change the tags")

    def drop(self, choice: Choice, ids: tuple[str, ...]) -> None:
        """Put entries that were dragged onto a group or tag into it."""
        entries = [entry for entry in map(self._edits.entry, ids) if entry is not None]
        if entries and self._desk.state != "offline":
            self._put_names(tuple(entries), frozenset({choice.name}), frozenset())

    def merge(self) -> None:
        """Make one of the contacts that are selected."""
        contacts = [entry for entry in self._window.page.selected if isinstance(entry, Contact)]
        self.merge_these(tuple(contacts))

    def merge_these(self, contacts: tuple[Contact, ...]) -> None:
        """Let the user make one of some contacts, field by field."""
        from r2p_drafter.desktop.library_window.merge_dialog import MergeDialog

        if len(contacts) > 1:
            dialog = MergeDialog(contacts, self._window)
            dialog.merged.connect(self._put_merged)
            dialog.open()

    def _put_merged(self, contacts: tuple[Contact, ...]) -> None:
        self._edits.change(contacts, self.tr("Merge %n contact(s)", "", len(contacts)))
        self._window.page.select([contacts[0].id])

    def find_duplicates(self) -> None:
        """Show which contacts look alike."""
        from r2p_drafter.desktop.library_window.duplicates_dialog import DuplicatesDialog

        dialog = DuplicatesDialog(self._desk, self._window)
        dialog.merge_asked.connect(self.merge_these)
        dialog.open()

    # Groups and tags as a whole

    def rename_choice(self) -> None:
        """Ask for another name of the group or tag that is shown."""
        choice = self._window.sidebar.choice
        title = self.tr("Rename Group") if choice.by == "group" else self.tr("Rename Tag")
        name, is_given = QInputDialog.getText(
            self._window, title, self.tr("&New name:"), QLineEdit.EchoMode.Normal, choice.name
        )
        name = " ".join(name.replace(",", " ").split())
        if is_given and name and name != choice.name:
            self.rename(choice, name)

    def rename(self, choice: Choice, name: str) -> None:
        """Call a group or tag otherwise, as one act."""
        what = self.tr("Rename a group") if choice.by == "group" else self.tr("Rename a tag")
        self._edits.change([renamed(entry, {choice.name: name}) for entry in self._members(choice)], what)

    def delete_choice(self) -> None:
        """Take all entries out of the group or tag that is shown; the entries stay."""
        choice = self._window.sidebar.choice
        what = self.tr("Delete a group") if choice.by == "group" else self.tr("Delete a tag")
        self._edits.change([changed(entry, (), {choice.name}) for entry in self._members(choice)], what)

    def _members(self, choice: Choice) -> list[AnyEntry]:
        entries = self._desk.contacts if choice.by == "group" else self._desk.passages
        return [entry for entry in entries.values() if choice.name in names_of(entry)]

    # What is shown

    def show_contacts(self) -> None:
        """Show the address book."""
        self._window.go_to(Choice("contacts"))
        self._window.page.view.setFocus()

    def show_bank(self) -> None:
        """Show the bank."""
        self._window.go_to(Choice("passages"))
        self._window.page.view.setFocus()

    def go_to_passage(self, entry_id: str) -> None:
        """Select a passage, whatever is looked for."""
        if self._window.page.listing.model.row_of(entry_id) < 0:
            self._window.go_to(Choice("passages"))
            self._window.page.show_all()
        self._window.page.select_soon([entry_id])

    def search(self) -> None:
        """Give the keyboard to the search line."""
        self._window.page.begin_search()

    def toggle_details(self) -> None:
        """Show the details beside the table, or give their room to it."""
        is_hidden = self._window.page.details.isHidden()
        for page in self._window.pages.values():
            page.details.setVisible(is_hidden)

    def show_shortcuts(self) -> None:
        """List all keys."""
        from r2p_drafter.desktop.dialogs.shortcuts import ShortcutsDialog, shortcuts_of

        menus = self._window.menus.menus.values()
        ShortcutsDialog(shortcuts_of({menu.title(): menu.actions() for menu in menus}), self._window).open()

    # The clipboard, and what has the keyboard

    def copy(self) -> None:
        """Copy what is selected: in the field that has the keyboard, or in the table."""
        focused = QApplication.focusWidget()
        field = focused if isinstance(focused, QLineEdit | QPlainTextEdit) else self._window.page.view
        field.copy()

    def select_all(self) -> None:
        """Select all: in the field that has the keyboard, or in the table."""
        focused = QApplication.focusWidget()
        field = focused if isinstance(focused, QLineEdit | QPlainTextEdit) else self._window.page.view
        field.selectAll()

    # Files

    def import_list(self) -> None:
        """Ask for a file, and show what would come of it."""
        path = self._files.list_to_import(self._window)
        if path is not None:
            from r2p_drafter.desktop.library_window.importing.wizard import ImportWizard

            kind = Contact if self._window.page is self._window.pages["contacts"] else Passage
            wizard = ImportWizard(path, self._desk, kind, self._window)
            wizard.accepted_entries.connect(self._take_imported)
            wizard.open()

    def _take_imported(self, entries: tuple[AnyEntry, ...]) -> None:
        self._edits.change(entries, self.tr("Import %n entr(y/ies)", "", len(entries)), self._say_imported)

    def _say_imported(self, entries: tuple[AnyEntry, ...]) -> None:
        text = self.tr("%n entr(y/ies) imported.", "", len(entries))
        undo = Offer(self.tr("Undo"), self._edits.undo)
        self._window.messages.say("imported", text, "done", [undo])

    def export_list(self) -> None:
        """Ask for a file, and write what is selected there, or all that is shown."""
        self.exporting.export()
