"""What docxtpl takes for the same tables; runs in the peers' environment.

`prepare DOCUMENT TEMPLATE TEXTS` makes both from a finished document, `render TEMPLATE TEXTS FILE` is what is timed.
"""

import json
import sys


def prepare(document: str, template: str, texts: str) -> None:
    """A template with a loop for each table of more than 30 rows, and the texts of those tables."""
    import docx

    made, tables = docx.Document(), []
    for table in docx.Document(document).tables:
        rows = [[cell.text for cell in row.cells] for row in table.rows] if len(table.rows) > 30 else []
        if rows:
            made.add_paragraph("Tabel")
            number, columns = len(tables), len(rows[0])
            lines = made.add_table(3, columns)
            lines.cell(0, 0).text = f"{{%tr for row in tables[{number}] %}}"
            for n in range(columns):
                lines.cell(1, n).text = f"{{{{ row[{n}] }}}}"
            lines.cell(2, 0).text = "{%tr endfor %}"
            tables.append(rows)
    made.save(template)
    with open(texts, "w", encoding="utf-8") as file:
        json.dump({"tables": tables}, file)


def render(template: str, texts: str, to: str) -> None:
    from docxtpl import DocxTemplate

    document = DocxTemplate(template)
    with open(texts, encoding="utf-8") as file:
        document.render(json.load(file), autoescape=True)
    document.save(to)


if __name__ == "__main__":
    {"prepare": prepare, "render": render}[sys.argv[1]](*sys.argv[2:])
