"""A team's settings over the shipped ones, and the fingerprint of the result."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.model.catalogue import closed_lists, find_field
from kedang.rulebook import load, loads


def test_only_what_the_team_wrote_differs(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("\ufeff[reports]\ntop_n = 10\n", encoding="utf-8")
    own, shipped = load(file), load()
    assert own.reports.top_n == 10
    assert own.reports.weekly_sections == shipped.reports.weekly_sections
    assert own.tiering == shipped.tiering
    assert own.hash != shipped.hash


def test_an_empty_file_is_the_shipped_rulebook() -> None:
    assert loads("") == load()
    assert loads("").hash == load().hash


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("[tiering.tiers]\nA = 85\nB = 65", "# 说明\n[tiering.tiers]\nB = 65.0\nA = 85.0 # 高"),
        (
            "[reports]\ntop_n=3\n[tiering]\nhysteresis=2",
            "[tiering]\nhysteresis=2\n[reports]\ntop_n=3",
        ),
        (
            "[intake.headers.organization]\nname = ['抬头']",
            "[intake.headers]\n'organization.name' = ['抬头']",
        ),
        (
            "[calendar]\nholidays=[2026-01-02, 2026-01-05]",
            "[calendar]\nholidays=[2026-01-05, 2026-01-02]",
        ),
        (
            "[validation.severities]\n'a.b.c'='info'\n'a.b.d'='error'",
            "[validation.severities]\n'a.b.d'='error'\n'a.b.c'='info'",
        ),
        ("[matching]\nfan_out = 4", ""),
    ],
)
def test_order_comments_and_ways_of_writing_do_not_change_the_hash(one: str, other: str) -> None:
    assert loads(one) == loads(other)
    assert loads(one).hash == loads(other).hash


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "[matching]\nsurvivorship = ['trust', 'recent']",
            "[matching]\nsurvivorship = ['recent', 'trust']",
        ),
        (
            "[reports]\nweekly_sections = ['visits', 'tiers']",
            "[reports]\nweekly_sections = ['tiers', 'visits']",
        ),
        ("[reports]\ntop_n = 4", ""),
    ],
)
def test_what_means_something_else_has_another_hash(one: str, other: str) -> None:
    assert loads(one).hash != loads(other).hash


ROUTES = st.dictionaries(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).filter(
        lambda text: bool(text.strip())
    ),
    max_size=4,
)


@given(
    routes=ROUTES,
    threshold=st.floats(60.5, 100),
    days=st.lists(st.dates(), unique=True, max_size=4),
    names=st.lists(st.sampled_from(["visits", "tiers", "slips"]), min_size=1, unique=True),
)
def test_the_canonical_text_loads_to_the_same_rulebook(
    routes: dict[str, str], threshold: float, days: list[object], names: list[str]
) -> None:
    from kedang.rulebook.toml import dump

    text = dump(
        {
            "complaints": {"routes": routes},
            "tiering": {"tiers": {"A": threshold}},
            "calendar": {"holidays": days},
            "reports": {"weekly_sections": names},
        }
    )
    book = loads(text)
    again = loads(book.as_toml())
    assert again == book and again.hash == book.hash
    assert dict(book.tiering.tiers)["A"] == threshold
    for key, value in routes.items():
        assert book.complaints.routes[key] == value.strip()


def test_a_rulebook_survives_another_process() -> None:
    copy = pickle.loads(pickle.dumps(load()))
    assert copy == load() and copy.hash == load().hash


def test_a_teams_headers_are_kept_by_field_path() -> None:
    text = "[intake.headers.organization]\nname = ['抬头']\ncontact.mobile = ['热线手机']\ncontact2.name = ['乙方']"
    headers = loads(text).intake.headers
    assert headers == {
        "organization.contact.mobile": ("热线手机",),
        "organization.contact2.name": ("乙方",),
        "organization.name": ("抬头",),
    }
    assert all(find_field(path) for path in headers)


def test_a_teams_word_moves_to_the_choice_it_names_and_new_choices_come_last() -> None:
    lists = loads(
        "[lists.words.visit_result]\n'无效' = ['取消']\n[lists.more]\nvisit_result = ['待定']"
    ).lists
    before = closed_lists()["visit_result"]
    after = lists.applied(before)
    assert "取消" in before["not_held"].synonyms and "取消" not in after["not_held"].synonyms
    assert "取消" in after["ineffective"].synonyms
    assert after.labels == (*before.labels, "待定")
    assert lists.applied(closed_lists()["nature"]) is closed_lists()["nature"]
