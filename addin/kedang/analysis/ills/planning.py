"""计划无序: visits outside any plan, appointments nobody kept, reps without targets."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.analysis.book import NOBODY
from kedang.analysis.ills.view import Found, View, by_person, found, one_by_one, visit_days
from kedang.analysis.targets import planned_for
from kedang.model.frames import texts
from kedang.model.text import say


def unplanned_visits(view: View) -> Found:
    """Visits marked as unplanned, of those where it is written."""
    rows = view.inside("visit", "date")
    planned = texts(rows, "planned")
    rows = rows[planned.isin(("是", "否")).to_numpy()]
    marks = texts(rows, "planned") == "否"
    seen = visit_days(rows)
    if not view.now:
        return found(view.share(marks))
    return found(
        view.share(marks), by_person(seen, marks, seen["rep"], "exceptions.case.unplanned_visits")
    )


def missed_appointments(view: View) -> Found:
    """Appointments whose days of grace ended in the period, without a visit by then."""
    made = view.calls(view.material.cut)
    days_of_grace = view.material.rulebook.exceptions.appointment_days
    order = np.lexsort((made.day, made.who))
    following = np.full(len(made.day), np.datetime64("NaT", "s"))
    same = made.who[order][1:] == made.who[order][:-1]
    following[order[:-1][same]] = made.day[order][1:][same]
    over = (made.agreed + np.timedelta64(days_of_grace, "D")).astype("datetime64[s]")
    due = (over >= np.datetime64(view.period.first, "s")) & (over <= np.datetime64(view.last, "s"))
    at = np.flatnonzero(due)
    missed = ~(following[at] <= over[at])
    share = view.share(pd.Series(missed))
    if not view.now or not missed.any():
        return found(share)
    gone = at[missed]
    keys = made.keys[made.who[gone]]
    names = texts(view.book.customers, "name").reindex(keys)
    case = names.fillna(pd.Series(keys, index=names.index, dtype="str"))
    late = (np.datetime64(view.material.cut, "s") - made.agreed[gone]).astype("timedelta64[D]")
    days = late.astype("int64")
    what = [say("exceptions.case.missed_appointments", days=int(one)) for one in days]
    who = pd.Series(made.reps[made.rep[gone]], dtype="str")
    return found(share, one_by_one(who, case, pd.Series(made.agreed[gone]), pd.Series(days), what))


def reps_without_targets(view: View) -> Found:
    """Reps who sold or visited in the period and have no target for it."""
    active = pd.concat([texts(view.inside(one, "date"), "rep") for one in ("visit", "transaction")])
    names = sorted(set(active.dropna()) - {NOBODY})
    if not names:
        return found(float("nan"))
    aimed = planned_for(view.book, view.period.last)
    lacking = [name for name in names if name not in aimed]
    what = [
        say("exceptions.case.reps_without_targets", n=int((active == name).sum()))
        for name in lacking
    ]
    who = pd.Series(lacking, dtype="str")
    blank = pd.Series([None] * len(lacking), dtype="str")
    day = pd.Series([pd.NaT] * len(lacking), dtype="datetime64[s]")
    number = pd.Series([1.0] * len(lacking), dtype="float64")
    return found(float(len(lacking)), one_by_one(who, blank, day, number, what))
