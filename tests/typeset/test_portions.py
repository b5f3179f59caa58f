"""Long paragraphs are set in portions, whatever stands in them."""

import time

import pytest

from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import load_template
from r2p_drafter.document.blocks import Paragraph, Run
from r2p_drafter.document.stylesheet import Stylesheet
from r2p_drafter.typeset.fonts import FontBook
from r2p_drafter.typeset.paragraphs import SetParagraph, Setter
from r2p_drafter.typeset.portions import PortionSetter
from r2p_drafter.typeset.standing import StandingType

WIDTH = 9_000
"""Twips."""
MONOTONOUS = {
    "a picture that was pasted as text": "iVBORw0KGgo",
    "lines that are all the same": "Done.\n",
    "a table with tabs": "1\t",
    "a path": "reports/",
    "emoji": "\U0001f600",
    "ligatures": "ﬁﬂ",
    "hyphens before digits": "-1",
    "joined words": "a\u2060b\u200b",
}


@pytest.fixture(scope="module")
def stylesheet() -> Stylesheet:
    return load_template(templates_folder() / "letter").stylesheet


@pytest.fixture
def setter(stylesheet: Stylesheet) -> Setter:
    return Setter(stylesheet, FontBook())


def a_paragraph(text: str) -> Paragraph:
    return Paragraph("Body Text", (Run(text),))


def in_portions(setter: Setter, paragraph: Paragraph) -> tuple[SetParagraph, ...]:
    return PortionSetter(setter, StandingType()).set(paragraph, WIDTH)


@pytest.mark.parametrize("piece", MONOTONOUS.values(), ids=MONOTONOUS)
def test_text_without_end_is_cut_and_nothing_of_it_is_lost(piece: str, setter: Setter) -> None:
    paragraph = a_paragraph(piece * (40_000 // len(piece)))

    found = in_portions(setter, paragraph)

    assert len(found) > 3
    assert max(len(one.paragraph.text) for one in found) < 20_000
    assert "".join(one.paragraph.text for one in found) == paragraph.text
    assert all(one.goes_on for one in found[:-1])
    assert not found[-1].goes_on


def test_cut_between_words_it_has_the_lines_of_the_whole(setter: Setter) -> None:
    paragraph = a_paragraph("The time for it is now.\n" * 900)

    whole = setter.set(paragraph, WIDTH)
    found = in_portions(setter, paragraph)

    assert len(found) > 1
    assert sum(len(one.lines) for one in found) == len(whole.lines) == 901


@pytest.mark.parametrize("piece", ["x", "1\t", "Done.\n"])
def test_time_grows_with_the_length(piece: str, setter: Setter) -> None:
    def seconds(length: int) -> float:
        paragraph = a_paragraph(piece * (length // len(piece)))
        start = time.process_time()
        in_portions(setter, paragraph)
        return time.process_time() - start

    seconds(5_000)
    assert seconds(40_000) < 8 * seconds(10_000)  # four times as long; what grows with the square takes 16
