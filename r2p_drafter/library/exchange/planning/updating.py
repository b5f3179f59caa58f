"""What an entry of the library is with all that a file says of it."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace

from r2p_drafter.letter.names import filed
from r2p_drafter.library.entries import Contact, Passage, Role
from r2p_drafter.library.exchange.columns import OF_ROLES
from r2p_drafter.library.exchange.rows import E
from r2p_drafter.library.exchange.vocabulary import Field
from r2p_drafter.library.merging import merged
from r2p_drafter.library.search.folding import without_titles, words_in

_FROM_A_FILE = "file"
"""Stands for an id where entries are joined by them; no entry of a library has it."""
_TELLING: tuple[Field, ...] = ("post", "organisation")
"""What a role is known by."""


def updated(known: E, said: E, *, is_whole: bool) -> E:
    """Return an entry with what a file says of it: instead of it where that is all of it, else besides."""
    if is_whole:
        return replace(said, id=known.id, version=known.version, uses=known.uses, last_used=known.last_used)
    besides: E = _BESIDES[type(known)](known, said)
    return besides


def contradictions(known: Contact, said: Contact) -> tuple[Field, ...]:
    """Return in what a file says something else than the library; that it says more is no contradiction."""
    return tuple(dict.fromkeys(_Overlay(known, said).fields))


def _contact(known: Contact, said: Contact) -> Contact:
    return merged(_Overlay(known, said).contact, [replace(said, id=_FROM_A_FILE)])[0]


def _passage(known: Passage, said: Passage) -> Passage:
    return replace(known, tags=tuple(sorted({*known.tags, *said.tags})), deleted=False)


_BESIDES: Mapping[type, Callable[[Any, Any], Any]] = {Contact: _contact, Passage: _passage}


class _Overlay:
    """A contact in which what a file says otherwise has replaced what the library says."""

    def __init__(self, known: Contact, said: Contact) -> None:
        self.fields: list[Field] = []
        self.contact = replace(known, deleted=False, merged_into="")
        self._lay_name(said)
        for role in said.roles:
            self._lay_role(role)

    def _lay_name(self, said: Contact) -> None:
        known = self.contact
        if _have_other_names(known.name, said.name):
            names = ("given_name", "family_name", "family_first")
            self.contact = replace(known, **{name: getattr(said, name) for name in names})
            self.fields.append("name")
        if _differ(known.honorific, said.honorific):
            self.contact = replace(self.contact, honorific=said.honorific)
            self.fields.append("honorific")

    def _lay_role(self, said: Role) -> None:
        roles = list(self.contact.roles)
        at = next((at for at, known in enumerate(roles) if _is_same_post(known, said)), None)
        if at is not None:
            roles[at] = self._filled(roles[at], said)
        elif roles:
            self.fields += [
                name for name in _TELLING if _differ(getattr(roles[0], name), getattr(said, name))
            ]
            roles.insert(0, said)
        self.contact = replace(self.contact, roles=tuple(roles))

    def _filled(self, known: Role, said: Role) -> Role:
        """Return a role with what is said of it otherwise; what it lacks comes when both are merged."""
        other = [name for name in OF_ROLES if _differ(getattr(known, name), getattr(said, name))]
        self.fields += other
        return replace(known, **{name: getattr(said, name) for name in other})


def _have_other_names(known: str, said: str) -> bool:
    """Tell whether both are named, and not with the same words in another order or with a title."""
    return _differ(known, said) and _name_words(known) != _name_words(said)


def _name_words(name: str) -> list[str]:
    return sorted(without_titles(words_in(name)))


def _is_same_post(known: Role, said: Role) -> bool:
    """Tell whether both can be of one post: what one of them leaves open is no difference."""
    return not any(_differ(getattr(known, name), getattr(said, name)) for name in _TELLING)


def _differ(known: object, said: object) -> bool:
    """Tell whether both say something, and not the same: accents, capitals, blanks and dots don't count."""
    return bool(known and said) and known != said and _plain(known) != _plain(said)


def _plain(value: object) -> str:
    if isinstance(value, tuple):
        return filed(" ".join(value))
    text = str(value)
    return text.strip().casefold() if "@" in text else filed(text)
