"""The market around the customers: promotions as they were carried out, rivals, and the projects customers buy for."""

from __future__ import annotations

from datetime import date

from kedang.forms.design import Automatic, Band, Form, FormSheet
from kedang.model.field import FieldType

PROMOTIONS = Form(
    "promotions",
    "促销执行",
    (
        FormSheet(
            "促销执行",
            "promotion",
            fields=("name", "side", "competitor", "product", "region", "start", "end", "planned",
                    "done", "cost", "result", "rep", "notes"),
            automatic=(
                Automatic(
                    "done_rate",
                    '=IF(N({planned})=0,"",N({done})/{planned})',
                    type=FieldType.PERCENT,
                    shown=0.9,
                ),
            ),
            example={
                "name": "示例：双十一满减",
                "side": "我方",
                "product": "静音泵",
                "region": "华东",
                "start": date(2026, 11, 1),
                "end": date(2026, 11, 11),
                "planned": 200,
                "done": 180,
                "cost": 12_000,
                "result": "比平日多卖三成",
                "rep": "张伟",
            },
        ),
    ),
)  # fmt: skip

COMPETITORS = Form(
    "competitors",
    "竞争对手",
    (
        FormSheet(
            "竞争对手",
            "competitor",
            bands=(
                Band("rival", ("competitor", "date", "customer", "product", "satisfaction")),
                Band("their_rep", ("rep", "relationship")),
                Band("moves", ("prices", "promotions", "service", "policy", "reaction")),
                Band("comparison", ("strengths", "weaknesses")),
                Band("record", ("source", "recorded_by", "notes")),
            ),
            example={
                "competitor": "示例：东海泵业",
                "date": date(2026, 11, 16),
                "customer": "杭州恒远泵业有限公司",
                "product": "DH-40",
                "satisfaction": "一般",
                "rep": "周强，话不多，常驻车间",
                "relationship": "和设备科熟",
                "prices": "每台3300元",
                "promotions": "买十送一",
                "service": "24小时到场",
                "reaction": "噪音大",
                "strengths": "交货快",
                "weaknesses": "故障多",
                "source": "上门拜访",
                "recorded_by": "张伟",
            },
        ),
    ),
)  # fmt: skip

PROJECTS = Form(
    "projects",
    "采购项目",
    (
        FormSheet(
            "采购项目",
            "project",
            bands=(
                Band("project", ("no", "name", "customer", "problem")),
                Band("deciding", ("decision_makers", "influencers", "process")),
                Band("when", ("timetable", "budget")),
                Band("progress", ("stage", "stage_on", "probability", "competitors", "next_step")),
                Band("reported", ("agent", "registered_on")),
                Band("record", ("owner", "source", "notes")),
            ),
            example={
                "no": "示例-XM-001",
                "name": "二期厂房水泵改造",
                "customer": "杭州恒远泵业有限公司",
                "problem": "老泵噪音超标",
                "decision_makers": "总经理",
                "influencers": "设备科长",
                "process": "三家比价",
                "timetable": "明年一季度招标",
                "budget": 800_000,
                "stage": "约见",
                "stage_on": date(2026, 11, 16),
                "probability": 0.4,
                "competitors": "东海泵业",
                "next_step": "送样机试用",
                "owner": "张伟",
                "source": "上门拜访",
            },
        ),
    ),
)  # fmt: skip

FORMS = (PROMOTIONS, COMPETITORS, PROJECTS)
