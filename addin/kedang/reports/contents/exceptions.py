"""管理异常: the seven ills of loose management, each by its signs, who shows them, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from kedang.analysis.book import NOBODY
from kedang.analysis.ills.measure import ILLS, Sign, signs
from kedang.analysis.material import Material
from kedang.model.frames import texts
from kedang.model.text import Text, say
from kedang.reports.contents.listing import cells, declared
from kedang.reports.design import (
    Alarm,
    Content,
    Drawing,
    Figure,
    Filled,
    Page,
    Report,
    Section,
    Shown,
)

_OVER = Alarm("ill_degree", ">1")
ILLS_TABLE = Section(
    "ills",
    (
        Shown("ill", width=14),
        Shown("ill_state", width=9),
        Shown("ill_degree", "percent", 11, look="bar"),
        Shown("ill_signs", "integer", 9),
        Shown("ill_over", "integer", 9),
        Shown("ill_before", "integer", 9),
        Shown("ill_worst", "wrap", 34),
        Shown("suggestion", "wrap", 40),
    ),
    Drawing("bar", "ill", ("ill_degree",), format="0%"),
    _OVER,
)
SIGNS = Section(
    "ill_indicators",
    (
        Shown("ill", width=14),
        Shown("ill_sign", "wrap", 24),
        Shown("ill_value", width=11),
        Shown("ill_previous", width=11),
        Shown("ill_limit", width=11),
        Shown("ill_degree", "percent", 11, look="bar"),
        Shown("ill_state", width=9),
        Shown("ill_move", width=9),
        Shown("ill_meaning", "wrap", 40),
        Shown("suggestion", "wrap", 34),
    ),
    alarm=_OVER,
)
CASES = Section(
    "ill_cases",
    (
        Shown("ill", width=14),
        Shown("ill_sign", "wrap", 22),
        Shown("ill_who", width=10),
        Shown("ill_case", "wrap", 30),
        Shown("ill_what", "wrap", 44),
        Shown("date", "date", 11),
    ),
)
PEOPLE = Section(
    "ill_people",
    (
        Shown("rep", width=14),
        Shown("ill_total", "integer", 10),
        *(Shown(f"ill_{ill}", "integer", 12, look="bar") for ill in ILLS if ill != "reaching"),
    ),
)

REPORT = Report(
    "exceptions",
    "管理异常",
    ("W", "M"),
    "exceptions:content",
    (
        Page(
            "管理异常",
            (ILLS_TABLE,),
            figures=("ills_over", "signs_over", "signs_new", "signs_unknown"),
        ),
        Page("异常指标", (SIGNS,)),
        Page("异常按人", (PEOPLE,)),
        Page("异常依据", (CASES,)),
    ),
    frozenset({"journal", "findings"}),
)


def content(material: Material) -> Content:
    """The exceptions of a week or month, against the limits of the settings and the period before."""
    measured = signs(material)
    team = _team(material)
    table, people = _table(measured), _people(measured, team)
    most = material.rulebook.exceptions.evidence_rows
    sections = {
        "ills": Filled(_ills(measured), _said(measured)),
        "ill_indicators": Filled(table, _said_of_signs(measured)),
        "ill_people": Filled(people, _said_of_people(people)),
        "ill_cases": Filled(_cases(measured, most, team), _said_of_cases(measured, most)),
    }
    period = material.period
    note = say(
        "exceptions.note",
        first=period.first.isoformat(),
        last=period.last.isoformat(),
        cut=material.cut.isoformat(),
    )
    title = say("exceptions.title", period=period.name)
    return Content(title, note, declared(REPORT, sections), _figures(measured))


def _value(sign: Sign, value: float) -> Text:
    if value != value:
        return say("exceptions.value.none")
    return say(f"exceptions.value.{sign.unit}", value=value)


def _state(state: str) -> Text:
    return say(f"exceptions.state.{state}")


def _move(sign: Sign) -> Text:
    """Better or worse than in the period before."""
    now, before = sign.value, sign.previous
    if now != now or before != before:
        return say("exceptions.move.none")
    way = "same" if now == before else "worse" if now > before else "better"
    return say(f"exceptions.move.{way}")


def _advice(sign: Sign) -> Text:
    """What to do about a sign that is over, what to write down for one that is unknown."""
    if sign.state == "over":
        return say(f"exceptions.advice.{sign.id}")
    return say(f"exceptions.need.{sign.id}") if sign.state == "unknown" else say("exceptions.keep")


def _table(measured: Sequence[Sign]) -> pd.DataFrame:
    """One row per sign."""
    return pd.DataFrame(
        {
            "ill": cells([say(f"exceptions.ill.{one.ill}") for one in measured]),
            "ill_sign": cells([say(f"exceptions.sign.{one.id}") for one in measured]),
            "ill_value": cells([_value(one, one.value) for one in measured]),
            "ill_previous": cells([_value(one, one.previous) for one in measured]),
            "ill_limit": cells([_value(one, one.limit) for one in measured]),
            "ill_degree": [one.degree for one in measured],
            "ill_state": cells([_state(one.state) for one in measured]),
            "ill_move": cells([_move(one) for one in measured]),
            "ill_meaning": cells([say(f"exceptions.meaning.{one.id}") for one in measured]),
            "suggestion": cells([_advice(one) for one in measured]),
        }
    )


def _worst(measured: Sequence[Sign], ill: str) -> Sign | None:
    """The sign of an ill that uses most of its limit; none when nothing is known."""
    known = [one for one in measured if one.ill == ill and one.state != "unknown"]
    return max(known, key=lambda one: one.degree) if known else None


def _ills(measured: Sequence[Sign]) -> pd.DataFrame:
    """One row per ill: its worst sign speaks for it."""
    rows = []
    for ill in ILLS:
        mine = [one for one in measured if one.ill == ill]
        worst = _worst(measured, ill)
        rows.append(
            {
                "ill": say(f"exceptions.ill.{ill}"),
                "ill_state": _state(worst.state if worst else "unknown"),
                "ill_degree": worst.degree if worst else np.nan,
                "ill_signs": len(mine),
                "ill_over": sum(one.state == "over" for one in mine),
                "ill_before": sum(one.was_over for one in mine),
                "ill_worst": _told(worst) if worst else say("exceptions.unknown"),
                "suggestion": _advice(worst) if worst else _advice(mine[0]),
            }
        )
    return pd.DataFrame(rows)


def _told(sign: Sign) -> Text:
    """A sign's value against its limit, in words."""
    return say(f"exceptions.told.{sign.id}", value=sign.value, limit=sign.limit)


