"""Several contacts made one."""

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec.structs import astuple, replace

from r2p_drafter.library.entries import Contact, Role

_TELLING: Final = ("post", "organisation")
"""What makes two roles the same."""


def merged(keep: Contact, others: Sequence[Contact]) -> tuple[Contact, ...]:
    """Return what has to be saved: the contact that stays with what the others add, and the others deleted.

    What it says itself stays as it is. A role of another one fills what its own lacks for the same post, and
    is added where the two disagree; so nothing is lost. The contact that stays has to have its id.
    """
    others = [other for other in others if other.id != keep.id]
    kept = keep
    for other in others:
        kept = _joined(kept, other)
    return (kept, *(replace(other, deleted=True, merged_into=keep.id) for other in others))


def _joined(keep: Contact, other: Contact) -> Contact:
    if not keep.name:
        keep = replace(
            keep,
            given_name=other.given_name,
            family_name=other.family_name,
            family_first=other.family_first,
        )
    return replace(
        keep,
        honorific=keep.honorific or other.honorific,
        languages=tuple(dict.fromkeys(keep.languages + other.languages)),
        groups=tuple(sorted({*keep.groups, *other.groups})),
        notes=_notes(keep.notes, other.notes),
        roles=_roles(keep.roles, other.roles),
    )


def _notes(mine: str, theirs: str) -> str:
    if theirs.strip() in mine:
        return mine
    return f"{mine}\n\n{theirs}" if mine.strip() else theirs


def _roles(mine: Iterable[Role], theirs: Iterable[Role]) -> tuple[Role, ...]:
    roles = list(mine)
    for role in theirs:
        at = next((at for at, own in enumerate(roles) if _is_one(own, role)), None)
        if at is not None:
            roles[at] = _filled(roles[at], role)
        elif role != Role():
            roles.append(role)
    return tuple(roles)


def _is_one(mine: Role, theirs: Role) -> bool:
    """Whether two roles are of the same post or organisation, and neither goes against the other."""
    if not any(
        _is_same(getattr(mine, name), getattr(theirs, name)) for name in _TELLING if getattr(mine, name)
    ):
        return mine == theirs
    pairs = zip(astuple(mine), astuple(theirs), strict=True)
    return all(not own or not other or _is_same(own, other) for own, other in pairs)


def _is_same(mine: object, theirs: object) -> bool:
    if isinstance(mine, str) and isinstance(theirs, str):
        return mine.casefold().split() == theirs.casefold().split()
    return mine == theirs


def _filled(mine: Role, theirs: Role) -> Role:
    return Role(**{name: getattr(mine, name) or getattr(theirs, name) for name in Role.__struct_fields__})
