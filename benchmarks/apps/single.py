"""The floor of a key: one Input and nothing else."""

from textual.app import App, ComposeResult
from textual.widgets import Input


class Single(App[None]):
    def compose(self) -> ComposeResult:
        yield Input("READY")


if __name__ == "__main__":
    Single().run()
