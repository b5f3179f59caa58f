"""The commands of the library: what they print, what they write, and their exit status."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import a_contact, a_passage, a_role
from exchanged import SAMPLES, a_table, contacts_of
from r2p_drafter.cli import main
from r2p_drafter.library.entries import AnyEntry, Contact
from r2p_drafter.library.exchange.passages import read_passages
from r2p_drafter.library.opening import library_url, open_library
from r2p_drafter.library.store import Library
from r2p_drafter.paths import user_folders

Captured = pytest.CaptureFixture[str]
HELEN = a_contact(
    honorific="Ms.",
    given_name="Helen",
    family_name="Clark",
    groups=("Steering Committee",),
    roles=(a_role(courtesy_title="", post="Administrator", organisation="UNDP", email="h@undp.example"),),
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that commands are run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@contextmanager
def the_library(url: str = "") -> Iterator[Library]:
    """The library of this user, or another one."""
    library = open_library(library_url(url, user_folders().library))
    try:
        yield library
    finally:
        library.close()


def saved(*entries: AnyEntry, url: str = "") -> tuple[AnyEntry, ...]:
    with the_library(url) as library:
        return library.save(entries)


def contacts(url: str = "") -> list[Contact]:
    with the_library(url) as library:
        return sorted(library.content().contacts, key=lambda contact: contact.name)


def lines(capsys: Captured) -> list[str]:
    """What was printed; nothing may have been said beside it."""
    out, err = capsys.readouterr()
    assert err == ""
    return out.splitlines()


def refusal(capsys: Captured) -> str:
    """The one line that a refused command says; nothing else may have been printed."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("r2p-drafter: ")
    assert err.count("\n") == 1
    return err.removeprefix("r2p-drafter: ").rstrip("\n")


