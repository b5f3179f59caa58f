"""A letter saved as a template: what stays, what is left open, and that it stands by itself."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from msgspec.structs import replace

from builders import a_letter, a_rich_letter
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import Template, load_template
from r2p_drafter.document.blocks import Paragraph
from r2p_drafter.errors import DrafterError, TemplateError
from r2p_drafter.letter.model import Addressee, Letter, Text
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.templates.changing_words import ChangingWords
from r2p_drafter.library.templates.descriptions import description, retitled, toml_of
from r2p_drafter.library.templates.saving import Wish, as_template, saved_template
from strategies import letters


def test_the_letter_comes_back_but_for_what_is_left_open(shipped: Template, own: Path) -> None:
    letter = a_rich_letter(template="letter", language="en-GB")
    wish = Wish("To the Mission", "For the Mission.", open_parts=("date", "addressee"))

    saved = load_template(saved_template(letter, shipped, wish, own, "to-the-mission"))

    assert (saved.name, saved.title, saved.description) == (
        "to-the-mission",
        "To the Mission",
        "For the Mission.",
    )
    assert saved.language == "en-GB"
    expected = replace(letter, date=None, addressee=Addressee(), template="to-the-mission")
    assert saved.defaults == expected


def test_it_stands_by_itself(shipped: Template, own: Path) -> None:
    folder = saved_template(a_letter(), shipped, Wish("Ours"), own, "ours")

    assert sorted(path.name for path in folder.iterdir()) == [
        "letter.html.jinja",
        "letterhead.docx",
        "template.toml",
    ]
    for name in ("letter.html.jinja", "letterhead.docx"):
        assert (folder / name).read_bytes() == (shipped.folder / name).read_bytes()


def test_a_letter_with_it_is_composed_as_the_one_that_was_saved(own: Path) -> None:
    template = load_template(templates_folder() / "joint-letter")
    letter = a_rich_letter(values={"signature_columns": "2"})

    saved = load_template(saved_template(letter, template, Wish("Ours"), own, "ours"))

    assert compose(saved.defaults, saved) == compose(letter, template)


def test_it_can_be_looked_at_before_it_is_saved(shipped: Template, own: Path) -> None:
    letter = a_letter(body=(Text(markdown="We write about Chad."),))
    wish = Wish("Ours", open_parts=("date",), changing=(ChangingWords("Chad", "Country"),))

    seen = as_template(letter, shipped, wish)
    saved = load_template(saved_template(letter, shipped, wish, own, "ours"))

    assert compose(seen.defaults, seen) == compose(saved.defaults, saved)
    assert (seen.title, seen.fields) == (saved.title, saved.fields)


class TestFields:
    def test_an_answer_becomes_the_default(self, shipped: Template, own: Path) -> None:
        letter = a_letter(values={"organisation": "Civil Watch", "address": "1 Main St", "gone": 3})
        wish = Wish("Ours", open_parts=("values.address",))

        saved = load_template(saved_template(letter, shipped, wish, own, "ours"))

        defaults = {field.name: field.default for field in saved.fields}
        assert defaults == {"organisation": "Civil Watch", "address": "", "contacts": ""}
        assert saved.defaults.values == {}
        assert [field.help for field in saved.fields] == [field.help for field in shipped.fields]

    def test_changing_words_are_asked_for_besides(self, shipped: Template, own: Path) -> None:
        letter = a_letter(body=(Text(markdown="We write about Chad."),))
        wish = Wish("Ours", changing=(ChangingWords("Chad", "Country"),))

        saved = load_template(saved_template(letter, shipped, wish, own, "ours"))

        assert [field.name for field in saved.fields] == ["organisation", "address", "contacts", "country"]
        assert "We write about [Country]." in texts(saved.defaults, saved)
        answered = replace(saved.defaults, values={"country": "Mali"})
        assert "We write about Mali." in texts(answered, saved)

    def test_a_value_that_does_not_fit_is_told(self, own: Path) -> None:
        template = load_template(templates_folder() / "joint-letter")
        letter = a_letter(values={"signature_columns": "9"})

        with pytest.raises(DrafterError, match="signature_columns"):
            saved_template(letter, template, Wish("Ours"), own, "ours")
        assert not own.exists()


def texts(letter: Letter, template: Template) -> list[str]:
    return [block.text for block in compose(letter, template).blocks if isinstance(block, Paragraph)]


class TestWholeOrNotAtAll:
    def test_one_that_is_there_is_never_written_over(self, shipped: Template, ours: Path) -> None:
        before = {path.name: path.read_bytes() for path in ours.iterdir()}

        with pytest.raises(LibraryError, match="“ours” already"):
            saved_template(a_letter(), shipped, Wish("Ours"), ours.parent, "ours")

        assert {path.name: path.read_bytes() for path in ours.iterdir()} == before
        assert [path.name for path in ours.parent.iterdir()] == ["ours"]

    def test_where_it_can_not_be_written_nothing_is_left(
        self, shipped: Template, own: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "replace", full)

        with pytest.raises(
            LibraryError, match=f"{own / 'ours'}: the template can't be written: No space left"
        ):
            saved_template(a_letter(), shipped, Wish("Ours"), own, "ours")
        assert list(own.iterdir()) == []

    def test_a_template_that_is_gone_is_told(self, own: Path, ours: Path) -> None:
        template = load_template(ours)
        (ours / "letterhead.docx").unlink()

        with pytest.raises(TemplateError, match=r"letterhead\.docx: the file can't be read"):
            saved_template(a_letter(), template, Wish("Ours"), own, "again")
        assert [path.name for path in own.iterdir()] == ["ours"]


@pytest.fixture(scope="module")
def any_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A template whose description is written anew each time."""
    return Path(shutil.copytree(templates_folder() / "letter", tmp_path_factory.mktemp("packs") / "any"))


class TestDescription:
    @given(letter=letters())
    def test_any_letter_can_be_written_and_read_again(self, letter: Letter, any_pack: Path) -> None:
        begun = replace(letter, template=any_pack.name, language="en")
        fields = load_template(templates_folder() / "letter").fields

        (any_pack / "template.toml").write_bytes(toml_of(description("T", "", begun, fields)).encode())

        read = load_template(any_pack)
        assert (read.defaults, read.fields) == (begun, fields)

    def test_running_text_has_its_lines(self) -> None:
        text = toml_of(description("T", "", a_letter(body=(Text(markdown='One.\n\nTwo """three""".'),))))

        assert '"""One.\n\nTwo' in text

    def test_another_title_leaves_comments_alone(self) -> None:
        text = '# Ours alone.\ntitle = "Old"  # for now\n\n[defaults]\nsubject = "x"  # yes\n'
        assert retitled(text, 'A "new" one') == text.replace('"Old"', r'"A \"new\" one"')

    def test_a_long_one_gets_its_title_too(self) -> None:
        text = toml_of(description("Old", "", a_letter(body=(Text(markdown="word " * 20_000),))))
        assert retitled(text, "New") == text.replace('title = "Old"', 'title = "New"')
