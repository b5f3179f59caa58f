"""What the library holds, in memory."""

from msgspec.structs import replace

from builders import a_contact, a_passage
from r2p_drafter.desktop.library.holdings import Holdings
from r2p_drafter.library.entries import Entry

ANA = a_contact(id="1" * 32, version=1)
NOOR = a_contact(id="2" * 32, version=1, given_name="Noor", groups=())
TEXT = a_passage(id="3" * 32, version=1)


def holding(*entries: Entry) -> Holdings:
    made = Holdings()
    made.put(entries)
    return made


def test_entries_are_found_by_their_id() -> None:
    held = holding(ANA, NOOR, TEXT)

    assert dict(held.contacts) == {ANA.id: ANA, NOOR.id: NOOR}
    assert dict(held.passages) == {TEXT.id: TEXT}


def test_groups_and_tags_are_counted_as_they_come_and_go() -> None:
    held = holding(ANA, NOOR, TEXT)
    assert held.groups == {"Missions": 1, "Security Council 2026": 1}
    assert held.without_group == 1
    assert held.tags == {"early warning": 1, "protection": 1}

    held.put(
        [replace(ANA, groups=("Missions",)), replace(NOOR, groups=("Missions",)), replace(TEXT, tags=())]
    )
    assert held.groups == {"Missions": 2}
    assert held.without_group == 0
    assert held.tags == {}

    held.put([replace(NOOR, deleted=True)])
    assert held.groups == {"Missions": 1}


def test_only_what_is_news_is_told() -> None:
    held = holding(ANA, TEXT)
    newer = replace(ANA, version=2, notes="Met in Geneva.")

    assert held.put([ANA, TEXT]) == []
    assert held.put([newer, NOOR]) == [newer, NOOR]
    assert held.put([replace(NOOR, deleted=True)]) == [replace(NOOR, deleted=True)]
    assert held.put([replace(NOOR, deleted=True)]) == []


def test_a_contact_that_was_merged_leads_to_the_one_that_stands_for_it() -> None:
    held = holding(ANA, NOOR)

    held.put([replace(NOOR, deleted=True, merged_into=ANA.id)])

    assert held.contact(NOOR.id) == ANA
    assert NOOR.id not in held.contacts
    held.put([NOOR])
    assert held.contact(NOOR.id) == NOOR


def test_merges_in_a_circle_lead_nowhere() -> None:
    held = holding(
        replace(ANA, deleted=True, merged_into=NOOR.id), replace(NOOR, deleted=True, merged_into=ANA.id)
    )

    assert held.contact(ANA.id) is None


def test_a_copy_has_all_deleted_entries_too() -> None:
    merged, gone = replace(NOOR, deleted=True, merged_into=ANA.id), replace(TEXT, deleted=True)
    held = holding(ANA, NOOR, merged, TEXT, gone)
    held.revision = 7

    content = held.content()

    assert (content.revision, content.contacts, content.passages) == (7, (ANA, merged), (gone,))
    assert held.put([TEXT]) == [TEXT]
    assert held.content().passages == (TEXT,)
