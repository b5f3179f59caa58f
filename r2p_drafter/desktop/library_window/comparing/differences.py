"""In which fields versions of an entry differ."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from r2p_drafter.desktop.forms.parts.languages import language_name
from r2p_drafter.desktop.library_window.details.roles import said_of, with_role_at
from r2p_drafter.desktop.library_window.table.columns import shown_date
from r2p_drafter.desktop.library_window.table.passage_columns import kind_names
from r2p_drafter.library.entries import AnyEntry, Contact, Passage, Role

translate = QCoreApplication.translate
Versions = Sequence[AnyEntry]


class Difference(Struct, frozen=True):
    """A field that is not the same in all versions."""

    label: str
    texts: tuple[str, ...]
    """What each version has there."""
    take: Callable[[Any, Any], Any]
    """Returns the first entry with what the second has in this field."""


def differences(versions: Versions) -> tuple[Difference, ...]:
    """Return the fields in which versions of one entry differ."""
    if all(isinstance(version, Contact) for version in versions):
        return (*_names(versions), *_kept(versions), *_roles(versions))
    return tuple(_of_passages(versions))


def name_differences(contacts: Sequence[Contact]) -> tuple[Difference, ...]:
    """Return the fields in which contacts differ that can't be joined: their names."""
    return tuple(_names(contacts))


def _names(versions: Versions) -> Iterator[Difference]:
    yield from _field(versions, "honorific", translate("Comparing", "Title"))
    yield from _field(versions, "given_name", translate("Comparing", "Given name"))
    yield from _field(versions, "family_name", translate("Comparing", "Family name"))
    yield from _field(versions, "family_first", translate("Comparing", "Family name first"))


def _kept(versions: Versions) -> Iterator[Difference]:
    yield from _field(versions, "groups", translate("Comparing", "Groups"))
    yield from _field(versions, "languages", translate("Comparing", "Languages"))
    yield from _field(versions, "notes", translate("Comparing", "Notes"))


def _of_passages(versions: Versions) -> Iterator[Difference]:
    yield from _field(versions, "text", translate("Comparing", "Text"))
    yield from _field(versions, "kind", translate("Comparing", "Kind"))
    yield from _field(versions, "language", translate("Comparing", "Language"))
    yield from _field(versions, "tags", translate("Comparing", "Tags"))
    yield from _field(versions, "variant_of", translate("Comparing", "Variant of"))


def _field(versions: Versions, name: str, label: str) -> Iterator[Difference]:
    values = [getattr(version, name) for version in versions]
    if any(value != values[0] for value in values):
        texts = tuple(_text(name, value) for value in values)
        yield Difference(label, texts, lambda one, other: replace(one, **{name: getattr(other, name)}))


def _roles(versions: Versions) -> Iterator[Difference]:
    """Compare post by post where there are as many; otherwise all of them as one."""
    contacts = [version for version in versions if isinstance(version, Contact)]
    counts = {len(contact.roles) for contact in contacts}
    if len(counts) > 1:
        texts = tuple("\n".join(map(said_of, contact.roles)) or "–" for contact in contacts)
        label = translate("Comparing", "Posts")
        yield Difference(label, texts, lambda one, other: replace(one, roles=other.roles))
        return
    for at in range(counts.pop()):
        for name, label in _role_labels().items():
            yield from _role_field(contacts, at, name, label)


def _role_field(contacts: Sequence[Contact], at: int, name: str, label: str) -> Iterator[Difference]:
    values = [getattr(contact.roles[at], name) for contact in contacts]
    if any(value != values[0] for value in values):
        post = f"{label} ({at + 1})" if at else label
        texts = tuple(_text(name, value) for value in values)
        yield Difference(
            post, texts, lambda one, other: with_role_at(one, at, **{name: getattr(other.roles[at], name)})
        )


def _role_labels() -> dict[str, str]:
    labels = {
        "courtesy_title": translate("Comparing", "Courtesy title"),
        "post": translate("Comparing", "Post"),
        "organisation": translate("Comparing", "Organisation"),
        "address": translate("Comparing", "Address"),
        "country": translate("Comparing", "Country"),
        "fax": translate("Comparing", "Fax"),
        "email": translate("Comparing", "E-mail"),
        "salutation": translate("Comparing", "Salutation"),
        "since": translate("Comparing", "Since"),
        "until": translate("Comparing", "Until"),
    }
    return {name: labels[name] for name in Role.__struct_fields__}


def _text(name: str, value: Any) -> str:
    if name == "family_first":
        return translate("Comparing", "Yes") if value else translate("Comparing", "No")
    if name == "kind":
        return kind_names()[value]
    if name == "language":
        return language_name(value)
    if name in ("since", "until"):
        return shown_date(value) or "–"
    if isinstance(value, tuple):
        return ("\n" if name == "address" else ", ").join(value) or "–"
    return str(value) or "–"


def called(entry: AnyEntry) -> str:
    """Return what an entry is called in a heading."""
    if isinstance(entry, Passage):
        return " ".join(entry.text.split())[:80]
    return entry.name or entry.role.organisation or entry.role.post
