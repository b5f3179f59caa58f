"""Builders of what the tests are about: `a_letter(subject="...")`."""

import datetime
from typing import Any

from r2p_drafter.letter.model import Addressee, CopyRecipient, Letter, Recommendations, Signatory, Text


def a_letter(**changes: Any) -> Letter:
    """A short whole letter, with `changes` made to it."""
    parts: dict[str, Any] = {
        "date": datetime.date(2024, 3, 5),
        "addressee": Addressee(
            courtesy_title="H.E.",
            honorific="Ms.",
            name="Ana Díaz",
            post="Permanent Representative",
            organisation="Permanent Mission of Chile",
            address=("885 Second Avenue",),
            country="United States",
        ),
        "salutation": "Excellency,",
        "body": (
            Text(markdown="We write about *all* the **people** at risk."),
            Recommendations(lead_in="We urge you to:", items=("speak out;", "act in time.")),
        ),
        "close": "Sincerely,",
        "signatories": (
            Signatory(honorific="Dr.", name="Noor Haddad", post="Director", organisation="Civil Watch"),
        ),
        "copies": (CopyRecipient(honorific="Mr.", name="Jean Le Roy", post="Under-Secretary-General"),),
    }
    return Letter(**(parts | changes))
