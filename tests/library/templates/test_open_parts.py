"""What of a letter a template leaves open: what is offered, what is proposed, what is left."""

from msgspec.structs import replace

from builders import a_letter, a_rich_letter
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.fields import TemplateField
from r2p_drafter.compose.packs import Template, load_template
from r2p_drafter.letter.model import Addressee, Delivery, Letter, Recommendations, Text, Value
from r2p_drafter.library.templates.open_parts import opened, parts_of


def template(name: str = "joint-letter") -> Template:
    return load_template(templates_folder() / name)


def proposed(letter: Letter, of: Template | None = None) -> set[str]:
    return {each.part for each in parts_of(letter, of or template()) if each.is_proposed}


def test_whatever_a_letter_has_is_offered_in_its_order() -> None:
    offered = [each.part for each in parts_of(a_rich_letter(), template())]

    assert offered == [
        "date", "reference", "marking", "deliveries", "addressee", "salutation", "subject",
        "body[0]", "body[1]", "body[2]", "body[3]", "body[4]", "body[5]",
        "close", "signatories", "enclosures", "copies",
    ]  # fmt: skip


def test_what_it_does_not_have_is_not() -> None:
    assert parts_of(Letter(body=(Text(), Recommendations(lead_in="We urge you to:"))), template()) == ()


def test_each_says_what_stands_there_in_one_line() -> None:
    said = {each.part: each.words for each in parts_of(a_rich_letter(), template())}

    assert said["date"] == "5 March 2024"
    assert said["deliveries"] == "By E-mail: office@example.org"
    assert said["addressee"] == "H.E. Ms. Ana Díaz, Permanent Representative, Permanent Mission of Chile"
    assert said["body[1]"] == "speak out; · act in time."
    assert said["signatories"].endswith("; Zoë Łuczak, Aid First; Peace Now")
    assert said["enclosures"] == "Report of the inquiry; Map"
    assert not any("\n" in words for words in said.values())


def test_a_date_that_can_not_be_put_into_words_is_offered_all_the_same() -> None:
    (date, *_) = parts_of(a_letter(date_form="nonsense"), template())
    assert (date.part, date.words) == ("date", "2024-03-05")


def test_an_address_alone_is_an_addressee() -> None:
    letter = Letter(addressee=Addressee(address=("1 Main Street",), country="Chile"))
    assert [each.words for each in parts_of(letter, template())] == ["1 Main Street, Chile"]


def test_proposed_is_what_each_letter_has_its_own_of() -> None:
    assert proposed(a_rich_letter()) == {"date", "reference", "deliveries", "addressee", "subject"}


def test_a_salutation_is_proposed_if_it_greets_one_person() -> None:
    assert "salutation" not in proposed(a_letter(salutation="Excellency,"))
    assert "salutation" in proposed(a_letter(salutation="Dear Ms. Díaz,"))


def test_answers_to_the_template_are_offered_but_not_choices() -> None:
    asking = replace(
        template("letter"),
        fields=(
            TemplateField(name="place", default="Geneva"),
            TemplateField(name="deadline", kind="date"),
            TemplateField(name="pages", kind="number"),
            TemplateField(name="tone", kind="choice", choices=("firm", "mild")),
            TemplateField(name="public", kind="yes/no"),
            TemplateField(name="town", default="Geneva"),
        ),
    )
    values: dict[str, Value] = {
        "place": "Vienna",
        "deadline": "2024-05-01",
        "pages": 3,
        "tone": "mild",
        "public": True,
    }
    letter = Letter(values={**values, "town": "Geneva", "of another template": "x"})

    offered = {each.part: each.words for each in parts_of(letter, asking)}

    assert offered == {"values.place": "Vienna", "values.deadline": "2024-05-01", "values.pages": "3"}
    assert proposed(letter, asking) == {"values.deadline"}


class TestOpened:
    def test_all_that_is_offered_leaves_the_choices_and_the_lead_ins(self) -> None:
        letter = a_rich_letter()
        parts = [each.part for each in parts_of(letter, template())]

        left = opened(letter, parts)

        assert parts_of(left, template()) == ()
        assert left.deliveries == (Delivery(method="By E-mail"), Delivery(method="By Hand"))
        assert [type(section) for section in left.body] == [type(section) for section in letter.body]
        assert left.body[2] == Recommendations(lead_in="And then to:", marker="numbers", punctuation="series")
        assert (left.signatory_order, left.copy_order) == ("organisation", "surname")

    def test_what_is_not_named_stays(self) -> None:
        letter = a_rich_letter()
        left = opened(letter, ["date", "addressee"])
        assert left == replace(letter, date=None, addressee=Addressee())

    def test_an_answer_is_taken_out(self) -> None:
        letter = a_letter(values={"place": "Vienna", "pages": 3})
        assert opened(letter, ["values.place", "values.nobody"]).values == {"pages": 3}
