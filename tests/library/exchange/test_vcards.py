"""vCards as real programs write them, and as strangers might."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings

from exchanged import SAMPLES, a_vcard, contacts_of
from r2p_drafter.library.entries import Contact, Role
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.exchange import vcards
from r2p_drafter.library.exchange.limits import MAX_LINE
from r2p_drafter.library.exchange.vcards import read_vcards
from strategies import texts

_MEGABYTE = 1024 * 1024


def remarks(path: Path) -> list[str]:
    """What is said of the only card of a file."""
    (row,) = read_vcards(path)
    return list(map(str, row.remarks))


def the_contact(folder: Path, *lines: str) -> Contact:
    """What a card of version 3 with those lines is read as."""
    (contact,) = contacts_of(a_vcard(folder, *lines))
    return contact


class TestPrograms:
    def test_google_3(self) -> None:
        person, organisation = contacts_of(SAMPLES / "google-3.vcf")

        assert person == Contact(
            honorific="Ms.",
            given_name="Helen Elizabeth",
            family_name="Clark",
            groups=("UN system",),
            notes="Met in Geneva, March 2009.\nPrefers e-mail.",
            roles=(
                Role(
                    post="Administrator",
                    organisation="Executive Office, United Nations Development Programme",
                    address=("One United Nations Plaza", "New York, NY 10017"),
                    country="United States",
                    fax="+1 212-906-5778",
                    email="helen.clark@undp.example",
                ),
            ),
        )
        assert organisation == Contact(
            groups=("Steering Committee",),
            roles=(
                Role(
                    organisation="Global Centre for the Responsibility to Protect",
                    email="info@globalr2p.example",
                ),
            ),
        )

    def test_outlook_2_1(self) -> None:
        first, second = contacts_of(SAMPLES / "outlook-2.1.vcf")

        assert first == Contact(
            honorific="Mme",
            given_name="Zoé",
            family_name="Lefèvre",
            roles=(
                Role(
                    post="Directrice générale",
                    organisation="Direction des Nations Unies, Ministère des Affaires étrangères",
                    address=("37, quai d'Orsay", "75007 Paris"),
                    country="France",
                    fax="+33 1 43 17 47 53",
                    email="zoe.lefevre@diplomatie.example",
                ),
            ),
        )
        assert (second.honorific, second.given_name, second.family_name) == ("Sra.", "María", "Díaz Núñez")
        assert second.role.organisation == "Misión Permanente de España"

    def test_outlook_3(self) -> None:
        (contact,) = contacts_of(SAMPLES / "outlook-3.vcf")

        assert contact == Contact(
            honorific="Mr.",
            given_name="B.",
            family_name="Lynn Pascoe",
            groups=("Security Council 2026", "UN system"),
            roles=(
                Role(
                    post="Under-Secretary-General",
                    organisation="Department of Political Affairs, United Nations",
                    address=("Room S-3570", "United Nations", "New York, NY 10017"),
                    country="United States of America",
                    fax="+1 (212) 963-5065",
                    email="pascoe@un.example",
                ),
            ),
        )

    def test_apple_3(self) -> None:
        person, organisation = contacts_of(SAMPLES / "apple-3.vcf")

        assert person == Contact(
            honorific="Mr.",
            given_name="Won-soo",
            family_name="Kim",
            family_first=True,
            groups=("Group of Friends", "Security Council 2026"),
            notes="Chair of the Group of Friends; second term",
            roles=(
                Role(
                    courtesy_title="H.E.",
                    post="Permanent Representative",
                    organisation="Permanent Mission of the Republic of Korea",
                    address=("335 East 45th Street", "4th floor", "New York, NY 10017"),
                    country="United States",
                    fax="+1 212 986 1083",
                    email="korea@un.example",
                ),
            ),
        )
        assert organisation.roles == (
            Role(
                organisation="Aid First",
                address=("12 Great Russell Street", "London WC1B 3PA"),
                country="United Kingdom",
            ),
        )

    def test_apple_3_in_utf_16(self) -> None:
        (contact,) = contacts_of(SAMPLES / "apple-3-utf-16.vcf")

        assert contact.name == "Zoë Łuczak"

    def test_apple_4(self) -> None:
        (contact,) = contacts_of(SAMPLES / "apple-4.vcf")

        assert contact == Contact(
            honorific="Dr.",
            given_name="José María",
            family_name="Núñez Jr.",
            languages=("es", "en"),
            roles=(
                Role(
                    post="Director",
                    organisation="Civil Watch",
                    address=("Calle Mayor 1, 2º", "28013 Madrid"),
                    country="Spain",
                    fax="+34-91-555-0100",
                    email="jose@civilwatch.example",
                ),
            ),
        )

    def test_nextcloud_4_with_a_group(self) -> None:
        person, organisation = contacts_of(SAMPLES / "nextcloud-4.vcf")

        assert (person.role.courtesy_title, person.honorific, person.name) == ("H.E.", "Ms.", "Ana Díaz")
        assert person.languages == ("es",)
        assert person.groups == ("GRULAC", "Missions", "Steering Committee")
        assert organisation == Contact(
            groups=("Steering Committee",),
            roles=(Role(organisation="Peace Now", email="info@peacenow.example"),),
        )


class TestCards:
    def test_a_name_that_is_only_shown_is_taken_apart(self, tmp_path: Path) -> None:
        contact = the_contact(tmp_path, "FN:H.E. Mr. Ban Ki-moon")

        assert (contact.role.courtesy_title, contact.honorific, contact.name) == (
            "H.E.",
            "Mr.",
            "Ban Ki-moon",
        )
        assert contact.family_first

    def test_what_is_shown_may_be_the_organisation(self, tmp_path: Path) -> None:
        contact = the_contact(tmp_path, "FN:Peace Now", "N:;;;;", "ORG:Peace  NOW")

        assert contact.name == ""
        assert contact.role.organisation == "Peace NOW"

    def test_a_role_is_a_post_where_there_is_no_title(self, tmp_path: Path) -> None:
        assert the_contact(tmp_path, "FN:Ana Díaz", "ROLE:Adviser").role.post == "Adviser"

    def test_an_address_may_be_a_label_only(self, tmp_path: Path) -> None:
        contact = the_contact(tmp_path, "FN:Ana Díaz", r"LABEL;TYPE=WORK:1 Street\nLondon")

        assert contact.role.address == ("1 Street", "London")

    def test_the_office_comes_before_the_home(self, tmp_path: Path) -> None:
        contact = the_contact(
            tmp_path, "FN:Ana", "EMAIL;TYPE=HOME,PREF:a@home.example", "EMAIL;TYPE=WORK:a@work.example"
        )

        assert contact.role.email == "a@work.example"

    def test_a_picture_is_left_out(self, tmp_path: Path) -> None:
        assert remarks(a_vcard(tmp_path, "FN:Ana", "PHOTO:http://x.example")) == ["Its picture was left out."]

    def test_cards_inside_a_card_are_left_out(self, tmp_path: Path) -> None:
        agent = ("AGENT:", "BEGIN:VCARD", "FN:Assistant", "EMAIL:b@x.example", "END:VCARD")
        path = a_vcard(tmp_path, "FN:Ana Díaz", *agent, "EMAIL:a@x.example")

        assert [contact.role.email for contact in contacts_of(path)] == ["a@x.example"]
        assert remarks(path) == ["A card inside it, such as that of an assistant, was left out."]

    def test_a_card_without_end_is_read_as_far_as_it_goes(self, tmp_path: Path) -> None:
        path = tmp_path / "cards.vcf"
        path.write_text("BEGIN:VCARD\nFN:Ana Díaz\nBEGIN:VCARD\nFN:Helen Clark\n", "utf-8")

        assert [contact.name for contact in contacts_of(path)] == ["Ana Díaz", "Helen Clark"]
        assert all("no end" in str(row.remarks[0]) for row in read_vcards(path))

    def test_a_line_that_is_none_is_left_out(self, tmp_path: Path) -> None:
        path = a_vcard(tmp_path, "FN:Ana Díaz", "this is nothing", "EMAIL:a@x.example")

        assert contacts_of(path)[0].role.email == "a@x.example"
        assert remarks(path) == ["A line that can’t be read was left out: “this is nothing”."]

    def test_a_line_that_nobody_wrote_is_left_out(self, tmp_path: Path) -> None:
        path = a_vcard(tmp_path, "FN:Ana Díaz", f"TITLE:{'x' * (MAX_LINE + 1)}")

        assert contacts_of(path)[0].roles == ()
        assert remarks(path) == ["“TITLE” is too long; it was left out."]


class TestStrangers:
    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"", "there is no vCard in this file."),
            (b"Name,Fax\nBan,1\n", "there is no vCard in this file."),
            (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "there is no vCard in this file."),
        ],
        ids=["empty", "table", "calendar"],
    )
    def test_a_file_is_refused(self, data: bytes, message: str, tmp_path: Path) -> None:
        path = tmp_path / "cards.vcf"
        path.write_bytes(data)

        with pytest.raises(LibraryError) as refused:
            read_vcards(path)

        assert str(refused.value).startswith(f"{path}: {message}")

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(LibraryError, match="No such file or directory"):
            read_vcards(tmp_path / "none.vcf")

    @pytest.mark.usefixtures("patience")
    def test_a_pipe(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.vcf")

        with pytest.raises(LibraryError, match="the file can't be read: this is no file"):
            read_vcards(tmp_path / "pipe.vcf")

    def test_more_cards_than_anybody_has_are_refused(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(vcards, "MAX_ROWS", 2)
        path = tmp_path / "cards.vcf"
        path.write_bytes(b"BEGIN:VCARD\n" * 2)
        assert len(read_vcards(path)) == 2

        path.write_bytes(b"BEGIN:VCARD\n" * 3)
        with pytest.raises(LibraryError, match="more than 2 cards"):
            read_vcards(path)

    def test_a_huge_file_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "cards.vcf"
        with path.open("wb") as file:
            file.truncate(1024 * _MEGABYTE + 1)

        with pytest.raises(LibraryError, match="larger than any address book"):
            read_vcards(path)

    def test_a_picture_may_have_any_size(self, tmp_path: Path) -> None:
        path = tmp_path / "cards.vcf"
        with path.open("wb") as file:
            file.write(b"BEGIN:VCARD\r\nFN:Ana\r\nPHOTO;ENCODING=b;TYPE=JPEG:")
            for _ in range(100):
                file.write(b"A" * _MEGABYTE)
            file.write(b"\r\nEMAIL:a@x.example\r\nEND:VCARD\r\n")

        assert contacts_of(path)[0].role.email == "a@x.example"

    @pytest.mark.parametrize(
        "name", ["FN", "N", "ORG", "TITLE", "ADR", "TEL;TYPE=fax", "EMAIL", "CATEGORIES", "LANG"]
    )
    @settings(max_examples=20)
    @given(text=texts())
    def test_any_value_is_read(self, name: str, text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
        path = a_vcard(tmp_path_factory.mktemp("cards"), f"{name}:{text}".encode(errors="replace").decode())

        assert len(read_vcards(path)) >= 1
