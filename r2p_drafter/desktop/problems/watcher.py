"""Watches the letter in hand for problems."""

from PySide6.QtCore import QObject, QTimer, Signal

from r2p_drafter.desktop.draft.composition import Composition
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.letter.checks import Problem, check, in_order
from r2p_drafter.library.news import news
from r2p_drafter.saying import verbatim

DELAY = 150
"""Milliseconds of rest before the letter is looked through, so that no key stroke has to wait for it."""


class ProblemWatcher(QObject):
    """Knows the problems of the letter as it is: what the checks find, and what can't be composed.

    Whoever has other data in the address book by now is among them.
    """

    changed = Signal()

    def __init__(
        self,
        draft: Draft,
        composition: Composition,
        library: LibraryDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._composition = composition
        self._library = library
        self._problems: tuple[Problem, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.look_through)
        draft.changed.connect(lambda _: self._timer.start())
        composition.failed.connect(lambda _: self._timer.start())
        library.changed.connect(self._timer.start)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems in the order of the letter's parts."""
        return self._problems

    def look_through(self) -> None:
        """Look through the letter now."""
        self._timer.stop()
        letter = self._draft.letter
        of_people = news(letter, self._library.contact)
        found = (*self._faults(), *in_order((*check(letter), *of_people)))
        if found != self._problems:
            self._problems = found
            self.changed.emit()

    def of_part(self, part: str) -> tuple[Problem, ...]:
        """Return the problems of a part and of what is inside it."""
        inside = (f"{part}.", f"{part}[")
        return tuple(
            problem for problem in self._problems if problem.part == part or problem.part.startswith(inside)
        )

    def mend(self, problem: Problem, *, other: bool = False) -> None:
        """Make the fix that a problem comes with, or its other one, as one act; nothing without one."""
        fix = problem.other_fix if other else problem.fix
        if fix is not None:
            self._draft.pause()
            mended = fix.apply(self._draft.letter)
            self._draft.change(mended, in_words(fix.saying), problem.part)
            self.look_through()

    def _faults(self) -> list[Problem]:
        fault, composed = self._composition.fault, self._composition.latest
        if fault or composed is None:
            return [Problem("error", "template", verbatim(fault), "template-fault")] if fault else []
        mistakes = composed.document.mistakes
        return [Problem("error", each.part, each.saying, "placeholder") for each in mistakes]
