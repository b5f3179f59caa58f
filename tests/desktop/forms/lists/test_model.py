"""The one model for lists, following the letter."""

import random
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from builders import a_letter, a_rich_letter
from r2p_drafter.desktop.forms.delegate import IS_FAINT, MARK
from r2p_drafter.desktop.forms.lists.kinds import Adder, ItemKind, ItemWords
from r2p_drafter.desktop.forms.lists.model import ItemsModel
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.letter.lines import items_in
from r2p_drafter.letter.model import Recommendations, Signatory, Text
from r2p_drafter.letter.names import one_line
from r2p_drafter.letter.people import people_in

WORDS = ItemWords("&People", "Nobody", "(no name yet)", "Remove", "Remove", "Duplicate", "Move", "Paste")
PEOPLE = ItemKind(
    list[Signatory],
    WORDS,
    [Adder("Add", Signatory)],
    one_line,
    one_line,
    lambda text, _: people_in(text, Signatory),
)
ITEMS = ItemKind(list[str], WORDS, [Adder("Add", str)], str, str, lambda text, _: items_in(text))

FIVE = tuple(Signatory(name=name) for name in "ABCDE")


@pytest.fixture
def model(models: Models) -> Iterator[ItemsModel]:
    """The signatories A to E, every step of the model looked at."""
    models.draft.replace_all(a_letter(signatories=FIVE), None)
    made = ItemsModel(models, "signatories", PEOPLE)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()


def lines(model: ItemsModel) -> str:
    return "".join(model.index(row).data() for row in range(model.rowCount()))


def items(model: ItemsModel) -> list[str]:
    return list(model.items)


def put(models: Models, *people: Signatory) -> None:
    models.draft.set_value("signatories", people, "Change")


def test_it_shows_the_items(model: ItemsModel) -> None:
    assert lines(model) == "ABCDE"
    assert not model.flags(model.index(9)) & Qt.ItemFlag.ItemIsSelectable


def test_a_row_that_moves_is_followed_by_whoever_has_it(model: ItemsModel, models: Models) -> None:
    a, b, c, d, e = FIVE
    chosen = QPersistentModelIndex(model.index(2))

    put(models, c, a, b, d, e)
    assert (lines(model), chosen.row()) == ("CABDE", 0)
    put(models, a, b, d, c, e)
    assert (lines(model), chosen.row()) == ("ABDCE", 3)
    put(models, a, d, c)
    assert (lines(model), chosen.row()) == ("ADC", 2)
    put(models, a, d, replace(c, name="X"))
    assert (lines(model), chosen.row()) == ("ADX", 2)
    models.draft.undo_stack.setIndex(0)
    assert (lines(model), chosen.row()) == ("ABCDE", 2)


def test_typing_changes_its_row_alone(model: ItemsModel, models: Models) -> None:
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    models.watcher.look_through()
    told.clear()

    models.draft.set_value("signatories[3].post", "Director", "Change", typing=True)

    assert told == [(3, 3)]
    assert model.index(3).data() == "D, Director"


def test_a_selection_stays_with_its_items(model: ItemsModel, models: Models) -> None:
    selection = QItemSelectionModel(model)
    selection.select(model.index(1), QItemSelectionModel.SelectionFlag.Select)
    selection.select(model.index(3), QItemSelectionModel.SelectionFlag.Select)
    a, b, c, d, e = FIVE

    put(models, b, d, a, c, e)
    assert sorted(index.row() for index in selection.selectedIndexes()) == [0, 1]
    put(models, Signatory(name="X"), b, d, a, c, e)
    assert sorted(index.row() for index in selection.selectedIndexes()) == [1, 2]
    put(models, d, e)
    assert [index.row() for index in selection.selectedIndexes()] == [0]


def test_any_change_is_followed(model: ItemsModel, models: Models) -> None:
    chance = random.Random(20090909)  # noqa: S311 (the same every time)
    for _ in range(150):
        names = chance.choices("ABCDEFG", k=chance.randrange(7))
        put(models, *(Signatory(name=name) for name in names))
        assert lines(model) == "".join(names)


def test_an_item_with_nothing_in_it_says_so_faintly(model: ItemsModel, models: Models) -> None:
    put(models, Signatory(post="Director"), Signatory())

    assert [model.index(row).data() for row in (0, 1)] == ["Director", "(no name yet)"]
    assert [model.index(row).data(IS_FAINT) for row in (0, 1)] == [False, True]


def test_what_needs_attention_is_marked_and_read_out(model: ItemsModel, models: Models) -> None:
    put(models, *FIVE[:2], Signatory())
    models.watcher.look_through()

    mark = model.index(2).data(MARK)

    assert mark.count == 1
    assert model.index(2).data(Qt.ItemDataRole.AccessibleTextRole) == "(no name yet), 1 problem"
    assert model.index(0).data(MARK) is None

    put(models, *FIVE[:3])
    models.watcher.look_through()
    assert model.index(2).data(MARK) is None


def test_a_list_inside_an_item_is_found_again_where_its_item_goes(models: Models) -> None:
    models.draft.replace_all(a_rich_letter(), None)
    model = ItemsModel(models, "", ITEMS)
    model.show_part("body[2].items")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert items(model) == ["listen", "report"]
    resets: list[str] = []
    model.modelReset.connect(lambda: resets.append("reset"))
    text, first, second, *rest = models.letter.body

    models.draft.set_value("body", (text, second, first, *rest), "Move")
    model.show_part("body[1].items")
    assert items(model) == ["listen", "report"]
    assert resets == []

    models.draft.set_value("body", (Text(), Recommendations(items=("act",))), "Change")
    model.show_part("body[1].items")
    assert items(model) == ["act"]
    model.show_part("body[0].items")
    assert items(model) == []
    tester.deleteLater()
