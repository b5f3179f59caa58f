"""Types into a letter whose pages are on the screen: `python -m benchmarks.desktop_page 200`.

In a process of its own, as Qt starts either with widgets or without, and only once.
"""

import html
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct, convert, to_builtins
from PySide6.QtCore import QEvent, QObject, QRectF, QSizeF
from PySide6.QtGui import QFont, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication

from benchmarks.letters import letter_of_2009, open_letter
from benchmarks.processes import told_by
from r2p_drafter.assets import templates_folder
from r2p_drafter.desktop.draft.composition import Composed, Composition
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.preview.panel import PagePanel
from r2p_drafter.desktop.settings import Settings
from r2p_drafter.document.blocks import Picture, Run
from r2p_drafter.letter.file import letter_from
from r2p_drafter.letter.parts import value_at

SHORT, LONG = "2009", "long"
LETTERS: dict[str, Callable[[], bytes]] = {SHORT: letter_of_2009, LONG: partial(open_letter, 300, 110, 1)}
PLACES = {"text": "body[0].markdown", "signatory": "signatories[1].organisation"}
_SIZE = (900, 1000)
"""Pixels of the window's right pane."""
_DPI = 96
_TYPED = (
    "and to all who can still prevent the worst, we say that the time for it is now, not when all is over, "
)


class Stroke(Struct, frozen=True):
    """What one key stroke took, in seconds."""

    clock: float
    processor: float


class Typed(Struct, frozen=True):
    """Key strokes into one place of a letter, and the letter after each of them in a QTextDocument."""

    pages: int
    ours: list[Stroke]
    beside: list[Stroke]


class UnpaintedError(Exception):
    """A key stroke was not seen on the page, so that there is nothing to measure."""


def typed(strokes: int, runs: int) -> dict[str, dict[str, Typed]]:
    """Have so many processes type into each place of each letter; of each key stroke the least counts."""
    found = [convert(told_by("desktop_page", strokes), dict[str, dict[str, Typed]]) for _ in range(runs)]
    return {
        name: {place: _least([one[name][place] for one in found]) for place in PLACES} for name in LETTERS
    }


def _least(runs: Sequence[Typed]) -> Typed:
    ours = [*map(_least_stroke, *(one.ours for one in runs))]
    return Typed(runs[0].pages, ours, [*map(_least_stroke, *(one.beside for one in runs))])


def _least_stroke(*strokes: Stroke) -> Stroke:
    return Stroke(min(one.clock for one in strokes), min(one.processor for one in strokes))


class _Paintings(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


class _Desk:
    """A letter with its pages on the screen."""

    def __init__(self, data: bytes, folder: Path) -> None:
        self.draft = Draft(letter_from(data, "a letter"))
        self.composition = Composition(self.draft, Shelf([templates_folder()]), self.draft)
        self.composition.refresh()
        self.navigator = Navigator()
        self.panel = PagePanel(self.composition, self.navigator, Settings(folder / "settings.ini"))
        self.panel.resize(*_SIZE)
        self.panel.show()
        QApplication.processEvents()
        self._paintings = _Paintings(self.panel.view.viewport())

    def strokes(self, place: str, count: int) -> Iterator[Stroke]:
        """Type so many characters into the middle of a text; yield what each took to be on the page."""
        part = PLACES[place]
        self.navigator.arrive(part)
        QApplication.processEvents()
        text = str(value_at(self.draft.letter, part))
        at = text.find(" ", len(text) // 2) + 1
        for number in range(1, count + 1):
            new = (_TYPED * (count // len(_TYPED) + 1))[:number]
            self._paintings.count = 0
            yield _taken_by(partial(self._type, part, text[:at] + new + text[at:]))
            if not self._paintings.count:
                raise UnpaintedError(f"A key stroke into {part} was not painted.")

    def _type(self, part: str, text: str) -> None:
        self.draft.set_value(part, text, "Type", typing=True)
        QApplication.processEvents()

    def composed(self) -> Composed:
        """Return the letter as it is on the page."""
        if self.composition.latest is None:
            raise UnpaintedError(self.composition.fault)
        return self.composition.latest


def _taken_by(act: Callable[[], None]) -> Stroke:
    clock, processor = time.perf_counter(), time.process_time()
    act()
    return Stroke(time.perf_counter() - clock, time.process_time() - processor)


def _in_text_document(composed: Composed, markup: str) -> None:
    """Set a text anew in a QTextDocument, on the letter's paper, and paint its first page."""
    paper = composed.pages.paper
    size = QSizeF(paper.width, paper.height) * (_DPI / 1440)
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    document = QTextDocument()
    document.setDefaultFont(QFont("Liberation Serif", 11))
    document.setDocumentMargin(_DPI)
    document.setPageSize(size)
    document.setHtml(markup)
    painter = QPainter(image)
    document.drawContents(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()


def _markup(composed: Composed) -> str:
    """Return the letter's paragraphs with what is bold and italic in them."""
    return "".join(f"<p>{''.join(map(_look, one.runs))}</p>" for one in composed.document.paragraphs())


def _look(run: Run | Picture) -> str:
    if isinstance(run, Picture):
        return ""
    text = html.escape(run.text).replace("\n", "<br>")
    text = f"<b>{text}</b>" if run.bold else text
    return f"<i>{text}</i>" if run.italic else text


def _typed(name: str, place: str, strokes: int, folder: Path) -> Typed:
    desk = _Desk(LETTERS[name](), folder)
    ours: list[Stroke] = []
    beside: list[Stroke] = []
    for stroke in desk.strokes(place, strokes):
        ours.append(stroke)
        composed = desk.composed()
        beside.append(_taken_by(partial(_in_text_document, composed, _markup(composed))))
    desk.panel.close()
    return Typed(len(desk.composed().pages.pages), ours, beside)


def _main() -> None:
    application = QApplication(["desktop_page"])
    strokes = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        found = {
            name: {place: _typed(name, place, strokes, Path(folder)) for place in PLACES} for name in LETTERS
        }
    print(json.dumps(to_builtins(found)))
    application.quit()


if __name__ == "__main__":
    _main()