class TestImport:
    def test_each_row_is_reported_and_all_is_written(self, capsys: Captured) -> None:
        assert main(["library", "import", str(SAMPLES / "list-en.csv")]) == 0

        assert lines(capsys) == [
            "4: new: H.E. Mr. Ban Ki-moon, Secretary-General, United Nations",
            "5: new: Helen Clark, Administrator, UNDP",
            "6: new: Kim Won-soo, Permanent Representative, Permanent Mission of the Republic of Korea",
            "7: new: Global Centre for the Responsibility to Protect",
            "4 new, 0 changed, 0 the same, 0 doubtful, 0 faulty: 4 written.",
        ]
        assert [contact.name for contact in contacts()] == ["", "Ban Ki-moon", "Helen Clark", "Kim Won-soo"]

    def test_once_more_nothing_is_written(self, capsys: Captured) -> None:
        main(["library", "import", str(SAMPLES / "list-en.csv")])
        before = contacts()
        capsys.readouterr()

        assert main(["library", "import", str(SAMPLES / "list-en.csv")]) == 0

        assert lines(capsys)[-1] == "0 new, 0 changed, 4 the same, 0 doubtful, 0 faulty: 0 written."
        assert contacts() == before

    def test_of_very_many_rows_the_first_of_each_verdict_are_reported(
        self, folder: Path, capsys: Captured
    ) -> None:
        broken = folder / "broken.vcf"
        whole = "BEGIN:VCARD\nVERSION:3.0\nFN:Helen Clark\nORG:UNDP\nEND:VCARD\n"
        broken.write_text("BEGIN:VCARD\n" * 1_000 + whole, "utf-8")

        assert main(["library", "import", str(broken)]) == 1

        told = lines(capsys)
        assert [line.split(":")[1] for line in told[:200]] == [" faulty"] * 200
        assert told[200:] == [
            "1001: new: Helen Clark, UNDP",
            "and 800 more faulty.",
            "1 new, 0 changed, 0 the same, 0 doubtful, 1000 faulty: 1 written.",
        ]

    @pytest.mark.parametrize("name", ["apple-3.vcf", "outlook-fr.csv", "google.csv", "excel-unicode.txt"])
    def test_files_of_other_programs(self, name: str) -> None:
        assert main(["library", "import", str(SAMPLES / name)]) == 0

        assert {contact.name for contact in contacts()} == {each.name for each in contacts_of(SAMPLES / name)}

    def test_a_dry_run_writes_nothing(self, capsys: Captured) -> None:
        assert main(["library", "import", "--dry-run", str(SAMPLES / "list-en.csv")]) == 0

        assert lines(capsys)[-1] == "4 new, 0 changed, 0 the same, 0 doubtful, 0 faulty: 4 would be written."
        assert contacts() == []

    def test_what_is_doubtful_or_faulty_is_left_out_and_said(self, folder: Path, capsys: Captured) -> None:
        saved(HELEN)
        table = a_table(
            folder, "Name,Organisation,E-mail,Notes\nHelen Clark,UNDP,new@undp.example,\n,,n/a,x\n"
        )

        assert main(["library", "import", str(table)]) == 1

        assert lines(capsys) == [
            "2: doubtful: Helen Clark, UNDP (The library says something else here: E-mail.)",
            (
                "3: faulty: (There is neither a name, nor an organisation, nor a post in it."
                " “n/a” is no e-mail address; it was left out.)"
            ),
            "0 new, 0 changed, 0 the same, 1 doubtful, 1 faulty: 0 written.",
        ]
        assert contacts()[0].role.email == "h@undp.example"

    @pytest.mark.parametrize(("doubtful", "emails"), [("update", {"new"}), ("add", {"h", "new"})])
    def test_what_is_doubtful_can_be_taken(self, doubtful: str, emails: set[str], folder: Path) -> None:
        saved(HELEN)
        table = a_table(folder, "Name,Organisation,E-mail\nHelen Clark,UNDP,new@undp.example\n")

        assert main(["library", "import", "--doubtful", doubtful, str(table)]) == 0

        assert {contact.role.email.partition("@")[0] for contact in contacts()} == emails

    def test_encoding_and_separator_can_be_said(self, folder: Path) -> None:
        (folder / "a.csv").write_bytes("Name|Organisation\nZoë Łuczak|Peace; Now\n".encode("cp1250"))

        assert main(["library", "import", "--encoding", "cp1250", "--separator", "bar", "a.csv"]) == 0

        assert [(each.name, each.role.organisation) for each in contacts()] == [("Zoë Łuczak", "Peace; Now")]

    def test_passages(self, capsys: Captured) -> None:
        assert main(["library", "import", "--passages", str(SAMPLES / "recommendations-fr.csv")]) == 0

        assert lines(capsys)[:2] == [
            "2: new: Condamner sans équivoque les attaques contre les civils",
            "3: new: Nommer un envoyé spécial",
        ]
        with the_library() as library:
            assert {passage.language for passage in library.content().passages} == {"fr"}

    def test_a_file_that_can_t_be_read_is_refused(self, capsys: Captured) -> None:
        assert main(["library", "import", "none.csv"]) == 2

        assert refusal(capsys) == "none.csv: the file can't be read: No such file or directory."
        assert not user_folders().library.exists()

    def test_what_it_prints_can_t_steer_a_terminal(self, folder: Path, capsys: Captured) -> None:
        table = a_table(folder, "Name,Organisation\nHelen \u202eClark,a\u200fb\n")

        main(["library", "import", str(table)])

        assert lines(capsys)[0] == "2: new: Helen \ufffdClark, a\ufffdb"


class TestExport:
    @pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.vcf"])
    def test_the_address_book_comes_back(self, name: str, capsys: Captured) -> None:
        saved(HELEN, a_contact())

        assert main(["library", "export", name]) == 0

        assert lines(capsys) == []
        assert sorted(contacts_of(Path(name)), key=lambda each: each.name) == contacts()

    def test_one_group(self) -> None:
        saved(HELEN, a_contact())

        assert main(["library", "export", "--group", "Steering Committee", "a.csv"]) == 0

        assert [contact.name for contact in contacts_of(Path("a.csv"))] == ["Helen Clark"]

    def test_a_group_that_nobody_is_in_is_named(self, capsys: Captured) -> None:
        saved(HELEN)

        assert main(["library", "export", "--group", "Nobody", "a.csv"]) == 2

        assert refusal(capsys) == "Nobody of the address book is in the group “Nobody”."
        assert not Path("a.csv").exists()

    def test_passages(self) -> None:
        (passage,) = saved(a_passage())

        assert main(["library", "export", "--passages", "a.csv"]) == 0

        assert [row.entry for row in read_passages(Path("a.csv"))] == [passage]

    def test_a_file_that_is_there_is_kept_without_force(self, capsys: Captured) -> None:
        saved(HELEN)
        Path("a.csv").write_text("mine")

        assert main(["library", "export", "a.csv"]) == 2
        assert refusal(capsys) == "a.csv: this file is there already; --force replaces it."
        assert Path("a.csv").read_text() == "mine"

        assert main(["library", "export", "--force", "a.csv"]) == 0
        assert len(contacts_of(Path("a.csv"))) == 1

    @pytest.mark.parametrize(
        ("arguments", "suffixes"), [([], ".csv, .xlsx, .vcf"), (["--passages"], ".csv, .xlsx")]
    )
    def test_another_suffix_is_refused(self, arguments: list[str], suffixes: str, capsys: Captured) -> None:
        assert main(["library", "export", *arguments, "a.pdf"]) == 2

        assert refusal(capsys) == f"a.pdf: the name of this file has to end in {suffixes}."


