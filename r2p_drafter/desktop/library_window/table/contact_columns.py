"""The columns of the address book."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.table.columns import Column, folded, names_in, shown_date
from r2p_drafter.library.entries import Contact, Role

translate = QCoreApplication.translate


def contact_columns() -> tuple[Column, ...]:
    """Return the columns of the address book, in the order that they have at first."""
    return (*_names(), *_role(), *_ways(), *_kept(), *_used())


def with_role(contact: Contact, **changes: Any) -> Contact:
    """Return a contact with changes in the role that letters are written to."""
    role = replace(contact.role, **changes)
    others = contact.roles[1:]
    return replace(contact, roles=() if role == Role() and not others else (role, *others))


def _names() -> tuple[Column, ...]:
    return (
        Column(
            "honorific",
            translate("Columns", "Title"),
            lambda contact: contact.honorific,
            lambda contact, text: replace(contact, honorific=text),
            translate("Columns", "Change the title"),
            width=7,
        ),
        Column(
            "given_name",
            translate("Columns", "Given name"),
            lambda contact: contact.given_name,
            lambda contact, text: replace(contact, given_name=text),
            translate("Columns", "Change the given name"),
            width=16,
        ),
        Column(
            "family_name",
            translate("Columns", "Family name"),
            lambda contact: contact.family_name,
            lambda contact, text: replace(contact, family_name=text),
            translate("Columns", "Change the family name"),
            key=_by_name,
            width=18,
        ),
    )


def _role() -> tuple[Column, ...]:
    return (
        Column(
            "post",
            translate("Columns", "Post"),
            lambda contact: contact.role.post,
            lambda contact, text: with_role(contact, post=text),
            translate("Columns", "Change the post"),
            width=26,
        ),
        Column(
            "organisation",
            translate("Columns", "Organisation"),
            lambda contact: contact.role.organisation,
            lambda contact, text: with_role(contact, organisation=text),
            translate("Columns", "Change the organisation"),
            width=28,
        ),
        Column(
            "country",
            translate("Columns", "Country"),
            lambda contact: contact.role.country,
            lambda contact, text: with_role(contact, country=text),
            translate("Columns", "Change the country"),
            width=16,
        ),
    )


def _ways() -> tuple[Column, ...]:
    return (
        Column(
            "email",
            translate("Columns", "E-mail"),
            lambda contact: contact.role.email,
            lambda contact, text: with_role(contact, email=text),
            translate("Columns", "Change the e-mail address"),
            width=24,
        ),
        Column(
            "fax",
            translate("Columns", "Fax"),
            lambda contact: contact.role.fax,
            lambda contact, text: with_role(contact, fax=text),
            translate("Columns", "Change the fax number"),
            width=16,
            is_shown=False,
        ),
    )


def _kept() -> tuple[Column, ...]:
    return (
        Column(
            "groups",
            translate("Columns", "Groups"),
            lambda contact: ", ".join(contact.groups),
            lambda contact, text: replace(contact, groups=names_in(text)),
            translate("Columns", "Change the groups"),
            choices=_groups,
            several=True,
            width=24,
        ),
        Column(
            "languages",
            translate("Columns", "Languages"),
            lambda contact: ", ".join(contact.languages),
            lambda contact, text: replace(contact, languages=_tags_in(text)),
            translate("Columns", "Change the languages"),
            width=12,
            is_shown=False,
        ),
        Column(
            "notes",
            translate("Columns", "Notes"),
            lambda contact: " ".join(contact.notes.split()),
            width=24,
            is_shown=False,
        ),
    )


def _used() -> tuple[Column, ...]:
    return (
        Column(
            "uses",
            translate("Columns", "Letters"),
            lambda contact: str(contact.uses) if contact.uses else "",
            key=lambda contact: contact.uses,
            width=8,
            is_number=True,
        ),
        Column("last_used", translate("Columns", "Last letter"), _last_used, key=_by_last_use, width=13),
    )


def _by_name(contact: Contact) -> str:
    """Return the name with the family name first; nothing for an organisation."""
    name = (contact.family_name, contact.given_name)
    return "\t".join(map(folded, name)) if any(name) else ""


def _groups(desk: LibraryDesk) -> list[tuple[str, str]]:
    return [(name, name) for name in desk.groups]


def _tags_in(text: str) -> tuple[str, ...]:
    """Return tags of languages in the order that they were typed in: the first is the one to write in."""
    return tuple(dict.fromkeys(filter(None, (tag.strip() for tag in text.split(",")))))


def _last_used(contact: Contact) -> str:
    return shown_date(contact.last_used)


def _by_last_use(contact: Contact) -> int:
    return contact.last_used.toordinal() if contact.last_used else 0
