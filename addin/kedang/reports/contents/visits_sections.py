"""The sections of the visit plan, as they are declared."""

from __future__ import annotations

from kedang.reports.design import Alarm, Drawing, Page, Section, Shown

WEEKDAYS = tuple(f"desk_day_{number}" for number in range(1, 8))
FIGURES = (
    "visits_late", "visits_soon", "visits_kept:percent", "visits_quota:percent",
    "visits_agreed", "visits_gaps", "visits_greetings", "visits_orders",
)  # fmt: skip
SUBJECTS = (
    "due_list", "due_layers", "kept", "quota", "prep", "gap_list", "role_gaps", "question_gaps",
    "greeting_list", "order_chase", "rival_digest",
)  # fmt: skip

KEPT_DRAWN = Section(
    "kept_drawn",
    (
        Shown("owner"),
        Shown("desk_in_time", "integer"),
        Shown("desk_overdue", "integer"),
        Shown("desk_never", "integer"),
    ),
    Drawing("column", "owner", ("desk_in_time", "desk_overdue", "desk_never"), stacked=True),
)
QUOTA_DRAWN = Section(
    "quota_drawn",
    (Shown("rep"), Shown("desk_new_calls", "integer"), Shown("desk_wanted", "integer")),
    Drawing("column", "rep", ("desk_new_calls", "desk_wanted")),
)
DUE = Section(
    "due_list",
    (
        Shown("owner", width=10),
        Shown("tier", width=6),
        Shown("customer", "wrap", 30),
        Shown("last_visit", "date"),
        Shown("cadence", "integer", 12),
        Shown("desk_due", "date"),
        Shown("desk_late", "integer", look="bar"),
        Shown("next_appointment", "date"),
        Shown("desk_state", width=20),
    ),
    alarm=Alarm("desk_late", ">30"),
)
LAYERS = Section(
    "due_layers",
    (
        Shown("desk_layer", width=10),
        Shown("tier", width=6),
        Shown("customer", "wrap", 30),
        Shown("last_visit", "date"),
        Shown("cadence", "integer", 12),
        Shown("desk_due", "date"),
        Shown("desk_late", "integer"),
        Shown("owner"),
        Shown("desk_state", width=20),
    ),
    alarm=Alarm("desk_late", ">30"),
)
KEPT = Section(
    "kept",
    (
        Shown("owner", width=10),
        Shown("customers", "integer"),
        Shown("desk_in_time", "integer"),
        Shown("desk_overdue", "integer"),
        Shown("desk_never", "integer"),
        Shown("desk_share", "percent", look="bar", span=2),
        Shown("desk_previous_share", "percent", span=2),
    ),
)
QUOTA = Section(
    "quota",
    (
        Shown("rep", width=10),
        *(Shown(name, "integer", 9) for name in WEEKDAYS),
        Shown("desk_new_calls", "integer", 9),
        Shown("desk_wanted", "integer", 9),
        Shown("desk_reached", "percent", 12, look="bar"),
        Shown("desk_short", "integer", 9),
        Shown("desk_full_days", "integer", 10),
        Shown("desk_calls", "integer", 10),
    ),
)
QUOTA_DAYS = Section(
    "quota_days",
    (
        Shown("date", "date"),
        Shown("desk_why", span=3),
        Shown("desk_new_calls", "integer", span=2),
        Shown("desk_wanted", "integer", span=2),
        Shown("desk_reached", "percent", span=2, look="bar"),
    ),
)
PREP = Section(
    "prep",
    (
        Shown("customer", span=2),
        Shown("tier"),
        Shown("owner"),
        Shown("next_appointment", "date"),
        Shown("last_visit", "date"),
        Shown("desk_due", "date"),
        Shown("desk_nature"),
        Shown("desk_industry", "wrap"),
        Shown("place"),
        Shown("desk_relationship"),
        Shown("desk_credit"),
        Shown("desk_sales", "money"),
        Shown("desk_orders", "integer"),
        Shown("desk_people", "wrap", span=4),
        Shown("desk_opening", "wrap", span=4),
    ),
    layout="facts",
    across=4,
)
PREP_ASK = Section(
    "prep_ask",
    (
        Shown("desk_question", "wrap", span=3),
        Shown("desk_ask_why", span=2),
        Shown("desk_answer", span=3),
    ),
    parent="prep",
    tall=2,
)
PREP_OPEN = Section(
    "prep_open",
    (
        Shown("desk_kind", width=12),
        Shown("desk_what", "wrap", span=3),
        Shown("desk_since", "date"),
        Shown("desk_open_due", "date"),
        Shown("desk_next", "wrap", span=2),
    ),
    parent="prep",
)
PREP_VISITS = Section(
    "prep_visits",
    (
        Shown("date", "date", 12),
        Shown("rep", width=10),
        Shown("mode", width=10),
        Shown("result", width=10),
        Shown("contact", width=12),
        Shown("desk_content", "wrap", span=2),
        Shown("desk_next", "wrap", 22),
    ),
    parent="prep",
)
PREP_OBJECTIONS = Section(
    "prep_objections",
    (
        Shown("date", "date", 12),
        Shown("rep", width=10),
        Shown("objection", "wrap", span=3),
        Shown("desk_handled", "wrap", span=3),
    ),
    parent="prep",
)
PREP_PRODUCTS = Section(
    "prep_products",
    (
        Shown("product", "wrap", span=3),
        Shown("desk_last_on", "date"),
        Shown("quantity", "number", span=2),
        Shown("desk_amount", "money", span=2),
    ),
    parent="prep",
)
GAPS = Section(
    "gap_list",
    (
        Shown("desk_step", width=14),
        Shown("tier", width=6),
        Shown("customer", "wrap", 30),
        Shown("owner", width=10),
        Shown("desk_gap_name", width=10),
        Shown("desk_gap_legal", width=10),
        Shown("desk_gap_phone", width=10),
        Shown("desk_gap_person", width=10),
    ),
)
ROLES = Section(
    "role_gaps",
    (
        Shown("owner", width=14),
        Shown("tier", width=6),
        Shown("customer", "wrap", 30),
        Shown("desk_known", "integer", 10),
        Shown("desk_missing", "wrap", span=2),
        Shown("desk_perhaps", "wrap", span=3),
    ),
)
QUESTIONS = Section(
    "question_gaps",
    (
        Shown("owner", width=14),
        Shown("tier", width=6),
        Shown("customer", "wrap", 30),
        Shown("desk_visits", "integer", 10),
        Shown("count", "integer"),
        Shown("desk_questions", "wrap", span=4),
    ),
)
QUESTION_COUNTS = Section(
    "question_counts",
    (
        Shown("question", "wrap", span=3),
        Shown("desk_unanswered", "integer"),
        Shown("desk_of", "integer"),
        Shown("desk_open_share", "percent", span=2, look="bar"),
    ),
)
GREETINGS = Section(
    "greeting_list",
    (
        Shown("date", "date"),
        Shown("desk_occasion", width=20),
        Shown("owner", width=10),
        Shown("tier", width=6),
        Shown("customer", "wrap", 30),
        Shown("contact", width=12),
        Shown("desk_title", width=14),
        Shown("desk_reach", width=8),
        Shown("desk_number", "code", 16),
    ),
)
ORDERS = Section(
    "order_chase",
    (
        Shown("rep", width=16),
        Shown("customer", "wrap", 28),
        Shown("desk_no", "code", 16),
        Shown("date", "date"),
        Shown("desk_amount", "money"),
        Shown("desk_stuck", "wrap", 26),
        Shown("desk_waiting", "integer"),
        Shown("days_over", "integer", look="bar"),
    ),
)
RIVALS = Section(
    "rival_digest",
    (
        Shown("competitor", width=16),
        Shown("desk_seen", "wrap", 28),
        Shown("desk_rival_products", "wrap", 16),
        Shown("desk_moves", "integer"),
        Shown("desk_moves_before", "integer"),
        Shown("customers", "integer"),
        Shown("desk_unhappy", "integer", 14),
        Shown("desk_unanswered_moves", "integer"),
    ),
    Drawing("column", "competitor", ("desk_moves", "desk_moves_before")),
)
FUNCTIONS = Section(
    "crm_functions",
    (
        Shown("desk_function", width=14),
        Shown("desk_where", "wrap", 50),
        Shown("desk_use", "wrap", 60),
    ),
)

PAGES = (
    Page("走访总览", (KEPT_DRAWN, QUOTA_DRAWN), landscape=False, figures=FIGURES, subjects=SUBJECTS),
    Page("到期走访", (DUE,)),
    Page("按时与新访", (KEPT, QUOTA, QUOTA_DAYS)),
    Page("经理走访", (LAYERS,)),
    Page(
        "拜访准备",
        (PREP, PREP_ASK, PREP_OPEN, PREP_VISITS, PREP_OBJECTIONS, PREP_PRODUCTS),
        landscape=False,
        each="prep",
        several=True,
    ),
    Page("待补资料", (GAPS,)),
    Page("待问清楚", (ROLES, QUESTIONS, QUESTION_COUNTS)),
    Page("问候名单", (GREETINGS,)),
    Page("订单跟踪", (ORDERS,)),
    Page("竞品动态", (RIVALS,)),
    Page("功能对照", (FUNCTIONS,)),
)  # fmt: skip
