"""What a template's own text comes to."""

from collections.abc import Callable

import pytest

from builders import a_letter
from notation import shown
from r2p_drafter.compose.composer import Composer
from r2p_drafter.compose.fields import TemplateField
from r2p_drafter.errors import TemplateError
from r2p_drafter.letter.model import Addressee, Recommendations, Signatory, Text

ComposerOf = Callable[..., Composer]

CASES = {
    "a class is a style": ('<p class="Date">a</p><p>b</p>', "Date | a\nBody Text | b"),
    "headings and quotations": (
        "<h1>a</h1><h2>b</h2><h3 class='Subject Line'>c</h3><blockquote><p>d</p>e</blockquote>",
        "Heading 1 | a\nHeading 2 | b\nSubject Line | c\nQuote | d\nQuote | e",
    ),
    "emphasis": (
        "<p>a <em>b <strong>c</strong></em><i>d</i> <b>e</b> <u>f</u></p>",
        "Body Text | a {i|b }{bi|c}{i|d} {b|e} {u|f}",
    ),
    "white space folds": ("<p>\n  a  \n <em> b </em>\n\t c  </p>", "Body Text | a {i|b }c"),
    "lines": ("<p> a <br> <br/><br>\n<em> b</em><br></p>", "Body Text | a{i|⏎b}"),
    "lines around emphasis": ("<p><em>a<br></em> b</p>", "Body Text | {i|a}⏎b"),
    "references": ("<p>a&#9;b&nbsp;&amp;&lt;&eacute;&#x20;&#x20;c</p>", "Body Text | a⇥b\u00a0&<é  c"),
    "a lone less-than": ("<p>1 < 2 <3</p>", "Body Text | 1 < 2 <3"),
    "comments": ("<!-- <script> --><p>a<!-- b\n --></p>{# c #}", "Body Text | a"),
    "no text, no paragraph": ("<p class='Date'> <br> {{ marking }} <em></em></p>", ""),
    "a no-break space is text": ("<p>&nbsp;</p>", "Body Text | \u00a0"),
    "links": ("<p><a href='https://un.org/?a=1&amp;b'>a</a></p>", "Body Text | {=https://un.org/?a=1&b|a}"),
    "keeps with next": (
        "<p data-keep='next'>a</p><div data-keep='next'><p>b</p></div>",
        "Body Text + | a\nBody Text + | b",
    ),
    "text outside of paragraphs": (
        "a <em>b</em><div class='Date'>c<p>d</p>e</div>",
        "Body Text | a {i|b}\nDate | c\nDate | d\nDate | e",
    ),
    "upper case": ("<P CLASS='Date'>a<BR>b</P>", "Date | a⏎b"),
    "tables": (
        (
            "<table data-keep='next'>\n <tr><td><p>a</p> <p>b</p></td>\n<td class='Date'>c</td></tr>"
            "<tr><td><p></p></td></tr><tr><td></td><td><p>d</p></td></tr></table><table><tr><td></td></tr></table>"
        ),
        "table +\n  Body Text + | a / Body Text + | b || Date + | c\n  - || Body Text + | d",
    ),
    "macros and set": (
        (
            "{% macro m(x) %}<b>{{ x }}</b>{{ caller() }}{% endmacro %}"
            "{% set y %}<i>{{ close }}</i>{% endset %}"
            "<p>{% call m('<') %}c{% endcall %}{{ y }}{{ '<' ~ y }}</p>"
        ),
        "Body Text | {b|<}c{i|Sincerely,}<{i|Sincerely,}",
    ),
    "loops": (
        "{% for i in range(3) %}<p>{{ loop.index }} {{ i }} {{ loop.cycle('a', 'b') }}</p>{% endfor %}",
        "Body Text | 1 0 a\nBody Text | 2 1 b\nBody Text | 3 2 a",
    ),
    "tests": (
        "{% for i in range(3) %}{% if i is odd %}<p>{{ i }}</p>{% endif %}{% endfor %}",
        "Body Text | 1",
    ),
    "numbers": ("<p>{{ 3 }} {{ 2.5 }} {{ 4.0 }} {{ none }}x</p>", "Body Text | 3 2.5 4 x"),
    "columns": (
        (
            "<p>{% for c in [1, 2, 3] | slice(2) %}[{{ c | join }}]{% endfor %}"
            "{% for r in [1, 2, 3] | batch(2, '-') %}[{{ r | join }}]{% endfor %}</p>"
        ),
        "Body Text | [12][3][12][3-]",
    ),
    "filters": (
        "<p>{{ ['a', '', 'b'] | join(', ') }} {{ close | upper }} {{ '' | default('d', true) }}</p>",
        "Body Text | a, b SINCERELY, d",
    ),
    "filters of several things": ("<p>{{ [3, 1] | sort | first }}</p>", "Body Text | 1"),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_template_text(text: str, expected: str, composer_of: ComposerOf) -> None:
    assert shown(composer_of(text).compose(a_letter()).blocks) == expected


def test_white_space_of_values_is_kept(composer_of: ComposerOf) -> None:
    letter = a_letter(subject=" a  b\tc\n\n  d\u00a0 ", salutation="x")
    composer = composer_of("<p>{{ subject }}</p><p>  {{ salutation }}   {{ salutation }}  </p>")

    assert shown(composer.compose(letter).blocks) == "Body Text |  a  b⇥c⏎⏎  d\u00a0 \nBody Text | x x"


def test_parts_are_inherited(composer_of: ComposerOf) -> None:
    text = (
        "<div data-part='a'><p>1</p><p data-part='b'>2</p></div><p>3</p>"
        "<table data-part='c'><tr><td data-part='d'><p>4</p></td><td>5</td></tr></table>"
    )

    document = composer_of(text).compose(a_letter())

    assert [paragraph.part for paragraph in document.paragraphs()] == ["a", "b", "", "d", "c"]
    assert document.blocks[-1].part == "c"


def test_pieces_of_a_section_can_be_printed_one_by_one(composer_of: ComposerOf) -> None:
    text = (
        "{% for s in body %}{{ s.lead_in }}<p>{{ s.kind }}</p>"
        "{% for i in s.items %}<p>-</p>{{ i }}{% endfor %}{% endfor %}"
    )
    body = (Recommendations(lead_in="We urge", items=("a", "b")), Text(markdown="c"))

    blocks = composer_of(text).compose(a_letter(body=body)).blocks

    assert shown(blocks) == (
        "Lead In | We urge\nBody Text | recommendations\nBody Text | -\nList Bullet #1.1 | a\n"
        "Body Text | -\nList Bullet #1.2 | b\nBody Text | text\nBody Text | -\nBody Text | c"
    )


# A template, and what is said of it: at once, whether or not the place is ever reached.
FAULTS = {
    "unclosed tag of Jinja": ("<p>\n{% if date %}\n</p>", "line 2|line 3"),
    "unknown filter": ("<p>\n\n{{ date | shout }}</p>", "line 3: there is no filter “shout”"),
    "unknown filter where it is never reached": (
        "{% if false %}\n{{ date | shout }}{% endif %}",
        "line 2: there is no filter",
    ),
    "unknown test": ("\n{% if date is loud %}{% endif %}", "line 2: there is no test “loud”"),
    "undefined name": ("a\n{{ adressee.name }}", "line 2: there is no “adressee” here"),
    "undefined name where it is never reached": (
        "{% if false %}\n{{ adressee }}{% endif %}",
        "line 2: there is no “adressee”",
    ),
    "undefined name in a macro": (
        "{% macro m() %}\n{{ nobody }}{% endmacro %}",
        "line 2: there is no “nobody”",
    ),
    "a loop's name after the loop": (
        "{% for s in copies %}{{ s.name }}{% endfor %}\n{{ s.name }}",
        "line 2: there is no “s”",
    ),
    "unknown field": ("\n{{ addressee.nmae }}", "line 2: there is no “addressee.nmae”"),
    "unknown field in a loop": (
        "{% for s in signatories %}\n{{ s.nmae }}{% endfor %}",
        "line 2: there is no “s.nmae”",
    ),
    "unknown value": ("{{ values.colour }}", "line 1: there is no “values.colour”"),
    "bad syntax": ("\n{{ date date }}", "line 2"),
    "unknown statement": ("{% frob %}", "line 1"),
    "a style that the letterhead lacks": (
        "<p class='Date'>\n</p><p\n class='Fancy'>",
        "line 2: the letterhead has no style “Fancy”",
    ),
    "an element that is not allowed": (
        "<p>a</p>\n<script>alert(1)</script>",
        "line 2: <script> can't be in a letter",
    ),
    "an image": ("<img src='x'>", "line 1: <img> can't"),
    "a dynamic element that is not allowed": (
        "{% if false %}\n<iframe src='{{ date }}'>{% endif %}",
        "line 2: <iframe>",
    ),
    "an attribute that is not allowed": (
        "<p>\n<em onclick='x'>a</em></p>",
        "line 2: <em> can't have the attribute “onclick”",
    ),
    "a look of its own": ("<p style='color: red'>a</p>", "can't have the attribute “style”"),
    "an attribute without quotes": (
        "<p class=Date>a</p>",
        "line 1: <p> has an attribute without a value in quotes",
    ),
    "a link that is not allowed": (
        "<p><a href='javascript:x'>a</a></p>",
        "line 1: “javascript:x” can't be a link",
    ),
    "a file": ("\n{% include 'x' %}", "line 2: a template can't take in other files"),
    "another template": ("{% extends 'x' %}", "line 1: a template can't take in other files"),
    "an import": ("{% import 'x' as y %}", "line 1: a template can't take in other files"),
    "no escaping": (
        "{% autoescape false %}{{ date }}{% endautoescape %}",
        "line 1: values are always escaped",
    ),
    "recursion": ("{% macro m() %}{{ m() }}{% endmacro %}", "line 1: there is no “m” here"),
    "recursion through an argument": (
        "{% macro m(f) %}{{ f(f) }}{% endmacro %}{{ m(m) }}",
        "line 1: “f” can't be called",
    ),
    "a recursive loop": ("{% for s in body recursive %}{% endfor %}", "line 1: a loop can't be recursive"),
    "a control character": ("{{ '\\x04' }}", "line 1: there is a control character"),
}


@pytest.mark.parametrize(("text", "message"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_found_when_the_template_is_read(text: str, message: str, composer_of: ComposerOf) -> None:
    with pytest.raises(TemplateError, match=message) as caught:
        composer_of(text)

    assert str(caught.value).startswith("pack/letter.html.jinja, line ")
    assert "\n" not in str(caught.value)


DEEP = {
    "loops": "{% for s in body %}" * 30 + "{% endfor %}" * 30,
    "brackets": "{{ " + "(" * 1000 + "1" + ")" * 1000 + " }}",
    "filters": "{{ date" + " | upper" * 1000 + " }}",
    "sums": "{{ 1" + " + 1" * 3000 + " }}",
}


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP)
def test_what_is_nested_too_deeply_is_a_fault(text: str, composer_of: ComposerOf) -> None:
    with pytest.raises(TemplateError, match=r"^pack/letter\.html\.jinja: it is nested too deeply\.$"):
        composer_of(text)


# What can only be known once there is a letter.
_LOOPS = (
    "{{% for a in range(1000) %}}{{% for b in range(1000) %}}{{% for c in range(1000) %}}{}"
    "{{% endfor %}}{{% endfor %}}{{% endfor %}}"
)
LATE_FAULTS = {
    "a sum of text and number": ("\n\n{{ date + 1 }}", "line 3"),
    "an unclosed paragraph": ("a\n<p>b", "line 2: <p> is not closed"),
    "an unclosed paragraph before another": (
        "<p>a\n<p>b</p>",
        "line 1: <p> in line 2 stands inside a paragraph",
    ),
    "an unclosed division": ("\n<div><p>a</p>", "line 2: <div> is not closed"),
    "unclosed emphasis": ("<p>a\n<em>b</p>", "line 2: <em> is not closed"),
    "crossed tags": ("<p><em><b>a</em></b></p>", "line 1: </em> closes nothing that is open"),
    "crossed divisions": ("<div><blockquote></div></blockquote>", "line 1: <blockquote> is not closed"),
    "a closing tag too many": ("<p>a</p>\n</div>", "</div> closes nothing"),
    "a heading closed as a paragraph": ("<h1>a</p>", "line 1: <h1> is not closed"),
    "a division in a paragraph": (
        "<p>a<div>b</div></p>",
        "line 1: <div> in line 1 stands inside a paragraph",
    ),
    "a row without table": ("<tr><td>a</td></tr>", "line 1: <tr> can't stand inside"),
    "text in a row": ("<table><tr>a</tr></table>", "line 1: text can't stand inside <tr>"),
    "a table in a table": (
        "<table><tr><td><table></table></td></tr></table>",
        "a table can't stand inside a table",
    ),
    "a tag that is not whole": ("<p>a</p\n><p class='Date>b</p>", "a tag is not whole"),
    "a style by name": ("<p class='{{ close }}'>a</p>", "line 1: the letterhead has no style “Sincerely,”"),
    "an attribute by name": ("<p {{ close }}>a</p>", "line 1: <p> has an attribute without a value"),
    "a section in a paragraph": (
        "<p>\n{{ body[0] }}</p>",
        "line 1: a section can't stand inside a paragraph",
    ),
    "a section in a table": (
        "<table><tr><td>{{ body[0] }}</td></tr></table>",
        "a section can't stand inside <td>",
    ),
    "a person printed": ("\n{{ addressee }}", "line 2: this can't be printed"),
    "a list printed": ("{{ signatories }}", "line 1: this can't be printed: it is several things"),
    "yes or no printed": ("{{ true }}{{ 1 == date }}", "line 1: this can't be printed: it is yes or no"),
    "what is not there": ("\n{{ signatories[99].name }}", "line 2: there is no “99” here"),
    "a member of text": ("{{ date.year }}", "line 1: there is no “year” here"),
    "dividing by nothing": ("{{ 1 / 0 }}", "line 1: division by zero"),
    "too long a range": ("{% for i in range(10000) %}{% endfor %}", "line 1: a range can have 1000 numbers"),
    "text times number": ("{{ 'a' * 1000000000 }}", "line 1"),
    "a power": ("{{ 9 ** 9 ** 9 }}", "line 1: “\\*\\*” is only for numbers"),
    "text that doubles": (
        "{% set a = 'x' ~ close %}" + "{% set a = a ~ a %}" * 40,
        "longer than 100,000 characters",
    ),
    "lists that double": ("{% set a = [1] %}" + "{% set a = a + a %}" * 40, "is only for numbers"),
    "loops in loops": (_LOOPS.format("<p>{{ c }}</p>"), "line 1: it goes round more than 200,000 times"),
    "loops in loops that print nothing": (_LOOPS.format(""), "line 1: it goes round more than 200,000 times"),
    "work that takes long": (
        "{% set t %}{% for i in range(1000) %}"
        + "a" * 50
        + "{% endfor %}{% endset %}\n"
        + _LOOPS.format("{% set y = (t ~ 'a') | replace('aa', 'b') %}"),
        "line 2: it needs too much memory",
    ),
    "text that grows from block to block": (
        "{% set a0 %}xxxxxxxxxx{% endset %}"
        + "".join(f"{{% set a{n} %}}{f'{{{{ a{n - 1} }}}}' * 30}{{% endset %}}" for n in range(1, 9)),
        "line 1: it prints more than 4,000,000 characters",
    ),
    "macros that call macros": (
        "{% macro m0() %}x{% endmacro %}"
        + "".join(f"{{% macro m{n}() %}}{f'{{{{ m{n - 1}() }}}}' * 30}{{% endmacro %}}" for n in range(1, 9))
        + "{{ m8() }}",
        "line 1: it goes round more than 200,000 times",
    ),
    "paragraphs without end": (
        "{% for a in range(100) %}{% for b in range(600) %}<p>a</p>{% endfor %}{% endfor %}",
        "it makes more than 30,000 paragraphs",
    ),
}


@pytest.mark.parametrize(("text", "message"), LATE_FAULTS.values(), ids=LATE_FAULTS)
def test_a_fault_is_found_when_a_letter_is_composed(text: str, message: str, composer_of: ComposerOf) -> None:
    composer = composer_of(text)

    with pytest.raises(TemplateError, match=message) as caught:
        composer.compose(a_letter())

    assert str(caught.value).startswith("pack/letter.html.jinja")


ATTACKS = [
    "addressee.__class__.__mro__[1].__subclasses__()",
    "addressee['__class__']",
    "addressee|attr('__class__')",
    "date.format(addressee)",
    "'{0.__class__}'.format(addressee)",
    "'{0.__class__}'|format(addressee)",
    "date.__class__.__base__",
    "date.upper()",
    "values.__init__",
    "values['_values']",
    "lipsum.__globals__['os']",
    "cycler.__init__.__globals__",
    "joiner()",
    "namespace(a=1)",
    "self.__init__",
    "self._TemplateReference__context",
    "range.__globals__",
    "loop.__class__",
    "caller.__class__",
    "config.items()",
    "signatories|map(attribute='__class__')|list|join",
    "signatories|map('attr', '__class__')|list|join",
    "signatories|map('upper')|join",
    "signatories|selectattr('__class__')|list|length / 0",
    "signatories|sort(attribute='__class__')|join",
    "date|safe",
    "'<script>'|safe",
    "date|pprint",
    "date|xmlattr",
    "dict(a=1)",
    "().__class__",
    "[].append(1)",
    "{}.keys()",
    "(1).real",
    "none.__class__",
    "[1, 2].__len__()",
    "words.__struct_config__",
    "body[0]._slot",
    "body[0]['_slot']",
]


@pytest.mark.parametrize("expression", ATTACKS)
def test_an_attack_is_refused(expression: str, composer_of: ComposerOf) -> None:
    with pytest.raises(TemplateError):
        composer_of(f"<p>{{{{ {expression} }}}}</p>").compose(a_letter())


@pytest.mark.parametrize("name", ["_slot", "__class__", "__struct_fields__"])
def test_a_macro_is_given_no_more_of_a_view(name: str, composer_of: ComposerOf) -> None:
    text = f"{{% macro m(x) %}}{{{{ x.{name} }}}}{{% endmacro %}}{{{{ m(addressee) }}}}"

    with pytest.raises(TemplateError, match=f"there is no “{name}” here"):
        composer_of(text).compose(a_letter())


HOSTILE = [
    "<script>alert(1)</script>",
    '"><p class="Date">',
    "' onclick='x",
    "&lt;b&gt; &amp;#9; &#x41;",
    "{{ 7 * 7 }} {% if %} {# #} ${7*7}",
    "*a* **b** # c",
    "\u202eabc\u202c \u200f\u05d0",
    "👩‍👩‍👧 🇨🇱 e\u0301",
    "x" * 10_000,
    "\x01\x02\x03\x040\x04\x05\x06",
    "</p></td></table>",
    "<p@1 class='Date'>",
    "<!-- ",
    "]]>",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str, composer_of: ComposerOf) -> None:
    fields = [TemplateField(name="own")]
    letter = a_letter(
        subject=text,
        addressee=Addressee(name=text),
        signatories=(Signatory(organisation=text),),
        values={"own": text},
    )
    composer = composer_of(
        "<p>{{ subject }}</p><p><em>{{ addressee.name }}</em></p>{{ values.own }}"
        "<table><tr><td>{% for s in signatories %}<p>{{ s.organisation }}</p>{% endfor %}</td></tr></table>",
        fields,
    )

    document = composer.compose(letter)

    assert [paragraph.text for paragraph in document.paragraphs()] == [letter.subject] * 4
    assert all(paragraph.style == "Body Text" for paragraph in document.paragraphs())


def test_hostile_text_in_an_attribute_stays_in_it(composer_of: ComposerOf) -> None:
    composer = composer_of("<p data-part='{{ subject }}'>a</p>")

    for text in HOSTILE:
        letter = a_letter(subject=text)
        assert composer.compose(letter).paragraphs()[0].part == letter.subject
