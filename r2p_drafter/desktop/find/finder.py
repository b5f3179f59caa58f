"""What is looked for in the letter in hand, and at which of its matches one is."""

from PySide6.QtCore import QObject, QTimer, Signal

from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.letter.search import Match, Query, all_replaced, find, replaced, texts_of

_REST = 120
"""Milliseconds after a change of the letter before it is looked through again."""
Place = tuple[str, int]
"""A part and a character in it."""


class Finder(QObject):
    """Knows the matches of one query in the letter as it is."""

    changed = Signal()
    """The matches, or which of them is at hand, became others."""

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._query = Query("")
        self._place: Place = ("", 0)
        self._is_on = False
        self.matches: tuple[Match, ...] = ()
        self.current: Match | None = None
        """The match that was gone to last, as long as it stands."""
        self.has_wrapped = False
        """Whether the last step led past an end of the letter."""
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.look)
        draft.changed.connect(self._follow)

    @property
    def number(self) -> int:
        """Which of the matches is at hand, from 1; 0 before one was gone to."""
        return self.matches.index(self.current) + 1 if self.current is not None else 0

    def begin(self, place: Place) -> None:
        """Follow the letter from now on, and step from that place."""
        self._is_on, self._place, self.current = True, place, None
        self.look()

    def take(self) -> None:
        """Be at the match that begins where one steps from, if there is one."""
        at_place = (match for match in self.matches if (match.part, match.start) == self._place)
        self.current = next(at_place, None)
        self.changed.emit()

    def end(self) -> None:
        """Stop following the letter."""
        self._is_on = False

    def ask(self, query: Query) -> None:
        """Look for something else, from where the last match was."""
        if query != self._query:
            if self.current is not None:
                self._place = (self.current.part, self.current.start - 1)
            self._query, self.current = query, None
            self.look()

    def look(self) -> None:
        """Look through the letter as it is."""
        self._timer.stop()
        self.matches = find(self._draft.letter, self._query)
        self.has_wrapped = False
        if self.current not in self.matches:
            self.current = None
        self.changed.emit()

    def step(self, back: bool = False) -> Match | None:
        """Go to the next match, or the one before; behind the last is the first. None where there is none."""
        self.look()
        if not self.matches:
            return None
        order = {part: at for at, (part, _) in enumerate(texts_of(self._draft.letter))}
        here = (self._order_of(order, self._place[0]), self._place[1])
        places = [(order[match.part], match.start) for match in self.matches]
        if back:
            at = next((at for at in reversed(range(len(places))) if places[at] < here), None)
        else:
            at = next((at for at, place in enumerate(places) if place > here), None)
        self.has_wrapped = at is None
        self._arrive(self.matches[at if at is not None else -1 if back else 0])
        return self.current

    def replace(self, new: str, what: str) -> bool:
        """Put other words in the place of the match at hand; tell whether there was one."""
        self.look()
        match = self.current
        if match is None:
            return False
        self._draft.pause()
        self._draft.change(replaced(self._draft.letter, match, new), what, match.part)
        self._place, self.current = (match.part, match.start + len(new) - 1), None
        self.look()
        return True

    def replace_all(self, new: str, what: str) -> int:
        """Put other words in the place of each match, as one act; return how many there were."""
        self.look()
        if not self.matches:
            return 0
        part = self.matches[0].part
        letter, count = all_replaced(self._draft.letter, self._query, new)
        self._draft.pause()
        self._draft.change(letter, what, part)
        self.current = None
        self.look()
        return count

    def _arrive(self, match: Match) -> None:
        self.current = match
        self._place = (match.part, match.start)
        self.changed.emit()

    def _follow(self) -> None:
        if self._is_on:
            self._timer.start()

    @staticmethod
    def _order_of(order: dict[str, int], part: str) -> int:
        """Return where a part stands in the letter, or the first text inside it; before all for none."""
        inside = (
            at for name, at in order.items() if name == part or name.startswith((f"{part}.", f"{part}["))
        )
        return next(inside, -1)
