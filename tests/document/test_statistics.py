import pytest

from paper import a_document, a_paragraph
from r2p_drafter.document.blocks import Table
from r2p_drafter.document.statistics import word_count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" — ; …", 0),
        ("We write to you.", 4),
        ("the Secretary-General’s well-known role", 4),
        ("paragraphs 138 and 139 (A/RES/60/1)", 8),
        ("l’État de droit", 3),
        ("人權 and 人权", 5),
        ("Пять слов", 2),
        ("one\ntwo\tthree", 3),
    ],
)
def test_words_are_counted_as_a_writer_counts_them(text: str, count: int) -> None:
    assert word_count(a_document(text)) == count


def test_all_paragraphs_count_those_in_tables_too() -> None:
    table = Table(rows=(((a_paragraph("Civil Watch"),), (a_paragraph("Peace Watch"),)),))

    assert word_count(a_document("We write.", table)) == 6
