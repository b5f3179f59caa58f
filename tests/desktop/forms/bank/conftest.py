"""A bank with some recommendations and a passage in it."""

import pytest

from library_in_hand import LibraryInHand
from some_passages import PASSAGES


@pytest.fixture
def library(library: LibraryInHand) -> LibraryInHand:
    """A bank with two recommendations and a passage."""
    library.hold(*PASSAGES)
    return library
