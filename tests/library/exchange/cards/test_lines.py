"""The lines of vCards."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.library.exchange.cards.escapes import escaped, parts_of, texts_of, unescaped
from r2p_drafter.library.exchange.cards.lines import MAX_VALUE, BrokenLine, ContentLine, content_lines
from strategies import texts


def lines_in(data: bytes | str) -> list[ContentLine | BrokenLine]:
    return list(content_lines(io.BytesIO(data if isinstance(data, bytes) else data.encode())))


def the_line(data: bytes | str) -> ContentLine:
    (line,) = lines_in(data)
    assert isinstance(line, ContentLine)
    return line


class TestLines:
    def test_a_name_and_a_value(self) -> None:
        assert lines_in("FN:Ana Díaz\r\nnote:a:b\n\n") == [
            ContentLine("FN", "Ana Díaz"),
            ContentLine("NOTE", "a:b"),
        ]

    def test_parameters(self) -> None:
        line = the_line('TEL;TYPE="work,fax";type=pref;VALUE=uri:tel:+1-212')

        assert line.types == {"work", "fax", "pref"}
        assert line.parameters["VALUE"] == ("uri",)
        assert line.value == "tel:+1-212"

    def test_parameters_without_names(self) -> None:
        line = the_line("TEL;WORK;FAX;ENCODING=8BIT:1")

        assert line.types == {"work", "fax"}

    def test_a_parameter_may_hold_anything_in_quotes(self) -> None:
        line = the_line("ADR;LABEL=\"1 Street; Room: 2^nNew ^^York^^ ^'NY^'\":;;x")

        assert line.parameters["LABEL"] == ('1 Street; Room: 2\nNew ^York^ "NY"',)
        assert line.value == ";;x"

    def test_a_group(self) -> None:
        assert the_line("item1.X-ABLabel:_$!<Work>!$_").group == "item1"

    @pytest.mark.parametrize("line", ["no property", ":x", "FN", 'FN;A="x:y', "FN;=x:y", "=C3=A9:x"])
    def test_others_are_broken(self, line: str) -> None:
        assert lines_in(line) == [BrokenLine(line)]


class TestFolding:
    @pytest.mark.parametrize("fold", ["\r\n ", "\n ", "\r\n\t"])
    def test_lines_are_unfolded(self, fold: str) -> None:
        assert the_line(f"NOTE:a b{fold}c{fold} d\r\n").value == "a bc d"

    def test_a_fold_inside_a_character(self) -> None:
        data = "FN:Díaz".encode()

        assert the_line(data[:5] + b"\r\n " + data[5:]).value == "Díaz"

    def test_lines_of_quoted_printable_go_on_behind_an_equals_sign(self) -> None:
        line = the_line(
            "LABEL;WORK;ENCODING=QUOTED-PRINTABLE:37, quai=0D=0A=\r\n75007 Paris=0D=0A=\r\nFrance\r\n"
        )

        assert line.value == "37, quai\r\n75007 Paris\r\nFrance"

    def test_other_lines_may_end_in_one(self) -> None:
        assert [line.value for line in lines_in("NOTE:a=\r\nFN:b\r\n") if isinstance(line, ContentLine)] == [
            "a=",
            "b",
        ]

    @pytest.mark.parametrize("end", [b"\r\n", b"\r\n "], ids=["in one line", "folded"])
    def test_of_a_long_value_only_the_beginning_is_kept(self, end: bytes) -> None:
        picture = (b"A" * 1000 + end) * 1000 if end.endswith(b" ") else b"A" * 1_000_000
        photo, name = lines_in(b"PHOTO:" + picture.rstrip() + b"\r\nFN:Ana\r\n")

        assert isinstance(photo, ContentLine)
        assert photo.is_cut
        assert len(photo.value) < MAX_VALUE
        assert name == ContentLine("FN", "Ana")


class TestEncodings:
    @pytest.mark.parametrize(
        "data",
        [
            "FN:Díaz".encode(),
            "FN:Díaz".encode("cp1252"),
            "FN;CHARSET=ISO-8859-1:Díaz".encode("latin-1"),
            b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:D=C3=ADaz",
            b"FN;QUOTED-PRINTABLE;CHARSET=windows-1252:D=EDaz",
            "FN;CHARSET=macintosh:Díaz".encode("mac_roman"),
        ],
    )
    def test_text_is_read_in_its_own(self, data: bytes) -> None:
        assert the_line(data).value == "Díaz"

    @pytest.mark.parametrize("charset", ["zlib", "rot13", "unicode_escape", "idna", "undefined", "nonsense"])
    def test_what_is_none_of_texts_is_passed_over(self, charset: str) -> None:
        assert the_line(rb"FN;CHARSET=%s:a\x41" % charset.encode()).value == r"a\x41"


class TestEscapes:
    @pytest.mark.parametrize(
        ("value", "text"),
        [(r"a\nb\Nc", "a\nb\nc"), (r"a\, b\; c\\", "a, b; c\\"), (r"http\://x", "http://x"), ("a\\", "a\\")],
    )
    def test_a_value_stands_for_a_text(self, value: str, text: str) -> None:
        assert unescaped(value) == text

    def test_parts_may_hold_separators(self) -> None:
        assert parts_of(r"a\;b;c\\;d", ";") == [r"a\;b", r"c\\", "d"]
        assert texts_of(r"a\,b,c\\,", ",") == ["a,b", "c\\", ""]

    @given(texts().filter(lambda text: "\r" not in text))
    def test_a_text_comes_back_the_same(self, text: str) -> None:
        assert unescaped(escaped(text)) == text

    @given(st.lists(st.text("\\,;n a\n"), min_size=1), st.sampled_from(",;"))
    def test_texts_come_back_the_same(self, items: list[str], separator: str) -> None:
        assert texts_of(separator.join(map(escaped, items)), separator) == items


class TestHostileLines:
    """Each takes a moment; where work grew with the square of the length, it would take minutes."""

    @pytest.mark.parametrize(
        "line",
        [
            "FN" + ";A=B" * 60_000 + '"',
            "FN" + ";A=B" * 60_000 + ":x",
            'FN;A="' + 'a"' * 60_000,
            "A" * 250_000 + ":x",
            "FN:" + "\\" * 250_000,
            "FN;ENCODING=QUOTED-PRINTABLE:" + "=\n" * 60_000,
            ";ENCODING=QUOTED-PRINTABLE" * 9_000 + ":" + "=\n" * 9_000,
        ],
        ids=["no end", "parameters", "quotes", "name", "backslashes", "soft breaks", "heads"],
    )
    def test_they_are_read_or_broken(self, line: str) -> None:
        assert lines_in(line)
