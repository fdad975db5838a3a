"""A short run of the fuzzer over every format, and the files that once went wrong, read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz.campaign import Campaign
from fuzz.mutate import mutant
from fuzz.seeds import SEEDS

CASES = {"xlsx": 200, "xls": 60, "csv": 200, "html": 150, "ods": 120, "xml": 120, "xlsb": 40, "encrypted": 10}  # fmt: skip
REGRESSIONS = sorted((Path(__file__).parent / "regressions").glob("*-*.*"))


@pytest.mark.parametrize("kind", sorted(SEEDS))
def test_damaged_files_end_in_values_or_one_clear_error(kind: str, tmp_path: Path) -> None:
    tally = Campaign(kind, 7, tmp_path, deep_every=100).run(1, CASES[kind])
    assert tally.failures == {}
    assert tally.values > CASES[kind] / 5 and sum(tally.errors.values()) > 0


@pytest.mark.parametrize("path", REGRESSIONS, ids=[path.name for path in REGRESSIONS])
def test_files_that_once_went_wrong_end_well(path: Path, tmp_path: Path) -> None:
    campaign = Campaign(path.name.partition("-")[0], 0, tmp_path)
    try:
        assert campaign.problem_of(path.read_bytes(), deep=True) == ""
    finally:
        campaign.reader.close()


def test_a_case_is_the_same_in_every_run(tmp_path: Path) -> None:
    first, second = (Campaign("html", 3, tmp_path).plan(12) for _ in range(2))
    assert first == second
    assert mutant(*_with_kind(first)) == mutant(*_with_kind(second)) != first[0]


def _with_kind(plan: tuple[bytes, list[int]]) -> tuple[bytes, str, list[int]]:
    return plan[0], "html", plan[1]
