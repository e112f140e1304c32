"""The floor: one form in bare Textual, that stores nothing. A list beside 10 inputs, 2 texts and a table."""

from collections.abc import Iterator

from textual.app import App, ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import DataTable, Footer, Input, Label, ListItem, ListView, TextArea

PAGES = 8
CSS = """
#pages { width: 24; }
#pages ListItem { height: 1; }
VerticalScroll { width: 1fr; }
.line { height: 1; }
.line Label { width: 18; }
.line Input { width: 1fr; }
TextArea { height: 5; }
DataTable { height: 10; }
"""


def fields(page: int) -> Iterator[Widget]:
    yield Label(f"Page {page}")
    for n in range(10):
        entry = Input(f"value {page}.{n}", compact=True, id=f"entry{n}")
        yield Horizontal(Label(f"Question {n}"), entry, classes="line")
    for _ in range(2):
        yield TextArea(f"Some words of page {page}. " * 8)
    table: DataTable[str] = DataTable()
    table.add_columns("Name", "Kind", "Size", "Terms", "Place")
    for n in range(12):
        table.add_row(f"row {n}", "text", f"{n} MB", "free to use", f"PLACE-{page}-{n}")
    yield table


class Form(Screen[None]):
    BINDINGS = [("f1", "help", "Help"), ("f2", "other", "Other"), ("ctrl+s", "save", "Save"), ("ctrl+e", "out", "Out")]

    def __init__(self, page: int = 0) -> None:
        super().__init__()
        self.page = page

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield ListView(*(ListItem(Label(f"{n}  Part {n}")) for n in range(1, PAGES + 1)), id="pages")
            with VerticalScroll():
                yield from fields(self.page)
        yield Footer()

    def on_mount(self) -> None:
        self.query_one("#entry0").focus()


class FormApp(App[None]):
    CSS = CSS

    def get_default_screen(self) -> Form:
        return Form()


if __name__ == "__main__":
    FormApp().run()
