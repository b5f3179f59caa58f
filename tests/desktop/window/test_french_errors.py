"""What can't be done is told in French in a French window."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import ChosenFiles, in_front
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import FaultyTemplate
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.look.translation import install
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.letter.model import Text


@pytest.fixture
def french(workplace: Workplace, qtbot: QtBot) -> Iterator[LetterWindow]:
    install("fr")
    yield in_front(workplace.show(a_letter()), qtbot)
    install("en")


def said(text: str) -> str:
    """The text with plain blanks in place of those before French marks."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "ce n’est pas une lettre : le fichier est vide."),
        ("{]", "ce n’est pas une lettre : son JSON est erroné à la ligne 1, colonne 2"),
        ('{"format": "r2p-letter", "version": 1, "letter": {"subject": 7}}',
         "`subject` : valeur attendue : du texte, et non un nombre entier."),
        ('{"format": "r2p-letter", "version": 1, "letter": {"date": 7}}',
         "`date` : valeur attendue : une date comme 2024-03-05 ou rien, et non un nombre entier."),
    ],
)  # fmt: skip
def test_a_broken_letter(
    french: LetterWindow, chosen: ChosenFiles, tmp_path: Path, content: str, told: str
) -> None:
    broken = tmp_path / "broken.letter"
    broken.write_text(content, encoding="utf-8")
    chosen.to_open = (broken,)

    french.opening.open()

    assert said(french.messages.text("file")).startswith(f"{broken} : {told}")


def test_a_template_that_is_not_there(french: LetterWindow) -> None:
    french.draft.set_value("template", "nobody-made-this", "Change the template")

    assert said(french.composition.fault).startswith("Le modèle « nobody-made-this » n’existe pas.")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("{{ addressee.pots }}", "{{ addressee.pots }} : il n’y a pas de « pots » ici"),
        ("{{ adressee.post }}", "{{ adressee.post }} : il n’y a pas de « adressee » ici"),
        ("{{ date | replace('', 'x') }}",
         "{{ date | replace('', 'x') }} : le filtre « replace » n’a rien à chercher"),
        ("{{ date", "un champ qui commence par « {{ » ne se termine pas par « }} »"),
    ],
)  # fmt: skip
def test_a_placeholder_that_can_not_be_filled_in(french: LetterWindow, typed: str, told: str) -> None:
    french.draft.set_value("body", (Text(markdown=typed),), "Change")
    french.watcher.look_through()

    assert told in [said(in_words(each.saying)) for each in french.watcher.problems]


@pytest.mark.parametrize(
    ("wording", "told"),
    [
        (
            "<p>{{ nobody }}</p>",
            "ours/letter.html.jinja, ligne 1 : il n’y a pas de « nobody » ici ; un modèle",
        ),
        (
            "\n<p class='No'>a</p>",
            "ours/letter.html.jinja, ligne 2 : le papier à en-tête n’a pas de style « No »",
        ),
    ],
)
@pytest.mark.usefixtures("french")
def test_a_faulty_template(tmp_path: Path, wording: str, told: str) -> None:
    own_pack = Path(shutil.copytree(templates_folder() / "letter", tmp_path / "ours"))
    (own_pack / "letter.html.jinja").write_text(wording, encoding="utf-8")

    (found,) = Shelf([own_pack.parent]).templates()

    assert isinstance(found, FaultyTemplate)
    assert said(in_words(found.saying)).startswith(told)
