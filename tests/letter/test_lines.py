"""Pieces of a letter as lines of text, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.letter.lines import (
    deliveries_in,
    delivery_line,
    enclosures_in,
    items_in,
    section_text,
    sections_in,
    start_of,
)
from r2p_drafter.letter.model import Delivery, Enclosure, Recommendations, Text
from strategies import sections, texts


class TestRecommendations:
    @pytest.mark.parametrize(
        "line",
        [
            "Act in time.", "- Act in time.", "• Act in time.", "•\tAct in time.", "– Act in time.",
            "* Act in time.", "1. Act in time.", "1) Act in time.", "(1) Act in time.", "12.\tAct in time.",
            "1.2. Act in time.", "a) Act in time.", "(b) Act in time.", "iv. Act in time.",
            "o\xa0Act in time.", "\uf0b7 Act in time.", "  Act in time.  ",
        ],
    )  # fmt: skip
    def test_bullets_and_numbers_are_left_out(self, line: str) -> None:
        assert items_in(line) == ("Act in time.",)

    @pytest.mark.parametrize(
        "line",
        ["*All* of you act.", "**Act.**", "2.5 million people", "2005. A year", "-10 degrees",
         "A. Smith acts.", "e.g. this", "only one"],
    )  # fmt: skip
    def test_what_is_no_bullet_stays(self, line: str) -> None:
        assert items_in(line) == (line,)

    def test_each_line_is_one(self) -> None:
        assert items_in("- Speak out;\r\n\r\n  •\n2. Act;\x0bListen.") == ("Speak out;", "Act;", "Listen.")

    def test_nothing_is_nothing(self) -> None:
        assert items_in(" \n\t\n") == ()


@pytest.mark.parametrize(
    ("markdown", "start"),
    [
        ("We *urge* **you** to ***act***", "We urge you to act"),
        ("# What we saw\n\n> In the north", "What we saw In the north"),
        ("2 * 3 and {{ date }}", "2 * 3 and {{ date }}"),
        ("", ""),
        ("ab " * 500, " ".join(["ab"] * 100)),
    ],
)
def test_how_a_text_begins(markdown: str, start: str) -> None:
    assert start_of(markdown) == start


class TestDeliveries:
    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("By Fax: 212-963-4879", Delivery(method="By Fax", detail="212-963-4879")),
            ("By Hand", Delivery(method="By Hand")),
            ("office@example.org", Delivery(method="By E-mail", detail="office@example.org")),
        ],
    )
    def test_method_and_detail(self, line: str, expected: Delivery) -> None:
        assert deliveries_in(line) == (expected,)

    def test_there_and_back(self) -> None:
        deliveries = (Delivery(method="By Fax", detail="1"), Delivery(method="By Hand"))
        assert deliveries_in("\n".join(map(delivery_line, deliveries))) == deliveries


def test_enclosures_come_without_their_heading() -> None:
    assert enclosures_in("Enclosures (2): 1. Report\n2. Map") == (
        Enclosure(title="Report"),
        Enclosure(title="Map"),
    )


class TestSections:
    def test_lines_are_paragraphs_and_bullets_recommendations(self) -> None:
        assert sections_in("We write.\nWe urge you to:\n• speak out;\n• act.\nWe stand ready.") == (
            Text(markdown="We write."),
            Recommendations(lead_in="We urge you to:", items=("speak out;", "act.")),
            Text(markdown="We stand ready."),
        )

    def test_paragraphs_that_blank_lines_part_are_whole(self) -> None:
        found = sections_in("We write\nto you.\n\nWe\nstand ready.\n\n1. Act\n   in time.")
        assert found == (
            Text(markdown="We write to you.\n\nWe stand ready."),
            Recommendations(marker="numbers", items=("Act in time.",)),
        )

    def test_the_lead_in_is_taken_from_the_text_before(self) -> None:
        assert sections_in("To:\n(a) act") == (
            Recommendations(lead_in="To:", marker="letters", items=("act",)),
        )

    @pytest.mark.parametrize("marker", ["bullets", "numbers", "letters"])
    def test_recommendations_there_and_back(self, marker: str) -> None:
        section = Recommendations(lead_in="To:", marker=marker, items=("speak;", "act."))  # type: ignore[arg-type]
        assert sections_in(section_text(section)) == (section,)

    @given(sections())
    def test_any_section_is_text(self, section: Text | Recommendations) -> None:
        assert section_text(section) or not any(
            (*getattr(section, "items", ()), getattr(section, "lead_in", ""))
        )

    @given(st.lists(texts(), max_size=4).map("\n".join))
    def test_any_text_is_sections_without_empty_ones(self, text: str) -> None:
        for section in sections_in(text):
            assert section.markdown.strip() if isinstance(section, Text) else section.items or section.lead_in
