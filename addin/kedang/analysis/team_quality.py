"""How good a team's records are, by rep and by source, against the period before; the four virtues of an archive."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.gathering import gathered
from kedang.analysis.keeping import confidential
from kedang.model.catalogue import entities
from kedang.model.field import EntityKind
from kedang.model.frames import between, days, texts
from kedang.model.period import Period
from kedang.model.quality import GROUPS, INDICES, grouped
from kedang.rulebook import Rulebook

_KNOWN = ("first_seen", "acquired_on", "recorded_on", "verified_on")
VIRTUES = ("value", "fitness", "initiative", "wholeness")


@dataclass(frozen=True, slots=True)
class TeamQuality:
    """`by_rep`, `by_source`: name, records, the six indices, confidentiality (fractions, missing where
    nothing can be said), index (0–100, the mean of the six), previous (the index of the period before),
    change; worst first. `virtues`: virtue, value, previous, change (fractions). `records`, `index`,
    `previous`: of all. `scope`: id → rep of every record judged.

    The period before is judged by what is known today of the customers there were then, and of its own
    activities; it is missing where half of today's customers were not known yet.
    """

    by_rep: pd.DataFrame
    by_source: pd.DataFrame
    virtues: pd.DataFrame
    records: int
    index: float
    previous: float
    scope: pd.Series[str]


def team_quality(book: Book, period: Period, cut: date, rulebook: Rulebook) -> TeamQuality:
    """From the frame `quality` (entity, id, rep, source, and the six indices of each record)."""
    measured = book.frames.get("quality")
    if measured is None or not len(measured):
        measured = pd.DataFrame(columns=["entity", "id", *GROUPS, *INDICES])
    measured = measured.astype(dict.fromkeys(INDICES, "float64"))
    kept = confidential(book, cut, rulebook.retention)
    measured = measured.assign(
        confidentiality=kept.reindex(measured["id"]).to_numpy(dtype="float64")
    )
    now, then = (_scoped(book, measured, one) for one in (period, period.previous()))
    then = _comparable(now, then)
    virtues = _virtues(book, now, then, period)
    index, previous = (_index(one) for one in (now, then))
    scope = pd.Series(now["rep"].to_numpy(), index=now["id"].to_numpy(), dtype="str")
    by_rep, by_source = (_by(now, then, name) for name in ("rep", "source"))
    return TeamQuality(by_rep, by_source, virtues, len(now), index, previous, scope)


def _scoped(book: Book, measured: pd.DataFrame, period: Period) -> pd.DataFrame:
    """The customers known by the end of a period, and its activities."""
    ids: list[pd.Series[str]] = []
    for entity in entities().values():
        rows = book.rows(entity.id)
        if "id" not in rows:
            continue
        if entity.kind is EntityKind.PARTY:
            late = (_known_since(rows) > pd.Timestamp(period.last)).to_numpy()
            ids.append(texts(rows, "id")[~late])
        elif entity.kind is EntityKind.ACTIVITY and entity.date_field:
            inside = between(days(rows, entity.date_field), period.first, period.last)
            ids.append(texts(rows, "id")[inside])
    wanted = pd.concat(ids) if ids else pd.Series(dtype="str")
    return measured[measured["id"].isin(wanted).to_numpy()]


def _known_since(rows: pd.DataFrame) -> pd.Series[pd.Timestamp]:
    """The earliest day a record tells it was known on."""
    told = pd.DataFrame({name: days(rows, name) for name in _KNOWN}, index=rows.index)
    earliest: pd.Series[pd.Timestamp] = told.min(axis=1).astype("datetime64[s]")
    return earliest


def _comparable(now: pd.DataFrame, then: pd.DataFrame) -> pd.DataFrame:
    """The records of the period before; none when most of today's customers were not known then."""
    kinds = [each.id for each in entities().values() if each.kind is EntityKind.PARTY]
    today, before = (int(one["entity"].isin(kinds).sum()) for one in (now, then))
    return then if before * 2 >= today else then.head(0)


def _by(now: pd.DataFrame, then: pd.DataFrame, name: str) -> pd.DataFrame:
    table = grouped(now, name)
    past = grouped(then, name).set_index("name")["index"]
    kept = now.groupby(name)["confidentiality"].mean()
    previous = past.reindex(table["name"]).to_numpy()
    return table.assign(
        confidentiality=kept.reindex(table["name"]).to_numpy(),
        previous=previous,
        change=table["index"].to_numpy() - previous,
    )


def _index(records: pd.DataFrame) -> float:
    """The mean of the six indices of some records, 0 to 100; NaN without any."""
    return float(records[list(INDICES)].mean().mean() * 100) if len(records) else float("nan")


def _virtues(book: Book, now: pd.DataFrame, then: pd.DataFrame, period: Period) -> pd.DataFrame:
    """价值性优化性: trust and uniqueness. 适用性及时性: validity and timeliness. 主动性计划性: who gathers, and
    visits planned. 完整性一致性: completeness and consistency. Each the mean of its two halves.
    """
    people = gathered(book, period)
    bringing = [float((people[one] > 0).mean()) for one in ("total", "previous")]
    planned = [_planned(book, one) for one in (period, period.previous())]
    new, old = (_of(*half) for half in zip((now, then), bringing, planned, strict=True))
    table = pd.DataFrame(
        {
            "virtue": VIRTUES,
            "value": [new[one] for one in VIRTUES],
            "previous": [old[one] for one in VIRTUES],
        }
    )
    return table.assign(change=table["value"] - table["previous"])


def _of(records: pd.DataFrame, bringing: float, planned: float) -> dict[str, float]:
    means = records[list(INDICES)].mean() if len(records) else pd.Series(np.nan, index=INDICES)
    return {
        "value": _mean(means["trust"], means["uniqueness"]),
        "fitness": _mean(means["validity"], means["timeliness"]),
        "initiative": _mean(bringing, planned),
        "wholeness": _mean(means["completeness"], means["consistency"]),
    }


def _mean(*halves: float) -> float:
    """The mean of what is known."""
    known = [float(half) for half in halves if half == half]
    return sum(known) / len(known) if known else float("nan")


def _planned(book: Book, period: Period) -> float:
    """The share of visits that were planned, of those that say."""
    rows = book.inside("visit", "date", period.first, period.last)
    told = texts(rows, "planned")
    told = told[told.isin(("是", "否"))]
    return float((told == "是").mean()) if len(told) else float("nan")
