"""The pages and sections of the team-quality report, as they are declared."""

from __future__ import annotations

from kedang.reports.design import Alarm, Drawing, Page, Section, Shown

_INDICES = ("completeness", "validity", "consistency", "timeliness", "uniqueness", "trust", "confidentiality")  # fmt: skip
_MEASURED = (
    Shown("quality_name", "wrap", 24),
    Shown("records", "integer", 8),
    *(Shown(name, "percent", 10) for name in _INDICES),
    Shown("index", "score", 10, look="bar"),
    Shown("quality_before", "score", 10),
    Shown("quality_change", "score", 10, look="icons"),
)
VIRTUES = Section(
    "quality_virtues",
    (
        Shown("quality_virtue", "wrap", 24),
        Shown("quality_value", "percent", span=2, look="bar"),
        Shown("quality_past", "percent", span=2),
        Shown("quality_step", "score", span=2),
        Shown("quality_how", "wrap", span=5),
    ),
    Drawing("column", "quality_virtue", ("quality_value", "quality_past"), format="0%"),
    Alarm("quality_step", "<0"),
)
TEAM = Section(
    "quality_team",
    _MEASURED,
    Drawing("column", "quality_name", ("index", "quality_before"), format="0"),
)
ORIGIN = Section(
    "quality_origin",
    _MEASURED,
    Drawing("bar", "quality_name", ("index", "quality_before"), format="0"),
)
MISSED = Section(
    "quality_missed",
    (
        Shown("rep", width=14),
        Shown("missed_visits", "integer"),
        Shown("missed_due", "integer"),
        Shown("missed_count", "integer"),
        Shown("missed_rate", "percent", look="bar"),
        Shown("missed_before", "percent"),
        Shown("missed_most", "wrap", span=3),
    ),
    Drawing("column", "rep", ("missed_rate", "missed_before"), format="0%"),
)
GATHERED = Section(
    "quality_gathered",
    (
        Shown("rep", width=14),
        Shown("gathered_leads", "integer"),
        Shown("gathered_qualified", "integer"),
        Shown("gathered_customers", "integer"),
        Shown("gathered_contacts", "integer"),
        Shown("gathered_news", "integer"),
        Shown("gathered_total", "integer", look="bar"),
        Shown("gathered_previous", "integer"),
    ),
)
RULES = Section(
    "quality_rules",
    (
        Shown("fault_severity", width=8),
        Shown("fault_entity", width=12),
        Shown("fault_field", width=16),
        Shown("fault_rule", "wrap", 32),
        Shown("fault_count", "integer", 8, look="bar"),
        Shown("fault_records", "integer", 9),
        Shown("fault_share", "percent", 9),
        Shown("fault_rep", width=12),
        Shown("fault_rep_count", "integer", 9),
    ),
)
FAULTS = Section(
    "quality_faults",
    (
        Shown("rep", width=14),
        Shown("records", "integer", 9),
        Shown("fault_errors", "integer", 9),
        Shown("fault_warnings", "integer", 9),
        Shown("fault_infos", "integer", 9),
        Shown("fault_per_hundred", "score", 12, look="bar"),
        Shown("fault_entity", width=14),
        Shown("fault_field", "wrap", 22),
    ),
)
RETENTION = Section(
    "quality_retention",
    (
        Shown("kept_entity", width=11),
        Shown("kept_id", "code", 22),
        Shown("kept_name", "wrap", 22),
        Shown("owner", width=10),
        Shown("kept_last", "date", 12),
        Shown("kept_days", "integer", 9),
        Shown("kept_limit", "integer", 9),
        Shown("kept_over", "integer", 9),
        Shown("suggestion", "wrap", 28),
    ),
)
DOUBLES = Section(
    "quality_doubles",
    (
        Shown("double_left", "wrap", 32),
        Shown("double_left_owner", width=12),
        Shown("double_right", "wrap", 32),
        Shown("double_right_owner", width=12),
        Shown("double_score", "percent", 10, look="bar"),
        Shown("double_clash", "wrap", 22),
    ),
)

PAGES = (
    Page(
        "团队质量",
        (VIRTUES, TEAM),
        figures=(
            "quality_index:score",
            "quality_previous:score",
            "quality_missed:percent",
            "quality_waiting",
            "quality_late",
        ),
    ),
    Page("来源质量", (ORIGIN,)),
    Page("漏问与收集", (MISSED, GATHERED)),
    Page("校验问题", (FAULTS,)),
    Page("问题明细", (RULES,)),
    Page("到期资料", (RETENTION,)),
    Page("待判重复", (DOUBLES,)),
)
