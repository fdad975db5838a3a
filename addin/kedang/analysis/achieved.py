"""What was reached on every measure a plan may have, by rep, between any two days; counted once per book."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.collection import paid_days
from kedang.analysis.deals import deals
from kedang.analysis.spans import Codes, codes_of
from kedang.analysis.visited import visited
from kedang.model.frames import days, texts

TEAM = "全队"
MEASURES = ("销售额", "回款额", "毛利", "销量", "拜访次数", "新访次数", "新客户数")
Days = npt.NDArray[np.int64]
Values = npt.NDArray[np.float64]
_NEVER = np.iinfo(np.int64).min


@dataclass(frozen=True, slots=True)
class _Counted:
    """`sums`: by measure what was reached before each day (from `first` on), one column per rep."""

    first: int
    reps: pd.Index
    sums: Mapping[str, Values]


@dataclass(frozen=True, slots=True)
class _Measure:
    """Rep (number into `reps`), day and value of each thing that counts."""

    rep: Codes
    reps: pd.Index
    day: Days
    value: Values


def achieved(book: Book, first: date, last: date) -> dict[tuple[str, str], float]:
    """(measure, rep) → what was reached between two days; the team under 全队, with what nobody is named for."""
    counted: _Counted = book.once("achieved", _counted)
    ends = [np.datetime64(day, "D").astype("int64") - counted.first for day in (first, last)]
    found: dict[tuple[str, str], float] = {}
    for measure, sums in counted.sums.items():
        low, high = np.clip([ends[0], ends[1] + 1], 0, len(sums) - 1)
        reached = sums[high] - sums[low]
        found |= {(measure, str(r)): float(v) for r, v in zip(counted.reps, reached, strict=True)}
        found[measure, TEAM] = float(reached.sum())
    return found


def _counted(book: Book) -> _Counted:
    measures = _measures(book)
    reps = pd.Index(sorted({str(rep) for one in measures.values() for rep in one.reps}))
    dated = [one.day[one.day != _NEVER] for one in measures.values()]
    known = np.concatenate([*dated, np.zeros(0, dtype=np.int64)])
    first, last = (int(known.min()), int(known.max())) if len(known) else (0, 0)
    count = last - first + 2
    sums = {}
    for name, one in measures.items():
        place = np.append(reps.get_indexer(one.reps), -1)[one.rep]
        kept = (one.day != _NEVER) & ~np.isnan(one.value) & (place >= 0)
        at = (one.day[kept] - first + 1) * len(reps) + place[kept]
        daily = np.bincount(at, weights=one.value[kept], minlength=count * len(reps))
        sums[name] = daily.astype("float64").reshape(count, len(reps)).cumsum(axis=0)
    return _Counted(first, reps, sums)


def _measures(book: Book) -> dict[str, _Measure]:
    made, calls, cards = deals(book), visited(book), book.customers
    seller, sold, paid = _reps(made["rep"]), _days(made["date"]), _days(paid_days(made))
    caller, called = _reps(calls["rep"]), _days(calls["date"])
    went = np.where((calls["held"] == 0) & (calls["recorded"] == 1), np.nan, 1.0)
    owner = _reps(texts(cards, "owner").fillna(NOBODY).astype("category"))
    seen = _days(days(cards, "first_seen"))
    return {
        "销售额": _Measure(*seller, sold, made["amount"].to_numpy()),
        "毛利": _Measure(*seller, sold, (made["amount"] - made["cost"]).to_numpy()),
        "销量": _Measure(*seller, sold, made["quantity"].to_numpy()),
        "回款额": _Measure(*seller, paid, made["paid"].to_numpy()),
        "拜访次数": _Measure(*caller, called, went),
        "新访次数": _Measure(*caller, called, _first(codes_of(calls["customer"]), caller, called, went)),
        "新客户数": _Measure(*owner, seen, np.ones(len(cards))),
    }  # fmt: skip


def _first(customer: Codes, caller: tuple[Codes, pd.Index], day: Days, went: Values) -> Values:
    """1 for the first visit to each customer (the first rep by name, where two went the same day)."""
    order = np.lexsort((caller[0], day))
    usable = order[(customer[order] >= 0) & (day[order] != _NEVER) & ~np.isnan(went[order])]
    first = usable[np.unique(customer[usable], return_index=True)[1]]
    found = np.full(len(day), np.nan)
    found[first] = 1.0
    return found


def _reps(values: pd.Series[Any]) -> tuple[Codes, pd.Index]:
    return codes_of(values), pd.Index(values.cat.categories)


def _days(values: pd.Series[pd.Timestamp]) -> Days:
    """Days since 1970; a missing one is the least number there is."""
    return np.asarray(values.to_numpy(dtype="datetime64[D]").astype("int64"), dtype=np.int64)
