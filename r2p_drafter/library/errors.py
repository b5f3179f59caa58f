"""What can go wrong with the library."""

from msgspec import Struct

from r2p_drafter.errors import DrafterError
from r2p_drafter.library.entries import AnyEntry
from r2p_drafter.saying import Saying


class LibraryError(DrafterError):
    """The library can't do what was asked."""


class LibraryOffline(LibraryError):  # noqa: N818 - a state more than an error
    """The library can't be reached now; later it may."""


class LibraryBusy(LibraryOffline):
    """Another program writes to the library for longer than was waited."""


class Conflict(Struct, frozen=True):
    """Two versions of one entry, of which only one can stay."""

    mine: AnyEntry
    theirs: AnyEntry


class LibraryConflict(LibraryError):  # noqa: N818 - it is no fault of anybody
    """Somebody else changed entries after they were read; nothing was written."""

    def __init__(self, saying: Saying, conflicts: tuple[Conflict, ...]) -> None:
        """Keep both versions of each entry, for the user to choose."""
        super().__init__(saying)
        self.conflicts = conflicts
