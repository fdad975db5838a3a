"""The shipped settings: complete, explained, quick, and what the specification says they are."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

from kedang.model.catalogue import entities
from kedang.model.catalogue.source_channels import SOURCE_CHANNELS
from kedang.rulebook import load, loads
from kedang.rulebook.loading import _defaults, _shipped
from kedang.rulebook.sections.tiering import CRITERIA


def shipped_lines(root: Path) -> list[str]:
    return (root / "addin/kedang/rulebook/defaults.toml").read_text(encoding="utf-8").splitlines()


def test_the_scorecard_has_its_eight_criteria_and_quality_loss_counts_against() -> None:
    criteria = load().tiering.criteria
    assert tuple(each.id for each in criteria) == CRITERIA and len(CRITERIA) == 8
    assert [each.id for each in criteria if each.lower_is_better] == ["quality_loss"]
    assert sum(each.weight for each in criteria) == 100


def test_thresholds_are_those_of_the_specification() -> None:
    tiering = load().tiering
    assert tiering.tiers == (("A", 80.0), ("B", 60.0), ("C", 40.0), ("D", 0.0))
    assert tiering.pareto == (("A", 0.8), ("B", 0.95), ("C", 1.0))
    assert tiering.gates[0].cap == "C"
    assert load().prices.discounts == {"省级": 3.8, "市级": 4.2, "店级": 5.5}
    assert load().reports.top_n == 5


def test_wanted_fields_come_from_the_catalogue_until_a_team_says_otherwise() -> None:
    rules = load().validation
    for each in entities().values():
        assert rules.wanted_fields(each.id) == tuple(f.id for f in each if f.wanted)
    own = loads('[validation.wanted]\nvisit = ["date", "customer"]').validation
    assert own.wanted_fields("visit") == ("date", "customer")


def test_every_channel_has_a_trust_and_a_team_may_change_one() -> None:
    trust = loads("[trust.channels]\npurchased = 0.05").trust
    assert trust.of_channel("purchased") == 0.05
    for each in SOURCE_CHANNELS:
        if each.id != "purchased":
            assert trust.of_channel(each.id) == each.trust


def test_questions_follow_the_customers_nature() -> None:
    visits = load().visits
    assert visits.questions_for("中间商") != visits.questions_for(None)
    assert visits.questions_for("社会团体") == visits.questions_for(None) != ()
    assert visits.cadence_for("A") < visits.cadence_for("D")
    assert visits.cadence_for(None) == visits.unrated_days


def test_every_table_and_value_of_the_file_is_explained(root: Path) -> None:
    lines = shipped_lines(root)
    explained = False
    for line in lines:
        if not line.strip():
            explained = False
        elif "#" in line or line.startswith("["):
            explained = explained or "#" in line
        elif " = " in line and '"' not in line.split("=")[0]:
            assert explained, line


def test_loading_is_quick() -> None:
    """About 3 ms of processor time; the limit leaves room for a busy machine."""

    def once() -> float:
        _shipped.cache_clear()
        _defaults.cache_clear()
        start = time.process_time()
        load()
        return time.process_time() - start

    assert min(once() for _ in range(20)) < 0.020


def test_the_team_calendar_reaches_the_workday_rules() -> None:
    from datetime import date

    from kedang.reference.workdays import is_workday

    friday = date(2026, 12, 25)
    own = loads("[calendar]\nholidays = [2026-12-25]").calendar
    assert is_workday(friday) and not is_workday(friday, own.overrides())


def test_the_shipped_file_uses_every_setting_there_is(root: Path) -> None:
    written = tomllib.loads("\n".join(shipped_lines(root)))
    canonical = tomllib.loads(load().as_toml())

    def keys(table: dict[str, object], path: str = "") -> set[str]:
        found = set()
        for key, value in table.items():
            found.add(f"{path}.{key}")
            if isinstance(value, dict):
                found |= keys(value, f"{path}.{key}")
        return found

    assert keys(written) == keys(canonical)
