"""What `docs/letter-format.md` says is so: its tables are those of the program, its example is a letter."""

import json
import re
from typing import Any, get_args

import msgspec
import pytest

from documents import CHECKOUT, Document
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import find_template
from r2p_drafter.errors import LetterFileError
from r2p_drafter.letter import file
from r2p_drafter.letter.file import letter_bytes, letter_from
from r2p_drafter.letter.model import (
    Addressee,
    Delivery,
    Enclosure,
    Letter,
    Marker,
    Part,
    Person,
    Recommendations,
    Text,
)
from r2p_drafter.letter.parts import has_part

FORMAT = Document(CHECKOUT / "docs" / "letter-format.md")
EXAMPLE = FORMAT.fence("json example.letter")


def a_file(version: Any = 1, **letter: Any) -> bytes:
    return json.dumps({"format": "r2p-letter", "version": version, "letter": letter}).encode()


def test_the_example_is_what_the_program_would_write() -> None:
    letter = letter_from(EXAMPLE.encode(), "example.letter")

    assert letter_bytes(letter).decode() == EXAMPLE
    assert compose(letter, find_template(letter.template, [templates_folder()])).mistakes == ()


def test_the_example_has_every_field_of_a_letter_but_those_left_as_they_are() -> None:
    assert set(Letter.__struct_fields__) - set(json.loads(EXAMPLE)["letter"]) == {"date_form"}


def test_the_whole_file() -> None:
    assert FORMAT.table("The whole file").names() == list(json.loads(EXAMPLE))
    assert f"{file.MAX_SIZE // 1024 // 1024} MB" in FORMAT.text


@pytest.mark.parametrize(
    ("heading", "number", "struct"),
    [
        ("The fields of a letter", 0, Letter),
        ("A delivery", 0, Delivery),
        ("An enclosure", 0, Enclosure),
        ("A person", 0, Person),
        ("A section of the body", 0, Text),
        ("A section of the body", 1, Recommendations),
    ],
)
def test_a_table_has_the_fields_in_their_order(heading: str, number: int, struct: type[Part]) -> None:
    table = FORMAT.tables(heading)[number]
    assert [name.strip("`") for name in table.names()] == list(struct.__struct_fields__)


def test_an_addressee_has_more() -> None:
    more = FORMAT.tables("A person")[1].names()
    assert list(Addressee.__struct_fields__) == [*Person.__struct_fields__, *more]


@pytest.mark.parametrize(
    ("heading", "number", "struct"),
    [
        ("The fields of a letter", 0, Letter),
        ("A section of the body", 0, Text),
        ("A section of the body", 1, Recommendations),
    ],
)
def test_what_is_left_out_is_the_default(heading: str, number: int, struct: type[Part]) -> None:
    for row in FORMAT.tables(heading)[number].rows:
        name, default = row[0].strip("`"), row[-1].strip("`")
        written = json.loads(msgspec.json.encode(getattr(struct(), name)))
        assert written == ({} if default == "nobody" else json.loads(default)), name


def test_what_a_field_may_say() -> None:
    (fields,) = FORMAT.tables("The fields of a letter")
    recommendations = FORMAT.tables("A section of the body")[1]
    said = {
        row[0].strip("`"): set(re.findall(r'"([a-z]+)"', row[1]))
        for row in (*fields.rows, *recommendations.rows)
    }

    assert said["marker"] == set(get_args(Marker))
    assert said["date_form"] == {"short", "medium", "long", "full"}
    for name, struct in {
        "signatory_order": Letter,
        "copy_order": Letter,
        "punctuation": Recommendations,
    }.items():
        assert said[name] == set(get_args(struct.__annotations__[name]))


@pytest.mark.parametrize("part", FORMAT.table("Parts").names())
def test_the_parts_are_parts_of_the_example(part: str) -> None:
    assert has_part(letter_from(EXAMPLE.encode(), "example.letter"), part)


def test_the_versions_are_those_that_can_be_read() -> None:
    kept = sorted(path.name for path in (CHECKOUT / "tests" / "data" / "formats").iterdir())
    assert kept == [f"v{version}" for version in range(1, file.VERSION + 1)]
    assert f"the version of the format: {file.VERSION}" in FORMAT.text
    assert FORMAT.table("Versions").rows[-1][0] == str(file.VERSION)


FAULTS = [
    b"",
    b'{"format": "r2p-letter",\n "version": 1 "letter": {}}',
    b"{}",
    b"\xff{}",
    a_file(date="2024-02-30"),
    a_file(signatories=[{"name": "Noor Haddad"}, {"name": 3}]),
    a_file(body=[{"kind": "poem"}]),
    a_file(body=[{"markdown": "We write"}]),
    a_file(note="mine"),
    a_file(version=file.VERSION + 1),
]


def test_what_is_said_of_a_file_that_can_not_be_read() -> None:
    table = FORMAT.table("What is said of a file that can't be read")
    said = [re.sub(r"^`+ ?| ?`+$", "", row[0]) for row in table.rows]

    for message in said:
        assert any(_is_said(message, data) for data in FAULTS), message
    assert len(said) == len(FAULTS)


def _is_said(message: str, data: bytes) -> bool:
    with pytest.raises(LetterFileError) as caught:
        letter_from(data, "our.letter")
    return str(caught.value) == message or str(caught.value).startswith(message.removesuffix("…"))


def test_links_lead_somewhere() -> None:
    for link in FORMAT.links():
        name, _, anchor = link.partition("#")
        target = Document(CHECKOUT / "docs" / name) if name else FORMAT
        assert not anchor or anchor in target.anchors(), link
