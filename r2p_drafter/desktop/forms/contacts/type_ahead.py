"""Offers contacts for what is being typed into a name, a post or an organisation."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea

from r2p_drafter.desktop.forms.contacts.suggestions import MOST, Suggestions
from r2p_drafter.desktop.forms.fields.history import is_history
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.library.search.contacts import Hit

DELAY = 60
"""Milliseconds of rest before contacts are looked for, so that no key stroke has to wait for it."""
_LEAST = 2
"""Characters; one letter is in every second name."""

Take = Callable[[Hit], None]
_Key = Qt.Key
_STEPS = {_Key.Key_Down: 1, _Key.Key_Up: -1, _Key.Key_PageDown: MOST - 1, _Key.Key_PageUp: 1 - MOST}
_ENTER = (_Key.Key_Return, _Key.Key_Enter)


class TypeAhead(QObject):
    """Shows suggestions under a line while somebody types in it, and takes the keys that are for them.

    The line keeps the keyboard, and what is typed in it goes where it always went.
    """

    def __init__(self, line: QLineEdit, library: LibraryDesk, take: Take) -> None:
        """Watch a line; `take` is called with the contact that is chosen."""
        super().__init__(line)
        self._line = line
        self._library = library
        self._take_hit = take
        self._list: Suggestions | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._offer)
        line.textEdited.connect(self._typed)
        line.installEventFilter(self)

    def _typed(self, text: str) -> None:
        if len(text.strip()) >= _LEAST:
            self._timer.start()
        else:
            self._close()

    def _offer(self) -> None:
        self._suggestions().offer(self._library.find_contacts(self._line.text(), MOST))

    def _suggestions(self) -> Suggestions:
        """Return the list, made when it is first wanted, or when the line is in another window now."""
        if self._list is None:
            self._list = Suggestions(self._line)
            self._list.taken.connect(self._take)
            self._follow_scrolling()
        return self._list

    def _follow_scrolling(self) -> None:
        around = self._line.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            around.verticalScrollBar().valueChanged.connect(self._close)

    @property
    def _is_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def _close(self) -> None:
        self._timer.stop()
        if self._list is not None:
            self._list.hide()

    def _take(self, hit: Hit) -> None:
        self._close()
        self._take_hit(hit)
        self._line.end(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide) or is_history(event):
            self._close()
        elif isinstance(event, QKeyEvent) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if kind == QEvent.Type.KeyPress:
                return self._takes_key(event.key())
            if kind == QEvent.Type.ShortcutOverride and event.key() == _Key.Key_Escape and self._is_open:
                event.accept()  # the list is closed by it, and nothing else in the window
                return True
        return super().eventFilter(watched, event)

    def _takes_key(self, key: int) -> bool:
        """Do what a key is for here; return whether the line must not have it as well."""
        if not self._is_open or self._list is None:
            return self._opens(key)
        if key in _STEPS:
            self._list.step(_STEPS[_Key(key)])
            return True
        if key == _Key.Key_Escape:
            self._close()
            return True
        if key in (*_ENTER, _Key.Key_Tab) and self._list.current is not None:
            self._take(self._list.current)
            return key != _Key.Key_Tab  # which goes on to the next field
        return False

    def _opens(self, key: int) -> bool:
        if key != _Key.Key_Down:
            return False
        self._offer()
        return self._is_open
