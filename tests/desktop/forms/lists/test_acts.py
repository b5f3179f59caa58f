"""What is done to the items of a list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.desktop.forms.lists.acts import inserted, moved, removed, step_of

LETTERS = ("a", "b", "c", "d", "e")


def test_items_are_put_in_and_taken_out() -> None:
    assert inserted(LETTERS, 2, ["x", "y"]) == ("a", "b", "x", "y", "c", "d", "e")
    assert inserted((), 0, ["x"]) == ("x",)
    assert removed(LETTERS, [0, 3]) == ("b", "c", "e")


@pytest.mark.parametrize(
    ("rows", "to", "expected", "first"),
    [
        ([1], 0, "bacde", 0),
        ([1], 5, "acdeb", 4),
        ([1], 1, "abcde", 1),
        ([1], 2, "abcde", 1),
        ([1, 3], 0, "bdace", 0),
        ([1, 3], 5, "acebd", 3),
        ([3, 1], 2, "abdce", 1),
        ([0, 1, 2, 3, 4], 3, "abcde", 0),
    ],
)
def test_rows_are_moved_together(rows: list[int], to: int, expected: str, first: int) -> None:
    assert moved(LETTERS, rows, to) == (tuple(expected), first)


@pytest.mark.parametrize(
    ("rows", "step", "expected"),
    [
        ([2], -1, "acbde"),
        ([2], 1, "abdce"),
        ([1, 2], 1, "adbce"),
        ([0, 2], -1, "acbde"),
        ([0, 2], 1, "bacde"),
    ],
)
def test_a_step_up_or_down(rows: list[int], step: int, expected: str) -> None:
    to = step_of(5, rows, step)
    assert to is not None
    assert moved(LETTERS, rows, to)[0] == tuple(expected)


@pytest.mark.parametrize(("rows", "step"), [([0], -1), ([0, 1], -1), ([4], 1), ([], 1), ([], -1)])
def test_at_the_end_there_is_no_step(rows: list[int], step: int) -> None:
    assert step_of(5, rows, step) is None


@given(st.sets(st.integers(0, 4), min_size=1), st.integers(0, 5))
def test_a_move_loses_nothing(rows: set[int], to: int) -> None:
    items, first = moved(LETTERS, rows, to)

    assert sorted(items) == sorted(LETTERS)
    assert items[first : first + len(rows)] == tuple(LETTERS[row] for row in sorted(rows))
