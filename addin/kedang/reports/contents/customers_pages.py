"""What stands on the pages of the customer segments report."""

from __future__ import annotations

from kedang.reports.book import Kind
from kedang.reports.design import Alarm, Drawing, Page, Section, Shown

LABELS = (
    "likelihood", "place", "history", "frequency", "priority", "size", "vip", "line", "rank",
    "stage", "lifecycle",
)  # fmt: skip


def _columns(*named: tuple[str, Kind, float]) -> tuple[Shown, ...]:
    return tuple(Shown(name, kind, width) for name, kind, width in named)


_COUNTED = (
    Shown("customers", "integer", 9),
    Shown("share", "percent", 10, look="bar"),
    Shown("sales", "money", 15),
    Shown("sales_share", "percent", 11, look="bar"),
)
_VALUES = (*_columns(("segmentation", "text", 16), ("segment_value", "text", 26)), *_COUNTED)
PAIRS = Section(
    "segment_pairs",
    (
        Shown("segmentation", width=16),
        *_columns(("pair_first", "text", 26), ("pair_first_count", "integer", 10)),
        *_columns(("pair_second", "text", 11), ("pair_second_count", "integer", 15)),
        Shown("pair_unknown", "integer", 11),
    ),
    Drawing(
        "bar",
        "segmentation",
        ("pair_first_count", "pair_second_count", "pair_unknown"),
        stacked=True,
    ),
)
KINDS = Section("segment_kinds", _VALUES)
TRADE = Section("segment_trade", _VALUES)
LINES = Section("segment_lines", _VALUES, Drawing("bar", "segment_value", ("sales",)))
REGIONS = Section("segment_regions", _VALUES)
TRADES = Section("segment_industries", _VALUES)
LIST = Section(
    "segment_list",
    (
        *_columns(("customer", "wrap", 26), ("owner", "text", 9), ("tier", "text", 6)),
        *(Shown(f"seg_{name}", "text", 9) for name in LABELS),
        *_columns(("stage_on", "date", 11), ("segment_why", "wrap", 34)),
    ),
)
DIFFERENT = Section(
    "segment_different",
    _columns(
        ("customer", "wrap", 28), ("owner", "text", 10), ("segmentation", "text", 14),
        ("segment_written", "text", 14), ("segment_computed", "text", 14), ("reason", "wrap", 50),
    ),
)  # fmt: skip
STAGES = Section(
    "segment_stages",
    (Shown("segment_value", width=16), *_COUNTED, Shown("stage_latest", "date", 12)),
    Drawing("column", "segment_value", ("customers",)),
)
LIFECYCLE = Section(
    "segment_lifecycle",
    (Shown("segment_value", width=16), *_COUNTED),
)
FUNNEL = Section(
    "segment_funnel",
    (
        *_columns(("funnel_stage", "text", 18), ("customers", "integer", 10)),
        *(Shown("funnel_rate", "percent", 12), Shown("funnel_all", "percent", 12, look="bar")),
    ),
    Drawing("bar", "funnel_stage", ("customers",)),
)
STEPS = Section(
    "segment_steps",
    _columns(
        ("step_phase", "text", 14), ("step_name", "text", 12), ("step_standing", "integer", 12),
        ("step_reached", "integer", 12), ("step_latest", "date", 12),
    ),
)  # fmt: skip
LEADS = Section(
    "segment_leads",
    _columns(
        ("customer", "wrap", 24), ("lead_kind", "text", 8), ("owner", "text", 9),
        ("lead_on", "date", 11), ("lead_need", "wrap", 16), ("lead_pay", "wrap", 16),
        ("lead_authority", "wrap", 16), ("lead_result", "text", 9), ("lead_intent", "text", 7),
        ("lead_points", "score", 7), ("lead_why", "wrap", 26), ("lead_ask", "wrap", 26),
    ),
)  # fmt: skip
QUADRANTS = Section(
    "relation_quadrants",
    (
        *_columns(("relation", "text", 12), ("customers", "integer", 9)),
        Shown("share", "percent", 10, look="bar"),
        *_columns(("relation_names", "wrap", 34), ("relation_next", "wrap", 30)),
    ),
    Drawing("column", "relation", ("customers",)),
)
RELATIONS = Section(
    "relation_list",
    (
        *_columns(("customer", "wrap", 24), ("owner", "text", 9), ("relation", "text", 9)),
        Shown("relation_organisation", "score", 10, look="bar"),
        Shown("relation_personal", "score", 10, look="bar"),
        *_columns(
            ("relation_firm", "wrap", 34), ("relation_warm", "wrap", 34),
            ("relation_signed", "wrap", 18), ("relation_sign", "text", 10),
        ),
    ),
)  # fmt: skip
WORTH = Section(
    "worth_list",
    (
        *_columns(("customer", "wrap", 24), ("owner", "text", 9), ("sales", "money", 13)),
        *_columns(("worth_profit", "money", 13), ("worth_margin", "percent", 9)),
        *_columns(("worth_receivable", "money", 13), ("worth_by", "text", 12)),
        *_columns(("worth_stock", "money", 13), ("worth_assets", "money", 13)),
        Shown("worth_roa", "percent", 10, look="bar"),
        *_columns(
            ("worth_years", "number", 8), ("worth_clv", "money", 14), ("worth_missing", "wrap", 14)
        ),
    ),
    alarm=Alarm("worth_profit", "<0"),
)
FORMULAS = Section(
    "finance_formulas",
    (
        *_columns(("finance_figure", "text", 28), ("finance_unit", "text", 10)),
        Shown("finance_formula", "wrap", span=3),
        *_columns(("finance_written", "integer", 13), ("finance_computed", "integer", 13)),
        Shown("finance_absent", "integer", 13),
    ),
)
FINANCES = Section(
    "finance_list",
    _columns(
        ("customer", "wrap", 28), ("owner", "text", 10), ("finance_current", "number", 16),
        ("finance_margin", "percent", 16), ("finance_return", "percent", 16),
        ("finance_payment", "integer", 13), ("finance_inventory", "integer", 13),
    ),
)  # fmt: skip
WALLET = Section(
    "wallet_list",
    (
        *_columns(("customer", "wrap", 24), ("owner", "text", 9)),
        Shown("wallet_share", "percent", 10, look="bar"),
        *_columns(("wallet_by", "text", 10), ("sales", "money", 13), ("wallet_room", "money", 14)),
        *_columns(("wallet_rivals", "wrap", 20), ("wallet_unhappy", "wrap", 16)),
        Shown("suggestion", "wrap", 34),
    ),
)
HABITS = Section(
    "habit_list",
    _columns(
        ("customer", "wrap", 24), ("habit_gap", "number", 9), ("habit_orders", "integer", 9),
        ("habit_each", "money", 12), ("product", "wrap", 16), ("habit_chain", "wrap", 26),
        ("habit_missing", "wrap", 20), ("habit_index", "percent", 10), ("habit_bargain", "text", 9),
        ("habit_focus", "wrap", 18), ("habit_words", "wrap", 18),
    ),
)  # fmt: skip
FACTORS = Section(
    "factor_list",
    (
        *_columns(("factor", "text", 24), ("customers", "integer", 12)),
        *_columns(("factor_won", "integer", 12), ("factor_lost", "integer", 12)),
        Shown("factor_rate", "percent", 12, look="bar"),
    ),
    Drawing("column", "factor", ("factor_won", "factor_lost")),
)
LOYALTY = Section(
    "loyalty_years",
    (
        *_columns(("loyalty_span", "text", 24), ("loyalty_before", "integer", 12)),
        *_columns(("loyalty_kept", "integer", 12), ("loyalty_rate", "percent", 12)),
        *_columns(("loyalty_churn", "percent", 12), ("new", "integer", 10)),
        *_columns(("loyalty_buyers", "integer", 12), ("loyalty_repeat", "percent", 12)),
    ),
)
ALERTS = Section(
    "churn_alerts",
    (
        *_columns(("customer", "wrap", 24), ("owner", "text", 9), ("tier", "text", 6)),
        *_columns(("churn_kind", "text", 10), ("reason", "wrap", 34), ("last_deal", "date", 11)),
        *_columns(("sales", "money", 13), ("previous_sales", "money", 13)),
        *_columns(("churn_stake", "money", 13), ("suggestion", "wrap", 36)),
    ),
)
PAGES = (
    Page(
        "细分总览",
        (PAIRS, KINDS, TRADE),
        landscape=False,
        figures=(
            "segment_customers", "segment_returning", "segment_key", "segment_alerts",
            "segment_stake:money", "segment_qualified", "segment_partners", "segment_differences",
        ),
    ),
    Page("产品地域行业", (LINES, REGIONS, TRADES), landscape=False),
    Page("客户阶段", (STAGES, LIFECYCLE), landscape=False),
    Page("销售漏斗", (FUNNEL, STEPS), landscape=False),
    Page("客户标签", (LIST,)),
    Page("标签核对", (DIFFERENT,)),
    Page("线索资格", (LEADS,)),
    Page("四项区隔", (QUADRANTS,), landscape=False),
    Page("区隔依据", (RELATIONS,)),
    Page("盈利价值", (WORTH,)),
    Page("财务指标", (FORMULAS, FINANCES)),
    Page("客户份额", (WALLET,)),
    Page("购买习惯", (HABITS,)),
    Page("流失预警", (ALERTS,)),
    Page("保持与得失", (LOYALTY, FACTORS), landscape=False),
)  # fmt: skip
