"""Wrong settings: every mistake is named at once, with its place and what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kedang.model.errors import RulebookError
from kedang.rulebook import load, loads


def mistakes(text: str) -> list[tuple[str, str]]:
    """(kind, path) of every mistake in a text of settings."""
    with pytest.raises(RulebookError) as caught:
        loads(text, name="settings.toml")
    return [(each.id, str(dict(each.args)["path"])) for each in caught.value.problems]


@pytest.mark.parametrize(
    ("text", "kind", "path"),
    [
        ("[tierng]", "key_near", "tierng"),
        ("zzz = 1", "key", "zzz"),
        ("tiering = 3", "table", "tiering"),
        ("[tiering]\nhysterisis = 3", "key_near", "tiering.hysterisis"),
        ("[tiering]\nwindow_months = 'a'", "whole", "tiering.window_months"),
        ("[tiering]\nwindow_months = 12.5", "whole", "tiering.window_months"),
        ("[tiering]\nwindow_months = true", "whole", "tiering.window_months"),
        ("[tiering]\nhysteresis = nan", "number", "tiering.hysteresis"),
        ("[tiering]\nhysteresis = true", "number", "tiering.hysteresis"),
        ("[tiering.tiers]\nA = 60", "order", "tiering.tiers"),
        ("[tiering.tiers]\nE = 1", "key", "tiering.tiers.E"),
        ("[tiering.tiers]\nD = 10", "floor", "tiering.tiers.D"),
        ("[tiering.pareto]\nA = 0.97", "order", "tiering.pareto"),
        ("[tiering.gates.overdue]\ncap = 'F'", "choice", "tiering.gates.overdue.cap"),
        ("[tiering.criteria.unitprice]", "key_near", "tiering.criteria.unitprice"),
        (
            "[tiering.criteria.sales_revenue]\nscale = 'bands'",
            "no_bands",
            "tiering.criteria.sales_revenue.bands",
        ),
        (
            "[tiering.criteria.unit_price]\nbands = [[1, 2, 3]]",
            "pairs",
            "tiering.criteria.unit_price.bands",
        ),
        (
            "[tiering.criteria.unit_price]\nbands = [[1, 2], [1, 3]]",
            "twice",
            "tiering.criteria.unit_price.bands",
        ),
        (
            "[tiering.criteria.unit_price]\nlower_is_better = 'yes'",
            "flag",
            "tiering.criteria.unit_price.lower_is_better",
        ),
        ("[matching]\nlearn = 'no'", "flag", "matching.learn"),
        ("[matching]\nsame_from = 1.5", "number", "matching.same_from"),
        ("[matching]\nsame_from = 0.2", "order", "matching.same_from"),
        ("[matching]\nsurvivorship = []", "list", "matching.survivorship"),
        ("[matching]\nsurvivorship = ['newest']", "choice_near", "matching.survivorship"),
        ("[validation]\ndisabled = ['Nonsense']", "shape", "validation.disabled"),
        ("[validation]\nearliest_date = '1990-01-01'", "day", "validation.earliest_date"),
        ("[validation.wanted]\nvisit = ['dat']", "field", "validation.wanted.visit"),
        ("[validation.wanted]\nvisits = ['date']", "key_near", "validation.wanted.visits"),
        (
            "[validation.severities]\n'visit.date.future' = 'fatal'",
            "choice",
            'validation.severities."visit.date.future"',
        ),
        (
            "[intake.headers]\norganization.nam = ['甲']",
            "key_near",
            "intake.headers.organization.nam",
        ),
        (
            "[intake.headers.organization]\nname = ['抬头']\nowner = ['抬 头']",
            "taken",
            "intake.headers.organization.owner",
        ),
        ("[intake]\nsure_from = 0.1", "order", "intake.sure_from"),
        (
            "[lists.words.visit_result]\n'有效果' = ['甲']",
            "choice_near",
            "lists.words.visit_result",
        ),
        ("[lists.words.visit_results]\n'有效' = ['甲']", "key_near", "lists.words.visit_results"),
        (
            "[lists.words.visit_result]\n'有效' = ['无效']",
            "taken",
            "lists.words.visit_result.有效",
        ),
        ("[lists.more]\nsegment = ['熟客']", "exists", "lists.more.segment"),
        ("[complaints.routes]\n'质量' = ' '", "words", "complaints.routes.质量"),
        ("[calendar]\nholidays = ['2026-01-01']", "day", "calendar.holidays"),
        (
            "[calendar]\nholidays = [2026-10-08]\nworkdays = [2026-10-08]",
            "twice",
            "calendar.workdays",
        ),
        ("[retention]\nexport_log_days = 30", "whole", "retention.export_log_days"),
        ("[segments]\nlarge_amount = 1", "order", "segments.large_amount"),
        ("[visits.cadence_days]\nA = 0", "whole", "visits.cadence_days.A"),
        ("[exceptions.shares]\none_mode = 1.5", "number", "exceptions.shares.one_mode"),
        ("[exceptions.counts]\nclash = 1", "key_near", "exceptions.counts.clash"),
        ("[exceptions]\nevidence_rows = 0", "whole", "exceptions.evidence_rows"),
    ],
)
def test_each_kind_of_mistake_is_named_with_its_place(text: str, kind: str, path: str) -> None:
    assert mistakes(text) == [(f"rulebook.{kind}", path)]


def test_all_weights_zero_is_a_mistake() -> None:
    text = "\n".join(
        f"[validation.band_weights]\n{band} = 0" if not at else f"{band} = 0"
        for at, band in enumerate(load().validation.band_weights)
    )
    assert mistakes(text) == [("rulebook.no_weight", "validation.band_weights")]


def test_all_mistakes_are_named_at_once_and_every_one_can_be_read() -> None:
    text = "[tiering]\nhysterisis = 3\nwindow_months = 0\n[reports]\ntop_n = 'five'\n[matching]\nsame = 1"
    with pytest.raises(RulebookError) as caught:
        loads(text, name="settings.toml")
    for sentence in (caught.value.render("zh"), caught.value.render("en")):
        assert "\n" not in sentence and "settings.toml" in sentence
        for word in ("tiering.hysterisis", "hysteresis", "window_months", "reports.top_n", "five"):
            assert word in sentence
    assert "有 4 处要改" in caught.value.render("zh")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"[tiering\nx = 1", "rulebook.syntax"),
        (b"a = 1\na = 2\n", "rulebook.syntax"),
        ("# 设置\n".encode("gb18030"), "rulebook.not_utf8"),
    ],
)
def test_a_file_that_is_not_settings(tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "设置.toml"
    file.write_bytes(content)
    with pytest.raises(RulebookError) as caught:
        load(file)
    assert caught.value.text.id == message and "设置.toml" in str(caught.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RulebookError) as caught:
        load(tmp_path / "none.toml")
    assert caught.value.text.id == "rulebook.unreadable"
