"""Where in a letter something from the bank goes when it is not dragged to its place."""

from collections.abc import Sequence

from msgspec.structs import replace

from r2p_drafter.letter.model import Letter, Recommendations, Section, Text
from r2p_drafter.letter.parts import Steps, steps_of
from r2p_drafter.library.entries import Passage


def placed(letter: Letter, at_hand: str, passages: Sequence[Passage]) -> tuple[Letter, str]:
    """Return the letter with passages of the bank, and the part that the last of them is.

    Recommendations go behind the one at hand, or in its place if it is empty, or into the last list of them;
    passages follow the text at hand, or the last text. Where there is none, there is one then.
    """
    part = at_hand
    for passage in passages:
        letter, part = _with(letter, part, passage)
    return letter, part


def _with(letter: Letter, part: str, passage: Passage) -> tuple[Letter, str]:
    steps = _steps(part)
    kind = Recommendations if passage.kind == "recommendation" else Text
    at = _section_for(letter, steps, kind)
    if at is None:
        letter = replace(letter, body=(*letter.body, kind()))
        at = len(letter.body) - 1
    section = letter.body[at]
    if isinstance(section, Recommendations):
        item = _item_at_hand(section, steps, at)
        is_empty = item >= 0 and not section.items[item].strip()
        before, after = section.items[: item + (not is_empty)], section.items[item + 1 :]
        items, item = (*before, passage.text, *after), len(before)
        return _changed(letter, at, replace(section, items=items)), f"body[{at}].items[{item}]"
    text = f"{section.markdown.rstrip()}\n\n{passage.text}".lstrip()
    return _changed(letter, at, replace(section, markdown=text)), f"body[{at}].markdown"


def _changed(letter: Letter, at: int, section: Section) -> Letter:
    return replace(letter, body=(*letter.body[:at], section, *letter.body[at + 1 :]))


def _section_for(letter: Letter, steps: Steps, kind: type[Section]) -> int | None:
    """Return the section at hand if it is of that kind, or the last that is."""
    at_hand = steps[1] if steps[:1] == ("body",) and len(steps) > 1 else None
    if isinstance(at_hand, int) and at_hand < len(letter.body) and isinstance(letter.body[at_hand], kind):
        return at_hand
    of_kind = [at for at, section in enumerate(letter.body) if isinstance(section, kind)]
    return of_kind[-1] if of_kind else None


def _item_at_hand(section: Recommendations, steps: Steps, at: int) -> int:
    """Return the recommendation at hand, the last one where it is none."""
    last = len(section.items) - 1
    if steps[:3] != ("body", at, "items") or len(steps) < 4:
        return last
    return min(int(steps[3]), last)


def _steps(part: str) -> Steps:
    try:
        return steps_of(part)
    except ValueError:  # nothing is at hand yet
        return ()
