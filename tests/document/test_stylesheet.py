"""The space between two paragraphs."""

import pytest
from msgspec.structs import replace

from paper import a_style, a_stylesheet
from r2p_drafter.document.stylesheet import space_between

BODY = a_style("Body Text", before=60, after=120)


@pytest.mark.parametrize(
    ("after", "before", "space"), [(120, 60, 120), (60, 120, 120), (120, 120, 120), (0, 0, 0), (0, 40, 40)]
)
def test_the_larger_of_after_and_before_counts(after: int, before: int, space: int) -> None:
    assert space_between(a_style("Date", after=after), a_style("Body Text", before=before)) == space


def test_nothing_above_leaves_the_space_before() -> None:
    assert space_between(None, BODY) == 60
    assert space_between(None, replace(BODY, contextual=True)) == 60


def test_two_of_one_contextual_style_have_none() -> None:
    contextual = replace(BODY, contextual=True)
    assert space_between(contextual, contextual) == 0
    assert space_between(BODY, BODY) == 120


def test_a_contextual_style_keeps_its_distance_from_others() -> None:
    items, salutation = a_style("List Bullet", before=20, after=40, contextual=True), a_style("Salutation")
    assert space_between(items, salutation) == 40
    assert space_between(salutation, items) == 20
    assert space_between(items, BODY) == 60


def test_each_of_two_styles_of_one_name_waives_its_own_space() -> None:
    contextual = replace(BODY, contextual=True)
    assert space_between(contextual, BODY) == 60
    assert space_between(BODY, contextual) == 120


def test_the_text_stands_between_the_margins() -> None:
    assert a_stylesheet(width=11906, left=1000, right=906).page.text_width == 10000
