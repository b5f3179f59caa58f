"""Letters of many kinds, made of the same sentences: what our typesetting is tried on."""

import datetime
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from r2p_drafter.letter.model import (
    Addressee,
    CopyRecipient,
    Delivery,
    Enclosure,
    Letter,
    Recommendations,
    Section,
    Signatory,
    Text,
)

SENTENCES = (Path(__file__).parents[1] / "data" / "sentences.txt").read_text(encoding="utf-8").splitlines()
_GIVEN = [
    "Amina", "Béatrice", "Carlos", "Dana", "Emeka", "Farida", "Grace", "Hiroshi", "Inês", "Jonas", "Khadija",
    "Liam", "Mariam", "Noor",
]  # fmt: skip
_FAMILY = [
    "Abebe", "Bianchi", "Castillo", "Diallo", "Eriksen", "Fofana", "García", "Haddad", "Ito", "Jovanović",
    "Kamara", "Le Roy", "Müller",
]  # fmt: skip
_POSTS = ["Executive Director", "Secretary General", "Head of Policy and Advocacy", "President"]
_BODIES = [
    "Coalition for Civilian Protection", "Centre for Prevention", "Peace Watch",
    "Institute for International Law and Human Rights",
]  # fmt: skip


@dataclass(frozen=True)
class Look:
    """What is changed in a pack's letterhead before the letter is set in it."""

    font: str = ""
    size: float = 0
    """Points."""
    spacing: float = 0
    """Lines."""
    justified: bool = False


@dataclass(frozen=True)
class Trial:
    """A letter to be tried, and the look it is tried in."""

    name: str
    letter: Letter
    look: Look = field(default=Look())


# What sentences are interspersed with where lines are easily ended otherwise.
_TRICKY = [
    "see https://www.example.org/en/genocide-prevention/about/responsibility-to-protect.html for more",
    "[the report](https://example.org/reports/2009/08/)", "S/RES/1674 (2006)", "A/63/677–S/2009/24", "and/or",
    "the period 2005–2019", "in 1994-95", "10\u00a0000 people", "Article\u00a02\u00a0(7)", "50\u202f000 km²",
    "“the ‘least’ we can do”", 'he said: "never" again', "a word—without blanks—set", "dashes – like these –",
    "Organisationsentwicklungsverantwortlichkeit", "state-of-the-art", "(in parentheses (nested))", "3.5 %",
    "ceci : cela", "« une citation »", "question ?", "l’organisation", "T. G. Weiss’s", "Trinidad & Tobago",
    "…and then", "***bold italic***", "*an italic stretch, long enough to be broken over two lines*",
    "**a bold stretch, long enough to be broken over two lines**", "*Article\u00a03\u00a0(1)*",
    "office traffic effect fifty flight shift attitude", "official and efficient affiliated offices", "[sic]",
]  # fmt: skip


