"""Duplicate detection beside its peers, over a list with known answers, in one run.

    python tests/benchmarks/bench_matching.py [LIST.csv [TRUTH.csv]] [--only ours,exact] [--threads 2]

Each peer runs in a process of its own: CPU is user and system time of its work on the list already
read (splink: its own preparation and prediction), memory the most that its process ever held.
The truth (beside the list: LIST.truth.csv) has the columns 编号 and cluster. P, R and F1 are over
pairs within groups; fm10k is the number of rows, per 10,000, in a group whose majority is another
company. splink and rapidfuzz are cut where they are best on this very list. Without a list, one of
--rows customers is composed. splink needs the extra `bench`; without it, it is told and left out.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "addin"), str(ROOT / "tests")]

PEERS = {"ours": "ours", "splink": "splink_peer", "rapidfuzz": "ratio", "exact": "exact"}
NEEDS = {"splink": ("splink", "duckdb")}
MANY = 20_000
Figures = dict[str, dict[str, float]]


def main(arguments: Sequence[str]) -> int:
    """Prints one line per way of grouping, then how we compare with splink."""
    given = _parser().parse_args(arguments)
    if given.child == "compose":
        compose = importlib.import_module("benchmarks.peers.composed")
        compose.write(Path(given.list), given.rows, given.seed)
        return 0
    if given.child:
        print(json.dumps(child(given.child, Path(given.list), Path(given.truth), given.threads)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(given.list) if given.list else _composed(Path(folder), given.rows, given.seed)
        truth = Path(given.truth) if given.truth else path.with_suffix(".truth.csv")
        rows = sum(1 for _ in truth.open(encoding="utf-8")) - 1
        print(f"{path.name}: {rows:,} rows, {given.threads} threads")
        found: Figures = {}
        for name in given.only.split(","):
            found |= _peer(name, path, truth, rows, given.threads)
    _compare(found)
    return 0


def child(name: str, path: Path, answers: Path, threads: int) -> Figures:
    """What one peer makes of the list, and the most memory this process held."""
    if name not in NEEDS:  # splink brings it; we run as installed without
        sys.modules["pyarrow"] = None  # type: ignore[assignment]
    peer = importlib.import_module(f"benchmarks.peers.{PEERS[name]}")
    from benchmarks.peers.lists import read, truth_of
    from benchmarks.peers.measure import peak_megabytes

    figures: Figures = peer.run(read(path), truth_of(answers), threads)
    return {way: {**found, "mb": peak_megabytes()} for way, found in figures.items()}


def _peer(name: str, path: Path, truth: Path, rows: int, threads: int) -> Figures:
    missing = [need for need in NEEDS.get(name, ()) if importlib.util.find_spec(need) is None]
    if missing:
        print(f"{name:27} not run: {' and '.join(missing)} missing (pip install 'kedang[bench]')")
        return {}
    if name == "rapidfuzz" and rows > MANY:
        print(f"{name:27} not run: every name with every other, over {MANY:,} rows takes too long")
        return {}
    own = [sys.executable, __file__, str(path), str(truth), "--child", name]
    ran = subprocess.run(
        [*own, "--threads", str(threads)], stdout=subprocess.PIPE, text=True, check=True
    )
    figures: Figures = json.loads(ran.stdout.splitlines()[-1])
    for way, found in figures.items():
        _tell(way, found)
    return figures


def _tell(way: str, found: dict[str, float]) -> None:
    line = f"{way:27} P {found['P']:.4f}  R {found['R']:.4f}  F1 {found['F1']:.4f}  "
    line += f"fm10k {found['fm10k']:6.1f}  CPU {found['cpu']:8.2f} s  {found['mb']:7.0f} MB"
    if "preparing" in found:
        line += (
            f"  (preparation {found['preparing']:.2f} s, prediction {found['predicting']:.2f} s)"
        )
    print(line + (f"  best cut {found['cut']:g}" if "cut" in found else ""), flush=True)


def _compare(found: Figures) -> None:
    ours, splink = found.get("ours, likely"), found.get("splink, fixed settings")
    if ours and splink:
        cpu, memory = (ours[name] / splink[name] for name in ("cpu", "mb"))
        print(f"ours / splink: CPU {cpu:.2f}, memory {memory:.2f}")


def _composed(folder: Path, rows: int, seed: int) -> Path:
    """A list of our own composer, with its answers beside it."""
    path = folder / f"composed-{rows}.csv"
    own = [sys.executable, __file__, str(path), "--child", "compose"]
    subprocess.run([*own, "--rows", str(rows), "--seed", str(seed)], check=True)
    return path


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("list", nargs="?", help="customers (default: composed)")
    parser.add_argument("truth", nargs="?", help="their answers (default: LIST.truth.csv)")
    parser.add_argument("--only", default=",".join(PEERS), help="which peers, in which order")
    parser.add_argument("--rows", type=int, default=10_000, help="of a composed list")
    parser.add_argument("--seed", type=int, default=1, help="of a composed list")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
