"""Addresses that other programs keep in pieces."""

import re
from collections.abc import Iterable

from r2p_drafter.letter.model import cleaned

_BLANKS = re.compile(r"[ \t\xa0]+")


def lines_of(pieces: Iterable[str], city: str, region: str, postcode: str, country: str) -> tuple[str, ...]:
    """Return the lines of an address: those of its pieces, then the city; the country has its own place."""
    lines = [_BLANKS.sub(" ", line).strip(" ,") for piece in pieces for line in cleaned(piece).split("\n")]
    lines.append(city_line(city, region, postcode))
    filled = [line for line in lines if line]
    if filled and country and filled[-1].casefold() == country.casefold():
        filled.pop()
    return tuple(dict.fromkeys(filled))


def city_line(city: str, region: str, postcode: str) -> str:
    """Return a city as it stands on an envelope: "New York, NY 10017", "London SW1A 2AH", "75007 Paris"."""
    if region and region != city:
        return " ".join(filter(None, (", ".join(filter(None, (city, region))), postcode)))
    is_behind = any(character.isalpha() for character in postcode)
    return " ".join(filter(None, (city, postcode) if is_behind else (postcode, city)))
