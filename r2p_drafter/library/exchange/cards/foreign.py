"""The vCards of other programs, tidied as they are read."""

import re

from msgspec.structs import replace

from r2p_drafter.letter.model import Person
from r2p_drafter.letter.names import filed
from r2p_drafter.library.entries import Contact, Role
from r2p_drafter.library.exchange import remarks
from r2p_drafter.library.exchange.addresses import lines_of
from r2p_drafter.library.exchange.cards.cards import Card
from r2p_drafter.library.exchange.cards.escapes import parts_of, texts_of, unescaped
from r2p_drafter.library.exchange.cards.lines import ContentLine
from r2p_drafter.library.exchange.countries import country_of
from r2p_drafter.library.exchange.foreign import groups_in
from r2p_drafter.library.exchange.limits import MAX_LINE
from r2p_drafter.library.exchange.names import Named, named_in, titles_in
from r2p_drafter.library.exchange.values import Values
from r2p_drafter.library.naming import Naming
from r2p_drafter.saying import Saying

_LONG = frozenset({"NOTE", "ADR", "LABEL", "CATEGORIES"})
"""Properties that may be longer than a line."""
_NOBODY = Naming("", "")
_PREFERENCE = re.compile("[0-9]{1,3}")
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_")
"""Around the labels that Apple's programs have words for."""


def is_group(card: Card) -> bool:
    """Tell whether a card is that of a group, which lists its members."""
    kinds = (card.first("KIND"), card.first("X-ADDRESSBOOKSERVER-KIND"))
    return any(kind.strip().lower() == "group" for kind in kinds)


class ForeignCard:
    """Reads one card."""

    def __init__(self, card: Card) -> None:
        long = [line.name for line in card.lines if len(line.value) > MAX_LINE and line.name not in _LONG]
        self._too_long = tuple(remarks.too_long(name) for name in dict.fromkeys(long))
        self._card = replace(card, lines=tuple(line for line in card.lines if line.name not in long))
        self._labels = {line.group: _label(line) for line in card.all("X-ABLABEL") if line.group}
        self._values = Values()

    @property
    def remarks(self) -> tuple[Saying, ...]:
        """What was left out, and why."""
        return (*self._card.remarks, *self._too_long, *self._values.remarks)

    def contact(self) -> Contact:
        """Return the contact that the card describes."""
        named = self._named()
        role = self._role(named)
        categories = (texts_of(line.value, ",") for line in self._card.all("CATEGORIES"))
        notes = (unescaped(line.value).strip() for line in self._card.all("NOTE"))
        return Contact(
            honorific=named.person.honorific,
            given_name=named.naming.given_name,
            family_name=named.naming.family_name,
            family_first=named.naming.family_first,
            languages=self._values.languages(self._texts("LANG")),
            groups=groups_in(group for each in categories for group in each),
            notes="\n".join(filter(None, notes)),
            roles=() if role == Role() else (role,),
        )

    def _named(self) -> Named:
        pieces = [_line(" ".join(texts_of(part, ","))) for part in parts_of(self._card.first("N"), ";")]
        family, given, more, prefix, suffix = (*pieces, *[""] * 5)[:5]
        shown = self._text("FN")
        if not family and not given:
            return self._named_as(shown)
        courtesy_title, honorific = titles_in(prefix)
        is_turned = bool(family and given) and filed(shown) == filed(f"{family} {given}")
        naming = Naming(_line(f"{given} {more}"), _line(f"{family} {suffix}"), is_turned)
        return Named(Person(courtesy_title=courtesy_title, honorific=honorific), naming)

    def _named_as(self, shown: str) -> Named:
        """Return who the card is of by the name that is shown, if it has no other."""
        is_organisation = self._card.first("KIND").strip().lower() == "org" or self._card.first("X-ABSHOWAS")
        if is_organisation or filed(shown) == filed(self._organisation()):
            return Named(Person(organisation=shown), _NOBODY)
        return named_in(shown)

    def _role(self, named: Named) -> Role:
        address, country = self._address()
        return Role(
            courtesy_title=named.person.courtesy_title,
            post=self._text("TITLE") or self._text("ROLE") or named.person.post,
            organisation=self._organisation() or named.person.organisation,
            address=address,
            country=country,
            fax=self._fax(),
            email=self._values.email(self._texts("EMAIL")),
        )

    def _organisation(self) -> str:
        """Return the organisation behind its units: "Department of Peace, United Nations"."""
        line = self._best("ORG")
        units = [_line(unit) for unit in texts_of(line.value, ";")] if line else []
        return ", ".join(filter(None, reversed(units)))

    def _address(self) -> tuple[tuple[str, ...], str]:
        line = self._best("ADR")
        if line is None:
            label = self._best("LABEL")
            return lines_of([unescaped(label.value)] if label else [], "", "", "", ""), ""
        pieces = [text.strip() for text in texts_of(line.value, ";")]
        box, more, street, city, region, postcode, country = (*pieces, *[""] * 7)[:7]
        written = self._label_of(line)
        if written:
            lines = lines_of([written], "", "", "", country)
        else:
            lines = lines_of([box, more, street], city, region, postcode, country)
        return lines, country_of(_line(country))

    def _label_of(self, address: ContentLine) -> str:
        """Return the lines of an address as they are to be written, where the card has them too."""
        inside = address.parameters.get("LABEL", ())
        beside = [line for line in self._card.all("LABEL") if line.types == address.types]
        return unescaped(next(iter(inside), "")) or (unescaped(beside[0].value) if beside else "")

    def _fax(self) -> str:
        numbers = [line for line in self._card.all("TEL") if any("fax" in each for each in self._types(line))]
        line = min(numbers, key=self._rank, default=None)
        return _line(unescaped(line.value)).removeprefix("tel:") if line else ""

    def _best(self, name: str) -> ContentLine | None:
        lines = [line for line in self._card.all(name) if line.value.strip(" ;")]
        return min(lines, key=self._rank, default=None)

    def _rank(self, line: ContentLine) -> tuple[bool, int, bool]:
        """Return what puts first what letters are sent to: not to somebody's home, and what is preferred."""
        types = self._types(line)
        preference = next(iter(line.parameters.get("PREF", ())), "1" if "pref" in types else "100")
        order = int(preference) if _PREFERENCE.fullmatch(preference) else 100
        is_home = any(each.startswith("home") for each in types)
        return is_home, order, "work" not in types

    def _types(self, line: ContentLine) -> frozenset[str]:
        return line.types | {self._labels.get(line.group, "")}

    def _texts(self, name: str) -> list[str]:
        """Return the values of all properties of a name, what letters are sent to first."""
        return [_line(unescaped(line.value)) for line in sorted(self._card.all(name), key=self._rank)]

    def _text(self, name: str) -> str:
        return _line(unescaped(self._card.first(name)))


def _label(line: ContentLine) -> str:
    value = unescaped(line.value)
    known = _APPLE_LABEL.fullmatch(value)
    return (known[1] if known else value).lower()


def _line(text: str) -> str:
    return " ".join(text.split())
