"""Blocks as lines of text that a test can show: `List Bullet 2 #1.2 | one {i|two}⏎three`."""

from collections.abc import Iterable

from r2p_drafter.document.blocks import Block, Paragraph, Picture, Run


def shown(blocks: Iterable[Block]) -> str:
    """One line for each paragraph: style, list and number of the item, keep with next (+), text."""
    return "\n".join(line for block in blocks for line in _lines(block))


def _lines(block: Block) -> list[str]:
    if isinstance(block, Paragraph):
        return [_paragraph(block)]
    keep = " +" if block.keep_next else ""
    return [f"table{keep}", *(f"  {_row(row)}" for row in block.rows)]


def _row(row: tuple[tuple[Paragraph, ...], ...]) -> str:
    return " || ".join(" / ".join(map(_paragraph, cell)) or "-" for cell in row)


def _paragraph(paragraph: Paragraph) -> str:
    item = paragraph.item
    number = f" #{item.list}.{item.ordinal}" if item else ""
    keep = " +" if paragraph.keep_next else ""
    return f"{paragraph.style}{number}{keep} | {''.join(map(_run, paragraph.runs))}"


def _run(run: Run | Picture) -> str:
    if isinstance(run, Picture):
        return "{picture}"
    if run.field:
        return f"{{{run.field}}}"
    marks = {"b": run.bold, "i": run.italic, "u": run.underline, "?": run.mistake}
    looks = "".join(mark for mark, on in marks.items() if on)
    looks += f"={run.link}" if run.link else ""
    text = run.text.replace("\n", "⏎").replace("\t", "⇥")
    return f"{{{looks}|{text}}}" if looks else text
