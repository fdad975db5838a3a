"""A settings workbook read back says exactly what it was made from, whatever the settings are."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from kedang.forms.settings.stamp import STAMP_SHEET
from kedang.forms.settings.writing import KEY, build
from kedang.model.text import LANGUAGES, Lang
from kedang.rulebook import Rulebook, load, loads
from kedang.rulebook.book import hash_of
from support.settings_books import Pages, back, changed, place_of, rulebooks

OWN = loads(
    """
[tiering.tiers]
A = 85.5
[matching.weights]
address = 0.30000000000000004
[validation]
disabled = ["organization.uscc.check_digit"]
[validation.wanted]
visit = ["date", "customer"]
organization = []
[validation.severities]
"contact.email.syntax" = "info"
[intake.headers]
organization.name = ["抬头"]
organization.contact2.name = ["乙方"]
[lists.words.visit_result]
"有效" = ["谈成了"]
[lists.more]
segment = ["战略客户"]
[calendar]
holidays = [2026-12-25]
[complaints.routes]
"=质量 问题" = "质量部"
[visits.layers."领导"]
people = ["王总", "007"]
"""
)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("book", [load(), OWN], ids=["shipped", "own"])
def test_unchanged_it_says_the_same(book: Rulebook, lang: Lang) -> None:
    found = back(book, lang)
    assert found.mistakes == () and found.book == book
    assert found.book.hash == found.origin.hash == book.hash and found.origin.base == book


@settings(
    max_examples=8,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(book=rulebooks())
def test_any_sound_settings_come_back_with_the_same_hash(book: Rulebook) -> None:
    found = back(book)
    assert [one.said.render() for one in found.mistakes] == []
    assert found.book is not None and found.book.hash == book.hash


def test_the_same_settings_give_the_same_bytes() -> None:
    assert build(OWN, version=2, made="2026-11-20") == build(OWN, version=2, made="2026-11-20")


def test_the_stamp_is_hidden_and_the_file_is_known_as_ours() -> None:
    data = build(OWN, version=7, made="2026-11-20")
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book[STAMP_SHEET].sheet_state == "veryHidden"
    assert back(OWN).origin.version == 0
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert b'name="kedang"' in package.read("docProps/custom.xml")
    for sheet in book:
        if sheet.title not in ("说明", STAMP_SHEET):
            assert sheet.column_dimensions[openpyxl.utils.get_column_letter(KEY + 1)].hidden


def test_sheets_and_columns_may_be_moved_and_rows_inserted() -> None:
    def move(book: Pages) -> None:
        sheet, row = place_of(book, "complaints.routes")
        book.reverse()
        book[sheet].insert_rows(row + 3, 2)
        book[sheet].cell(row + 3, 1).value = "包装"
        book[sheet].cell(row + 3, 2).value = "仓储部"
        book["评级"].title = "我们的评级"
        book["校验"].insert_columns(1)

    found = changed(load(), move)
    assert [one.said.render() for one in found.mistakes] == []
    assert found.book == loads('[complaints.routes]\n"包装" = "仓储部"')


def test_a_line_that_is_deleted_is_gone() -> None:
    def drop(book: Pages) -> None:
        sheet, row = place_of(book, "complaints.routes")
        book[sheet].delete_rows(row + 2)

    found = changed(load(), drop)
    assert found.book is not None
    assert len(found.book.complaints.routes) == len(load().complaints.routes) - 1


def test_words_may_be_english_in_a_chinese_workbook_and_numbers_may_be_texts() -> None:
    def write(book: Pages) -> None:
        for key, value in (
            ("tiering.abc_by", "Amount of a year"),
            ("matching.learn", "no"),
            ("validation.completeness_below", "30%"),
            ("validation.amount_tolerance", "０．０２"),
            ("tiering.window_months", "24"),
            ("validation.earliest_date", "1995年3月1日"),
        ):
            sheet, row = place_of(book, key)
            book[sheet].cell(row, 2).value = value

    found = changed(load(), write)
    assert [one.said.render() for one in found.mistakes] == []
    assert found.book == loads(
        "[tiering]\nabc_by='amount'\nwindow_months=24\n[matching]\nlearn=false\n"
        "[validation]\ncompleteness_below=0.3\namount_tolerance=0.02\nearliest_date=1995-03-01"
    )


def test_a_setting_that_came_later_keeps_its_value() -> None:
    """A workbook of an older program lacks a setting there is now: no mistake, the shipped value."""
    text = load().as_toml().replace("top_n = 5\n", "")

    older = [("hash", hash_of(text)), ("settings", text, None, None)]

    def drop(book: Pages) -> None:
        sheet, row = place_of(book, "reports.top_n")
        book[sheet].delete_rows(row)
        for at, line in enumerate(older, start=4):
            for column, value in enumerate(line, start=1):
                book[STAMP_SHEET].cell(at, column).value = value

    found = changed(load(), drop)
    assert found.mistakes == () and found.book == load()
