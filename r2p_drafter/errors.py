"""The one exception tree; every message is written for the person who drafts a letter."""


class DrafterError(Exception):
    """Something that the person drafting a letter can understand and mend.

    The message is one plain line that names what is wrong and where (a file, a field, a line).
    """


class LetterFileError(DrafterError):
    """A `.letter` file that can't be read or written."""


class TemplateError(DrafterError):
    """A template pack with a fault; the message names the pack's file and, if known, its line."""


class ExportError(DrafterError):
    """A letter that can't be written as Word, PDF or text."""
