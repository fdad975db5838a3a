"""The people behind the files: whether each handed in this week, on which forms, how much and how good."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.analysis import handed_in
from kedang.analysis.book import Book
from kedang.analysis.fleet import CURRENT, OWN
from kedang.analysis.handed_in import Week
from kedang.model.frames import days, texts

ACTIVE_DAYS = 56
SHARED = "shared"
_ORDER = (handed_in.MISSING, handed_in.LATE, handed_in.WAITING, SHARED, handed_in.NEW)
_ACTIVE = (("visit", "date"), ("transaction", "date"), ("complaint", "received_on"))


def by_rep(book: Book, files: pd.DataFrame, week: Week, cut: pd.Timestamp) -> pd.DataFrame:
    """One row per person with a file of their own, or with visits, orders or complaints of the last eight
    weeks; those who have not handed in first.

    Columns: rep, files, current, own, renew (on an old, changed or tampered form), rows, held, error,
    warning, index (mean over their rows), last_seen, since, handed (as of a file; `shared` for somebody
    who only stands in shared files that came this week), missed.
    """
    own = files[files["rep"].notna()]
    names = sorted(set(own["rep"]) | _active(book, cut))
    lines = [_line(name, own[own["rep"] == name], files, week, cut) for name in names]
    table = pd.DataFrame(lines, columns=list(_line("", own.head(0), files.head(0), week, cut)))
    rank = table["handed"].map({name: at for at, name in enumerate(_ORDER)}).fillna(len(_ORDER))
    order = ["rank", "missed", "held", "rep"]
    ordered = table.assign(rank=rank).sort_values(
        order, ascending=[True, False, False, True], na_position="first"
    )
    return ordered.drop(columns="rank").reset_index(drop=True)


def _active(book: Book, cut: pd.Timestamp) -> set[str]:
    """Everybody who noted something lately."""
    found: set[str] = set()
    for entity, day in _ACTIVE:
        rows = book.rows(entity)
        when = days(rows, day)
        recent = (when > cut - pd.Timedelta(days=ACTIVE_DAYS)) & (when <= cut)
        found |= set(texts(rows, "rep")[recent.to_numpy(dtype="bool")].dropna())
    return found


def _line(
    name: str, own: pd.DataFrame, files: pd.DataFrame, week: Week, cut: pd.Timestamp
) -> dict[str, object]:
    """What one person's files add up to."""
    weekly = own[own["weekly"]]
    judged = weekly if len(weekly) else own
    shared = not len(judged)
    if shared:
        within = [isinstance(many, list) and name in many for many in files["people"]]
        judged = files[np.array(within, dtype="bool")]
    last = judged["last_seen"].max()
    state, missed = _handed(judged, week)
    if shared and state in handed_in.DONE:
        state = SHARED
    weights, index = own["rows"], own["index"]
    known = index.notna() & (weights > 0)
    return {
        "rep": name,
        "files": float(len(own)),
        "current": float((own["state"] == CURRENT).sum()),
        "renew": float((~own["state"].isin((CURRENT, OWN))).sum()),
        "own": float((own["state"] == OWN).sum()),
        "rows": float(weights.sum()),
        "held": float(own["held"].sum()),
        "error": float(own["error"].sum()),
        "warning": float(own["warning"].sum()),
        "index": float(np.average(index[known], weights=weights[known])) if known.any() else np.nan,
        "last_seen": last,
        "since": float((cut - last).days) if len(judged) else np.nan,
        "handed": state,
        "missed": missed,
    }


def _handed(judged: pd.DataFrame, week: Week) -> tuple[str, float]:
    """The best that any of the files says: one that came this week is enough."""
    if not len(judged):
        return handed_in.MISSING if week.over else handed_in.WAITING, float("nan")
    states = handed_in.states(judged["first_seen"], judged["last_seen"], week)
    best = next(
        one
        for one in (
            *(handed_in.ON_TIME, handed_in.NEW, handed_in.LATE),
            *(handed_in.WAITING, handed_in.MISSING),
        )
        if (states == one).any()
    )
    return best, float(handed_in.missed_weeks(judged["last_seen"], week).min())
