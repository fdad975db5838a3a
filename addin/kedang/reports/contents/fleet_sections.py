"""The pages and sections of 表格一览, as they are declared."""

from __future__ import annotations

from kedang.reports.design import Alarm, Drawing, Page, Section, Shown

STATES = ("fleet_current", "fleet_renew", "fleet_own")
REPS = Section(
    "fleet_reps",
    (
        Shown("rep", width=12),
        Shown("fleet_handed", "wrap", 18),
        Shown("fleet_last", "date", 12),
        Shown("fleet_since", "integer", 9),
        Shown("fleet_files", "integer", 8),
        Shown("fleet_rows", "integer", 9),
        Shown("fleet_held", "integer", 9),
        Shown("fleet_errors", "integer", 8),
        Shown("fleet_warnings", "integer", 8),
        Shown("index", "score", 9, look="bar"),
        Shown("fleet_todo", "wrap", 44),
    ),
    Drawing("column", "rep", ("index",), format="0"),
    alarm=Alarm("fleet_held", ">0"),
)
FORMS_DRAWN = Section(
    "fleet_forms_drawn",
    (Shown("rep"), *(Shown(name, "integer") for name in STATES)),
    Drawing("column", "rep", STATES, stacked=True, format="0"),
)
FORMS = Section(
    "fleet_forms",
    (
        Shown("fleet_form", "wrap", 24),
        Shown("fleet_now", width=12),
        Shown("fleet_files", "integer", 8),
        Shown("fleet_current", "integer", 9),
        Shown("fleet_older", "integer", 9),
        Shown("fleet_changed", "integer", 9),
        Shown("fleet_behind", "wrap", 50),
    ),
)
FILES = Section(
    "fleet_list",
    (
        Shown("fleet_file", "wrap", 26),
        Shown("rep", "wrap", 16),
        Shown("fleet_form", "wrap", 18),
        Shown("fleet_version", width=8),
        Shown("fleet_state", "wrap", 12),
        Shown("fleet_first", "date", 11),
        Shown("fleet_last", "date", 11),
        Shown("fleet_since", "integer", 8),
        Shown("fleet_missed", "integer", 8),
        Shown("fleet_rows", "integer", 8),
        Shown("fleet_held", "integer", 8),
        Shown("fleet_errors", "integer", 7),
        Shown("fleet_warnings", "integer", 7),
        Shown("fleet_infos", "integer", 7),
        Shown("index", "score", 8, look="bar"),
        Shown("fleet_todo", "wrap", 36),
    ),
    alarm=Alarm("fleet_missed", ">0"),
)
PAGES = (
    Page(
        "表格一览",
        (REPS,),
        figures=(
            "fleet_people",
            "fleet_missing",
            "fleet_all",
            "fleet_replace",
            "fleet_all_held",
            "fleet_index:score",
        ),
    ),
    Page("模板版本", (FORMS, FORMS_DRAWN)),
    Page("文件明细", (FILES,)),
)
