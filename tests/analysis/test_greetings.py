"""Whom to greet: who opted out is left alone, numbers stay masked, birthdays need consent."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.analysis.greetings import Greetings, greetings
from kedang.rulebook import load, loads
from support.rounds import book, firms, listed, rows

RULES = load().greetings
SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))
ANNIVERSARIES = loads("[greetings]\nfestivals = []").greetings
PEOPLE = "organization_id name title mobile opt_out"


def september(rules: object = RULES, **frames: pd.DataFrame) -> Greetings:
    return greetings(book(**frames), *SEPTEMBER, rules)  # type: ignore[arg-type]


def test_everybody_of_the_right_tier_is_greeted_on_the_festivals_of_the_month() -> None:
    found = september(
        organization=firms(("K1", "甲厂", "A"), ("K2", "乙厂", "C"), ("K3", "丙厂", "B")),
        contact=rows(
            PEOPLE,
            ("K1", "王芳", "采购经理", "13812345678", None),
            ("K2", "李强", None, "13812345679", None),
            ("K3", "赵敏", None, "13912345670", "否"),
        ),
    )
    assert listed(found.listed, "date", "customer", "contact", "reach", "number") == [
        ["2026-09-25", "甲厂", "王芳", "mobile", "138****5678"],
        ["2026-09-25", "丙厂", "赵敏", "mobile", "139****5670"],
    ]
    assert {str(one) for one in found.listed["occasion"]} == {"中秋节"}
    assert found.left_out.empty


def test_an_opt_out_of_the_company_takes_its_people_with_it_one_of_a_person_only_him() -> None:
    found = september(
        organization=firms(("K1", "甲厂", "A", "是"), ("K2", "乙厂", "A", None), more="opt_out"),
        contact=rows(
            PEOPLE,
            ("K1", "王芳", None, "13812345678", None),
            ("K1", "王军", None, "13812345677", None),
            ("K2", "李强", None, "13812345679", "是"),
            ("K2", "李娜", None, "13812345671", None),
        ),
        individual=rows(
            "id name tier mobile opt_out",
            ("P1", "周某", "A", "13712345678", "是"),
            ("P2", "吴某", "A", "13712345679", None),
        ),
    )
    assert sorted(one or "" for (one,) in listed(found.listed, "contact")) == ["", "李娜"]
    assert sorted(found.listed["customer"]) == ["乙厂", "吴某"]
    assert dict(listed(found.left_out, "reason", "people")) == {
        "customer_opted_out": 3,
        "person_opted_out": 1,
    }


def test_contacts_of_a_merged_company_obey_the_opt_out_of_the_one_that_stands() -> None:
    found = september(
        organization=firms(
            ("K1", "甲厂", "A", "是", None), ("K0", "甲工厂", "A", None, "K1"), more="opt_out merged_into"
        ),
        contact=rows(PEOPLE, ("K0", "王芳", None, "13812345678", None)),
    )  # fmt: skip
    assert found.listed.empty and listed(found.left_out, "reason", "people") == [
        ["customer_opted_out", 1]
    ]


def test_who_cannot_be_reached_is_counted_and_other_ways_are_found() -> None:
    found = september(
        organization=firms(
            ("K1", "甲厂", "A", "0574-87654321"), ("K2", "乙厂", "A", None), more="phone"
        ),
        contact=rows(
            "organization_id name wechat email",
            ("K2", "李强", None, None),
            ("K2", "李娜", "lina88", None),
            ("K2", "李明", None, "liming@example.com"),
        ),
    )
    shown = dict(listed(found.listed, "contact", "reach"))
    assert shown == {None: "phone", "李娜": "wechat", "李明": "email"}
    assert "lina88" not in str(listed(found.listed, "number"))
    assert listed(found.left_out, "reason", "people") == [["unreachable", 1]]


@pytest.mark.parametrize(
    ("founded", "said"),
    [
        ("2006-09-01", [["2026-09-01", "公司成立 20 周年"]]),
        ("2006-09-30", [["2026-09-30", "公司成立 20 周年"]]),
        ("2006-08-31", []),
        ("2006-10-01", []),
        ("2026-09-10", []),
    ],
)
def test_anniversaries_of_the_month_from_the_first_year_on(
    founded: str, said: list[list[str]]
) -> None:
    found = september(
        ANNIVERSARIES,
        organization=firms(("K1", "甲厂", "A", founded, "0574-87654321"), more="founded_on phone"),
    ).listed
    assert [[row[0], str(found["occasion"].iloc[0])] for row in listed(found, "date")] == said


def test_partnership_counts_from_the_card_else_from_the_first_order() -> None:
    found = september(
        ANNIVERSARIES,
        organization=firms(
            ("K1", "甲厂", "A", "2020-09-05", "0574-87654321"), ("K2", "乙厂", "A", None, "0574-87654322"),
            more="first_deal_on phone",
        ),
        transaction=rows("customer_id date", ("K2", "2024-09-09"), ("K2", "2025-09-20"), ("K1", "2021-09-09")),
    ).listed  # fmt: skip
    assert [str(one) for one in found["occasion"]] == ["与我方合作 6 周年", "与我方合作 2 周年"]
    assert listed(found, "date") == [["2026-09-05"], ["2026-09-09"]]


def test_the_29th_of_february_is_kept_on_the_28th_in_a_common_year() -> None:
    found = greetings(
        book(
            organization=firms(("K1", "甲厂", "A", "2008-02-29", "0574-87654321"), more="founded_on phone")
        ),
        date(2026, 2, 1), date(2026, 2, 28), ANNIVERSARIES,
    )  # fmt: skip
    assert listed(found.listed, "date") == [["2026-02-28"]]


@pytest.mark.parametrize(
    ("allowed", "consent", "people"),
    [(False, "本人书面同意：节日与生日问候", 0), (True, None, 0), (True, "否", 0), (True, "本人书面同意", 1)],
)  # fmt: skip
def test_birthdays_need_the_team_s_decision_and_the_person_s_consent(
    allowed: bool, consent: str | None, people: int
) -> None:
    rules = loads(f"[greetings]\nfestivals = []\nbirthdays = {str(allowed).lower()}").greetings
    found = september(
        rules,
        organization=firms(("K1", "甲厂", "A")),
        contact=rows(
            "organization_id name mobile birthday consent",
            ("K1", "王芳", "13812345678", "1980-09-09", consent),
        ),
    )
    assert len(found.listed) == people


def test_no_more_than_the_rules_allow_the_best_tiers_first() -> None:
    rules = loads("[greetings]\nmost = 2").greetings
    found = september(
        rules,
        organization=firms(
            ("K1", "甲厂", "B", "0574-87654321"), ("K2", "乙厂", "A", "0574-87654322"),
            ("K3", "丙厂", "A", "0574-87654323"), more="phone",
        ),
    )  # fmt: skip
    assert sorted(found.listed["customer"]) == ["丙厂", "乙厂"]
    assert listed(found.left_out, "reason", "people") == [["over", 1]]


def test_a_month_without_occasions_and_an_empty_archive() -> None:
    assert greetings(book(), *SEPTEMBER, RULES).listed.empty
    quiet = greetings(
        book(organization=firms(("K1", "甲厂", "A"))), date(2026, 8, 1), date(2026, 8, 31), RULES
    )
    assert quiet.listed.empty and quiet.left_out.empty


ANSWER = st.sampled_from([None, "是", "否"])


@given(
    st.lists(ANSWER, min_size=3, max_size=3),
    st.lists(st.tuples(st.integers(0, 2), ANSWER), max_size=12),
)
def test_nobody_who_said_no_is_ever_greeted_and_nobody_is_lost(
    companies: list[str | None], people: list[tuple[int, str | None]]
) -> None:
    found = september(
        organization=firms(
            *[(f"K{at}", f"厂{at}", "A", said, "0574-87654321") for at, said in enumerate(companies)],
            more="opt_out phone",
        ),
        contact=rows(PEOPLE, *[(f"K{at}", f"人{n}", None, "13812345678", said) for n, (at, said) in enumerate(people)]),
    )  # fmt: skip
    names = set(found.listed["contact"].dropna())
    wanted = {f"人{n}" for n, (at, said) in enumerate(people) if "是" not in (said, companies[at])}
    assert names == wanted
    alone = {
        f"厂{at}"
        for at, said in enumerate(companies)
        if said != "是" and at not in {k for k, _ in people}
    }
    assert set(found.listed.loc[found.listed["contact"].isna(), "customer"]) == alone
    hosts = len(people) + sum(at not in {k for k, _ in people} for at in range(3))
    assert len(found.listed) + int(found.left_out["people"].sum()) == hosts
