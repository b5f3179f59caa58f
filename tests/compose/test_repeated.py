"""Texts and templates of one piece very many times: each is composed, or refused, within two seconds."""

import datetime
from collections.abc import Callable

import pytest

from builders import a_letter
from inputs import InTime
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.composer import Composer
from r2p_drafter.compose.dates import date_text
from r2p_drafter.compose.furniture import pieces_of
from r2p_drafter.compose.packs import Template
from r2p_drafter.compose.placeholders import MAX_FILLED
from r2p_drafter.compose.writing.looks import looks_of_lines
from r2p_drafter.document.blocks import Paragraph, Run
from r2p_drafter.errors import DrafterError, TemplateError
from r2p_drafter.letter.model import Recommendations, Text

ComposerOf = Callable[..., Composer]

TEXTS = {
    "empty lines before what may belong to a list": "a" + "\n" * 50_000 + " b",
    "lines of blanks": "a" + "\n \n" * 20_000 + " b",
    "braces": "{" * 50_000,
    "placeholders without an end": "{{ date " * 10_000,
    "placeholders that end in another line": "{{ date " * 10_000 + "\n}}",
    "placeholders, each in its line": "{{ date }}\n" * 8_000,
    "links without an end": "[" * 50_000,
    "rules": "***\n" * 12_500,
    "emphasis": "*a* " * 10_000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text(text: str, in_time: InTime, plain: Template) -> None:
    with in_time():
        compose(a_letter(body=(Text(markdown=text),)), plain)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_in_the_editor(text: str, in_time: InTime) -> None:
    with in_time():
        looks_of_lines(text)


ITEMS = TEXTS | {
    "blanks before the last word": "a" + " " * 50_000 + "b",
    "initials": "A." * 25_000 + "b",
    "paragraphs": "a\n\n" * 20_000,
}


@pytest.mark.parametrize("text", ITEMS.values(), ids=ITEMS)
def test_a_recommendation(text: str, in_time: InTime, plain: Template) -> None:
    section = Recommendations(items=(text, "last"), punctuation="series")

    with in_time():
        compose(a_letter(body=(section,)), plain)


def times(count: int, markup: str) -> str:
    """A template that prints markup a thousand times, and that so often."""
    return f"{{% for a in range({count}) %}}{{% for b in range(1000) %}}{markup}{{% endfor %}}{{% endfor %}}"


REFUSED = {
    "paragraphs without an end": (times(30, "<p>"), "<p> is not closed"),
    "paragraphs whose tag has no end": (times(30, "<p "), "a tag is not whole"),
    "divisions inside each other": (times(20, "<div>") + times(20, "<p>x</p>"), "it is nested too deeply"),
}


@pytest.mark.parametrize(("text", "why"), REFUSED.values(), ids=REFUSED)
def test_a_template_that_is_refused(text: str, why: str, in_time: InTime, composer_of: ComposerOf) -> None:
    with in_time(), pytest.raises(TemplateError, match=why):
        composer_of(text).compose(a_letter())


@pytest.mark.parametrize("markup", ["<b>x</b>", "<b>x</b><i>y</i>", "x<br>"])
def test_a_template_of_words_outside_paragraphs(
    markup: str, in_time: InTime, composer_of: ComposerOf
) -> None:
    with in_time():
        document = composer_of(times(20, markup)).compose(a_letter())

    assert "".join(paragraph.text for paragraph in document.paragraphs()).count("x") == 20_000


def test_divisions_may_stand_in_each_other_as_deeply_as_anybody_needs(composer_of: ComposerOf) -> None:
    document = composer_of("<div>" * 40 + "<p>x</p>" + "</div>" * 40).compose(a_letter())

    assert [paragraph.text for paragraph in document.paragraphs()] == ["x"]


@pytest.mark.parametrize("text", ["{" * 200_000, "{{ " * 60_000, "{{ date }}" * 10_000])
def test_a_header(text: str, in_time: InTime) -> None:
    with in_time():
        pieces_of(Paragraph(style="Header", runs=(Run(text),)))
        pieces_of(Paragraph(style="Header", runs=tuple(Run(sign) for sign in text[:20_000])))


def test_the_form_of_a_date(in_time: InTime) -> None:
    with in_time(), pytest.raises(DrafterError, match="date_form: “yyy"):
        date_text(datetime.date(2009, 9, 9), "y" * 30_000 + "b", "en")


class TestPlaceholdersThatPutInALongValue:
    def test_come_to_an_end(self, in_time: InTime, plain: Template) -> None:
        long, short = Text(markdown="{{ subject }} " * 4_000), Text(markdown="{{ reference }}")

        with in_time():
            document = compose(a_letter(subject="x" * 50_000, reference="A/1", body=(long, short)), plain)

        body = [paragraph.text for paragraph in document.paragraphs() if paragraph.part.startswith("body")]
        assert sum(text.count("x") for text in body) == MAX_FILLED
        assert [document.mistakes[0].message, document.mistakes[-1].part] == [
            "{{ subject }}: all placeholders together come to more than 200,000 characters",
            "body[1]",
        ]

    def test_count_what_their_filters_make(self, in_time: InTime, plain: Template) -> None:
        body = (Text(markdown="{{ subject | upper | replace('É', 'ÉÉ') | replace('É', '') }} " * 1_500),)

        with in_time():
            document = compose(a_letter(subject="é" * 50_000, body=body), plain)

        assert len(document.mistakes) > 1_490

    def test_count_anew_in_the_next_letter(self, plain: Template) -> None:
        letter = a_letter(subject="x" * 50_000, body=(Text(markdown="{{ subject }} " * 3),))

        for _ in range(3):
            assert compose(letter, plain).mistakes == ()
