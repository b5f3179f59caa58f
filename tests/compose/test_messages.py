"""Messages about values of strangers: one line of them, however long they are."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from builders import a_letter
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.composer import Composer
from r2p_drafter.compose.fields import TemplateField, field_values
from r2p_drafter.compose.packs import Template, find_template
from r2p_drafter.errors import DrafterError, TemplateError
from r2p_drafter.letter.model import Text

LONG = "tomorrow\n" * 12_000
NAME = "n" * 60_000
READABLE = 400
"""Characters of a message; some list what there is instead."""


@pytest.mark.parametrize("changes", [{"date_form": LONG}, {"language": LONG}], ids=["date_form", "language"])
def test_of_a_letter(changes: dict[str, Any], plain: Template) -> None:
    with pytest.raises(DrafterError, match=r"“tomorrow tomorrow .*…”") as caught:
        compose(a_letter(**changes), plain)

    assert len(str(caught.value)) < READABLE


def test_of_its_template() -> None:
    with pytest.raises(TemplateError, match=r"no template “tomorrow tomorrow .*…”") as caught:
        find_template(LONG, [Path(__file__).parents[1] / "data" / "packs"])

    assert len(str(caught.value)) < READABLE


@pytest.mark.parametrize(
    "field",
    [TemplateField("due", "date"), TemplateField("tone", "choice", choices=("warm" * 9_000, "stern"))],
    ids=["a date", "a choice"],
)
def test_of_a_value(field: TemplateField) -> None:
    with pytest.raises(DrafterError, match=r"not “tomorrow tomorrow .*…”") as caught:
        field_values([field], {field.name: LONG}, "long", "en")

    assert len(str(caught.value)) < READABLE


@pytest.mark.parametrize("typed", [f"{{{{ {NAME} }}}}", "{{ date | nnnnnnnnnnnn" + NAME[:300] + " }}"])
def test_of_a_placeholder(typed: str, plain: Template) -> None:
    document = compose(a_letter(body=(Text(markdown=typed),)), plain)

    assert [len(mistake.message) < READABLE for mistake in document.mistakes] == [True]
    assert typed in "".join(paragraph.text for paragraph in document.paragraphs())


TEMPLATES = {
    "an element": f"<{NAME}>x</{NAME}>",
    "a style": f"<p class='{NAME}'>x</p>",
    "an attribute": f"<p {NAME}='x'>x</p>",
    "a link": f"<p><a href='http:{NAME}'>x</a></p>",
    "what goes with the next": f"<p data-keep='{NAME}'>x</p>",
    "a name": f"{{{{ {NAME} }}}}",
    "a field": f"{{{{ addressee.{NAME} }}}}",
    "a filter": f"{{{{ date | {NAME} }}}}",
    "a test": f"{{{{ date is {NAME} }}}}",
    "a statement": f"{{% {NAME} %}}",
    "a call": f"{{% set {NAME} = 1 %}}{{{{ {NAME}() }}}}",
}


@pytest.mark.parametrize("text", TEMPLATES.values(), ids=TEMPLATES)
def test_of_a_template(text: str, composer_of: Callable[..., Composer]) -> None:
    with pytest.raises(TemplateError) as caught:
        composer_of(text).compose(a_letter())

    assert len(str(caught.value)) < READABLE
