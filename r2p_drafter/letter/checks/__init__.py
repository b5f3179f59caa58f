"""Preflight: what is wrong with a letter, what it lacks, and how that can be mended.

A rule is a function from a Letter to its Problems, in the module of what it looks at, and has its place in
`RULES` below. A rule that looks at one text after the other is a `TextRule`, listed in `text_problems`. Rules
report only what is certain enough to interrupt somebody who types. They are called on each key stroke: what
takes long is remembered by the piece of the letter that it looks at.
"""

from collections.abc import Iterable

from r2p_drafter.letter.checks import (
    empty,
    enclosures,
    endings,
    items,
    missing,
    order,
    people,
    quotes,
    salutation,
    subject,
    text_problems,
)
from r2p_drafter.letter.checks.problem import SEVERITIES, Change, Fix, Problem, Rule, Severity
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.parts import position

__all__ = ["SEVERITIES", "Change", "Fix", "Problem", "Severity", "check", "in_order"]

RULES: tuple[Rule, ...] = (
    missing.date,
    missing.addressee,
    missing.salutation,
    missing.text,
    missing.recommendations,
    missing.close,
    missing.signatory,
    empty.lines,
    empty.people,
    empty.sections,
    salutation.honorific,
    salutation.name,
    salutation.excellency,
    subject.full_stop,
    items.capitals,
    items.forms,
    endings.marks,
    people.signatories_twice,
    people.copies_twice,
    people.addressee_in_copies,
    people.signatory_in_copies,
    order.copies,
    enclosures.mentioned,
    quotes.apostrophes,
    quotes.double_quotes,
    text_problems.each_text,
)


def check(letter: Letter) -> tuple[Problem, ...]:
    """Return the problems of a letter in the order of its parts; fast enough for each key stroke."""
    return in_order(problem for rule in RULES for problem in rule(letter))


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return problems in the order of the letter's parts."""
    return tuple(sorted(problems, key=lambda problem: position(problem.part)))
