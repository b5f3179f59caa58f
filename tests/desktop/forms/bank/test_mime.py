"""Passages as they are dragged."""

import pytest
from PySide6.QtCore import QMimeData

from r2p_drafter.desktop.forms.bank.mime import (
    PASSAGES,
    dragged_items,
    dragged_sections,
    mime_of,
    passages_in,
)
from r2p_drafter.letter.model import Recommendations, Text
from some_passages import AGREED, ASSEMBLY, SPEAK


def test_they_come_back_whole() -> None:
    assert passages_in(mime_of([SPEAK, AGREED])) == (SPEAK, AGREED)


def test_for_running_text_they_are_text() -> None:
    assert mime_of([SPEAK, ASSEMBLY]).text() == f"{SPEAK.text}\n\n{ASSEMBLY.text}"


def test_in_a_list_they_are_recommendations() -> None:
    assert dragged_items(mime_of([SPEAK, AGREED])) == (SPEAK.text, AGREED.text)


def test_among_sections_recommendations_that_follow_one_another_are_one_section() -> None:
    assert dragged_sections(mime_of([SPEAK, ASSEMBLY, AGREED, SPEAK])) == (
        Recommendations(items=(SPEAK.text, ASSEMBLY.text)),
        Text(markdown=AGREED.text),
        Recommendations(items=(SPEAK.text,)),
    )


@pytest.mark.parametrize("data", [b"", b"[", b"\xff", b'[{"text": 3}]', b'{"text": "x"}'])
def test_what_another_program_calls_so_is_nothing(data: bytes) -> None:
    strange = QMimeData()
    strange.setData(PASSAGES, data)

    assert passages_in(strange) == ()
    assert passages_in(QMimeData()) == ()
