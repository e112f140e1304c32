"""The page of phase `recognise`."""

from vp_tui.screens.phases.page import PhasePage


class RecognisePage(PhasePage):
    PHASE = "recognise"
    ORDER = (
        "recognise/observations",
        "recognise/improvement_point",
        "recognise/occasion",
        "recognise/importance",
        "recognise/change_order",
        "recognise/order_reason",
        "recognise/my_part",
        "recognise/not_my_part",
        "recognise/agreed_on",
        "recognise/continued_by",
        "recognise/partner",
        "plan/start",
        "plan/end",
    )
