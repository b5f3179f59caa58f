import pytest
from msgspec.structs import replace

from builders import a_letter
from preflight import found, mended, parts
from r2p_drafter.letter.checks import check
from r2p_drafter.letter.checks.people import is_same
from r2p_drafter.letter.model import Addressee, CopyRecipient, Person, Signatory

CLARK = CopyRecipient(honorific="Ms.", name="Helen Clark", post="Administrator")
DENG = CopyRecipient(honorific="Mr.", name="Francis Deng")
NOOR = Signatory(name="Noor Haddad", organisation="Civil Watch")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Person(name="Ban Ki-moon"), Person(honorific="Mr.", name="BAN Ki-moon")),
        (Person(name="Ban Ki-moon"), Person(name="Ki-moon  Ban")),
        (Person(name="Ban Ki-moon"), Person(name="Ban, Ki Moon")),
        (Person(name="Ana Díaz"), Person(courtesy_title="H.E.", name="Ana Diaz", post="Minister")),
        (Person(name="H.E. Ms. Ana Díaz"), Person(honorific="Ms.", name="Ana Díaz")),
        (Person(name="Alain Le Roy"), Person(name="Alain LeRoy")),
        (Person(name="Patricia O’Brien"), Person(name="Patricia O'Brien")),
        (Person(organisation="Civil Watch"), Person(organisation="civil watch")),
        (
            Person(post="Director", organisation="Civil Watch"),
            Person(post="Director", organisation="Civil Watch"),
        ),
    ],
)
def test_the_same_person_is_known_again(one: Person, other: Person) -> None:
    assert is_same(one, other)
    assert is_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Person(name="Ana Díaz"), Person(name="Ana Díaz Soto")),
        (Person(honorific="Mr.", name="Smith"), Person(honorific="Ms.", name="Smith")),
        (Person(name="Civil Watch"), Person(organisation="Civil Watch")),
        (Person(post="Director"), Person(post="Director", organisation="Civil Watch")),
        (Person(honorific="Mr."), Person(honorific="Mr.")),
        (Person(), Person()),
    ],
)
def test_others_are_not(one: Person, other: Person) -> None:
    assert not is_same(one, other)


class TestAddressee:
    def test_gets_no_copy(self) -> None:
        ban = Addressee(courtesy_title="H.E.", honorific="Mr.", name="Ban Ki-moon")
        letter = a_letter(
            addressee=ban,
            copies=(CLARK, CopyRecipient(name="BAN Ki-moon", post="Secretary-General"), DENG),
        )

        assert parts(letter, "copy-to-addressee") == ["copies[1]"]
        assert mended(letter, "copy-to-addressee") == replace(letter, copies=(CLARK, DENG))

    def test_an_organisation_may_be_addressed_in_one_post_and_copied_in_another(self) -> None:
        letter = a_letter(
            addressee=Addressee(post="President", organisation="Security Council"),
            copies=(CopyRecipient(post="Secretary", organisation="Security Council"),),
        )

        assert found(letter, "copy-to-addressee") == []


class TestTwice:
    def test_who_signs_twice_in_the_same_words_is_taken_out_once(self) -> None:
        other = Signatory(name="Ana Díaz")
        letter = a_letter(signatories=(NOOR, other, NOOR))

        (problem,) = found(letter, "named-twice")
        assert (problem.severity, problem.part) == ("warning", "signatories[2]")
        assert problem.message == "Noor Haddad signs twice."
        assert mended(letter, "named-twice") == replace(letter, signatories=(NOOR, other))

    def test_other_words_are_for_the_drafter_to_choose_from(self) -> None:
        letter = a_letter(copies=(CLARK, DENG, CopyRecipient(name="CLARK Helen", post="Prime Minister")))

        (problem,) = found(letter, "named-twice")
        assert (problem.severity, problem.part, problem.fix) == ("warning", "copies[2]", None)
        assert problem.message == "CLARK Helen gets two copies."

    def test_the_third_is_compared_with_all_before_it(self) -> None:
        again = replace(CLARK, post="Prime Minister")
        letter = a_letter(copies=(CLARK, again, again))

        fixes = [(problem.part, problem.fix is not None) for problem in found(letter, "named-twice")]
        assert fixes == [("copies[1]", False), ("copies[2]", True)]

    def test_for_two_organisations_it_may_be_meant(self) -> None:
        letter = a_letter(signatories=(NOOR, replace(NOOR, organisation="Global Watch")))

        assert [problem.severity for problem in found(letter, "named-twice")] == ["hint"]

    def test_organisations_alone_are_known_by_name(self) -> None:
        names = ("Civil Watch", "Global Watch", "CIVIL WATCH")
        letter = a_letter(signatories=tuple(Signatory(organisation=name) for name in names))

        assert parts(letter, "named-twice") == ["signatories[2]"]

    def test_signatory_and_receiver_of_a_copy_are_two_lists(self) -> None:
        letter = a_letter(signatories=(NOOR,), copies=(CLARK, DENG))

        assert check(letter) == ()


def test_a_signatory_among_the_copies_is_a_hint() -> None:
    letter = a_letter(signatories=(NOOR,), copies=(CLARK, CopyRecipient(honorific="Dr.", name="Noor Haddad")))

    (problem,) = found(letter, "copy-to-signatory")
    assert (problem.severity, problem.part, problem.fix) == ("hint", "copies[1]", None)
