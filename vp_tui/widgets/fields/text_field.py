"""The editor of a paragraph, or of several lines."""

from typing import Any, ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import TextArea
from textual.widgets.text_area import Edit, EditResult

from vp_tui.plan.fields import Spec
from vp_tui.widgets.fields.bursts import edit_between
from vp_tui.widgets.fields.field import TypedField
from vp_tui.widgets.fields.oneline import make_compact
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.patches.paragraphs import Paragraphs


class TextField(Paragraphs, TypedField):
    """Paragraphs, or a line an item; grows with its text up to a bound."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "newline", "Nieuwe regel", show=False)]
    enter_hint = Hint("Enter", "nieuwe regel", "newline")

    def __init__(self, address: str, spec: Spec, core: bool):
        super().__init__(soft_wrap=True, placeholder=spec.hint, classes="field")
        make_compact(self)
        self.highlight_cursor_line = self.match_cursor_bracket = False
        self.describe(address, spec, core)

    @property
    def typed(self) -> str:
        return self.text

    def load(self, value: Any, draft: str | None) -> None:
        if self.keeps(value, draft):
            return
        before, text = self.text, self.shown(value, draft)
        if text != before:
            with self.prevent(TextArea.Changed):
                self.load_text(text)
            behind = edit_between(before, text).behind
            self.move_cursor(_location(text, behind) if self.has_focus else self.document.end)
            if self.has_focus:
                self.keep_in_sight()

    def edit(self, edit: Edit) -> EditResult:
        """At once, and not at TextArea.Changed: that comes behind what has happened to the field meanwhile."""
        made = super().edit(edit)
        self.tell()
        return made

    def action_newline(self) -> None:
        """What Enter does here, where it is chosen by its name."""
        self.replace("\n", *self.selection, maintain_selection_offset=False)

    def hold_height(self) -> None:
        """Stay as high as the last layout made it, whatever the text, until one comes here: nothing below may move."""
        if self.size and not self.has_focus:
            self.styles.height = self.outer_size.height

    def release_height(self) -> None:
        if self.styles.inline.has_rule("height"):
            self.styles.height = None

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        event.stop()

    def on_focus(self) -> None:
        self.release_height()
        self.visited()

    def on_blur(self) -> None:
        self.settle()


def _location(text: str, place: int) -> tuple[int, int]:
    """A place in a text as row and column."""
    before = text[:place]
    return before.count("\n"), len(before) - before.rfind("\n") - 1
