"""Pictures of first pages."""

import pytest
from PySide6.QtGui import QColor

from builders import a_letter, a_rich_letter
from r2p_drafter.desktop.preview.thumbnail import first_page
from sight import PagesOf


@pytest.mark.parametrize("ratio", [1, 1.5, 2])
def test_it_is_as_wide_as_wanted_in_the_shape_of_the_paper(pages_of: PagesOf, ratio: float) -> None:
    image = first_page(pages_of(a_letter()), 170, ratio)
    assert image.deviceIndependentSize().toSize().toTuple() == (170, 220)
    assert image.size().toTuple() == (170 * ratio, 220 * ratio)


def test_it_shows_the_first_page(pages_of: PagesOf) -> None:
    one = first_page(pages_of(a_rich_letter()), 200)
    assert one == first_page(pages_of(a_rich_letter(copies=())), 200)
    assert one != first_page(pages_of(a_rich_letter(salutation="Dear colleagues,")), 200)
    assert one.pixelColor(0, 0) == QColor("white")
