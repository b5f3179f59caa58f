"""A contact in full: names, posts over time, groups, notes, and the letters that it was used in."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from r2p_drafter.desktop.forms.parts.languages import language_choices
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.details.date_field import DateField
from r2p_drafter.desktop.library_window.details.field import Bound
from r2p_drafter.desktop.library_window.details.fields import LineField, LinesField, SwitchField, TextField
from r2p_drafter.desktop.library_window.details.names_field import NamesField
from r2p_drafter.desktop.library_window.details.roles import RolesList, with_role_at
from r2p_drafter.desktop.library_window.details.sheet import DetailsSheet, changing, reading
from r2p_drafter.desktop.library_window.details.uses import UsesList
from r2p_drafter.desktop.library_window.edits import LibraryEdits
from r2p_drafter.library.entries import AnyEntry, Contact, Role

_LARGER = 1.2
_ADDRESS_ROWS, _NOTES_ROWS = 3, 4


class ContactSheet(DetailsSheet):
    """Shows and changes one contact."""

    def __init__(self, desk: LibraryDesk, edits: LibraryEdits, parent: QWidget | None = None) -> None:
        super().__init__(edits, parent)
        self._desk = desk
        self.entry: Contact | None = None
        self._title = self._made_title()
        self._add_names()
        self.roles = RolesList(self)
        self._add_posts()
        self._add_kept()
        self.uses = UsesList(desk, self)
        self.rows.addWidget(self.uses)
        self.rows.addStretch()

    def _made_title(self) -> QLabel:
        title = QLabel(self)
        title.setObjectName("contact_name")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        font = QFont(title.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        title.setFont(font)
        self.rows.addWidget(title)
        return title

    def _add_names(self) -> None:
        honorific = LineField(
            self._of_contact("honorific", self.tr("Change the title")), self, self.tr("Ms.")
        )
        given = LineField(self._of_contact("given_name", self.tr("Change the given name")), self)
        family = LineField(self._of_contact("family_name", self.tr("Change the family name")), self)
        self.add_beside(
            (self.tr("&Title:"), honorific),
            (self.tr("&Given name:"), given),
            (self.tr("F&amily name:"), family),
            stretches=(2, 4, 5),
        )
        order = self._of_contact("family_first", self.tr("Change the order of the name"))
        self.add("", SwitchField(order, self.tr("The family name comes &first"), self))
        self.first = given.input

    def _add_posts(self) -> None:
        self.add_heading(self.tr("Posts over time"))
        self.add_note(self.tr("Letters are written to the first one."))
        self.roles.chosen.connect(self._show_role)
        self.roles.changed.connect(self._change_roles)
        self.rows.addWidget(self.roles)
        self.add(self.tr("&Post:"), self._line_of_role("post", self.tr("Change the post")))
        what = self.tr("Change the organisation")
        self.add(self.tr("&Organisation:"), self._line_of_role("organisation", what))
        courtesy = self._line_of_role("courtesy_title", self.tr("Change the courtesy title"), self.tr("H.E."))
        salutation = self._line_of_role(
            "salutation", self.tr("Change the salutation"), self.tr("Excellency,")
        )
        self.add_beside((self.tr("&Courtesy title:"), courtesy), (self.tr("Sal&utation:"), salutation))
        address = self._of_role("address", self.tr("Change the address"))
        self.add(self.tr("A&ddress:"), LinesField(address, self, _ADDRESS_ROWS))
        self.add(self.tr("Countr&y:"), self._line_of_role("country", self.tr("Change the country")))
        email = self._line_of_role("email", self.tr("Change the e-mail address"))
        fax = self._line_of_role("fax", self.tr("Change the fax number"))
        self.add_beside((self.tr("&E-mail:"), email), (self.tr("Fa&x:"), fax))
        time = self.tr("Change the time of a post")
        since, until = (DateField(self._of_role(name, time), self) for name in ("since", "until"))
        self.add_beside((self.tr("Si&nce:"), since), (self.tr("Unti&l:"), until))

    def _add_kept(self) -> None:
        self.add_heading(self.tr("For your work"))
        groups = self._of_contact("groups", self.tr("Change the groups"))
        example = self.tr("Security Council, Donors")
        self.add(self.tr("G&roups:"), NamesField(groups, self._offered_groups, self, example))
        languages = self._of_contact("languages", self.tr("Change the languages"))
        self.add(
            self.tr("Languages, the one to &write in first:"),
            NamesField(languages, language_choices, self, "en-US, fr-FR", in_order=True),
        )
        notes = self._of_contact("notes", self.tr("Change the notes"))
        self.add(self.tr("Note&s:"), TextField(notes, self, _NOTES_ROWS))

    # What is shown

    def show_entry(self, entry: AnyEntry) -> None:
        if not isinstance(entry, Contact):
            return
        is_other = self.entry is None or self.entry.id != entry.id
        if is_other and self.entry is not None:
            self.finish()
        if is_other:
            self._forget_role()
        super().show_entry(entry)
        self.uses.show_of(entry)

    def refresh(self) -> None:
        if self.entry is None:
            return
        contact = self.entry
        self.roles.show_roles(contact.roles, keep_place=True)
        self._title.setText(_title_of(contact) or self.tr("A new contact"))
        super().refresh()

    def set_open(self, is_open: bool) -> None:
        super().set_open(is_open)
        self.roles.set_open(is_open)

    def said_of_new(self) -> str:
        return self.tr("Add a contact")

    # Its posts

    def _forget_role(self) -> None:
        with QSignalBlocker(self.roles.list):
            self.roles.list.setCurrentRow(0)

    def _show_role(self) -> None:
        if self.entry is not None:
            for field in self.fields:
                field.show_entry(self.entry)

    def _change_roles(self, roles: tuple[Role, ...], what: str) -> None:
        if self.entry is not None:
            self.finish()
            self.change(replace(self.entry, roles=roles), what)
            self.refresh()

    def _of_contact(self, name: str, what: str) -> Bound:
        return Bound(f"contact_{name}", reading(name), changing(name), what)

    def _of_role(self, name: str, what: str) -> Bound:
        """Return the binding with a field of the post that is shown in full."""

        def read(contact: Contact) -> Any:
            roles = contact.roles or (Role(),)
            return getattr(roles[min(self.roles.at, len(roles) - 1)], name)

        def put(contact: Contact, value: Any) -> Contact:
            return with_role_at(contact, self.roles.at, **{name: value})

        return Bound(f"role_{name}", read, put, what)

    def _line_of_role(self, name: str, what: str, example: str = "") -> LineField:
        return LineField(self._of_role(name, what), self, example)

    def _offered_groups(self) -> list[tuple[str, str]]:
        return [(name, name) for name in self._desk.groups]


def _title_of(contact: Contact) -> str:
    """Return what the contact is called: "H.E. Ms. Ana Díaz", an organisation by its name."""
    titles = (contact.role.courtesy_title, contact.honorific, contact.name)
    return " ".join(filter(None, titles)) if contact.name else contact.role.organisation
