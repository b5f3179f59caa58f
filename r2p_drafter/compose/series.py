"""List punctuation of a series of items: "; … ; and … ."."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from r2p_drafter.compose.words import Words
from r2p_drafter.document.blocks import Paragraph, Picture, Run

_STAYS = re.compile(r"(?:[?!？！؟…]|\.\.)$")
_ABBREVIATION = re.compile(r"(?:(?:\b\w\.){2}|\betc\.)$", re.IGNORECASE)
_STOPS = tuple(";,.；，。؛،、")


def ending(position: int, count: int, words: Words) -> str:
    """Return what closes an item, from 0, of a series."""
    if position == count - 1:
        return words.series_end
    return words.series_last if position == count - 2 else words.series_between


def closed(paragraph: Paragraph, mark: str, conjunction: str) -> Paragraph:
    """Return a paragraph that ends in `mark` instead of the stop, or stop and conjunction, it was typed with.

    A question, an exclamation and an ellipsis stay as they are typed; so does the stop of "etc.".
    """
    text = "".join(run.text for run in paragraph.runs if isinstance(run, Run)).rstrip()
    if _STAYS.search(text):
        return paragraph
    bare = _without_stop(text, conjunction)
    runs = _cut(paragraph.runs, len(bare))
    mark = mark.removeprefix(".") if bare.endswith(".") else mark
    last = runs[-1] if runs else None
    is_plain = isinstance(last, Run) and last == Run(text=last.text)
    if isinstance(last, Run) and is_plain:
        runs[-1] = replace(last, text=last.text + mark)
    else:
        runs.append(Run(text=mark))
    return replace(paragraph, runs=tuple(run for run in runs if isinstance(run, Picture) or run.text))


def _without_stop(text: str, conjunction: str) -> str:
    joined = re.compile(rf"(?<=[;,；，؛،])[\s\u00a0\u202f]*{re.escape(conjunction)}$", re.IGNORECASE)
    text = joined.sub("", text)
    bare = text.rstrip()
    is_stopped = bare.endswith(_STOPS) and not _ABBREVIATION.search(text)
    return bare[:-1].rstrip() if is_stopped else text


def _cut(runs: Sequence[Run | Picture], length: int) -> list[Run | Picture]:
    kept: list[Run | Picture] = []
    for run in runs:
        if isinstance(run, Run):
            text = run.text[:length]
            length -= len(text)
            kept.append(replace(run, text=text))
        else:
            kept.append(run)
    return kept
