"""Builders of what the tests are about: `a_letter(subject="...")`."""

import datetime
from typing import Any

from r2p_drafter.letter.model import (
    Addressee,
    CopyRecipient,
    Delivery,
    Enclosure,
    Letter,
    Recommendations,
    Signatory,
    Text,
)
from r2p_drafter.library.entries import Contact, Passage, Role


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


def a_rich_letter(**changes: Any) -> Letter:
    """A letter with something in every field and every kind of section, list and emphasis."""
    parts: dict[str, Any] = {
        "reference": "CW/2024/17",
        "marking": "Confidential",
        "deliveries": (
            Delivery(method="By E-mail", detail="office@example.org"),
            Delivery(method="By Hand"),
        ),
        "subject": "Protection of civilians",
        "body": (Text(markdown=A_RICH_TEXT), *SOME_RECOMMENDATIONS, Text(markdown="We stand ready to help.")),
        "signatories": (
            Signatory(honorific="Dr.", name="Noor Haddad", post="Director", organisation="Civil Watch"),
            Signatory(name="Zoë Łuczak", organisation="Aid First"),
            Signatory(organisation="Peace Now"),
        ),
        "signatory_order": "organisation",
        "enclosures": (Enclosure(title="Report of the inquiry"), Enclosure(title="Map")),
        "copies": (
            CopyRecipient(honorific="Mr.", name="Jean Le Roy", post="Under-Secretary-General"),
            CopyRecipient(courtesy_title="H.E.", name="Ana Abe", organisation="Permanent Mission of Chile"),
        ),
        "copy_order": "surname",
    }
    return a_letter(**(parts | changes))


def a_contact(**changes: Any) -> Contact:
    """Somebody of the address book with one post, not in the library yet, with `changes` made."""
    parts: dict[str, Any] = {
        "honorific": "Ms.",
        "given_name": "Ana",
        "family_name": "Díaz",
        "languages": ("es", "en-US"),
        "groups": ("Missions", "Security Council 2026"),
        "roles": (a_role(),),
    }
    return Contact(**(parts | changes))


def a_role(**changes: Any) -> Role:
    """The post of the letter's addressee, with `changes` made to it."""
    parts: dict[str, Any] = {
        "courtesy_title": "H.E.",
        "post": "Permanent Representative",
        "organisation": "Permanent Mission of Chile",
        "address": ("885 Second Avenue", "New York, NY 10017"),
        "country": "United States",
        "fax": "212-832-0236",
        "email": "chile@example.org",
        "salutation": "Excellency,",
        "since": datetime.date(2022, 3, 11),
    }
    return Role(**(parts | changes))


def a_passage(**changes: Any) -> Passage:
    """A recommendation of the bank, not in the library yet, with `changes` made to it."""
    parts: dict[str, Any] = {
        "text": "speak out *early* where civilians are at risk;",
        "tags": ("early warning", "protection"),
    }
    return Passage(**(parts | changes))


A_RICH_TEXT = """\
# What we saw

To {{ addressee.post }}: we write about *all* the **people** at ***grave*** risk, as [our report](https://example.org/a?b=1&c=2)
and <https://example.org/map> show.

> “Never again” is *not* a plan.

## Where

1. In the north:
   - two towns
   - one valley

     and its road
2. In the south.

### When

Soon."""

SOME_RECOMMENDATIONS = (
    Recommendations(lead_in="We urge *you* to:", items=("speak **out**;", "act in time.")),
    Recommendations(
        lead_in="And then to:", marker="numbers", punctuation="series", items=("listen", "report")
    ),
    Recommendations(marker="numbers", continued=True, items=("come back.",)),
    Recommendations(lead_in="Either:", marker="letters", items=("now, or", "at once.\n\nWithout delay.")),
)
