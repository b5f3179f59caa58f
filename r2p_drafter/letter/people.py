"""People as lines of plain text: "Ms. Helen Clark, Administrator, UNDP"."""

import functools
import re
from typing import TypeVar

from msgspec import Struct

from r2p_drafter.letter.customs import COURTESY_TITLES, customs_in
from r2p_drafter.letter.lines import bare_lines_in
from r2p_drafter.letter.model import Person

P = TypeVar("P", bound=Person)

_SEPARATOR = re.compile(r"[,;|\t，؛،]|\s[–—-]\s")
_WITH_NAME = re.compile(
    r"(?:jr|sr|ii|iii|iv|esq|ph\.?d|m\.?d|ll\.?[bm]|k\.?c|q\.?c|o\.?p|s\.?j)\.?", re.IGNORECASE
)
_POST = re.compile(
    r"""\b(?:secretary(?:-general)?|general|president|minister|ambassador|representative|envoy|director|chairs?
    |chair(?:man|woman|person)|(?:co-)?founder|advis[eo]r|counsell?or|coordinator|administrator|commissioner
    |rapporteur|expert|prosecutor|officer|manager|head|chief|delegate|professor|fellow|lecturer|senator|member
    |judge|bishop|governor|mayor|speaker|chancellor|consul|attaché|assistant|deputy|spokes(?:man|woman|person)
    |chef\ de\ cabinet|secrétaire(?:\ générale?)?|présidente?|ministre|direct(?:eur|rice)(?:\ générale?)?
    |ambassad(?:eur|rice)|représentante?|conseill(?:er|ère)|commissaire|secretari[oa](?:\ general)?
    |president[ea]|ministr[oa]|director[a]?(?:\ general)?|embajador[a]?|representante|asesor[a]?)$""",
    re.IGNORECASE | re.VERBOSE,
)
_POST_END = re.compile(
    r"\s(?:of|for|on|to|in|and|at|del?|des|du|pour|para|auprès|aux?|en)\s.*", re.IGNORECASE | re.DOTALL
)
_ORGANISATION = re.compile(
    r"""\b(?:united\ nations|un|ministry|department|office|mission|embassy|government|council|committee
    |commission|centre|center|institute|university|college|school|foundation|fund|society|association|alliance
    |coalition|network|union|league|movement|organi[sz]ation|programme|agency|secretariat|parliament|assembly
    |bank|church|federation|initiative|group|watch|international|forum|trust|project|campaign|rights|relief
    |ministère|bureau|conseil|comité|fondation|université|nations|naciones|ministerio|oficina|consejo|fundación
    |universidad|asociación|centro)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&./-]+")


class _Head(Struct, frozen=True):
    """The first part of a line."""

    courtesy_title: str
    honorific: str
    name: str

    @property
    def is_person(self) -> bool:
        """Whether there is a title that no organisation's name begins with, as "General" might."""
        return bool(self.courtesy_title) or self.honorific.endswith(".")


def people_in(text: str, kind: type[P], language: str = "en") -> tuple[P, ...]:
    """Return each line as a person of that kind, taken apart as well as a line can be."""
    return tuple(person_in(line, kind, language) for line in bare_lines_in(text))


def person_in(line: str, kind: type[P], language: str = "en") -> P:
    """Return the person that a line names; titles are known in English and the BCP 47 `language`."""
    first, *further = _pieces(line)
    head = _taken_apart(first, language)
    if not head.is_person and not further and is_organisation(first):
        return kind(organisation=first)
    name = head.name
    if not name and further:  # a table has titles in a column of their own
        name = further.pop(0)
    post, organisation = _post_and_organisation(further)
    return kind(
        courtesy_title=head.courtesy_title,
        honorific=head.honorific,
        name=name,
        post=post,
        organisation=organisation,
    )


def _pieces(line: str) -> list[str]:
    pieces: list[str] = []
    for piece in filter(None, map(str.strip, _SEPARATOR.split(line))):
        if len(pieces) == 1 and _WITH_NAME.fullmatch(piece):
            pieces[0] += f", {piece}"
        else:
            pieces.append(piece)
    return pieces or [line]


def _taken_apart(text: str, language: str) -> _Head:
    courtesy_title, rest = _title_before(text, COURTESY_TITLES)
    honorifics: list[str] = []
    known = _honorifics(language)
    while rest:
        honorific, further = _title_before(rest, known)
        if not honorific:
            break
        honorifics.append(honorific)
        rest = further
    return _Head(courtesy_title, " ".join(honorifics), rest)


@functools.lru_cache(maxsize=64)
def _honorifics(language: str) -> tuple[str, ...]:
    """Return the honorifics of a BCP 47 language, and the English ones."""
    customs = (customs_in(language), customs_in("en"))
    return tuple(honorific for each in customs for honorific in each.honorifics)


def _title_before(text: str, titles: tuple[str, ...]) -> tuple[str, str]:
    """Return the longest title that `text` begins with, as it is usually written, and the rest."""
    titles, pattern = _titles(titles)
    match = pattern.match(text)
    if match is None or match.lastindex is None:
        return "", text
    return titles[match.lastindex - 1], text[match.end() :]


@functools.cache
def _titles(titles: tuple[str, ...]) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """Return titles, the longest first, and what finds them, each in a group of its own."""
    longest_first = tuple(sorted(titles, key=len, reverse=True))
    dots = (re.escape(title).replace(r"\.", r"\.?").replace("’", "['’]") for title in longest_first)
    any_of_them = "|".join(f"({each})" for each in dots)
    return longest_first, re.compile(rf"(?:{any_of_them})(?=\s|$)\s*", re.IGNORECASE)


def _post_and_organisation(pieces: list[str]) -> tuple[str, str]:
    if not pieces:
        return "", ""
    *before, last = pieces
    if is_post(last) or (not before and not is_organisation(last)):
        return ", ".join(pieces), ""
    return ", ".join(before), last


def is_post(text: str) -> bool:
    """Tell whether `text` seems to name a post: "Minister of Foreign Affairs"."""
    return _POST.search(_POST_END.sub("", text).rstrip()) is not None


def is_organisation(text: str) -> bool:
    """Tell whether `text` seems to name an organisation: "Ministry of Foreign Affairs", "UNDP"."""
    if is_post(text):
        return False
    return _ORGANISATION.search(text) is not None or _ACRONYM.fullmatch(text) is not None
