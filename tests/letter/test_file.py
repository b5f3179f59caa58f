"""Reading and writing `.letter` files."""

import datetime
import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from msgspec.structs import replace

from builders import a_letter, a_rich_letter
from r2p_drafter.errors import LetterFileError
from r2p_drafter.letter import file
from r2p_drafter.letter.file import letter_bytes, letter_from, read_letter, write_letter
from r2p_drafter.letter.model import (
    Addressee,
    CopyRecipient,
    Delivery,
    Enclosure,
    Letter,
    Recommendations,
    Signatory,
    Text,
)
from strategies import letters

FORMATS = Path(__file__).resolve().parent.parent / "data" / "formats"
OLD_FILES = sorted(FORMATS.rglob("*.letter"))
SAME_IN_ALL = sorted(
    path.name
    for path in (FORMATS / "v1").iterdir()
    if path.name not in ("everything.letter", "nothing.letter")  # each version has its own
)


def name_of(path: Path) -> str:
    return f"{path.parent.name}-{path.stem}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a letter is kept."""
    return tmp_path / "our.letter"


def content_of(letter: Letter) -> dict[str, Any]:
    """What the letter's file holds, to be changed and written as a stranger would."""
    content: dict[str, Any] = json.loads(letter_bytes(letter))
    return content


def refusal(content: object, path: Path) -> str:
    """What is said of a file with that content, its name left out; the file has to be as it was after it."""
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    path.write_bytes(data)
    with pytest.raises(LetterFileError) as caught:
        read_letter(path)
    message = str(caught.value)
    assert path.read_bytes() == data
    assert message.startswith(f"{path}: ")
    assert message.endswith(".")
    assert "\n" not in message
    return message.removeprefix(f"{path}: ")


def letter_refusal(letter: object, path: Path) -> str:
    return refusal({"format": "r2p-letter", "version": 1, "letter": letter}, path)


class TestRoundTrip:
    @given(letters())
    @example(a_rich_letter())
    @example(Letter())
    def test_what_is_written_is_read(self, letter: Letter) -> None:
        assert letter_from(letter_bytes(letter), "our.letter") == letter

    @pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**400, -0.0, 1e-300, 1.5, 1e16, True, 1])
    def test_a_value_keeps_its_kind(self, number: float, path: Path) -> None:
        write_letter(a_letter(values={"n": number}), path)

        value = read_letter(path).values["n"]
        assert (value, type(value)) == (number, type(number))

    def test_it_may_be_written_over_and_over(self, path: Path) -> None:
        for subject in ("first", "second"):
            write_letter(a_letter(subject=subject), path)

        assert read_letter(path).subject == "second"
        assert list(path.parent.iterdir()) == [path]


class TestWriting:
    def test_the_file_can_be_read_by_a_person(self, path: Path) -> None:
        letter = Letter(subject="Zoë 人權 🕊 شكرا", enclosures=(Enclosure(title="“Map”"),))

        write_letter(letter, path)

        assert path.read_text("utf-8") == (
            "{\n"
            '  "format": "r2p-letter",\n'
            '  "version": 2,\n'
            '  "letter": {\n'
            '    "subject": "Zoë 人權 🕊 شكرا",\n'
            '    "enclosures": [\n'
            "      {\n"
            '        "title": "“Map”"\n'
            "      }\n"
            "    ]\n"
            "  }\n"
            "}\n"
        )

    @pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf"), 10**5000], ids="abcd")
    def test_a_number_that_no_file_can_hold_leaves_the_file_as_it_was(
        self, number: float, path: Path
    ) -> None:
        write_letter(a_letter(subject="Mine"), path)

        with pytest.raises(LetterFileError, match="holds a number that no file can hold"):
            write_letter(a_letter(values={"n": number}), path)

        assert read_letter(path).subject == "Mine"

    def test_a_folder_that_is_not_there_is_named(self, tmp_path: Path) -> None:
        path = tmp_path / "nowhere" / "our.letter"

        with pytest.raises(LetterFileError) as caught:
            write_letter(a_letter(), path)

        assert str(caught.value) == f"{path}: the letter can't be saved: No such file or directory."


