"""What the packs that ship make of a letter: which parts, in which styles, in which order."""

from typing import Any

import pytest

from builders import a_letter
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import load_template
from r2p_drafter.document.blocks import Document, Run, Table
from r2p_drafter.letter.model import Addressee, Delivery, Enclosure, Signatory

PACKS = ("joint-letter", "letter", "open-letter")
ADDRESS = """H.E. Ms. Ana Díaz
Permanent Representative
Permanent Mission of Chile
885 Second Avenue
United States"""
FIVE = tuple(Signatory(name=f"Noor {at}", organisation=f"Civil Watch {at}") for at in range(5))


def composed(pack: str, **changes: Any) -> Document:
    return compose(a_letter(template=pack, **changes), load_template(templates_folder() / pack))


def shown(document: Document) -> list[tuple[str, str]]:
    return [(paragraph.style, paragraph.text) for paragraph in document.paragraphs()]


def tables_of(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def test_a_joint_letter_has_its_parts_in_the_order_of_a_letter() -> None:
    document = composed(
        "joint-letter",
        reference="GC/9",
        marking="Confidential",
        deliveries=(Delivery(method="By Fax", detail="212-963-4879"),),
        subject="Protection",
        enclosures=(Enclosure(title="A report"), Enclosure(title="A map")),
    )
    assert shown(document) == [
        ("Date", "5 March 2024"),
        ("Reference Line", "Our ref.: GC/9"),
        ("Mailing Instructions", "Confidential"),
        ("Mailing Instructions", "By Fax: 212-963-4879"),
        (
            "Inside Address",
            ADDRESS,
        ),
        ("Salutation", "Excellency,"),
        ("Subject Line", "Protection"),
        ("Body Text", "We write about all the people at risk."),
        ("Lead In", "We urge you to:"),
        ("List Bullet", "speak out;"),
        ("List Bullet", "act in time."),
        ("Closing", "Sincerely,"),
        ("Signature", "Dr. Noor Haddad"),
        ("Signature Job Title", "Director"),
        ("Signature Company", "Civil Watch"),
        ("Enclosure", "Enclosures (2):\tA report"),
        ("Enclosure", "\tA map"),
        ("cc List", "Cc:\tMr. Jean Le Roy, Under-Secretary-General"),
    ]


def test_an_open_letter_begins_with_its_headline() -> None:
    assert shown(composed("open-letter", subject="Act now"))[:2] == [
        ("Subject Line", "Act now"),
        ("Date", "5 March 2024"),
    ]


@pytest.mark.parametrize("pack", PACKS)
def test_an_empty_letter_leaves_no_empty_paragraph(pack: str) -> None:
    document = composed(
        pack, date=None, addressee=Addressee(), salutation="", body=(), close="", signatories=(), copies=()
    )
    assert document.blocks == ()


@pytest.mark.parametrize("pack", PACKS)
def test_every_paragraph_knows_its_part(pack: str) -> None:
    document = composed(pack, signatories=FIVE, enclosures=(Enclosure(title="A map"),))
    assert all(paragraph.part for paragraph in document.paragraphs())


@pytest.mark.parametrize("pack", PACKS)
def test_one_enclosure_is_not_counted(pack: str) -> None:
    document = composed(pack, enclosures=(Enclosure(title="A map"),))
    assert ("Enclosure", "Enclosure:\tA map") in shown(document)


@pytest.mark.parametrize("pack", ["joint-letter", "letter"])
@pytest.mark.parametrize(
    ("signatory", "lines"),
    [
        (Signatory(name="Noor Haddad"), [("Signature", False)]),
        (
            Signatory(name="Noor Haddad", organisation="Civil Watch"),
            [("Signature", True), ("Signature Company", False)],
        ),
        (
            Signatory(name="Noor Haddad", post="Director"),
            [("Signature", True), ("Signature Job Title", False)],
        ),
        (Signatory(organisation="Civil Watch"), [("Signature", False)]),
    ],
)
def test_all_lines_of_a_signatory_but_the_last_stay_with_the_next(
    pack: str, signatory: Signatory, lines: list[tuple[str, bool]]
) -> None:
    found = composed(pack, signatories=(signatory,)).paragraphs()
    assert [(p.style, p.keep_next) for p in found if p.part == "signatories[0]"] == lines


def test_columns_of_signatories_are_filled_up() -> None:
    (table,) = tables_of(composed("joint-letter", signatories=FIVE, values={"signature_columns": "3"}))
    assert [len(row) for row in table.rows] == [3, 3]
    assert table.rows[1][2] == ()


def test_signatories_of_a_joint_letter_stand_one_under_the_other_unless_asked() -> None:
    assert tables_of(composed("joint-letter", signatories=FIVE)) == []


def test_each_signatory_of_an_open_letter_is_one_paragraph() -> None:
    signatories = (
        Signatory(honorific="Dr.", name="Noor Haddad", post="Director", organisation="Civil Watch"),
        Signatory(organisation="Aid First"),
    )
    (table,) = tables_of(composed("open-letter", signatories=signatories, signatory_order="typed"))
    first, second, last = table.rows[0]
    assert [p.text for p in first + second] == ["Civil Watch\nDr. Noor Haddad\nDirector", "Aid First"]
    assert last == ()


@pytest.mark.parametrize("pack", PACKS)
def test_further_pages_say_to_whom_and_when(pack: str) -> None:
    header = composed(pack).furniture.header
    text = " ".join(paragraph.text for paragraph in header)
    assert "H.E. Ms. Ana Díaz" in text
    assert "5 March 2024" in text
    assert "Page" in text
    fields = [run.field for p in header for run in p.runs if isinstance(run, Run) and run.field]
    assert fields[0] == "page"


def test_an_organisation_is_named_on_further_pages_where_no_person_is() -> None:
    header = composed("open-letter", addressee=Addressee(organisation="Security Council")).furniture.header
    assert "Security Council" in header[0].text


def test_the_letterhead_names_the_organisation() -> None:
    values = {"organisation": "Civil Watch", "address": "1 Main Street", "contacts": "civil.example"}
    furniture = composed("letter", values=values).furniture
    assert [paragraph.text for paragraph in furniture.first_header] == ["\tCivil Watch", "1 Main Street"]
    assert furniture.first_footer == furniture.footer
    assert furniture.footer[0].text == "civil.example"