def _team(material: Material) -> frozenset[str]:
    """Everybody who looks after customers or sells; who only runs the program is not one of them."""
    fields = [(one, "owner") for one in ("organization", "individual", "lead", "project")]
    fields += [(one, "rep") for one in ("visit", "transaction")]
    names = [texts(material.book.rows(entity), name) for entity, name in fields]
    return frozenset(pd.concat(names).dropna().unique()) - {NOBODY}


def _cases(measured: Sequence[Sign], most: int, team: frozenset[str]) -> pd.DataFrame:
    """The first cases of every sign over its limit."""
    parts = [
        one.cases.head(most).assign(
            ill=cells([say(f"exceptions.ill.{one.ill}")] * min(len(one.cases), most)),
            ill_sign=cells([say(f"exceptions.sign.{one.id}")] * min(len(one.cases), most)),
        )
        for one in measured
        if one.state == "over" and len(one.cases)
    ]
    names = {"who": "ill_who", "case": "ill_case", "what": "ill_what", "day": "date"}
    if not parts:
        return pd.DataFrame(columns=["ill", "ill_sign", *names.values()])
    table = pd.concat(parts, ignore_index=True).rename(columns=names)
    return table.assign(ill_who=table["ill_who"].where(table["ill_who"].isin({*team, NOBODY})))


