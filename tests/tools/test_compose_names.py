"""Composed pairs of names, families of names, and the tables behind them."""

from __future__ import annotations

from random import Random

import pandas as pd
import pytest
from compose import brands, compose_names, families, naming, short_names, tables, trades
from compose.naming import Name
from compose.pairs import KINDS

CITY = next(city for city in tables.cities().things if city.name == "青岛")


def test_pairs_are_reproducible_and_labelled() -> None:
    first = compose_names(400, 2)
    pd.testing.assert_frame_equal(first, compose_names(400, 2))
    assert list(first.columns) == ["a", "b", "truth", "kind"]
    assert set(first["kind"]) == set(KINDS)
    assert (first["truth"] == first["kind"].map(lambda kind: KINDS[kind][0])).all()
    assert (first["a"] != first["b"]).all()


@pytest.mark.parametrize(
    ("order", "text"),
    [
        ("front", "青岛合力电器成套设备有限公司"),
        ("opening", "（青岛）合力电器成套设备有限公司"),
        ("middle", "合力（青岛）电器成套设备有限公司"),
        ("end", "合力电器成套设备（青岛）有限公司"),
    ],
)
def test_the_four_orders_of_a_name(order: str, text: str) -> None:
    assert Name("青岛", "合力", ("电器", "成套设备"), "有限公司", order).text() == text


def test_short_names_at_an_exchange() -> None:
    gapped = Name("邵阳", "维克", ("液压",), "股份有限公司")
    found = {short_names.exchange(Random(seed), gapped) for seed in range(80)}
    assert {"邵阳液压", "维克液压", "维克股份"} <= found
    assert max(map(len, found)) <= 6


def test_everyday_short_names() -> None:
    name = Name("青岛市", "合力", ("电器", "成套设备"), "有限公司")
    found = {short_names.everyday(Random(seed), name) for seed in range(200)}
    assert {"合力电器", "青岛合力", "合力电器成套设备", "青岛合力电器", "合力"} <= found


def test_siblings_are_other_companies_of_the_same_beginning() -> None:
    random = Random(3)
    name = Name("青岛", "合力", ("电器", "成套设备"), "有限公司")
    found = [families.sibling(random, CITY, name, random.random()) for _ in range(300)]
    alike = [other for other in found if other.brand[:2] == "合力"]
    assert len(alike) > 240
    assert sum(other.brand == "合力" for other in found) > 100
    assert {len(other.brand) for other in found} >= {2, 3, 4}


def test_near_trade_names_and_trades_differ() -> None:
    random = Random(4)
    assert all(brands.near(random, "东方") != "" for _ in range(50))
    assert {"南方", "西方", "北方"} & {brands.near(random, "东方") for _ in range(50)}
    near = {trades.near(random, ("电器", "成套设备"), "有限公司") for _ in range(200)}
    assert ("电器", "成套设备") not in near
    assert any(words[0].startswith("电气") for words in near)


def test_works_of_a_city_are_numbered() -> None:
    texts = {name.text() for seed in range(30) for _, name, _ in families.works(Random(seed), CITY)}
    assert any("二厂" in text or "第二" in text for text in texts)


def test_branches_carry_their_parent() -> None:
    members = list(families.branches(Random(1), CITY))
    parent = members[0][1].text()
    assert members[0][0] == "parent"
    assert all(name.text().startswith(parent) for _, name, _ in members)


def test_trade_names_vary() -> None:
    random = Random(5)
    found = [brands.brand(random) for _ in range(1000)]
    assert len(set(found)) > 800
    assert 0.55 < sum(len(brand) == 2 for brand in found) / 1000 < 0.85


def test_names_of_companies_have_real_lengths() -> None:
    random = Random(6)
    lengths = pd.Series([len(naming.company(random, CITY).text()) for _ in range(800)])
    assert 11 < lengths.mean() < 15


def test_tables_hold_no_company_names() -> None:
    words = [*tables.pairs().things, *tables.characters(0).things]
    assert max(map(len, words)) == 2
    assert not any("公司" in word for family in tables.trades().things for word in family)
