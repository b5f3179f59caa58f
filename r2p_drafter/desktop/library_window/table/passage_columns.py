"""The columns of the bank."""

import functools
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from r2p_drafter.desktop.forms.parts.languages import language_choices, language_name
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.table.columns import Column, folded, names_in, shown_date
from r2p_drafter.letter.lines import start_of
from r2p_drafter.library.entries import Kind, Passage

translate = QCoreApplication.translate


def passage_columns(variants: Callable[[Passage], int]) -> tuple[Column, ...]:
    """Return the columns of the bank, in the order that they have at first.

    `variants` tells how many other variants a passage has.
    """
    return (*_said(), *_sorted_by(), _variants(variants), *_used())


def kind_names() -> dict[Kind, str]:
    """Return what kinds of texts are called."""
    return {
        "recommendation": translate("Columns", "Recommendation"),
        "passage": translate("Columns", "Passage"),
    }


def _said() -> tuple[Column, ...]:
    return (
        Column(
            "text",
            translate("Columns", "Text"),
            lambda passage: _beginning(passage.text),
            key=lambda passage: folded(_beginning(passage.text)),
            width=60,
        ),
        Column(
            "kind",
            translate("Columns", "Kind"),
            lambda passage: kind_names()[passage.kind],
            _with_kind,
            translate("Columns", "Change the kind"),
            choices=lambda _: list(kind_names().items()),
            edited=lambda passage: passage.kind,
            width=17,
        ),
    )


def _sorted_by() -> tuple[Column, ...]:
    return (
        Column(
            "language",
            translate("Columns", "Language"),
            lambda passage: _language_name(passage.language),
            lambda passage, tag: replace(passage, language=tag),
            translate("Columns", "Change the language"),
            choices=lambda _: language_choices(),
            edited=lambda passage: passage.language,
            width=22,
        ),
        Column(
            "tags",
            translate("Columns", "Tags"),
            lambda passage: ", ".join(passage.tags),
            lambda passage, text: replace(passage, tags=names_in(text)),
            translate("Columns", "Change the tags"),
            choices=_tags,
            several=True,
            width=24,
        ),
    )


def _variants(count: Callable[[Passage], int]) -> Column:
    return Column(
        "variants",
        translate("Columns", "Variants"),
        lambda passage: str(count(passage) or ""),
        key=count,
        width=9,
        is_number=True,
    )


def _used() -> tuple[Column, ...]:
    return (
        Column(
            "uses",
            translate("Columns", "Letters"),
            lambda passage: str(passage.uses or ""),
            key=lambda passage: passage.uses,
            width=8,
            is_number=True,
        ),
        Column(
            "last_used",
            translate("Columns", "Last letter"),
            lambda passage: shown_date(passage.last_used),
            key=lambda passage: passage.last_used.toordinal() if passage.last_used else 0,
            width=13,
        ),
    )


@functools.lru_cache(maxsize=4096)
def _beginning(text: str) -> str:
    return start_of(text)  # which takes too long to do it for each row that is painted


@functools.lru_cache(maxsize=64)
def _language_name(tag: str) -> str:
    return language_name(tag)  # which looks it up anew for each cell that is painted


def _with_kind(passage: Passage, kind: str) -> Passage:
    return replace(passage, kind="passage" if kind == "passage" else "recommendation")


def _tags(desk: LibraryDesk) -> list[tuple[str, str]]:
    return [(tag, tag) for tag in desk.tags]
