"""The letters that are measured, as the bytes of `.letter` files."""

import json
import random
from collections.abc import Callable
from typing import Any

from r2p_drafter.assets import resources_folder

Content = dict[str, Any]

_GIVEN = ("Amina", "Béatrice", "Carlos", "Dana", "Emeka", "Farida", "Grace", "Hiroshi", "Inês", "Jonas")
_PLACES = ("Chile", "Ghana", "Jordan", "Kenya", "Latvia", "Mexico", "Nepal", "Norway", "Peru", "Togo")
WORDS = (
    "action", "and", "civilians", "commitment", "early", "effective", "for", "governments", "of", "our",
    "people", "prevent", "prompt", "protection", "responsibility", "the", "their", "timely", "to", "with",
)  # fmt: skip
_NO_TEXT = frozenset({"kind", "template", "language", "date", "copy_order", "method", "honorific"})


def letter_of_2009() -> bytes:
    """Return the joint letter of 9 September 2009 to the Secretary-General."""
    return (resources_folder() / "examples" / "secretary-general-2009.letter").read_bytes()


def content_of(data: bytes) -> Content:
    """Return the fields of a letter."""
    content: Content = json.loads(data)["letter"]
    return content


def to_another(number: int) -> bytes:
    """Return the letter of 2009 to another addressee: the address, salutation and first paragraph differ."""
    content = content_of(letter_of_2009())
    name, place = name_of(number), f"{_PLACES[number % len(_PLACES)]} {number}"
    content["addressee"] = {
        "courtesy_title": "H.E.",
        "honorific": "Ms.",
        "name": name,
        "post": "Permanent Representative",
        "organisation": f"Permanent Mission of {place} to the United Nations",
        "address": [f"{number} Second Avenue", "New York, NY 10017"],
    }
    content["salutation"] = f"Dear Ambassador {name.rsplit(' ', 1)[-1]},"
    opening = content["body"][0]
    opening["markdown"] = f"We address this letter to you and the people of {place}. {opening['markdown']}"
    return packed(content)


def all_new(number: int) -> bytes:
    """Return the letter of 2009, each of its texts and names with a word in it that no other number has."""
    word = word_of(number)
    return packed(_changed(content_of(letter_of_2009()), lambda text: _with_word(text, word)))


def open_letter(signatories: int, recommendations: int, number: int) -> bytes:
    """Return an open letter with so many of both, all of its texts and names new for each number."""
    chosen = random.Random(number)  # noqa: S311 (text to measure with)
    word = word_of(number).capitalize()
    sentences = [f"{word} {' '.join(chosen.choices(WORDS, k=24))}." for _ in range(recommendations * 2)]
    paragraphs = [" ".join(sentences[at : at + 5]) for at in range(0, recommendations, 5)]
    content = {
        "template": "open-letter",
        "date": "2024-05-21",
        "subject": "Open letter on the protection of civilians",
        "salutation": "To the Members of the Security Council:",
        "body": [
            {"kind": "text", "markdown": "\n\n".join(f"{text} *Now.*" for text in paragraphs)},
            {
                "kind": "recommendations",
                "lead_in": "We urge you to:",
                "marker": "numbers",
                "items": sentences[recommendations:],
            },
        ],
        "close": "Signed,",
        "signatory_order": "organisation",
        "signatories": [
            _signatory(chosen, f"{word} {word_of(each).capitalize()}") for each in range(signatories)
        ],
    }
    return packed(content)


def _signatory(chosen: random.Random, words: str) -> Content:
    return {
        "honorific": "Dr.",
        "name": name_of(chosen.randrange(10**6)),
        "post": "Executive Director",
        "organisation": f"Coalition of {words}",
    }


def packed(content: Content) -> bytes:
    """Return the `.letter` file of a letter."""
    return json.dumps({"format": "r2p-letter", "version": 1, "letter": content}, ensure_ascii=False).encode()


def name_of(number: int) -> str:
    """Return a given name and a surname, another for each number below 24 million."""
    return f"{_GIVEN[number % len(_GIVEN)]} {word_of(number).capitalize()}"


def word_of(number: int) -> str:
    """Return a word of eight letters, another for each number below 24 million."""
    word = ""
    for _ in range(4):
        number, syllable = divmod(number, 70)
        word += "bdfgklmnprstvz"[syllable // 5] + "aeiou"[syllable % 5]
    return word


def _with_word(text: str, word: str) -> str:
    """Put the word behind the first one of each paragraph; a single word stays alone."""
    return "\n\n".join(part.replace(" ", f" {word} ", 1) for part in text.split("\n\n"))


def _changed(value: Any, change: Callable[[str], str], key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _changed(each, change, name) for name, each in value.items()}
    if isinstance(value, list):
        return [_changed(each, change, key) for each in value]
    return change(value) if isinstance(value, str) and key not in _NO_TEXT else value
