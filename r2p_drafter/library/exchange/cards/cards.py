"""The vCards of a file, each with its lines."""

from collections.abc import Iterator
from typing import BinaryIO

from msgspec import Struct

from r2p_drafter.library.exchange import remarks
from r2p_drafter.library.exchange.cards.lines import BrokenLine, ContentLine, content_lines
from r2p_drafter.saying import Saying

READ = frozenset({
    "FN", "N", "ORG", "TITLE", "ROLE", "ADR", "LABEL", "TEL", "EMAIL", "CATEGORIES", "NOTE", "LANG", "KIND",
    "MEMBER", "UID", "X-ABLABEL", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND", "X-ADDRESSBOOKSERVER-MEMBER",
})  # fmt: skip
"""The properties that contacts are made of."""
OWN = "X-R2P-"
"""What properties begin with that only the library writes."""
_PICTURES = frozenset({"PHOTO", "LOGO"})
_MAX_REMARKS = 8
_MAX_LINES = 10_000
"""Of a card, be it that of a group with a line for each member."""


class Card(Struct, frozen=True):
    """A vCard."""

    number: int
    """From 1."""
    lines: tuple[ContentLine, ...]
    remarks: tuple[Saying, ...]

    def all(self, name: str) -> list[ContentLine]:
        """Return the properties of a name, in order."""
        return [line for line in self.lines if line.name == name]

    def first(self, name: str) -> str:
        """Return the value of the first property of a name, escaped still."""
        return next((line.value for line in self.lines if line.name == name), "")


def cards_in(file: BinaryIO) -> Iterator[Card]:
    """Yield the cards of a file; what is outside them, or a card inside another one, is left out."""
    draft: _Draft | None = None
    number = 0
    for line in content_lines(file):
        border = _border(line)
        if border == "BEGIN" and (draft is None or not draft.takes_in()):
            if draft is not None:
                yield draft.card(is_ended=False)
            number += 1
            draft = _Draft(number)
        elif draft is not None and border == "END":
            if draft.ends():
                yield draft.card()
                draft = None
        elif draft is not None and not border:
            draft.add(line)
    if draft is not None:
        yield draft.card(is_ended=False)


def _border(line: ContentLine | BrokenLine) -> str:
    """Return BEGIN or END where a card does; nothing for another line."""
    if isinstance(line, BrokenLine) or line.name not in ("BEGIN", "END"):
        return ""
    return line.name if line.value.strip().upper() == "VCARD" else ""


class _Draft:
    """A card that is being read."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._lines: list[ContentLine] = []
        self._remarks: dict[Saying, None] = {}
        self._depth = 0
        self._is_agent_next = False

    def takes_in(self) -> bool:
        """Tell whether the card that begins is one inside this, such as that of an agent (vCard 2.1)."""
        self._depth += self._is_agent_next or self._depth > 0
        self._is_agent_next = False
        return self._depth > 0

    def ends(self) -> bool:
        """Hear of an end, and tell whether it is this card's own."""
        if self._depth:
            self._depth -= 1
            return False
        return True

    def add(self, line: ContentLine | BrokenLine) -> None:
        """Take a line, if it is one that contacts are made of."""
        if self._depth:
            return
        if isinstance(line, BrokenLine):
            self._remark(remarks.no_property(line.start))
            return
        self._is_agent_next = line.name == "AGENT" and not line.value.strip()
        if line.name == "AGENT":
            self._remark(remarks.INNER_CARD)
        elif line.name in _PICTURES:
            self._remark(remarks.PICTURE)
        elif line.name in READ or line.name.startswith(OWN):
            self._keep(line)

    def card(self, is_ended: bool = True) -> Card:
        """Return the card as it is now."""
        if not is_ended:
            self._remark(remarks.NO_END)
        return Card(self._number, tuple(self._lines), tuple(self._remarks))

    def _keep(self, line: ContentLine) -> None:
        if line.is_cut or len(self._lines) >= _MAX_LINES:
            self._remark(remarks.too_long(line.name))
        else:
            self._lines.append(line)

    def _remark(self, remark: Saying) -> None:
        if len(self._remarks) < _MAX_REMARKS:
            self._remarks[remark] = None
