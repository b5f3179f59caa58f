"""How the three packs look: paper, fonts, spaces. Lengths are twips (20 to a point), sizes half points."""

from tools.letterheads.description import Line, Lists, Look, Pack, Page, Rule

_LETTER_WIDTH, _LETTER_HEIGHT = 12_240, 15_840
_A4_WIDTH, _A4_HEIGHT = 11_906, 16_838


def _list_looks(lists: Lists, after: int) -> dict[str, Look]:
    """Return the looks of the styles of lists; indents of items are the numbering's, not theirs."""
    looks: dict[str, Look] = {}
    for depth, suffix in enumerate(("", " 2", " 3")):
        for name in ("List Bullet", "List Number", "List Letter"):
            looks[name + suffix] = Look(after=after)
        looks[f"List Continue{suffix}"] = Look(after=after, left=lists.text + depth * lists.step)
    return looks


_JOINT_LISTS = Lists(text=720, step=432, bullet=288, number=432)
JOINT_LETTER = Pack(
    name="joint-letter",
    font="Times New Roman",
    size=23,
    page=Page(_LETTER_WIDTH, _LETTER_HEIGHT, top=1800, bottom=1440, side=1620),
    lists=_JOINT_LISTS,
    looks={
        "Normal": Look(before=0, after=0, line=284),
        "Date": Look(after=284),
        "Reference Line": Look(after=284, contextual=True),
        "Mailing Instructions": Look(after=284, contextual=True),
        "Inside Address": Look(after=284),
        "Salutation": Look(after=200),
        "Subject Line": Look(bold=True, after=200),
        "Body Text": Look(after=180),
        "Lead In": Look(after=120),
        "heading 1": Look(size=25, bold=True, before=320, after=120, line=310),
        "heading 2": Look(bold=True, before=260, after=100),
        "heading 3": Look(italic=True, before=220, after=80),
        "Quote": Look(left=720, right=720, after=180),
        **_list_looks(_JOINT_LISTS, after=140),
        "Closing": Look(before=240, after=0),
        "Signature": Look(before=900),
        "Enclosure": Look(
            size=21, line=256, before=400, left=1700, hanging=1700, tabs=(("left", 1460),), contextual=True
        ),
        "cc List": Look(
            size=21, line=256, before=400, left=820, hanging=820, tabs=(("left", 600),), contextual=True
        ),
        "header": Look(size=20, line=240),
        "footer": Look(size=20, line=240),
    },
    header=(
        Line("Header", "{{ addressee.full_name | default(addressee.organisation, true) }}"),
        Line("Header", "{{ date }}"),
        Line("Header", "{{ words.page | capitalize }} [PAGE]"),
    ),
)

_NAVY, _GREY = "1F3A5F", "595959"
_LETTER_LISTS = Lists(text=567, step=397, bullet=255, number=397)
_LETTER_SIDE = 1417
_LETTER_MEASURE = _A4_WIDTH - 2 * _LETTER_SIDE
LETTER = Pack(
    name="letter",
    font="Calibri",
    size=22,
    page=Page(_A4_WIDTH, _A4_HEIGHT, top=1701, bottom=1531, side=_LETTER_SIDE, header=737, footer=652),
    lists=_LETTER_LISTS,
    looks={
        "Normal": Look(before=0, after=0, line=288),
        "Letterhead": Look(
            size=32,
            bold=True,
            colour=_NAVY,
            line=380,
            left=850,
            hanging=850,
            below=Rule(8, 7, _NAVY),
        ),
        "Letterhead Address": Look(size=18, colour=_GREY, line=220, before=100),
        "Date": Look(before=560, after=80),
        "Reference Line": Look(after=80, contextual=True),
        "Mailing Instructions": Look(after=80, contextual=True),
        "Inside Address": Look(before=320, after=320),
        "Salutation": Look(after=180),
        "Subject Line": Look(size=24, bold=True, colour=_NAVY, line=300, after=180),
        "Body Text": Look(after=160),
        "Lead In": Look(after=100),
        "heading 1": Look(size=26, bold=True, colour=_NAVY, before=320, after=100, line=320),
        "heading 2": Look(bold=True, colour=_NAVY, before=260, after=80),
        "heading 3": Look(bold=True, before=220, after=60),
        "Quote": Look(left=567, right=567, italic=True, after=160),
        **_list_looks(_LETTER_LISTS, after=110),
        "Closing": Look(before=240, after=0),
        "Signature": Look(before=880, bold=True),
        "Enclosure": Look(
            size=20, line=260, before=400, left=1700, hanging=1700, tabs=(("left", 1480),), contextual=True
        ),
        "cc List": Look(
            size=20, line=260, before=400, left=794, hanging=794, tabs=(("left", 567),), contextual=True
        ),
        "header": Look(size=18, line=220, colour=_GREY, tabs=(("right", _LETTER_MEASURE),)),
        "Running Head": Look(below=Rule(4, 5, "A6A6A6")),
        "footer": Look(size=17, line=210, colour=_GREY, align="center"),
    },
    header=(
        Line(
            "Running Head",
            "{{ addressee.full_name | default(addressee.organisation, true) }}  ·  {{ date }}"
            "\t{{ words.page | capitalize }} [PAGE] / [NUMPAGES]",
        ),
    ),
    first_header=(
        Line("Letterhead", "[LOGO]\t{{ values.organisation }}"),
        Line("Letterhead Address", "{{ values.address }}"),
    ),
    footer=(Line("Footer", "{{ values.contacts }}"),),
    accent=_NAVY,
    letterhead_styles=("Letterhead", "Letterhead Address", "Running Head"),
)

