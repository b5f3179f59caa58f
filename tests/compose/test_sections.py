"""The body: lists numbered through the whole letter, and where each paragraph comes from."""

from builders import a_letter
from notation import shown
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import Template
from r2p_drafter.document.blocks import Paragraph
from r2p_drafter.letter.model import Recommendations, Section, Text


def body_of(plain: Template, *sections: Section) -> list[Paragraph]:
    document = compose(a_letter(body=sections), plain)
    return [found for found in document.paragraphs() if found.part.startswith("body")]


def numbers(items: tuple[str, ...], **changes: object) -> Recommendations:
    return Recommendations(items=items, marker="numbers", **changes)  # type: ignore[arg-type]


def test_each_section_begins_its_list_anew(plain: Template) -> None:
    found = body_of(plain, numbers(("a", "b")), Text(markdown="between"), numbers(("c",)))

    assert (
        shown(found)
        == "List Number #1.1 | a\nList Number #1.2 | b\nBody Text | between\nList Number #2.1 | c"
    )


def test_numbers_go_on_where_they_are_meant_to(plain: Template) -> None:
    found = body_of(
        plain,
        numbers(("a", "b")),
        Recommendations(items=("x",)),
        Text(markdown="1. own\n2. list"),
        numbers(("c",), continued=True),
        numbers(("d",)),
    )

    assert [(p.text, p.item.list, p.item.ordinal) for p in found if p.item] == [
        ("a", 1, 1), ("b", 1, 2), ("x", 2, 1), ("own", 3, 1), ("list", 3, 2), ("c", 1, 3), ("d", 4, 1),
    ]  # fmt: skip


def test_there_is_nothing_to_go_on_with_at_first(plain: Template) -> None:
    assert shown(body_of(plain, numbers(("a",), continued=True))) == "List Number #1.1 | a"


def test_an_empty_item_has_no_number(plain: Template) -> None:
    assert shown(body_of(plain, numbers(("a", " ", "b")))) == "List Number #1.1 | a\nList Number #1.2 | b"


def test_an_item_may_have_paragraphs_and_lists_of_its_own(plain: Template) -> None:
    item = "first\n\n- sub\n  1. deep\n\nlast"

    assert shown(
        body_of(plain, Recommendations(lead_in="We urge you to:", items=(item, "next"), marker="letters"))
    ) == (
        "Lead In | We urge you to:\nList Letter #1.1 | first\nList Bullet 2 #2.1 | sub\n"
        "List Number 3 #3.1 | deep\nList Continue | last\nList Letter #1.2 | next"
    )


def test_every_paragraph_knows_the_item_it_is_of(plain: Template) -> None:
    found = body_of(plain, Text(markdown="a"), Recommendations(lead_in="b", items=("c\n\nd", "e")))

    assert [(p.text, p.part) for p in found] == [
        ("a", "body[0]"),
        ("b", "body[1].lead_in"),
        ("c", "body[1].items[0]"),
        ("d", "body[1].items[0]"),
        ("e", "body[1].items[1]"),
    ]
