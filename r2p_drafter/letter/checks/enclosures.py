"""Whether what the text calls enclosed is listed."""

import re
from collections.abc import Iterator, Mapping

from r2p_drafter.letter.checks.missing import texts_of
from r2p_drafter.letter.checks.problem import Problem
from r2p_drafter.letter.checks.texts import language_of, paragraphs_of, words_of
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.remembering import remembered
from r2p_drafter.saying import says, short

# Only what speaks of this letter: importance is attached to much, and treaties have annexes of their own.
_PAPER = (
    r"(?:copy|copies|report|letter|list|brief|briefing|paper|document|statement|note|memorandum|appeal|petition"
    r"|table|summary|recommendations|submission|declaration|questionnaire|text|matrix|fact\s?sheet)s?"
)
_MENTIONS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        rf"""\b(?:find\ (?:enclosed|attached|our|a\ copy)
        | (?:we|I)\ (?:also\ )?(?:enclose|attach\ (?:a|an|the|our|here))
        | (?:enclosed|attached)\ (?:please|herewith|hereto|you\ will\ find|(?:is|are)\ (?:a|an|the|our))
        | (?:enclosed|attached|annexed|appended|enclosure|attachment|annex)\ (?:to|with|in)\ this\ letter
        | (?:the|our)\ (?:enclosed|attached)\ {_PAPER}
        | {_PAPER}\ (?:\w+\ ){{0,8}}(?:is|are)\ (?:enclosed|attached)(?!\ (?:to|in|by|within)\b)
        | see\ (?:the\ |our\ )?(?:enclosures?|attachments?|enclosed|attached))\b
        | \((?:see\ )?(?:enclosed|attached|enclosures?|attachments?)\)""",
        re.IGNORECASE | re.VERBOSE,
    ),
    "fr": re.compile(
        r"""\b(?:ci-joint(?:e?s?)|ci-annexée?s?|pièces?\ jointes?|nous\ joignons
        | (?:joint|jointe|joints|jointes|annexée?s?)\ à\ la\ présente
        | (?:vous\ trouverez|figure|figurent)\ en\ annexe(?!\ (?:de|du|des|à|au|aux)\b))\b""",
        re.IGNORECASE | re.VERBOSE,
    ),
}


def mentioned(letter: Letter) -> Iterator[Problem]:
    """What goes with the letter is listed below it."""
    if any(enclosure.title.strip() for enclosure in letter.enclosures):
        return
    texts = (text for section in letter.body for text in texts_of(section))
    paragraphs = (paragraph for text in texts for paragraph in paragraphs_of(text))
    said = next(filter(None, (_mention(paragraph, language_of(letter)) for paragraph in paragraphs)), None)
    if said:
        saying = says("The text speaks of an enclosure (“{}”), but none is listed.").of(short(said))
        yield Problem("hint", "enclosures", saying, "no-enclosure")


@remembered(4096)
def _mention(paragraph: str, language: str) -> str | None:
    pattern = _MENTIONS.get(language)
    found = pattern.search(words_of(paragraph)) if pattern else None
    return found[0] if found else None
