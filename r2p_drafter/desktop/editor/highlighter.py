"""Shows emphasis as it will look, and words that are not known, while a text is written."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from r2p_drafter.compose.writing.looks import Stretch, Stretches, looks_of_lines
from r2p_drafter.compose.writing.spans import Grammar
from r2p_drafter.desktop.editor.contents import Contents
from r2p_drafter.desktop.editor.formats import Formats
from r2p_drafter.desktop.editor.places import Places
from r2p_drafter.desktop.editor.spelling import Spelling

NOWHERE = -1


def _nowhere() -> int:
    return NOWHERE


class MarkdownHighlighter(QSyntaxHighlighter):
    """Sets the looks of lines; after a change only of those whose looks are others now."""

    def __init__(
        self, document: QTextDocument, contents: Contents, spelling: Spelling, formats: Formats
    ) -> None:
        self._lines: list[Stretches] = []
        self._known: list[Stretches] = []
        self._text: str | None = None
        super().__init__(document)
        self._contents = contents
        self._spelling = spelling
        self._formats = formats
        self._grammar: Grammar = "section"
        self.typing_place: Callable[[], int] = _nowhere
        """Where a word ends that is still typed, as Qt counts, and so is not yet to be judged."""
        document.contentsChange.connect(self._follow)
        spelling.changed.connect(self.rehighlight)

    def set_formats(self, formats: Formats) -> None:
        """Show the looks in other colours or another size."""
        self._formats = formats
        self.rehighlight()

    def set_grammar(self, grammar: Grammar) -> None:
        """Look for what such a text can have."""
        self._grammar = grammar
        self._text = None
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        lines = self._looks()
        stretches = lines[block.blockNumber()] if block.blockNumber() < len(lines) else ()
        places = Places(text, block.length() - 1)
        for stretch in stretches:
            self._set(places, stretch, self._formats.of(stretch.looks))
        for start, word in self._spelling.unknown_in(text):
            end = start + len(word)
            if block.position() + places.to_qt(end) != self.typing_place():
                for stretch in _within(stretches, start, end):
                    self._set(places, stretch, self._formats.misspelled(stretch.looks))

    def _set(self, places: Places, stretch: Stretch, made: QTextCharFormat) -> None:
        start = places.to_qt(stretch.start)
        self.setFormat(start, places.to_qt(stretch.start + stretch.length) - start, made)

    def _looks(self) -> list[Stretches]:
        text = self._contents.text
        if text is not self._text:
            self._text, self._lines = text, looks_of_lines(text, self._grammar)
        return self._lines

    def _follow(self, start: int, removed: int, added: int) -> None:  # noqa: ARG002
        """Look at the lines anew whose looks changed with those of others, as behind a new asterisk."""
        before, self._known = self._known, self._looks()
        first, behind = _alike(before, self._known), _alike(before[::-1], self._known[::-1])
        changed = range(first, len(self._known) - behind)
        touched = _numbers(self.document(), start, added)
        for number in changed:
            if number not in touched:
                self.rehighlightBlock(self.document().findBlockByNumber(number))


def _within(stretches: Stretches, start: int, end: int) -> Iterator[Stretch]:
    """Return what `start` to `end` is made of, each with its looks."""
    first = max(bisect_right(stretches, start, key=_start) - 1, 0)
    for stretch in stretches[first : bisect_left(stretches, end, key=_start)]:
        if stretch.start + stretch.length > start:
            if stretch.start > start:
                yield Stretch(start, stretch.start - start, frozenset())
            start, last = max(stretch.start, start), min(stretch.start + stretch.length, end)
            yield Stretch(start, last - start, stretch.looks)
            start = last
    if start < end:
        yield Stretch(start, end - start, frozenset())


def _start(stretch: Stretch) -> int:
    return stretch.start


def _alike(one: Sequence[Stretches], other: Sequence[Stretches]) -> int:
    """Return how many lines have the same looks, from the first on."""
    most = min(len(one), len(other))
    return next((at for at in range(most) if one[at] != other[at]), most)


def _numbers(document: QTextDocument, start: int, added: int) -> range:
    """Return the numbers of the lines that Qt has shown the highlighter itself."""

    def number(block: QTextBlock) -> int:
        return block.blockNumber() if block.isValid() else document.blockCount() - 1

    return range(number(document.findBlock(start)), number(document.findBlock(start + added)) + 1)
