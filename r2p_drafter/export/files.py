"""A letter as files: composed once, then written in each kind that is asked for."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import Template
from r2p_drafter.document.blocks import Document
from r2p_drafter.errors import ExportError
from r2p_drafter.letter.atomic import write_all_atomically
from r2p_drafter.letter.model import Letter
from r2p_drafter.saying import says

# Each kind imports its own library when it is asked for: text needs neither Qt nor python-docx, and
# Word must be had where Qt does not start.


def _docx(document: Document, template: Template) -> bytes:
    from r2p_drafter.export.docx import docx_bytes

    return docx_bytes(document, template.letterhead)


def _pdf(document: Document, template: Template) -> bytes:
    try:
        from r2p_drafter.export.pdf import pdf_bytes
    except ImportError as error:
        raise ExportError(
            says("The PDF can't be made, as Qt does not start on this computer: {}.").of(str(error))
        ) from error
    return pdf_bytes(document, template.stylesheet)


def text_bytes(document: Document, template: Template) -> bytes:
    """Return the document as plain text for e-mail, in UTF-8."""
    from r2p_drafter.export.text import text_of

    return text_of(document, template.stylesheet).encode()


_KINDS: dict[str, Callable[[Document, Template], bytes]] = {".docx": _docx, ".pdf": _pdf, ".txt": text_bytes}


def export(letter: Letter, template: Template, outs: Sequence[Path]) -> Document:
    """Compose the letter and write it to each of `outs`; return what was written.

    Raises:
        ExportError: A suffix is unknown, a folder is not there, or a kind can't be made.
        TemplateError: The template has a fault.
        OSError: A file can't be written.
    """
    kinds = _kinds(outs)
    document = compose(letter, template)
    _write(document, template, kinds)
    return document


def write(document: Document, template: Template, outs: Sequence[Path]) -> None:
    """Write a composed letter to each of `outs`, its suffix saying the kind.

    Files that are there are replaced, all of them or, after a fault, none.

    Raises:
        ExportError: A suffix is unknown, a folder is not there, or a kind can't be made.
        OSError: A file can't be written.
    """
    _write(document, template, _kinds(outs))


def _write(document: Document, template: Template, kinds: Mapping[Path, str]) -> None:
    made = {kind: _KINDS[kind](document, template) for kind in dict.fromkeys(kinds.values())}
    write_all_atomically({out: made[kind] for out, kind in kinds.items()})


def _kinds(outs: Sequence[Path]) -> dict[Path, str]:
    return {out: _kind(out) for out in outs}


def _kind(out: Path) -> str:
    kind = out.suffix.lower()
    if kind not in _KINDS:
        raise ExportError(
            says("{}: a letter can be exported as {}, which the name ends in.").of(
                str(out), ", ".join(_KINDS)
            )
        )
    if not out.parent.is_dir():
        raise ExportError(says("{}: the folder {} is not there.").of(str(out), str(out.parent)))
    return kind
