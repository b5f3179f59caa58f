"""The text of Word files, to see that two of them say the same."""

from itertools import zip_longest
from pathlib import Path

import docx

from r2p_drafter.errors import DrafterError


class UnequalError(DrafterError):
    """Two that were to make the same letter did not."""


def check_same_text(ours: Path, theirs: Path) -> None:
    """Compare two Word files.

    Raises:
        UnequalError: They don't say the same, so that it would be unfair to compare the work.
    """
    for one, other in zip_longest(text_of(ours), text_of(theirs)):
        if one != other:
            raise UnequalError(f"{ours} has “{one}” where {theirs} has “{other}”.")


def text_of(path: Path) -> list[str]:
    r"""Return the paragraphs of the body and of both headers; a line break is `\n`."""
    document = docx.Document(str(path))
    section = document.sections[-1]
    places = (document, section.first_page_header, section.header)
    return [paragraph.text for place in places for paragraph in place.paragraphs]
