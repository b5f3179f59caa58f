"""Letters, templates and texts of strangers: whatever is in them, only the program's own errors come out."""

import contextlib
import functools

import pytest
from hypothesis import given
from msgspec.structs import replace

from builders import a_letter, a_rich_letter
from inputs import InTime, changed_bytes, fuzzing, markdown_texts, repeated_texts, template_texts
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.composer import Composer
from r2p_drafter.compose.packs import Template, find_template
from r2p_drafter.compose.writing.looks import looks_of_lines
from r2p_drafter.document.stylesheet import Stylesheet
from r2p_drafter.errors import DrafterError
from r2p_drafter.export.text import text_of
from r2p_drafter.letter.checks import check
from r2p_drafter.letter.file import letter_bytes, letter_from
from r2p_drafter.letter.model import Letter, Recommendations, Text
from r2p_drafter.typeset.typesetter import Typesetter
from strategies import letters

_WORDINGS = [path.read_text("utf-8") for path in sorted(templates_folder().glob("*/letter.html.jinja"))]
_FILES = [letter_bytes(letter) for letter in (a_letter(), a_rich_letter())]


@functools.cache
def template() -> Template:
    """Return a template that ships, in which letters are composed and set."""
    return find_template("joint-letter", [templates_folder()])


@functools.cache
def typesetter() -> Typesetter:
    """Return what sets whatever is composed with it."""
    return Typesetter(template().stylesheet)


@fuzzing
@given(changed_bytes(_FILES))
def test_a_file_that_was_changed(in_time: InTime, data: bytes) -> None:
    with in_time(), contextlib.suppress(DrafterError):
        letter = letter_from(data, "our.letter")
        assert letter_from(letter_bytes(letter), "our.letter") == letter


@fuzzing
@given(template_texts(_WORDINGS))
def test_the_wording_of_a_template(in_time: InTime, text: str) -> None:
    with in_time(), contextlib.suppress(DrafterError):
        composed_by(text, template().stylesheet)


def composed_by(text: str, stylesheet: Stylesheet) -> None:
    Composer("pack", text, [], stylesheet).compose(a_rich_letter())


@fuzzing
@given(markdown_texts())
def test_the_text_of_a_section(in_time: InTime, text: str) -> None:
    letter = a_letter(body=(Text(markdown=text), Recommendations(lead_in=text[:99], items=(text, text[::2]))))
    with in_time():
        document = template().composer.compose(letter)
        pages = typesetter().set(document)
        assert pages.pages
        text_of(document, template().stylesheet)


@fuzzing
@given(repeated_texts())
def test_a_text_of_few_pieces(in_time: InTime, text: str) -> None:
    letter = a_letter(body=(Text(markdown=text), Recommendations(items=(text, "last"), punctuation="series")))
    with in_time():
        check(letter)
        template().composer.compose(letter)
        looks_of_lines(text)


def in_some_language(letter: Letter) -> Letter:
    """A letter that is not refused for its language or the form of its date at once."""
    language = ("en-GB", "fr", "es-CL", "ar", "zh")[len(letter.subject) % 5]
    return replace(letter, language=language, date_form="long")


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@fuzzing
@given(letters() | letters().map(in_some_language))
def test_a_letter_with_anything_in_it(in_time: InTime, letter: Letter) -> None:
    with in_time(), contextlib.suppress(DrafterError):
        check(letter)
        typesetter().set(template().composer.compose(letter))
