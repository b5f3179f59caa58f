"""What changed from one version of a letter to another: part by part, word by word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import Any, Literal

import msgspec
from msgspec import Struct

from r2p_drafter.letter.model import LINKS, Letter

Kind = Literal["same", "gone", "new"]

_WORDS = re.compile(r"\S+\s*|\s+")
_SENTENCES = re.compile(r".*?(?:[.!?][\"”’)*_]*\s+|\n+|$)", re.DOTALL)
_NUMBER = re.compile(r"\[\d+\]")
_MANY = 2000
"""Words from which on a text is first compared sentence by sentence, as comparing words takes long."""


class Piece(Struct, frozen=True):
    """Words that stayed, went or came."""

    kind: Kind
    text: str


class Difference(Struct, frozen=True):
    """A part of the letter that changed."""

    part: str
    """Where it is in the newer letter, or was in the older if it is gone."""
    pieces: tuple[Piece, ...]
    """Its text, all of it, in order."""


Field = tuple[str, str]
"""A part of a letter, and its text."""


def differences(old: Letter, new: Letter) -> tuple[Difference, ...]:
    """Return what changed, in the letter's order.

    Items of a list are matched by what they say, so that one that was put in or moved changes no other.
    """
    before, after = dict(_groups(old)), dict(_groups(new))
    names = [*after, *(name for name in before if name not in after)]
    return tuple(found for name in names for found in _in_group(before.get(name, []), after.get(name, [])))


def _groups(letter: Letter) -> Iterator[tuple[str, list[Field]]]:
    """Return the fields of a letter; those of all items of a list stand together."""
    found: dict[str, list[Field]] = {}
    for part, text in _fields("", msgspec.to_builtins(letter)):
        found.setdefault(_NUMBER.sub("[]", part), []).append((part, text))
    yield from found.items()


def _fields(part: str, value: Any) -> Iterator[Field]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in LINKS:
                yield from _fields(f"{part}.{name}".removeprefix("."), inner)
    elif isinstance(value, list | tuple):
        for at, inner in enumerate(value):
            yield from _fields(f"{part}[{at}]", inner)
    elif value is not None and value != "":
        yield part, str(value)


def _in_group(old: Sequence[Field], new: Sequence[Field]) -> Iterator[Difference]:
    matcher = SequenceMatcher(None, [text for _, text in old], [text for _, text in new], autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind == "equal":
            continue
        gone, came = old[start:end], new[first:last]
        both = min(len(gone), len(came))
        for (_, before), (part, after) in zip(gone, came, strict=False):
            yield Difference(part, pieces_between(before, after))
        for part, text in gone[both:]:
            yield Difference(part, (Piece("gone", text),))
        for part, text in came[both:]:
            yield Difference(part, (Piece("new", text),))


def pieces_between(old: str, new: str) -> tuple[Piece, ...]:
    """Return the words of two texts, those that both have once."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    if max(len(before), len(after)) > _MANY:
        return _merged(_by_sentences(old, new))
    return _merged(_by_tokens(before, after))


def _by_sentences(old: str, new: str) -> Iterator[Piece]:
    before, after = _SENTENCES.findall(old), _SENTENCES.findall(new)
    matcher = SequenceMatcher(None, before, after)
    for kind, start, end, first, last in matcher.get_opcodes():
        gone, came = "".join(before[start:end]), "".join(after[first:last])
        if kind == "equal":
            yield Piece("same", came)
        elif max(len(gone), len(came)) < _MANY * 4:
            yield from _by_tokens(_WORDS.findall(gone), _WORDS.findall(came))
        else:
            yield from (Piece("gone", gone), Piece("new", came))


def _by_tokens(before: Sequence[str], after: Sequence[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind == "equal":
            yield Piece("same", "".join(after[first:last]))
        else:
            yield Piece("gone", "".join(before[start:end]))
            yield Piece("new", "".join(after[first:last]))


def _merged(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    filled = (piece for piece in pieces if piece.text)
    return tuple(
        Piece(kind, "".join(piece.text for piece in group))
        for kind, group in groupby(filled, lambda piece: piece.kind)
    )
