"""The archive's records as tables once more, so that the rules and the quality indices can look at them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.catalogue import entities
from kedang.model.choice import Place
from kedang.model.field import EntityKind
from kedang.model.finding import Finding
from kedang.model.frames import between, days, follow_merges, texts
from kedang.model.table import Origin, Table

_PARTIES = ("organization", "individual")


Span = tuple[date, date]


def as_tables(
    frames: Mapping[str, pd.DataFrame], waiting: pd.DataFrame, span: Span | None = None
) -> list[Table]:
    """One table for each entity that has records, those merged away left out.

    `frames`: by entity id, with `id`, `merged_into` and what else the archive knows of a record. `waiting`: pairs
    (left_id, right_id) somebody still has to judge. Customers get the columns `confirmations` (further sources that
    were merged into them), `contacts` (visits) and `doubled` (waits as the later one of a pair). `span`: of activities only those of its days, both included; what
    reaches beyond it, such as a number used again after months, is then not seen.
    """
    parties = [frames[name] for name in _PARTIES if len(frames.get(name, ()))]
    customers = pd.concat(parties, ignore_index=True) if parties else pd.DataFrame()
    tables = []
    for declared in entities().values():
        frame = frames.get(declared.id)
        if frame is None or not len(frame):
            continue
        stands = texts(frame, "merged_into").isna()
        if span and declared.kind is EntityKind.ACTIVITY and declared.date_field:
            stands &= between(days(frame, declared.date_field), *span)
        standing = frame[stands].reset_index(drop=True)
        if declared.kind is EntityKind.PARTY:
            ids = texts(standing, "id")
            met = frames.get("visit", pd.DataFrame())
            standing = standing.assign(
                confirmations=_confirmations(frame, ids),
                contacts=_times(follow_merges(texts(met, "customer_id"), customers), ids),
                doubled=ids.isin(texts(waiting, "right_id").dropna()).to_numpy(),
            )
        if len(standing):
            tables.append(_table(declared.id, standing))
    return tables


def places_of(tables: Sequence[Table], findings: Sequence[Finding]) -> list[Place]:
    """The record that each finding on such tables is about; without a record for one about a whole table."""
    ids = [table.frame["id"].tolist() for table in tables]
    return [
        Place(str(ids[one.table][one.position]) if one.position >= 0 else "") for one in findings
    ]


def with_ids(records: pd.DataFrame, tables: Sequence[Table]) -> pd.DataFrame:
    """The same rows (one per record, tables in order) with the records' ids beside them."""
    ids = [table.frame["id"] for table in tables if len(table)]
    return records.assign(id=pd.concat(ids, ignore_index=True) if ids else "")


def _table(entity_id: str, standing: pd.DataFrame) -> Table:
    filled = standing.loc[:, standing.notna().any()]
    blank = pd.DataFrame(index=range(len(standing)))
    rows = np.arange(1, len(standing) + 1, dtype=np.int64)
    columns = {str(name): at for at, name in enumerate(filled.columns)}
    return Table(entity_id, filled, blank, blank.copy(), Origin("", "", rows, columns))


def _confirmations(frame: pd.DataFrame, ids: pd.Series[str]) -> npt.NDArray[np.int64]:
    """How many further sources say the same: of the records merged into each one."""
    source = texts(frame, "source").fillna("") + "\n" + texts(frame, "source_name").fillna("")
    heads = follow_merges(texts(frame, "id"), frame)
    known = pd.DataFrame({"head": heads, "source": source}).drop_duplicates()
    return np.maximum(_times(known["head"], ids) - 1, 0)


def _times(values: pd.Series[str], ids: pd.Series[str]) -> npt.NDArray[np.int64]:
    return np.asarray(ids.map(values.value_counts()).fillna(0), dtype=np.int64)
