"""Eight forms, and Ctrl+N makes a new Screen for the next one: how Textual's guide would do it."""

from form import CSS, PAGES, Form
from textual.app import App


class Steps(App[None]):
    CSS = CSS
    BINDINGS = [("ctrl+n", "step", "Next")]
    page = 0

    def on_mount(self) -> None:
        self.push_screen(Form(0))

    def action_step(self) -> None:
        self.page = (self.page + 1) % PAGES
        self.switch_screen(Form(self.page))


if __name__ == "__main__":
    Steps().run()
