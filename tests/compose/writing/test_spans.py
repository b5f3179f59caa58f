from hypothesis import assume, example, given
from hypothesis import strategies as st

from builders import A_RICH_TEXT
from r2p_drafter.compose.drafts import Gap
from r2p_drafter.compose.markdown import parsed, parsed_item, parsed_lead_in, pieces_of
from r2p_drafter.compose.writing.looks import looks_of_lines
from r2p_drafter.compose.writing.spans import Grammar, Span, spans_of
from r2p_drafter.letter.model import cleaned

# What Markdown is made of, so that hypothesis finds more than plain words.
SIGNS = "* ** _ # > [ ]( ) < > \\ {{ }} *** --- word Wort שלום 😀 https://a.b [a](https://a.b)"
BLANKS = ("## ", "> ", "- ", "1. ", "2) ", "10. ", "\n", "\n\n", "  ", "    ", "\t")
FRAGMENTS = st.sampled_from((*SIGNS.split(), *BLANKS))
MARKDOWN = st.lists(FRAGMENTS | st.text(max_size=3), max_size=20).map("".join).map(cleaned)

Seen = tuple[str, bool, bool, bool]


def of(text: str, *kinds: str) -> list[tuple[str, str, str, str]]:
    """Each span of some kinds: its kind, the marks before, what is inside, the marks behind."""
    return [
        (s.kind, text[s.start : s.inner], text[s.inner : s.inner_end], text[s.inner_end : s.end])
        for s in spans_of(text)
        if s.kind in kinds
    ]


def test_emphasis_links_and_placeholders_know_their_marks() -> None:
    assert of(A_RICH_TEXT, "bold", "italic", "link", "placeholder") == [
        ("placeholder", "{{", " addressee.post ", "}}"),
        ("italic", "*", "all", "*"),
        ("bold", "**", "people", "**"),
        ("italic", "*", "**grave**", "*"),
        ("bold", "**", "grave", "**"),
        ("link", "[", "our report", "](https://example.org/a?b=1&c=2)"),
        ("link", "<", "https://example.org/map", ">"),
        ("italic", "*", "not", "*"),
    ]


def test_blocks_know_their_marks() -> None:
    assert of(A_RICH_TEXT, "heading", "quotation", "item") == [
        ("heading", "# ", "What we saw", ""),
        ("quotation", "> ", "", ""),
        ("heading", "## ", "Where", ""),
        ("item", "1. ", "", ""),
        ("item", "- ", "", ""),
        ("item", "- ", "", ""),
        ("item", "2. ", "", ""),
        ("heading", "### ", "When", ""),
    ]


def test_places_hold_inside_lists_and_quotations() -> None:
    text = "- a *b\n  c*\n  > q **w**\n> lazy\n> 1. x\n>    *y*"

    assert of(text, "bold", "italic") == [
        ("italic", "*", "b\n  c", "*"),
        ("bold", "**", "w", "**"),
        ("italic", "*", "y", "*"),
    ]
    assert of(text, "item") == [("item", "- ", "", ""), ("item", "1. ", "", "")]


def test_items_know_the_number_that_the_letter_gives_them() -> None:
    assert [span.level for span in spans_of("4. a\n4. b\n   - c\n9. d") if span.kind == "item"] == [
        4,
        5,
        0,
        6,
    ]


def test_what_the_letter_shows_as_typed_has_no_marks() -> None:
    assert spans_of("a * b, snake_case, [x](javascript:y) \\q & `code`") == ()


def test_an_item_that_begins_with_a_list_is_read_as_typed() -> None:
    assert of("- *a*", "item") != []
    assert [span.kind for span in spans_of("- *a*", "item")] == ["italic"]
    assert [span.kind for span in spans_of("# a\n\n*b*", "line")] == ["italic"]


def test_only_what_is_about_a_place_is_looked_at() -> None:
    text = "*a*\n\n*b*\n\n*c*"

    assert [text[span.inner] for span in spans_of(text, start=6, end=6)] == ["b"]


@given(MARKDOWN)
@example("> 1. *a\n>    b* c")
@example("a\\\n*b*")
@example("-\t*a*")
@example("# *a* #")
def test_what_is_marked_is_what_the_letter_shows(text: str) -> None:
    for piece in pieces_of(text):
        chunk = parsed(piece.text)
        assume(not chunk.gaps)
        assert seen_by_spans(piece.text, spans_of(piece.text)) == seen_in(chunk.drafts), piece.text


@given(MARKDOWN)
def test_so_it_is_in_items_and_lead_ins(text: str) -> None:
    stripped = text.strip(" \t\n")
    for grammar, chunk in (("item", parsed_item(stripped, "bullets")), ("line", parsed_lead_in(text))):
        assume(not chunk.gaps)
        kind: Grammar = "item" if grammar == "item" else "line"
        source = stripped if grammar == "item" else text
        assert seen_by_spans(source, spans_of(source, kind)) == seen_in(chunk.drafts), grammar


def seen_in(drafts: tuple) -> list[Seen]:  # type: ignore[type-arg]
    return [
        (character, run.bold, run.italic, bool(run.link))
        for draft in drafts
        for run in draft.pieces
        for character in ("" if isinstance(run, Gap) else run.text)
        if not character.isspace()
    ]


def seen_by_spans(text: str, spans: tuple[Span, ...]) -> list[Seen]:
    marks = {
        at
        for span in spans
        for first, last in ((span.start, span.inner), (span.inner_end, span.end))
        for at in range(first, last)
    }

    def has(kind: str, at: int) -> bool:
        around = [span for span in spans if span.kind == kind and span.inner <= at < span.inner_end]
        return any(kind != "link" or span.address for span in around)

    return [
        (character, has("bold", at), has("italic", at), has("link", at))
        for at, character in enumerate(text)
        if at not in marks and not character.isspace()
    ]


@given(MARKDOWN)
def test_every_line_has_its_looks(text: str) -> None:
    lines = looks_of_lines(text)

    assert len(lines) == text.count("\n") + 1
    for line, stretches in zip(text.split("\n"), lines, strict=True):
        ends = [0]
        for stretch in stretches:
            assert ends[-1] <= stretch.start < stretch.start + stretch.length <= len(line)
            ends.append(stretch.start + stretch.length)


def test_looks_lie_over_each_other() -> None:
    assert looks_of_lines("> *a **b***") == [
        (
            (0, 2, frozenset({"quotation", "mark"})),
            (2, 1, frozenset({"quotation", "mark"})),
            (3, 2, frozenset({"quotation", "italic"})),
            (5, 2, frozenset({"quotation", "italic", "mark"})),
            (7, 1, frozenset({"quotation", "italic", "bold"})),
            (8, 2, frozenset({"quotation", "italic", "mark"})),
            (10, 1, frozenset({"quotation", "mark"})),
        )
    ]
