"""Values that are more than text, read from cells and cards."""

import datetime
import re

from r2p_drafter.library.exchange import remarks
from r2p_drafter.library.exchange.cells import date_in
from r2p_drafter.library.exchange.looks import emails_in
from r2p_drafter.library.exchange.tongues import tag_of
from r2p_drafter.saying import Saying

YES = "yes"
_ID = re.compile("[0-9a-f]{32}")
_COUNT = re.compile("[0-9]{1,9}")


class Values:
    """Reads the values of one entry, and keeps why some were left out."""

    def __init__(self) -> None:
        self.remarks: list[Saying] = []

    def id(self, text: str) -> str:
        """Return an id that a library gave; empty where it is none."""
        if not text or _ID.fullmatch(text):
            return text
        self.remarks.append(remarks.no_id(text))
        return ""

    def count(self, text: str) -> int:
        """Return a whole number; 0 where it is none."""
        if text and not _COUNT.fullmatch(text):
            self.remarks.append(remarks.no_number(text))
            return 0
        return int(text or 0)

    def date(self, text: str) -> datetime.date | None:
        """Return a date; None where it is none."""
        date = date_in(text)
        if text.strip() and date is None:
            self.remarks.append(remarks.no_date(text))
        return date

    def email(self, texts: list[str]) -> str:
        """Return the first e-mail address that there is in texts."""
        found: dict[str, None] = {}
        for text in texts:
            addresses = emails_in(text)
            found.update(dict.fromkeys(addresses))
            if text.strip() and not addresses:
                self.remarks.append(remarks.no_email(text))
        first, *others = found or [""]
        if others:
            self.remarks.append(remarks.more_emails(others))
        return first

    def languages(self, names: list[str]) -> tuple[str, ...]:
        """Return the BCP 47 tags of languages, each once."""
        named = list(filter(None, map(str.strip, names)))
        self.remarks += [remarks.no_language(name) for name in named if not tag_of(name)]
        return tuple(dict.fromkeys(filter(None, map(tag_of, named))))
