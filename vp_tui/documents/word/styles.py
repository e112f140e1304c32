"""What our template (template/word/styles.xml) calls each style of a paragraph: its id there."""

from vp_tui.documents.style import Style

IDS = {
    Style.TITLE: "Title",
    Style.SUBTITLE: "Subtitle",
    Style.HEADING_1: "Heading1",
    Style.HEADING_2: "Heading2",
    Style.LABEL: "VPLabel",
    Style.CAPTION: "VPCaption",
    Style.TEXT: "VPText",
    Style.PLAN_TITLE: "VPPlanTitle",
    Style.BULLET: "VPBullet",
    Style.EXPLANATION: "VPExplanation",
    Style.NOTE: "VPNote",
    Style.DERIVED: "VPDerived",
    Style.GAP: "VPGap",
    Style.CONTENTS_TITLE: "TOCHeading",
    Style.CONTENTS: "TOC1",
    Style.CELL: "VPCell",
    Style.CELL_HEAD: "VPCellHead",
    Style.CELL_HEAD_CENTRE: "VPCellHeadCentre",
    Style.CELL_LABEL: "VPCellLabel",
    Style.CELL_LEAD: "VPCellLead",
    Style.CELL_SMALL: "VPCellSmall",
    Style.CELL_BULLET: "VPCellBullet",
    Style.CELL_CENTRE: "VPCellCentre",
    # Word writes a word or sign before these itself (numbering).
    Style.CELL_ANSWER: "VPCellAnswer",
    Style.CELL_ACCORDING: "VPCellAccording",
    Style.CELL_GOAL: "VPCellGoal",
    Style.CELL_DONE: "VPCellDone",
    Style.CELL_PER: "VPCellPer",
    Style.CELL_TIMES: "VPCellTimes",
    Style.CELL_LOOK: "VPCellLook",
    Style.CELL_BACK: "VPCellBack",
    Style.CELL_DERIVED: "VPCellDerived",
}
