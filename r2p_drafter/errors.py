"""The one exception tree; every message is written for the person who drafts a letter."""

from r2p_drafter.saying import Saying, verbatim


class DrafterError(Exception):
    """Something that the person drafting a letter can understand and mend.

    The message is one plain line that names what is wrong and where (a file, a field, a line).
    """

    def __init__(self, saying: Saying | str) -> None:
        """Keep what is said for the window, which translates it; a string has no translation."""
        self.saying = saying if isinstance(saying, Saying) else verbatim(saying)
        super().__init__(str(self.saying))


class LetterFileError(DrafterError):
    """A `.letter` file that can't be read or written."""


class TemplateError(DrafterError):
    """A template pack with a fault; the message names the pack's file and, if known, its line."""


class SlowTemplateError(TemplateError):
    """A template that took longer than it was given."""


class ExportError(DrafterError):
    """A letter that can't be written as Word, PDF or text."""
