"""The toolbar, light and dark."""

from collections.abc import Iterator

import pytest

from r2p_drafter.desktop.look.theme import Scheme, apply_scheme
from r2p_drafter.desktop.window.letter_window import LetterWindow


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> Iterator[Scheme]:
    """Both looks, one after the other."""
    apply_scheme(request.param)
    yield request.param
    apply_scheme("system")


def test_it_goes_on_from_the_menus_without_a_line_between(scheme: Scheme, window: LetterWindow) -> None:
    image = window.bars.toolbar.grab().toImage()

    upper, lower = (image.pixelColor(1, y).lightness() for y in (0, image.height() - 1))

    ground = window.palette().window().color().lightness()
    assert upper == ground
    assert (lower > ground) == (scheme == "dark")
