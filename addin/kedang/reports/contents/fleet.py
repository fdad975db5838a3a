"""表格一览: whose workbooks have come, on which forms, how good they are, and what to do about each."""

from __future__ import annotations

import pandas as pd

from kedang.analysis import handed_in
from kedang.analysis.book import Book
from kedang.analysis.fleet import CHANGED, CURRENT, OLD, OWN, RETIRED, TAMPERED, files
from kedang.analysis.fleet_reps import by_rep
from kedang.analysis.handed_in import Week
from kedang.analysis.material import Material
from kedang.model.messages import catalogue
from kedang.model.text import Text, say
from kedang.reports.contents import fleet_said as said
from kedang.reports.contents.fleet_advice import of_file, of_rep
from kedang.reports.contents.fleet_sections import PAGES
from kedang.reports.contents.listing import cells, declared, listed
from kedang.reports.design import Content, Figure, Filled, Report

MOST = 300
REPORT = Report(
    "fleet",
    "表格一览",
    ("W",),
    "fleet:content",
    PAGES,
    frozenset({"quality", "findings", "fleet"}),
)


def content(material: Material) -> Content:
    """All files the archive was made from, as they stood at the end of a week."""
    book, period = material.book, material.period
    cut = pd.Timestamp(material.cut)
    week = Week.of(period.first, material.cut, material.rulebook.calendar.overrides())
    every = files(book, material.findings, week, cut)
    people = by_rep(book, every, week, cut)
    forms = _forms(book, every)
    sections = {
        "fleet_reps": Filled(_people(people), said.people(people, week)),
        "fleet_forms_drawn": Filled(_drawn(people)),
        "fleet_forms": Filled(forms, said.forms(every)),
        "fleet_list": Filled(_files(every).head(MOST), said.files(every, MOST)),
    }
    note = say(
        "fleet.note",
        first=period.first.isoformat(),
        last=period.last.isoformat(),
        due=week.due.isoformat(),
        cut=material.cut.isoformat(),
    )
    title = say("fleet.title", period=period.name)
    return Content(title, note, declared(REPORT, sections), _figures(every, people))


def _figures(every: pd.DataFrame, people: pd.DataFrame) -> dict[str, Figure]:
    missing = int((people["handed"] == handed_in.MISSING).sum())
    replace = int((~every["state"].isin((CURRENT, OWN))).sum())
    held, weights = float(every["held"].sum()), every["rows"].where(every["index"].notna(), 0.0)
    whole = float(weights.sum())
    index = float((every["index"].fillna(0.0) * weights).sum()) / whole if whole else float("nan")
    return {
        "fleet_people": Figure(float(len(people))),
        "fleet_missing": Figure(float(missing), alarm=missing > 0),
        "fleet_all": Figure(float(len(every))),
        "fleet_replace": Figure(float(replace), alarm=replace > 0),
        "fleet_all_held": Figure(held, alarm=held > 0),
        "fleet_index": Figure(index, "score"),
    }


def _people(table: pd.DataFrame) -> pd.DataFrame:
    names = _NAMES | {"files": "fleet_files"}
    return table.rename(columns=names).assign(
        fleet_handed=cells([said.handed(one) for one in table.to_dict("records")]),
        fleet_todo=cells([of_rep(one) for one in table.to_dict("records")]),
    )


_NAMES = {
    "last_seen": "fleet_last",
    "since": "fleet_since",
    "rows": "fleet_rows",
    "held": "fleet_held",
    "error": "fleet_errors",
    "warning": "fleet_warnings",
    "info": "fleet_infos",
}


def _drawn(people: pd.DataFrame) -> pd.DataFrame:
    kept = people[(people["files"] > 0).to_numpy(dtype="bool")].sort_values("rep")
    names = {"current": "fleet_current", "renew": "fleet_renew", "own": "fleet_own"}
    return kept.rename(columns=names).reset_index(drop=True)


def _files(table: pd.DataFrame) -> pd.DataFrame:
    records = table.to_dict("records")
    return table.rename(columns=_NAMES).assign(
        fleet_file=table["file"],
        rep=cells([one["rep"] if isinstance(one["rep"], str) else _shared(one["people"]) for one in records]),
        fleet_form=cells([form_name(one["form"]) for one in records]),
        fleet_version=cells([_version(one["version"]) for one in records]),
        fleet_state=cells([say(f"fleet.state.{one['state']}") for one in records]),
        fleet_first=table["first_seen"],
        fleet_missed=table["missed"],
        fleet_todo=cells([of_file(one) for one in records]),
    )  # fmt: skip


def _shared(people: object) -> Text | str:
    """Whose rows stand in a file that is nobody's own."""
    named = people if isinstance(people, list) else []
    return say("fleet.shared", people=listed(named, 3)) if named else ""


def _version(version: float) -> Text | str:
    if version != version:
        return ""
    return say("fleet.version", n=int(version)) if version else say("fleet.version.none")


def form_name(form: object) -> Text | str:
    """The name of a form for people; of one this program does not know its id."""
    if not isinstance(form, str):
        return say("fleet.form.own")
    name = f"form.{form}"
    return say(name) if name in catalogue() else form


def _forms(book: Book, every: pd.DataFrame) -> pd.DataFrame:
    """One row per form that files are on, those of most files first."""
    current = book.frames.get("current_form", pd.DataFrame(columns=["form", "version"]))
    versions = current.groupby("form")["version"].max()
    on_forms = every[every["form"].notna()]
    names = sorted(set(on_forms["form"]))
    lines = []
    for name in names:
        own = on_forms[on_forms["form"] == name]
        behind = own[own["state"] != CURRENT]
        lines.append(
            {
                "fleet_form": form_name(name),
                "fleet_now": _version(float(versions.get(name, float("nan")))),
                "fleet_files": float(len(own)),
                "fleet_current": float((own["state"] == CURRENT).sum()),
                "fleet_older": float(own["state"].isin((OLD, RETIRED)).sum()),
                "fleet_changed": float(own["state"].isin((CHANGED, TAMPERED)).sum()),
                "fleet_behind": listed(behind["file"]),
            }
        )
    table = pd.DataFrame(lines, columns=[one.id for one in PAGES[1].sections[0].columns])
    used = table.sort_values("fleet_files", ascending=False, kind="stable")
    return used.reset_index(drop=True)
