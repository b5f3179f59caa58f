"""Which words of the letter are spelled as its language has them."""

import functools
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from r2p_drafter.desktop.editor.dictionaries import Dictionary, load_dictionary
from r2p_drafter.desktop.editor.personal_words import PersonalWords
from r2p_drafter.desktop.editor.words import is_in_script_of, parts_of, words_in
from r2p_drafter.desktop.settings import SMART_QUOTES, SPELLING, Settings
from r2p_drafter.letter.model import Letter, Person

DELAY = 300
"""Milliseconds after the first question before the dictionary is read, so that the first picture is there."""
_POLL = 20
_REST = 500


class Spelling(QObject):
    """Knows the words of a letter's language; where there is no dictionary for it, every word is known."""

    changed = Signal()
    """Words became known or unknown: editors look at theirs anew."""
    failed = Signal(str)
    """Why a word could not be put into the user's list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders: tuple[Path, ...] = ()
        self._personal: PersonalWords | None = None
        self._language = ""
        self._is_on = True
        self.smart_quotes = True
        """Whether straight quotes become curly as they are typed."""
        self._dictionary: Dictionary | None = None
        self._is_wanted = True
        self._reading: Future[Dictionary | None] | None = None
        self._ignored: set[str] = set()
        self._people: tuple[Person, ...] = ()
        self._names: frozenset[str] = frozenset()
        self._settings: Settings | None = None
        self._judged: dict[str, bool] = {}
        self._passed: set[str] = set()
        # Names change with every key stroke in a name, and each time all words are looked at anew.
        self._naming = QTimer(self, singleShot=True, interval=_REST)
        self._naming.timeout.connect(self._know_names)
        self._delay = QTimer(self, singleShot=True, interval=DELAY)
        self._delay.timeout.connect(self._read)
        self._poll = QTimer(self, interval=_POLL)
        self._poll.timeout.connect(self._take)

    @property
    def language(self) -> str:
        """The BCP 47 tag of the language that is written."""
        return self._language

    @property
    def is_ready(self) -> bool:
        """Whether there is a dictionary and it has been read."""
        return self._dictionary is not None and self._is_on

    def use(self, folders: Sequence[Path], personal: PersonalWords | None = None) -> None:
        """Look for dictionaries in `folders`, the first before the others, and go by the user's own list."""
        self._folders, self._personal = tuple(folders), personal
        self._forget_dictionary()

    def set_language(self, tag: str) -> None:
        """Go by the dictionary of another language, a BCP 47 tag."""
        if tag != self._language:
            self._language = tag
            self._forget_dictionary()

    def set_on(self, is_on: bool) -> None:
        """Check words, or let all of them pass."""
        if is_on != self._is_on:
            self._is_on = is_on
            self._say_changed()

    def obey(self, settings: Settings) -> None:
        """Check words, and curl quotes, as the user chose."""
        self._settings = settings
        settings.chosen.connect(self._obey)
        self._obey()

    def follow(self, letter: Letter) -> None:
        """Go by a letter's language, and know the names of the people and organisations that it names."""
        people = (letter.addressee, *letter.signatories, *letter.copies)
        if people != self._people:
            self._people = people
            self._naming.start()
        self.set_language(letter.language)

    def _know_names(self) -> None:
        names = frozenset(word for person in self._people for word in _words_of(person))
        if names != self._names:
            self._names = names
            self._say_changed()

    def _obey(self) -> None:
        if self._settings is not None:
            self.smart_quotes = self._settings.switch(SMART_QUOTES, True)
            self.set_on(self._settings.switch(SPELLING, True))

    def is_known(self, word: str) -> bool:
        """Tell whether a word is spelled right, or can't be judged."""
        if self._dictionary is None or not self._is_on:
            self._want()
            return True
        if word not in self._judged:
            self._judged[word] = self._judge(word, self._dictionary)
        return self._judged[word]

    def unknown_in(self, line: str) -> list[tuple[int, str]]:
        """Return the words of a line that are not known, with their places; of hyphenated ones the parts."""
        found: list[tuple[int, str]] = []
        if not self.is_ready:
            self._want()
            return found
        for start, word in words_in(line, self._passed):
            if self.is_known(word):
                self._passed.add(word)
            else:
                parts = [(start + at, part) for at, part in parts_of(word) if not self.is_known(part)]
                found += parts if "-" in word or "\u2011" in word else [(start, word)]
        return found

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words that may have been meant, the likeliest first."""
        return self._dictionary.suggestions(word) if self._dictionary is not None else ()

    def add(self, word: str) -> None:
        """Put a word into the user's own list."""
        self._ignored.add(word)
        if self._personal is not None:
            try:
                self._personal.add(word)
            except OSError as error:
                self.failed.emit(
                    self.tr("The word could not be kept in your list: {0}.").format(error.strerror or error)
                )
        self._say_changed()

    def ignore(self, word: str) -> None:
        """Let a word pass in this letter, as long as it is open."""
        self._ignored.add(word)
        self._say_changed()

    def _judge(self, word: str, dictionary: Dictionary) -> bool:
        base = word[:-2] if word.endswith(("'s", "’s")) else word
        listed = self._ignored | self._names
        if not word or {word, base} & listed or not is_in_script_of(word, self._language):
            return True
        if self._personal is not None and (word in self._personal or base in self._personal):
            return True
        return dictionary.knows(word) or (base != word and dictionary.knows(base))

    def _forget_dictionary(self) -> None:
        self._dictionary, self._is_wanted, self._reading = None, True, None
        self._poll.stop()
        self._say_changed()

    def _want(self) -> None:
        if self._is_wanted and self._is_on and self._language and self._folders:
            self._is_wanted = False
            self._delay.start()

    def _read(self) -> None:
        executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="dictionary")
        self._reading = executor.submit(load_dictionary, self._language, self._folders)
        executor.shutdown(wait=False)
        self._poll.start()

    def _take(self) -> None:
        if self._reading is not None and self._reading.done():
            self._poll.stop()
            self._dictionary, self._reading = self._reading.result(), None
            if self._dictionary is not None:
                self._say_changed()

    def _say_changed(self) -> None:
        self._judged.clear()
        self._passed.clear()
        self.changed.emit()


@functools.lru_cache(maxsize=4096)
def _words_of(person: Person) -> frozenset[str]:
    """Return the words of a person's names, and the parts of hyphenated ones."""
    words = [word for _, word in words_in(f"{person.name}\n{person.sort_as}\n{person.organisation}")]
    return frozenset((*words, *(part for word in words for _, part in parts_of(word))))
