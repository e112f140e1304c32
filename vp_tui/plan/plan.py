"""The whole plan: nine sections."""

from pydantic import Field

from vp_tui.plan.fields import Section
from vp_tui.plan.models.analyse import Analyse
from vp_tui.plan.models.design import Design
from vp_tui.plan.models.evaluate import Evaluate
from vp_tui.plan.models.ideate import Ideate
from vp_tui.plan.models.implement import Implement
from vp_tui.plan.models.overview import PlanDetails
from vp_tui.plan.models.recognise import Recognise
from vp_tui.plan.models.relate import Relate
from vp_tui.plan.models.weigh import Weigh


class Plan(Section):
    """One improvement plan; its sections in the order of the plan file (product.md, *The plan file*)."""

    plan: PlanDetails = Field(default_factory=PlanDetails)
    recognise: Recognise = Field(default_factory=Recognise)
    analyse: Analyse = Field(default_factory=Analyse)
    ideate: Ideate = Field(default_factory=Ideate)
    relate: Relate = Field(default_factory=Relate)
    design: Design = Field(default_factory=Design)
    weigh: Weigh = Field(default_factory=Weigh)
    implement: Implement = Field(default_factory=Implement)
    evaluate: Evaluate = Field(default_factory=Evaluate)
