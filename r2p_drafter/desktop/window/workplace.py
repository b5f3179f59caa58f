"""What all windows share: settings, templates, folders, and which letter is open where."""

import contextlib
import functools
import time
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from r2p_drafter.assets import resources_folder, template_places, templates_folder
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.kept_documents import SUFFIX, KeptDocument, KeptDocuments, read_kept
from r2p_drafter.desktop.draft.left_behind import LeftBehind, left_behind
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.log import milliseconds_since, note, note_fault, size_of
from r2p_drafter.desktop.settings import LIBRARY_URL, TEAM_TEMPLATES, Settings
from r2p_drafter.desktop.window.held_file import HeldFile
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import LetterFileError, TemplateError
from r2p_drafter.letter.file import read_letter
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.versions import Versions
from r2p_drafter.library.templates.hidden import mend
from r2p_drafter.paths import UserFolders
from r2p_drafter.saying import says

if TYPE_CHECKING:
    from r2p_drafter.compose.packs import Template
    from r2p_drafter.desktop.editor.personal_words import PersonalWords
    from r2p_drafter.desktop.editor.spelling import Spelling
    from r2p_drafter.desktop.library.desk import LibraryDesk
    from r2p_drafter.desktop.status.messages import Kind as MessageKind
    from r2p_drafter.desktop.window.file_dialogs import FileDialogs
    from r2p_drafter.desktop.window.library import LibraryDoor
    from r2p_drafter.library.templates.keeping import TemplateKeeper

EXAMPLE = Path("examples", "secretary-general-2009.letter")
COMPOSED_EXAMPLE = EXAMPLE.with_suffix(SUFFIX)
"""What the example says, composed with the template that ships; `make example` makes it."""
LAST_TEMPLATE = "files/template"
FIRST_TEMPLATE = "joint-letter"


