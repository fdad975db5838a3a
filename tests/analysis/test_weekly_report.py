"""The whole report: every section, any frame may be absent, nothing invented."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from kedang.analysis import WeekJournal, composition, tiers, weekly
from kedang.analysis.book import Book
from kedang.analysis.sentences import compare
from kedang.analysis.targets import targets
from kedang.analysis.weekly import SECTIONS
from kedang.model.period import Period
from kedang.model.quality import INDICES
from kedang.model.text import say
from kedang.rulebook import load

RULES = load()
WEEK = Period.parse("2026-W47")
NOW, BEFORE = pd.Timestamp("2026-11-18"), pd.Timestamp("2026-11-11")


def archive() -> dict[str, pd.DataFrame]:
    return {
        "organization": pd.DataFrame(
            {
                "id": ["K1", "K2"],
                "name": ["甲厂", "乙厂"],
                "tier": ["A", "B"],
                "nature": ["制造商", None],
                "province": ["浙江省", "江苏省"],
                "owner": ["小吴", "小李"],
                "source": ["展会", None],
                "first_seen": [NOW, BEFORE],
                "verified_on": [NOW, pd.Timestamp("2020-01-01")],
            }
        ),
        "transaction": pd.DataFrame(
            {
                "date": [NOW, NOW, BEFORE, NOW],
                "customer_id": ["K1", "K2", "K1", "K1"],
                "product": ["阀门", "轴承", "阀门", "阀门"],
                "quantity": [10.0, 1.0, 5.0, 1.0],
                "amount": [800.0, 300.0, 500.0, -100.0],
                "cost": [500.0, 200.0, 300.0, None],
                "paid_amount": [400.0, None, None, None],
                "paid_on": [NOW, None, None, None],
                "rep": ["小吴", "小李", "小吴", "小吴"],
            }
        ),
        "visit": pd.DataFrame(
            {
                "date": [NOW, NOW, BEFORE],
                "customer_id": ["K1", "K2", "K1"],
                "rep": ["小吴", "小吴", "小吴"],
                "result": ["有效", "无效", "有效"],
            }
        ),
        "target": pd.DataFrame(
            {
                "period": ["2026-11", "2026年11月", "2026-W47", "2026-10", "随便"],
                "rep": ["小吴", None, "小吴", "小吴", None],
                "measure": ["销售额", "回款额", "新访次数", "销售额", "销售额"],
                "value": [2400.0, 1000.0, 5.0, 1.0, 1.0],
            }
        ),
        "promotion": pd.DataFrame(
            {
                "name": ["秋季促销", "对手买赠", "去年的"],
                "side": ["我方", "竞争对手", "我方"],
                "start": pd.to_datetime(["2026-11-01", "2026-11-20", "2025-11-01"]),
                "end": pd.to_datetime(["2026-11-17", None, "2025-11-30"]),
                "planned": [10.0, None, 1.0],
                "done": [7.0, None, 1.0],
            }
        ),
        "competitor": pd.DataFrame({"date": [NOW, BEFORE], "competitor": ["丙公司", "丁公司"]}),
    }


def test_every_section_has_its_line_in_both_languages() -> None:
    report = weekly(archive(), WEEK, RULES, as_of=date(2026, 11, 22))
    for section in SECTIONS:
        assert report.sentence(section, "zh") and report.sentence(section, "en"), section
    assert report.sentence("sales", "zh") == (
        "本期净销售额 1,000.00 元。比上期的 500.00 元增加 500.00 元（100.0%）。"
    )
    assert report.sentence("visits", "zh") == (
        "计划拜访 2 次：有效 1、无效 1、未形成 0；有效率 50.0%，按实际拜访的 2 次算为 50.0%。"
        "比上期的 100.0% 下降 50.0 个百分点。"
    )


@pytest.mark.parametrize("name", ["2026-W47", "2026-11", "2026"])
def test_an_empty_archive_reports_nothing_and_invents_nothing(name: str) -> None:
    report = weekly({}, Period.parse(name), RULES, as_of=date(2026, 11, 22))
    for section in SECTIONS:
        assert report.sentence(section, "zh") and "nan" not in report.sentence(section, "en")
    assert report.products.all.empty and report.followups.empty and report.records.empty


@pytest.mark.parametrize("missing", sorted(archive()))
def test_any_frame_may_be_absent(missing: str) -> None:
    frames = {name: frame for name, frame in archive().items() if name != missing}
    report = weekly(frames, WEEK, RULES, as_of=date(2026, 11, 22))
    assert all(report.sentence(section, "zh") for section in SECTIONS)


@pytest.mark.parametrize("kept", [slice(0, None, 2), slice(1, None, 2)])
def test_any_column_may_be_missing(kept: slice) -> None:
    frames = {name: frame[frame.columns[kept]] for name, frame in archive().items()}
    report = weekly(frames, WEEK, RULES, as_of=date(2026, 11, 22))
    assert all(report.sentence(section, "zh") for section in SECTIONS)


def test_the_same_input_gives_the_same_report_in_any_row_order() -> None:
    turned = {name: frame.iloc[::-1] for name, frame in archive().items()}
    one = weekly(archive(), WEEK, RULES, as_of=date(2026, 11, 22))
    two = weekly(turned, WEEK, RULES, as_of=date(2026, 11, 22))
    assert one.sentences == two.sentences
    pd.testing.assert_frame_equal(one.composition.shares, two.composition.shares)
    pd.testing.assert_frame_equal(one.targets, two.targets)


def test_records_come_from_the_journal() -> None:
    journal = WeekJournal(
        new={"visit": 3, "organization": 2},
        changed={"organization": 1},
        duplicate={"organization": 4},
        held_back={"visit": 5},
        previous_new={"organization": 1},
    )
    report = weekly(archive(), WEEK, RULES, as_of=date(2026, 11, 22), journal=journal)
    table = report.records.set_index("entity")
    assert table.index.tolist() == ["organization", "visit"]
    assert table.loc["organization", ["new", "changed", "duplicate"]].tolist() == [1, 1, 4]
    assert "新增 1 条" in report.sentence("records", "zh")
    without = weekly(archive(), WEEK, RULES, as_of=date(2026, 11, 22)).records
    assert without[["entity", "new", "previous_new"]].values.tolist() == [["organization", 1, 1]]


def test_plan_against_actual_up_to_the_end_of_the_period() -> None:
    plans = weekly(archive(), WEEK, RULES, as_of=date(2026, 11, 22)).targets.set_index("measure")
    assert sorted(plans.index) == ["回款额", "新访次数", "销售额"]
    assert plans.loc["销售额", ["actual", "achieved", "gap"]].tolist() == [1200.0, 0.5, -1200.0]
    assert plans.loc["销售额", "elapsed"] == pytest.approx(22 / 30)
    assert plans.loc["回款额", ["rep", "actual"]].tolist() == ["全队", 400.0]
    assert plans.loc["新访次数", "actual"] == 1.0


@pytest.mark.parametrize(
    ("name", "covers"),
    [
        ("2026", True), ("2026年", True), ("2026年度", True), ("2026-Q4", True), ("2026年四季度", True),
        ("2026年第4季度", True), ("2026Q3", False), ("2026/11", True), ("2026.12", False), ("2026-13", False),
    ],
)  # fmt: skip
def test_plans_are_found_however_their_period_is_written(name: str, covers: bool) -> None:
    plan = pd.DataFrame({"period": [name], "measure": ["销售额"], "value": [1.0]})
    assert len(targets(Book({"target": plan}), WEEK, date(2026, 11, 22))) == covers


def test_promotions_that_ran_and_competitors_that_moved() -> None:
    report = weekly(archive(), WEEK, RULES, as_of=date(2026, 11, 22))
    assert report.promotions["name"].tolist() == ["秋季促销", "对手买赠"]
    assert report.promotions["completion"].iloc[0] == pytest.approx(0.7)
    assert report.competitor_moves["competitor"].tolist() == ["丙公司"]


def test_composition_shares_and_concentration() -> None:
    found = composition(archive(), WEEK)
    by = found.shares.set_index(["dimension", "value"])
    assert by.loc[("tier", "A"), ["sales", "share", "previous_sales"]].tolist() == [
        700.0,
        0.7,
        500.0,
    ]
    assert by.loc[("region", "江苏省"), "share"] == pytest.approx(0.3)
    assert by.loc[("nature", "未注明"), "sales"] == 300.0
    last = found.shares.groupby("dimension")["cumulative"].last()
    np.testing.assert_allclose(last, 1.0)
    customers = found.concentration.set_index("dimension").loc["customer"]
    assert customers[["values", "top1", "top20"]].tolist() == [2, 0.7, 0.7]
    assert customers["hhi"] == pytest.approx(0.58)


def measured(key: str, rep: str, source: str, validity: float) -> dict[str, object]:
    indices = dict.fromkeys(INDICES, 1.0) | {"validity": validity, "timeliness": None}
    return {
        "entity": "organization",
        "id": key,
        "rep": rep,
        "source": source,
        "sheet": "名单 客户",
    } | indices


def test_quality_by_rep_source_and_sheet_worst_first() -> None:
    records = [measured("K1", "小吴", "展会", 1.0), measured("K2", "小李", "来电", 0.5)]
    strangers = [measured("K9", "小张", "展会", 0.0)]
    frames = archive() | {"quality": pd.DataFrame(records + strangers)}
    found = weekly(frames, WEEK, RULES, as_of=date(2026, 11, 22)).quality
    assert found.by_rep["name"].tolist() == ["小李", "小吴"]
    assert found.by_rep["validity"].tolist() == [0.5, 1.0]
    assert found.by_rep["index"].tolist() == pytest.approx([90.0, 100.0])
    assert found.by_rep["timeliness"].isna().all()
    assert found.by_source["name"].tolist() == ["来电", "展会"]
    assert found.by_sheet[["name", "records"]].to_numpy().tolist() == [["名单 客户", 2]]
    assert found.total["index"].item() == pytest.approx(95.0)
    assert len(weekly(archive(), WEEK, RULES, as_of=date(2026, 11, 22)).quality.by_rep) == 0


@pytest.mark.parametrize(
    ("kind", "now", "before", "zh"),
    [
        ("count", 5, 3, "比上期的 3 多 2。"),
        ("count", 3, 3, "与上期持平。"),
        ("count", 3, 0, "上期没有可比的数据。"),
        ("rate", 0.5, 0.25, "比上期的 25.0% 提高 25.0 个百分点。"),
        ("rate", 0.5, float("nan"), "上期没有可比的数据。"),
        ("money", 50.0, 100.0, "比上期的 100.00 元减少 50.00 元（50.0%）。"),
    ],
)
def test_comparisons(kind: str, now: float, before: float, zh: str) -> None:
    assert compare(kind, now, before).render() == zh


def test_without_an_earlier_rating_no_move_is_told() -> None:
    rating = pd.DataFrame({"customer_id": ["K1"], "tier": ["A"], "previous_tier": [None]})
    assert not tiers.compared(Book({"rating": rating.astype("str")}))
    assert not tiers.compared(Book({}))
    earlier = rating.assign(previous_tier="B")
    assert tiers.compared(Book({"rating": earlier.astype("str")}))


def test_the_index_says_which_records_it_covers() -> None:
    told = say("weekly.quality.total", records=13, index=80.0)
    assert "全部客户、联系人和本期活动共 13 条记录" in told.render("zh")


def test_visits_marked_as_unplanned_are_told() -> None:
    frames = archive()
    frames["visit"] = frames["visit"].assign(planned=["否", None, "是"])
    report = weekly(frames, WEEK, RULES, as_of=date(2026, 11, 22))
    assert "其中 1 次写明是计划外的" in report.sentence("visits", "zh")
