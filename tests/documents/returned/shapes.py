"""The shapes that programs give a document when they save it, whatever was edited in it."""

import io
import re
import zipfile
from typing import Any

from lxml import etree

from tests.documents.returned.editing import Document, run, w

STRICT = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
DUTCH = {"Heading1": "Kop1", "Heading2": "Kop2", "Title": "Titel", "Subtitle": "Ondertitel"}


def as_sent(document: Document) -> bytes:
    return document.to_bytes()


def as_dutch_word(document: Document) -> bytes:
    """Style ids in Dutch and of the names, runs split with rsids and proofreading marks, a `_GoBack`, new numbers."""
    styles = etree.fromstring(document.parts["word/styles.xml"])
    ids: dict[str, str] = {}
    for style in styles.iter(w("style")):
        old, name = style.get(w("styleId")), style.find(w("name")).get(w("val"))
        ids[old] = DUTCH.get(old, re.sub(r"[^A-Za-z0-9-]", "", name) if old.startswith("VP") else old)
        style.set(w("styleId"), ids[old])
    document.parts["word/styles.xml"] = etree.tostring(styles)
    for name in ("pStyle", "rStyle", "tblStyle"):
        for each in document.root.iter(w(name)):
            each.set(w("val"), ids.get(each.get(w("val")), each.get(w("val"))))
    for n, each in enumerate(list(document.root.iter(w("r")))):
        if n % 3 == 0:
            _split(each)
    next(document.root.iter(w("p"))).append(etree.Element(w("bookmarkStart"), {w("id"): "7777", w("name"): "_GoBack"}))
    return document.to_bytes()


def _split(found: Any) -> None:
    """A run in two, with a proofreading mark between them."""
    texts = found.findall(w("t"))
    if len(found) != len(texts) or len(texts) != 1 or len(texts[0].text or "") < 6:
        return
    text = texts[0].text
    half = len(text) // 2
    texts[0].text = text[:half]
    texts[0].set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    found.set(w("rsidR"), "00A34F79")
    found.addnext(run(text[half:]))
    found.addnext(etree.Element(w("proofErr"), {w("type"): "spellStart"}))


def as_strict(document: Document) -> bytes:
    document.to_bytes()
    for name, part in document.parts.items():
        text = part.decode() if name.endswith((".xml", ".rels")) else ""
        for old, new in STRICT.items():
            text = text.replace(old, new)
        document.parts[name] = text.encode() if text else part
    document.root = etree.fromstring(document.parts["word/document.xml"])
    return _packed(document)


def as_macro_document(document: Document) -> bytes:
    document.parts["[Content_Types].xml"] = document.parts["[Content_Types].xml"].replace(
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    return document.to_bytes()


def as_google_docs(document: Document) -> bytes:
    """No hidden bookmark, no custom property, no style but the built-in ones, no content control; rsids of zeroes."""
    for each in list(document.root.iter(w("bookmarkStart"), w("bookmarkEnd"))):
        each.getparent().remove(each)
    for control in list(document.root.iter(w("sdt"))):
        for inner in list(control.find(w("sdtContent"))):
            control.addprevious(inner)
        control.getparent().remove(control)
    for each in list(document.root.iter(w("pStyle"))):
        if each.get(w("val")) not in ("Title", "Subtitle", "Heading1", "Heading2"):
            each.getparent().remove(each)
    for each in document.root.iter(w("r")):
        each.set(w("rsidR"), "00000000")
    document.parts.pop("docProps/custom.xml")
    relations = document.parts["_rels/.rels"].decode()
    document.parts["_rels/.rels"] = re.sub(r"<Relationship [^>]*custom[^>]*/>", "", relations).encode()
    return document.to_bytes()


def as_word_online(document: Document) -> bytes:
    """Another name for the main part, an absolute target, and a byte order mark."""
    content = document.to_bytes()
    again = Document(content)
    again.parts["word/document22.xml"] = b"\xef\xbb\xbf" + document.parts["word/document.xml"]
    again.parts["word/_rels/document22.xml.rels"] = again.parts.pop("word/_rels/document.xml.rels")
    relations = again.parts["_rels/.rels"].decode()
    again.parts["_rels/.rels"] = relations.replace('"word/document.xml"', '"/word/document22.xml"').encode()
    del again.parts["word/document.xml"]
    return _packed(again)


def _packed(document: Document) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in document.parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()


SHAPES = {
    "sent": as_sent,
    "Dutch Word": as_dutch_word,
    "Strict": as_strict,
    "macros": as_macro_document,
    "Word for the web": as_word_online,
    "Google Docs": as_google_docs,
}
