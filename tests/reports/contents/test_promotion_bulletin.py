"""促销通报: progress, regions, competitors; and not one amount of sales."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

import numpy as np
import pandas as pd
import pytest

from kedang.analysis.bulletin import bulletin
from kedang.model.text import Text
from kedang.reports.contents.promotions import REPORT, content
from support.material import everything, material, records, said, shown, sound

OWN = {"name": "秋季换新", "side": "我方", "product": "球阀", "region": "浙江省"}
LONG = re.compile(r"\d{5,}|\d,\d{3}")


def sales(*rows: tuple[str, str, str, float]) -> pd.DataFrame:
    """Orders of day, product, region and amount."""
    names = ("date", "product", "region", "amount")
    return records("transaction", *(dict(zip(names, row, strict=True)) for row in rows))


def promotions(*rows: Mapping[str, object]) -> pd.DataFrame:
    return records("promotion", *({**OWN, **row} for row in rows))


def test_planned_against_done_against_the_days_that_are_over() -> None:
    rows = promotions(
        {"start": "2026-11-13", "end": "2026-12-02", "planned": 10, "done": 3},
        {"name": "进店礼", "start": "2026-11-13", "end": "2026-12-02", "planned": 10, "done": 8},
        {"name": "没有计划", "start": "2026-11-20"},
        {"name": "早结束了", "start": "2026-10-01", "end": "2026-10-20", "planned": 5, "done": 5},
    )
    found = content(material({"promotion": rows}))
    table = shown(found, "bulletin_own").set_index("promotion")
    assert sorted(table.index) == ["没有计划", "秋季换新", "进店礼"]
    assert table.loc["秋季换新", ["completion", "elapsed"]].tolist() == [0.3, 0.5]
    assert np.isnan(table.loc["没有计划", "completion"])
    told = said(found, "bulletin_own")
    assert "总完成率 55.0%" in told
    assert "1 场落后于时间进度，差得最多的是秋季换新：完成 30.0%，时间已过 50.0%" in told
    assert "1 场没有写计划或完成数" in told
    assert found.figures["promotions_behind"].alarm


def test_the_period_before_stands_beside() -> None:
    rows = promotions(
        {"start": "2026-11-02", "end": "2026-11-20", "planned": 10, "done": 6},
        {"name": "上周的", "start": "2026-11-09", "end": "2026-11-12", "planned": 10, "done": 2},
    )
    found = bulletin(material({"promotion": rows}).book, material().period, date(2026, 11, 22))
    assert found.before == (2, 0, 0.4)
    told = said(content(material({"promotion": rows})), "bulletin_own")
    assert "比上期的 2 少 1" in told and "比上期的 40.0% 提高 20.0 个百分点" in told


def test_the_effect_is_an_index_over_as_many_days_before() -> None:
    """Ten days at 30 a day after ten days at 20 a day: 150. Others' products and regions do not count."""
    before = [(f"2026-11-{day:02d}", "球阀", "杭州市", 20.0) for day in range(2, 12)]
    during = [(f"2026-11-{day:02d}", "球阀", "浙江", 30.0) for day in range(12, 22)]
    other = [("2026-11-15", "轴承", "浙江省", 999.0), ("2026-11-15", "球阀", "四川省", 999.0)]
    rows = promotions({"start": "2026-11-12", "end": "2026-11-21", "planned": 1, "done": 1})
    frames = {"promotion": rows, "transaction": sales(*before, *during, *other)}
    found = content(material(frames))
    assert shown(found, "bulletin_own")["promotion_effect"].tolist() == [150.0]
    assert "秋季换新，日均销售为促销前的 150" in said(found, "bulletin_own")


@pytest.mark.parametrize(
    ("region", "effect"),
    [("全国", 200.0), (None, 200.0), ("华东", 100.0), ("华东、西南", 200.0), ("华南区", None)],
)
def test_wide_areas_and_the_whole_country(region: str | None, effect: float | None) -> None:
    rows = promotions({"region": region, "start": "2026-11-18", "end": "2026-11-19"})
    deals = sales(
        ("2026-11-16", "球阀", "江苏省", 50.0),
        ("2026-11-18", "球阀", "江苏省", 50.0),
        ("2026-11-18", "球阀", "重庆市", 50.0),
    )
    found = content(material({"promotion": rows, "transaction": deals}))
    shown_effect = shown(found, "bulletin_own")["promotion_effect"].iloc[0]
    assert (None if np.isnan(shown_effect) else shown_effect) == effect


