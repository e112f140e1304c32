"""The parts of a .docx that hold its comments: what is said, and which answers which."""

from collections.abc import Sequence

from docx.opc.packuri import PackURI
from docx.opc.part import Part

from vp_tui.documents.comments import Comment
from vp_tui.documents.word.markup import escaped_text

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships/"
WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml."
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
IGNORED = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
LONGEST = 9  # characters of initials


def add_comments(document: Part, comments: Sequence[Comment]) -> None:
    """Give the document's part the two parts with these comments; nothing where there are none."""
    if comments:
        said = f"<w:comments {W} {IGNORED}>{''.join(map(_comment, comments))}</w:comments>"
        tied = f"<w15:commentsEx {IGNORED}>{''.join(map(_tie, comments))}</w15:commentsEx>"
        _add(document, "comments", OFFICE, said)
        _add(document, "commentsExtended", MICROSOFT, tied)


def _add(document: Part, name: str, relations: str, content: str) -> None:
    kind = f"{WORDPROCESSING}{name}+xml"
    part = Part(PackURI(f"/word/{name}.xml"), kind, (HEAD + content).encode(), document.package)
    document.relate_to(part, relations + name)


def _comment(each: Comment) -> str:
    initials = "".join(word[0] for word in each.author.split() if word)[:LONGEST]
    date = f' w:date="{escaped_text(each.date)}"' if each.date else ""
    author = escaped_text(each.author or "Onbekend")
    lines = each.text.split("\n")
    body = "".join(_line(line, each.paragraph if n == len(lines) - 1 else "") for n, line in enumerate(lines))
    by = f'w:author="{author}"{date} w:initials="{escaped_text(initials)}"'
    return f'<w:comment w:id="{each.number}" {by}>{body}</w:comment>'


def _line(text: str, paragraph: str) -> str:
    """The last paragraph of a comment has the id that its thread hangs on."""
    name = f' w14:paraId="{paragraph}"' if paragraph else ""
    return f'<w:p{name}><w:r><w:t xml:space="preserve">{escaped_text(text)}</w:t></w:r></w:p>'


def _tie(each: Comment) -> str:
    parent = f' w15:paraIdParent="{Comment(each.parent, "", "", "", "").paragraph}"' if each.parent else ""
    return f'<w15:commentEx w15:paraId="{each.paragraph}"{parent} w15:done="{int(each.done)}"/>'
