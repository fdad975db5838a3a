"""How good each record is: complete, valid, consistent, timely, only once there, and to be believed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.catalogue import entities, entity
from kedang.model.field import Entity, EntityKind
from kedang.model.finding import Finding, Severity
from kedang.model.frames import days, texts
from kedang.model.quality import INDICES
from kedang.model.table import Table
from kedang.reference import workdays
from kedang.rulebook import Rulebook
from kedang.rulebook.believed import ages, believed, last_checked
from kedang.rulebook.sections.trust import TrustRules
from kedang.validation.registry import RULES
from kedang.validation.rule import Aspect, Rule

NOBODY = "未分配"
NO_SOURCE = "未注明来源"
_PEOPLE = ("owner", "rep", "recorded_by")
_SOURCES = ("source", "source_name")
_LOUD = {Severity.ERROR: 1.0, Severity.WARNING: 0.5, Severity.INFO: 0.0}

Shares = npt.NDArray[np.float64]


def quality(
    tables: Sequence[Table], findings: Iterable[Finding], rulebook: Rulebook, *, as_of: date
) -> pd.DataFrame:
    """One row per record of the tables: table, position, entity, rep, source, sheet and the six indices, 0 to 1.

    Completeness: the wanted fields that are filled. Validity, consistency and uniqueness: 1 less what the findings
    on the record cost (rule's weight, half for a warning, nothing for a remark; `slips_to_zero` ordinary errors make
    0). Timeliness: a customer checked or written down within the freshness of the settings (1, then halved with
    every such span); an activity written down by the end of the Friday of its week (1 or 0). Trust: as KD_TRUST.
    Missing where nothing can be said. A table may carry `confirmations`, `contacts` or `doubled` columns in its
    frame: further sources, visits and calls, and whether the record is another one's double.
    """
    costs = _costs(tables, findings, rulebook)
    people = people_of(tables)
    pieces = [
        _of_table(table, number, people[number], costs[number], rulebook, as_of)
        for number, table in enumerate(tables)
        if len(table)
    ]
    if not pieces:
        columns = ("table", "position", "entity", "rep", "source", "sheet", *INDICES)
        return pd.DataFrame({name: pd.Series(dtype="float64") for name in columns})
    return pd.concat(pieces, ignore_index=True)


def people_of(tables: Sequence[Table]) -> list[pd.Series[str]]:
    """Whose every record is; a contact that names nobody belongs to who has its company."""
    people = [first_of(table.frame, _PEOPLE) for table in tables]
    owners: dict[object, str] = {}
    for table, own in zip(tables, people, strict=True):
        if "id" in table.frame:
            owners |= dict(zip(texts(table.frame, "id"), own, strict=True))
    for number, table in enumerate(tables):
        if table.parent is not None:
            whose = people[table.parent.table].to_numpy()[table.parent.positions]
            people[number] = people[number].fillna(pd.Series(whose, people[number].index))
        elif table.entity == "contact" and "organization_id" in table.frame:
            company = texts(table.frame, "organization_id")
            people[number] = people[number].fillna(company.map(owners))
    return people


_ASPECTS = (Aspect.VALIDITY, Aspect.CONSISTENCY, Aspect.UNIQUENESS)


@cache
def _rules() -> Mapping[str, Rule]:
    """Every rule by its id."""
    return {
        rule.id_for(declared, field_id): rule
        for declared in entities().values()
        for rule in RULES
        for field_id in rule.fields(declared)
    }


def _costs(
    tables: Sequence[Table], findings: Iterable[Finding], rulebook: Rulebook
) -> list[Mapping[Aspect, Shares]]:
    """What the findings cost every record, by aspect."""
    costs = [{aspect: np.zeros(len(table)) for aspect in _ASPECTS} for table in tables]
    for one in findings:
        if one.table < 0 or one.position < 0:
            continue
        rule = _rules().get(one.rule)
        aspect = rule.aspect if rule else Aspect.VALIDITY
        if aspect in costs[one.table]:
            weight = rule.weight if rule else 1.0
            costs[one.table][aspect][one.position] += weight * _LOUD[one.severity]
    bearable = rulebook.validation.slips_to_zero
    return [
        {aspect: 1.0 - np.minimum(1.0, cost / bearable) for aspect, cost in each.items()}
        for each in costs
    ]


def _of_table(
    table: Table,
    number: int,
    people: pd.Series[str],
    shares: Mapping[Aspect, Shares],
    rulebook: Rulebook,
    as_of: date,
) -> pd.DataFrame:
    declared = entity(table.entity)
    frame = table.frame
    unique = shares[Aspect.UNIQUENESS]
    if "doubled" in frame:
        unique = np.where(frame["doubled"].to_numpy(dtype=bool), 0.0, unique)
    last = last_checked(frame)
    return pd.DataFrame(
        {
            "table": number,
            "position": np.arange(len(table)),
            "entity": table.entity,
            "rep": people.fillna(NOBODY).to_numpy(),
            "source": first_of(frame, _SOURCES).fillna(NO_SOURCE).to_numpy(),
            "sheet": sheet_of(table),
            "completeness": _completeness(table, declared, rulebook),
            "validity": shares[Aspect.VALIDITY],
            "consistency": shares[Aspect.CONSISTENCY],
            "timeliness": _timeliness(frame, declared, last, rulebook, as_of),
            "uniqueness": unique,
            "trust": _trust(frame, declared, rulebook.trust, as_of),
        }
    )


def first_of(frame: pd.DataFrame, names: tuple[str, ...]) -> pd.Series[str]:
    """The first of several text columns that says something, row by row."""
    found = texts(frame, names[0])
    for name in names[1:]:
        found = found.fillna(texts(frame, name))
    return found


def sheet_of(table: Table) -> npt.NDArray[np.object_]:
    """File and sheet of every record; archived records bring their own."""
    if "source_sheet" in table.frame:
        parts = [texts(table.frame, name).fillna("") for name in ("source_name", "source_sheet")]
        return np.asarray((parts[0] + " " + parts[1]).str.strip(), dtype=object)
    name = f"{table.origin.file} {table.origin.sheet}".strip()
    return np.full(len(table), name, dtype=object)


def _completeness(table: Table, declared: Entity, rulebook: Rulebook) -> Shares:
    wanted = rulebook.validation.wanted_fields(declared.id)
    if not wanted:
        return np.full(len(table), np.nan)
    filled = np.zeros(len(table))
    for name in wanted:
        held = np.zeros(len(table), dtype=bool)
        for source in (table.frame, table.raw):
            if name in source.columns:
                held |= source[name].notna().to_numpy(dtype=bool)
        if name == declared.customer_field and "customer_id" in table.frame:
            held |= table.frame["customer_id"].notna().to_numpy(dtype=bool)
        filled += held
    shares: Shares = filled / len(wanted)
    return shares


def _timeliness(
    frame: pd.DataFrame,
    declared: Entity,
    last: pd.Series[pd.Timestamp],
    rulebook: Rulebook,
    as_of: date,
) -> Shares:
    if declared.kind is EntityKind.PARTY:
        fresh = rulebook.validation.freshness_days
        late = np.maximum(ages(last, as_of) - fresh, 0.0)
        return np.power(0.5, late / fresh)
    if declared.kind is not EntityKind.ACTIVITY or not declared.date_field:
        return np.full(len(frame), np.nan)
    happened, written = days(frame, declared.date_field), days(frame, "recorded_on")
    due = {
        each: np.datetime64(workdays.friday_deadline(each.date()).day, "s")
        for each in happened.dropna().unique()
    }
    limit = happened.map(due).to_numpy(dtype="datetime64[s]")
    known = happened.notna() & written.notna()
    on_time = (written.dt.normalize().to_numpy(dtype="datetime64[s]") <= limit).astype("float64")
    return np.where(known, on_time, np.nan)


def _trust(frame: pd.DataFrame, declared: Entity, rules: TrustRules, as_of: date) -> Shares:
    """Trust of parties; of others nothing is said."""
    if declared.kind is not EntityKind.PARTY:
        return np.full(len(frame), np.nan)
    return believed(frame, rules, as_of)
