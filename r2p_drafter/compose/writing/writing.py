"""A text in hand and what is selected in it."""

from msgspec import Struct

from r2p_drafter.compose.writing.spans import Grammar


class Writing(Struct, frozen=True):
    """A text with a selection, whose caret stands at its end; both ends are the same where nothing is."""

    text: str
    start: int
    end: int
    grammar: Grammar = "section"

    @property
    def selected(self) -> str:
        """The characters that are selected."""
        return self.text[self.start : self.end]

    def put(self, start: int, end: int, new: str) -> "Writing":
        """Return the writing with characters replaced; the selection keeps to what it was around."""
        by = len(new) - (end - start)

        def moved(at: int) -> int:
            return at if at < start else at + by if at >= end else start + len(new)

        text = self.text[:start] + new + self.text[end:]
        return Writing(text, moved(self.start), moved(self.end), self.grammar)

    def filled(self, start: int, end: int, new: str) -> "Writing":
        """Return the writing with characters replaced and the caret behind the new ones."""
        return self.at(start + len(new), text=self.text[:start] + new + self.text[end:])

    def typed(self, new: str) -> "Writing":
        """Return the writing with the selection replaced and the caret behind what came in its place."""
        return self.filled(self.start, self.end, new)

    def at(self, start: int, end: int | None = None, *, text: str | None = None) -> "Writing":
        """Return the writing with another selection, in another text if one is given."""
        return Writing(
            self.text if text is None else text, start, start if end is None else end, self.grammar
        )
