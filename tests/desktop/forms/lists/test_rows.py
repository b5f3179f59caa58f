"""What happened to the rows of a list, in the fewest steps."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.desktop.forms.lists.rows import apply, steps_between

LISTS = st.lists(st.sampled_from("abcdef"), max_size=8)


def kinds(old: str, new: str) -> list[tuple[str, int, int, int]]:
    return [(step.kind, step.first, step.last, step.to) for step in steps_between(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("abc", "abc", []),
        ("abc", "abXc", [("insert", 2, 2, 0)]),
        ("", "abc", [("insert", 0, 2, 0)]),
        ("abcd", "ad", [("remove", 1, 2, 0)]),
        ("abc", "aXc", [("change", 1, 1, 0)]),
        ("abcd", "bcda", [("move", 0, 0, 4)]),
        ("abcd", "dabc", [("move", 3, 3, 0)]),
        ("abcd", "acbd", [("move", 2, 2, 1)]),
        ("abcdef", "adebcf", [("move", 3, 4, 1)]),
        ("aaab", "aaa", [("remove", 3, 3, 0)]),
        ("abcde", "bd", [("remove", 4, 4, 0), ("remove", 2, 2, 0), ("remove", 0, 0, 0)]),
    ],
)
def test_steps(old: str, new: str, expected: list[tuple[str, int, int, int]]) -> None:
    assert kinds(old, new) == expected


def made(old: list[Any], new: list[Any]) -> list[Any]:
    items = list(old)
    for step in steps_between(old, new):
        apply(items, step)
    return items


@given(LISTS, LISTS)
def test_the_steps_lead_from_one_to_the_other(old: list[str], new: list[str]) -> None:
    assert made(old, new) == new


@given(LISTS.flatmap(lambda old: st.tuples(st.just(old), st.permutations(old))))
def test_another_order_is_moves_alone(lists: tuple[list[str], list[str]]) -> None:
    old, new = lists

    assert made(old, new) == new
    for step in steps_between(old, new):
        assert step.kind == "move"
        assert not step.first <= step.to <= step.last + 1  # which Qt takes for a mistake
