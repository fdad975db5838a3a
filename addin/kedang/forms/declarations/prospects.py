"""Who may become a customer and who sells for us: leads, the sheet everybody appends leads to, channel partners."""

from __future__ import annotations

from datetime import date

from kedang.forms.design import Band, Form, FormSheet

LEADS = Form(
    "leads",
    "线索",
    (
        FormSheet(
            "线索",
            "lead",
            bands=(
                Band("lead", ("name", "date", "contact.name", "contact.title", "phone", "address")),
                Band("field", ("object_class", "industry", "business", "category", "region")),
                Band("origin", ("source", "method", "campaign")),
                Band("examined", ("need", "pay", "authority", "evidence", "qualification")),
                Band("pursued", ("intent", "products", "priority", "next_step", "owner")),
                Band("record", ("recorded_by", "notes")),
            ),
            example={
                "name": "示例：苏州明达机电有限公司",
                "date": date(2026, 11, 16),
                "contact.name": "赵敏",
                "contact.title": "设备主管",
                "phone": "13700137000",
                "address": "江苏省苏州市吴中区东吴北路8号",
                "object_class": "最终用户",
                "industry": "C34 通用设备制造业",
                "business": "水泵配套",
                "category": "重点",
                "region": "华东",
                "source": "展会",
                "method": "会议",
                "need": "是",
                "pay": "未知",
                "authority": "否",
                "evidence": "展会上问过报价，说由厂长定",
                "qualification": "待培育",
                "intent": "B",
                "products": "静音泵",
                "next_step": "下周约厂长",
                "owner": "张伟",
                "recorded_by": "张伟",
            },
        ),
    ),
)  # fmt: skip

LEAD_COLLECTION = Form(
    "lead_collection",
    "线索收集",
    (
        FormSheet(
            "线索收集",
            "lead",
            fields=("name", "date", "contact.name", "phone", "products", "source", "recorded_by",
                    "owner", "notes"),
            example={
                "name": "示例：苏州明达机电有限公司",
                "date": date(2026, 11, 16),
                "contact.name": "赵敏",
                "phone": "13700137000",
                "products": "静音泵，约十台",
                "source": "展会",
                "recorded_by": "前台小刘",
                "owner": "张伟",
            },
            rows=300,
        ),
    ),
)  # fmt: skip

PARTNERS = Form(
    "partners",
    "渠道伙伴",
    (
        FormSheet(
            "渠道伙伴",
            "channel_partner",
            bands=(
                Band("partner", ("name", "code", "type", "level", "breadth", "region", "address",
                                 "phone", "contact.name", "contact.mobile")),
                Band("terms", ("price_level", "protection", "credit", "stock", "turnover",
                               "capital_turnover", "since")),
                Band("ability", ("management", "distribution", "reputation", "brands",
                                 "after_sales", "promotion_methods", "advertising")),
                Band("record", ("owner", "notes")),
            ),
            example={
                "name": "示例：宁波海川机电有限公司",
                "code": "HB-001",
                "type": "经销商",
                "level": "一级",
                "breadth": "独家",
                "region": "浙江省宁波市",
                "address": "浙江省宁波市海曙区药行街9号",
                "phone": "0574-87654321",
                "contact.name": "孙浩",
                "contact.mobile": "13600136000",
                "price_level": "市级",
                "protection": "2026-12-31",
                "credit": 300_000,
                "stock": 120,
                "turnover": 5_000_000,
                "capital_turnover": 6,
                "since": date(2023, 1, 1),
                "management": 4,
                "distribution": 4,
                "reputation": 5,
                "brands": "我方、东海",
                "after_sales": "自有两名维修工",
                "promotion_methods": "店面陈列",
                "advertising": "愿意分摊广告费",
                "owner": "张伟",
            },
            rows=100,
        ),
    ),
)  # fmt: skip

FORMS = (LEADS, LEAD_COLLECTION, PARTNERS)
