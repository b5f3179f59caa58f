"""What `docs/templates.md` says is so: its examples are followed, its tables are those of the program."""

import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from msgspec.structs import replace

from documents import CHECKOUT, Document, Fence, as_pattern, code_in
from r2p_drafter.assets import resources_folder, templates_folder
from r2p_drafter.cli import main
from r2p_drafter.compose import meter, packs, placeholders, program
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.environment import LOOP_CALLS, LOOP_FIELDS, MADE, TURN, Sandbox
from r2p_drafter.compose.fields import Kind, TemplateField
from r2p_drafter.compose.filters import PLAIN_FILTERS
from r2p_drafter.compose.markdown import STYLES
from r2p_drafter.compose.packs import Template, load_template
from r2p_drafter.compose.tags import ELEMENTS
from r2p_drafter.compose.views import (
    FIELDS,
    NAMES,
    AddresseeView,
    DeliveryView,
    EnclosureView,
    PersonView,
    SectionView,
)
from r2p_drafter.compose.words import Words, words_in
from r2p_drafter.document import pictures
from r2p_drafter.document.letterhead import limits, read_letterhead
from r2p_drafter.errors import TemplateError
from r2p_drafter.letter.file import letter_from
from r2p_drafter.letter.model import Letter, Text
from r2p_drafter.paths import user_folders
from wordfiles import a_word_file, letterhead_parts

MANUAL = Document(CHECKOUT / "docs" / "templates.md")
NAME = "note-to-mission"
TITLES = {"joint-letter": "Joint letter", "letter": "Letter", "open-letter": "Open letter"}
VIEWS = {
    "The addressee": AddresseeView,
    "A signatory, or one who receives a copy": PersonView,
    "A delivery": DeliveryView,
    "An enclosure": EnclosureView,
    "A section of the body": SectionView,
    "Words": Words,
}
Read = Callable[[str, str], Template]


