"""What is not known: company, legal representative, telephone, person in charge; roles; questions."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.analysis.calls import calls, looked_after
from kedang.analysis.gaps import gaps, roles
from kedang.analysis.questions import Questions, named, questions
from kedang.rulebook import load, loads
from support.rounds import book, firms, listed, rows, visits

RULES = load().visits
CUT = date(2026, 11, 20)
CARD = "legal_form uscc legal_representative phone"


def test_the_first_thing_missing_in_the_order_of_asking() -> None:
    found = gaps(
        book(
            organization=firms(
                ("K1", "甲厂有限公司", "B", "有限公司", None, "张三", "0574-87654321"),
                ("K2", "乙", "A", None, None, None, None),
                ("K3", "丙厂有限公司", "A", "有限公司", None, None, None),
                ("K4", "丁厂有限公司", "A", "有限公司", None, "李四", None),
                ("K5", "戊", "C", None, "91330200MA00000000", "王五", "0574-87654322"),
                more=CARD,
            ),
            contact=rows("organization_id name mobile", ("K5", "赵六", None), ("K4", None, "13812345678")),
        )
    )  # fmt: skip
    assert listed(found, "customer", "step", "name", "legal", "phone", "person") == [
        ["乙", "name", True, True, True, True],
        ["丙厂有限公司", "legal", False, True, True, True],
        ["丁厂有限公司", "person", False, False, False, True],
        ["甲厂有限公司", "person", False, False, False, True],
    ]


def test_persons_are_no_companies_and_lost_customers_nobody_asks_about() -> None:
    found = gaps(
        book(
            organization=firms(("K1", "甲", "A", "流失"), more="status"),
            individual=rows("id name", ("P1", "周某")),
        )
    )
    assert found.empty


def test_roles_nobody_is_known_for_and_who_it_might_be_by_his_title() -> None:
    found = roles(
        book(
            organization=firms(("K1", "甲厂", "A"), ("K2", "乙厂", "B"), ("K3", "丙厂", "A")),
            contact=rows(
                "organization_id name title buying_role",
                ("K1", "王芳", "采购经理", None),
                ("K1", "李强", "总经理", "决策人"),
                ("K1", "赵敏", "财务总监", "财务"),
                *[("K3", f"人{at}", None, role) for at, role in enumerate(RULES.roles)],
            ),
        ),
        RULES,
    )
    assert listed(found, "customer", "people", "missing", "missing_count", "perhaps") == [
        ["甲厂", 3, "影响者、使用者、采购经办", 3, "采购经办：王芳（采购经理）"]
    ]


def test_a_key_account_without_contacts_misses_every_role() -> None:
    found = roles(book(organization=firms(("K1", "甲厂", "A"))), RULES)
    assert listed(found, "people", "missing_count") == [[0, len(RULES.roles)]]


SHORT = loads('[visits.questions]\n"通用" = ["预算", "采购时间", "决策人和影响人"]').visits


def asked(*rows_: tuple[object, ...], **frames: object) -> Questions:
    found = book(
        organization=firms(("K1", "甲厂", "A", "其他"), ("K2", "乙厂", "B", "其他"), more="nature"),
        visit=visits(*rows_, more="missed"),
        **frames,  # type: ignore[arg-type]
    )
    return questions(found, looked_after(found), calls(found, CUT), SHORT)


@pytest.mark.parametrize(
    ("result", "missed", "never"),
    [
        ("有效", None, []),
        ("有效", "无", []),
        ("有效", "预算", ["预算"]),
        ("有效", "预算、采购时间；决策人", ["预算", "采购时间", "决策人和影响人"]),
        ("有效", "客户预算没问", ["预算"]),
        ("无效", None, ["预算", "采购时间", "决策人和影响人"]),
        ("无效", "预算", ["预算"]),
        (None, None, ["预算", "采购时间", "决策人和影响人"]),
    ],
)
def test_what_one_visit_answers(result: str | None, missed: str | None, never: list[str]) -> None:
    found = asked(("K1", "2026-11-02", result, "小吴", missed))
    said = "、".join(never)
    assert listed(found.open, "customer", "questions") == ([["甲厂", said]] if never else [])


def test_a_question_once_answered_stays_answered_and_the_last_visit_is_told_apart() -> None:
    found = asked(
        ("K1", "2026-10-02", "有效", "小吴", "采购时间"),
        ("K1", "2026-11-02", "有效", "小李", "预算"),
        ("K1", "2026-11-12", "未形成", "小李", "预算、采购时间"),
        ("K1", "2026-12-12", "有效", "小李", "采购时间"),
    )
    assert found.open.empty
    assert named(int(found.last_missed["K1"]), SHORT.questions_for("其他")) == ("预算",)
    assert listed(found.by_question, "question", "customers", "of")[0][1:] == [0, 1]


def test_customers_nobody_visited_are_not_reproached() -> None:
    assert asked().open.empty and asked().by_question.empty


def test_an_answer_in_a_survey_counts() -> None:
    found = asked(
        ("K1", "2026-11-02", "有效", "小吴", "预算、采购时间"),
        survey=rows(
            "customer_id date question answer",
            ("K1", "2026-05-05", "年度预算", "50 万"),
            ("K1", "2026-05-05", "采购时间", None),
        ),
    )
    assert listed(found.open, "questions") == [["采购时间"]]


@given(st.lists(st.sets(st.sampled_from(SHORT.questions_for("其他"))), min_size=1, max_size=6))
def test_open_is_what_every_effective_visit_missed(missed: list[set[str]]) -> None:
    rows_ = [
        ("K1", f"2026-10-{at + 1:02d}", "有效", "小吴", "、".join(sorted(one)) or None)
        for at, one in enumerate(missed)
    ]
    found = asked(*rows_)
    open_ = set(found.open["questions"].iloc[0].split("、")) if len(found.open) else set()
    assert open_ == set.intersection(*missed)
