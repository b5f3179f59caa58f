"""Figures of a composed letter."""

import re

from r2p_drafter.document.blocks import Document
from r2p_drafter.letter.remembering import remembered

# Joined by a hyphen or an apostrophe they are one word; each sign of Chinese or Japanese is one.
_EASTERN = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_EASTERN}]|[^\W_{_EASTERN}]+(?:[-'’\u2011][^\W_]+)*")


def word_count(document: Document) -> int:
    """Return how many words the letter has, headers and footers left out."""
    return sum(_words_in(paragraph.text) for paragraph in document.paragraphs())


@remembered(32768)
def _words_in(text: str) -> int:
    return sum(1 for _ in _WORD.finditer(text))
