"""How a text is encoded, told by its bytes."""

import pytest

from r2p_drafter.library.exchange.encodings import ENCODINGS, UNKNOWN, encoding_of

FRENCH = "Lefèvre;Zoé;Ministère des Affaires étrangères\nGarçon;Hélène;Conseil « Paix »\n"
SPANISH = "Díaz Núñez;María José;Misión\nMuñoz;Íñigo;Asociación\n"
ENGLISH = "Ana;Director;Civil Watch\n"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "mac_roman", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [FRENCH, SPANISH], ids=["French", "Spanish"])
def test_accents_tell_the_encoding(text: str, encoding: str) -> None:
    assert encoding_of(text.encode(encoding)) == encoding


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_tells_it(encoding: str) -> None:
    found = encoding_of(FRENCH.encode(encoding))

    assert found == encoding.removesuffix("-sig")
    assert FRENCH.encode(encoding).decode(found).removeprefix("\ufeff") == FRENCH


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_few_accents_in_a_long_file_are_enough(encoding: str) -> None:
    text = f"{ENGLISH * 3000}{FRENCH}{ENGLISH * 3000}"

    assert encoding_of(text.encode(encoding)) == encoding


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Имя,Фамилия\nИван,Петров\nАнна,Смирнова из Москвы\n", "cp1251"),
        ("Όνομα,Χώρα\nΓιώργος,Ελλάδα\n", "cp1253"),
        ("الاسم,البلد\nمحمد,مصر\nأحمد علي,القاهرة\n", "cp1256"),
        ("姓名,国家\n张伟,中国\n李娜,北京市朝阳区\n", "gb18030"),
    ],
)
def test_other_scripts_are_told_too(text: str, encoding: str) -> None:
    assert encoding_of(text.encode(encoding)) == encoding


@pytest.mark.parametrize("data", [b"", ENGLISH.encode()])
def test_what_all_encodings_share_is_utf_8(data: bytes) -> None:
    assert encoding_of(data) == "utf-8"


@pytest.mark.parametrize(
    "data", [b"Name,Ti\0tle\nClark,Administrator\n", bytes(range(256)) * 20, b"\0" * 5000]
)
def test_zero_bytes_are_no_text(data: bytes) -> None:
    assert encoding_of(data) == UNKNOWN


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_python_knows_what_can_be_chosen(encoding: str) -> None:
    assert "Name".encode(encoding).decode(encoding) == "Name"
