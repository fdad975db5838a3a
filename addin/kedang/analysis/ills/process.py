"""流程随机: projects that skip steps, visits without a reason, and what had to be undone or merged."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis.book import NOBODY
from kedang.analysis.ills.view import Found, View, by_person, found, one_by_one, visit_days
from kedang.model.frames import days, numbers, texts
from kedang.model.text import Text, say

STAGES = ("寻找", "选择", "计划", "准备", "约见", "会晤", "促成", "服务", "保持联系", "管理")
_PREPARED, _MET, _CLOSING = 3, 5, 6
_FRUITLESS = ("无效", "未形成")


def skipped_stages(view: View) -> Found:
    """Projects that reached a stage in the period without what comes before it.

    From 准备 on somebody who decides is known, from 会晤 on the customer was visited, from 促成 on there is
    a budget or a timetable.
    """
    rows = view.inside("project", "stage_on")
    stage = texts(rows, "stage").map({name: at for at, name in enumerate(STAGES)})
    rows, stage = rows[stage.notna().to_numpy()], stage.dropna()
    keys, reached = view.book.keys(rows), days(rows, "stage_on")
    first = _first_visits(view).reindex(keys).set_axis(rows.index)
    unseen = (stage >= _MET) & ~(first <= reached)
    nobody = (stage >= _PREPARED) & texts(rows, "decision_makers").isna()
    untold = numbers(rows, "budget").isna() & texts(rows, "timetable").isna()
    unfunded = (stage >= _CLOSING) & untold
    marks = unseen | nobody | unfunded
    if not view.now or not marks.any():
        return found(view.share(marks))
    gone = marks.to_numpy()
    lacks = np.select([unseen, nobody, unfunded], ["visit", "decider", "budget"], "")[gone]
    what = [
        say(f"exceptions.case.skipped_stages.{lack}", stage=str(name))
        for lack, name in zip(lacks, texts(rows, "stage")[gone], strict=True)
    ]
    owner = texts(rows, "owner").fillna(view.book.of_customers(rows, "owner"))
    case = texts(rows, "name").fillna(view.book.names(rows))
    return found(
        view.share(marks), one_by_one(owner[gone], case[gone], reached[gone], stage[gone], what)
    )


def _first_visits(view: View) -> pd.Series[pd.Timestamp]:
    made = view.calls(view.material.cut)
    at = made.first()
    first: pd.Series[Any] = pd.Series(made.day[at], index=made.keys[made.who[at]])
    return first


def unexplained_results(view: View) -> Found:
    """Visits that came to nothing and do not say why."""
    rows = view.inside("visit", "date")
    rows = rows[texts(rows, "result").isin(_FRUITLESS).to_numpy()]
    marks = texts(rows, "reason").isna() & texts(rows, "notes").isna()
    seen = visit_days(rows)
    if not view.now:
        return found(view.share(marks))
    return found(
        view.share(marks),
        by_person(seen, marks, seen["rep"], "exceptions.case.unexplained_results"),
    )


def undone(view: View) -> Found:
    """Operations of the period that were taken back."""
    return _journal(view, "undone", "exceptions.case.undone")


def merged(view: View) -> Found:
    """Customers that had been entered twice and were merged in the period."""
    return _journal(view, "merged", "exceptions.case.merged")


def _journal(view: View, name: str, message: str) -> Found:
    journal = view.material.journal
    if journal is None:
        return found(float("nan"))
    if name == "merged":
        count = sum(journal.merged.values()) if view.now else journal.previous_merged
        people = journal.merged_by
    else:
        count = journal.undone if view.now else journal.previous_undone
        people = journal.undone_by
    if not view.now or not people:
        return found(float(count))
    names = sorted(people, key=lambda one: (-people[one], one))
    what: list[Text] = [say(message, n=people[one]) for one in names]
    blank = pd.Series([None] * len(names), dtype="str")
    never = pd.Series([pd.NaT] * len(names), dtype="datetime64[s]")
    times = pd.Series([people[one] for one in names], dtype="float64")
    who = pd.Series([one or NOBODY for one in names], dtype="str")
    return found(float(count), one_by_one(who, blank, never, times, what))
