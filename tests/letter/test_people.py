"""People as lines of text, and back."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.letter.file import read_letter
from r2p_drafter.letter.model import CopyRecipient, Person, Signatory
from r2p_drafter.letter.names import one_line
from r2p_drafter.letter.people import people_in, person_in
from strategies import texts


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Ms. Helen Clark, Administrator, UNDP",
            Person(honorific="Ms.", name="Helen Clark", post="Administrator", organisation="UNDP"),
        ),
        (
            "H.E. Mr. Ban Ki-moon, Secretary-General, United Nations",
            Person(courtesy_title="H.E.", honorific="Mr.", name="Ban Ki-moon", post="Secretary-General",
                   organisation="United Nations"),
        ),
        (
            "Mr. Vijay K. Nambiar, Chef de Cabinet, Under-Secretary-General",
            Person(honorific="Mr.", name="Vijay K. Nambiar", post="Chef de Cabinet, Under-Secretary-General"),
        ),
        (
            "Mr. John Holmes, Under-Secretary-General for Relief and Emergency Coordinator",
            Person(honorific="Mr.", name="John Holmes",
                   post="Under-Secretary-General for Relief and Emergency Coordinator"),
        ),
        ("Mr. A. Luck, Special Adviser", Person(honorific="Mr.", name="A. Luck", post="Special Adviser")),
        ("Zoë Łuczak, Aid First", Person(name="Zoë Łuczak", post="Aid First")),
        ("Zoë Łuczak, Human Rights Watch", Person(name="Zoë Łuczak", organisation="Human Rights Watch")),
        ("Zoë Łuczak, UNHCR", Person(name="Zoë Łuczak", organisation="UNHCR")),
        ("Human Rights Watch", Person(organisation="Human Rights Watch")),
        ("UNICEF", Person(organisation="UNICEF")),
        ("General Assembly", Person(organisation="General Assembly")),
        ("Don McKinnon", Person(name="Don McKinnon")),
        ("Helen Clark", Person(name="Helen Clark")),
        ("DR MONICA SERRANO", Person(honorific="Dr.", name="MONICA SERRANO")),
        ("Prof. Dr. Hans Lang", Person(honorific="Prof. Dr.", name="Hans Lang")),
        ("General Sir Rupert Smith", Person(honorific="General Sir", name="Rupert Smith")),
        ("John Smith, Jr., Director, UN", Person(name="John Smith, Jr.", post="Director", organisation="UN")),
        ("Mr.\tBan Ki-moon\tSecretary-General\tUN",
         Person(honorific="Mr.", name="Ban Ki-moon", post="Secretary-General", organisation="UN")),
        ("Helen Clark – Administrator – UNDP",
         Person(name="Helen Clark", post="Administrator", organisation="UNDP")),
        ("Asha-Rose Migiro", Person(name="Asha-Rose Migiro")),
        ("•  Helen Clark", Person(name="Helen Clark")),
        ("Cc:\tHelen Clark", Person(name="Helen Clark")),
        ("2. Helen Clark", Person(name="Helen Clark")),
        (",", Person(name=",")),
    ],
)  # fmt: skip
def test_a_line_is_taken_apart(line: str, expected: Person) -> None:
    assert people_in(line, Person) == (expected,)


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("fr", "S.E. M. Jean Le Roy, Secrétaire général, ONU",
         Person(courtesy_title="S.E.", honorific="M.", name="Jean Le Roy", post="Secrétaire général",
                organisation="ONU")),
        ("fr", "Mme Ana Díaz, Directrice de la recherche",
         Person(honorific="Mme", name="Ana Díaz", post="Directrice de la recherche")),
        ("es", "Sra. Ana Díaz, Ministra de Cultura", Person(honorific="Sra.", name="Ana Díaz",
                                                         post="Ministra de Cultura")),
        ("fr", "Mr. Ban Ki-moon", Person(honorific="Mr.", name="Ban Ki-moon")),
    ],
)  # fmt: skip
def test_titles_of_the_letters_language_are_known(language: str, line: str, expected: Person) -> None:
    assert person_in(line, Person, language) == expected


def test_the_copies_of_2009_come_back_from_their_lines(example_2009: Path) -> None:
    copies = read_letter(example_2009).copies
    assert people_in("\n".join(map(one_line, copies)), CopyRecipient) == copies


@given(
    st.builds(
        Signatory,
        courtesy_title=st.sampled_from(["", "H.E.", "The Honourable"]),
        honorific=st.sampled_from(["", "Mr.", "Ms.", "Dr.", "Ambassador"]),
        name=st.sampled_from(["Ban Ki-moon", "Helen Clark", "Max van der Stoel"]),
        post=st.sampled_from(["Administrator", "Director of Research", "Minister for Foreign Affairs"]),
        organisation=st.sampled_from(["", "UNDP", "Ministry of Justice", "Aid First"]),
    )
)
def test_there_and_back(person: Signatory) -> None:
    assert people_in(one_line(person), Signatory) == (person,)


@given(texts())
def test_any_text_is_people_with_something_in_them(text: str) -> None:
    for person in people_in(text, Signatory):
        assert one_line(person) or person.honorific or person.courtesy_title