class TestOldFiles:
    """A file of an earlier version opens for ever: nothing in `data/formats` may be changed."""

    def test_there_are_some_of_every_version_and_no_others(self) -> None:
        versions = {f"v{version}" for version in range(1, file.VERSION + 1)}

        assert {path.parent.name for path in OLD_FILES} == versions
        assert {path for path in FORMATS.rglob("*") if path.is_file()} == set(OLD_FILES)

    @pytest.mark.parametrize("path", OLD_FILES, ids=name_of)
    def test_it_opens_and_loses_nothing_when_it_is_saved(self, path: Path) -> None:
        letter = read_letter(path)
        assert letter_from(letter_bytes(letter), path.name) == letter

    @pytest.mark.parametrize("path", OLD_FILES, ids=name_of)
    def test_it_is_of_the_version_that_its_folder_says(self, path: Path) -> None:
        content = json.loads(path.read_text("utf-8-sig"))

        assert f"v{content['version']}" == path.parent.name

    @pytest.mark.parametrize("name", SAME_IN_ALL)
    def test_a_letter_says_the_same_in_whichever_version_it_was_saved(self, name: str) -> None:
        letters = [read_letter(path) for path in OLD_FILES if path.name == name]

        assert len(letters) == file.VERSION
        assert all(letter == letters[0] for letter in letters)

    @pytest.mark.parametrize("name", SAME_IN_ALL)
    def test_saved_it_is_what_the_newest_version_has(self, name: str) -> None:
        newest = FORMATS / f"v{file.VERSION}" / name

        assert letter_bytes(read_letter(FORMATS / "v1" / name)).decode() == newest.read_text("utf-8")

    def test_a_letter_of_version_1_that_says_nothing(self) -> None:
        assert read_letter(FORMATS / "v1" / "nothing.letter") == Letter()

    def test_all_that_a_file_of_version_1_says_is_read(self) -> None:
        assert read_letter(FORMATS / "v1" / "everything.letter") == Letter(
            template="open-letter",
            language="fr-CH",
            date=datetime.date(2009, 9, 1),
            date_form="long",
            reference="GC/9",
            marking="Confidential",
            deliveries=(Delivery(method="By Fax", detail="212-963-4879"), Delivery(method="By Hand")),
            addressee=Addressee(
                courtesy_title="S.E.",
                honorific="M.",
                name="Ban Ki-moon",
                sort_as="Ban Ki-moon",
                post="Secrétaire général",
                organisation="Nations Unies",
                address=("Bureau S-3800", "New York, NY 10017"),
                country="États-Unis",
            ),
            salutation="Monsieur le Secrétaire général,",
            subject="Protéger",
            body=(
                Text(markdown="Nous écrivons à *tous*.\n\n- شكرا\n- 人權"),
                Recommendations(lead_in="Nous vous prions :", items=("d’agir ;", "vite.")),
                Recommendations(marker="numbers", punctuation="series", items=("un", "deux")),
                Recommendations(marker="numbers", continued=True, items=("trois",)),
                Recommendations(marker="letters", items=("a",)),
            ),
            close="Veuillez agréer nos salutations distinguées.",
            signatories=(
                Signatory(
                    courtesy_title="S.E.",
                    honorific="Dr",
                    name="Zoë Łuczak",
                    sort_as="Luczak Zoe",
                    post="Directrice",
                    organisation="Civil Watch",
                ),
                Signatory(organisation="Aide d’abord"),
            ),
            signatory_order="organisation",
            enclosures=(Enclosure(title="Carte"), Enclosure(title="“Rapport” 🕊")),
            copies=(
                CopyRecipient(
                    courtesy_title="S.E.",
                    honorific="M.",
                    name="Alain Le Roy",
                    sort_as="Le Roy Alain",
                    post="Secrétaire général adjoint",
                    organisation="Nations Unies",
                ),
            ),
            copy_order="surname",
            values={"banner": "Lettre ouverte", "signature_columns": "2", "n": 7, "share": 0.5, "yes": True},
        )

    def test_version_2_has_who_was_picked_from_the_address_book(self) -> None:
        old, new = (read_letter(FORMATS / version / "everything.letter") for version in ("v1", "v2"))

        assert read_letter(FORMATS / "v2" / "nothing.letter") == Letter()
        assert new.addressee == replace(old.addressee, contact="5f0c1e7b9a3d4c2e8f6a7b1d0c9e8f7a")
        assert new.signatories[1] == replace(old.signatories[1], contact="0" * 32, contact_version=12)
        assert new.copies[0] == replace(old.copies[0], contact="a" * 32, contact_version=1)
        same = {"addressee": old.addressee, "signatories": old.signatories, "copies": old.copies}
        assert replace(new, **same) == old

    def test_a_byte_order_mark_and_windows_line_ends_are_no_hindrance(self, path: Path) -> None:
        write_letter(a_letter(subject="Zoë"), path)
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))

        assert read_letter(path) == a_letter(subject="Zoë")

    def test_an_older_version_is_brought_up_to_date_one_step_after_the_other(
        self, monkeypatch: pytest.MonkeyPatch, path: Path
    ) -> None:
        def heading_to_title(letter: dict[str, Any]) -> dict[str, Any]:
            return {"title": letter["heading"]}

        def title_to_subject(letter: dict[str, Any]) -> dict[str, Any]:
            return {"subject": letter["title"]}

        monkeypatch.setattr(file, "VERSION", 3)
        monkeypatch.setattr(file, "MIGRATIONS", {1: heading_to_title, 2: title_to_subject})
        old = {"format": "r2p-letter", "version": 1, "letter": {"heading": "Act now"}}
        path.write_text(json.dumps(old))

        letter = read_letter(path)
        write_letter(letter, path)

        assert letter == Letter(subject="Act now")
        assert json.loads(path.read_bytes())["version"] == 3
        assert read_letter(path) == letter

    def test_a_fault_in_an_older_version_is_named_as_today(
        self, monkeypatch: pytest.MonkeyPatch, path: Path
    ) -> None:
        monkeypatch.setattr(file, "VERSION", 2)
        monkeypatch.setattr(file, "MIGRATIONS", {1: lambda letter: {"subject": letter["heading"]}})

        assert letter_refusal({"heading": 7}, path) == "`subject`: text is expected, not a whole number."


