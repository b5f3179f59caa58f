"""Plain text for e-mail."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given

from builders import a_letter, a_rich_letter
from paper import a_document, a_paragraph, a_style, a_stylesheet
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import Template, load_template
from r2p_drafter.document.blocks import Block, Furniture, ListItem, Paragraph, Picture, Run, Table
from r2p_drafter.document.stylesheet import NumberLevel, Stylesheet
from r2p_drafter.export.text import WIDTH, text_of
from r2p_drafter.letter.file import read_letter
from r2p_drafter.letter.model import CopyRecipient, Enclosure, Marker, Recommendations, Signatory, Text
from strategies import texts

DATA = Path(__file__).resolve().parents[2] / "data"
WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "


@pytest.fixture(scope="module")
def joint_letter() -> Template:
    return load_template(templates_folder() / "joint-letter")


def sheet() -> Stylesheet:
    """Styles as a letterhead has them, with 10 points between paragraphs."""
    hanging = {"left": 720, "first_line": -720}
    return a_stylesheet(
        a_style("Body Text", after=200),
        a_style("Date", after=200),
        a_style("Signature"),
        a_style("Signature Company", after=200),
        a_style("Quote", left=720, after=200),
        a_style("Indented", first_line=720, after=200),
        a_style("List Number", after=200),
        a_style("List Number 2", after=200),
        a_style("List Bullet", contextual=True, after=200),
        a_style("List Continue", left=720, after=200),
        a_style("List Continue 2", left=1080, after=200),
        a_style("List Continue Wide", left=720, after=200),
        a_style("Enclosure", **hanging),
        a_style("cc List", before=200, contextual=True, **hanging),
    )


def written(*blocks: Block | str) -> str:
    return text_of(a_document(*blocks), sheet())


def lines(*blocks: Block | str) -> list[str]:
    return written(*blocks).splitlines()


def body(*runs: Run | Picture) -> Paragraph:
    return Paragraph(style="Body Text", runs=runs, part="body[0]")


def an_item(text: str, ordinal: int, level: int = 0, style: str = "List Number") -> Paragraph:
    marker: Marker = "bullets" if style == "List Bullet" else "numbers"
    name = style if not level else f"{style} {level + 1}"
    return a_paragraph(text, name, item=ListItem(list=1, marker=marker, level=level, ordinal=ordinal))


class TestLines:
    def test_nothing_is_no_text(self) -> None:
        assert written() == ""

    def test_paragraphs_end_in_a_line_break_and_stand_apart(self) -> None:
        assert written("One.", "Two.") == "One.\n\nTwo.\n"

    def test_paragraphs_without_space_between_them_stand_close(self) -> None:
        found = lines(
            a_paragraph("Noor Haddad", "Signature"),
            a_paragraph("Civil Watch", "Signature Company"),
            a_paragraph("Ana Díaz", "Signature"),
        )
        assert found == ["Noor Haddad", "Civil Watch", "", "Ana Díaz"]

    def test_lines_have_72_columns(self) -> None:
        found = lines(WORDS * 9)
        assert max(map(len, found)) <= WIDTH == 72
        assert " ".join(found) == (WORDS * 9).strip()
        assert all(len(line) + 1 + len(after.split()[0]) > 72 for line, after in pairwise(found))

    @pytest.mark.parametrize("length", [71, 72, 73])
    def test_a_last_word_may_reach_the_72nd_column(self, length: int) -> None:
        text = "a" * 50 + " " + "b" * (length - 51)
        assert len(lines(text)) == (1 if length <= 72 else 2)

    def test_a_long_word_stays_whole(self) -> None:
        address = "https://example.org/" + "a" * 200
        assert lines(f"See {address} and more.") == ["See", address, "and more."]

    @pytest.mark.parametrize("word", ["well-known", "2009–2012", "and/or", "no\xa0break"])
    def test_a_word_is_not_broken_at_its_marks(self, word: str) -> None:
        found = lines("a" * 66 + f" {word}")
        assert found == ["a" * 66, word]

    def test_line_breaks_stay(self) -> None:
        assert lines("Room S-3800\nNew York\n\nUnited States") == [
            "Room S-3800",
            "New York",
            "",
            "United States",
        ]

    def test_no_line_ends_in_blanks(self) -> None:
        assert written("a  \nb \xa0\n  ", " ") == "a\nb\n"

    def test_pictures_headers_and_footers_belong_to_paper(self) -> None:
        header = Furniture(header=(a_paragraph("Page 1", "Body Text"),))
        document = a_document(body(Picture(b"", 1, 1), Run("text")), furniture=header)
        assert text_of(document, sheet()) == "text\n"


class TestLists:
    def test_the_lines_of_an_item_hang_under_its_text(self) -> None:
        found = lines(an_item(WORDS * 2, 9), an_item(WORDS * 2, 10))
        assert found[0].startswith("9. one")
        assert found[1].startswith("   thirteen")
        assert found[4].startswith("10. one")
        assert found[5].startswith("    thirteen")
        assert max(map(len, found)) <= 72

    def test_an_inner_list_stands_under_the_text_of_the_outer(self) -> None:
        found = lines(
            an_item("outer", 10), an_item("inner", 1, 1), a_paragraph("more of it", "List Continue 2"),
            an_item("outer", 11), a_paragraph("more", "List Continue"),
        )  # fmt: skip
        assert found == [
            "10. outer",
            "",
            "    1. inner",
            "",
            "       more of it",
            "",
            "11. outer",
            "",
            "    more",
        ]

    def test_items_of_a_contextual_style_stand_close(self) -> None:
        found = lines(
            "We urge:", an_item("a", 1, 0, "List Bullet"), an_item("b", 2, 0, "List Bullet"), "End."
        )
        assert found == ["We urge:", "", "• a", "• b", "", "End."]

    def test_an_item_without_text_shows_its_marker(self) -> None:
        assert lines(an_item("", 1)) == ["1."]

    def test_line_breaks_in_an_item_hang_too(self) -> None:
        assert lines(an_item("one\ntwo", 1)) == ["1. one", "   two"]

    def test_a_style_of_the_letterheads_own_may_be_called_alike(self) -> None:
        assert lines(an_item("outer", 1), a_paragraph("more", "List Continue Wide")) == [
            "1. outer",
            "",
            "    more",
        ]

    def test_a_list_that_the_letterhead_lacks_has_items_without_marker(self) -> None:
        item = a_paragraph("text", item=ListItem(list=1, marker="letters", level=0, ordinal=1))
        assert lines(item) == [" text"]

    def test_markers_are_the_letterheads(self) -> None:
        bracketed = (NumberLevel("lowerLetter", "(%1)"),)
        look = sheet()
        look.lists["numbers"] = bracketed
        assert text_of(a_document(an_item("text", 3)), look) == "(c) text\n"


class TestColumns:
    def test_what_stands_behind_the_first_tab_is_one_column(self) -> None:
        found = lines(
            a_paragraph("Enclosures (2):\tReport", "Enclosure"),
            a_paragraph(f"\t{WORDS}", "Enclosure"),
            a_paragraph("Cc:\tMs. Helen Clark", "cc List"),
            a_paragraph("\tMr. Alain Le Roy", "cc List"),
        )
        assert found == [
            "Enclosures (2): Report",
            "                one two three four five six seven eight nine ten eleven",
            "                twelve thirteen fourteen fifteen",
            "",
            "Cc: Ms. Helen Clark",
            "    Mr. Alain Le Roy",
        ]

    def test_a_tab_elsewhere_is_four_blanks(self) -> None:
        assert lines("a\tb\tc", a_paragraph("Cc:\ta\tb", "cc List")) == ["a    b    c", "", "Cc: a    b"]

    def test_a_head_longer_than_the_line_stands_before_its_column(self) -> None:
        head = "a" * 80
        assert lines(a_paragraph(f"{head}\tb", "cc List")) == [f"{head} b"]

    def test_a_quotation_is_set_in(self) -> None:
        found = lines(a_paragraph(WORDS, "Quote"), "End.")
        assert found[:2] == [
            "    one two three four five six seven eight nine ten eleven twelve",
            "    thirteen fourteen fifteen",
        ]

    def test_a_first_line_that_paper_sets_in_is_not(self) -> None:
        assert lines(a_paragraph("One.", "Indented")) == ["One."]

    def test_the_cells_of_a_table_stand_one_under_the_other(self) -> None:
        def signed(name: str) -> tuple[Paragraph, ...]:
            return (a_paragraph(name, "Signature"), a_paragraph(f"{name}'s", "Signature Company"))

        table = Table(rows=((signed("Ana"), signed("Bea")), (signed("Cleo"), ())))
        assert lines(table) == ["Ana", "Ana's", "", "Bea", "Bea's", "", "Cleo", "Cleo's"]


class TestEmphasis:
    @pytest.mark.parametrize(
        ("run", "text"),
        [
            (Run("all", italic=True), "*all*"),
            (Run("all", bold=True), "**all**"),
            (Run("all", bold=True, italic=True), "***all***"),
            (Run("all", underline=True), "all"),
            (Run(" all\n", italic=True), " *all*\n"),
            (Run("\xa0all\t", bold=True), "\xa0**all**    "),
            (Run("one\ntwo", italic=True), "*one\ntwo*"),
            (Run("{{ oops }}", mistake=True), "{{ oops }}"),
        ],
    )
    def test_the_writers_own_is_marked_as_in_markdown(self, run: Run, text: str) -> None:
        assert written(body(Run("We"), run, Run("agree"))) == f"We{text}agree\n"

    def test_blanks_alone_are_not(self) -> None:
        assert written(body(Run("a"), Run(" \n ", bold=True), Run("b"))) == "a\n b\n"

    def test_that_of_the_template_is_not(self) -> None:
        assert (
            written(Paragraph("Body Text", (Run("Confidential", bold=True),), part="marking"))
            == "Confidential\n"
        )

    @pytest.mark.parametrize(
        ("run", "text"),
        [
            (Run("our report", link="https://example.org/a"), "our report <https://example.org/a>"),
            (Run("https://example.org/a", link="https://example.org/a"), "https://example.org/a"),
            (Run("a@example.org", link="mailto:a@example.org"), "a@example.org"),
            (Run("write to us", link="mailto:a@example.org"), "write to us <mailto:a@example.org>"),
            (Run("report", bold=True, link="https://e.org"), "**report <https://e.org>**"),
        ],
    )
    def test_a_link_says_where_it_leads(self, run: Run, text: str) -> None:
        assert written(body(Run("See "), run, Run("."))) == f"See {text}.\n"


class TestLetters:
    def test_the_letter_of_2009(self, joint_letter: Template, example_2009: Path) -> None:
        document = compose(read_letter(example_2009), joint_letter)
        golden = DATA / "text" / "secretary-general-2009.txt"
        assert text_of(document, joint_letter.stylesheet) == golden.read_text("utf-8")

    @pytest.mark.parametrize("pack", ["joint-letter", "letter", "open-letter"])
    def test_a_rich_letter(self, pack: str) -> None:
        template = load_template(templates_folder() / pack)
        document = compose(a_rich_letter(template=pack), template)
        golden = DATA / "text" / f"rich-{pack}.txt"
        assert text_of(document, template.stylesheet) == golden.read_text("utf-8")

    def test_copies_share_a_column_and_enclosures_have_their_own(self, joint_letter: Template) -> None:
        copies = tuple(CopyRecipient(name=name) for name in ("Helen Clark", "Francis Deng"))
        letter = a_letter(enclosures=(Enclosure(title="A map"), Enclosure(title="A report")), copies=copies)
        text = text_of(compose(letter, joint_letter), joint_letter.stylesheet)
        assert text.endswith(
            "Enclosures (2): A map\n                A report\n\nCc: Helen Clark\n    Francis Deng\n"
        )

    @given(texts())
    def test_any_text_leaves_no_trailing_blanks_and_breaks_no_word(self, text: str) -> None:
        template = load_template(templates_folder() / "open-letter")
        letter = a_letter(
            subject=text,
            body=(Text(markdown=text), Recommendations(lead_in=text, items=(text, text))),
            signatories=(Signatory(name=text, organisation=text),),
        )
        document = compose(letter, template)
        found = text_of(document, template.stylesheet)
        assert all(line == line.rstrip() for line in found.split("\n"))
        assert found.endswith("\n")
        assert not found.endswith("\n\n")
