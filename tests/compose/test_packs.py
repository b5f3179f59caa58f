"""Template packs, and what is said of one with a fault: its file, and the line where there is one."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from r2p_drafter.compose.packs import FaultyTemplate, Template, find_template, list_templates, load_template
from r2p_drafter.errors import TemplateError

PACKS = Path(__file__).resolve().parent.parent / "data" / "packs"
Spoil = Callable[[Path], object]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the plain pack, to be spoiled."""
    return Path(shutil.copytree(PACKS / "plain", tmp_path / "ours"))


def wording(text: str) -> Spoil:
    return lambda pack: (pack / "letter.html.jinja").write_text(text, encoding="utf-8")


def description(text: str) -> Spoil:
    return lambda pack: (pack / "template.toml").write_text(text, encoding="utf-8")


def added(text: str) -> Spoil:
    def spoil(pack: Path) -> None:
        with (pack / "template.toml").open("a", encoding="utf-8") as file:
            file.write(text)

    return spoil


WORDING, DESCRIPTION, LETTERHEAD = "letter.html.jinja", "template.toml", "letterhead.docx"


def removed(name: str) -> Spoil:
    return lambda pack: (pack / name).unlink()


def written(name: str, data: bytes) -> Spoil:
    return lambda pack: (pack / name).write_bytes(data)


def defaults(text: str) -> Spoil:
    return description(f'title = "a"\n[defaults]\n{text}')


def field(text: str) -> Spoil:
    return added(f"[[fields]]\n{text}")


def without_style(name: str) -> Spoil:
    def spoil(pack: Path) -> None:
        word = docx.Document(str(pack / LETTERHEAD))
        word.styles[name].delete()
        word.save(str(pack / LETTERHEAD))

    return spoil


# How a pack is spoiled, the file that is then named, and what is said of it.
FAULTS: dict[str, tuple[Spoil, str, str]] = {
    "no wording": (removed(WORDING), WORDING, ": the file can't be read"),
    "no description": (removed(DESCRIPTION), DESCRIPTION, ": the file can't be read"),
    "no letterhead": (removed(LETTERHEAD), LETTERHEAD, ": there is no letterhead"),
    "no Word file": (written(LETTERHEAD, b"%PDF-1.7"), LETTERHEAD, ": this is not a Word document"),
    "no style for text": (without_style("Quote"), LETTERHEAD, ": it has no style “Quote”"),
    "no style for a list": (without_style("List Number 3"), LETTERHEAD, ": it has no style “List Number 3”"),
    "bad TOML": (description('title = "Ours"\n\ndescription = = 1'), DESCRIPTION, ", line 3: "),
    "a key without end": (
        description("a" + ".a" * 30_000 + " = 1"),
        DESCRIPTION,
        ": it is nested too deeply",
    ),
    "a list without end": (description("a = " + "[" * 30_000), DESCRIPTION, ": it is nested too deeply"),
    "no title": (description("language = 'en'"), DESCRIPTION, ": the field “title” is missing"),
    "a wrong type": (description("title = 3"), DESCRIPTION, ": `title`: text is expected"),
    "an unknown key": (description('title = "a"\ncolour = "b"'), DESCRIPTION, ": there is no field “colour”"),
    "an unknown default": (defaults('note = "b"'), DESCRIPTION, ": `defaults`: there is no field “note”"),
    "a default of a wrong type": (
        defaults("date = 3"),
        DESCRIPTION,
        ": `defaults.date`: a date such as 2024-03-05",
    ),
    "two fields of one name": (field('name = "place"'), DESCRIPTION, r": fields\[5\]: there are two fields"),
    "a default that does not fit": (
        field('name = "b"\nkind = "number"\ndefault = "x"'),
        DESCRIPTION,
        r": fields\[5\]: the default of b is not a number",
    ),
    "an unknown kind of field": (
        field('name = "b"\nkind = "colour"'),
        DESCRIPTION,
        r": `fields\[5\].kind`: “colour” is none",
    ),
    "an unknown filter": (wording("<p>\n{{ date | shout }}</p>"), WORDING, ", line 2: there is no filter"),
    "an undefined name": (wording("\n\n{{ adressee.name }}"), WORDING, ", line 3: there is no “adressee”"),
    "an unclosed tag": (wording("{% if date %}\n<p>a</p>"), WORDING, ", line "),
    "a class without a style": (
        wording("\n<p class='Fancy'>a</p>"),
        WORDING,
        ", line 2: .* no style “Fancy”",
    ),
    "a wording without end": (
        written(WORDING, b"<p>a</p>\n" * 20_000),
        WORDING,
        ": it is longer than 100,000",
    ),
    "a description without end": (
        written(DESCRIPTION, b"title = '" + b"a" * 4_000_000 + b"'"),
        DESCRIPTION,
        ": it is longer than 4,000,000 bytes",
    ),
    "a number without end": (
        defaults(f"values = {{ a = {'9' * 5000} }}"),
        DESCRIPTION,
        ": there is a number that no letter can hold",
    ),
    "arrays in arrays": (
        defaults("values = { a = " + "[" * 10_000),
        DESCRIPTION,
        ": it is nested too deeply",
    ),
    "brackets in brackets": (
        written(WORDING, b"{{ " + b"(" * 10_000 + b"1" + b")" * 10_000 + b" }}"),
        WORDING,
        ": it is nested too deeply",
    ),
    "blocks in blocks": (written(WORDING, b"{% if date %}" * 2_000), WORDING, ": it is nested too deeply"),
    "a chain of filters": (
        written(WORDING, b"{{ date" + b" | upper" * 10_000 + b" }}"),
        WORDING,
        ": it is nested too deeply",
    ),
    "another encoding": (written(WORDING, b"a\n\xe9"), WORDING, ", line 2: this is not UTF-8"),
}


