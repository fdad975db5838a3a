"""What the archive's journal tells about a period, as counts for the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import pandas as pd

from kedang.analysis.records import WeekJournal
from kedang.model.operation import Operation, OperationKind
from kedang.model.period import Period


def week_journal(
    operations: Iterable[Operation],
    candidates: pd.DataFrame,
    held: pd.DataFrame,
    period: Period,
    entity_of: Mapping[str, str],
) -> WeekJournal:
    """Counts by entity id.

    `operations`: the journal; what was undone does not count. `candidates`: pairs that wait for an
    answer (left_id); `held`: rows held back (entity); `entity_of`: id → entity of every customer.
    """
    counted: dict[str, Counter[str]] = {
        name: Counter() for name in ("new", "changed", "left", "merged", "previous_new")
    }
    before = period.previous()
    standing = [operation for operation in operations if not operation.undone_by]
    now, past = _mended(standing, period), _mended(standing, before)
    for operation in standing:
        if operation.at.date() in period:
            _count(operation, counted, entity_of)
        elif operation.at.date() in before:
            for entity, states in _rows(operation).items():
                counted["previous_new"][entity] += states.get("new", 0)
    waiting = Counter(entity_of.get(left, "organization") for left in candidates.get("left_id", ()))
    return WeekJournal(
        **{name: dict(counter) for name, counter in counted.items()},
        duplicate=dict(waiting),
        held_back=dict(Counter(held.get("entity", ()))),
        undone=now["undone"].total(),
        previous_undone=past["undone"].total(),
        previous_merged=past["merged"].total(),
        merged_by=dict(now["merged"]),
        undone_by=dict(now["undone"]),
    )


def _mended(operations: Iterable[Operation], period: Period) -> dict[str, Counter[str]]:
    """By person what was undone and merged in a period."""
    found: dict[str, Counter[str]] = {"undone": Counter(), "merged": Counter()}
    for operation in operations:
        done, times = _handiwork(operation)
        if times and operation.at.date() in period:
            found[done][operation.user] += times
    return found


def _handiwork(operation: Operation) -> tuple[str, int]:
    """What somebody mended: an operation taken back, or so many records merged away."""
    if operation.kind is OperationKind.UNDO:
        return "undone", 1
    members = operation.summary.get("members")
    merged = operation.kind is OperationKind.MERGE and isinstance(members, list)
    return "merged", len(members) if merged and isinstance(members, list) else 0


def _count(
    operation: Operation, counted: Mapping[str, Counter[str]], entity_of: Mapping[str, str]
) -> None:
    for entity, states in _rows(operation).items():
        for name in ("new", "changed", "left"):
            counted[name][entity] += states.get(name, 0)
    members = operation.summary.get("members")
    if operation.kind is OperationKind.MERGE and isinstance(members, list):
        counted["merged"][
            entity_of.get(str(operation.summary.get("survivor")), "organization")
        ] += len(members)


def _rows(operation: Operation) -> dict[str, dict[str, int]]:
    rows = operation.summary.get("rows")
    if operation.kind is not OperationKind.ARCHIVE or not isinstance(rows, dict):
        return {}
    return rows
