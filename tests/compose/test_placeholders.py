import pytest

from builders import a_letter
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import Template
from r2p_drafter.document.blocks import Document, Run
from r2p_drafter.letter.model import Addressee, Letter, Recommendations, Text


def written(markdown: str, plain: Template, **changes: object) -> Document:
    return compose(a_letter(body=(Text(markdown=markdown),), **changes), plain)


def runs_of(document: Document) -> list[Run]:
    found = [paragraph for paragraph in document.paragraphs() if paragraph.part.startswith("body")]
    return [run for paragraph in found for run in paragraph.runs if isinstance(run, Run)]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("{{ addressee.post }}", "Permanent Representative"),
        ("{{addressee.post}}", "Permanent Representative"),
        ("{{ addressee.full_name | upper }}", "H.E. MS. ANA DÍAZ"),
        ("{{ addressee['name'] }}", "Ana Díaz"),
        ("{{ addressee.address[0] }}", "885 Second Avenue"),
        ("{{ addressee.lines | join(', ') | replace('United', 'Unit.') }}",
         "Permanent Representative, Permanent Mission of Chile, 885 Second Avenue, Unit. States"),
        ("{{ signatories[0].organisation }}", "Civil Watch"),
        ("{{ signatories | first | default('x') }}", None),
        ("{{ date }}", "5 March 2024"),
        ("{{ values.place }}", "Geneva"),
        ("{{ reference | default('none', true) }}", "none"),
        ("{{ nobody | default('none') }}", None),
        ("{{ words.cc }}", "Cc:"),
        ("{{ 'a' }}{{ 2 }}", "a2"),
    ],
)  # fmt: skip
def test_a_placeholder_is_filled_in(typed: str, shown: str | None, plain: Template) -> None:
    document = written(f"To {typed}.", plain)

    if shown is None:
        assert [run.mistake for run in runs_of(document)] == [False, True, False]
    else:
        assert runs_of(document) == [Run(text=f"To {shown}.")]
        assert document.mistakes == ()


def test_a_value_looks_as_its_placeholder_does_and_is_never_read_as_markup(plain: Template) -> None:
    addressee = Addressee(name="*A* [b](https://c.d) {{ date }}\n# {% if %} <b>", post="P")

    document = written("*{{ addressee.name }}* **{{ addressee.post }}**", plain, addressee=addressee)

    assert runs_of(document) == [
        Run(text="*A* [b](https://c.d) {{ date }}\n# {% if %} <b>", italic=True),
        Run(text=" "),
        Run(text="P", bold=True),
    ]


def test_a_mistake_stays_as_typed_and_is_listed_with_its_line(plain: Template) -> None:
    body = (
        Text(markdown="one\n\n*two*\n{{ adressee.post }}"),
        Recommendations(lead_in="\n\nUrge {{ addressee.pst }}", items=("do", "say {{ date")),
    )

    document = compose(a_letter(body=body), plain)

    assert [run.text for run in runs_of(document) if run.mistake] == [
        "{{ adressee.post }}",
        "{{ addressee.pst }}",
        "{{",
    ]
    assert [(mistake.part, mistake.line, mistake.message) for mistake in document.mistakes] == [
        ("body[0]", 4, "{{ adressee.post }}: there is no “adressee” here"),
        ("body[1].lead_in", 3, "{{ addressee.pst }}: there is no “pst” here"),
        ("body[1].items[1]", 1, "a placeholder that begins with “{{” does not end with “}}”"),
    ]


@pytest.mark.parametrize("typed", ["{% if x %}", "{# note #}", "{%", "}}", "{ { date } }", r"\{{ date }}"])
def test_other_markup_of_templates_is_text(typed: str, plain: Template) -> None:
    document = written(f"a {typed} b", plain)

    assert runs_of(document) == [Run(text=f"a {typed} b".replace("\\", ""))]
    assert document.mistakes == ()


NOT_ALLOWED = [
    "addressee.__class__",
    "addressee.__class__.__mro__[1].__subclasses__()",
    "addressee['__class__']",
    "addressee.name.__class__",
    "addressee.name.format",
    "addressee.name.upper()",
    "'{0.__class__}'.format(addressee)",
    "'%s' % addressee",
    "addressee | attr('__class__')",
    "addressee | string",
    "addressee | upper",
    "addressee",
    "addressee.address",
    "signatories",
    "values",
    "values.__class__",
    "values._values",
    "words.__struct_fields__",
    "addressee.contact",
    "signatories[0].contact_version",
    "body",
    "self",
    "range(10)",
    "lipsum.__globals__",
    "cycler.__init__.__globals__.os.popen('id').read()",
    "request.application",
    "config",
    "signatories | map(attribute='name') | list",
    "date | replace('', 'x')",
    "date ~ date",
    "'a' * 10000000000",
    "9 ** 9 ** 9",
    "1 / 0",
    "date if date else date",
    "[date]",
    "{'a': 1}",
    "not date",
    "date is string",
    "date | upper(*[1])",
    "date[0:2]",
    "none",
    "true",
    "",
    "a b",
    "'",
    "x" * 1000,
    "(" * 400,
    "a." * 200 + "b",
]


@pytest.mark.parametrize("expression", NOT_ALLOWED)
def test_what_a_placeholder_may_not_do_stays_as_it_was_typed(expression: str, plain: Template) -> None:
    typed = f"{{{{ {expression} }}}}"

    document = written(f"a {typed} b", plain)

    assert [run for run in runs_of(document) if run.mistake] == [Run(text=typed, mistake=True)]
    assert [mistake.line for mistake in document.mistakes] == [1]


def test_a_placeholder_can_not_make_text_without_end(plain: Template) -> None:
    subject = "ab" * 400
    bomb = "subject" + " | join(subject) | replace('a', subject)" * 4

    document = written(f"{{{{ {bomb} }}}}", plain, subject=subject)

    assert "longer than 100,000 characters" in document.mistakes[0].message


def test_text_with_placeholders_is_made_anew_only_where_its_values_change(plain: Template) -> None:
    letter = a_letter(body=(Text(markdown="For {{ addressee.name }}\n\nAs {{ signatories[0].name }}"),))
    changed = Letter(
        **{**{f: getattr(letter, f) for f in letter.__struct_fields__}, "addressee": Addressee(name="B")}
    )

    before = [block for block in compose(letter, plain).blocks if getattr(block, "part", "") == "body[0]"]
    after = [block for block in compose(changed, plain).blocks if getattr(block, "part", "") == "body[0]"]

    assert before[0] != after[0]
    assert before[1] is after[1]
