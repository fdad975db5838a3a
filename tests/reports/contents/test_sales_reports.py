"""The three reports on sales: whole, sound, and saying what the figures say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from importlib import import_module
from types import ModuleType

import pandas as pd
import pytest

from kedang.reports.design import Content
from kedang.reports.registry import REPORTS
from kedang.rulebook import load
from support.market import market
from support.material import everything, material, records, said, shown, sound

MODULES = ("composition", "products", "efficiency")
FRAMES = market(80, 2500, 5).frames


def report(name: str) -> ModuleType:
    return import_module(f"kedang.reports.contents.{name}")


def made(name: str, period: str = "2026-11", frames: object = FRAMES, **more: object) -> Content:
    content: Content = report(name).content(material(frames, period, **more))  # type: ignore[arg-type]
    return content


@pytest.mark.parametrize("period", ["2026-W47", "2026-11", "2026"])
@pytest.mark.parametrize("name", MODULES)
def test_every_length_is_sound(name: str, period: str) -> None:
    sound(report(name).REPORT, made(name, period))


@pytest.mark.parametrize("name", MODULES)
def test_an_empty_archive_says_so_and_invents_nothing(name: str) -> None:
    content = made(name, frames={})
    sound(report(name).REPORT, content)
    words = [str(value) for value in everything(content) if isinstance(value, str)]
    assert not [one for one in words if "nan" in one or "None" in one]


@pytest.mark.parametrize("name", MODULES)
def test_every_section_says_something(name: str) -> None:
    one, content = report(name).REPORT, made(name)
    assert {s.id for s in one.sections()} - set(content.sections) <= {"survey_batches"}
    for section in content.sections:
        assert said(content, section, "zh") and said(content, section, "en"), section
    declared = {section.id for section in one.sections()}
    assert {subject for page in one.pages for subject in page.subjects} <= declared


@pytest.mark.parametrize("missing", sorted(FRAMES))
@pytest.mark.parametrize("name", MODULES)
def test_any_frame_may_be_absent(name: str, missing: str) -> None:
    frames = {key: frame for key, frame in FRAMES.items() if key != missing}
    content = made(name, frames=frames)
    sound(report(name).REPORT, content)
    assert not [one for one in everything(content) if isinstance(one, str) and "nan" in one]


@pytest.mark.parametrize("name", MODULES)
def test_the_same_archive_in_another_order_is_the_same_report(name: str) -> None:
    turned = {key: frame.iloc[::-1].reset_index(drop=True) for key, frame in FRAMES.items()}
    one, two = made(name), made(name, frames=turned)
    for section in one.sections:
        assert one.sections[section].sentences == two.sections[section].sentences, section
        columns = [
            c.id for s in report(name).REPORT.sections() if s.id == section for c in s.columns
        ]
        left, right = (shown(each, section).filter(columns) for each in (one, two))
        pd.testing.assert_frame_equal(left, right, check_dtype=False, obj=section)


def test_a_section_belongs_to_one_declaration() -> None:
    found: dict[str, object] = {}
    for one in REPORTS:
        for section in one.sections():
            assert found.setdefault(section.id, section) is section, section.id


def orders(*rows: tuple[str, str, str, float]) -> pd.DataFrame:
    names = ("date", "customer", "product", "amount")
    return records("transaction", *(dict(zip(names, row, strict=True)) for row in rows))


DEALS = orders(
    ("2026-11-03", "甲厂", "泵", 700.0),
    ("2026-11-10", "乙厂", "泵", 100.0),
    ("2026-11-12", "丙厂", "阀", 200.0),
    ("2026-10-12", "丙厂", "阀", 600.0),
    ("2026-10-14", "丁厂", "阀", 400.0),
    ("2026-08-15", "丁厂", "阀", 400.0),
    ("2025-11-14", "丁厂", "阀", 2000.0),
)
AFTER = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("section", "sentence"),
    [
        (
            "comp_movers",
            "本期净销售额 1,000.00 元。与上期持平。比去年同期的 2,000.00 元下降 50.0%。",
        ),
        (
            "comp_product",
            "占比最大的是“泵”，80.0%。比上期的 0.0% 提高 80.0 个百分点。"
            "泵一项就占 80%，超过 30% 的警戒线：断货、降价或被替代都会直接影响全局。",
        ),
        ("comp_newness", "新成交 2 家，销售额 800.00 元，占 80.0%。比上期的 60.0% 提高 20.0 个百分点。"),
        (
            "comp_concentration",
            "3 家成交客户里，前 20% 占 70.0%，集中程度相当于只有 1.9 家同样大的客户。"
            "比上期的 60.0% 提高 10.0 个百分点。最大的甲厂占 70.0%，超过 30% 的警戒线："
            "失去它，销售额一下少 700.00 元，要专人维护并尽快培养第二大客户。",
        ),
        (
            "comp_customers",
            "3 家成交：新成交 2 家、重新购买 0 家、上升 0 家、下降 1 家；上期买过、本期没买的 1 家。"
            "A 类 2 家占 90.0%。还在买但降得最多的是丙厂，少 400.00 元。",
        ),
    ],
)  # fmt: skip
def test_what_the_make_up_of_sales_says(section: str, sentence: str) -> None:
    content = made("composition", frames={"transaction": DEALS}, as_of=AFTER)
    assert said(content, section) == sentence


def test_the_alarm_about_the_largest_customer_follows_the_rulebook() -> None:
    rules = load()
    calm = replace(rules, reports=replace(rules.reports, concentration_share=0.75))
    content = made("composition", frames={"transaction": DEALS}, as_of=AFTER, rulebook=calm)
    assert "没有超过 75% 的警戒线" in said(content, "comp_concentration")
    assert not content.figures["comp_top1"].alarm
    strict = made("composition", frames={"transaction": DEALS}, as_of=AFTER)
    assert strict.figures["comp_top1"].alarm and strict.figures["comp_top1"].value == 0.7


@pytest.mark.parametrize(("earlier", "listed"), [("2026-08-15", []), ("2026-10-04", ["丁厂"])])
def test_a_customer_that_stopped_is_listed_once_its_usual_gap_has_passed(
    earlier: str, listed: list[str]
) -> None:
    """39 days after the 14th of October: too early for one that buys every 60 days, not for every 10."""
    rows = [
        ("2026-11-12", "丙厂", "阀", 200.0),
        ("2026-10-14", "丁厂", "阀", 400.0),
        (earlier, "丁厂", "阀", 400.0),
    ]
    content = made("composition", frames={"transaction": orders(*rows)}, as_of=date(2026, 11, 22))
    found = shown(content, "comp_stopped")
    assert found.filter(["customer"]).squeeze(axis=1).tolist() == listed
    if listed:
        assert "它平均 10 天买一次，已经 39 天没买" in said(content, "comp_stopped")


def test_an_unfinished_period_is_told() -> None:
    content = made("composition", frames={"transaction": DEALS}, as_of=date(2026, 11, 20))
    assert "本期才过 20 天（截至 2026-11-20），上期也只算同样天数" in said(content, "comp_movers")


def test_ties_at_rank_five_and_products_without_sales() -> None:
    """Golden case 3 in the report: everybody at rank five is shown, and it is said."""
    sold = [("2026-11-03", "甲厂", f"产品{at}", float(1000 - at)) for at in range(4)]
    sold += [("2026-11-03", "甲厂", name, 500.0) for name in ("并列甲", "并列乙", "并列丙")]
    back = [("2026-11-04", "甲厂", "退货品", -50.0)]
    register = records("product", *({"name": f"库存{at}"} for at in range(4)))
    content = made("products", frames={"transaction": orders(*sold, *back), "product": register}, as_of=AFTER)  # fmt: skip
    best, worst = shown(content, "products_best"), shown(content, "products_worst")
    assert best["rank"].tolist() == [1, 2, 3, 4, 5, 5, 5] and best["tied"].sum() == 3
    assert worst["product"].tolist() == ["退货品", "库存0", "库存1", "库存2", "库存3"]
    assert worst["sales"].tolist() == [-50.0, 0, 0, 0, 0] and worst["cause"].notna().all()
    assert "并列" in said(content, "products_best")
    assert content.figures["prod_returned"].value == 50.0


def test_fewer_than_ten_products_are_never_listed_twice() -> None:
    content = made("products", frames={"transaction": DEALS}, as_of=AFTER)
    best, worst = shown(content, "products_best"), shown(content, "products_worst")
    assert best["product"].tolist() == ["泵", "阀"] and worst.empty
    assert "产品只有 2 个" in said(content, "products_best")


def test_the_efficiency_report_forecasts_by_the_present_pace_and_says_so() -> None:
    plans = pd.DataFrame(
        [("2026-11", "小吴", "销售额", 2000.0), ("2026-11", "小李", "销售额", 1000.0)],
        columns=["period", "rep", "measure", "value"],
    )
    sold = DEALS.assign(rep="小吴")
    content = made("efficiency", frames={"transaction": sold, "target": plans}, as_of=date(2026, 11, 15))  # fmt: skip
    assert said(content, "plans_drawn").startswith(
        "按目前的日均速度推算，2026-11 的销售额到期末约 2,000 元，只完成 67%，要提前补救。"
    )
    table = shown(content, "plans").set_index("rep")
    assert table.loc["全队（各人合计）", ["target", "actual", "plan_length"]].tolist() == [
        3000,
        1000,
        "月",
    ]
    figure = content.figures["eff_achieved"]
    assert figure.value == pytest.approx(1 / 3) and figure.alarm


def test_what_nobody_wrote_down_leaves_the_report_and_the_overview_says_so() -> None:
    content = made("efficiency", frames={"transaction": DEALS}, as_of=AFTER)
    gone = {
        "campaigns",
        "service_costs",
        "survey_batches",
        "debtors",
        "leads_by_method",
        "leads_by_source",
    }
    assert not gone & set(content.sections)
    assert said(content, "plans_drawn").endswith(
        "本期没有促销或广告活动。本期没有服务记录。近一年没有调查记录。没有应收款对账记录。近一年没有登记线索。"
    )


def test_golden_case_one_in_the_efficiency_report() -> None:
    results = ["有效"] * 2 + ["无效"] * 8 + ["未形成"] * 2
    calls = records("visit", *({"date": "2026-11-17", "rep": "小吴", "customer": f"客{at}", "result": one} for at, one in enumerate(results)))  # fmt: skip
    content = made("efficiency", "2026-W47", {"visit": calls})
    row = shown(content, "efficiency_reps").iloc[0]
    assert row[["planned", "held_visits", "effective"]].tolist() == [12, 10, 2]
    assert content.figures["eff_rate"].value == pytest.approx(2 / 12)
