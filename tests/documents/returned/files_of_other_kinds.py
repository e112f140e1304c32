"""Files that are no returned plan: of other programs, broken, or made to do harm."""

import io
import struct
import zipfile
from collections.abc import Callable

import docx

from tests.documents.returned.editing import Document

MAIN, PROPERTIES = "word/document.xml", "docProps/custom.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zipped(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {each: archive.read(each) for each in archive.namelist()}


def with_part(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    parts = parts_of(content)
    parts[name] = change(parts.get(name, b""))
    return zipped(parts)


def some_letter() -> bytes:
    made, buffer = docx.Document(), io.BytesIO()
    made.add_paragraph("Beste collega,")
    made.save(buffer)
    return buffer.getvalue()


# --- of other programs ------------------------------------------------------------------------------------------------

OTHER: dict[str, tuple[bytes, str]] = {  # by name: what is in it, and what is said of it
    "oud.doc": (OLE + b"\0" * 600, "oud Word-bestand"),
    "geheim.docx": (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
    "plan.odt": (
        zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}),
        "OpenDocument",
    ),
    "plan.pages": (zipped({"Index/Document.iwa": b"\0"}), "Pages"),
    "plan.xlsx": (zipped({"xl/workbook.xml": b"<x/>"}), "geen Word-document"),
    "plan.zip": (zipped({"plan.docx": b"PK"}), "pak die dan eerst uit"),
    "plan.pdf": (b"%PDF-1.7\n", "een pdf"),
    "plan.rtf": (b"{\\rtf1 }", "RTF"),
    "plan.json": (b'{"format": 1}', "vp import"),
    "plannen.db": (b"SQLite format 3\0" + b"\0" * 100, "vp restore"),
    "plan.html": (b"<html><body>Plan</body></html>", "webpagina"),
    "plan.txt": (b"Beste Noor,\nwat een mooi plan.", "geen Word-document"),
    "leeg.docx": (b"", "leeg"),
    "nullen.docx": (b"\0" * 5000, "geen Word-document"),
    "brief.docx": (some_letter(), "vp import"),
}


# --- broken, or made to do harm ---------------------------------------------------------------------------------------


def with_document(change: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    return lambda content: with_part(content, MAIN, change)


def _with_entities(document: bytes) -> bytes:
    lol = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10))
    start = document.index(b"<w:document")
    return (
        document[:start]
        + b'<!DOCTYPE x [<!ENTITY a0 "lol">'
        + lol
        + b"]>"
        + document[start:].replace(b"Noor", b"&a9;", 1)
    )


def _with_external_entity(document: bytes) -> bytes:
    start = document.index(b"<w:document")
    told = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    return document[:start] + told + document[start:].replace(b"Noor", b"&a;", 1)


def _hidden_in_utf_16(document: bytes) -> bytes:
    return _with_external_entity(document).decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")


def _deep(document: bytes) -> bytes:
    return f"<w:document {W}><w:body>{'<w:sdt><w:sdtContent>' * 50_000}".encode()


def _wide(document: bytes) -> bytes:
    return f"<w:document {W}><w:body>{'<w:p/>' * 1_200_000}</w:body></w:document>".encode()


def _long(document: bytes) -> bytes:
    return document.replace(b"</w:body>", b"<w:p>" + b" " * (30 << 20) + b"</w:p></w:body>")


def _with_comments_cut_off(content: bytes) -> bytes:
    document = Document(content)
    document.comment(document.text_paragraph("recognise/my_part"), "oefenuur", "Hoeveel uur?")
    made = document.to_bytes()
    return with_part(made, "word/comments.xml", lambda comments: comments[: comments.index(b" w:author")])


def _with_many_parts(content: bytes) -> bytes:
    return zipped(parts_of(content) | {f"word/media/{n}.png": b"" for n in range(6000)})


def _locked(content: bytes) -> bytes:
    """The first bit of the flags of each member says that it is encrypted."""
    changed = bytearray(content)
    at = 0
    while (at := content.find(b"PK\1\2", at)) >= 0:
        changed[at + 8] |= 1
        at += 4
    return bytes(changed)


def _with_false_size(content: bytes) -> bytes:
    """The list of the zip says that the document is a byte long."""
    changed = bytearray(content)
    at = content.find(MAIN.encode(), content.find(b"PK\1\2")) - 46
    changed[at + 24 : at + 28] = struct.pack("<L", 1)
    return bytes(changed)


def _with_long_list(content: bytes) -> bytes:
    at = content.rfind(b"PK\5\6")
    return content[: at + 12] + struct.pack("<L", 1 << 30) + content[at + 16 :]


def _flipped(content: bytes) -> bytes:
    """Bytes within the packed document are others."""
    at = content.index(MAIN.encode()) + 3000
    return content[:at] + bytes(255 - each for each in content[at : at + 40]) + content[at + 40 :]


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "cut off at the end": lambda content: content[:-30],
    "cut off halfway": lambda content: content[: len(content) // 2],
    "cut off at the start": lambda content: content[:40],
    "without its first half": lambda content: b"PK\3\4" + content[len(content) // 2 :],
    "some bytes are others": _flipped,
    "no main part": lambda content: zipped({k: v for k, v in parts_of(content).items() if k != MAIN}),
    "an empty main part": with_document(lambda document: b""),
    "a main part of zeroes": with_document(lambda document: b"\0" * 5000),
    "a main part that is no XML": with_document(lambda document: b"Beste Noor"),
    "no body": with_document(lambda document: f"<w:document {W}/>".encode()),
    "an empty body": with_document(lambda document: f"<w:document {W}><w:body/></w:document>".encode()),
    "text cut off halfway": with_document(lambda document: document[: len(document) // 2]),
    "text cut off in a tag": with_document(lambda document: document[: document.index(b"</w:body>") - 9]),
    "the second half of the text is gone": with_document(
        lambda document: document[: document.index(b"</w:p><w:p>", len(document) // 2) + 6] + b"</w:body></w:document>"
    ),
    "comments cut off": _with_comments_cut_off,
    "comments referred to that are not there": with_document(
        lambda document: document.replace(b"</w:p>", b'<w:r><w:commentReference w:id="5"/></w:r></w:p>', 1)
    ),
    "locked": _locked,
    "a size that is not true": _with_false_size,
    "a zip with a list of a gigabyte": _with_long_list,
    "a zip bomb": lambda content: with_part(content, "word/media/image1.png", lambda _: b"\0" * (110 << 20)),
    "a text of thirty megabytes": with_document(_long),
    "a million elements": with_document(_wide),
    "fifty thousand elements in one another": with_document(_deep),
    "six thousand parts": _with_many_parts,
    "a billion laughs": with_document(_with_entities),
    "a file of this computer": with_document(_with_external_entity),
    "a file of this computer in another encoding": with_document(_hidden_in_utf_16),
    "a billion laughs in the properties": lambda content: with_part(content, PROPERTIES, _with_doctype),
}


def _with_doctype(part: bytes) -> bytes:
    start = part.index(b"<", part.index(b"?>"))
    return part[:start] + b'<!DOCTYPE x [<!ENTITY a "b">]>' + part[start:]