_TEAL = "1D4A4A"
_OPEN_LISTS = Lists(text=648, step=432, bullet=288, number=432)
OPEN_LETTER = Pack(
    name="open-letter",
    font="Cambria",
    size=22,
    page=Page(_LETTER_WIDTH, _LETTER_HEIGHT, top=1728, bottom=1440, side=1584),
    lists=_OPEN_LISTS,
    looks={
        "Normal": Look(before=0, after=0, line=296),
        "Banner": Look(
            size=20,
            bold=True,
            caps=True,
            colour=_TEAL,
            letter_spacing=40,
            line=260,
            align="center",
            above=Rule(24, 6, _TEAL),
            below=Rule(4, 6, _TEAL),
        ),
        "Subject Line": Look(size=40, colour=_TEAL, line=500, before=480, after=200, align="center"),
        "Date": Look(size=21, italic=True, after=400, align="center"),
        "Reference Line": Look(after=120, contextual=True),
        "Mailing Instructions": Look(after=280, contextual=True),
        "Inside Address": Look(after=280),
        "Salutation": Look(after=200),
        "Body Text": Look(after=170),
        "Lead In": Look(after=110),
        "heading 1": Look(size=26, bold=True, colour=_TEAL, before=340, after=110, line=340),
        "heading 2": Look(size=23, bold=True, colour=_TEAL, before=280, after=90),
        "heading 3": Look(italic=True, colour=_TEAL, before=240, after=70),
        "Quote": Look(left=648, right=648, italic=True, after=170),
        **_list_looks(_OPEN_LISTS, after=120),
        "Closing": Look(before=240, after=160),
        "Signature": Look(size=18, line=232, after=140, keep_next=False),
        "Signature Job Title": Look(size=18, line=232),
        "Signature Company": Look(size=18, line=232, after=140),
        "Enclosure": Look(
            size=19, line=250, before=300, left=1600, hanging=1600, tabs=(("left", 1380),), contextual=True
        ),
        "cc List": Look(
            size=19, line=250, before=300, left=780, hanging=780, tabs=(("left", 560),), contextual=True
        ),
        "header": Look(size=18, line=220, colour=_TEAL, align="center"),
        "Running Head": Look(below=Rule(4, 6, _TEAL)),
        "footer": Look(size=18, line=220, colour=_TEAL, align="center"),
    },
    header=(
        Line(
            "Running Head",
            "{{ values.banner }}  ·  {{ addressee.full_name | default(addressee.organisation, true) }}"
            "  ·  {{ date }}  ·  {{ words.page | capitalize }} [PAGE]",
        ),
    ),
    first_header=(Line("Banner", "{{ values.banner }}"),),
    accent=_TEAL,
    letterhead_styles=("Banner", "Running Head"),
)

PACKS = (JOINT_LETTER, LETTER, OPEN_LETTER)
