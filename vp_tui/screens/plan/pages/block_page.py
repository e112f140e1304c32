"""A page of blocks: they unfold, and the arrows go on from one to the next."""

from textual import on
from textual.widget import Widget

from vp_tui.screens.plan.pages.blocks import Block, BlockLeft, BlockUnfolded
from vp_tui.screens.plan.pages.page import PlanPage
from vp_tui.widgets.messages import PlaceWanted


class BlockPage(PlanPage):
    """What such pages share."""

    def blocks_of_rows(self) -> list[Block]:
        return list(self.query(Block))

    def first_text(self) -> Widget | None:
        """The first row: what is to be done first."""
        return next((each.rows for each in self.blocks_of_rows() if each.display), None)

    def open_place(self, address: str) -> None:
        self.post_message(PlaceWanted(address))

    @on(BlockUnfolded)
    def unfold_block(self, event: BlockUnfolded) -> None:
        event.stop()
        next(each for each in self.blocks_of_rows() if each.rows is event.rows).unfold()

    @on(BlockLeft)
    def leave_block(self, event: BlockLeft) -> None:
        """On to the next block, or back into the one before at its last row."""
        event.stop()
        shown = [each.rows for each in self.blocks_of_rows() if each.display]
        at = shown.index(event.rows) + event.by
        if 0 <= at < len(shown):
            shown[at].cursor_row = 0 if event.by > 0 else shown[at].row_count - 1
            shown[at].focus(scroll_visible=False)
