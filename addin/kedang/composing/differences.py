"""更新卡: which values of which customers and contacts a plan would change, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from kedang.matching.records import PARTIES
from kedang.model.catalogue import entity
from kedang.model.field import Field
from kedang.model.frames import follow_merges, texts

CARDS = (*PARTIES, "contact")
COLUMNS = ("entity", "id", "name", "field", "before", "after")
Frames = Mapping[str, pd.DataFrame]


def differences(before: Frames, after: Frames) -> pd.DataFrame:
    """One row per value that differs: entity, id, name, field, before, after (texts, missing where blank).

    `before`, `after`: the archive's frames as they are and as they would be. A record that stands is compared
    with what would speak for it then: itself, or what it would be merged into; new ones are no changes. Fields
    in the order of the card.
    """
    parts = [
        part for kind in CARDS if kind in before and kind in after
        for part in _of(kind, before[kind], after[kind])
    ]  # fmt: skip
    if not parts:
        return pd.DataFrame(columns=list(COLUMNS), dtype="str")
    table = pd.concat(parts, ignore_index=True)
    order = {kind: at for at, kind in enumerate(CARDS)}
    table["_kind"] = table["entity"].map(order)
    ordered = table.sort_values(["_kind", "name", "id", "_place"], kind="stable")
    return ordered[list(COLUMNS)].reset_index(drop=True)


def _of(kind: str, before: pd.DataFrame, after: pd.DataFrame) -> list[pd.DataFrame]:
    """The values of one kind of card that differ, field by field."""
    standing = before[texts(before, "merged_into").isna().to_numpy()]
    ids = texts(standing, "id")
    speaks = follow_merges(ids, after)
    later = after.drop_duplicates("id").set_index("id")
    there = speaks.isin(later.index).to_numpy()
    old = standing[there].set_index("id")
    common, new = old.index, later.reindex(speaks[there].to_numpy()).set_axis(old.index)
    found = []
    for place, field in enumerate(entity(kind).stored_fields()):
        if field.id not in old or field.id not in new:
            continue
        one, other = old[field.id], new[field.id]
        same = (one.to_numpy() == other.to_numpy()) | (one.isna() & other.isna()).to_numpy()
        at = np.flatnonzero(~np.asarray(same, dtype=bool))
        if not at.size:
            continue
        changed = common[at]
        found.append(
            pd.DataFrame(
                {
                    "entity": kind,
                    "id": changed.astype("str"),
                    "name": texts(new, "name").reindex(changed).to_numpy(),
                    "field": field.id,
                    "before": _told(one.iloc[at], field),
                    "after": _told(other.iloc[at], field),
                    "_place": place,
                }
            )
        )
    return found


def _told(values: pd.Series, field: Field) -> list[str | None]:
    """Values as people read them."""
    told: list[str | None] = []
    for value in values.tolist():
        if pd.isna(value):
            told.append(None)
        elif field.type.is_date:
            told.append(f"{value:%Y-%m-%d}")
        elif field.type.is_numeric:
            told.append(f"{value:g}" if abs(value) < 1e6 else f"{value:.0f}")
        else:
            told.append(str(value))
    return told
