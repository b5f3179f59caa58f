"""Where texts differ, and positions in them."""

import pytest
from hypothesis import given

from r2p_drafter.desktop.forms.fields.change import end_of_change
from r2p_drafter.desktop.forms.fields.units import to_units
from strategies import texts


@pytest.mark.parametrize(
    ("old", "new", "end"),
    [
        ("", "", 0),
        ("", "abc", 3),
        ("abc", "", 0),
        ("abc", "abXc", 3),
        ("abXc", "abc", 2),
        ("abc", "aXYc", 3),
        ("bos", "boss", 4),
    ],
)
def test_the_end_of_a_change(old: str, new: str, end: int) -> None:
    assert end_of_change(old, new) == end


@given(texts(), texts())
def test_behind_the_change_all_is_as_it_was(old: str, new: str) -> None:
    end = end_of_change(old, new)

    assert 0 <= end <= len(new)
    assert old.endswith(new[end:])


@pytest.mark.parametrize(
    ("text", "characters", "units"),
    [("abc", 2, 2), ("👍🏽a", 2, 4), ("a👍b", 2, 3), ("ab", 9, 2), ("", 0, 0)],
)
def test_characters_and_units(text: str, characters: int, units: int) -> None:
    assert to_units(text, characters) == units