def note() -> Letter:
    """The letter that the example ends with."""
    return letter_from(MANUAL.fence("json note.letter").encode(), "note.letter")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The pack that the manual makes, in a folder of its own."""
    made = Path(shutil.copytree(templates_folder() / "letter", tmp_path / NAME))
    for kind, name in (("toml", "template.toml"), ("jinja", program.FILE)):
        (made / name).write_text(MANUAL.fence(f"{kind} {NAME}/{name}"), encoding="utf-8")
    return made


@pytest.fixture
def with_file(folder: Path) -> Read:
    """Reads that pack with another file in the place of one of its own."""

    def read(name: str, text: str) -> Template:
        (folder / name).write_text(text, encoding="utf-8")
        return load_template(folder)

    return read


def said_by(template: Template) -> list[str]:
    return [paragraph.text for paragraph in compose(note(), template).paragraphs()]


class TestExamples:
    def test_the_manual_can_be_followed(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.chdir(tmp_path)
        followed = 0
        for fence in MANUAL.fences():
            kind, _, name = fence.info.partition(" ")
            if kind == "console":
                followed += follow(fence, capfd)
            elif name.startswith(f"{NAME}/"):
                put_in_the_users_templates(name, fence.text)
            elif name.endswith(".letter"):
                assert Path(name).exists(), "the manual has it made first"
                Path(name).write_text(fence.text, encoding="utf-8")

        assert followed == 6
        assert {path.suffix for path in tmp_path.iterdir()} >= {".letter", ".docx", ".pdf"}

    @pytest.mark.parametrize("fence", MANUAL.fences("jinja"), ids=lambda fence: f"line {fence.line}")
    def test_each_piece_of_wording_says_something(self, fence: Fence, with_file: Read) -> None:
        copied = '{"kind": "recommendations", "items": ["one"]}'
        letter = msgspec.json.decode(
            f'{{"copies": [{{"name": "A"}}, {{"name": "B"}}], "body": [{copied}], "salutation": "Sir,",'
            ' "addressee": {"name": "C"}, "signatories": [{"name": "D", "post": "E"}, {"name": "F"}]}',
            type=Letter,
        )

        assert compose(letter, with_file(program.FILE, fence.text)).blocks

    def test_the_defaults(self, with_file: Read) -> None:
        with_file(program.FILE, "<p>{{ date }}</p>")
        text = MANUAL.fence("toml defaults") + FIELDS_OF_THE_HEADERS
        defaults = with_file("template.toml", text).defaults

        assert [section.__struct_config__.tag for section in defaults.body] == ["text", "recommendations"]
        assert (defaults.template, defaults.language, defaults.copy_order) == (NAME, "en-US", "surname")

    def test_the_fields(self, with_file: Read) -> None:
        with_file(program.FILE, "<p>{{ date }}</p>")
        with_file("template.toml", MANUAL.fence("toml fields") + FIELDS_OF_THE_HEADERS)
        template = with_file(program.FILE, "<p>{{ values.place }}, {{ values.deadline }}</p>")
        asked = template.fields[:-3]

        assert {field.kind for field in asked} == set(get_args(Kind))
        for key in TemplateField.__struct_fields__:
            assert any(getattr(field, key) for field in asked), key
        assert said_by(template) == ["Geneva, 1 May 2024"]

    def test_the_header_of_the_joint_letter(self) -> None:
        furniture = read_letterhead(templates_folder() / "joint-letter" / "letterhead.docx").furniture
        (shown,) = [fence.text for fence in MANUAL.fences("text") if fence.text.startswith("{{")]

        header = [paragraph.text.strip() for paragraph in furniture.header]
        assert header == [line.strip() for line in shown.splitlines()]


FIELDS_OF_THE_HEADERS = """
[[fields]]
name = "organisation"
[[fields]]
name = "address"
[[fields]]
name = "contacts"
"""


def follow(fence: Fence, capfd: pytest.CaptureFixture[str]) -> int:
    """Run the commands of a block and look at what they print; return how many there were."""
    commands = re.split(r"^\$ r2p-drafter ", fence.text, flags=re.MULTILINE)[1:]
    for command in commands:
        line, _, expected = command.partition("\n")
        main(shlex.split(line))
        out, err = capfd.readouterr()
        assert re.fullmatch(as_pattern(expected), out), f"line {fence.line}: {line}\n{out}{err}"
    return len(commands)


def put_in_the_users_templates(name: str, text: str) -> None:
    target = user_folders().templates / name
    if not target.parent.exists():
        shutil.copytree(templates_folder() / "letter", target.parent)
    target.write_text(text, encoding="utf-8")


FAULTS = [
    (fence, message.text)
    for fence, message in zip(MANUAL.fences(), MANUAL.fences()[1:], strict=False)
    if fence.info.endswith(" fault")
]


@pytest.mark.parametrize(("fence", "message"), FAULTS, ids=[f"line {fence.line}" for fence, _ in FAULTS])
def test_what_is_said_of_a_fault(fence: Fence, message: str, with_file: Read) -> None:
    name = program.FILE if fence.info.startswith("jinja") else "template.toml"

    with pytest.raises(TemplateError) as caught:
        compose(note(), with_file(name, fence.text))

    assert re.fullmatch(as_pattern(message.strip()), str(caught.value)), caught.value


class TestTables:
    def test_the_files_of_a_pack(self) -> None:
        files = MANUAL.tables("What a template is, and where it goes")[0].names()
        for name in TITLES:
            assert {path.name for path in (templates_folder() / name).iterdir()} == set(files)

    def test_the_styles_that_every_letterhead_has(self) -> None:
        named = MANUAL.tables("The styles")[0].names()

        assert len(named) == len(set(named))
        assert set(named) - {"Hyperlink"} == set.intersection(*map(styles_of, TITLES))
        for name in TITLES:
            assert read_letterhead(templates_folder() / name / "letterhead.docx").hyperlink

    def test_what_each_style_is_used_for(self) -> None:
        used: dict[str, set[str]] = {}
        for name, _, use in MANUAL.tables("The styles")[0].rows:
            used.setdefault(use, set()).update(code_in(name))

        assert used["text"] == {*STYLES, "Hyperlink"}
        assert used["wording"] == set().union(*map(classes_of, TITLES)) - set(STYLES)
        assert used["letterhead"] == {"Header", "Footer"}

    def test_the_styles_of_one_letterhead(self) -> None:
        common, own = (table.names() for table in MANUAL.tables("The styles"))
        places = {code_in(name)[0]: places for name, places, _ in MANUAL.tables("The styles")[1].rows}

        assert list(places) == own
        for pack, title in TITLES.items():
            assert {name for name in own if f"*{title}*" in places[name]} == styles_of(pack) - set(common)

    def test_the_description(self, with_file: Read) -> None:
        fields = [name.strip("[]") for name in MANUAL.table("`template.toml`").names()]

        assert fields == ["title", "description", "language", "defaults", "fields"]
        with pytest.raises(TemplateError, match="there is no field “author”"):
            with_file("template.toml", 'title = "a"\nauthor = "b"')
        for name in TITLES:
            text = (templates_folder() / name / "template.toml").read_text(encoding="utf-8")
            assert set(msgspec.toml.decode(text)) == set(fields)

    def test_the_fields_of_a_templates_own(self) -> None:
        keys, kinds = MANUAL.tables("Fields of the template's own")

        assert keys.names() == sorted(keys.names(), key=keys.names().index)
        assert set(keys.names()) == set(TemplateField.__struct_fields__)
        assert set(kinds.names()) == set(get_args(Kind))
        for kind, _, default, _ in kinds.rows:
            value = msgspec.toml.decode(f"default = {code_in(default)[0]}")["default"]
            plain = value if isinstance(value, (str, int)) else value.isoformat()
            choices = (str(value),) if kind == "`choice`" else ()
            assert not TemplateField("a", code_in(kind)[0], default=plain, choices=choices).problem()  # type: ignore[arg-type]

    def test_the_names(self) -> None:
        assert set(MANUAL.table("Names").names()) == set(NAMES)

    @pytest.mark.parametrize("heading", VIEWS)
    def test_the_names_of_each_thing(self, heading: str) -> None:
        named = [row[0].strip("`").rpartition(".")[2] for row in MANUAL.table(heading).rows]

        assert len(named) == len(set(named))
        assert set(named) == FIELDS[VIEWS[heading]]

    def test_the_words_in_english(self) -> None:
        for name, text in MANUAL.table("Words").rows:
            assert getattr(words_in("en"), name.strip("`").removeprefix("words.")) == text

    def test_the_languages_that_have_words(self) -> None:
        (paragraph,) = re.findall("The fixed words are there in .*?\n\n", MANUAL.text, re.DOTALL)

        assert set(code_in(paragraph)) == {path.stem for path in (resources_folder() / "words").iterdir()}

    def test_the_elements_and_their_attributes(self) -> None:
        rows = MANUAL.table("Elements").rows
        shown = {code_in(name)[0]: set(code_in(attributes)) for name, attributes, _ in rows}

        assert shown == {name: set(attributes) for name, attributes in ELEMENTS.items()}

    def test_what_a_loop_tells(self) -> None:
        shown = MANUAL.tables("Statements")[1].names(0)

        assert {name.removeprefix("loop.") for name in shown} == LOOP_FIELDS | LOOP_CALLS

    def test_the_filters(self) -> None:
        everywhere, wording = (table.names() for table in MANUAL.tables("Filters"))

        assert set(everywhere) == set(PLAIN_FILTERS)
        assert sorted(everywhere + wording) == sorted(Sandbox().filters.keys() - {MADE, TURN})

    @pytest.mark.parametrize(
        ("name", "example", "result"),
        [(row[0], row[2], row[3]) for table in MANUAL.tables("Filters") for row in table.rows],
    )
    def test_what_each_filter_makes(self, name: str, example: str, result: str, with_file: Read) -> None:
        (wording,) = code_in(example)

        assert f"| {name.strip('`')}" in wording
        assert said_by(with_file(program.FILE, f"<p>{wording}</p>")) == [result]

    @pytest.mark.parametrize("row", MANUAL.table("Tests").rows, ids=lambda row: row[0])
    def test_the_tests_are_so(self, row: tuple[str, str], with_file: Read) -> None:
        names, examples = map(code_in, row)

        for name, example in zip(names, examples, strict=True):
            assert re.search(rf" is (not )?{name}\b", example)
            wording = f"<p>{{% if {example} %}}so{{% endif %}}</p>"
            assert said_by(with_file(program.FILE, wording)) == ["so"], example

    def test_there_are_no_other_tests(self) -> None:
        assert set(MANUAL.table("Tests").names()) == {name for name in Sandbox().tests if name.isidentifier()}

    def test_how_much_work_a_template_can_make(self) -> None:
        assert limit("turns") == meter.MAX_TURNS
        assert limit("paragraphs that") == meter.MAX_PARAGRAPHS
        assert limit("characters that a template prints") == meter.MAX_CHARACTERS
        assert limit("seconds") == meter.MAX_SECONDS
        assert limit("bytes of `letter") == packs.MAX_WORDING
        assert limit("bytes of `template") == packs.MAX_DESCRIPTION
        assert limit("characters of all values") == meter.MAX_MADE
        assert limit("words of") == program.MAX_NODES
        assert limit("all placeholders") == placeholders.MAX_FILLED

    def test_how_much_a_member_counts(self) -> None:
        assert f"a list counts as {['no', 'one', 'two'][meter.MEMBER]} characters" in MANUAL.text

    def test_how_large_a_letterhead_can_be(self) -> None:
        megabyte = 1024 * 1024
        assert letterhead_limit("styles") == limits.MOST_STYLES
        assert letterhead_limit("styles that one is based on, one on the other") == limits.DEEPEST
        assert letterhead_limit("paragraphs of all headers and footers") == limits.MOST_PARAGRAPHS
        assert letterhead_limit("characters of all headers and footers") == limits.MOST_CHARACTERS
        assert letterhead_limit("MB that all pictures take") * megabyte == limits.MOST_BYTES_OF_PICTURES
        of_one = "MB that a picture takes in memory while it is drawn, four bytes to the dot"
        assert letterhead_limit(of_one) * megabyte == pictures.MOST_BYTES == 4096 * 4096 * 4

    def test_what_counts_as_the_largest(self) -> None:
        inches, points, stops = limits.LENGTHS[1] // 1440, limits.SIZES[1] // 2, limits.MOST_TABS
        said = f"paper and margins of {inches} inches, type of {points:,} points, {stops} tab stops"
        assert said in MANUAL.text
        assert limits.LEAST_ROOM == 1440 / 2
        assert "half an inch of the page for text" in MANUAL.text

    def test_what_is_drawn_of_a_letterheads_pictures(self) -> None:
        first, second, others = re.findall(
            r"Use a (\w+) or (\w+) file,.*?\. (.*?) are drawn", MANUAL.text, re.DOTALL
        )[0]
        named = {first, second, *re.findall(r"[A-Z]+", others.rpartition("PDF")[2])}
        assert named == {kind.upper() for kind in get_args(pictures.PictureKind)}

    def test_how_far_a_letterhead_can_unpack(self, tmp_path: Path) -> None:
        most = letterhead_limit("MB that the file unpacks to")
        parts = letterhead_parts() | {"word/media/large.png": bytes(most * 1024 * 1024)}
        with pytest.raises(TemplateError, match=f"unpacks to more than {most} MB"):
            read_letterhead(a_word_file(tmp_path / "letterhead.docx", parts))

    def test_an_svg_is_refused(self, tmp_path: Path) -> None:
        parts = letterhead_parts() | {"word/media/logo.png": b"<svg/>"}
        with pytest.raises(TemplateError, match="is an SVG drawing; save it as PNG"):
            read_letterhead(a_word_file(tmp_path / "letterhead.docx", parts))

    @pytest.mark.parametrize(
        ("what", "wording"),
        [
            ("`range`", "{{ range(NUMBER) | length }}"),
            ("columns", "{{ [1] | batch(NUMBER) | list | length }}"),
            ("in a sum", "{{ NUMBER + 0 }}"),
            ("decimals of", "{{ 2.5 | round(NUMBER) }}"),
        ],
    )
    def test_how_far_a_number_can_go(self, what: str, wording: str, with_file: Read) -> None:
        for number in (limit(what), limit(what) + 1):
            template = with_file(program.FILE, f"<p>{wording.replace('NUMBER', str(number))}</p>")
            assert is_composed(note(), template) == (number == limit(what))

    @pytest.mark.parametrize(
        ("what", "begin", "middle", "end"),
        [
            ("digits", '{{ "', "1", '" | int }}'),
            ("lists inside", "{{ ", "[", "1{ends} | length }}"),
            ("elements inside", "", "<div>", "<p>text</p>{ends}"),
        ],
    )
    def test_how_often_it_can_stand(
        self, what: str, begin: str, middle: str, end: str, with_file: Read
    ) -> None:
        for number in (limit(what), limit(what) + 1):
            wording = begin + middle * number + end.replace("{ends}", ENDS.get(middle, "") * number)
            assert is_composed(note(), with_file(program.FILE, wording)) == (number == limit(what))

    def test_how_long_a_list_can_be(self, with_file: Read) -> None:
        for number in (limit("a list that"), limit("a list that") + 1):
            thousands, rest = divmod(number, 1000)
            lists = [f"range({size}) | list" for size in [1000] * thousands + [rest]]
            template = with_file(program.FILE, f"{{{{ (({') + ('.join(lists)})) | length }}}}")
            assert is_composed(note(), template) == (number == limit("a list that"))

    def test_how_long_a_text_can_be(self, with_file: Read) -> None:
        template = with_file(program.FILE, "{{ values.organisation ~ values.address }}")
        for number in (limit("`join`"), limit("`join`") + 1):
            letter = replace(note(), body=(), values={"organisation": "x", "address": "x" * (number - 1)})
            assert is_composed(letter, template) == (number == limit("`join`"))

    def test_how_long_a_placeholder_can_be(self, with_file: Read) -> None:
        template = with_file(program.FILE, "{{ body[0] }}")
        for number in (limit("a placeholder"), limit("a placeholder") + 1):
            instead = "x" * (number - len("date | d('')"))
            letter = replace(note(), body=(Text(markdown=f"{{{{date | d('{instead}')}}}}"),))
            assert is_composed(letter, template) == (number == limit("a placeholder"))


ENDS = {"[": "]", "<div>": "</div>"}


def limit(what: str) -> int:
    """The number beside the one limit whose row has those words."""
    (number,) = [row[1] for row in MANUAL.table("What a template can't do").rows if what in row[0]]
    return int(number.replace(",", ""))


def letterhead_limit(what: str) -> int:
    """The number beside a limit of letterheads."""
    (number,) = [row[1] for row in MANUAL.table("How large a letterhead can be").rows if row[0] == what]
    return int(number.replace(",", ""))


def is_composed(letter: Letter, template: Template) -> bool:
    try:
        return not compose(letter, template).mistakes
    except TemplateError:
        return False


def styles_of(pack: str) -> set[str]:
    """The styles of a pack's letterhead, those left out that formatting by hand in its headers comes to."""
    found = read_letterhead(templates_folder() / pack / "letterhead.docx").styles
    return {name for name in found if ": " not in name}


def classes_of(pack: str) -> set[str]:
    wording = (templates_folder() / pack / program.FILE).read_text(encoding="utf-8")
    return set(re.findall(r'class="([^"]*)"', wording))
