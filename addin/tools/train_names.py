"""Trains the judgement on names alone from composed pairs of names and writes its tables.

    python addin/tools/train_names.py [--pairs 60000] [--seed 1] [--trees 300]

The same form and the same fitting as `train_matching.py`. Same arguments, same model. Real lists hold
more siblings of one trade name than composed pairs do: CAUTION, in log-odds, is taken off every pair.
JUDGED, in log-odds and set by judgement, adds what composed pairs hold too few examples of.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import lightgbm
import numpy as np
from compose import compose_names
from train_matching import fit, purified, rounded, save

from kedang.matching.features.pairs import compare
from kedang.matching.names import FEATURES, pair_keys
from kedang.matching.scoring.levels import levels_of

CAUTION = 0.8
JUDGED = {
    "core": {"look_alike": 1.5, "homophone": 1.6, "swapped": 1.5},
    "former": {"fits": 6.0},
    "latin": {"reads_other_words": -7.0, "initials_other_words": -5.0},
    "named": {"neither": -3.0, "one": -2.0},
    "style": {"short_is_longer": -1.0},
}
SOURCE = "pairs of names composed by addin/tools/compose from permissively licensed word lists"


def main(arguments: Sequence[str]) -> None:
    """Composes, trains, writes."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--pairs", type=int, default=60_000)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--trees", type=int, default=300)
    given = ask.parse_args(arguments)
    made = compose_names(given.pairs, given.seed)
    keys, left, right = pair_keys(made["a"].tolist(), made["b"].tolist())
    levels = levels_of(FEATURES, compare(keys, left, right))
    truth = made["truth"].to_numpy(dtype=bool)
    start, tables = purified(*fit(FEATURES, levels, truth, trees=given.trees, leaves=8), levels)
    named = {feature.id: feature.levels for feature in FEATURES}
    for name, points in JUDGED.items():
        table = tables.setdefault((name,), np.zeros(len(named[name])))
        for level, value in points.items():
            table[named[name].index(level)] += value
    trained = {
        "pairs": given.pairs,
        "seed": given.seed,
        "trees": given.trees,
        "lightgbm": lightgbm.__version__,
        "on": SOURCE,
        "judged": {"caution": CAUTION, **JUDGED},
    }
    path = save(rounded("names", named, start - CAUTION, tables, levels, trained))
    sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
