"""What stands on the pages of the weekly, monthly and annual report."""

from __future__ import annotations

from kedang.reports.book import Kind
from kedang.reports.contents.complaints import AGENDA
from kedang.reports.design import Alarm, Drawing, Page, Section, Shown


def shown(*named: tuple[str, Kind] | tuple[str, Kind, float]) -> tuple[Shown, ...]:
    """Columns by id and kind, and width where it differs from the kind's."""
    return tuple(Shown(one[0], one[1], one[2] if len(one) == 3 else 0.0) for one in named)


FIGURES = (
    "planned", "rate:percent", "sales:money", "new_customers",
    "open_complaints", "overdue_complaints", "late_follow_ups", "waiting_pairs",
)  # fmt: skip
SUBJECTS = (
    "sales", "targets", "visits", "missed", "top", "complaints", "promotions", "competitors",
    "tier_moves", "followups", "records", "quality_rep",
)  # fmt: skip

VISITS_DRAWN = Section(
    "visits_drawn",
    (Shown("rep"), *shown(("effective", "integer"), ("ineffective", "integer"), ("not_held", "integer"))),
    chart=Drawing("column", "rep", ("effective", "ineffective", "not_held"), stacked=True),
)  # fmt: skip
SELLERS_DRAWN = Section(
    "sellers_drawn",
    (Shown("product", span=2), *shown(("sales", "integer"), ("previous_sales", "integer"))),
    chart=Drawing("bar", "product", ("sales", "previous_sales"), from_zero=False),
)
VISITS = Section(
    "visits",
    (
        *shown(
            ("rep", "text"),
            ("planned", "integer"),
            ("effective", "integer"),
            ("ineffective", "integer"),
            ("not_held", "integer"),
        ),
        Shown("rate_planned", "percent", look="bar"),
        *shown(
            ("rate_held", "percent"),
            ("missed", "integer"),
            ("previous_planned", "integer"),
            ("previous_rate", "percent"),
        ),
    ),
)
MISSED = Section(
    "missed",
    (Shown("question", span=3), Shown("count", "integer", look="bar"), Shown("reps", "wrap", span=6)),
    chart=Drawing("bar", "question", ("count",)),
)  # fmt: skip
_DAY, *_VISITED = shown(
    ("date", "date"),
    ("customer", "wrap", 30),
    ("mode", "text", 9),
    ("result", "text", 9),
    ("reason", "wrap", 22),
    ("missed", "wrap", 24),
    ("objection", "wrap", 16),
    ("next_appointment", "date"),
)
VISIT_DETAIL = Section("visit_detail", (_DAY, Shown("rep", width=10), *_VISITED))
_SOLD = (
    *shown(
        ("rank", "integer", 7),
        ("product", "wrap", 18),
        ("sales", "money"),
        ("previous_sales", "money"),
        ("change", "money"),
        ("movement", "integer"),
        ("quantity", "number"),
        ("returned", "money"),
        ("tied", "text", 7),
        ("cause", "wrap", 22),
        ("evidence", "wrap", 24),
        ("suggestion", "wrap", 22),
    ),
)
TOP = Section(
    "top", _SOLD, chart=Drawing("bar", "product", ("sales", "previous_sales"), from_zero=False)
)
BOTTOM = Section("bottom", _SOLD)
SALES = Section(
    "sales",
    (
        *shown(("name", "wrap", 18), ("sales", "money"), ("previous_sales", "money")),
        Shown("change", "money"),
        *shown(("customers", "integer"), ("collected", "money")),
        Shown("share", "percent", look="bar"),
    ),
    chart=Drawing("column", "name", ("sales", "previous_sales"), from_zero=False),
)
COMPLAINTS = Section(
    "complaints",
    shown(
        ("no", "integer", 7),
        ("department", "text"),
        ("new", "integer"),
        ("closed", "integer"),
        ("open", "integer"),
        ("overdue", "integer"),
        ("previous_new", "integer"),
        ("previous_open", "integer"),
    ),
    chart=Drawing("column", "department", ("open", "overdue")),
    alarm=Alarm("overdue", ">0"),
)
SLIPS = Section(
    "slips",
    (
        *shown(
            ("no", "integer", 7),
            ("department", "text"),
            ("due", "date"),
            ("meeting", "date"),
            ("open", "integer"),
            ("overdue", "integer"),
        ),
        Shown("signature", "text", span=2),
    ),
    tall=2,
)
FOLLOWUPS = Section(
    "followups",
    shown(
        ("next_appointment", "date"),
        ("days_left", "integer"),
        ("rep", "text"),
        ("customer", "wrap"),
        ("contact", "text"),
        ("visited_on", "date"),
        ("objection", "text"),
    ),
    alarm=Alarm("days_left", "<0"),
)
NOT_VISITED = Section(
    "not_visited",
    shown(
        ("tier", "text"),
        ("days", "integer"),
        ("owner", "text"),
        ("customer", "wrap"),
        ("cadence", "integer"),
        ("last_visit", "date"),
        ("days_over", "integer"),
    ),
)
TIER_COUNTS = Section(
    "tier_counts",
    (*shown(("tier", "text"), ("customers", "integer")), Shown("share", "percent", look="bar")),
    chart=Drawing("column", "tier", ("customers",)),
)
TIER_MOVES = Section(
    "tier_moves",
    shown(
        ("move", "text"),
        ("previous_tier", "text"),
        ("tier", "text"),
        ("customer", "wrap"),
        ("moved_by", "text"),
        ("previous_score", "score"),
        ("score", "score"),
    ),
)
TARGETS = Section(
    "targets",
    (
        *shown(
            ("period", "text"),
            ("rep", "text"),
            ("measure", "text"),
            ("target", "number"),
            ("actual", "number"),
        ),
        Shown("achieved", "percent", look="bar"),
        Shown("elapsed", "percent"),
    ),
    chart=Drawing("column", "rep", ("achieved", "elapsed"), format="0%"),
)
PROMOTIONS = Section(
    "promotions",
    shown(
        ("name", "wrap", 24),
        ("side", "text"),
        ("region", "text"),
        ("start", "date"),
        ("end", "date"),
        ("planned", "number"),
        ("done", "number"),
        ("cost", "money"),
    ),
)
COMPETITORS = Section(
    "competitors",
    (
        *shown(
            ("customer", "wrap", 24),
            ("competitor", "text"),
            ("product", "text"),
            ("date", "date"),
        ),
        Shown("promotions", "wrap", span=3),
        Shown("satisfaction", "text"),
    ),
)
RECORDS = Section(
    "records",
    (
        Shown("entity", span=2),
        *shown(
            ("new", "integer"),
            ("changed", "integer"),
            ("merged", "integer"),
            ("duplicate", "integer"),
            ("held_back", "integer"),
            ("left", "integer"),
        ),
    ),
)
RECORDS_REP = Section(
    "records_rep",
    (
        Shown("rep", span=2),
        *shown(("new", "integer"), ("changed", "integer"), ("duplicate", "integer"), ("held_back", "integer")),
    ),
)  # fmt: skip
_INDICES = ("completeness", "validity", "consistency", "timeliness", "uniqueness", "trust")
_MEASURED = (
    *shown(("name", "wrap"), ("records", "integer"), *((one, "percent") for one in _INDICES)),
    Shown("index", "score", look="scale"),
)
QUALITY_REP = Section("quality_rep", _MEASURED, chart=Drawing("bar", "name", ("index",)))
QUALITY_SOURCE = Section("quality_source", _MEASURED)
QUALITY_SHEET = Section("quality_sheet", _MEASURED)
NEWS = Section("internal_news", shown(("news_kind", "text", 16), ("news", "wrap", 100)))

