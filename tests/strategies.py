"""Strategies for hypothesis: letters and entries with anything in them that somebody might type or paste."""

from hypothesis import strategies as st

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

HOSTILE = {
    "markup": "</p><script>alert('&amp;')</script> <b>x</b> ]]> <!-- <?xml?> & \" '",
    "Jinja": "{{ date }} {% for x in y %}{{ 7*7 }}{# #} {{ addressee.__class__ }} }} {{",
    "Markdown": "# *a* **b** _c_ `d` [e](javascript:f) ![g](h) 1. i\n- j\n> k\n\n---",
    "control characters": "a\x00b\x01c\x07d\x08e\x0bf\x0cg\x0eh\x1bi\x1fj\x7fk\x85l\x9bm\ufffen\uffff",
    "surrogates": "a\ud800b\udfffc\udc80",
    "right to left": "مرحبا بالعالم، 10:30 — שלום עולם! and English (مرحبا)",
    "direction marks": "\u202eabc\u202c \u200fdef\u200e \u2067ghi\u2069",
    "emoji": "👩‍👩‍👧‍👦 🇺🇳 👍🏽 ❤️ 🕊",
    "combining marks": "e\u0301a\u0308 Z\u0351\u0343\u0363\u036a\u0302o\u0327\u0301 \u0e01\u0e33",
    "conjuncts": "क्षि நி",
    "ligatures": "office affluent ﬁnal ﬂow Ĳ ﬄ",
    "a word of 10,000 characters": "abcdefghij" * 1000,
    "tabs and line breaks": "\ta\t\tb\n\nc\r\nd\re\u2028f\u2029g  h\xa0i ",
    "private use": "a\ue000b\uf8ffc\U000f0000d\uf0b7e",
    "only blanks": " \t\n\xa0\u2003\u200b ",
    "quotation marks": "“a” ‘b’ «c» „d“ \"e\" 'f' — – - … \u2011",
    "scripts": "Łódź Ελλάδα Украина Հայաստան საქართველო ไทย Tiếng Việt",
    "eastern scripts": "人權 日本語 한국 각",
}
"""What strangers write, by what is nasty about it."""


def texts() -> st.SearchStrategy[str]:
    """Any text, characters that no file can hold too."""
    return st.text(st.characters(), max_size=20) | st.sampled_from(list(HOSTILE.values()))


def _person(kind: type, **more: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    names = ("courtesy_title", "honorific", "name", "sort_as", "post", "organisation")
    link = {"contact": texts(), "contact_version": st.integers()}
    return st.builds(kind, **{name: texts() for name in names}, **link, **more)


def _tuples(each: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(each, max_size=3).map(tuple)


def values() -> st.SearchStrategy[object]:
    """What a template's field can hold."""
    numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    return texts() | numbers | st.booleans()


def sections() -> st.SearchStrategy[object]:
    """A section of the body of either kind."""
    recommendations = st.builds(
        Recommendations,
        lead_in=texts(),
        marker=st.sampled_from(["bullets", "numbers", "letters"]),
        punctuation=st.sampled_from(["typed", "series"]),
        continued=st.booleans(),
        items=_tuples(texts()),
    )
    return st.builds(Text, markdown=texts()) | recommendations


def letters() -> st.SearchStrategy[Letter]:
    """A letter with anything in its fields; what can't be composed, as an unknown language, too."""
    return st.builds(
        Letter,
        template=texts(),
        language=texts(),
        date=st.none() | st.dates(),
        date_form=texts(),
        reference=texts(),
        marking=texts(),
        deliveries=_tuples(st.builds(Delivery, method=texts(), detail=texts())),
        addressee=_person(Addressee, address=_tuples(texts()), country=texts()),
        salutation=texts(),
        subject=texts(),
        body=_tuples(sections()),
        close=texts(),
        signatories=_tuples(_person(Signatory)),
        signatory_order=st.sampled_from(["typed", "organisation"]),
        enclosures=_tuples(st.builds(Enclosure, title=texts())),
        copies=_tuples(_person(CopyRecipient)),
        copy_order=st.sampled_from(["typed", "surname"]),
        values=st.dictionaries(texts(), values(), max_size=3),
    )


def _words() -> st.SearchStrategy[tuple[str, ...]]:
    """Names in the order of the alphabet, as groups and tags have them."""
    return st.lists(texts(), max_size=3).map(lambda words: tuple(sorted(set(words))))


def roles() -> st.SearchStrategy[Role]:
    """A post with anything in its fields, dates that make no sense too."""
    names = ("courtesy_title", "post", "organisation", "country", "fax", "email", "salutation")
    return st.builds(
        Role,
        **{name: texts() for name in names},
        address=_tuples(texts()),
        since=st.none() | st.dates(),
        until=st.none() | st.dates(),
    )


def contacts() -> st.SearchStrategy[Contact]:
    """Somebody who isn't in the library yet, with anything in his fields."""
    return st.builds(
        Contact,
        honorific=texts(),
        given_name=texts(),
        family_name=texts(),
        family_first=st.booleans(),
        languages=_tuples(texts()),
        groups=_words(),
        notes=texts(),
        roles=st.lists(roles(), max_size=3).map(tuple),
    )


def passages() -> st.SearchStrategy[Passage]:
    """A passage that isn't in the library yet, with anything in its fields."""
    return st.builds(
        Passage,
        kind=st.sampled_from(["recommendation", "passage"]),
        text=texts(),
        language=texts(),
        tags=_words(),
    )
