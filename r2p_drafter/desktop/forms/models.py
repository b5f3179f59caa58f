"""What the forms are made of: the models of the window that they stand in."""

from dataclasses import dataclass

from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.forms.bank.bank import Bank
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.letter.model import Letter


@dataclass(frozen=True)
class Models:
    """The models of one window, as they are handed to each form and field."""

    draft: Draft
    navigator: Navigator
    watcher: ProblemWatcher
    shelf: Shelf
    spelling: Spelling
    library: LibraryDesk
    bank: Bank

    @property
    def letter(self) -> Letter:
        """The letter as it is now."""
        return self.draft.letter
