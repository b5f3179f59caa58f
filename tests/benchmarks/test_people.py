"""The address book that is measured, and what is typed to find people in it."""

from rapidfuzz.distance import OSA

from benchmarks.people import people
from benchmarks.queries import queries
from r2p_drafter.library.search.folding import words_in


class TestPeople:
    def test_they_are_the_same_each_time(self) -> None:
        assert people(50) == people(50) == people(80)[:50]

    def test_they_are_of_many_names_countries_and_scripts(self) -> None:
        some = people(2_000)
        assert len({one.family_name for one in some}) > 1_000
        assert len({one.role.country for one in some}) > 100
        assert any(one.family_first for one in some)
        assert any(not one.name.isascii() for one in some)
        assert 0 < sum(one.uses > 0 for one in some) < 200


class TestQueries:
    def test_every_other_one_has_one_slip(self) -> None:
        some = people(500)
        typed = queries(some, 300)
        slipped = [query for query in typed if query.has_slip]
        assert 100 < len(slipped) <= 150
        for query in slipped:
            role = query.meant.role
            known = words_in(f"{query.meant.name} {role.post} {role.organisation} {role.country}")
            wrong = [word for word in query.text.split() if word not in known]
            assert len(wrong) <= 1
            assert all(any(OSA.distance(word, right) == 1 for right in known) for word in wrong)

    def test_they_are_typed_letter_by_letter(self) -> None:
        (query,) = queries(people(1), 1)
        strokes = query.strokes()
        assert strokes[-1] == query.text
        assert [len(text) for text in strokes] == list(range(1, len(query.text) + 1))