REP_PAGE = Section(
    "rep_page",
    shown(
        ("rep", "text"),
        ("planned", "integer"),
        ("rate_planned", "percent"),
        ("effective", "integer"),
        ("ineffective", "integer"),
        ("not_held", "integer"),
        ("previous_planned", "integer"),
        ("previous_rate", "percent"),
        ("missed", "integer"),
        ("sales", "money"),
        ("previous_sales", "money"),
        ("new_customers", "integer"),
        ("due_count", "integer"),
        ("not_visited_count", "integer"),
    ),
    layout="facts",
    across=4,
)
REP_VISITS = Section("rep_visits", (_DAY, *_VISITED), parent="rep_page")
REP_FOLLOWUPS = Section(
    "rep_followups",
    (
        Shown("next_appointment", "date"),
        Shown("customer", "wrap"),
        *shown(("days_left", "integer"), ("contact", "text")),
        Shown("visited_on", "date", span=2),
        Shown("objection", "wrap", span=2),
    ),
    alarm=Alarm("days_left", "<0"),
    parent="rep_page",
)
REP_NOT_VISITED = Section(
    "rep_not_visited",
    (
        Shown("tier"),
        Shown("customer", "wrap"),
        *shown(("days", "integer"), ("cadence", "integer")),
        Shown("last_visit", "date", span=2),
        Shown("days_over", "integer", span=2),
    ),
    parent="rep_page",
)

PAGES = (
    Page("总览", (VISITS_DRAWN, SELLERS_DRAWN), landscape=False, figures=FIGURES, subjects=SUBJECTS),
    Page("拜访", (VISITS, MISSED), landscape=False),
    Page("拜访明细", (VISIT_DETAIL,)),
    Page("产品", (TOP, BOTTOM)),
    Page("投诉", (COMPLAINTS, AGENDA, SLIPS)),
    Page("客户与跟进", (FOLLOWUPS, NOT_VISITED, TIER_COUNTS, TIER_MOVES)),
    Page("市场与计划", (SALES, TARGETS, PROMOTIONS, COMPETITORS), landscape=False),
    Page("档案与质量", (RECORDS, RECORDS_REP, QUALITY_REP, QUALITY_SOURCE, QUALITY_SHEET), landscape=False),
    Page("个人", (REP_PAGE, REP_VISITS, REP_FOLLOWUPS, REP_NOT_VISITED), each="rep_page"),
    Page("内部资料", (NEWS,), landscape=False),
)  # fmt: skip
