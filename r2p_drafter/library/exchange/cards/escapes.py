r"""The text of vCards: `\n`, `\,`, `\;` and `\\` (RFC 6350, section 3.4)."""

import re

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SPECIAL = re.compile(r"[\\,;]")
_TOKEN = re.compile(r"\\.|[^\\,;]+|[,;\\]", re.DOTALL)


def unescaped(value: str) -> str:
    """Return the text that a value stands for."""
    if "\\" not in value:
        return value
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def escaped(text: str) -> str:
    """Return the value that stands for a text."""
    return _SPECIAL.sub(r"\\\g<0>", text).replace("\n", "\\n")


def parts_of(value: str, separator: str) -> list[str]:
    """Return the parts of a value that have a semicolon or a comma between them, escaped still."""
    if "\\" not in value:
        return value.split(separator)
    parts: list[list[str]] = [[]]
    for token in _TOKEN.findall(value):
        if token == separator:
            parts.append([])
        else:
            parts[-1].append(token)
    return ["".join(part) for part in parts]


def texts_of(value: str, separator: str) -> list[str]:
    """Return the texts that the parts of a value stand for."""
    return [unescaped(part) for part in parts_of(value, separator)]
