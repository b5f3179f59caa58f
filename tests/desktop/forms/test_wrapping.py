"""Texts in as many lines as there is room for."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from r2p_drafter.desktop.forms.wrapping import lines_of


def lines(text: str, characters: int, most: int) -> list[str]:
    font = QApplication.font()
    return lines_of(text, font, QFontMetrics(font).averageCharWidth() * characters, most)


@pytest.mark.parametrize(
    "text", ["speak out early where civilians are at risk", "🕊🕊 peace " * 6, "人權" * 20]
)
def test_a_text_goes_on_in_the_next_line(text: str) -> None:
    found = lines(text, 30, 9)

    assert len(found) > 1
    assert "".join(found) == text


def test_the_last_line_is_cut_short() -> None:
    first, second = lines(
        "speak out early where civilians are at risk, and let all the others know of it", 20, 2
    )

    assert first.startswith("speak out")
    assert second.endswith("…")


@pytest.mark.parametrize("most", [1, 2])
def test_a_short_text_is_one_line(most: int) -> None:
    assert lines("act", 30, most) == ["act"]
    assert lines("", 30, most) == [""]
