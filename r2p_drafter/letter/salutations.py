"""Salutations and closes that fit an addressee, in the letter's language."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Literal

from r2p_drafter.letter.customs import base_of, customs_in
from r2p_drafter.letter.model import Addressee, Person
from r2p_drafter.letter.names import surname

Gender = Literal["", "female", "male"]

_MALE = frozenset({"mr", "sir", "m", "mgr", "sr", "don", "embajador", "lord", "sem", "excmo", "ilmo"})
_FEMALE = frozenset(
    {"ms", "mrs", "miss", "madam", "dame", "lady", "mme", "mlle", "sra", "srta", "dra", "doña", "profa"}
    | {"embajadora", "semme", "excma", "ilma"}
)
_EXCELLENT = frozenset({"he", "se", "sem", "semme", "excmo", "excma"})

# Where the title that one is addressed by ends: "Minister" of "Minister of Foreign Affairs of Chile".
_TITLE_END = re.compile(
    r"""[,(].*
    |\s(?:of|for|on|to|in|and|at|en|ante|para|del?|des|du|pour|auprès|à|aux?|chargée?)\s.*
    |\sd[’'](?!État).*""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
# Posts that are said in a salutation; nobody is greeted as "Mr. Programme Officer".
_ADDRESSED_BY = re.compile(
    r"""(?:secretary-general|secretary|president|prime\ minister|minister|chancellor|commissioner
    |ambassador|director-general|speaker|chairman|chairwoman|chairperson|chair|governor|mayor|rapporteur
    |prosecutor|administrator|coordinator
    |secrétaire\ générale?|secrétaire\ d[’']État|secrétaire|présidente?|ministre|premi(?:er|ère)\ ministre
    |chanceli(?:er|ère)
    |commissaire|ambassadeur|ambassadrice|direct(?:eur|rice)\ générale?|haut[e]?[-\ ]commissaire|maire
    |secretari[oa]\ general|secretari[oa]|president[ea]|primer[oa]?\ ministr[oa]|ministr[oa]|canciller
    |comisionad[oa]|embajador[a]?|director[a]?\ general|gobernador[a]?|alcalde(?:sa)?)$""",
    re.IGNORECASE | re.VERBOSE,
)
_STOPS = " ,:"


def salutations(addressee: Addressee, language: str) -> tuple[str, ...]:
    """Return salutations that fit, the most fitting first: "Dear Mr. Secretary-General,"."""
    made = _IN.get(base_of(language), _english)
    return tuple(dict.fromkeys(made(addressee)))


def closes(salutation: str, language: str) -> tuple[str, ...]:
    """Return complimentary closes; French ones say again what the salutation says."""
    address = salutation.strip(_STOPS) or "Excellence"
    return tuple(close.format(address=address) for close in customs_in(language).closes)


def family_name(person: Person) -> str:
    """Return the surname, that of somebody whose surname comes first as well."""
    first, comma, _ = person.sort_as.partition(",")
    if comma:
        return first.strip()
    own = person.sort_as.split()
    return own[0] if own and own[0] in person.name.split() else surname(person)


def _english(addressee: Addressee) -> Iterator[str]:
    honorific, family, gender = addressee.honorific.strip(), family_name(addressee), _gender(addressee)
    title = _title(addressee.post)
    if title:
        before = {"male": "Mr. ", "female": "Madam "}.get(gender, "")
        yield f"Dear {before}{title},"
    if _is_excellent(addressee):
        yield "Excellency,"
        yield "Your Excellency,"
    if family and honorific:
        yield f"Dear {honorific} {family},"
    if family and "permanent representative" in addressee.post.lower() and honorific != "Ambassador":
        yield f"Dear Ambassador {family},"
    if family and not honorific:
        yield f"Dear {addressee.name.strip()},"
    yield {"male": "Dear Sir,", "female": "Dear Madam,"}.get(gender, "Dear Sir or Madam,")
    yield "Excellency,"


def _french(addressee: Addressee) -> Iterator[str]:
    gender, title = _gender(addressee), _title(addressee.post)
    before = {"male": "Monsieur", "female": "Madame"}.get(gender, "")
    if title and before:
        article = "l’" if title[0].lower() in "aeéèiouh" and not title.lower().startswith("haut") else ""
        article = article or ("le " if gender == "male" else "la ")
        yield f"{before} {article}{title},"
    if _is_excellent(addressee):
        yield "Excellence,"
    yield f"{before}," if before else "Madame, Monsieur,"
    yield "Excellence,"


def _spanish(addressee: Addressee) -> Iterator[str]:
    gender, title, family = _gender(addressee), _title(addressee.post), family_name(addressee)
    before = {"male": "Señor", "female": "Señora"}.get(gender, "")
    if title and before:
        yield f"{before} {title}:"
    if _is_excellent(addressee):
        yield "Excelencia:"
        yield {"male": "Excelentísimo señor:", "female": "Excelentísima señora:"}.get(gender, "Excelencia:")
    if family and before:
        dear = "Estimado" if gender == "male" else "Estimada"
        yield f"{dear} {addressee.honorific.strip() or before} {family}:"
    yield {"male": "Muy señor mío:", "female": "Muy señora mía:"}.get(gender, "A quien corresponda:")
    yield "Excelencia:"


_IN: Mapping[str, Callable[[Addressee], Iterator[str]]] = {"fr": _french, "es": _spanish}


def _title(post: str) -> str:
    """Return what of a post is said in a salutation, or nothing."""
    title = _TITLE_END.sub("", post.strip()).rstrip()
    return title if _ADDRESSED_BY.search(title) else ""


def _gender(addressee: Addressee) -> Gender:
    words = [_bare(word) for word in f"{addressee.courtesy_title} {addressee.honorific}".split()]
    if any(word in _FEMALE for word in words):
        return "female"
    return "male" if any(word in _MALE for word in words) else ""


def _is_excellent(addressee: Addressee) -> bool:
    return _bare(addressee.courtesy_title) in _EXCELLENT or "excellen" in addressee.courtesy_title.lower()


def _bare(word: str) -> str:
    return word.replace(".", "").replace(" ", "").lower()
