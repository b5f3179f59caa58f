"""Watches the letter in hand for problems."""

from PySide6.QtCore import QObject, QTimer, Signal

from r2p_drafter.desktop.draft.composition import Composition
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.letter.checks import Problem, check
from r2p_drafter.saying import verbatim

DELAY = 150
"""Milliseconds of rest before the letter is looked through, so that no key stroke has to wait for it."""


class ProblemWatcher(QObject):
    """Knows the problems of the letter as it is: what the checks find, and what can't be composed."""

    changed = Signal()

    def __init__(self, draft: Draft, composition: Composition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._composition = composition
        self._problems: tuple[Problem, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.look_through)
        draft.changed.connect(lambda _: self._timer.start())
        composition.failed.connect(lambda _: self._timer.start())

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems in the order of the letter's parts."""
        return self._problems

    def look_through(self) -> None:
        """Look through the letter now."""
        self._timer.stop()
        found = (*self._faults(), *check(self._draft.letter))
        if found != self._problems:
            self._problems = found
            self.changed.emit()

    def of_part(self, part: str) -> tuple[Problem, ...]:
        """Return the problems of a part and of what is inside it."""
        inside = (f"{part}.", f"{part}[")
        return tuple(
            problem for problem in self._problems if problem.part == part or problem.part.startswith(inside)
        )

    def mend(self, problem: Problem) -> None:
        """Make the fix that a problem comes with, as one act; nothing happens where there is none."""
        if problem.fix is not None:
            self._draft.pause()
            mended = problem.fix.apply(self._draft.letter)
            self._draft.change(mended, in_words(problem.fix.saying), problem.part)
            self.look_through()

    def _faults(self) -> list[Problem]:
        fault, composed = self._composition.fault, self._composition.latest
        if fault or composed is None:
            return [Problem("error", "template", verbatim(fault), "template-fault")] if fault else []
        mistakes = composed.document.mistakes
        return [Problem("error", each.part, each.saying, "placeholder") for each in mistakes]
