"""What differs between two rulebooks, and the same changes made to a third; a kept text stands alone."""

from __future__ import annotations

import pytest

from kedang.model.errors import RulebookError
from kedang.rulebook import load, loads, stored
from kedang.rulebook.compare import ABSENT, applied, changes, clashing

OWN = loads('[tiering.tiers]\nA = 85\n[visits.questions]\n"政府" = ["预算"]\n[complaints.routes]\n"包装" = "仓储部"')  # fmt: skip


def test_changes_are_named_by_setting_and_line() -> None:
    found = {one.path: (one.old, one.new) for one in changes(load(), OWN)}
    assert found[("tiering", "tiers", "A")] == (80.0, 85.0)
    assert found[("visits", "questions", "政府")][1] == ["预算"]
    assert found[("complaints", "routes", "包装")] == (ABSENT, "仓储部")
    assert len(found) == 3 and changes(OWN, OWN) == ()


def test_changes_can_be_made_to_another_rulebook_and_taken_back() -> None:
    other = loads("[reports]\ntop_n = 9")
    both = applied(other, changes(load(), OWN), "x")
    assert both.reports.top_n == 9 and dict(both.tiering.tiers)["A"] == 85
    assert applied(OWN, changes(OWN, load()), "x") == load()


def test_what_fits_apart_but_not_together_is_refused() -> None:
    steep = loads("[tiering.tiers]\nA = 95\nB = 84")
    with pytest.raises(RulebookError):
        applied(
            steep, changes(loads("[tiering.tiers]\nA = 95"), loads("[tiering.tiers]\nA = 82")), "x"
        )


def test_only_what_both_changed_otherwise_clashes() -> None:
    mine, theirs = changes(load(), OWN), changes(load(), loads("[tiering.tiers]\nA = 90"))
    assert [one.path for one in clashing(mine, theirs)] == [("tiering", "tiers", "A")]
    assert clashing(mine, mine) == ()


def test_a_kept_text_stands_alone() -> None:
    fewer = applied(load(), [one for one in changes(OWN, load()) if one.new is ABSENT], "x")
    assert stored(OWN.as_toml()) == OWN and stored(fewer.as_toml()).hash == fewer.hash
    without = load().as_toml().replace('"质量" = "质量部"\n', "").replace("top_n = 5\n", "")
    kept = stored(without)
    assert "质量" not in kept.complaints.routes, "a line the team dropped does not come back"
    assert kept.reports.top_n == 5, "a setting that came later has its shipped value"
