"""How much of a customer's card is filled in: the eight groups of an organisation, the five of a person."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.model.catalogue import entity
from kedang.model.field import Entity, Group
from kedang.model.table import Table
from kedang.rulebook import Rulebook


def completeness(table: Table, rulebook: Rulebook) -> pd.DataFrame:
    """One row per record: score (0 to 1), missing_groups and missing_wanted (Chinese labels joined by 、).

    The score is the share of groups with anything in them, weighted as the settings say; of an entity
    without groups, the share of wanted fields. A group of sensitive fields only is never stored and
    does not count. 5 of 8 equal groups are 0.625.
    """
    declared = entity(table.entity)
    wanted = [
        (declared[name].zh, _filled(table, [name]))
        for name in rulebook.validation.wanted_fields(declared.id)
    ]
    bands = [(group.zh, _filled(table, _members(declared, group))) for group in _counted(declared)]
    weights = [
        rulebook.validation.band_weights.get(group.id, 1.0)
        if declared.id == "organization"
        else 1.0
        for group in _counted(declared)
    ]
    scored, weighed = (bands, weights) if bands else (wanted, [1.0] * len(wanted))
    total = sum(weighed)
    score = np.zeros(len(table))
    for (_, filled), weight in zip(scored, weighed, strict=True):
        score += filled * weight
    return pd.DataFrame(
        {
            "score": score / total if total else np.nan,
            "missing_groups": _missing(len(table), bands),
            "missing_wanted": _missing(len(table), wanted),
        }
    )


def _counted(declared: Entity) -> list[Group]:
    return [group for group in declared.groups if _members(declared, group)]


def _members(declared: Entity, group: Group) -> list[str]:
    return [each.id for each in declared.stored_fields() if each.group == group.id]


def _filled(table: Table, names: list[str]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which records have anything in any of these fields, readable or not."""
    filled = np.zeros(len(table), dtype=bool)
    for source in (table.frame, table.raw):
        for name in names:
            if name in source.columns:
                filled |= source[name].notna().to_numpy(dtype=bool)
    return filled


def _missing(
    size: int, parts: list[tuple[str, np.ndarray[tuple[int], np.dtype[np.bool_]]]]
) -> pd.Series[str]:
    """The labels of what each record lacks, put together once for every pattern."""
    if not parts:
        return pd.Series([""] * size, dtype="str")
    pattern = np.zeros(size, dtype=np.int64)
    for place, (_, filled) in enumerate(parts):
        pattern |= (~filled).astype(np.int64) << place
    names = {
        int(each): "、".join(zh for place, (zh, _) in enumerate(parts) if each >> place & 1)
        for each in np.unique(pattern)
    }
    return pd.Series([names[each] for each in pattern.tolist()], dtype="str")