class Writer:
    """Writes the same letter for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 (text for tests)

    def paragraph(self, sentences: int = 4) -> str:
        """Return that many sentences."""
        return " ".join(self._random.choices(SENTENCES, k=sentences))

    def paragraphs(self, count: int) -> str:
        """Return paragraphs of one to six sentences, some with emphasis."""
        return "\n\n".join(self._emphasised(self._random.randint(1, 6)) for _ in range(count))

    def _emphasised(self, sentences: int) -> str:
        words = self.paragraph(sentences).split(" ")
        for mark in self._random.choice([(), ("*",), ("**", "*")]):
            at = self._random.randrange(max(len(words) - 4, 1))
            words[at], words[min(at + 3, len(words) - 1)] = (
                mark + words[at],
                words[min(at + 3, len(words) - 1)] + mark,
            )
        return " ".join(words)

    def tricky(self, count: int) -> str:
        """Return paragraphs of which every sentence has something that is hard to break."""
        return "\n\n".join(
            " ".join(map(self._tricky, range(self._random.randint(2, 6)))) for _ in range(count)
        )

    def _tricky(self, _number: int) -> str:
        words = self.paragraph(1).split(" ")
        words.insert(self._random.randrange(len(words)), self._random.choice(_TRICKY))
        return " ".join(words)

    def items(self, count: int) -> tuple[str, ...]:
        """Return that many recommendations."""
        return tuple(self.paragraph(self._random.randint(1, 2)).rstrip(".") + ";" for _ in range(count))

    def people(self, kind: type[Any], count: int) -> tuple[Any, ...]:
        """Return that many signatories or copy recipients."""
        choose = self._random.choice
        return tuple(
            kind(
                honorific=choose(["Ms.", "Mr.", "Dr."]),
                name=f"{choose(_GIVEN)} {choose(_FAMILY)}",
                post=choose(_POSTS),
                organisation=choose(_BODIES),
            )
            for _ in range(count)
        )

    def letter(self, *body: Section, signatories: int = 2, copies: int = 3, **changes: Any) -> Letter:
        """Return a letter with that body and so many people."""
        parts: dict[str, Any] = {
            "date": datetime.date(2024, 5, 21),
            "deliveries": (Delivery(method="By E-mail", detail="office@example.org"),),
            "addressee": Addressee(
                courtesy_title="H.E.",
                honorific="Ms.",
                name="Ana Díaz Márquez",
                post="Permanent Representative",
                organisation="Permanent Mission of Chile to the United Nations",
                address=("885 Second Avenue, 40th Floor", "New York, NY 10017"),
            ),
            "salutation": "Excellency,",
            "body": body,
            "close": "Please accept, Excellency, the assurances of our highest consideration.",
            "signatories": self.people(Signatory, signatories),
            "copies": self.people(CopyRecipient, copies),
        }
        return Letter(**(parts | changes))


def trials() -> list[Trial]:
    """Return letters that differ in length, fonts, lists, emphasis, headers, columns and Cc lists."""
    return [*_plain(), *_lists(), *_long(), *_people(), *_looks(), *_places()]


def _plain() -> list[Trial]:
    w = Writer(1)
    text = Text(markdown=w.paragraphs(3))
    urge = Recommendations(lead_in="We therefore urge you to:", items=w.items(3), punctuation="series")
    reference: dict[str, Any] = {
        "template": "letter",
        "reference": "CCP/2024/017",
        "subject": "Protection of civilians",
    }
    papers = tuple(Enclosure(title=title) for title in ("Report of the inquiry", "Map of the sites"))
    return [
        Trial(
            "one page", w.letter(Text(markdown=w.paragraphs(2)), signatories=1, copies=0, template="letter")
        ),
        Trial("two pages", w.letter(text, urge, text, enclosures=papers, **reference)),
        Trial("three signatories", w.letter(text, urge, signatories=3, values={"signature_columns": "3"})),
    ]


def _lists() -> list[Trial]:
    w = Writer(2)
    nested = "\n".join(
        f"- {w.paragraph(1)}\n  1. {w.paragraph(2)}\n  2. {w.paragraph(1)}\n     - {w.paragraph(1)}"
        for _ in range(6)
    )
    numbers = "\n".join(f"{n}. {w.paragraph(2)}" for n in range(7, 19))
    quoted = f"> {w.paragraph(5)}\n\n{w.paragraph(3)}"
    several = f"- {w.paragraph(2)}\n\n  {w.paragraph(3)}\n\n- {w.paragraph(1)}\n\n  1. {w.paragraph(2)}"
    letters = Recommendations(lead_in="Specifically:", marker="letters", items=w.items(9))
    first, goes_on = (
        Recommendations(marker="numbers", items=w.items(3), continued=continued)
        for continued in (False, True)
    )
    text = Text(markdown=f"{nested}\n\n{w.paragraph()}\n\n{numbers}\n\n{quoted}\n\n{several}")
    return [
        Trial("nested lists", w.letter(text, letters)),
        Trial("lists that go on", w.letter(first, Text(markdown=numbers), goes_on, text, goes_on)),
        Trial("lists on A4", w.letter(letters, text, template="letter")),
    ]


def _long() -> list[Trial]:
    w = Writer(3)
    chapters = [
        Text(markdown=f"{'#' * (1 + number % 3)} {w.paragraph(1)}\n\n{w.paragraphs(4)}")
        for number in range(40)
    ]
    return [
        Trial("twenty pages", w.letter(*chapters)),
        Trial("ten pages on A4", w.letter(*chapters[:12], template="letter")),
    ]


def _people() -> list[Trial]:
    w = Writer(4)
    demands = [
        section
        for number in range(4)
        for section in (
            Text(markdown=f"## {w.paragraph(1)}\n\n{w.paragraphs(1)}"),
            Recommendations(
                lead_in="We call on you to:", marker="numbers", items=w.items(4), continued=number > 0
            ),
        )
    ]
    return [
        Trial(
            "columns of signatories", w.letter(*demands, signatories=40, values={"signature_columns": "3"})
        ),
        Trial(
            "open letter, 40 signatories",
            w.letter(*demands, signatories=40, copies=0, template="open-letter"),
        ),
        Trial("open letter, 300 signatories", w.letter(*demands, signatories=300, template="open-letter")),
        Trial("ninety in Cc", w.letter(Text(markdown=w.paragraphs(4)), copies=90, copy_order="surname")),
        Trial("forty in Cc on A4", w.letter(Text(markdown=w.paragraphs(2)), copies=40, template="letter")),
    ]


def _looks() -> list[Trial]:
    looks = {
        "Arial": Look("Arial", 10.5),
        "Arial, 1.15 lines": Look("Arial", 11, 1.15),
        "Cambria": Look("Cambria", 12),
        "Noto Sans": Look("Noto Sans", 10),
        "Noto Serif, justified": Look("Noto Serif", 11, justified=True),
        "Times New Roman, 1.5 lines": Look("Times New Roman", 12, 1.5),
        "Times New Roman, justified": Look("Times New Roman", 10, justified=True),
    }
    found = []
    for seed, (name, look) in enumerate(looks.items(), start=10):
        w = Writer(seed)
        urge = Recommendations(lead_in="We urge you to:", items=w.items(5), marker="numbers")
        letter = w.letter(Text(markdown=w.paragraphs(8)), urge, Text(markdown=w.paragraphs(4)), copies=14)
        found.append(Trial(name, letter, look))
    return found


def _places() -> list[Trial]:
    looks = {
        "": Look(),
        "Caladea": Look("Caladea", 9.5),
        "Carlito": Look("Carlito", 12, 1.15),
        "DejaVu Sans": Look("DejaVu Sans", 9, 1.08),
        "Liberation Sans, justified": Look("Liberation Sans", 13, justified=True),
        "Noto Serif": Look("Noto Serif", 14),
    }
    found = []
    for seed, (name, look) in enumerate(looks.items(), start=30):
        w = Writer(seed)
        urge = Recommendations(lead_in="We urge you to:", items=w.items(3), punctuation="series")
        letter = w.letter(
            Text(markdown=w.tricky(12)), urge, Text(markdown=f"> {w.tricky(1)}"), template="letter"
        )
        found.append(Trial(f"tricky places, {name or 'as it is'}", letter, look))
    return found
