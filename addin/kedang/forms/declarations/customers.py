"""The registers of customers: companies in the eight groups of their file, people in their five."""

from __future__ import annotations

from datetime import date

from kedang.forms.design import Band, Form, FormSheet

ORGANIZATIONS = Form(
    "organizations",
    "团体客户登记表",
    (
        FormSheet(
            "团体客户",
            "organization",
            bands=(
                Band(
                    "identity",
                    ("name", "short_name", "uscc", "province", "city", "district", "address",
                     "phone", "website"),
                ),
                Band("people", ("contact.name", "contact.title", "contact.mobile")),
                Band("operation", ("nature", "industry", "products", "employees", "annual_revenue")),
                Band("market", ("market_area", "market_share_ours", "growth_potential")),
                Band("volume", ("demand_per_year", "purchase_frequency")),
                Band("finance", ("credit_grade", "payment_terms_days")),
                Band("policy", ("purchase_process", "decision_factors")),
                Band("deals", ("trade_relation", "first_deal_on")),
                Band("development", ("competitor_status",)),
                Band("management", ("owner", "status", "number")),
                Band("record", ("source", "recorded_on", "notes")),
            ),
            example={
                "name": "示例：杭州恒远泵业有限公司",
                "short_name": "恒远泵业",
                "uscc": "91330106MA2H5K7D9C",
                "province": "浙江省",
                "city": "杭州市",
                "district": "西湖区",
                "address": "浙江省杭州市西湖区文三路100号",
                "phone": "0571-87654321",
                "contact.name": "王建国",
                "contact.title": "采购经理",
                "contact.mobile": "13800138000",
                "nature": "制造商",
                "industry": "C34 通用设备制造业",
                "products": "离心泵、潜水泵",
                "employees": 260,
                "annual_revenue": 86_000_000,
                "market_area": "华东",
                "market_share_ours": 0.25,
                "growth_potential": 4,
                "demand_per_year": 1200,
                "purchase_frequency": "每月",
                "credit_grade": "AA",
                "payment_terms_days": 45,
                "purchase_process": "使用部门提出，采购部比价，总经理批准",
                "decision_factors": "交货期、售后服务",
                "trade_relation": "直接客户",
                "first_deal_on": date(2024, 3, 12),
                "competitor_status": "另有两家供货，价格低一成",
                "owner": "张伟",
                "status": "成交",
                "number": "KH-0001",
                "source": "展会",
                "recorded_on": date(2026, 11, 16),
            },
        ),
    ),
)  # fmt: skip

INDIVIDUALS = Form(
    "individuals",
    "个体客户登记表",
    (
        FormSheet(
            "个体客户",
            "individual",
            bands=(
                Band(
                    "basic",
                    ("name", "salutation", "gender", "mobile", "wechat", "email", "province",
                     "city", "address", "occupation"),
                ),
                Band("needs", ("products", "budget", "timing")),
                Band("information", ("info_channel",)),
                Band("management", ("owner", "status", "number", "opt_out")),
                Band("record", ("source", "recorded_on", "notes")),
            ),
            example={
                "name": "示例：李晓梅",
                "salutation": "李女士",
                "gender": "女",
                "mobile": "13900139000",
                "province": "江苏省",
                "city": "苏州市",
                "address": "江苏省苏州市工业园区星湖街1号",
                "occupation": "个体经营",
                "products": "家用增压泵",
                "budget": 3000,
                "timing": "年底前",
                "info_channel": "朋友介绍",
                "owner": "张伟",
                "status": "意向",
                "opt_out": "否",
                "source": "老客户",
                "recorded_on": date(2026, 11, 16),
            },
        ),
    ),
)  # fmt: skip

FORMS = (ORGANIZATIONS, INDIVIDUALS)
