"""Texts in hand as one reads them: "we ‹urge› you" has a word selected, "we| urge" a caret."""

from r2p_drafter.compose.writing.spans import Grammar
from r2p_drafter.compose.writing.writing import Writing


def a_writing(shown: str, grammar: Grammar = "section") -> Writing:
    """Return the writing that is shown."""
    if "‹" in shown:
        start, end = shown.index("‹"), shown.index("›") - 1
        return Writing(shown.replace("‹", "").replace("›", ""), start, end, grammar)
    place = shown.index("|")
    return Writing(shown[:place] + shown[place + 1 :], place, place, grammar)


def shown(writing: Writing | None) -> str | None:
    """Return a writing as one reads it."""
    if writing is None:
        return None
    text = writing.text
    if writing.start == writing.end:
        return f"{text[: writing.start]}|{text[writing.start :]}"
    return f"{text[: writing.start]}‹{text[writing.start : writing.end]}›{text[writing.end :]}"
