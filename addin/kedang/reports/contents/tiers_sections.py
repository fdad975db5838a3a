"""客户评级, the sections: what each list of the report shows."""

from __future__ import annotations

from kedang.reports.design import Alarm, Drawing, Section, Shown
from kedang.rulebook.sections.tiering import CRITERIA

CUSTOMER = Shown("customer", "wrap", 33)
_SCORES = (Shown("score", "score", 8, look="bar"), Shown("previous_score", "score", 8))

DISTRIBUTION = Section(
    "tiers_distribution",
    (
        Shown("tier", width=8),
        Shown("customers", "integer"),
        Shown("share", "percent", look="bar"),
        Shown("previous_customers", "integer"),
        Shown("sales", "money"),
        Shown("sales_share", "percent", look="bar"),
    ),
    Drawing("column", "tier", ("customers", "previous_customers")),
)
MOVES = Section(
    "tiers_moves",
    (
        CUSTOMER,
        Shown("owner", width=10),
        Shown("previous_tier", width=9),
        Shown("tier", width=8),
        Shown("move", width=9),
        Shown("moved_by", width=14),
        Shown("previous_score", "score", 9),
        Shown("score", "score", 9),
        Shown("score_change", "score", 9, look="icons"),
    ),
    alarm=Alarm("score_change", "<0"),
)
TERMS = Section(
    "tiers_terms",
    (
        Shown("tier", width=8),
        Shown("customers", "integer"),
        Shown("cadence", "integer", 10),
        Shown("payment_days", "integer", 10),
        Shown("credit_months", "number", 12),
        Shown("supply_channel", "wrap", 28),
        Shown("collection", "wrap", 28),
    ),
)
SCORES = Section(
    "tiers_scores",
    (
        CUSTOMER,
        Shown("tier", width=7),
        Shown("computed", width=9),
        Shown("score", "score", 8, look="bar"),
        *(Shown(f"{one}_points", "integer", 8, look="bar") for one in CRITERIA),
        Shown("abc", width=7),
        Shown("capped", "wrap", 14),
        Shown("next_way", "wrap", 46),
    ),
)
KEYS = Section(
    "key_list",
    (
        CUSTOMER,
        Shown("owner", width=10),
        Shown("tier", width=8),
        Shown("computed", width=9),
        *_SCORES,
        Shown("sales", "money"),
        Shown("entry", width=11),
        Shown("set_why", "wrap", 24),
    ),
)
FELL_OFF = Section(
    "key_fell_off",
    (
        CUSTOMER,
        Shown("owner", width=10),
        Shown("previous_tier", width=9),
        Shown("tier", width=8),
        Shown("moved_by", width=14),
        Shown("previous_score", "score", 9),
        Shown("score", "score", 9),
    ),
)
RECOMMENDED = Section(
    "key_recommended",
    (
        CUSTOMER,
        Shown("owner", width=10),
        Shown("tier", width=8),
        *_SCORES,
        Shown("sales", "money"),
        Shown("entry", width=11),
        Shown("next_way", "wrap", 44),
    ),
)
_OVERRIDE = (
    CUSTOMER,
    Shown("set_tier", width=9),
    Shown("computed", width=9),
    Shown("score", "score", 8),
    Shown("set_by", width=10),
    Shown("set_since", "date", 11),
    Shown("set_until", "date", 11),
)
IN_FORCE = Section(
    "overrides_in_force",
    (*_OVERRIDE, Shown("days_left", "integer", 9), Shown("set_why", "wrap", 34)),
    alarm=Alarm("days_left", "<30"),
)
RUN_OUT = Section("overrides_run_out", (*_OVERRIDE, Shown("set_why", "wrap", 34)))
CLASSES = Section(
    "pareto_classes",
    (
        Shown("abc", width=9),
        Shown("customers", "integer"),
        Shown("share", "percent", look="bar"),
        Shown("abc_amount", "money"),
        Shown("abc_share", "percent", look="bar"),
    ),
)
PARETO = Section(
    "pareto_customers",
    (
        Shown("rank", "integer", 7),
        CUSTOMER,
        Shown("abc", width=8),
        Shown("abc_amount", "money"),
        Shown("abc_share", "percent", 10, look="bar"),
        Shown("cumulative_share", "percent", 10),
        Shown("customers_share", "percent", 10),
    ),
    Drawing("column", "rank", ("abc_amount",), line=("cumulative_share",)),
)
RFM_SCORES = Section(
    "rfm_scores",
    (
        CUSTOMER,
        Shown("tier", width=8),
        Shown("rfm_recency", "integer", 10),
        Shown("rfm_frequency", "integer", 9),
        Shown("rfm_monetary", "money"),
        Shown("rfm_r", "integer", 6, look="bar"),
        Shown("rfm_f", "integer", 6, look="bar"),
        Shown("rfm_m", "integer", 6, look="bar"),
        Shown("rfm_total", "integer", 8, look="bar"),
    ),
)
RFM_CUTS = Section(
    "rfm_cuts",
    (
        Shown("rfm_measure", width=18),
        Shown("rfm_2", "number"),
        Shown("rfm_3", "number"),
        Shown("rfm_4", "number"),
        Shown("rfm_5", "number"),
    ),
)
METHOD = Section(
    "tiers_method",
    (
        Shown("criterion", width=12),
        Shown("weight_share", "percent", 9, look="bar"),
        Shown("formula", "wrap", 46),
        Shown("scale", "wrap", 46),
        Shown("missing_rule", "wrap", 26),
    ),
)
RULES = Section("tiers_rules", (Shown("rule", width=16), Shown("rule_text", "wrap", 100, span=6)))
