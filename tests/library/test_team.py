"""Members of a team who act in any order, each with a library of his own open and what he saw of it last."""

import datetime
from collections.abc import Sequence
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule
from msgspec.structs import replace

from builders import a_contact
from r2p_drafter.library.entries import AnyEntry, Contact, Use
from r2p_drafter.library.errors import Conflict, LibraryConflict
from r2p_drafter.library.merging import merged
from r2p_drafter.library.opening import open_library

MEMBERS = st.sampled_from([0, 1])
DATE = datetime.date(2024, 3, 5)


class Team(RuleBasedStateMachine):
    """Whoever comes late hears of it, and nothing is lost; who asks for changes only has all there is."""

    ids = Bundle("ids")

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        url = f"sqlite:///{self.folder.name}/library.sqlite"
        self.libraries = [open_library(url) for _ in range(2)]
        self.seen: list[dict[str, Contact]] = [{}, {}]
        self.revisions = [0, 0]

    @rule(target=ids, member=MEMBERS)
    def add(self, member: int) -> str:
        (contact,) = self.libraries[member].save([a_contact()])
        assert isinstance(contact, Contact)
        self.seen[member][contact.id] = contact
        return contact.id

    @rule(member=MEMBERS, entry=ids, notes=st.text(max_size=3))
    def write(self, member: int, entry: str, notes: str) -> None:
        self.save(member, [replace(mine, notes=notes) for mine in self.sight(member, entry)])

    @rule(member=MEMBERS, entry=ids, deleted=st.booleans())
    def delete_or_bring_back(self, member: int, entry: str, deleted: bool) -> None:
        self.save(
            member,
            [replace(mine, deleted=deleted, merged_into="") for mine in self.sight(member, entry)],
        )

    @rule(member=MEMBERS, one=ids, other=ids)
    def merge(self, member: int, one: str, other: str) -> None:
        both = [*self.sight(member, one), *self.sight(member, other)]
        if len(both) == 2 and not any(contact.deleted for contact in both):
            self.save(member, merged(both[0], both[1:]))

    @rule(member=MEMBERS, entry=ids, letter=st.sampled_from("ABC"))
    def record(self, member: int, entry: str, letter: str) -> None:
        before = self.content()

        counted = self.libraries[member].record([Use(entry, letter, DATE)])

        for contact in counted:
            old = before[contact.id]
            assert isinstance(contact, Contact)
            assert (plain(contact), contact.version) == (plain(old), old.version)
            assert contact.uses > old.uses

    @rule(member=MEMBERS)
    def look(self, member: int) -> None:
        news = self.libraries[member].content(self.revisions[member])
        self.revisions[member] = news.revision
        self.seen[member] |= {contact.id: contact for contact in news.contacts}
        assert self.seen[member] == self.content()

    @invariant()
    def uses_are_those_that_can_be_told(self) -> None:
        for contact in self.content().values():
            if not contact.deleted:
                assert contact.uses == len(self.libraries[0].uses_of(contact.id))

    def save(self, member: int, mine: Sequence[Contact]) -> None:
        """Save what a member made of what he saw: all of it, or nothing if another one was there before."""
        before = self.content()
        theirs = [before[contact.id] for contact in mine]
        is_late = any(is_other(one, other) for one, other in zip(mine, theirs, strict=True))
        stored, conflicts = self.attempt(member, mine)
        after = self.content()
        assert bool(conflicts) == is_late
        if is_late:
            assert after == before
            assert {each.mine.id for each in conflicts} <= {contact.id for contact in mine}
        else:
            self.seen[member] |= {contact.id: contact for contact in stored if isinstance(contact, Contact)}
            assert [plain(after[contact.id]) for contact in mine] == [plain(contact) for contact in mine]

    def attempt(
        self, member: int, mine: Sequence[Contact]
    ) -> tuple[tuple[AnyEntry, ...], tuple[Conflict, ...]]:
        """Save contacts; return them as stored, or the conflicts."""
        try:
            return self.libraries[member].save(mine), ()
        except LibraryConflict as conflict:
            return (), conflict.conflicts

    def sight(self, member: int, entry: str) -> list[Contact]:
        """What a member knows of a contact, if anything."""
        return [self.seen[member][entry]] if entry in self.seen[member] else []

    def content(self) -> dict[str, Contact]:
        """All contacts that there are, by their id."""
        return {contact.id: contact for contact in self.libraries[0].content().contacts}

    def teardown(self) -> None:
        self.folder.cleanup()


def plain(contact: Contact) -> Contact:
    """A contact without what the library says of it."""
    return replace(contact, version=0, uses=0, last_used=None)


def is_other(mine: Contact, theirs: Contact) -> bool:
    """Whether somebody wrote another thing since a member saw a contact."""
    return mine.version != theirs.version and plain(mine) != plain(theirs)


TestTeam = Team.TestCase
TestTeam.settings = settings(max_examples=12, stateful_step_count=25)
