"""The subject line."""

import re
from collections.abc import Iterator

from r2p_drafter.letter.checks.problem import Change, Fix, Problem
from r2p_drafter.letter.model import Letter
from r2p_drafter.saying import says

_STOP = re.compile(r"(?<=[\w)\]”’\"'»])\.\s*$")
_ABBREVIATION = re.compile(r"\b(?:(?:\w\.)+|\w{1,4}\.)\s*$")
_SENTENCES = re.compile(r"[.?!]\s+\S")


def full_stop(letter: Letter) -> Iterator[Problem]:
    """A subject line is no sentence; a short last word may be an abbreviation, whose stop stays."""
    stop = _STOP.search(letter.subject)
    if stop and not _ABBREVIATION.search(letter.subject) and not _SENTENCES.search(letter.subject):
        saying = says("The subject line ends with a full stop.")
        mended = Fix(says("Take the full stop off"), (Change("subject", letter.subject[: stop.start()]),))
        yield Problem("hint", "subject", saying, "subject-stop", mended)
