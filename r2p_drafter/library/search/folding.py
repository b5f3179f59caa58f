"""Words as they are looked for: without accents, case, apostrophes and dots."""

import re
from collections.abc import Sequence

from r2p_drafter.letter.names import filed

_PASSED_OVER = re.compile(r"['’‘ʼ`´]+")
# Blanks and punctuation, but no marks, which stand inside the words of many scripts. A dot parts words
# where a whole word follows: "A.Guterres", but not "U.N.".
_GAPS = re.compile(
    r"""(?:[\s!"\#$%&()*+,/:;<=>?@\[\\\]^_{|}~\-\u0080-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb-\u00bf
    ×÷\u2000-\u206f\u20a0-\u20cf\u2100-\u214f\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20
    \uff3b-\uff40\uff5b-\uff65،؛؟۔।॥־]|\.(?=\w{2}))+""",
    re.VERBOSE,
)
_NAME = 3
"""Words, at most, of a name that may be written as one."""
_COMPOUND = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)+")

SHORT_TITLES = frozenset(
    {"he", "hm", "hrh", "hon", "dr", "m", "me", "mgr", "mlle", "mme", "mr", "mrs", "ms", "mx", "pr", "prof"}
    | {"rev", "se", "sem", "semme", "sar", "sm", "dra", "excma", "excmo", "ilma", "ilmo", "lic", "profa"}
    | {"sr", "sra", "srta"}
)
"""Folded titles in English, French and Spanish that nobody is looked for by: too many have them."""


def words_in(text: str) -> tuple[str, ...]:
    """Return the words of `text` as a card index files them: "Ki-moon" is two, "O’Brien" and "U.N." one."""
    if text.isascii() and text.isalpha():
        return (text.lower(),)
    return tuple(filter(None, map(_folded, _GAPS.split(_PASSED_OVER.sub("", text)))))


def without_titles(words: Sequence[str]) -> Sequence[str]:
    """Return the words behind short titles: those of "Dr. Noor Haddad" without the first."""
    first = next((at for at, word in enumerate(words) if word not in SHORT_TITLES), len(words) - 1)
    return words[max(first, 0) :]


def words_to_find(text: str) -> tuple[str, ...]:
    """Return the words that `text` is found by: "Le Roy" by "le", "roy" and "leroy".

    What hyphens join is one word as well, and so is a text of up to three words.
    """
    words = words_in(text)
    if len(words) < 2:
        return words
    if len(words) <= _NAME:
        return (*words, "".join(words))
    return (*words, *filter(None, map(filed, _COMPOUND.findall(text))))


def _folded(word: str) -> str:
    """Do what `filed` does, which for most words takes no more than this."""
    return word.replace(".", "").lower() if word.isascii() else filed(word)
