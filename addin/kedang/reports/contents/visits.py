"""走访安排: who is to be visited, what to know before it, what is not known yet, and what must not be forgotten."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis.cadence import OPEN
from kedang.analysis.material import Material
from kedang.analysis.rounds import Rounds, rounds
from kedang.model.frames import between
from kedang.model.text import Slot, Text, say
from kedang.reports.contents import visits_said as said
from kedang.reports.contents.listing import cells, declared
from kedang.reports.contents.visits_sections import PAGES, WEEKDAYS
from kedang.reports.design import Content, Figure, Filled, Report

REPORT = Report("visits", "走访安排", ("W",), "visits:content", PAGES)
FUNCTIONS = ("news", "contacts", "time", "prospects", "sales", "calls", "marketing", "service", "knowledge")  # fmt: skip
MOST_DRAWN = 12
_PREP = {
    "due": "desk_due",
    "nature": "desk_nature",
    "industry": "desk_industry",
    "relationship": "desk_relationship",
    "credit_grade": "desk_credit",
    "sales": "desk_sales",
    "orders": "desk_orders",
    "people": "desk_people",
    "opening": "desk_opening",
}
_CHILD = {
    "what": "desk_what",
    "since": "desk_since",
    "due": "desk_open_due",
    "next_step": "desk_next",
    "content": "desk_content",
    "handled": "desk_handled",
    "last_on": "desk_last_on",
    "amount": "desk_amount",
    "why": "desk_ask_why",
    "question": "desk_question",
}


def content(material: Material) -> Content:
    """The plan of a week as of the day of the cut."""
    found = rounds(material)
    due = _listed(material, found)
    left = int(found.due["state"].isin(OPEN).sum()) - int(due["state"].isin(OPEN).sum())
    sections = {
        **_visited(material, found),
        "due_list": Filled(_due(due, material), said.due(material, found, left)),
        "due_layers": Filled(_layers(found, material), said.layers(material, found)),
        **_sheets(material, found),
        **_unknown(material, found),
        "greeting_list": Filled(_greetings(found), said.greetings(material, found)),
        "order_chase": Filled(_orders(found), said.orders(found)),
        "rival_digest": Filled(_rivals(found), said.rivals(found)),
        "crm_functions": Filled(_functions()),
    }
    note = say("visits.note", cut=material.cut.isoformat(), until=found.until.isoformat())
    title = say("visits.title", period=material.period.name)
    values = {"period": material.period.name}
    return Content(title, note, declared(REPORT, sections), _figures(material, found), values)


def _figures(material: Material, found: Rounds) -> dict[str, Figure]:
    due, orders = found.due, float(len(found.orders.late))
    late = float((due["state"] == "late").sum())
    soon = float(due["state"].isin(("today", "soon")).sum())
    agreed = between(due["next_appointment"], material.cut, found.until)
    return {
        "visits_late": Figure(late, alarm=late > 0),
        "visits_soon": Figure(soon),
        "visits_kept": Figure(said.share_kept(found.kept), "percent"),
        "visits_quota": Figure(float(found.quota.total["share"].iloc[0]), "percent"),
        "visits_agreed": Figure(float(agreed.sum())),
        "visits_gaps": Figure(float(len(found.gaps))),
        "visits_greetings": Figure(float(len(found.greetings.listed))),
        "visits_orders": Figure(orders, alarm=orders > 0),
    }


def _listed(material: Material, found: Rounds) -> pd.DataFrame:
    """The most urgent customers of each owner, and those with an appointment in the days planned."""
    agreed = found.due["next_appointment"] <= pd.Timestamp(found.until)
    table = found.due[found.due["state"].isin(OPEN) | agreed]
    table = table.sort_values("owner", kind="stable")
    return table.groupby("owner").head(material.rulebook.visits.due_per_rep)


def _due(table: pd.DataFrame, material: Material) -> pd.DataFrame:
    missed = (table["next_appointment"] < pd.Timestamp(material.cut)).tolist()
    states = [
        say("visits.state.missed" if gone else f"visits.state.{state}")
        for state, gone in zip(table["state"], missed, strict=True)
    ]
    table = table.rename(columns={"due": "desk_due"}).reset_index(drop=True)
    return table.assign(desk_late=table["days_late"].clip(lower=0), desk_state=cells(states))


def _layers(found: Rounds, material: Material) -> pd.DataFrame:
    order = [layer.id for layer in material.rulebook.visits.layers]
    parts = [found.layers[found.layers["layer"] == name] for name in order]
    parts = [part[part["state"].isin(OPEN)].head(said.MOST_BY_LAYER) for part in parts]
    table = pd.concat(parts)
    if table.empty:
        return pd.DataFrame()
    named = table.assign(next_appointment=pd.Series(index=table.index, dtype="datetime64[s]"))
    return _due(named.rename(columns={"layer": "desk_layer"}), material)


def _visited(material: Material, found: Rounds) -> dict[str, Filled]:
    """Visits in time by owner, and new calls by rep and day."""
    before = found.kept_before.set_index("owner")["share"]
    names = {
        "in_time": "desk_in_time",
        "late": "desk_overdue",
        "never": "desk_never",
        "share": "desk_share",
    }
    kept = found.kept.rename(columns=names)
    kept = kept.assign(desk_previous_share=before.reindex(kept["owner"]).to_numpy())
    drawn = kept.sort_values(["customers", "owner"], ascending=[False, True])
    names = {
        "calls": "desk_calls",
        "new_calls": "desk_new_calls",
        "wanted": "desk_wanted",
        "share": "desk_reached",
        "full_days": "desk_full_days",
        "short": "desk_short",
        "why": "desk_why",
    }
    made, days = found.quota.by_rep.rename(columns=names), found.quota.by_day.rename(columns=names)
    cells_ = found.quota.cells.reindex(made["rep"])
    if len(cells_.columns) == len(WEEKDAYS):
        made = made.assign(**dict(zip(WEEKDAYS, cells_.to_numpy(dtype="float64").T, strict=True)))
    return {
        "kept_drawn": Filled(drawn.head(MOST_DRAWN)),
        "quota_drawn": Filled(made.head(MOST_DRAWN)),
        "kept": Filled(kept, said.kept(found)),
        "quota": Filled(made, said.quota(material, found)),
        "quota_days": Filled(days),
    }


def _sheets(material: Material, found: Rounds) -> dict[str, Filled]:
    """A page for every visit to prepare, those of a rep together, and what hangs on it."""
    sheets = found.sheets
    kinds = cells([say(f"visits.kind.{one}") for one in sheets.open["kind"]])
    open_ = sheets.open.assign(desk_kind=kinds)
    children = {
        "prep_ask": sheets.ask.assign(desk_answer=""),
        "prep_open": open_,
        "prep_visits": sheets.visits,
        "prep_objections": sheets.objections,
        "prep_products": sheets.products,
    }
    order = ["owner", "next_appointment"]
    cards = sheets.cards.sort_values(order, kind="stable", ignore_index=True)
    return {
        "prep": Filled(cards.rename(columns=_PREP), said.prep(material, found)),
        **{name: Filled(table.rename(columns=_CHILD)) for name, table in children.items()},
    }


def _unknown(material: Material, found: Rounds) -> dict[str, Filled]:
    """Gaps, roles and questions."""
    listed = found.gaps.head(said.MOST_GAPS)
    missing: list[Any] = [np.array([None, say("visits.missing")], dtype=object)]
    marks = {
        f"desk_gap_{name}": missing[0][listed[name].to_numpy(dtype="int64")]
        for name in ("name", "legal", "phone", "person")
    }
    steps = cells([say(f"visits.gap.{one}") for one in listed["step"]])
    roles = found.roles.rename(
        columns={"people": "desk_known", "missing": "desk_missing", "perhaps": "desk_perhaps"}
    )
    asked = found.questions
    open_ = asked.open.rename(columns={"visits": "desk_visits", "questions": "desk_questions"})
    counts = asked.by_question.rename(
        columns={"customers": "desk_unanswered", "of": "desk_of", "share": "desk_open_share"}
    )
    spoken = said.questions(found)
    return {
        "gap_list": Filled(listed.assign(desk_step=steps, **marks), said.gaps(material, found)),
        "role_gaps": Filled(roles.head(said.MOST_GAPS), said.roles(material, found)),
        "question_gaps": Filled(open_.head(said.MOST_GAPS), spoken),
        "question_counts": Filled(counts[counts["desk_unanswered"] > 0]),
    }


def _greetings(found: Rounds) -> pd.DataFrame:
    table = found.greetings.listed
    ways = cells([say(f"visits.reach.{one}") for one in table["reach"]])
    named = {"occasion": "desk_occasion", "title": "desk_title", "number": "desk_number"}
    return table.rename(columns=named).assign(desk_reach=ways)


def _orders(found: Rounds) -> pd.DataFrame:
    table = found.orders.late.head(said.MOST_ORDERS)
    columns = zip(table["step"], table["open"], table["limit"], table["by"], strict=True)
    stuck: list[Text] = [
        say(f"visits.stuck.{step}", open=float(open_), limit=float(limit), **_term(step, by))
        for step, open_, limit, by in columns
    ]
    named = {"no": "desk_no", "amount": "desk_amount", "waiting": "desk_waiting"}
    return table.rename(columns=named).assign(desk_stuck=cells(stuck))


def _term(step: str, by: str) -> dict[str, Slot]:
    """Where a payment term comes from."""
    if step != "pay":
        return {}
    if by in ("card", "rule"):
        return {"by": say(f"visits.term.{by}")}
    return {"by": say("visits.term.tier", tier=by)}


def _rivals(found: Rounds) -> pd.DataFrame:
    table = found.rivals
    told = table[["prices", "promotions", "service", "policy"]]
    seen = ["；".join(part for part in row if part) for row in told.itertuples(index=False)]
    named = {
        "moves": "desk_moves",
        "previous": "desk_moves_before",
        "unhappy": "desk_unhappy",
        "unanswered": "desk_unanswered_moves",
        "products": "desk_rival_products",
    }
    return table.rename(columns=named).assign(desk_seen=pd.Series(seen, dtype="str"))


def _functions() -> pd.DataFrame:
    """The nine functions of customer management, and where ours are."""
    rows = [[say(f"crm.{one}{part}") for part in ("", ".where", ".use")] for one in FUNCTIONS]
    return pd.DataFrame(rows, columns=["desk_function", "desk_where", "desk_use"])
