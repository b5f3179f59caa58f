"""Builders of paper: `a_stylesheet(a_style("Body Text", after=120))`, `a_document("One.", "Two.")`."""

from typing import Any

from msgspec.structs import replace

from r2p_drafter.document.blocks import Block, Document, Furniture, Paragraph, Run
from r2p_drafter.document.stylesheet import NumberLevel, Page, Style, Stylesheet, TextLook

LINE = 276
"""The height of a line of the builders' styles: 12 points of Liberation Serif."""

A_PAGE = Page(
    width=12240, height=15840, top=1440, right=1440, bottom=1440, left=1440, header=720, footer=720,
    different_first=False,
)  # fmt: skip


def a_style(name: str = "Body Text", **changes: Any) -> Style:
    """A paragraph style in 12 points of Liberation Serif, without space around it."""
    style = Style(name=name, style_id=name.replace(" ", ""), font="Liberation Serif", size=24)
    return replace(style, **changes)


def a_stylesheet(*styles: Style, furniture: Furniture = Furniture(), **page: Any) -> Stylesheet:  # noqa: B008
    """A look of those styles, Body Text if none; `page` changes the US Letter page with inch margins."""
    found = styles or (a_style(),)
    bullets = NumberLevel("bullet", "•", left=720, first_line=-360)
    numbers = NumberLevel("decimal", "%1.", left=720, first_line=-360)
    return Stylesheet(
        page=replace(A_PAGE, **page),
        styles={style.name: style for style in found},
        lists={"bullets": (bullets,), "numbers": (numbers,), "letters": ()},
        hyperlink=TextLook("Hyperlink", "0000FF", underline=True),
        furniture=furniture,
    )


def a_paragraph(text: str, style: str = "Body Text", **changes: Any) -> Paragraph:
    """A paragraph of one run."""
    return replace(Paragraph(style=style, runs=(Run(text),)), **changes)


def a_document(*blocks: Block | str, furniture: Furniture = Furniture()) -> Document:  # noqa: B008
    """A document of those blocks; a text is a paragraph in Body Text."""
    found = tuple(a_paragraph(block) if isinstance(block, str) else block for block in blocks)
    return Document(blocks=found, language="en-US", title="A letter", furniture=furniture)
