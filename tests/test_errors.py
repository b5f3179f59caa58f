import pytest

from r2p_drafter.errors import DrafterError, ExportError, LetterFileError, TemplateError
from r2p_drafter.saying import says, verbatim

KINDS = [DrafterError, LetterFileError, TemplateError, ExportError]


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_is_english_and_keeps_what_is_said_for_the_window(kind: type[DrafterError]) -> None:
    error = kind(says("{}: the letter can't be saved: {}.").of("a.letter", "No space left on device"))

    assert str(error) == "a.letter: the letter can't be saved: No space left on device."
    assert error.saying.wording == "{}: the letter can't be saved: {}."
    assert error.saying.values == ("a.letter", "No space left on device")


def test_a_message_without_translation_is_said_as_it_is() -> None:
    assert DrafterError("{date} is no field.").saying == verbatim("{date} is no field.")
    assert str(DrafterError("{date} is no field.")) == "{date} is no field."
