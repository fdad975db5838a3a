"""The archive's records as tables once more, so that the rules and the quality indices can look at them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.catalogue import entities
from kedang.model.field import EntityKind
from kedang.model.finding import Finding
from kedang.model.frames import follow_merges, texts
from kedang.model.table import Origin, Table

_PARTIES = ("organization", "individual")


def as_tables(frames: Mapping[str, pd.DataFrame], waiting: pd.DataFrame) -> list[Table]:
    """One table for each entity that has records, those merged away left out.

    `frames`: by entity id, with `id`, `merged_into` and what else the archive knows of a record. `waiting`: pairs
    (left_id, right_id) somebody still has to judge. Customers get the columns `confirmations` (further sources that
    were merged into them), `contacts` (visits) and `doubled` (waits as the later one of a pair).
    """
    parties = [frames[name] for name in _PARTIES if len(frames.get(name, ()))]
    customers = pd.concat(parties, ignore_index=True) if parties else pd.DataFrame()
    tables = []
    for declared in entities().values():
        frame = frames.get(declared.id)
        if frame is None or not len(frame):
            continue
        standing = frame[texts(frame, "merged_into").isna()].reset_index(drop=True)
        if declared.kind is EntityKind.PARTY:
            ids = texts(standing, "id")
            met = frames.get("visit", pd.DataFrame())
            standing = standing.assign(
                confirmations=_confirmations(frame, ids),
                contacts=_times(follow_merges(texts(met, "customer_id"), customers), ids),
                doubled=ids.isin(texts(waiting, "right_id").dropna()).to_numpy(),
            )
        tables.append(_table(declared.id, standing))
    return tables


def id_of(tables: Sequence[Table], finding: Finding) -> str:
    """The record a finding on such a table is about; empty for one about the whole table."""
    if finding.position < 0:
        return ""
    return str(tables[finding.table].frame["id"].iat[finding.position])


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
