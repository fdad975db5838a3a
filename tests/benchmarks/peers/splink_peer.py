"""Peer: splink on DuckDB with fixed settings, its own preparation and prediction."""

from __future__ import annotations

import logging

import duckdb
import numpy as np
import pandas as pd
from splink import Linker
from splink.backends.duckdb import DuckDBAPI

from benchmarks.peers.grouping import Floats, Ints, best
from benchmarks.peers.measure import timed
from benchmarks.peers.splink_columns import prepare
from benchmarks.peers.splink_settings import settings

LEAST = 0.01
CUTS = range(-2, 50, 2)


def run(records: pd.DataFrame, truth: pd.Series[int], threads: int) -> dict[str, dict[str, float]]:
    """Preparation and prediction are timed; looking for the best cut afterwards is not."""
    logging.disable(logging.CRITICAL)
    table, preparing = timed(lambda: prepare(records))
    pairs, predicting = timed(lambda: _predict(table, threads))
    found = best(records["id"], pairs, CUTS, truth)
    cpu = {"cpu": preparing + predicting, "preparing": preparing, "predicting": predicting}
    return {"splink, fixed settings": {**found, **cpu}}


def _predict(table: pd.DataFrame, threads: int) -> tuple[Ints, Ints, Floats]:
    connection = duckdb.connect()
    connection.execute(f"set threads = {threads}")
    database = DuckDBAPI(connection=connection)
    linker = Linker(database.register(table), settings(), log_level=None, validate_settings=False)
    found = linker.inference.predict(threshold_match_probability=LEAST).as_duckdbpyrelation()
    columns = found.select("unique_id_l, unique_id_r, match_weight").fetchnumpy()
    left, right, weight = (np.asarray(columns[name]) for name in columns)
    return left.astype(np.int64), right.astype(np.int64), weight.astype(np.float64)
