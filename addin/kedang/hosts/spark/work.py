"""Duplicate detection on Spark: reading, blocking, comparing and scoring there, the rest here.

On Spark's machines, by the very functions of `kedang.matching` in mapInPandas and applyInPandas:
the records are read (names, places, numbers parsed) and their keys made, portion by portion; keys
meet, each share of the keys by itself; candidate pairs are compared and scored, each share of the
rows by itself.

This process (the driver) holds the records, the keys of the whole list as numbered columns (numbering
and list-wide counts happen here; one copy goes to each worker process), every compared pair as 20
bytes, and does the grouping. So the driver's memory, and one copy of the keys per worker process, is
what bounds the length of a list, and 33 million rows, the row numbers' range, bound it at the latest.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

from kedang.hosts.spark import portions
from kedang.hosts.spark.portions import Meeting, Portion
from kedang.matching.candidates.worth import Looks
from kedang.matching.normalise.joined import joined
from kedang.matching.normalise.keys import Keys, in_order
from kedang.matching.records import COMPARED, FROM_CONTACTS
from kedang.matching.scoring.scored import Keep, Scored, scored
from kedang.matching.scoring.scorer import Scorer
from kedang.matching.workers import HERE, Work

_LEAST, _MOST = 1_000, 50_000
_PER_CORE = 2
_BATCH, _SHARES = "spark.sql.execution.arrow.maxRecordsPerBatch", "spark.sql.shuffle.partitions"
_SETTINGS = (
    ("spark.sql.adaptive.enabled", "false"),  # it would put our few large rows into one share
    ("spark.sql.execution.arrow.useLargeVarTypes", "true"),  # more than 2 GB of arrays in a share
)


@dataclass(frozen=True, slots=True)
class SparkWorkers:
    """A Spark session that takes on lists."""

    session: SparkSession

    def begin(self, records: pd.DataFrame, *, persons: bool) -> Work:
        """The records read on Spark; an empty list is not worth the way."""
        if records.empty:
            return HERE.begin(records, persons=persons)
        parallel = int(self.session.sparkContext.defaultParallelism)
        rows = min(_MOST, max(_LEAST, -(-len(records) // (_PER_CORE * parallel))))
        shares = max(_PER_CORE * parallel, -(-len(records) // _MOST))
        for name, value in (*_SETTINGS, (_BATCH, rows), (_SHARES, shares)):
            self.session.conf.set(name, str(value))
        frame = self.session.createDataFrame(_table(in_order(records)))

        def read(frames: Any) -> Any:
            return portions.read(frames, shares, persons=persons)

        done = frame.mapInPandas(read, portions.READ).persist()
        held = done.filter(done["what"] == portions.KEYS).orderBy("number").collect()
        parts: list[Portion] = [pickle.loads(row["held"]) for row in held]
        keys = joined([part.keys for part in parts])
        return _Listed(self.session, done, keys, _looks(parts), _meeting(parts), shares)


@dataclass(frozen=True, slots=True)
class _Listed:
    """A list whose records were read on Spark; `done`: what came of them, kept there."""

    session: SparkSession
    done: DataFrame
    keys: Keys
    looks: Looks
    meeting: Meeting
    shares: int

    def scored(self, block_size: int, scorer: Scorer, keep: Keep) -> Scored:
        """Keys meet and pairs are rated on Spark; the pairs come back in order."""
        context, shares = self.session.sparkContext, self.shares
        meeting, looks, keys = (
            context.broadcast(each) for each in (self.meeting, self.looks, self.keys)
        )

        def meet(share: Any) -> Any:
            return portions.meet(share["held"], meeting.value, block_size, shares)

        def rate(share: Any) -> Any:
            return portions.rate(share["held"], looks.value, keys.value, scorer, keep)

        entries = self.done.filter(self.done["what"] == portions.ENTRIES)
        met = entries.groupBy("number").applyInPandas(meet, portions.MET)
        pairs = met.groupBy("number").applyInPandas(rate, portions.RATED).toArrow()
        self.done.unpersist()
        for one in (meeting, looks, keys):
            one.destroy()
        return _in_order(self.keys, pairs)


def _table(records: pd.DataFrame) -> Any:
    """The columns that a comparison looks at, as Arrow texts, with the row number."""
    named = [name for name in records.columns if name in {"id", *COMPARED, *FROM_CONTACTS}]
    columns = {name: _texts(records[name]) for name in named}
    return pa.table({"row": pa.array(np.arange(len(records), dtype=np.int32)), **columns})


def _texts(column: pd.Series[str]) -> Any:
    return pa.array(column.astype("str").to_numpy(dtype=object), type=pa.string(), from_pandas=True)


def _looks(parts: Sequence[Portion]) -> Looks:
    names = [each.name for each in fields(Looks)]
    columns = [np.concatenate([getattr(part.looks, name) for part in parts]) for name in names]
    return Looks(*columns)


def _meeting(parts: Sequence[Portion]) -> Meeting:
    names = parts[0].values
    return Meeting({name: np.concatenate([part.values[name] for part in parts]) for name in names})


def _in_order(keys: Keys, pairs: Any) -> Scored:
    a, b = (pairs.column(name).to_numpy().astype(np.int64) for name in ("a", "b"))
    order = np.lexsort((b, a))
    log_odds = pairs.column("log_odds").to_numpy()[order]
    return scored(keys, a[order], b[order], log_odds, pairs.column("kept").to_numpy()[order])