class TestSearch:
    def test_words_find_people_whatever_the_accents(self, capsys: Captured) -> None:
        saved(HELEN, a_contact())

        assert main(["library", "search", "diaz", "mission"]) == 0

        assert lines(capsys) == [
            "H.E. Ms. Ana Díaz, Permanent Representative, Permanent Mission of Chile, chile@example.org"
        ]

    def test_the_role_that_is_meant_is_shown(self, capsys: Captured) -> None:
        saved(
            replace(
                HELEN,
                roles=(*HELEN.roles, a_role(post="Prime Minister", organisation="New Zealand", email="")),
            )
        )

        assert main(["library", "search", "zealand"]) == 0

        assert lines(capsys) == ["H.E. Ms. Helen Clark, Prime Minister, New Zealand"]

    def test_no_more_than_are_wanted(self, capsys: Captured) -> None:
        saved(HELEN, a_contact())

        assert main(["library", "search", "--limit", "1", "ms"]) in (0, 1)
        assert main(["library", "search", "--limit", "1", "a"]) == 0

        assert len(lines(capsys)) == 1

    def test_passages(self, capsys: Captured) -> None:
        saved(a_passage(text="Speak out *early*\n\nwhere civilians are at risk"), a_passage(text="Act"))

        assert main(["library", "search", "--passages", "civilians"]) == 0

        assert lines(capsys) == ["Speak out *early* where civilians are at risk"]

    def test_nothing_found_is_another_status(self, capsys: Captured) -> None:
        saved(HELEN)

        assert main(["library", "search", "zzzz"]) == 1

        assert lines(capsys) == []


class TestWhichLibrary:
    def test_another_can_be_said(self, folder: Path) -> None:
        url = f"sqlite:///{folder / 'team.sqlite'}"

        assert main(["library", "import", "--url", url, str(SAMPLES / "list-en.csv")]) == 0
        assert main(["library", "export", "--url", url, "a.csv"]) == 0

        assert len(contacts(url)) == len(contacts_of(Path("a.csv"))) == 4
        assert contacts() == []

    def test_that_of_the_settings_is_taken(self, folder: Path) -> None:
        url = f"sqlite:///{folder / 'team, ours; 100%.sqlite'}"
        chosen(url)

        assert main(["library", "import", str(SAMPLES / "list-en.csv")]) == 0

        assert len(contacts(url)) == 4
        assert not user_folders().library.exists()

    def test_where_settings_can_t_be_read_no_other_is_taken(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
    ) -> None:
        chosen(f"sqlite:///{folder / 'team.sqlite'}")
        monkeypatch.setitem(sys.modules, "r2p_drafter.desktop.settings", None)

        assert main(["library", "search", "a"]) == 2
        assert "--url" in refusal(capsys)
        assert main(["library", "search", "--url", f"sqlite:///{folder / 'team.sqlite'}", "a"]) == 1

    @pytest.mark.parametrize("url", ["nonsense", "mysql://x/y", "sqlite://"])
    def test_what_is_no_library_is_refused(self, url: str, capsys: Captured) -> None:
        assert main(["library", "search", "--url", url, "a"]) == 2

        assert refusal(capsys)

    def test_a_file_that_is_no_library_is_refused(self, folder: Path, capsys: Captured) -> None:
        shutil.copy(SAMPLES / "list-en.csv", folder / "list.sqlite")

        assert main(["library", "search", "--url", f"sqlite:///{folder / 'list.sqlite'}", "a"]) == 2

        assert "list.sqlite" in refusal(capsys)


def chosen(url: str) -> None:
    """Choose a library as the preferences do."""
    from r2p_drafter.desktop.settings import Settings

    file = user_folders().config / "settings.ini"
    file.parent.mkdir(parents=True)
    settings = Settings(file)
    settings.set_text("library/url", url)
    settings.sync()
