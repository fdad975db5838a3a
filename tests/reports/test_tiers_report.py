"""客户评级: everybody's tier with its points, the year's key accounts, what was set by hand, 80/20, the method."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from kedang.archive.overrides import Override
from kedang.composing.rating import change_tiers
from kedang.composing.reporting import report_content
from kedang.model.period import Period
from kedang.model.text import LANGUAGES, Text
from kedang.reports.contents.tiers import REPORT
from kedang.reports.design import Content
from support.tiering import BOOK, NAMES, RULES, A, B, D, archived, at, ids, order, rated

DAY = date(2027, 1, 20)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    """Two frozen years, one tier set by hand in force and one that has run out."""
    with archived(tmp_path_factory.mktemp("tiers")) as archive:
        rated(archive, "2026-01-10", plan=False, freeze=2025)
        rated(archive, "2026-01-11", plan=False)
        known = ids(archive)
        for name, until in ((D, date(2027, 2, 10)), (B, date(2026, 12, 31))):
            change_tiers(archive, [Override(known[name], "A", "战略合作", until)], (), RULES, at("2026-05-01"))  # fmt: skip
        rated(archive, "2027-01-10", plan=False, freeze=2026)
        rated(archive, "2027-01-15", plan=False)
        with archive.read() as reader:
            yield report_content(reader, REPORT, Period.around("day", DAY), RULES, DAY)


def said(content: Content, section: str) -> str:
    return "".join(one.render() for one in content.sections[section].sentences)


def rows(content: Content, section: str) -> pd.DataFrame:
    return content.sections[section].frame


def test_every_declared_section_is_there_with_its_columns(content: Content) -> None:
    for section in REPORT.sections():
        filled = content.sections[section.id]
        assert {one.id for one in section.columns} >= set(filled.frame.columns)
        if len(filled.frame):
            assert {one.id for one in section.columns} == set(filled.frame.columns), section.id


def test_every_sentence_and_cell_is_said_in_both_languages(content: Content) -> None:
    for filled in content.sections.values():
        cells = [
            one for name in filled.frame for one in filled.frame[name] if isinstance(one, Text)
        ]
        for text in [*filled.sentences, *cells]:
            zh, en = (text.render(lang) for lang in LANGUAGES)
            assert zh and en and "{" not in zh + en


def test_the_distribution_counts_everybody_once(content: Content) -> None:
    table = rows(content, "tiers_distribution")
    assert table["customers"].sum() == len(NAMES) and table["share"].sum() == pytest.approx(1)
    assert content.figures["tiers_by_hand"].value == 1


def test_scores_are_opened_by_criterion(content: Content) -> None:
    table = rows(content, "tiers_scores")
    assert table["score"].is_monotonic_decreasing
    assert table["sales_revenue_points"].between(0, 100).all()


def test_the_key_accounts_are_those_of_the_frozen_year(content: Content) -> None:
    listed = rows(content, "key_list")
    entries = {
        name: entry.render()
        for name, entry in zip(listed["customer"], listed["entry"], strict=True)
    }
    assert entries[D] == "推荐进入" and "2026 年度冻结的名单" in said(content, "key_list")
    off = rows(content, "key_fell_off")
    assert off["customer"].tolist() == [A] and A in said(content, "key_fell_off")


def test_set_tiers_in_force_and_run_out_are_apart(content: Content) -> None:
    force, ended = rows(content, "overrides_in_force"), rows(content, "overrides_run_out")
    assert force["customer"].tolist() == [D] and ended["customer"].tolist() == [B]
    assert force["days_left"].tolist() == [22.0] and "30 天内到期" in said(
        content, "overrides_in_force"
    )
    assert (force["computed"] != "A").all()


def test_pareto_says_what_the_best_fifth_brings(content: Content) -> None:
    table = rows(content, "pareto_customers")
    assert table["cumulative_share"].is_monotonic_increasing
    assert "前 20%" in said(content, "pareto_classes")


def test_the_method_is_told_from_the_rulebook(content: Content) -> None:
    method = rows(content, "tiers_method")
    assert len(method) == 8 and method["weight_share"].sum() == pytest.approx(1)
    told = " ".join(one.render() for one in rows(content, "tiers_rules")["rule_text"])
    assert "A ≥ 80" in told and "录入在后" in told and "逾期超过 90 天" in told
    terms = rows(content, "tiers_terms")
    assert terms["tier"].tolist() == list("ABCD") and terms["cadence"].is_monotonic_increasing


def test_an_archive_without_anything_says_so(tmp_path: Path) -> None:
    from archive.archive_help import new_archive

    with new_archive(tmp_path) as archive, archive.read() as reader:
        bare = report_content(reader, REPORT, Period.around("day", DAY), RULES, DAY)
    assert "还没有客户" in said(bare, "tiers_distribution")
    assert "没有成交" in said(bare, "pareto_classes") + said(bare, "rfm_scores")


def test_orders_of_nobody_in_the_archive_are_told_with_their_amount(tmp_path: Path) -> None:
    """What belongs to no record is said, and with it the sum is that of the order book."""
    strange = order("唐山无档案设备有限公司", "2026-02-01", 700.0) | {"no": "X1"}
    with archived(tmp_path, [*BOOK, strange]) as archive:
        rated(archive, "2027-01-15", plan=False)
        with archive.read() as reader:
            found = report_content(reader, REPORT, Period.around("day", DAY), RULES, DAY)
            sold = reader.frames(["transaction"])["transaction"]
    inside = sold[sold["date"] > "2026-01-20"]["amount"].sum()
    told = said(found, "tiers_distribution")
    assert "1 笔成交、净额 700.00 元的客户不在档案里（唐山无档案设备有限公司）" in told
    assert f"共 {inside:,.2f} 元" in told
