"""大客户业务档案: what is to be known of a key account beyond its card, with its people, its rivals and its plans."""

from __future__ import annotations

from kedang.forms.declarations.card_customers import HEAD, PEOPLE
from kedang.forms.design import Band, Form, FormSheet

_NAME = "示例：宁波示例轴承制造有限公司"

KEY_ACCOUNT = Form(
    "key_account",
    "大客户业务档案",
    (
        FormSheet(
            "大客户业务档案",
            "organization",
            layout="card",
            bands=(
                HEAD,
                Band("card_account", ("name", "uscc", "nature", "industry", "province", "city",
                                      "address", "phone", "website", "org_structure")),
                PEOPLE,
                Band("card_output", ("capacity", "annual_revenue", "employees", "product_mix",
                                     "production_lines", "warehouse_capacity", "equipment",
                                     "products")),
                Band("card_business", ("demand_per_year", "market_share_ours", "order_cycle_days",
                                       "purchase_frequency", "purchase_habits", "decision_factors",
                                       "purchase_process")),
                Band("card_terms", ("credit_grade", "credit_limit", "payment_terms_days",
                                    "deal_terms", "past_credit_problems", "disputes")),
                Band("card_plans", ("growth_potential", "influence", "reputation", "strategy",
                                    "annual_plan", "personnel_changes", "competitor_status",
                                    "advantages", "future_measures")),
                Band("card_source", ("source", "verified_on", "confidentiality", "notes")),
            ),
        ),
        FormSheet(
            "关键人物",
            "contact",
            ("organization", "name", "title", "department", "buying_role", "authority", "phone",
             "mobile", "email", "source", "recorded_on", "recorded_by", "notes"),
            example={"organization": _NAME, "name": "周海波", "title": "采购经理",
                     "buying_role": "决策人", "authority": "二十万元以内自己定"},
            rows=60,
        ),
        FormSheet(
            "在用竞品",
            "competitor",
            ("customer", "date", "competitor", "product", "satisfaction", "rep", "relationship",
             "prices", "service", "strengths", "weaknesses", "source", "recorded_by", "notes"),
            example={"customer": _NAME, "competitor": "华东示例轴承厂", "product": "6205 深沟球轴承",
                     "satisfaction": "一般", "relationship": "合作五年，两家轮着供"},
            required=("customer",),
            rows=60,
        ),
        FormSheet(
            "采购项目",
            "project",
            ("customer", "name", "problem", "decision_makers", "influencers", "timetable", "budget",
             "process", "stage", "stage_on", "probability", "competitors", "next_step", "owner",
             "source", "recorded_by", "notes"),
            example={"customer": _NAME, "name": "二期生产线轴承", "budget": 300000,
                     "timetable": "明年三月招标", "next_step": "月底前送样"},
            rows=60,
        ),
    ),
)  # fmt: skip
