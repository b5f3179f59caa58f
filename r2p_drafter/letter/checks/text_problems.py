"""What the rules that look at one text after the other find in a letter."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from r2p_drafter.letter.checks import gaps, wording
from r2p_drafter.letter.checks.problem import Change, Fix, Problem, quoted
from r2p_drafter.letter.checks.text_rule import Edit, TextRule, edited
from r2p_drafter.letter.checks.texts import in_texts, paragraphs_of, place_of_text, words_of
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.remembering import remembered

TEXT_RULES: tuple[TextRule, ...] = (
    gaps.UNFILLED,
    wording.DOUBLE_BLANK,
    wording.EARLY_BLANK,
    wording.REPEATED_WORD,
)


class _Found(NamedTuple):
    """What a rule found in a text: the places as a message shows them, and the text mended."""

    rule: TextRule
    shown: tuple[str, ...]
    mended: str


def each_text(letter: Letter) -> Iterator[Problem]:
    """Each text passes all of `TEXT_RULES`: one problem for each of both, whose fix mends the whole text."""
    for part, found in in_texts(letter, _look):
        for rule, shown, mended in found:
            fix = Fix(rule.mends, (Change(place_of_text(letter, part), mended),)) if rule.mends else None
            yield Problem(rule.severity, part, rule.says.of(quoted(shown)), rule.name, fix)


def _look(text: str, is_prose: bool, language: str) -> tuple[_Found, ...] | None:
    paragraphs = paragraphs_of(text)
    by_rule: dict[str, dict[int, tuple[Edit, ...]]] = {}
    for at, paragraph in enumerate(paragraphs):
        for rule, edits in _edits_in(paragraph, is_prose, language):
            by_rule.setdefault(rule.name, {})[at] = edits
    if not by_rule:
        return None
    return tuple(_found(rule, paragraphs, by_rule[rule.name]) for rule in TEXT_RULES if rule.name in by_rule)


@remembered(16384)
def _edits_in(paragraph: str, is_prose: bool, language: str) -> tuple[tuple[TextRule, tuple[Edit, ...]], ...]:
    words = words_of(paragraph)
    fitting = (rule for rule in TEXT_RULES if rule.is_for(language, is_prose=is_prose))
    found = ((rule, tuple(rule.find(words))) for rule in fitting)
    return tuple((rule, edits) for rule, edits in found if edits)


def _found(rule: TextRule, paragraphs: Sequence[str], edits: Mapping[int, tuple[Edit, ...]]) -> _Found:
    shown = tuple(
        paragraphs[at][edit.shown_from : edit.shown_to] for at, each in edits.items() for edit in each
    )
    mended = (edited(paragraph, edits.get(at, ())) for at, paragraph in enumerate(paragraphs))
    return _Found(rule, shown, "\n\n".join(mended))
