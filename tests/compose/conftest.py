"""Templates to compose with, on the look of the plain pack."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from r2p_drafter.compose.composer import Composer
from r2p_drafter.compose.fields import TemplateField
from r2p_drafter.compose.packs import Template, load_template
from r2p_drafter.document.letterhead import read_letterhead

PACKS = Path(__file__).resolve().parent.parent / "data" / "packs"

ComposerOf = Callable[..., Composer]


@pytest.fixture(scope="session")
def plain() -> Template:
    """The plain pack: all parts of a letter, one under the other."""
    return load_template(PACKS / "plain")


@pytest.fixture(scope="session")
def composer_of() -> ComposerOf:
    """Makes the composer of a template's text."""
    stylesheet = read_letterhead(PACKS / "plain" / "letterhead.docx")

    def make(text: str, fields: Sequence[TemplateField] = ()) -> Composer:
        return Composer("pack", text, fields, stylesheet)

    return make
