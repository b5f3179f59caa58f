"""Templates and letters from strangers: known ways out of the sandbox are refused, one by one."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import jinja2.debug  # noqa: F401  # Jinja imports it with the first error, which is none of a template's doing
import pytest

from builders import a_letter
from r2p_drafter.compose.composer import Composer
from r2p_drafter.errors import TemplateError
from r2p_drafter.letter.model import Addressee, Text

ComposerOf = Callable[..., Composer]

_CORPUS = Path(__file__).parents[1] / "data" / "hostile" / "injections.txt"
INJECTIONS = [
    line for line in _CORPUS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
]
_REACHING_OUT = ("open", "os.", "subprocess.", "socket.", "import", "ctypes.", "shutil.")
_watching: list[list[str]] = []
"""Who listens now: a hook of Python's own can't be taken away again."""


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    is_source = str(arguments[:1]).endswith(".py',)")  # which Python shows a line of in an error
    for heard in _watching:
        if event.startswith(_REACHING_OUT) and not is_source:
            heard.append(f"{event} {arguments}"[:200])


sys.addaudithook(_hear)


@pytest.fixture
def reached_out() -> Iterator[list[str]]:
    """What the interpreter was asked to do outside of the program since the fixture was made."""
    heard: list[str] = []
    _watching.append(heard)
    yield heard
    _watching.remove(heard)


def test_there_are_enough_of_them() -> None:
    assert len(INJECTIONS) == len(set(INJECTIONS)) >= 60


@pytest.mark.parametrize("injection", INJECTIONS)
def test_a_template_with_it_is_refused(injection: str, composer_of: ComposerOf) -> None:
    with pytest.raises(TemplateError, match=r"^pack/letter\.html\.jinja"):
        composer_of(f"<p>{injection}</p>").compose(a_letter())


@pytest.mark.parametrize("injection", INJECTIONS)
def test_in_the_text_of_a_letter_it_comes_to_nothing(
    injection: str, composer_of: ComposerOf, reached_out: list[str]
) -> None:
    composer = composer_of("{% for section in body %}{{ section }}{% endfor %}")
    composer.compose(a_letter(body=(Text(markdown="A placeholder: {{ addressee.name }}."),)))
    reached_out.clear()

    document = composer.compose(a_letter(body=(Text(markdown=f"Before {injection} after."),)))

    said = " ".join(paragraph.text for paragraph in document.paragraphs())
    assert "<class" not in said
    assert "root:" not in said
    assert document.mistakes or "{%" in injection, "it was taken for text or told, never filled in"
    assert reached_out == []


@pytest.mark.parametrize("injection", INJECTIONS)
def test_in_a_field_it_stays_what_was_typed(injection: str, composer_of: ComposerOf) -> None:
    composer = composer_of("<p>{{ addressee.name }}</p><p>{{ subject }}</p>")

    document = composer.compose(a_letter(addressee=Addressee(name=injection), subject=injection))

    assert [paragraph.text for paragraph in document.paragraphs()] == [injection, injection]