def test_regions_grow_and_shrink_against_as_many_days() -> None:
    rows = promotions(
        {"start": "2026-11-16", "end": "2026-11-30"},
        {
            "name": "买赠",
            "side": "竞争对手",
            "region": "四川省",
            "start": "2026-11-10",
            "end": "2026-11-18",
        },
    )
    deals = sales(
        ("2026-10-05", "球阀", "浙江省", 100.0),
        ("2026-10-28", "球阀", "浙江省", 5000.0),
        ("2026-11-05", "球阀", "浙江省", 150.0),
        ("2026-10-06", "球阀", "四川省", 100.0),
        ("2026-11-06", "球阀", "四川省", 50.0),
    )
    found = content(material({"promotion": rows, "transaction": deals}, "2026-11"))
    table = shown(found, "bulletin_regions").set_index("region")
    assert table["growth"].to_dict() == {"浙江省": 0.5, "四川省": -0.5}
    assert table.loc["浙江省", ["sales_share", "previous_share"]].tolist() == [0.75, 0.5]
    told = said(found, "bulletin_regions")
    assert "浙江省（+50.0%）" in told and "四川省比上期同样天数下降（-50.0%）" in told
    assert "四川省只有对手在促销" in told


def test_competitors_and_what_customers_tell_of_them() -> None:
    theirs = {"side": "竞争对手", "competitor": "东海", "start": "2026-11-18"}
    heard = records(
        "competitor",
        {"date": "2026-11-17", "competitor": "东海", "customer": "甲厂", "prices": "降价5%"},
        {"date": "2026-11-17", "competitor": "南山", "customer": "甲厂", "service": "只说服务"},
        {"date": "2026-11-01", "competitor": "南山", "customer": "甲厂", "promotions": "上上周"},
    )
    frames = {"promotion": promotions({**theirs, "name": "买十送一"}), "competitor": heard}
    found = content(material(frames))
    assert shown(found, "bulletin_theirs")[["competitor", "promotion"]].values.tolist() == [
        ["东海", "买十送一"]
    ]
    assert len(shown(found, "bulletin_moves")) == 1
    assert "动作最多的是东海（1 场）" in said(found, "bulletin_theirs")
    assert "1 条，涉及 1 家客户，提到东海" in said(found, "bulletin_moves")


def test_no_amount_of_sales_anywhere() -> None:
    """Sales of millions: no number of that size, and no text with one, is in any part of the report."""
    at = np.arange(400)
    day = pd.Timestamp("2026-10-01") + pd.to_timedelta(at % 52, unit="D")
    deals = records(
        "transaction",
        *(
            {"date": one, "product": ["球阀", "轴承"][n % 2], "region": ["浙江省", "四川省"][n % 2],
             "amount": 1_234_567.0 + n * 1_111, "cost": 700_000.0}
            for n, one in enumerate(day)
        ),
    )  # fmt: skip
    rows = promotions(
        {"start": "2026-11-02", "end": "2026-11-25", "planned": 30, "done": 12, "cost": 88_000},
        {"name": "买赠", "side": "竞争对手", "region": "四川省", "start": "2026-11-12"},
    )
    for period in ("2026-W47", "2026-11"):
        found = content(material({"promotion": rows, "transaction": deals}, period))
        sound(REPORT, found)
        for value in everything(found):
            if isinstance(value, Text):
                value = value.render()
            if isinstance(value, float | int | np.number):
                assert not abs(float(value)) > 10_000, value
            elif isinstance(value, str):
                assert not LONG.search(value) and "元" not in value, value
    assert not {"cost", "sales", "amount", "promotion_cost"} & {
        column.id for section in REPORT.sections() for column in section.columns
    }


def test_nothing_promoted_is_said_plainly() -> None:
    found = content(material())
    sound(REPORT, found)
    assert said(found, "bulletin_own") == "本期没有我方促销在执行（上期 0 场）。"
    assert all(said(found, name) for name in found.sections)
    assert np.isnan(found.figures["promotions_completion"].value)
