"""docxtpl (Jinja in a Word file) making the same letter: its template, and what it is filled in with."""

import datetime
import re
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn
from docxtpl import DocxTemplate, RichText

from benchmarks.letters import Content, content_of
from r2p_drafter.assets import templates_folder

_EMPHASIS = re.compile(r"\*(.+?)\*")

# Style and text of each paragraph. `{%p ... %}` takes its whole paragraph away, `{{r ... }}` its run.
_PARAGRAPHS = (
    ("Date", "{{ date }}"),
    ("Normal", "{%p for delivery in deliveries %}"),
    ("Mailing Instructions", "{{ delivery }}"),
    ("Normal", "{%p endfor %}"),
    ("Inside Address", "{{ address }}"),
    ("Salutation", "{{ salutation }}"),
    ("Normal", "{%p for section in body %}"),
    ("Normal", "{%p for paragraph in section.paragraphs %}"),
    ("Body Text", "{{r paragraph }}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p if section.recommendations %}"),
    ("Lead In", "{{ section.lead_in }}"),
    ("Normal", "{%p for recommendation in section.recommendations %}"),
    ("List Bullet", "{{ recommendation }}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p endif %}"),
    ("Normal", "{%p endfor %}"),
    ("Closing", "{{ close }}"),
    ("Normal", "{%p for signatory in signatories %}"),
    ("Signature", "{{ signatory.name }}"),
    ("Signature Job Title", "{{ signatory.post }}"),
    ("Signature Company", "{{ signatory.organisation }}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p for copy in copies %}"),
    ("cc List", "{% if loop.first %}Cc:{% endif %}\t{{ copy }}"),
    ("Normal", "{%p endfor %}"),
)


def make_template(path: Path) -> None:
    """Write the Word template: the joint letter's own letterhead, so that the look is the same, with tags."""
    template = docx.Document(str(templates_folder() / "joint-letter" / "letterhead.docx"))
    body = template.element.body
    for paragraph in body.findall(qn("w:p")):
        body.remove(paragraph)
    for style, text in _PARAGRAPHS:
        template.add_paragraph(text, style)
    template.save(str(path))


def write_letter(template: Path, data: bytes, out: Path) -> None:
    """Write one letter of the bytes of a `.letter` file.

    docxtpl changes the template that it has open, so that each letter opens it anew. Values are escaped, as
    they have to be where an organisation's name may have an "&".
    """
    letter = DocxTemplate(template)
    letter.render(context_of(content_of(data)), autoescape=True)
    letter.save(out)


def context_of(letter: Content) -> dict[str, Any]:
    """Return what the template is filled in with: names put together, emphasis as rich text."""
    addressee = letter["addressee"]
    date = datetime.date.fromisoformat(letter["date"])
    lines = (addressee["post"], addressee.get("organisation"), *addressee["address"])
    return {
        "date": f"{date.day} {date:%B %Y}",
        "deliveries": [f"{each['method']}: {each['detail']}" for each in letter["deliveries"]],
        "addressee": {"full_name": _full_name(addressee)},
        "address": "\n".join(filter(None, (_full_name(addressee), *lines))),
        "salutation": letter["salutation"],
        "body": [_section(section) for section in letter["body"]],
        "close": letter["close"],
        "signatories": [{**each, "name": _full_name(each)} for each in letter["signatories"]],
        "copies": [f"{_full_name(each)}, {each['post']}" for each in letter["copies"]],
        "words": {"page": "page"},
    }


def _full_name(person: Content) -> str:
    return " ".join(filter(None, (person.get("courtesy_title"), person.get("honorific"), person["name"])))


def _section(section: Content) -> dict[str, Any]:
    if section["kind"] == "recommendations":
        return {"lead_in": section["lead_in"], "recommendations": section["items"], "paragraphs": []}
    return {"paragraphs": [_rich(text) for text in section["markdown"].split("\n\n")], "recommendations": []}


def _rich(markdown: str) -> RichText:
    text = RichText()
    for number, part in enumerate(_EMPHASIS.split(markdown)):
        text.add(part, italic=number % 2 == 1)
    return text
