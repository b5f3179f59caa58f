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

    def between_blanks(self) -> tuple[int, int]:
        """Return where what has no blanks in it begins and ends around the start of the selection."""
        text, start, end = self.text, self.start, self.start
        while start > 0 and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        return start, end

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
