"""Slips of one page: a visit with what must be asked, a complaint on its way, a questionnaire."""

from __future__ import annotations

from kedang.forms.design import Band, Form, FormSheet, Helper, Question

VISIT_CARD = Form(
    "visit_card",
    "拜访单",
    (
        FormSheet(
            "拜访单",
            "visit",
            layout="card",
            bands=(
                Band("card_plan", ("customer", "date", "rep", "contact", "contact_phone", "mode",
                                   "planned")),
                Band("card_asked", ("missed",)),
                Band("card_result", ("result", "reason", "objection", "content")),
                Band("card_next", ("next_appointment", "hours", "cost", "next_step")),
                Band("card_source", ("source", "recorded_on", "recorded_by", "notes")),
            ),
            helpers=(Helper("nature", "nature", "planned"),),
            asks=True,
        ),
    ),
    pages=("questions",),
)  # fmt: skip

COMPLAINT = Form(
    "complaint",
    "投诉处理单",
    (
        FormSheet(
            "投诉处理单",
            "complaint",
            layout="card",
            bands=(
                Band("card_complaint", ("no", "received_on", "order_no", "customer", "contact",
                                        "phone", "product", "text")),
                Band("card_sorted", ("category", "severity", "department", "owner", "due")),
                Band("card_signed", ("signed_by", "signed_at", "promise")),
                Band("card_solved", ("solution", "closed_on", "satisfaction")),
                Band("card_source", ("source", "recorded_on", "recorded_by", "notes")),
            ),
            signatures=("department", "manager", "customer"),
        ),
    ),
)  # fmt: skip

SURVEYS = Form(
    "surveys",
    "意见征询与调查",
    (
        FormSheet(
            "意见征询表",
            "survey",
            layout="card",
            bands=(
                Band("card_survey", ("customer", "date", "batch", "method", "source", "recorded_on",
                                     "recorded_by")),
            ),
            questions=(
                Question("quality", "satisfaction"),
                Question("delivery", "satisfaction"),
                Question("service", "satisfaction"),
                Question("price", "satisfaction"),
                Question("plans"),
                Question("deciders"),
                Question("rivals"),
                Question("advice"),
            ),
        ),
        FormSheet(
            "发放登记",
            "source",
            ("name", "obtained_on", "channel", "collection_method", "batch_type", "hand_level", "sent",
             "returned", "source", "recorded_on", "recorded_by", "notes"),
            example={"name": "示例：2026年秋季意见征询", "channel": "调查", "sent": 60, "returned": 42},
            rows=40,
        ),
    ),
)  # fmt: skip
