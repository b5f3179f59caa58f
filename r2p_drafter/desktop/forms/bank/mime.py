"""Passages of the bank on their way into a letter."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QMimeData

from r2p_drafter.letter.model import Recommendations, Section, Text
from r2p_drafter.library.entries import Passage

PASSAGES = "application/x-r2p-passages"


def mime_of(passages: Sequence[Passage]) -> QMimeData:
    """Return passages as they are dragged: whole ones for lists, their text for running text."""
    data = QMimeData()
    data.setText("\n\n".join(passage.text for passage in passages))
    data.setData(PASSAGES, msgspec.json.encode(list(passages)))
    return data


def passages_in(data: QMimeData) -> tuple[Passage, ...]:
    """Return the passages that are dragged; none where it is something else."""
    if not data.hasFormat(PASSAGES):
        return ()
    try:
        return tuple(msgspec.json.decode(bytes(data.data(PASSAGES).data()), type=list[Passage]))
    except (msgspec.MsgspecError, UnicodeError):  # another program's, whatever it calls it
        return ()


def dragged_items(data: QMimeData) -> tuple[str, ...]:
    """Return what is dragged as recommendations."""
    return tuple(passage.text for passage in passages_in(data))


def dragged_sections(data: QMimeData) -> tuple[Section, ...]:
    """Return what is dragged as sections: recommendations that follow one another in one, others in each."""
    found: list[Section] = []
    for passage in passages_in(data):
        last = found[-1] if found else None
        if passage.kind == "passage":
            found.append(Text(markdown=passage.text))
        elif isinstance(last, Recommendations):
            found[-1] = Recommendations(items=(*last.items, passage.text))
        else:
            found.append(Recommendations(items=(passage.text,)))
    return tuple(found)
