"""How good the records are, by rep and by source: complete, free of errors, recently checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.model.catalogue import entities
from kedang.model.field import Entity, EntityKind
from kedang.model.frames import between, days, texts
from kedang.model.period import Period
from kedang.rulebook.sections.validation import ValidationRules

NO_SOURCE = "未注明来源"
_PEOPLE = ("owner", "rep", "recorded_by")
_SOURCES = ("source", "source_name")
_DATES = ("verified_on", "recorded_on", "changed_at", "first_seen")


@dataclass(frozen=True, slots=True)
class Quality:
    """`by_rep` and `by_source`: name, records, completeness, validity, freshness (fractions, missing where
    nothing is known), index (0–100, their mean); worst first. `total`: the same in one row.
    """

    by_rep: pd.DataFrame
    by_source: pd.DataFrame
    total: pd.DataFrame


def quality(book: Book, period: Period, cut: date, rules: ValidationRules) -> Quality:
    """The customers and contacts that stand, and the activities of the period.

    Completeness: wanted fields filled. Validity: records without an error finding, when the frame `finding`
    (entity, id, severity) is there. Freshness: parties checked or written down within the freshness of the rulebook.
    """
    pieces = [
        _measured(book, entity, rows, cut, rules)
        for entity in entities().values()
        if len(rows := _scope(book, entity, period))
    ]
    blank = pd.DataFrame(columns=["rep", "source", "completeness", "validity", "freshness"])
    scores = pd.concat(pieces, ignore_index=True) if pieces else blank
    figures = ["completeness", "validity", "freshness"]
    scores[figures] = scores[figures].astype("float64")
    total = scores[figures].mean().to_frame().T.assign(records=len(scores))
    return Quality(_grouped(scores, "rep"), _grouped(scores, "source"), _indexed(total))


def _scope(book: Book, entity: Entity, period: Period) -> pd.DataFrame:
    if entity.kind is EntityKind.PARTY:
        return book.rows(entity.id)
    if entity.kind is EntityKind.ACTIVITY and entity.date_field:
        return book.inside(entity.id, entity.date_field, period.first, period.last)
    return pd.DataFrame()


def _measured(
    book: Book, entity: Entity, rows: pd.DataFrame, cut: date, rules: ValidationRules
) -> pd.DataFrame:
    """One row per record: whose it is, where it came from, and its three shares."""
    return pd.DataFrame(
        {
            "rep": _first_of(rows, _PEOPLE).fillna(NOBODY),
            "source": _first_of(rows, _SOURCES).fillna(NO_SOURCE),
            "completeness": _completeness(rows, entity, rules.wanted_fields(entity.id)),
            "validity": _validity(book, rows, entity),
            "freshness": _freshness(rows, entity, cut, rules.freshness_days),
        }
    )


def _first_of(rows: pd.DataFrame, names: tuple[str, ...]) -> pd.Series[str]:
    found = texts(rows, names[0])
    for name in names[1:]:
        found = found.fillna(texts(rows, name))
    return found


def _completeness(rows: pd.DataFrame, entity: Entity, wanted: Sequence[str]) -> pd.Series[float]:
    """The share of the entity's wanted fields that each record has."""
    if not wanted:
        return pd.Series(np.nan, index=rows.index)
    filled = np.zeros(len(rows))
    for name in wanted:
        if name in rows.columns:
            filled += rows[name].notna().to_numpy()
        elif name == entity.customer_field and "customer_id" in rows.columns:
            filled += rows["customer_id"].notna().to_numpy()
    return pd.Series(filled / len(wanted), index=rows.index)


def _validity(book: Book, rows: pd.DataFrame, entity: Entity) -> pd.Series[float]:
    """1 for a record without error findings, 0 with; missing when no findings were handed in."""
    findings = book.frames.get("finding")
    if findings is None:
        return pd.Series(np.nan, index=rows.index)
    errors = findings[
        (texts(findings, "severity") == "error") & (texts(findings, "entity") == entity.id)
    ]
    wrong = texts(rows, "id").isin(texts(errors, "id").dropna().unique())
    return (~wrong).astype("float64")


def _freshness(rows: pd.DataFrame, entity: Entity, cut: date, fresh_days: int) -> pd.Series[float]:
    """1 for a party checked within the time, 0 for an older one, missing when no date is known."""
    if entity.kind is not EntityKind.PARTY:
        return pd.Series(np.nan, index=rows.index)
    last = days(rows, _DATES[0])
    for name in _DATES[1:]:
        last = last.fillna(days(rows, name))
    recent = between(last.dt.normalize(), cut - timedelta(days=fresh_days), cut)
    return pd.Series(recent.astype("float64"), index=rows.index).where(last.notna())


def _grouped(scores: pd.DataFrame, by: str) -> pd.DataFrame:
    grouped = scores.groupby(by)
    table = grouped[["completeness", "validity", "freshness"]].mean()
    table["records"] = grouped.size()
    ordered = _indexed(table.rename_axis("name").reset_index())
    return ordered.sort_values(["index", "name"], kind="stable").reset_index(drop=True)


def _indexed(table: pd.DataFrame) -> pd.DataFrame:
    shares = table[["completeness", "validity", "freshness"]]
    order = [name for name in ("name",) if name in table] + ["records", *shares.columns, "index"]
    return table.assign(index=shares.mean(axis=1) * 100)[order]