class TestFaults:
    @pytest.mark.parametrize(
        ("letter", "message"),
        [
            (
                {"signatories": [{}, {}, {"name": 7}]},
                "`signatories[2].name`: text is expected, not a whole number.",
            ),
            ({"signatories": {}}, "`signatories`: a list is expected, not an object."),
            ({"subject": None}, "`subject`: text is expected, not nothing."),
            ({"subject": True}, "`subject`: text is expected, not true or false."),
            ({"subject": 1.5}, "`subject`: text is expected, not a number."),
            ({"addressee": []}, "`addressee`: an object is expected, not a list."),
            ({"addressee": {"address": "x"}}, "`addressee.address`: a list is expected, not text."),
            ({"addressee": {"address": [1.5]}}, "`addressee.address[0]`: text is expected, not a number."),
            ({"date": "tomorrow"}, "`date`: a date such as 2024-03-05 is expected."),
            ({"date": "2024-02-30"}, "`date`: a date such as 2024-03-05 is expected."),
            ({"date": 5}, "`date`: a date such as 2024-03-05 or nothing is expected, not a whole number."),
            ({"copy_order": "up"}, "`copy_order`: “up” is none of the values that it can have."),
            ({"body": [{"kind": "poem"}]}, "`body[0].kind`: “poem” is none of the values that it can have."),
            ({"body": [{"markdown": "x"}]}, "`body[0]`: the field “kind” is missing."),
            ({"body": [{"kind": "text", "items": []}]}, "`body[0]`: there is no field “items”."),
            (
                {"body": [{"kind": "text"}, {"kind": "recommendations", "items": ["a", ["b"]]}]},
                "`body[1].items[1]`: text is expected, not a list.",
            ),
            (
                {"body": [{"kind": "recommendations", "continued": 1}]},
                "`body[0].continued`: true or false is expected, not a whole number.",
            ),
            ({"signatorys": []}, "there is no field “signatorys”."),
            (
                {"copies": [{"contact_version": "3"}]},
                "`copies[0].contact_version`: a whole number is expected, not text.",
            ),
            ({"copies": [{"nmae": "x"}]}, "`copies[0]`: there is no field “nmae”."),
            (
                {"values": {"a": "x", "b": None}},
                "`values.b`: text, a number, or true or false is expected, not nothing.",
            ),
            (
                {"values": {"a": ["x"]}},
                "`values.a`: text, a number, or true or false is expected, not a list.",
            ),
        ],
    )  # fmt: skip
    def test_the_field_is_named_and_what_was_expected(self, letter: object, message: str, path: Path) -> None:
        assert letter_refusal(letter, path) == message

    @pytest.mark.parametrize("letter", [None, [], "x", 7])
    def test_a_letter_is_an_object(self, letter: object, path: Path) -> None:
        expected = "`letter`: an object with the fields of a letter is expected."
        assert letter_refusal(letter, path) == expected
        assert refusal({"format": "r2p-letter", "version": 1}, path) == expected

    def test_an_unknown_field_beside_the_letter_is_not_lost_silently(self, path: Path) -> None:
        assert refusal(content_of(a_letter()) | {"history": []}, path) == "there is no field “history”."

    @pytest.mark.parametrize("version", [None, 0, -1, True, 1.0, "1", []])
    def test_a_version_is_a_whole_number(self, version: object, path: Path) -> None:
        message = refusal(content_of(a_letter()) | {"version": version}, path)
        assert message == "`version`: a whole number from 1 is expected."

    @pytest.mark.parametrize("version", [3, 10**30])
    def test_a_newer_version_asks_for_a_newer_program(self, version: int, path: Path) -> None:
        message = refusal(content_of(a_letter()) | {"version": version, "signatures": "new"}, path)
        assert f"version {version} of the format" in message
        assert message.endswith("Please install the newer program to open it.")

    @pytest.mark.parametrize(
        "content", [[], "x", 7, None, {}, {"format": "r2p-lettre"}, {"format": ["r2p-letter"]}]
    )
    def test_another_file_is_no_letter(self, content: object, path: Path) -> None:
        assert refusal(content, path) == "this is no letter: its “format” is not “r2p-letter”."

    @pytest.mark.parametrize("content", [b"", b" \n\t\r\n"])
    def test_an_empty_file(self, content: bytes, path: Path) -> None:
        assert refusal(content, path) == "this is no letter: the file is empty."

    @pytest.mark.parametrize(
        ("content", "where"),
        [
            (b'{\n  "format": "r2p-letter",\n  "version" 1\n}', "line 3, column 13"),
            (b'\xef\xbb\xbf{\n  "format": "r2p-letter" "version": 1}', "line 2, column 26"),
            ('{"format": "人權🕊" "version": 1}'.encode(), "line 1, column 18"),
            (b'{"format": "r2p-letter", "version": 1, "letter": {}', "line 1, column 52"),
            (b'{"format": "r2p-letter", "version": 1, "letter": {}} x', "line 1, column 54"),
            (b'{"format": "r2p-letter\n", "version": 1}', "line 1, column 23"),
            (b"\x00\x00\x00\x00", "line 1, column 1"),
            (b"PK\x03\x04", "line 1, column 1"),
        ],
    )
    def test_broken_json_is_found(self, content: bytes, where: str, path: Path) -> None:
        assert refusal(content, path).startswith(f"this is no letter: its JSON is broken in {where} (")

    @pytest.mark.parametrize(("content", "byte"), [(b'{"a": "\xe9"}', 8), ("{}".encode("utf-16"), 1)])
    def test_another_encoding_than_utf_8(self, content: bytes, byte: int, path: Path) -> None:
        assert refusal(content, path) == f"this is no letter: byte {byte} is not UTF-8."

    @pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000])
    def test_what_is_no_number(self, number: str, path: Path) -> None:
        content = f'{{"format": "r2p-letter", "version": 1, "letter": {{"values": {{"n": {number}}}}}}}'
        expected = f"this is no letter: “{number[:20]}” is no number that a letter can hold."
        assert refusal(content.encode(), path) == expected

    @pytest.mark.parametrize("brackets", [("[", "]"), ('{"a": ', "}")])
    @pytest.mark.parametrize("closed", [True, False])
    def test_nested_without_end(self, brackets: tuple[str, str], closed: bool, path: Path) -> None:
        opening, closing = (bracket * 100_000 for bracket in brackets)
        content = opening + ("1" + closing if closed else "")
        assert refusal(content.encode(), path) == "this is no letter: it is nested too deeply."

    def test_half_a_character_in_a_text_is_mended_and_in_a_name_refused(self, path: Path) -> None:
        path.write_bytes(b'{"format": "r2p-letter", "version": 1, "letter": {"subject": "a\\ud800"}}')
        assert read_letter(path).subject == "a\ufffd"
        assert (
            letter_refusal({"subj\ud800": "x"}, path) == "a name or a date in it holds half of a character."
        )

    def test_larger_than_any_letter(self, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
        data = letter_bytes(a_letter())
        monkeypatch.setattr(file, "MAX_SIZE", len(data))
        path.write_bytes(data)
        assert read_letter(path) == a_letter()
        assert refusal(data + b"\n", path).startswith("this file is larger than any letter (")

    def test_a_huge_file_is_read_no_further_than_a_letter_goes(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(file, "MAX_SIZE", 1000)
        with path.open("wb") as huge:
            huge.truncate(2**33)
        with pytest.raises(LetterFileError, match="larger than any letter"):
            read_letter(path)

    def test_no_file_and_a_folder(self, path: Path) -> None:
        with pytest.raises(LetterFileError) as caught:
            read_letter(path)
        assert str(caught.value) == f"{path}: the letter can't be read: No such file or directory."
        with pytest.raises(LetterFileError) as caught:
            read_letter(path.parent)
        assert str(caught.value) == f"{path.parent}: the letter can't be read: Is a directory."

    @pytest.mark.usefixtures("patience")
    def test_a_pipe_and_a_device(self, path: Path) -> None:
        os.mkfifo(path)
        with pytest.raises(LetterFileError) as caught:
            read_letter(path)
        assert str(caught.value) == f"{path}: the letter can't be read: this is no file."
        path.unlink()
        path.symlink_to("/dev/zero")
        with pytest.raises(LetterFileError, match="this is no file"):
            read_letter(path)
