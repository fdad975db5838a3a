"""Every form opened, filled in and saved by LibreOffice, as by a rep without any add-in, and read back equal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kedang.forms.build import build, form_name
from kedang.forms.design import Form
from kedang.forms.filled import Filled
from kedang.forms.plan import table_plan
from kedang.forms.registry import FORMS
from kedang.forms.registry import form as form_of
from kedang.forms.stamp import stamp
from kedang.forms.writing.card_plan import CardPlan, card_plan
from kedang.hosts.files import read_workbook
from kedang.intake.stamped import stamp_of
from kedang.rulebook import load
from support.calc import RunningCalc
from support.reps import Rep
from support.reps_work import DAY, Value, found, read, said, same, values

pytestmark = pytest.mark.live
RULES = load()
ZERO = date(1899, 12, 30)
FILTER = "Calc MS Excel 2007 XML"


@pytest.mark.parametrize("form_id", [form.id for form in FORMS])
def test_a_form_filled_in_by_hand_in_calc_is_read_back_equal(
    form_id: str, office: RunningCalc, tmp_path: Path
) -> None:
    form = form_of(form_id)
    rep = Rep(7, DAY, RULES)
    work = rep.fill(form, rows=3)
    basis = {name: rep.fill(form_of(name)) for name in ("organizations", "products")}
    blank, saved = tmp_path / "空表.xlsx", tmp_path / form_name(form)
    blank.write_bytes(build(form, RULES, "zh", version=3, published="2026-11-01"))
    missed = _fill_in(office, form, work, blank, saved)
    files = {form_name(form): saved.read_bytes()}
    for name, filled in basis.items():
        if name != form_id:
            files[form_name(form_of(name))] = build(form_of(name), RULES, "zh", rows=filled)
    folder = tmp_path / "收"
    folder.mkdir()
    reading = read(files, folder, RULES)
    assert [one for one in said(reading, saved.name) if ".card.thin" not in one] == []
    lost = []
    for value in values(form, work, RULES, "zh", typed=True):
        written = missed.get(value.sheet.name) if value.path == "missed" else None
        wanted = value if written is None else Value(value.sheet, value.row, value.path, written)
        held = found(reading.tables, wanted, saved.name)
        if not any(same(wanted.written, one) for one in held):
            lost.append((wanted.sheet.name, wanted.row, wanted.path, wanted.written, held))
    assert lost == []
    told = stamp_of(read_workbook(saved))
    assert told == (stamp(form, RULES, "zh", 3, "2026-11-01"), True)


def _fill_in(
    office: RunningCalc, form: Form, work: dict[str, Filled], blank: Path, saved: Path
) -> dict[str, str]:
    """Write every value into its cell as typing does; what the check lists of visits say was missed, by sheet."""
    document = office.open(blank.as_uri(), hidden=True)
    missed: dict[str, str] = {}
    try:
        for sheet in form.sheets:
            page = document.Sheets.getByName(sheet.name)
            if sheet.layout == "table":
                for row, at, value in _on_table(sheet, work[sheet.name]):
                    _put(page, row, at, value)
                continue
            plan = card_plan(sheet, RULES, "zh")
            for row, at, value in _on_card(plan, work[sheet.name]):
                _put(page, row, at, value)
            if sheet.asks:
                missed[sheet.name] = _tick(document, page, plan)
        document.calculateAll()
        document.storeToURL(saved.as_uri(), (office.property("FilterName", FILTER),))
    finally:
        document.close(True)
    return missed


def _on_table(sheet: Any, filled: Filled) -> Iterator[tuple[int, int, object]]:
    """The cells below the example row."""
    plan = table_plan(sheet, RULES, "zh")
    first = plan.first + (1 if sheet.example else 0)
    for position, record in enumerate(filled.frame.to_dict("records")):
        for path, value in record.items():
            if value == value and value is not None:
                yield first + position, plan[str(path)].at, value


def _on_card(plan: CardPlan, filled: Filled) -> Iterator[tuple[int, int, object]]:
    for record in filled.frame.to_dict("records"):
        for item in plan.of("field", "helper"):
            value = record.get(item.path)
            if (
                value is not None
                and value == value
                and not (plan.sheet.asks and item.path == "missed")
            ):
                yield *item.value, value
        for item in plan.of("question"):
            if item.heading.partition(". ")[2] == record.get("question"):
                yield *item.value, record["answer"]


def _put(page: Any, row: int, at: int, value: object) -> None:
    cell = page.getCellByPosition(at, row)
    if isinstance(value, date):
        cell.setValue((value - ZERO).days)
    elif isinstance(value, int | float):
        cell.setValue(value)
    else:
        cell.setString(str(value))


def _tick(document: Any, page: Any, plan: CardPlan) -> str:
    """Tick the first question as asked and the next two as missed."""
    document.calculateAll()
    names = []
    for number, item in enumerate(plan.of("asked")):
        words = page.getCellByPosition(item.at, item.row).getString()
        if words:
            _put(page, *item.value, item.choices[1 if number in (1, 2) else 0])
            names += [words] if number in (1, 2) else []
    assert len(names) == 2
    return "、".join(names)
