r"""Marks inside rendered markup, made of control characters, which no text of a letter can hold.

The template's own white space folds, as HTML's does; that of values is kept, so it travels as marks.
"""

import re

_LINE, _TAB, _BLANK, _SLOT = "\x01", "\x02", "\x03", "\x04"
BREAK = "\x05"
"""What a `<br>` becomes."""
SLOT = re.compile(f"{_SLOT}(\\d+){_SLOT}")
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f]")
_FOLDABLE = re.compile(r"[ \t\n\r\f]+")
_BLANKS = f" \t\n\r\f{_LINE}{_TAB}{_BLANK}"


def kept(text: str) -> str:
    """Return a value's text with marks for its white space."""
    text = text.replace(" ", _BLANK)
    if "\n" in text or "\t" in text:
        return text.replace("\n", _LINE).replace("\t", _TAB)
    return text


def plain(text: str) -> str:
    """Return text with white space instead of its marks."""
    return text.replace(_BLANK, " ").replace(_LINE, "\n").replace(_TAB, "\t")


def folded(text: str) -> str:
    """Return text with each run of the template's own white space made one blank."""
    return _FOLDABLE.sub(" ", text)


def is_blank(text: str) -> bool:
    """Tell whether there is nothing to be seen; a no-break space is."""
    return not text.strip(_BLANKS)


def slot(number: int) -> str:
    """Return the mark of the place where ready blocks go."""
    return f"{_SLOT}{number}{_SLOT}"
