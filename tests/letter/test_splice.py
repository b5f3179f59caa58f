"""What differs between two states of a letter, kept small."""

import pytest
from hypothesis import given
from msgspec.structs import replace

from builders import a_letter, a_rich_letter
from r2p_drafter.letter.model import Letter, Recommendations, Signatory, Text
from r2p_drafter.letter.splice import Splice, spliced, splices_between
from strategies import letters


def taken_back(after: Letter, splices: tuple[Splice, ...]) -> Letter:
    """The letter before the splices were made."""
    return spliced(after, [splice.reversed() for splice in splices])


def test_a_letter_does_not_differ_from_itself() -> None:
    assert splices_between(a_rich_letter(), a_rich_letter()) == ()


def test_of_a_text_only_the_characters_that_changed_are_kept() -> None:
    before = a_letter(body=(Text(markdown="We urge " + "all States " * 1000 + "to act."),))
    after = a_letter(body=(Text(markdown="We urge " + "all States " * 1000 + "not to act."),))

    assert splices_between(before, after) == (Splice("body[0].markdown", 11_008, "", "not "),)


def test_of_a_list_only_the_items_that_changed_are_kept() -> None:
    people = tuple(Signatory(name=f"Name {number}") for number in range(100))
    before = a_letter(signatories=people)

    moved = replace(before, signatories=(*people[:3], people[4], people[3], *people[5:]))
    removed = replace(before, signatories=people[:50] + people[52:])

    assert splices_between(before, moved) == (Splice("signatories", 3, people[3:5], (people[4], people[3])),)
    assert splices_between(before, removed) == (Splice("signatories", 50, people[50:52], ()),)


def test_several_parts_change_at_once() -> None:
    before = a_letter(subject="Now", body=(Recommendations(items=("Act.", "Speak.")),))
    after = replace(before, subject="Not now", body=(Recommendations(items=("Act!", "Speak.")),))

    assert [splice.part for splice in splices_between(before, after)] == ["subject", "body[0].items[0]"]


def test_a_section_becomes_one_of_another_kind() -> None:
    before = a_letter(body=(Text(markdown="Act."),))
    after = a_letter(body=(Recommendations(items=("Act.",)),))

    found = splices_between(before, after)

    assert [(splice.part, splice.at) for splice in found] == [("body[0]", None)]
    assert spliced(before, found) == after


def test_fields_of_a_template_are_kept_apart_by_kind() -> None:
    before = a_letter(subject="Now", values={"count": 1})
    after = replace(before, subject="Then", values={"count": True})

    assert spliced(before, splices_between(before, after)).values["count"] is True


def test_another_letter_than_the_one_they_were_found_in_is_refused() -> None:
    found = splices_between(a_rich_letter(), replace(a_rich_letter(), copies=()))

    with pytest.raises(LookupError):
        spliced(a_letter(), (replace(found[0], part="body[9].markdown"),))


@given(letters(), letters())
def test_any_change_is_made_and_taken_back(before: Letter, after: Letter) -> None:
    found = splices_between(before, after)

    assert spliced(before, found) == after
    assert taken_back(after, found) == before
