"""What happens at customers day by day: visits with what must be asked, moves worth noting, services."""

from __future__ import annotations

from datetime import date

from kedang.forms.design import Automatic, Band, Form, FormSheet, Helper

_QUESTIONS = (
    '=IF({customer}="","",IFERROR(VLOOKUP({helper.nature},{list.questions},2,FALSE),'
    'IFERROR(VLOOKUP("通用",{list.questions},2,FALSE),"")))'
)

VISITS = Form(
    "visits",
    "拜访记录",
    (
        FormSheet(
            "拜访记录",
            "visit",
            bands=(
                Band("visited", ("customer", "date", "rep", "contact", "mode", "planned")),
                Band("outcome", ("result", "reason", "content", "objection")),
                Band("ahead", ("next_appointment", "next_step")),
                Band("effort", ("hours", "cost", "notes")),
                Band("asked", ("missed",)),
            ),
            helpers=(Helper("nature", "nature", "notes", "制造商"),),
            automatic=(
                Automatic(
                    "questions",
                    _QUESTIONS,
                    shown="近期采购计划、决策人和影响人、采购时间、预算、现用供应商和满意度、生产和库存情况",
                ),
            ),
            example={
                "customer": "示例：杭州恒远泵业有限公司",
                "date": date(2026, 11, 16),
                "rep": "张伟",
                "contact": "王建国",
                "mode": "上门",
                "planned": "是",
                "result": "有效",
                "content": "谈了明年的采购计划，要两台样机",
                "objection": "嫌交货期长",
                "next_appointment": date(2026, 11, 30),
                "next_step": "本周内报样机价",
                "hours": 2,
                "cost": 120,
                "missed": "预算、采购时间",
            },
        ),
    ),
    pages=("questions",),
)

OBSERVATIONS = Form(
    "observations",
    "动态观察",
    (
        FormSheet(
            "动态观察",
            "observation",
            fields=("customer", "date", "kind", "indicator", "value", "source", "recorded_by",
                    "notes"),
            example={
                "customer": "示例：杭州恒远泵业有限公司",
                "date": date(2026, 11, 16),
                "kind": "需求动向",
                "indicator": "下级客户订货",
                "value": "华东两家经销商下季订货减两成",
                "source": "上门拜访",
                "recorded_by": "张伟",
            },
        ),
    ),
)  # fmt: skip

SERVICES = Form(
    "services",
    "服务记录",
    (
        FormSheet(
            "服务记录",
            "service",
            fields=("no", "customer", "date", "content", "hours", "freight", "cost", "rep",
                    "notes"),
            example={
                "no": "示例-FW-001",
                "customer": "杭州恒远泵业有限公司",
                "date": date(2026, 11, 16),
                "content": "上门更换机械密封，试机正常",
                "hours": 4,
                "freight": 80,
                "cost": 350,
                "rep": "陈师傅",
            },
        ),
    ),
)  # fmt: skip

FORMS = (VISITS, OBSERVATIONS, SERVICES)
