"""What the core says, in the language of the interface."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from builders import a_letter
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.problems.model import FIX, MESSAGE, ProblemModel
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.letter.model import Recommendations, Text
from r2p_drafter.saying import says, verbatim

LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
FRENCH = {
    "The other recommendations end with {}, this one with {}.": "Ici {1}, ailleurs {0}.",
    "End it with {}": "Terminer par {}",
    "a semicolon": "un point-virgule",
    "a comma": "une virgule",
}


@pytest.fixture
def french(qapp: QCoreApplication, tmp_path: Path) -> Iterator[None]:
    """An interface that has a few words of French, made as the program's own are."""
    messages = (
        f"<message><source>{source}</source><translation>{translation}</translation></message>"
        for source, translation in FRENCH.items()
    )
    text = f'<TS version="2.1" language="fr"><context><name></name>{"".join(messages)}</context></TS>'
    source, made = tmp_path / "fr.ts", tmp_path / "fr.qm"
    source.write_text(text, "utf-8")
    subprocess.run([LRELEASE, "-silent", source, "-qm", made], check=True)
    translator = QTranslator()
    assert translator.load(str(made))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("french")
def test_a_saying_is_translated_with_the_sayings_in_it() -> None:
    assert in_words(says("End it with {}").of(says("a comma"))) == "Terminer par une virgule"


@pytest.mark.usefixtures("french")
def test_what_has_no_translation_is_said_in_english() -> None:
    assert in_words(says("{} signs twice.").of("Noor")) == "Noor signs twice."
    assert in_words(verbatim("There is no {{ addressee.pots }}.")) == "There is no {{ addressee.pots }}."


@pytest.mark.usefixtures("french")
def test_problems_fixes_and_the_undo_are_in_the_language_of_the_interface(
    draft: Draft, watcher: ProblemWatcher
) -> None:
    items = ("speak;", "act,", "and help;", "listen.")
    draft.replace_all(a_letter(body=(Text(markdown="Please:"), Recommendations(items=items))), None)
    watcher.look_through()
    model = ProblemModel(watcher)

    (problem,) = watcher.problems
    assert model.index(0, MESSAGE).data() == "Ici une virgule, ailleurs un point-virgule."
    assert model.index(0, FIX).data() == "Terminer par un point-virgule"
    watcher.mend(problem)
    assert draft.undo_stack.undoText() == "Terminer par un point-virgule"