@pytest.mark.parametrize(("spoil", "file", "message"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_in_one_line_with_its_file(spoil: Spoil, file: str, message: str, pack: Path) -> None:
    spoil(pack)

    with pytest.raises(TemplateError, match=f"ours/{file}{message}") as caught:
        load_template(pack)

    assert "\n" not in str(caught.value)


def test_a_pack_says_what_it_is_and_what_a_letter_starts_from(plain: Template) -> None:
    assert (plain.name, plain.title, plain.language) == ("plain", "Plain", "en-GB")
    assert [field.name for field in plain.fields] == ["place", "deadline", "copies_printed", "tone", "public"]
    assert plain.defaults.template == "plain"
    assert plain.defaults.language == "en-GB"
    assert plain.defaults.close == "Yours sincerely,"


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize(
    ("file", "message"), [(WORDING, "this is no file"), (LETTERHEAD, "is not a Word document")]
)
def test_a_file_that_is_a_pipe_is_a_fault_as_well(pack: Path, file: str, message: str) -> None:
    (pack / file).unlink()
    os.mkfifo(pack / file)

    (found,) = list_templates([pack.parent])

    assert isinstance(found, FaultyTemplate)
    assert f"ours/{file}: " in found.message
    assert message in found.message


@pytest.mark.parametrize("name", ["", ".", "..", "../ours", "ours/../ours", "/etc", "nobody-made-this"])
def test_a_name_that_is_no_pack_of_the_folder_is_refused(name: str, pack: Path) -> None:
    with pytest.raises(TemplateError, match="there is: ours"):
        find_template(name, [pack.parent])


def test_the_first_folder_that_has_a_pack_wins(pack: Path, tmp_path: Path) -> None:
    shipped = tmp_path / "shipped"
    shutil.copytree(pack, shipped / "ours")
    shutil.copytree(pack, shipped / "theirs")

    found = list_templates([pack.parent, shipped, tmp_path / "nowhere"])

    assert [(each.name, each.folder.parent) for each in found] == [("ours", pack.parent), ("theirs", shipped)]


def test_a_faulty_pack_is_listed_with_its_fault(pack: Path) -> None:
    wording("{{ nobody }}")(pack)

    (found,) = list_templates([pack.parent])

    assert isinstance(found, FaultyTemplate)
    assert "there is no “nobody”" in found.message
