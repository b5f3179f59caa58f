"""Between a name as a letter has it, in one, and as the address book has it, in given and family name."""

from msgspec import Struct

from r2p_drafter.letter.model import Person
from r2p_drafter.letter.names import filed, name_parts, surname
from r2p_drafter.library.entries import Contact


class Naming(Struct, frozen=True):
    """The parts of a name."""

    given_name: str
    family_name: str
    family_first: bool = False


def naming_of(person: Person) -> Naming:
    """Return the parts of a person's name; `sort_as` tells of a surname that comes first.

    All of the name is in one of them, so that it can be put together again; only "Le Roy, Alain" is turned.
    """
    name, sort_as = (" ".join(text.split()) for text in (person.name, person.sort_as))
    if sort_as:
        own = _by_its_order(name, sort_as)
        if own is not None:
            return own
    family = name_parts(name)[0]
    before, comma, after = name.partition(", ")
    if comma and before == family:
        return Naming(after, family)
    at = name.rfind(family)
    if at < 0 or (at > 0 and name[at - 1] != " "):
        return Naming("", name)
    return Naming(name[:at].rstrip(), name[at:])


def sort_as_of(contact: Contact) -> str:
    """Return what a letter has to know of the order of a contact's name: nothing where it is as most are."""
    given, family = contact.given_name.strip(), contact.family_name.strip()
    if not given or not family:
        return ""
    if contact.family_first:
        return contact.name if " " not in family else f"{family}, {given}"
    is_plain = filed(family).startswith(filed(surname(Person(name=contact.name))))
    return "" if is_plain else f"{family}, {given}"


def _by_its_order(name: str, sort_as: str) -> Naming | None:
    family = sort_as.partition(",")[0].strip()
    if filed(sort_as) == filed(name):
        family = name.partition(" ")[0]
    if family != name and name.startswith(f"{family} "):
        return Naming(name[len(family) + 1 :], family, family_first=True)
    if family != name and name.endswith(f" {family}"):
        return Naming(name[: -len(family) - 1], family)
    return None
