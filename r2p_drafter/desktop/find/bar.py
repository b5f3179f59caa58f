"""The bar for find and replace."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.find.face import FindFace
from r2p_drafter.desktop.find.finder import Finder
from r2p_drafter.desktop.find.showing import place_in, select_match, selected_text, text_input
from r2p_drafter.letter.search import Match, Query

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(FindFace):
    """Finds and replaces through all the text of the letter, while the keyboard stays in the bar."""

    def __init__(self, draft: Draft, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._navigator = navigator
        self._finder = Finder(draft, self)
        self._came_from: QWidget | None = None
        self._finder.changed.connect(self._count)
        self.wanted.textChanged.connect(self._ask)
        for box in self.options:
            box.toggled.connect(self._ask)
        for line in (self.wanted, self.new):
            line.installEventFilter(self)
        self.next_button.clicked.connect(self.find_next)
        self.previous_button.clicked.connect(self.find_previous)
        self.replace_button.clicked.connect(self.replace)
        self.replace_all_button.clicked.connect(self.replace_all)
        self.close_button.clicked.connect(self.close_bar)
        self.hide()

    def show_find(self) -> None:
        """Open the bar, or go back to it; what is selected in the letter is what is looked for."""
        self._open(with_replace=False)

    def show_replace(self) -> None:
        """Open the bar with the line for what comes in the place of what is found."""
        self._open(with_replace=True)

    def find_next(self) -> None:
        """Go to the next match; a bar that is closed opens first."""
        self._step(back=False)

    def find_previous(self) -> None:
        """Go to the match before; a bar that is closed opens first."""
        self._step(back=True)

    def replace(self) -> None:
        """Replace the match at hand and go to the next; where none is at hand, go to one."""
        if self._finder.replace(self.new.text(), self.tr("Replace")):
            self.tell("")
        self.find_next()

    def replace_all(self) -> None:
        """Replace all matches, as one act."""
        count = self._finder.replace_all(self.new.text(), self.tr("Replace all"))
        self.tell(self.tr("%n replaced", "", count) if count else self.tr("Nothing found"))

    def close_bar(self) -> None:
        """Close the bar and give the keyboard back: to the match at hand, or to where it was."""
        match = self._finder.current
        self.hide()
        if match is not None:
            self._show(match)
        elif self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> QWidget | None:
        """Return what has the keyboard in this window, be the window in front or not."""
        return self.window().focusWidget()

    def _open(self, *, with_replace: bool) -> None:
        focused = self._focused()
        if not self.isVisible() or (focused is not None and not self.isAncestorOf(focused)):
            self._begin(focused)
        self.show_replacing(with_replace)
        self.show()
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.selectAll()

    def _begin(self, focused: QWidget | None) -> None:
        self._came_from = focused
        field = text_input(focused)
        part, place = place_in(field, self._draft.letter, self._navigator.part)
        words = selected_text(field)
        self._finder.begin((part, place if words else place - 1))
        if words:
            self.wanted.setText(words)
            self._finder.take()

    def _step(self, *, back: bool) -> None:
        if not self.isVisible():
            self.show_find()
        match = self._finder.step(back)
        if match is not None:
            focused = self._focused()
            self._show(match)
            if focused is not None and self.isAncestorOf(focused):
                # With any other reason a line would forget what is selected in it.
                focused.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def _show(self, match: Match) -> None:
        """Show a match in its field, which gets the keyboard."""
        self._navigator.go_to(match.part, match.start)
        field = text_input(self._focused())
        if field is not None and not self.isAncestorOf(field):
            select_match(field, self._draft.letter, match)

    def _ask(self) -> None:
        case, words, accents = (box.isChecked() for box in self.options)
        self._finder.ask(Query(self.wanted.text(), case, words, accents))

    def _count(self) -> None:
        finder = self._finder
        has_matches = bool(finder.matches)
        self.offer(has_matches)
        if not self.wanted.text():
            self.tell("")
        elif not has_matches:
            self.tell(self.tr("Nothing found"))
        elif finder.number == 0:
            self.tell(self.tr("%n match(es)", "", len(finder.matches)))
        else:
            self.tell(self._place_told())

    def _place_told(self) -> str:
        finder = self._finder
        told = self.tr("{0} of {1}").format(finder.number, len(finder.matches))
        if not finder.has_wrapped:
            return told
        is_first = finder.number == 1
        note = self.tr("from the start again") if is_first else self.tr("from the end again")
        return f"{told}, {note}"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self._enter(watched, event.modifiers())
            return True
        return super().eventFilter(watched, event)

    def _enter(self, watched: QObject, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.find_previous()
        elif watched is self.new:
            self.replace()
        else:
            self.find_next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._finder.end()
