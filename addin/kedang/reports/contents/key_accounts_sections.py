"""The sections of a key account's page, as they are declared; the columns of its tables share ten cells."""

from __future__ import annotations

from dataclasses import replace

from kedang.reports.design import Alarm, Section, Shown

CELL = 13.0
"""Ten cells of this width: a file takes both sides of one sheet of paper."""
CARD = (
    Shown("customer", span=2),
    Shown("owner"),
    Shown("organization_number"),
    Shown("tier"),
    Shown("score", "score"),
    Shown("previous_tier"),
    Shown("organization_status"),
    Shown("organization_nature"),
    Shown("organization_industry", "wrap"),
    Shown("place"),
    Shown("organization_phone"),
    Shown("organization_first_deal_on", "date"),
    Shown("last_visit", "date"),
    Shown("next_appointment", "date"),
    Shown("organization_relationship"),
    Shown("account_summary", "wrap", span=4),
    Shown("account_todo", "wrap", span=4),
)
PROFILE = (
    Shown("organization_capacity", "wrap"),
    Shown("organization_production_lines", "wrap"),
    Shown("organization_product_mix", "wrap"),
    Shown("organization_market_share_ours", "percent"),
    Shown("organization_demand_per_year", "number"),
    Shown("organization_employees", "integer"),
    Shown("organization_annual_revenue", "money"),
    Shown("organization_equipment", "wrap"),
    Shown("organization_products", "wrap", span=2),
    Shown("organization_org_structure", "wrap", span=2),
    Shown("organization_strategy", "wrap", span=2),
    Shown("organization_annual_plan", "wrap", span=2),
    Shown("organization_purchase_process", "wrap", span=2),
    Shown("organization_decision_factors", "wrap", span=2),
    Shown("account_blocking", "wrap", span=4),
    Shown("account_wanted", "wrap", span=4),
)
CREDIT = (
    Shown("organization_credit_grade"),
    Shown("organization_credit_limit", "money"),
    Shown("account_owed", "money"),
    Shown("account_used", "percent"),
    Shown("account_overdue", "money"),
    Shown("account_overdue_days", "integer"),
    Shown("organization_payment_terms_days", "integer"),
    Shown("account_pay_days", "integer"),
    Shown("organization_current_ratio", "number"),
    Shown("organization_net_margin", "percent"),
    Shown("organization_return_on_assets", "percent"),
    Shown("organization_inventory_cycle_days", "integer"),
    Shown("organization_past_credit_problems", "wrap", span=4),
)


def _child(name: str, *columns: Shown, alarm: Alarm | None = None) -> Section:
    even = tuple(replace(one, width=CELL) if one.span == 1 else one for one in columns)
    return Section(name, even, alarm=alarm, parent="account")


SECTIONS: tuple[Section, ...] = (
    Section("account", CARD, layout="facts", across=4),
    Section("account_profile", PROFILE, layout="facts", across=4, parent="account"),
    _child(
        "account_people",
        Shown("contact_buying_role"),
        Shown("contact_name"),
        Shown("contact_title"),
        Shown("contact_department"),
        Shown("contact_authority", "wrap", span=2),
        Shown("contact_phone", span=2),
        Shown("contact_mobile", span=2),
    ),
    _child(
        "account_score",
        Shown("account_criterion", span=2),
        Shown("account_value", span=2),
        Shown("account_points", "score", look="bar"),
        Shown("account_weight", "number"),
        Shown("account_contribution", "score"),
        Shown("account_why", "wrap", span=3),
    ),
    Section("account_credit", CREDIT, layout="facts", across=4, parent="account"),
    _child(
        "account_years",
        Shown("account_year", "code"),
        Shown("account_orders", "integer"),
        Shown("account_sales", "money", span=2),
        Shown("account_margin", "percent"),
        Shown("account_paid", "money", span=2),
        Shown("account_collection", "percent"),
        Shown("account_loss", "money", span=2),
    ),
    _child(
        "account_months",
        Shown("account_month", "code", span=2),
        Shown("account_sales", "money", span=3, look="bar"),
        Shown("account_before", "money", span=3),
        Shown("account_orders", "integer", span=2),
    ),
    _child(
        "account_products",
        Shown("product", "wrap", span=3),
        Shown("account_sales", "money", span=2),
        Shown("account_share", "percent", span=2, look="bar"),
        Shown("account_product_change", "money", span=3),
    ),
    _child(
        "account_projects",
        Shown("project", "wrap", span=2),
        Shown("project_stage"),
        Shown("project_stage_on", "date"),
        Shown("project_probability", "percent", look="bar"),
        Shown("project_budget", "money", span=2),
        Shown("project_timetable", "wrap"),
        Shown("project_next", "wrap", span=2),
    ),
    _child(
        "account_complaints",
        Shown("received_on", "date"),
        Shown("product", "wrap"),
        Shown("text", "wrap", span=4),
        Shown("department", span=2),
        Shown("due", "date"),
        Shown("days_overdue", "integer"),
        alarm=Alarm("days_overdue", ">0"),
    ),
    _child(
        "account_competitors",
        Shown("date", "date"),
        Shown("competitor", "wrap"),
        Shown("product", "wrap", span=2),
        Shown("satisfaction"),
        Shown("competitor_rep"),
        Shown("competitor_relation", "wrap", span=2),
        Shown("competitor_prices", "wrap", span=2),
    ),
    _child(
        "account_visits",
        Shown("date", "date"),
        Shown("rep"),
        Shown("mode"),
        Shown("result"),
        Shown("contact"),
        Shown("account_content", "wrap", span=3),
        Shown("account_next", "wrap", span=2),
    ),
    _child(
        "account_news",
        Shown("date", "date"),
        Shown("account_indicator", span=3),
        Shown("account_news_text", "wrap", span=6),
    ),
)