def _people(measured: Sequence[Sign], team: frozenset[str]) -> pd.DataFrame:
    """How many cases of each ill every one of the team has: those behind the signs over their limits."""
    parts = [
        pd.DataFrame({"rep": one.cases["who"], "ill": one.ill, "n": _weights(one)})
        for one in measured
        if one.ill != "reaching" and one.state == "over" and len(one.cases)
    ]
    names = ["rep", "ill_total", *(f"ill_{ill}" for ill in ILLS if ill != "reaching")]
    if not parts:
        return pd.DataFrame(columns=names)
    counts = pd.concat(parts, ignore_index=True)
    counts = counts[counts["rep"].isin(team)]
    table = counts.pivot_table(index="rep", columns="ill", values="n", aggfunc="sum", fill_value=0)
    table.columns = [f"ill_{name}" for name in table.columns]
    table = table.reindex(columns=names[2:]).fillna(0).astype("int64")
    table.insert(0, "ill_total", table.sum(axis=1))
    ordered = table.reset_index().sort_values(["ill_total", "rep"], ascending=[False, True])
    return ordered.reset_index(drop=True)


def _weights(sign: Sign) -> pd.Series[float]:
    """How many cases a row stands for: those put together by person carry their number."""
    together = sign.cases["case"].isna() & sign.cases["number"].notna()
    return sign.cases["number"].where(together, 1.0)


def _said(measured: Sequence[Sign]) -> tuple[Text, ...]:
    over = {one.ill for one in measured if one.state == "over"}
    before = {one.ill for one in measured if one.was_over}
    known = [one for one in measured if one.state != "unknown"]
    if not known:
        return (say("exceptions.said.nothing"),)
    lines = [say("exceptions.said", n=len(over), before=len(before))]
    worst = max(known, key=lambda one: one.degree)
    if worst.state == "over":
        lines += [say("exceptions.said.worst"), _told(worst)]
    else:
        lines.append(say("exceptions.said.fine"))
    return tuple(lines)


def _said_of_signs(measured: Sequence[Sign]) -> tuple[Text, ...]:
    """What became worse since the period before, and what got back below its limit."""
    worse = [one for one in measured if one.state == "over" and not one.was_over]
    mended = [one for one in measured if one.state == "fine" and one.was_over]
    unknown = sum(one.state == "unknown" for one in measured)
    lines = []
    if worse:
        lines += [say("exceptions.said.new", n=len(worse)), _told(worse[0])]
    if mended:
        lines += [say("exceptions.said.mended", n=len(mended)), _told(mended[0])]
    if not worse and not mended:
        lines.append(say("exceptions.said.same"))
    if unknown:
        lines.append(say("exceptions.said.unknown", n=unknown))
    return tuple(lines)


def _said_of_people(people: pd.DataFrame) -> tuple[Text, ...]:
    if people.empty:
        return (say("exceptions.people.none"),)
    most = people[people["ill_total"] == people["ill_total"].max()]
    names = "、".join(most["rep"].head(3))
    return (say("exceptions.people", names=names, n=int(most["ill_total"].iloc[0])),)


def _said_of_cases(measured: Sequence[Sign], most: int) -> tuple[Text, ...]:
    over = [one for one in measured if one.state == "over"]
    total = sum(one.total for one in over)
    if not total:
        return (say("exceptions.cases.none"),)
    shown = sum(min(one.total, most) for one in over)
    if shown < total:
        return (say("exceptions.cases.some", n=total, shown=shown, most=most),)
    return (say("exceptions.cases", n=total),)


def _figures(measured: Sequence[Sign]) -> dict[str, Figure]:
    over = [one for one in measured if one.state == "over"]
    new = sum(not one.was_over for one in over)
    ills = len({one.ill for one in over})
    return {
        "ills_over": Figure(float(ills), alarm=ills > 0),
        "signs_over": Figure(float(len(over)), alarm=bool(over)),
        "signs_new": Figure(float(new), alarm=new > 0),
        "signs_unknown": Figure(float(sum(one.state == "unknown" for one in measured))),
    }
