"""What stands on the pages of the report on how efficient selling is."""

from __future__ import annotations

from kedang.reports.design import Alarm, Drawing, Page, Section, Shown

FIGURES = (
    "eff_sales:money", "eff_achieved:percent", "eff_rate:percent", "eff_per_visit:money",
    "eff_per_day:money", "eff_won", "eff_paid:percent", "eff_overdue:money",
)  # fmt: skip
PLANS = Section(
    "plans",
    (
        Shown("period", "text", 12),
        Shown("plan_length", "text", 9),
        Shown("rep", "text", 16),
        Shown("measure", "text", 11),
        Shown("target", "number", 14),
        Shown("actual", "number", 14),
        Shown("achieved", "percent", look="bar"),
        Shown("elapsed", "percent"),
        Shown("plan_gap", "number", 14),
        Shown("forecast", "number", 16),
        Shown("forecast_achieved", "percent", look="bar"),
    ),
)
PLANS_DRAWN = Section(
    "plans_drawn",
    (
        Shown("rep", "text", 12, span=2),
        Shown("achieved", "percent", 9),
        Shown("elapsed", "percent", 16),
        Shown("forecast_achieved", "percent"),
    ),
    Drawing("column", "rep", ("achieved", "elapsed"), format="0%"),
)
PLANS_YEAR = Section(
    "plans_year",
    (
        Shown("rep", "text", 12),
        Shown("plan_months", "integer", 9),
        Shown("measure", "text", 16),
        Shown("target", "number", 11),
        Shown("actual", "number", 14),
        Shown("achieved", "percent", look="bar"),
        Shown("plan_gap", "number", 14),
        Shown("year_target", "number"),
        Shown("year_achieved", "percent"),
    ),
)
REPS = Section(
    "efficiency_reps",
    (
        Shown("rep", "text", 10),
        Shown("planned", "integer", 8),
        Shown("held_visits", "integer", 8),
        Shown("effective", "integer", 8),
        Shown("rate_planned", "percent", look="bar"),
        Shown("previous_rate", "percent"),
        Shown("days_out", "integer", 9),
        Shown("workdays_counted", "integer", 9),
        Shown("deal_days", "integer", 9),
        Shown("sales", "money"),
        Shown("previous_sales", "money"),
        Shown("sales_per_visit", "money", look="bar"),
        Shown("sales_per_day", "money"),
        Shown("cost_per_visit", "money", 12),
        Shown("won_customers", "integer", 9),
        Shown("won_sales", "money"),
    ),
    Drawing("column", "rep", ("sales",), line=("rate_planned",)),
)
REPS_TEAM = Section(
    "efficiency_team",
    (
        Shown("planned", "integer"),
        Shown("held_visits", "integer"),
        Shown("rate_planned", "percent"),
        Shown("previous_rate", "percent"),
        Shown("sales", "money"),
        Shown("previous_sales", "money"),
        Shown("last_year_sales", "money"),
        Shown("sales_per_visit", "money"),
        Shown("sales_per_day", "money"),
        Shown("cost_per_visit", "money"),
        Shown("won_customers", "integer"),
        Shown("won_sales", "money"),
    ),
    layout="facts",
    across=4,
)
_WON = (
    Shown("registered_customers", "integer"),
    Shown("won_customers", "integer"),
    Shown("won_sales", "money"),
    Shown("won_average", "money"),
    Shown("won_share", "percent", look="bar"),
    Shown("previous_won", "integer"),
    Shown("previous_won_sales", "money"),
    Shown("change", "money", look="bar"),
)
WON_REP = Section(
    "won_by_rep",
    (Shown("rep", "text", 18), *_WON),
    Drawing("column", "rep", ("won_sales", "previous_won_sales")),
)
WON_SOURCE = Section(
    "won_by_source",
    (Shown("lead_source", "text", 18), *_WON),
    Drawing("bar", "lead_source", ("won_sales", "previous_won_sales")),
)
_LEADS = (
    Shown("leads_count", "integer", look="bar"),
    Shown("leads_recent", "integer"),
    Shown("leads_qualified", "integer"),
    Shown("qualified_rate", "percent", look="bar"),
    Shown("leads_keen", "integer"),
    Shown("buyers_won", "integer"),
    Shown("conversion", "percent", look="bar"),
    Shown("sales", "money"),
    Shown("sales_per_lead", "money"),
)
LEADS_METHOD = Section(
    "leads_by_method",
    (Shown("lead_method", "text", 18), *_LEADS),
    Drawing("column", "lead_method", ("leads_count", "leads_qualified", "buyers_won")),
)
LEADS_SOURCE = Section("leads_by_source", (Shown("lead_source", "text", 18), *_LEADS))
CAMPAIGNS = Section(
    "campaigns",
    (
        Shown("campaign", "wrap", 22),
        Shown("start", "date"),
        Shown("end", "date"),
        Shown("cost", "money"),
        Shown("leads_count", "integer"),
        Shown("leads_qualified", "integer"),
        Shown("buyers_won", "integer"),
        Shown("sales", "money", look="bar"),
        Shown("cost_per_lead", "money"),
        Shown("sales_per_cost", "number", 12, look="bar"),
    ),
    Drawing("column", "campaign", ("sales", "cost")),
)
SERVED = Section(
    "service_costs",
    (
        Shown("customer", "wrap", 24),
        Shown("owner", "text", 10),
        Shown("services_count", "integer", 9),
        Shown("service_hours", "number"),
        Shown("freight", "money", 12),
        Shown("service_other", "money", 12),
        Shown("service_cost", "money"),
        Shown("change", "money"),
        Shown("sales", "money"),
        Shown("service_share", "percent"),
        Shown("gross_margin", "money"),
        Shown("margin_after", "money", look="bar"),
        Shown("after_share", "percent"),
    ),
    Drawing("bar", "customer", ("service_cost",)),
    Alarm("margin_after", "<0"),
)
COLLECTED = Section(
    "collected",
    (
        Shown("rep", "text", 24),
        Shown("invoiced", "money"),
        Shown("paid_in", "money"),
        Shown("paid_rate", "percent", look="bar"),
        Shown("previous_paid_rate", "percent"),
        Shown("owed", "money"),
        Shown("overdue_owed", "money"),
        Shown("overdue_share", "percent"),
    ),
    Drawing("column", "rep", ("invoiced", "paid_in")),
)
COLLECTED_TEAM = Section(
    "collected_team",
    (
        Shown("invoiced", "money"),
        Shown("paid_in", "money"),
        Shown("paid_rate", "percent"),
        Shown("previous_paid_rate", "percent"),
        Shown("owed", "money"),
        Shown("overdue_owed", "money"),
    ),
    layout="facts",
    across=3,
)
DEBTORS = Section(
    "debtors",
    (
        Shown("customer", "wrap", 24),
        Shown("owner", "text", 14),
        Shown("owed", "money", look="bar"),
        Shown("overdue_owed", "money"),
        Shown("overdue_longest", "integer"),
        Shown("limit_used", "percent"),
        Shown("statement_on", "date"),
    ),
    alarm=Alarm("overdue_longest", ">0"),
)
SURVEYS = Section(
    "survey_batches",
    (
        Shown("survey_batch", "wrap", 22),
        Shown("survey_day", "date"),
        Shown("survey_method", "text", 12),
        Shown("survey_sent", "integer"),
        Shown("survey_returned", "integer"),
        Shown("return_rate", "percent", look="bar"),
        Shown("survey_questions", "integer"),
        Shown("survey_answers", "integer"),
        Shown("trust", "percent"),
        Shown("truth_note", "wrap", 40),
    ),
)
PAGES = (
    Page(
        "效率总览",
        (PLANS_DRAWN,),
        landscape=False,
        figures=FIGURES,
        subjects=(
            "plans_drawn", "plans", "plans_year", "efficiency_reps", "won_by_rep", "won_by_source",
            "leads_by_method", "campaigns", "service_costs", "collected_team", "survey_batches",
        ),
    ),
    Page("计划与实际", (PLANS, PLANS_YEAR)),
    Page("人员效率", (REPS_TEAM, REPS)),
    Page("市场开拓", (WON_REP,)),
    Page("新客户来源", (WON_SOURCE,)),
    Page("线索转化", (LEADS_METHOD, LEADS_SOURCE), landscape=False),
    Page("广告与调查", (CAMPAIGNS, SURVEYS)),
    Page("服务成本", (SERVED,)),
    Page("回款与欠款", (COLLECTED_TEAM, COLLECTED, DEBTORS), landscape=False),
)  # fmt: skip
