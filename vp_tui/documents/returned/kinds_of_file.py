"""What a file is that is no .docx, told by its first bytes, and how to make one of it."""

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
AS_DOCX = "bewaar het als Word-document (.docx)"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
LOCKED = (
    "beveiligd met een wachtwoord",
    "Haal dat er in Word af (Bestand, Info, Document beveiligen) en bewaar het opnieuw als .docx.",
)
STARTS = (
    (b"%PDF", "een pdf", "Een pdf kan ik niet teruglezen: vraag je opleider om het Word-document (.docx) zelf."),
    (b"{\\rtf", "een RTF-bestand", f"Open het in Word en {AS_DOCX}."),
    (b"SQLite format 3", "een bestand met plannen", "Zet zo'n bestand terug met: vp restore"),
)


def told_of(name: str, content: bytes, members: frozenset[str] = frozenset()) -> str:
    """The sentence for a file that is no Word document as we read it; `members`: what a zip holds."""
    what, do = _kind(content, members)
    return f"{name} is {what}. {do}"


def told_of_encrypted(name: str) -> str:
    return "{} is {}. {}".format(name, *LOCKED)


def _kind(content: bytes, members: frozenset[str]) -> tuple[str, str]:
    if not content.strip():
        return "leeg", "Vraag het bestand nog eens."
    if content.startswith(OLE) and ENCRYPTED in content:
        return LOCKED
    if content.startswith(OLE):
        return "een oud Word-bestand (.doc)", f"Open het in Word en {AS_DOCX}."
    for start, what, do in STARTS:
        if content.lstrip().startswith(start):
            return what, do
    if content.startswith(b"PK"):
        return _kind_of_zip(members)
    if content.lstrip()[:1] in (b"{", b"["):
        return "geen Word-document maar tekst, misschien een planbestand", "Een planbestand voeg je toe met: vp import"
    if content.lstrip()[:1] == b"<":
        return "een webpagina of XML", f"Open het in Word en {AS_DOCX}."
    return "geen Word-document", f"Open het in het programma waar het vandaan komt en {AS_DOCX}."


def _kind_of_zip(members: frozenset[str]) -> tuple[str, str]:
    if "content.xml" in members:
        return "een OpenDocument-bestand (.odt)", f"Open het in LibreOffice of Word en {AS_DOCX}."
    if any((each.startswith("index/") and each.endswith(".iwa")) or each == "index.zip" for each in members):
        return "een Pages-bestand", "Kies in Pages: Archief, Exporteer naar, Word, en lees dat terug."
    if any(each.startswith(("xl/", "ppt/")) for each in members):
        return "een Office-bestand, maar geen Word-document", "Kies het Word-document (.docx) dat je terugkreeg."
    return (
        "geen Word-document",
        "Kies het Word-document (.docx) dat je terugkreeg; zit het in een zip, pak die dan eerst uit.",
    )
