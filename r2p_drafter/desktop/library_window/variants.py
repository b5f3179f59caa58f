"""Passages that say the same in other words or languages."""

from collections.abc import Iterable, Mapping

from r2p_drafter.library.entries import Passage


def root_of(passage: Passage, passages: Mapping[str, Passage]) -> str:
    """Return the id of the passage that others are variants of: its own, where it is none itself."""
    seen = {passage.id}
    while passage.variant_of in passages and passage.variant_of not in seen:
        passage = passages[passage.variant_of]
        seen.add(passage.id)
    return passage.id


class Families:
    """Which passages are variants of one another; built once for all, as asking for each takes too long."""

    def __init__(self, passages: Mapping[str, Passage]) -> None:
        self._roots = {entry_id: root_of(passage, passages) for entry_id, passage in passages.items()}
        self._members: dict[str, list[str]] = {}
        for entry_id, root in self._roots.items():
            self._members.setdefault(root, []).append(entry_id)

    def others(self, passage: Passage) -> tuple[str, ...]:
        """Return the ids of the other variants of a passage."""
        members = self._members.get(self._roots.get(passage.id, ""), ())
        return tuple(each for each in members if each != passage.id)


def languages_of(passages: Iterable[Passage]) -> tuple[str, ...]:
    """Return the BCP 47 tags of the languages that some passages are in, in the order of the alphabet."""
    return tuple(sorted({passage.language for passage in passages}))
