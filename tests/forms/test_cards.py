"""Cards: what stands on them, that each value is right of its label, what they offer, protect and print."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pandas as pd
import pytest

from kedang.forms.build import build
from kedang.forms.design import Form
from kedang.forms.filled import Filled
from kedang.forms.headings import Need, field_of
from kedang.forms.registry import FORMS, form
from kedang.forms.writing.card_plan import LAST, MISSED, CardPlan, card_plan
from kedang.model.catalogue import entity
from kedang.model.text import Lang
from kedang.rulebook import load
from support.reps_work import read

RULES = load()
CARDS = [(one.id, lang) for one in FORMS for lang in ("zh", "en") if one.sheets[0].layout == "card"]


def _plan(form_id: str, lang: Lang = "zh") -> CardPlan:
    return card_plan(form(form_id).sheets[0], RULES, lang)


def _sheet(data: bytes, number: int = 1) -> str:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return package.read(f"xl/worksheets/sheet{number}.xml").decode()


@pytest.mark.parametrize(("form_id", "lang"), CARDS)
def test_labels_and_values_stand_beside_each_other_and_never_overlap(
    form_id: str, lang: Lang
) -> None:
    taken: set[tuple[int, int]] = set()
    plan = _plan(form_id, lang)
    for item in plan.items:
        cells = {(item.row, column) for column in range(item.at, item.right + 1)}
        assert not cells & taken and item.right <= LAST
        taken |= cells
        if item.kind != "band":
            assert item.until < item.value[1] <= item.right
    edges = {row: max(c for r, c in taken if r == row) for row, _ in taken}
    assert set(edges.values()) == {LAST}


@pytest.mark.parametrize(("form_id", "lang"), CARDS)
def test_no_two_labels_of_a_card_say_the_same(form_id: str, lang: Lang) -> None:
    words = [item.heading for item in _plan(form_id, lang).items if item.heading]
    assert len(words) == len(set(words))


def test_the_organisation_card_has_the_eight_elements_and_three_persons() -> None:
    plan = _plan("organization_card")
    for group in entity("organization").groups:
        own = [f.id for f in entity("organization") if f.group == group.id]
        assert sum(name in plan for name in own) >= 4, group.zh
    for number in ("", "2", "3"):
        for name in ("name", "title", "phone", "mobile", "email"):
            assert f"contact{number}.{name}" in plan
    assert {"recorded_on", "recorded_by", "tier"} <= {item.path for item in plan.items}


def test_no_card_asks_for_anything_sensitive() -> None:
    for form_id, lang in CARDS:
        for sheet in form(form_id).sheets:
            assert not [p for p in sheet.paths() if field_of(sheet.entity, p).sensitive], (
                form_id,
                lang,
            )


@pytest.mark.parametrize("form_id", sorted({form_id for form_id, _ in CARDS}))
def test_values_are_open_labels_are_locked_and_it_prints_upright_on_a4(form_id: str) -> None:
    page = _sheet(build(form(form_id), RULES, "zh", version=3, published="2026-11-01"))
    assert '<sheetProtection sheet="1"' in page
    assert 'paperSize="9"' in page and "landscape" not in page
    assert "第 3 版 2026-11-01 发布" in page
    plan = _plan(form_id)
    assert page.count("<dataValidation ") >= len(list(plan.filled_in())) - 1
    musts = [item for item in plan.of("field") if item.need is not Need.OPTIONAL]
    assert page.count("<cfRule ") >= len(musts) > 0


def test_a_choice_is_a_dropdown_and_every_value_has_a_message() -> None:
    page = _sheet(build(form("complaint"), RULES, "zh"))
    for path in ("severity", "satisfaction", "source"):
        cell = _plan("complaint")[path].cell
        rule = re.search(rf'<dataValidation [^>]*sqref="{cell}"[^>]*>', page)
        assert rule and 'type="list"' in rule[0] and "prompt=" in rule[0]
    due = re.search(rf'<dataValidation [^>]*sqref="{_plan("complaint")["due"].cell}"[^>]*>', page)
    assert due and 'type="date"' in due[0]


def test_what_was_missed_follows_from_the_check_list() -> None:
    plan = _plan("visit_card")
    page = _sheet(build(form("visit_card"), RULES, "zh"))
    asked = list(plan.of("asked"))
    assert len(asked) >= max(len(each) for each in RULES.visits.questions.values())
    cell = re.search(rf'<c r="{plan[MISSED].cell}"[^>]*><f>(.*?)</f>', page)
    assert cell and all(item.cell in cell[1] for item in asked)


def _filled(one: Form, **values: object) -> bytes:
    own = pd.DataFrame({"公众号": ["启明液压"]})
    frame = pd.DataFrame([values], dtype=object)
    notes = {(0, "uscc"): "请核对"}
    return build(one, RULES, "zh", rows={one.sheets[0].name: Filled(frame, own, notes=notes)})


def test_own_entries_and_notes_come_along_and_are_read_again(tmp_path: Path) -> None:
    one = form("organization_card")
    data = _filled(one, name="杭州启明液压件有限公司", uscc="91330106MA", products="液压件" * 100)
    reading = read({"卡.xlsx": data}, tmp_path, RULES)
    (table,) = [t for t in reading.tables if t.entity == "organization"]
    assert table.extra["公众号"].tolist() == ["启明液压"]
    assert table.frame.loc[0, ["name", "uscc"]].tolist() == ["杭州启明液压件有限公司", "91330106MA"]
    assert table.frame["products"].iat[0] == "液压件" * 100
    with zipfile.ZipFile(BytesIO(data)) as package:
        assert "请核对" in package.read("xl/comments1.xml").decode()


def test_a_question_the_form_no_longer_asks_keeps_its_answer(tmp_path: Path) -> None:
    one = form("surveys")
    head = {"customer": "杭州启明液压件有限公司", "date": pd.Timestamp("2026-11-02").date()}
    rows = [{**head, "question": "您对我们有什么意见和建议？", "answer": "快一点"},
            {**head, "question": "旧问题还问吗？", "answer": "不问了"}]  # fmt: skip
    data = build(
        one, RULES, "zh", rows={one.sheets[0].name: Filled(pd.DataFrame(rows, dtype=object))}
    )
    (table,) = [t for t in read({"表.xlsx": data}, tmp_path, RULES).tables if len(t)]
    held = table.frame.set_index("question")["answer"].to_dict()
    assert held == {row["question"]: row["answer"] for row in rows}
    assert table.frame["customer"].tolist() == [head["customer"]] * 2
