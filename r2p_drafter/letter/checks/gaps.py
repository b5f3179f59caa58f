"""Gaps that were typed to be filled in later: "[name]", "XXX", "TBD", "____"."""

import re
from collections import Counter
from collections.abc import Iterator

from r2p_drafter.letter.checks.text_rule import Edit, TextRule
from r2p_drafter.letter.checks.texts import word_set
from r2p_drafter.letter.names import filed
from r2p_drafter.saying import says

_GAP = re.compile(
    r"""(?P<brackets>\[(?P<inside>[^\[\]\n]{1,60})\](?![\w(\[:\ufffc])|<(?P<between>[^<>\n]{1,60})>)
    | (?<![\w(\-\u2013])XXX(?![\w\-\u2013])
    | (?<!\w)(?:X{4,}|xxx+|TBD|(?:TK){2,})(?!\w)
    | (?P<underscores>(?<!\w)_{3,}(?!\w))
    | \b(?i:lorem\ ipsum)\b
    | (?P<mark>["“”„«»]) | (?P<cited>^[ \t]*>)""",
    re.VERBOSE | re.MULTILINE,
)
_QUOTATIONS = (("“", "”"), ("„", "“"), ("«", "»"))
# "Chapter XXX" and "pp. xxx" are numbers; so is "(XXX)" behind a resolution of 1975.
_NUMBERED = re.compile(
    r"(?:article|chapter|part|volume|vol\.|section|annex|title|session|appendix|book|no\.|pp?\.|pages?|§)\s*$",
    re.IGNORECASE,
)
_ELISION = re.compile(r"\s*(?:…|\.\.\.|[•●?]+|[Xx]{2,})\s*")
_WORDS = re.compile(r"[^\W\d_]+(?:[ /&,’'\-]+[^\W\d_]+)*[.:…]*")
# As `filed` has them, in English, French and Spanish.
_THINGS = word_set(
    """name names firstname lastname surname date title honorific post position organisation organization
    organisations organizations ngo country countries city town address number email telephone phone fax
    place recipient addressee sender signatory signature salutation subject ref url website text link
    placeholder tbd tbc tba tk tktk todo nom prenom titre fonction pays ville lieu adresse numero
    destinataire objet nombre apellido apellidos fecha cargo pais ciudad lugar direccion organizacion
    destinatario asunto"""
)
_JOINS = word_set("of and or here to de du des et ou y o del")
_ORDERS = word_set("insert enter fill your inserer completer votre vos insertar completar rellenar")
_WITHHELD = word_set("withheld redacted omitted removed changed")


def find(prose: str) -> Iterator[Edit]:
    """Gaps; what stands in brackets in a quotation is the editor's, and "___" alone in a line is a rule."""
    marks: Counter[str] = Counter()
    cited_to = -1
    for match in _GAP.finditer(prose):
        if match["mark"]:
            marks[match["mark"]] += 1
        elif match["cited"]:
            cited_to = _line_end(prose, match.end())
        elif _is_gap(match, prose, is_quoted=match.start() < cited_to or _is_open(marks)):
            yield Edit(match.start(), match.end(), "", match.start(), match.end())


def _is_gap(match: re.Match[str], prose: str, *, is_quoted: bool) -> bool:
    if match["brackets"]:
        return not is_quoted and _asks(match["inside"] or match["between"])
    if match["underscores"]:
        return len(match[0]) > 3 or not _is_alone(prose, match)
    return _NUMBERED.search(prose[max(0, match.start() - 12) : match.start()]) is None


def _asks(inside: str) -> bool:
    """Tell whether what stands in brackets asks for something to be put in."""
    if _ELISION.fullmatch(inside):
        return True
    if not _WORDS.fullmatch(inside.strip()):
        return False
    words = [filed(word) for word in re.findall(r"[^\W\d_]+", inside)]
    words = words[1:] if words[0] == "the" else words
    if not words or not _WITHHELD.isdisjoint(words):
        return False
    if words[0] in _ORDERS or words[:2] == ["to", "be"]:
        return True
    return words[0] in _THINGS and (len(words) == 1 or words[1] in _JOINS)


def _is_open(marks: Counter[str]) -> bool:
    """Tell whether a quotation is open after so many marks of each kind."""
    return marks['"'] % 2 == 1 or any(marks[one] > marks[other] for one, other in _QUOTATIONS)


def _is_alone(prose: str, match: re.Match[str]) -> bool:
    start = prose.rfind("\n", 0, match.start()) + 1
    return prose[start : _line_end(prose, match.end())].strip() == match[0]


def _line_end(prose: str, start: int) -> int:
    end = prose.find("\n", start)
    return end if end >= 0 else len(prose)


UNFILLED = TextRule("unfilled", "warning", says("Something is still to be filled in: {}."), find)
