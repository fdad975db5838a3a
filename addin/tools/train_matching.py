"""Trains the duplicate model on composed customers and writes its tables.

    python addin/tools/train_matching.py [--rows 130000] [--seed 4] [--trees 400]

Boosted trees (LightGBM) whose branches ask about at most two features each, so that every leaf is a
table entry; the tables are summed over all trees, made of whole hundredths of log-odds, and written
to kedang/matching/scoring/models. Same arguments, same composed data, same model.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
import numpy.typing as npt
from compose import compose_all

from kedang.matching.candidates.blocking import candidate_pairs
from kedang.matching.features.pairs import compare
from kedang.matching.normalise.keys import normalise
from kedang.matching.scoring.levels import Feature, Level, level_names, levels_of
from kedang.matching.scoring.scorers import COMPANY_FEATURES
from kedang.matching.scoring.tables import Tables, Term, write
from kedang.rulebook import load

HOME = Path(__file__).resolve().parents[1] / "kedang" / "matching" / "scoring" / "models"
SCALE = 100
REFUSED = {("code",): "both_valid_differ"}
REFUSAL = -2000
SOURCE = "customer lists composed by addin/tools/compose from permissively licensed word lists"


def fit(
    features: Sequence[Feature],
    levels: Mapping[str, Level],
    truth: npt.NDArray[np.bool_],
    *,
    trees: int,
    leaves: int = 12,
    rate: float = 0.07,
    order: int = 2,
) -> tuple[float, dict[tuple[str, ...], npt.NDArray[np.float64]]]:
    """Where every pair starts, and the points of every table, in log-odds."""
    names = [feature.id for feature in features]
    columns = np.column_stack([levels[name] for name in names])
    data = lightgbm.Dataset(columns, truth.astype(np.int8), feature_name=names, free_raw_data=True)
    settings: dict[str, Any] = {
        "objective": "binary", "learning_rate": rate, "num_leaves": leaves, "min_data_in_leaf": 40,
        "lambda_l2": 3.0, "max_bin": 63, "min_data_in_bin": 1, "verbose": -1, "seed": 1, "deterministic": True,
        "force_row_wise": True, "num_threads": 2, "feature_fraction": 0.7, "boost_from_average": True,
        "interaction_constraints": [list(pair) for pair in combinations(range(len(names)), order)],
    }  # fmt: skip
    booster = lightgbm.train(settings, data, trees)
    start = 0.0
    tables: dict[tuple[str, ...], npt.NDArray[np.float64]] = {}
    sizes = {feature.id: len(feature.levels) for feature in features}
    for tree in booster.dump_model()["tree_info"]:
        start += _collect(tree["tree_structure"], {}, names, sizes, tables)
    return start, tables


def _collect(
    node: Mapping[str, Any],
    masks: dict[str, npt.NDArray[np.bool_]],
    names: Sequence[str],
    sizes: Mapping[str, int],
    tables: dict[tuple[str, ...], npt.NDArray[np.float64]],
) -> float:
    """Adds every leaf below a node to the table of the features on its path."""
    if "leaf_value" in node:
        key = tuple(sorted(masks))
        if not key:
            return float(node["leaf_value"])
        table = tables.setdefault(key, np.zeros([sizes[name] for name in key]))
        table[np.ix_(*(masks[name] for name in key))] += node["leaf_value"]
        return 0.0
    name = names[node["split_feature"]]
    low = np.arange(sizes[name]) <= node["threshold"]
    known = masks.get(name, np.ones(sizes[name], dtype=bool))
    start = 0.0
    for side, child in ((low, node["left_child"]), (~low, node["right_child"])):
        start += _collect(child, {**masks, name: known & side}, names, sizes, tables)
    return start


def purified(
    start: float,
    tables: Mapping[tuple[str, ...], npt.NDArray[np.float64]],
    levels: Mapping[str, Level],
) -> tuple[float, dict[tuple[str, ...], npt.NDArray[np.float64]]]:
    """The same sums with as much as possible in tables of fewer features (weighted means moved out).

    Lengerich, Tan, Chang, Hooker, Caruana: Purifying interaction effects with the functional ANOVA,
    AISTATS 2020.
    """
    result = {key: table.copy() for key, table in tables.items()}
    for size in range(max(map(len, result)), 0, -1):
        for key in sorted(name for name in result if len(name) == size):
            weight = _mass(key, levels, result[key].shape)
            for _ in range(30):
                for axis in range(size):
                    start += _move(result, key, axis, weight)
    return start, dict(sorted(result.items(), key=lambda item: (len(item[0]), item[0])))


def _mass(
    key: tuple[str, ...], levels: Mapping[str, Level], shape: tuple[int, ...]
) -> npt.NDArray[np.float64]:
    """How many pairs fall into each place of a table."""
    place = np.ravel_multi_index(tuple(levels[name].astype(np.int64) for name in key), shape)
    return np.bincount(place, minlength=int(np.prod(shape))).reshape(shape).astype(np.float64)


def _move(
    tables: dict[tuple[str, ...], npt.NDArray[np.float64]],
    key: tuple[str, ...],
    axis: int,
    weight: npt.NDArray[np.float64],
) -> float:
    """Moves the means along one axis of a table into the table without that feature."""
    table, mass = tables[key], weight.sum(axis=axis, keepdims=True)
    total = (table * weight).sum(axis=axis, keepdims=True)
    mean = np.divide(total, mass, out=np.zeros_like(total), where=mass > 0)
    table -= mean
    rest = key[:axis] + key[axis + 1 :]
    if not rest:
        return float(mean.ravel()[0])
    smaller = mean.squeeze(axis)
    tables[rest] = tables.get(rest, np.zeros(smaller.shape)) + smaller
    return 0.0


def rounded(
    name: str,
    named: Mapping[str, tuple[str, ...]],
    start: float,
    tables: Mapping[tuple[str, ...], npt.NDArray[np.float64]],
    levels: Mapping[str, Level],
    trained: Mapping[str, object],
    least: float = 0.02,
) -> Tables:
    """The model in whole hundredths; tables that hardly ever matter are left out.

    Two different valid credit codes refuse whatever else agrees: a rule, not learned.
    """
    terms = []
    for key, table in tables.items():
        points = np.clip(np.round(table * SCALE), -32000, 32000).astype(np.int16)
        if key in REFUSED:
            points[named[key[0]].index(REFUSED[key])] = REFUSAL
        mass = _mass(key, levels, table.shape)
        if len(key) > 1 and (np.abs(table) * mass).sum() / mass.sum() < least:
            continue
        if points.any():
            terms.append(Term(key, points))
    return Tables(name, round(start * SCALE), named, tuple(terms), trained)


def save(model: Tables, home: Path = HOME) -> Path:
    """Writes a model where the product looks for it."""
    home.mkdir(parents=True, exist_ok=True)
    path = home / f"{model.name}.json"
    path.write_text(write(model), encoding="utf-8")
    return path


def gathered(rows: int, seed: int) -> tuple[dict[str, Level], npt.NDArray[np.bool_], float]:
    """Levels and truth of the candidate pairs of composed lists, and the share of true pairs among them."""
    made = compose_all(rows, seed)
    rules = load().matching
    parts: list[dict[str, Level]] = []
    truths = []
    wanted = 0
    for chunk in sorted(made.chunk.unique()):
        here = made.records[(made.chunk == chunk).to_numpy()]
        keys = normalise(here)
        left, right = candidate_pairs(keys, rules.block_size)
        company = made.truth.reindex(keys.ids).to_numpy()
        parts.append(levels_of(COMPANY_FEATURES, compare(keys, left, right)))
        truths.append(company[left] == company[right])
        sizes = np.unique(company, return_counts=True)[1]
        wanted += int((sizes * (sizes - 1) // 2).sum())
    levels = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    truth = np.concatenate(truths)
    return levels, truth, float(truth.sum()) / wanted


def main(arguments: Sequence[str]) -> None:
    """Composes, trains, writes."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--rows", type=int, default=130_000)
    ask.add_argument("--seed", type=int, default=4)
    ask.add_argument("--trees", type=int, default=400)
    given = ask.parse_args(arguments)
    levels, truth, recall = gathered(given.rows, given.seed)
    sys.stdout.write(
        f"{len(truth)} pairs, {truth.sum()} of one company, {recall:.4f} of all true pairs\n"
    )
    start, tables = fit(COMPANY_FEATURES, levels, truth, trees=given.trees, leaves=16, order=3)
    start, tables = purified(start, tables, levels)
    trained = {
        "rows": given.rows,
        "seed": given.seed,
        "trees": given.trees,
        "pairs": len(truth),
        "on": SOURCE,
    }
    model = rounded(
        "companies", level_names(COMPANY_FEATURES), start, tables, levels, trained, least=0.003
    )
    sys.stdout.write(f"{len(model.terms)} tables in {save(model)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
