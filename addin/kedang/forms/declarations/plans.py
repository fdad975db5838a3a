"""What the team means to reach: targets by month, quarter or year, for everybody or for one rep."""

from __future__ import annotations

from kedang.forms.design import Form, FormSheet

TARGETS = Form(
    "targets",
    "计划目标",
    (
        FormSheet(
            "计划目标",
            "target",
            fields=("rep", "period", "measure", "value", "recorded_by", "notes"),
            example={
                "rep": "示例：张伟",
                "period": "2026-12",
                "measure": "销售额",
                "value": 500_000,
                "recorded_by": "李经理",
            },
            rows=120,
        ),
    ),
)

FORMS = (TARGETS,)
