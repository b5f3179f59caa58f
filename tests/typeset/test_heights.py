"""How high lines are."""

from typing import Any

import pytest

from paper import LINE, a_style
from r2p_drafter.document.blocks import Picture
from r2p_drafter.typeset.fonts import FontBook
from r2p_drafter.typeset.heights import LineHeight, line_height
from r2p_drafter.typeset.runs import PLAIN, Look, Piece

TALL = Piece("\u00a0", 0, 1, PLAIN, Picture(b"", width=635 * 500, height=635 * 737))


def height(*pieces: Piece, **style: Any) -> LineHeight:
    return line_height(pieces, a_style(**style), FontBook())


def text(content: str, bold: bool = False) -> Piece:
    return Piece(content, 0, len(content), Look(bold=bold))


@pytest.mark.parametrize(
    ("line", "percent"), [(240, 100), (245, 102), (259, 108), (271, 113), (276, 115), (480, 200)]
)
def test_a_multiple_of_a_line_is_a_whole_number_of_hundredths(line: int, percent: int) -> None:
    assert height(text("a"), line=line).height == LINE * percent // 100


def test_a_picture_by_itself_makes_a_line_of_its_height() -> None:
    assert height(TALL, text("\t")) == LineHeight(737, 737, 737)


def test_a_picture_stands_on_the_baseline_of_the_text_beside_it() -> None:
    found = height(TALL, text("Civil Watch"))
    assert found.baseline == 737
    assert found.height == 737 + FontBook().metrics(a_style()).descent


def test_a_picture_is_not_made_larger_by_the_line_spacing() -> None:
    assert height(TALL, line=480).height == 737 + LINE


@pytest.mark.parametrize(
    ("rule", "line", "found"), [("exact", 300, 300), ("atLeast", 300, 300), ("atLeast", 200, LINE)]
)
def test_other_rules(rule: str, line: int, found: int) -> None:
    assert height(text("a"), line=line, line_rule=rule).height == found


def test_the_largest_look_of_a_line_counts() -> None:
    looks = [height(text("a", bold=bold), font="Noto Serif", size=23) for bold in (False, True)]
    both = height(text("a"), text("b", bold=True), font="Noto Serif", size=23)
    assert both.height == max(look.height for look in looks)
