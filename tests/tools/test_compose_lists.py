"""Composed customer lists: reproducible, of the right shape, and their answers are right."""

from __future__ import annotations

from random import Random

import pandas as pd
import pytest
from compose import Composed, compose, compose_all
from compose.companies import companies
from compose.rows import COLUMNS
from compose.world import World, draw_world

from kedang.reference import uscc


@pytest.fixture(scope="module")
def made() -> Composed:
    return compose_all(6000, 3)


def test_the_same_arguments_give_the_same_rows() -> None:
    first, second = compose(700, 5), compose(700, 5)
    pd.testing.assert_frame_equal(first[0], second[0])
    pd.testing.assert_series_equal(first[1], second[1])


def test_another_seed_gives_other_companies() -> None:
    one, other = compose(700, 5)[0], compose(700, 6)[0]
    assert len(set(one["name"]) & set(other["name"])) < 10


def test_records_have_the_columns_that_match_takes(made: Composed) -> None:
    records = made.records
    assert list(records.columns) == ["id", "entity", *COLUMNS]
    assert len(records) == 6000
    assert records["id"].is_unique
    assert set(records["entity"]) == {"organization"}
    assert all(str(kind) == "str" for kind in records.dtypes)
    assert not (records == "").any().any()
    assert records["name"].notna().all()


def test_every_row_has_its_answers(made: Composed) -> None:
    for column in (made.truth, made.damage, made.chunk, made.kind, made.family):
        assert list(column.index) == list(made.records["id"])
        assert column.notna().all()


def test_every_company_stands_once_as_registered(made: Composed) -> None:
    originals = made.truth[made.damage == "original"]
    assert originals.is_unique
    assert set(originals) == set(made.truth)


def test_companies_have_different_names_and_codes() -> None:
    random = Random(1)
    found = companies(random, draw_world(random), 1500, 0)
    assert len({firm.code for firm in found}) == len(found)
    assert len({firm.name.text() for firm in found}) == len(found)
    assert all(uscc.is_valid(firm.code) for firm in found)


def test_a_valid_code_is_of_one_company_unless_copied_from_the_row_above(made: Composed) -> None:
    codes = made.records.set_index("id")["uscc"].dropna()
    codes = codes[[uscc.is_valid(code) for code in codes]]
    owners = made.truth[codes.index].groupby(codes.to_numpy()).nunique()
    assert (owners > 1).mean() < 0.02


def test_renamed_rows_keep_the_code_and_lose_the_name(made: Composed) -> None:
    renamed = made.records.set_index("id")[made.damage == "renamed"]
    assert len(renamed) > 5
    assert all(uscc.is_valid(code) for code in renamed["uscc"])
    registered = made.records.set_index("id")["name"][made.damage == "original"]
    by_company = dict(zip(made.truth[registered.index], registered, strict=True))
    assert all(by_company[made.truth[key]] != name for key, name in renamed["name"].items())


def test_lists_differ_in_what_they_are_like() -> None:
    made = compose_all(12_000, 8)
    doubled = (made.damage != "original").groupby(made.chunk).mean()
    assert len(doubled) >= 2
    assert doubled.between(0.08, 0.47).all()
    assert doubled.max() - doubled.min() > 0.01


def test_most_groups_are_small(made: Composed) -> None:
    sizes = made.truth.value_counts().value_counts()
    assert sizes.idxmax() == 1
    assert sizes[2] > sizes.get(3, 0) > sizes.get(5, 0)
    assert sizes.index.max() <= 8


def test_neighbours_share_switchboards_but_not_companies(made: Composed) -> None:
    assert {"single", "family", "works", "group", "parent", "branch"} <= set(made.kind)
    table = pd.DataFrame(
        {
            "phone": made.records["phone"].to_numpy(),
            "truth": made.truth.to_numpy(),
            "family": made.family.to_numpy(),
        }
    )
    shared = table.dropna().groupby(["family", "phone"])["truth"].nunique()
    assert (shared > 1).any()


def test_worlds_stay_within_their_bounds() -> None:
    worlds = [draw_world(Random(seed)) for seed in range(60)]
    assert all(0 <= share <= 1 for world in worlds for share in _shares(world))
    assert len({world.duplicates for world in worlds}) == 60


def _shares(world: World) -> list[float]:
    return [
        world.duplicates, world.families, world.branches, world.groups, world.listed, world.switchboard, world.agents,
        *world.has.values(), *world.sibling.values(), *world.dirt.values(),
    ]  # fmt: skip
