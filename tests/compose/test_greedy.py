"""Templates that want all time or all memory: each is stopped, named, and soon."""

from collections.abc import Callable
from pathlib import Path

import pytest

from killing import told_by

SECONDS = 2.5
MEGABYTES = 64

LONG = "{% set s = 'é😀xxxxxxxx' ~ close %}" + "{% set s = s ~ s %}" * 12
"""A text of tens of thousands of characters, of four bytes each."""
MANY = "{% set l = [1, 2, 3, 4, 5] %}" + "{% set l = l + l %}" * 11
"""A list of thousands."""
ROUND = "{% for a in range(1000) %}{% for b in range(1000) %}"
END = "{% endfor %}{% endfor %}"


def nested(inner: str) -> str:
    return ROUND + inner + END


GREEDY = {
    "its own text again and again": nested(f"<p>{'x' * 40_000}</p>"),
    "its own text in a macro": "{% macro m() %}" + "x" * 40_000 + "{% endmacro %}" + nested("{{ m() }}"),
    "a range without end": "{% for a in range(10**9) %}{% endfor %}",
    "ranges in ranges": nested("{% for c in range(1000) %}{% endfor %}"),
    "text times a number": "{{ 'x' * 10**9 }}",
    "a list times a number": "{{ ([1] * 10**9)|length }}",
    "a power": "{{ 9 ** 9 ** 9 }}",
    "numbers of many digits": "{% set n = 0x" + "F" * 90_000 + " %}" + "{% set m = n // 3 %}" * 500,
    "a number that is too long to be read": "{{ " + "9" * 5_000 + " }}",
    "joins that double": "{% set s = 'xxxx' ~ close %}" + "{% set s = s ~ s %}" * 40,
    "many long joins": LONG + "{% set k = [" + "s ~ 'x', " * 1_200 + "] %}",
    "many long slices": LONG + "{% set k = [" + "s[1:], " * 1_200 + "] %}",
    "many long replacements": LONG + "{% set k = [" + "s|replace('x', 'yy'), " * 1_200 + "] %}",
    "many long changes of case": LONG + "{% set k = [" + "s|upper, " * 1_500 + "] %}",
    "joins in a loop": LONG + nested("{% set t = s ~ 'x' %}"),
    "long texts that are compared": LONG
    + "{% set t = s ~ 'a' %}{% set u = s ~ 'b' %}"
    + nested("{% if " + " or ".join(["t == u"] * 500) + " %}{% endif %}"),
    "lists that double": "{% set l = [1] %}" + "{% set l = l + l %}" * 40,
    "many long lists": MANY + "{% set k = [" + "l + [1], " * 1_200 + "] %}",
    "many copies of lists": MANY + "{% set k = [" + "l|list, l[:], l|reverse|list, " * 500 + "] %}",
    "long lists in a loop": nested("{% set k = [" + "1, " * 8_000 + "] %}"),
    "sorting without end": MANY + nested("{% set k = l|sort %}"),
    "sorting again and again": MANY + "{% set k = l" + "|sort" * 500 + " %}" + nested("{% set m = k|sort %}"),
    "sorting long texts": LONG + MANY.replace("1, 2, 3, 4, 5", "s") + "{% set k = l|sort %}",
    "filters of filters": MANY + "{% set k = l" + "|select('defined')" * 150 + "|list %}" + nested(
        "{% set k = l" + "|select('defined')" * 20 + "|list %}"
    ),
    "looking in long lists": LONG
    + "{% set t = s ~ 'a' %}{% set l = [s ~ 'b'] %}"
    + "{% set l = l + l %}" * 13
    + "{% if "
    + " or ".join(["t in l"] * 1_000)
    + " %}{% endif %}",
    "lists of lists": "{% set a = [1, 1] %}{% set b = [1, 1] %}"
    + "{% set a = [a, a] %}{% set b = [b, b] %}" * 60
    + "{% if a == b %}{% endif %}",
    "lists of lists by other ways": "{% set a = [1, 1] %}{% set b = [1, 1] %}"
    + "{% set a = (a + a)|batch(2)|list %}{% set b = (b + b)|batch(2)|list %}" * 60
    + "{% if a == b %}{% endif %}",
    "arguments of arguments": "{% macro m0() %}{{ 1 if varargs == [] else 0 }}{% endmacro %}"
    + "".join(
        f"{{% macro m{n}() %}}{{{{ m{n - 1}(varargs, varargs) }}}}{{% endmacro %}}" for n in range(1, 60)
    )
    + "{{ m59(1) }}",
    "dictionaries of dictionaries": "{% set a = {'x': 1} %}{% set b = {'x': 1} %}"
    + "{% set a = {'x': a, 'y': a} %}{% set b = {'x': b, 'y': b} %}" * 60
    + "{% if a == b %}{% endif %}",
    "long dictionaries": nested("{% set d = {" + ", ".join(f"'{n}': {n}" for n in range(2_000)) + "} %}"),
    "macros that call macros": "{% macro m0() %}xxxxxxxxxx{% endmacro %}"
    + "".join(f"{{% macro m{n}() %}}{f'{{{{ m{n - 1}() }}}}' * 20}{{% endmacro %}}" for n in range(1, 9))
    + "{{ m8() }}",
    "a macro that calls itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "blocks that double": "{% set s %}" + "x" * 1_000 + "{% endset %}"
    + "{% set s %}{{ s }}{{ s }}{% endset %}" * 40,
    "many long blocks": LONG + "".join(f"{{% set b{n} %}}{{{{ s }}}}{{% endset %}}" for n in range(1_500)),
    "printing without end": LONG + nested("<p>{{ s }}</p>"),
    "paragraphs without end": nested("<p>x</p>"),
    "columns without end": MANY + "{% for a in l|batch(10**9) %}{% endfor %}",
    "gaps without end": "{{ 1.5|round(10**9, 'ceil') }}",
    "filters that are not there": "{{ 'x'|center(10**9) }}",
    "indents that are not there": "{{ 'x'|indent(10**9) }}",
    "formats that are not there": "{{ '%1000000000d'|format(1) }}",
    "lines that are not there": "{{ 'x'|wordwrap(10**9) }}",
    "long fillings": LONG + "{{ 'x'|replace('x', s)|replace('x', s)|replace('x', s) }}",
}  # fmt: skip


@pytest.mark.parametrize("text", GREEDY.values(), ids=GREEDY)
def test_it_is_stopped_in_two_seconds_or_64_megabytes(
    text: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    path = tmp_path / "letter.html.jinja"
    path.write_text(text, encoding="utf-8")

    found = told_by(Path(__file__).with_name("greedy.py"), path)

    record_property("figure", f"stopped after {found['seconds']:.1f} s, {found['megabytes']:.0f} MB")
    assert found["said"].startswith("greedy/letter.html.jinja"), found
    assert found["seconds"] < SECONDS, found
    assert found["megabytes"] < MEGABYTES, found
