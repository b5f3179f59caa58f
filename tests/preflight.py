"""What tests ask of the preflight checks."""

from r2p_drafter.letter.checks import Problem, check
from r2p_drafter.letter.model import Letter


def found(letter: Letter, rule: str) -> list[Problem]:
    """The problems that one rule finds."""
    return [problem for problem in check(letter) if problem.rule == rule]


def parts(letter: Letter, rule: str) -> list[str]:
    """Where one rule finds something."""
    return [problem.part for problem in found(letter, rule)]


def mended(letter: Letter, rule: str) -> Letter:
    """The letter after the fix of the only problem that the rule finds, which is then gone."""
    (problem,) = found(letter, rule)
    assert problem.fix is not None
    fixed = problem.fix.apply(letter)
    assert found(fixed, rule) == []
    return fixed
