"""A list of 10,000 real company names with known answers: hardly a wrong merge, most duplicates found."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.peers.exact import exact_keys
from benchmarks.peers.lists import quality, read, truth_of
from kedang.matching import match
from kedang.rulebook import load


@pytest.mark.shared
def test_ten_thousand_customers(shared_data: Path) -> None:
    folder = shared_data / "matching"
    records, truth = read(folder / "c10k.csv"), truth_of(folder / "c10k.truth.csv")
    result = match(records, load())
    likely, unasked = quality(result.clusters, truth), quality(result.unasked, truth)
    keys = quality(exact_keys(records), truth)
    assert unasked["fm10k"] <= 5
    assert unasked["R"] >= 0.6
    assert likely["F1"] >= 0.93
    assert likely["F1"] > keys["F1"] + 0.3