class Workplace(QObject):
    """Opens letters, each in a window of its own, and knows which are open."""

    def __init__(self, folders: UserFolders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folders = folders
        self.settings = Settings(folders.config / "settings.ini", self)
        mend(folders.templates)
        self.shelf = Shelf(self._template_places())
        self.kept = KeptDocuments(folders.cache / "documents", self.shelf)
        self.versions = Versions(folders.versions)
        self.settings.recent_changed.connect(self._forget_kept)
        self.settings.chosen.connect(self._follow)
        self.settings.failed.connect(self._say_not_remembered)
        self._windows: list[LetterWindow] = []

    @functools.cached_property
    def dialogs(self) -> "FileDialogs":
        """What asks for names of files."""
        from r2p_drafter.desktop.window.file_dialogs import FileDialogs  # not needed for the first picture

        return FileDialogs(self.settings)

    @functools.cached_property
    def library(self) -> "LibraryDesk":
        """Address book and bank, which all windows share."""
        from r2p_drafter.desktop.library.desk import LibraryDesk  # not needed for the first picture

        desk = LibraryDesk(self.folders, self)
        desk.open(self.settings.text(LIBRARY_URL))
        desk.failed.connect(functools.partial(self._say, "library", "warning"))
        desk.caught_up.connect(functools.partial(self._say, "library", "done"))
        desk.state_changed.connect(self._show_library_state)
        return desk

    @functools.cached_property
    def library_door(self) -> "LibraryDoor":
        """What opens the window of the library."""
        from r2p_drafter.desktop.window.library import LibraryDoor  # not needed for the first picture

        return LibraryDoor(self)

    @functools.cached_property
    def words(self) -> "PersonalWords":
        """The user's own word list, which all windows share."""
        from r2p_drafter.desktop.editor.personal_words import WORD_LIST, PersonalWords

        return PersonalWords(self.folders.spelling / WORD_LIST)

    @property
    def keeper(self) -> "TemplateKeeper":
        """What saves, imports and deletes templates, in the folders that they are looked for in."""
        # not needed for the first picture
        from r2p_drafter.library.templates.bin import TemplateBin
        from r2p_drafter.library.templates.keeping import TemplateKeeper

        own, *team, shipped = self._template_places()
        return TemplateKeeper(own, shipped, TemplateBin(self.folders.templates_bin), *team)

    @property
    def windows(self) -> tuple[LetterWindow, ...]:
        """The windows that are open, the oldest first."""
        return tuple(self._windows)

    @property
    def journal_folder(self) -> Path:
        """Where work in hand is kept as it is typed."""
        return self.folders.state / "journal"

    @property
    def last_template(self) -> str:
        """The name of the template that a letter was begun with last."""
        return self.settings.text(LAST_TEMPLATE, FIRST_TEMPLATE)

    def spelling(self, parent: QObject) -> "Spelling":
        """Return the spelling for one window, whose letter has a language of its own."""
        # not needed for the first picture
        from r2p_drafter.desktop.editor.dictionaries import dictionary_folders
        from r2p_drafter.desktop.editor.spelling import Spelling

        made = Spelling(parent)
        made.use(dictionary_folders(self.folders), self.words)
        made.obey(self.settings)
        return made

    def window_of(self, path: Path) -> LetterWindow | None:
        """Return the window that has a letter open."""
        return next((window for window in self._windows if _is_same(window.draft.path, path)), None)

    def open(self, path: Path, beside: LetterWindow | None = None) -> LetterWindow:
        """Show a letter: in the window that has it, in the untouched one that asks, or in a new one.

        Raises:
            LetterFileError: It can't be read.
        """
        _check_name(path)
        window = self.window_of(path)
        if window is None:
            started = time.monotonic()
            held = HeldFile(path.absolute())
            try:
                letter = held.read()
            except LetterFileError as error:
                note_fault("not opened", error)
                raise
            window = self.show(letter, held, beside)
            note("opened", milliseconds=milliseconds_since(started), size=size_of(path))
            self.settings.add_recent(path)
        window.come_forward()
        return window

    def show(
        self, letter: Letter, held: HeldFile | None = None, beside: LetterWindow | None = None
    ) -> LetterWindow:
        """Show a letter, read from `held`, in a new window, or `beside` if nothing was done there yet."""
        if beside is not None and beside.files.is_untouched:
            beside.files.take(letter, held)
            return beside
        draft = Draft(letter, held.path if held else None)
        return self._add(LetterWindow(self, draft, held=held, kept=self._kept(letter)))

    def begin(self, template: "Template", beside: LetterWindow | None = None) -> LetterWindow:
        """Show a new letter, as its template begins."""
        letter = replace(template.defaults, template=template.name)
        self.settings.set_text(LAST_TEMPLATE, template.name)
        self.kept.keep_beginning(letter)
        return self.show(letter, None, beside)

    def example(self) -> Letter:
        """Return the letter of 9 September 2009 to the Secretary-General."""
        return read_letter(resources_folder() / EXAMPLE)

    def open_example(self, beside: LetterWindow | None = None) -> LetterWindow:
        """Show the letter of 2009 to try the program with, as one that has no file yet."""
        return self.show(self.example(), None, beside)

    def open_blank(self) -> LetterWindow:
        """Show a new letter with the template that was used last, or with one that ships.

        Raises:
            TemplateError: Those that ship have faults themselves.
        """
        kept = self.kept.beginning(self.last_template)
        if kept is not None:
            return self.show(kept)
        try:
            template = self._usable_template()
        except TemplateError as fault:
            return self._begin_as_shipped(fault)
        return self.begin(template)

    def _usable_template(self) -> "Template":
        try:
            return self.shelf.template(self.last_template)
        except TemplateError:  # it was taken away since, or has a fault now
            return self.shelf.template(FIRST_TEMPLATE)

    def _begin_as_shipped(self, fault: TemplateError) -> LetterWindow:
        """Show a new letter, as the first template began before somebody put a faulty one in its place."""
        from r2p_drafter.compose.packs import load_template

        template = load_template(templates_folder() / FIRST_TEMPLATE)
        window = self.show(replace(template.defaults, template=template.name))
        text = self.tr(
            "The template “{}” has a fault: {} This letter begins as R2P Drafter’s own template of that name"
            " does."
        )
        window.messages.say("template", text.format(template.name, in_words(fault.saying)), "error")
        return window

    def left_behind(self) -> tuple[LeftBehind, ...]:
        """Return the letters of sessions that crashed, but for those that their files have as well."""
        found = left_behind(self.journal_folder)
        for each in found:
            if _is_saved(each):
                with contextlib.suppress(OSError):  # it is offered then, which does no harm
                    each.file.remove()
        return tuple(each for each in found if each.file.path.exists())

    def recover(self, left: LeftBehind) -> LetterWindow:
        """Show a letter as a crashed session left it; it stays in the journal until it is saved."""
        path = left.kept.path
        draft = Draft(left.kept.letter, path)
        draft.mark_unsaved()
        held = HeldFile(path) if path else None
        window = self._add(LetterWindow(self, draft, held=held, journal_file=left.file))
        window.complete()
        window.files.note_recovered(left.kept)
        return window

    def close_all(self) -> bool:
        """Close all windows; return whether every one was, as the user may keep a letter open."""
        return all(window.close() for window in reversed(self._windows)) and self.library_door.close()

    def keep_all(self) -> None:
        """Keep every letter in hand now, as before the program ends on an error."""
        for window in self._windows:
            if window.is_complete:
                window.journal.keep()

    def forget(self, window: LetterWindow) -> None:
        """Note that a window is closed."""
        self._windows.remove(window)

    def _kept(self, letter: Letter) -> KeptDocument | None:
        """Return what a letter was composed to, where its template would have to be read first."""
        if self.shelf.has_read(letter.template):
            return None
        return self.kept.find(letter) or self._shipped(letter)

    def _shipped(self, letter: Letter) -> KeptDocument | None:
        """Return what the example was composed to, for the program's first start."""
        if self.shelf.place(letter.template) != templates_folder() or letter != self.example():
            return None
        return read_kept(resources_folder() / COMPOSED_EXAMPLE)

    def _say_not_remembered(self, file: str) -> None:
        text = self.tr("{}: this file can’t be written. What you choose now is not remembered.").format(file)
        self._say("settings", "warning", text)

    def _say(self, topic: str, kind: "MessageKind", text: str) -> None:
        for window in self._windows:
            window.messages.say(topic, text, kind)

    def _show_library_state(self) -> None:
        """Tell of a library that can't be used, or keeps what is saved waiting.

        One that is only away for a while is no news in a letter.
        """
        if self.library.is_unusable:
            text = self.tr("{} The address book and the bank can’t be used until that is put right.")
            self._say("library_state", "warning", text.format(self.library.reason))
        elif self.library.state == "busy":
            self._say("library_state", "warning", self.library.reason)
        else:
            for window in self._windows:
                window.messages.clear("library_state")

    def _template_places(self) -> tuple[Path, ...]:
        return template_places(self.folders.templates, self.settings.text(TEAM_TEMPLATES))

    def _follow(self, name: str) -> None:
        if name == TEAM_TEMPLATES:
            self.shelf.look_in(self._template_places())
        elif name == LIBRARY_URL:
            self.library.open(self.settings.text(LIBRARY_URL))

    def _forget_kept(self) -> None:
        if not self.settings.recent:
            self.kept.clear()

    def _add(self, window: LetterWindow) -> LetterWindow:
        self._windows.append(window)
        window.show()
        return window


def _check_name(path: Path) -> None:
    """Refuse a name that no call of the system takes, as what is dropped on a window may have."""
    if "\0" in str(path):
        unfit = says("{}: no file can have this name.")
        raise LetterFileError(unfit.of(str(path).replace("\0", "\ufffd")))


def _is_same(one: Path | None, other: Path) -> bool:
    if one is None:
        return False
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return one.absolute() == other.absolute()


def _is_saved(left: LeftBehind) -> bool:
    try:
        return left.kept.path is not None and read_letter(left.kept.path) == left.kept.letter
    except LetterFileError:
        return False
