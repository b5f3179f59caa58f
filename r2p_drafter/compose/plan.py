"""What stands around the paragraphs of a rendered template: divisions, tables, places of ready blocks."""

import re
from dataclasses import dataclass, field
from typing import Any

from msgspec import Struct

from r2p_drafter.compose.inline import paragraph_of
from r2p_drafter.compose.setting import Setting
from r2p_drafter.compose.source import Source
from r2p_drafter.compose.tags import INLINE, TAG, Tag, read_tag
from r2p_drafter.compose.whitespace import SLOT
from r2p_drafter.document.blocks import Paragraph
from r2p_drafter.saying import Saying, says

LEAF = "\x06"
"""Stands in the markup for a paragraph that was taken out."""


class Leaf(Struct, frozen=True):
    """The next of the paragraphs that were taken out."""

    setting: Setting


class Slot(Struct, frozen=True):
    """Where ready blocks go."""

    number: int


class TablePlan(Struct, frozen=True, eq=False):
    """A table: in each cell any number of paragraphs."""

    rows: tuple[tuple[tuple[Leaf | Paragraph, ...], ...], ...]
    setting: Setting
    leaves: int


Plan = tuple[Leaf | Slot | Paragraph | TablePlan, ...]

_STEP = re.compile(f"{TAG.pattern}|{LEAF}|{SLOT.pattern}")
_INSIDE = {"tr": "table", "td": "tr"}
_MAX_DEPTH = 50
"""Elements inside each other; ours have four."""


@dataclass
class _Frame:
    """An element that is open, and what was found in it so far."""

    name: str
    line: int
    setting: Setting
    steps: list[Any] = field(default_factory=list)


class PlanReader:
    """Reads the markup of one template, its paragraphs taken out."""

    def __init__(self, source: Source, styles: frozenset[str]) -> None:
        self._source = source
        self._styles = styles

    def read(self, markup: str) -> Plan:
        """Return the plan.

        Raises:
            TemplateError: An element is not closed, or stands where it can't.
        """
        return _Reading(markup, self._source, self._styles).plan()


class _Reading:
    """One run through the markup; text that no paragraph holds is gathered into one of its own."""

    def __init__(self, markup: str, source: Source, styles: frozenset[str]) -> None:
        self._markup = markup
        self._source = source
        self._styles = styles
        self._frames = [_Frame("", 0, Setting())]
        self._loose: list[str] = []
        self._line = 0

    def plan(self) -> Plan:
        at = 0
        for match in _STEP.finditer(self._markup):
            self._loose.append(self._markup[at : match.start()])
            at = match.end()
            self._step(match)
        self._loose.append(self._markup[at:])
        self._end_loose()
        if len(self._frames) > 1:
            self._not_closed(self._frames[-1])
        return tuple(self._frames[0].steps)

    def _step(self, match: re.Match[str]) -> None:
        if match.group() == LEAF:
            self._add(Leaf(self._frames[-1].setting), says("a paragraph"))
        elif match.group(5) is not None:
            self._add(Slot(int(match.group(5))), says("a section"), in_cell=False)
        else:
            self._tag(match)

    def _tag(self, match: re.Match[str]) -> None:
        tag = read_tag(match, self._source, self._styles)
        self._line = tag.line or self._line
        if tag.name in INLINE:
            self._loose.append(match.group())
            return
        self._end_loose()
        if tag.closing:
            self._close(tag)
        else:
            self._open(tag)

    def _open(self, tag: Tag) -> None:
        frame = self._frames[-1]
        if tag.name in ("p", "h1", "h2", "h3"):
            raise self._fault(says("<{}> is not closed").of(tag.name))
        in_rows = frame.name in ("table", "tr")
        if frame.name != _INSIDE.get(tag.name, "" if in_rows else frame.name):
            misplaced = says("<{}> can't stand inside <{}>")
            raise self._fault(misplaced.of(tag.name, frame.name or "nothing"))
        if tag.name == "table" and any(outer.name == "table" for outer in self._frames):
            raise self._fault(says("a table can't stand inside a table"))
        if len(self._frames) > _MAX_DEPTH:
            raise self._fault(says("it is nested too deeply"))
        self._frames.append(_Frame(tag.name, tag.line, frame.setting.inside(tag)))

    def _close(self, tag: Tag) -> None:
        frame = self._frames[-1]
        if len(self._frames) == 1:
            raise self._fault(says("</{}> closes nothing that is open").of(tag.name))
        if tag.name != frame.name:
            self._not_closed(frame)
        self._frames.pop()
        outer = self._frames[-1].steps
        if frame.name == "table":
            leaves = sum(isinstance(step, Leaf) for row in frame.steps for cell in row for step in cell)
            outer.append(TablePlan(tuple(frame.steps), frame.setting, leaves))
        elif frame.name in ("tr", "td"):
            outer.append(tuple(frame.steps))
        else:
            outer += frame.steps

    def _add(self, step: Leaf | Slot | Paragraph, what: Saying, in_cell: bool = True) -> None:
        self._end_loose()
        names = [frame.name for frame in self._frames]
        if names[-1] in ("table", "tr") or ("table" in names and not in_cell):
            raise self._fault(says("{} can't stand inside <{}>").of(what, names[-1]))
        self._frames[-1].steps.append(step)

    def _end_loose(self) -> None:
        loose, self._loose = "".join(self._loose), []
        if loose.strip():
            found = paragraph_of(loose, self._frames[-1].setting, self._source, self._styles, self._line)
            if found is not None:
                self._add(found, says("text"))

    def _not_closed(self, frame: _Frame) -> None:
        raise self._source.fault(frame.line, says("<{}> is not closed").of(frame.name))

    def _fault(self, message: Saying) -> Exception:
        return self._source.fault(self._line, message)
