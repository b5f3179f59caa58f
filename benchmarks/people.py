"""An address book of people of many countries, the same each time."""

import datetime
import functools
import random
from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from r2p_drafter.library.entries import Contact, Role

_USED_OF_HUNDRED = 4
_FIRST_DAY = datetime.date(2019, 1, 1)


class Culture(Struct, frozen=True, forbid_unknown_fields=True):
    """How people of some countries are called."""

    countries: tuple[str, ...]
    given: tuple[str, ...]
    starts: tuple[str, ...]
    """What family names begin with."""
    ends: tuple[str, ...] = ("",)
    """What they end with, or what stands behind."""
    family_first: bool = False


class World(Struct, frozen=True, forbid_unknown_fields=True):
    """What people are made of."""

    posts: tuple[str, ...]
    offices: tuple[str, ...]
    """Organisations, `{}` being a country."""
    offices_of_all: tuple[str, ...]
    groups: tuple[str, ...]
    honorifics: tuple[str, ...]
    cultures: tuple[Culture, ...]


def people(count: int) -> list[Contact]:
    """Return so many different people."""
    chance = random.Random(100_000)  # noqa: S311 (names, no secret)
    return [_person(number, chance) for number in range(count)]


@functools.cache
def world() -> World:
    """Return what people are made of."""
    return msgspec.toml.decode(Path(__file__).with_suffix(".toml").read_bytes(), type=World)


def _person(number: int, chance: random.Random) -> Contact:
    culture = chance.choice(world().cultures)
    uses = int(chance.paretovariate(1)) if chance.randrange(100) < _USED_OF_HUNDRED else 0
    groups = chance.sample(world().groups, chance.choice((0, 0, 0, 1, 2)))
    return Contact(
        id=f"{number:032x}",
        version=1,
        honorific=chance.choice(world().honorifics),
        given_name=chance.choice(culture.given),
        family_name=_family_name(culture, chance),
        family_first=culture.family_first,
        groups=tuple(sorted(groups)),
        roles=tuple(_role(culture.countries, chance) for _ in range(chance.choice((1, 1, 1, 1, 2)))),
        uses=uses,
        last_used=_FIRST_DAY + datetime.timedelta(days=chance.randrange(2_500)) if uses else None,
    )


def _family_name(culture: Culture, chance: random.Random) -> str:
    """Return a family name; one in three is of two names, but where names have no endings."""
    names = [chance.choice(culture.starts) + chance.choice(culture.ends) for _ in range(2)]
    if len(culture.ends) == 1 or chance.randrange(3):
        return names[0]
    return chance.choice((" ", "-")).join(names)


def _role(countries: Sequence[str], chance: random.Random) -> Role:
    country = chance.choice(countries)
    organisation = chance.choice(chance.choice((world().offices,) * 3 + (world().offices_of_all,)))
    return Role(
        courtesy_title=chance.choice(("H.E.", "", "", "")),
        post=chance.choice(world().posts),
        organisation=organisation.format(country),
        address=(f"{chance.randrange(1, 900)} Second Avenue", "New York, NY 10017"),
        country=country,
        email=f"{chance.randrange(10**9)}@example.org",
    )
