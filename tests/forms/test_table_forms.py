"""Every table form is what the catalogue and the settings say: fields, dropdowns, marks, prompts, protection."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from kedang.forms.build import build
from kedang.forms.design import Form, FormSheet
from kedang.forms.headings import MARK, Need
from kedang.forms.lists import list_name
from kedang.forms.plan import PlannedColumn, TablePlan, table_plan
from kedang.forms.registry import FORMS, by_file, form
from kedang.forms.stamp import stamp
from kedang.model.catalogue import column_field, entities
from kedang.model.errors import UsageError
from kedang.model.field import FieldType, Privacy
from kedang.model.stamp import AUTOMATIC, EXAMPLE, FORM_SHEET, read_stamp
from kedang.model.text import LANGUAGES, Lang
from kedang.reports.book import LIST_SHEET
from kedang.rulebook import load, loads

RULES = load()
MORE = loads(
    '[lists.more]\nstatus = ["观望"]\nsource_channel = ["抖音"]\n[validation.wanted]\nvisit = ["date", "mode"]'
)
SMALL = [
    replace(one, sheets=tuple(replace(sheet, rows=6) for sheet in one.sheets)) for one in FORMS
]
EVERY = [pytest.param(one, id=one.id) for one in SMALL]
TABLES = [
    pytest.param(one, sheet, id=f"{one.id}-{sheet.name}")
    for one in SMALL
    for sheet in one.sheets
    if sheet.layout == "table"
]
PLAIN = [case for case in TABLES if all(s.layout == "table" for s in case.values[0].sheets)]


def opened(one: Form, lang: Lang = "zh", rules: object = RULES) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(build(one, rules, lang)))  # type: ignore[arg-type]


def rule_at(page: Worksheet, plan: TablePlan, column: PlannedColumn) -> DataValidation:
    cell = page.cell(plan.first + 1, column.at + 1).coordinate
    found = [rule for rule in page.data_validations.dataValidation if cell in rule.sqref]
    assert len(found) == 1, (cell, column.heading)
    return found[0]


def offered(book: openpyxl.Workbook, rule: DataValidation) -> list[str]:
    """What a dropdown shows, from the rule itself or from the hidden sheet."""
    source = str(rule.formula1)
    if source.startswith('"'):
        return source.strip('"').split(",")
    found = re.fullmatch(rf"'{FORM_SHEET}'!(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+)", source)
    assert found, source
    return [str(row[0].value) for row in book[FORM_SHEET][found[1].replace("$", "")]]


@pytest.mark.parametrize(("one", "sheet"), PLAIN)
def test_the_star_is_explained_only_where_a_column_has_one(one: Form, sheet: FormSheet) -> None:
    page = opened(one)[sheet.name]
    starred = any(
        column.heading.startswith(MARK) for column in table_plan(sheet, RULES, "zh").columns
    )
    note = str(page.cell(2, 1).value)
    assert ("带 * 的必填" in note) == starred


@pytest.mark.parametrize(("one", "sheet"), TABLES)
def test_every_field_is_in_the_catalogue_and_stands_once(one: Form, sheet: FormSheet) -> None:
    paths = sheet.paths()
    assert len(set(paths)) == len(paths)
    assert sheet.entity in entities()
    for path in (*paths, *sheet.example, *sheet.required):
        assert column_field(sheet.entity, path)
    assert set(sheet.example) <= set(paths)
    assert set(sheet.required) <= set(paths)
    wanted = {declared.id for declared in entities()[sheet.entity] if declared.blocks}
    assert wanted <= set(paths)


@pytest.mark.parametrize(("one", "sheet"), TABLES)
def test_nobody_is_asked_for_what_the_law_calls_sensitive(one: Form, sheet: FormSheet) -> None:
    asked = [column_field(sheet.entity, path) for path in sheet.paths()]
    assert not [field.id for field in asked if field.sensitive]
    off = [f.id for f in asked if not f.default_on and f.privacy is not Privacy.NONE]
    assert not off or "consent" in sheet.required


@pytest.mark.parametrize(("one", "sheet"), TABLES)
def test_an_example_is_known_by_its_first_field(one: Form, sheet: FormSheet) -> None:
    first = sheet.paths()[0]
    assert str(sheet.example[first]).startswith(EXAMPLE)
    declared = column_field(sheet.entity, first)
    assert declared.type.is_text and declared.choices is None


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("one", "sheet"), TABLES)
def test_columns_worked_out_stand_where_they_hinder_no_sorting(
    one: Form, sheet: FormSheet, lang: Lang
) -> None:
    plan = table_plan(sheet, RULES, lang)
    kinds = [column.worked_out for column in plan.columns]
    filled_in = kinds.count(False)
    assert kinds == [True] + [False] * filled_in + [True] * (len(kinds) - filled_in - 1)
    assert len({column.heading for column in plan.columns}) == len(plan.columns)
    for column in plan.columns:
        assert column.heading.endswith(AUTOMATIC) == column.worked_out
        assert len(column.hint) <= 255
        assert column.heading.startswith(MARK) == (column.need is Need.MUST)


@pytest.mark.parametrize("rules", [RULES, MORE], ids=["shipped", "more"])
@pytest.mark.parametrize(("one", "sheet"), PLAIN)
def test_a_dropdown_is_the_closed_list_with_what_the_admin_added(
    one: Form, sheet: FormSheet, rules: object
) -> None:
    book = opened(one, rules=rules)
    page, plan = book[sheet.name], table_plan(sheet, rules, "zh")  # type: ignore[arg-type]
    for column in plan.filled_in():
        rule = rule_at(page, plan, column)
        declared = column.declared
        closed = declared.choices if declared else None
        if closed is None and not column.choices:
            assert rule.type != "list", column.heading
            continue
        shown = offered(book, rule)
        if closed is not None:
            added = rules.lists.more.get(closed.id, ())  # type: ignore[attr-defined]
            assert shown == [*closed.labels, *added], column.heading
            closed_type = declared is not None and declared.type in (
                FieldType.CHOICE,
                FieldType.FLAG,
            )
            strict = closed_type and closed.id != "source_channel"
            assert (rule.errorStyle or "stop") == ("stop" if strict else "warning")
        else:
            assert tuple(shown) == column.choices
        assert len(rule.promptTitle) <= 32
        assert 0 < len(rule.prompt) <= 255


@pytest.mark.parametrize(("one", "sheet"), PLAIN)
def test_only_headings_and_worked_out_cells_are_locked(one: Form, sheet: FormSheet) -> None:
    page, plan = opened(one)[sheet.name], table_plan(sheet, RULES, "zh")
    assert page.protection.sheet and not page.protection.password
    for allowed in ("sort", "autoFilter", "formatCells", "insertRows"):
        assert getattr(page.protection, allowed) is False, allowed
    for column in plan.columns:
        head = page.cell(plan.header + 1, column.at + 1)
        cells = [page.cell(plan.first + down, column.at + 1) for down in (1, 2, sheet.rows)]
        assert head.protection.locked and head.value == column.heading
        assert [cell.protection.locked for cell in cells] == [column.worked_out] * 3
        text = column.type.is_text and not column.worked_out
        assert (cells[1].number_format == "@") == text, column.heading
    own = page.column_dimensions[get_column_letter(len(plan.columns) + 1)]
    assert own.protection.locked is False and own.max - own.min > 20
    first, last = next(plan.filled_in()), list(plan.filled_in())[-1]
    left, right = page.auto_filter.ref.split(":")
    assert left == page.cell(plan.header + 1, first.at + 1).coordinate
    assert right.startswith(page.cell(1, last.at + 1).column_letter)


@pytest.mark.parametrize(("one", "sheet"), PLAIN)
def test_a_form_prints_on_a4_with_its_headings_and_what_it_is(one: Form, sheet: FormSheet) -> None:
    page = openpyxl.load_workbook(
        BytesIO(build(one, RULES, "zh", version=3, published="2026-11-23"))
    )[sheet.name]
    plan = table_plan(sheet, RULES, "zh")
    assert (page.page_setup.paperSize, page.page_setup.orientation) == (9, "landscape")
    assert page.print_title_rows == f"$1:${plan.header + 1}"
    assert page.freeze_panes == f"C{plan.header + 2}"
    footer = f"{page.oddFooter.left.text}{page.oddFooter.center.text}{page.oddFooter.right.text}"
    for part in ("&F", "第 3 版 2026-11-23 发布", "&D", "&P"):
        assert part in footer, footer


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("one", EVERY)
def test_a_form_is_the_same_file_every_time_and_says_which_it_is(one: Form, lang: Lang) -> None:
    data = build(one, RULES, lang, version=2, published="2026-11-23")
    assert data == build(one, RULES, lang, version=2, published="2026-11-23")
    book = openpyxl.load_workbook(BytesIO(data))
    assert FORM_SHEET in book.sheetnames and LIST_SHEET not in book.sheetnames
    assert book[FORM_SHEET].sheet_state == "veryHidden"
    assert not [one for one in book.custom_doc_props.props if one.name == "kedang"]
    rows = [list(row) for row in book[FORM_SHEET].iter_rows(max_row=5, values_only=True)]
    held = read_stamp(rows)
    assert held is not None
    assert held == (stamp(one, RULES, lang, 2, "2026-11-23"), True)
    tables = {sheet.name for sheet in one.sheets if sheet.layout == "table"}
    for column in (column for column in held[0].columns if column.sheet in tables):
        assert book[column.sheet][column.place].value == column.heading


def test_settings_that_matter_are_part_of_the_stamp() -> None:
    asked = loads('[visits.questions]\n"通用" = ["预算"]')
    plain = stamp(form("visits"), RULES, "zh")
    assert stamp(form("visits"), asked, "zh").structure != plain.structure
    assert stamp(form("organizations"), asked, "zh") == stamp(form("organizations"), RULES, "zh")
    assert (
        dict(stamp(form("organizations"), MORE, "zh").lists)["status"]
        != dict(stamp(form("organizations"), RULES, "zh").lists)["status"]
    )
    wanted = table_plan(form("visits").sheets[0], MORE, "zh")
    assert [c.path for c in wanted.filled_in() if c.need is Need.WANTED] == ["mode"]


def test_the_required_questions_stand_on_a_page_to_print() -> None:
    page = opened(form("visits"))["必问问题"]
    said = [str(cell) for row in page.iter_rows(values_only=True) for cell in row if cell]
    for nature, asked in RULES.visits.questions.items():
        at = said.index(nature)
        assert set(asked) <= set(said[at:])
    assert said.index("通用") < said.index("制造商")


def test_a_form_is_found_by_its_id_and_by_its_name() -> None:
    assert form("拜访记录") is form("visits")
    assert by_file("联系人表（含个人资料）-张伟.xlsx") is form("contacts_profile")
    assert by_file("别的.xlsx") is None
    with pytest.raises(UsageError, match="visits"):
        form("visit")


def test_lists_of_one_name_are_one_list() -> None:
    names: dict[str, tuple[str, ...]] = {}
    for one in FORMS:
        for sheet in one.sheets:
            for path in sheet.paths():
                declared = column_field(sheet.entity, path)
                if declared.choices is not None:
                    labels = names.setdefault(list_name(declared), declared.choices.labels)
                    assert labels == declared.choices.labels
