import pytest

from r2p_drafter.compose.writing.links import (
    completed,
    escaped_label,
    is_address,
    link_at,
    plain_label,
    with_link,
    without_link,
)
from writings import a_writing, shown


@pytest.mark.parametrize(
    ("before", "label", "address", "after"),
    [
        ("see ‹here› x", "here", "https://example.org", "see [here](https://example.org)| x"),
        ("see he|re x", "here", "www.example.org/a", "see [here](https://www.example.org/a)| x"),
        ("see | x", "", "https://example.org", "see <https://example.org>| x"),
        ("see | x", "", "me@example.org", "see [me@example.org](mailto:me@example.org)| x"),
        ("[a|](https://a.b) c", "new", "https://example.org", "[new](https://example.org)| c"),
        ("a |", "law", "https://a.b/law)", "a [law](<https://a.b/law)>)|"),
        ("a |", "law", "https://a.b/law_(draft)", "a [law](https://a.b/law_(draft))|"),
    ],
)
def test_a_link_is_put_where_the_caret_is(before: str, label: str, address: str, after: str) -> None:
    writing = a_writing(before)

    assert shown(with_link(writing, link_at(writing), label, address)) == after


@pytest.mark.parametrize(
    ("before", "label", "address"),
    [
        ("[a *b|*](https://a.b) c", "a *b*", "https://a.b"),
        ("<https://a.b|>", "", "https://a.b"),
        ("see ‹www.example.org›", "", "https://www.example.org"),
        ("write to me@exa|mple.org.", "", "mailto:me@example.org"),
        ("see he|re", "here", ""),
        ("see |", "", ""),
        ("‹two\nlines›", "", ""),
    ],
)
def test_what_is_at_the_caret_is_offered(before: str, label: str, address: str) -> None:
    link = link_at(a_writing(before))

    assert (link.label, link.address) == (label, address)


def test_a_link_is_taken_off() -> None:
    linked, bare = a_writing("see [a *b|*](https://a.b) c"), a_writing("<https://a|.b>")

    assert shown(without_link(linked, link_at(linked))) == "see ‹a *b*› c"
    assert shown(without_link(bare, link_at(bare))) == "‹https://a.b›"


def test_only_sites_and_mail_can_be_linked() -> None:
    assert completed(" example.org ") == "https://example.org"
    assert all(map(is_address, ("https://a.b", "http://a.b?c=d", "mailto:a@b.c", "a@b.org", "a.org/b")))
    assert not any(
        map(is_address, ("javascript:alert(1)", "file:///etc", "here", "", "https://a b", "ftp://a.b"))
    )


def test_signs_in_a_label_are_read_as_they_stand() -> None:
    assert escaped_label("a [b] *c*") == "a \\[b\\] \\*c\\*"
    assert plain_label(escaped_label("a [b] *c* \\_<{")) == "a [b] *c* \\_<{"
