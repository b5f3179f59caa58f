"""Which form, and what in it, shows a part of the letter."""

from typing import Literal, get_args

from r2p_drafter.letter.parts import Steps, steps_of

FormName = Literal[
    "template", "delivery", "addressee", "salutation", "body", "signatories", "enclosures", "copies"
]
FORMS: tuple[FormName, ...] = get_args(FormName)
"""In the order of the letter."""

_FORM_OF: dict[str | int, FormName] = {
    "template": "template",
    "language": "template",
    "values": "template",
    "date": "delivery",
    "date_form": "delivery",
    "reference": "delivery",
    "marking": "delivery",
    "deliveries": "delivery",
    "addressee": "addressee",
    "salutation": "salutation",
    "subject": "salutation",
    "body": "body",
    "close": "signatories",
    "signatory_order": "signatories",
    "signatories": "signatories",
    "enclosures": "enclosures",
    "copies": "copies",
    "copy_order": "copies",
}


def form_of(part: str) -> FormName | None:
    """Return the form that shows a part; None for what is no part of a letter."""
    return _FORM_OF.get(_steps(part)[:1][0]) if _steps(part) else None


def first_part(form: FormName) -> str:
    """Return the part that is at hand when a form is chosen, before any of its fields is."""
    return {"delivery": "date", "salutation": "salutation"}.get(form, form)


def nearness(part: str, other: str) -> int:
    """Return how many steps two parts share."""
    shared = 0
    for one, another in zip(_steps(part), _steps(other), strict=False):
        if one != another:
            break
        shared += 1
    return shared


def row_in(part: str, list_part: str) -> int | None:
    """Return the row of the list that a part is or is inside of; None where it is no such part."""
    outer, inner = _steps(list_part), _steps(part)
    if inner[: len(outer)] != outer or len(inner) == len(outer):
        return None
    row = inner[len(outer)]
    return row if isinstance(row, int) else None


def _steps(part: str) -> Steps:
    try:
        return steps_of(part)
    except ValueError:
        return ()
