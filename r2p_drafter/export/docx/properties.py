"""Document properties: what the letter says of itself, and nothing of the machine or the user."""

import datetime

from r2p_drafter.document.blocks import Document
from r2p_drafter.export.docx.ooxml import DECLARATION
from r2p_drafter.export.docx.wordml import escaped

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"

APP = f'{DECLARATION}<Properties xmlns="{_EXTENDED}"><Application>R2P Drafter</Application></Properties>'


def core(document: Document, now: datetime.datetime) -> bytes:
    """Return `docProps/core.xml` (ECMA-376 part 2, 11.1): title, subject, author, language, time."""
    time = now.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(document.title)}</dc:title><dc:subject>{escaped(document.subject)}</dc:subject>"
        f"<dc:creator>{escaped(document.author)}</dc:creator><dc:language>{escaped(document.language)}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{time}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{time}</dcterms:modified></cp:coreProperties>'
    ).encode()
