"""vCards 2.1, 3 and 4, as Google Contacts, Outlook, Apple Contacts and others write them."""

import codecs
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from msgspec.structs import replace

from r2p_drafter.letter.regular import open_regular
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.exchange.cards.cards import Card, cards_in
from r2p_drafter.library.exchange.cards.escapes import unescaped
from r2p_drafter.library.exchange.cards.foreign import ForeignCard, is_group
from r2p_drafter.library.exchange.cards.own import contact_of, is_own
from r2p_drafter.library.exchange.foreign import groups_in
from r2p_drafter.library.exchange.limits import MAX_ROWS
from r2p_drafter.library.exchange.rows import Row
from r2p_drafter.library.exchange.values import Values
from r2p_drafter.saying import says

VCARDS = (".vcf", ".vcard")
"""How the names of files end that hold vCards."""
_MAX_SIZE = 1024 * 1024 * 1024
"""Bytes; nearly all of a large file are pictures."""
_MAX_WIDE = 128 * 1024 * 1024
"""Bytes of a file in UTF-16, as old versions of Apple's programs write it."""


def read_vcards(path: Path) -> tuple[Row[Contact], ...]:
    """Return the contact of each vCard in a file.

    Raises:
        LibraryError: It can't be read, has no vCards in it, or is larger than any address book.
    """
    try:
        with open_regular(path) as file:
            if path.stat().st_size > _MAX_SIZE:
                raise _too_large(path)
            cards = _limited(cards_in(_as_utf_8(file, path)), path)
    except OSError as error:
        raise LibraryError(
            says("{}: the file can't be read: {}.").of(str(path), str(error.strerror))
        ) from error
    if not cards:
        raise LibraryError(says("{}: there is no vCard in this file.").of(str(path)))
    return tuple(_rows(cards))


def _as_utf_8(file: BinaryIO, path: Path) -> BinaryIO:
    start = file.read(3)
    if start[:2] not in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        file.seek(len(codecs.BOM_UTF8) if start == codecs.BOM_UTF8 else 0)
        return file
    file.seek(0)
    data = file.read(_MAX_WIDE + 1)
    if len(data) > _MAX_WIDE:
        raise _too_large(path)
    return io.BytesIO(data.decode("utf-16", errors="replace").encode("utf-8", errors="replace"))


def _limited(cards: Iterator[Card], path: Path) -> list[Card]:
    kept: list[Card] = []
    for card in cards:
        if len(kept) == MAX_ROWS:
            raise _too_large(path)
        kept.append(card)
    return kept


def _too_large(path: Path) -> LibraryError:
    return LibraryError(
        says("{}: this is larger than any address book: more than {} cards or {} MB.").of(
            str(path), f"{MAX_ROWS:,}", _MAX_SIZE // 1024**2
        )
    )


def _rows(cards: Sequence[Card]) -> Iterator[Row[Contact]]:
    """Yield contacts; a card that lists members only gives its name to their groups."""
    groups = _groups([card for card in cards if is_group(card)])
    for card in cards:
        if not card.lines:
            yield Row(card.number, Contact(), card.remarks)
        elif is_own(card):
            values = Values()
            contact = contact_of(card, values)
            remarks = (*card.remarks, *values.remarks)
            yield Row(card.number, contact, remarks, is_whole=not remarks)
        elif not is_group(card):
            reader = ForeignCard(card)
            contact = reader.contact()
            listed = groups.get(_plain_id(card.first("UID")), ())
            contact = replace(contact, groups=groups_in((*contact.groups, *listed)))
            yield Row(card.number, contact, reader.remarks)


def _groups(cards: Iterable[Card]) -> Mapping[str, Sequence[str]]:
    """Return the names of the groups that each member is in, by the member's id."""
    found: dict[str, list[str]] = {}
    for card in cards:
        for member in (*card.all("MEMBER"), *card.all("X-ADDRESSBOOKSERVER-MEMBER")):
            found.setdefault(_plain_id(member.value), []).append(unescaped(card.first("FN")))
    found.pop("", None)
    return found


def _plain_id(value: str) -> str:
    return value.strip().lower().removeprefix("urn:uuid:")
