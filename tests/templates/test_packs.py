"""What the packs that ship say of themselves, and that their wording and their letterhead fit together."""

import re
import tomllib
from pathlib import Path
from typing import Any

import docx
import msgspec
import pytest
from jinja2 import Environment, meta

from r2p_drafter.assets import templates_folder
from r2p_drafter.letter.model import Letter

KNOWN = {
    "date", "reference", "marking", "deliveries", "addressee", "salutation", "subject", "body", "close",
    "signatories", "enclosures", "copies", "words", "values", "language",
}  # fmt: skip
KINDS = {"text", "date", "number", "choice", "yes/no"}


@pytest.fixture(params=["joint-letter", "letter", "open-letter"])
def folder(request: pytest.FixtureRequest) -> Path:
    return templates_folder() / str(request.param)


@pytest.fixture
def said(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "template.toml").read_text(encoding="utf-8"))


@pytest.fixture
def wording(folder: Path) -> str:
    return (folder / "letter.html.jinja").read_text(encoding="utf-8")


def test_a_pack_says_what_it_is(said: dict[str, Any]) -> None:
    assert set(said) == {"title", "description", "language", "defaults", "fields"}
    assert said["title"]
    assert said["description"].endswith(".")


def test_the_defaults_are_fields_of_a_letter(said: dict[str, Any]) -> None:
    letter = msgspec.convert(said["defaults"], Letter)
    assert letter.close
    assert letter.body


def test_a_field_of_the_packs_own_is_whole(said: dict[str, Any]) -> None:
    for field in said["fields"]:
        assert {"name", "label", "kind", "default", "help"} <= set(field)
        assert field["kind"] in KINDS
        if field["kind"] == "choice":
            assert field["default"] in field["choices"]


def test_the_wording_asks_for_what_there_is(wording: str, said: dict[str, Any]) -> None:
    assert meta.find_undeclared_variables(Environment(autoescape=True).parse(wording)) <= KNOWN
    own = set(re.findall(r"\bvalues\.(\w+)", wording))
    assert own <= {field["name"] for field in said["fields"]}


def test_the_letterhead_asks_for_what_there_is(folder: Path, said: dict[str, Any]) -> None:
    section = docx.Document(str(folder / "letterhead.docx")).sections[-1]
    sheets = (section.header, section.first_page_header, section.footer, section.first_page_footer)
    text = "\n".join(p.text for sheet in sheets if not sheet.is_linked_to_previous for p in sheet.paragraphs)
    assert meta.find_undeclared_variables(Environment(autoescape=True).parse(text)) <= KNOWN
    assert set(re.findall(r"\bvalues\.(\w+)", text)) <= {field["name"] for field in said["fields"]}


def test_every_class_is_a_style_of_the_letterhead(folder: Path, wording: str) -> None:
    styles = {style.name for style in docx.Document(str(folder / "letterhead.docx")).styles}
    classes = set(re.findall(r'class="([^"]*)"', wording))
    assert {"Date", "Inside Address", "Salutation", "Closing", "Signature", "cc List"} <= classes <= styles


def test_every_part_of_the_letter_is_in_the_wording(wording: str) -> None:
    asked = meta.find_undeclared_variables(Environment(autoescape=True).parse(wording))
    assert asked >= KNOWN - {"values", "language"}
