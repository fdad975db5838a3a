"""客户卡: printable cards, and empty ones that the intake reads back whatever is filled in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from kedang import pipeline
from kedang.composing.outcomes import Reading
from kedang.hosts.files import read_workbook
from kedang.model.catalogue import contact_columns, entity
from kedang.model.operation import Moment
from kedang.model.text import LANGUAGES, Lang, say
from kedang.reports.card_content import Customer, customer_card, empty_card, shown
from kedang.reports.card_tab import SOURCE, write_card_tab, write_empty_cards
from kedang.reports.labels import label_of
from kedang.rulebook import load

MOMENT = Moment("小王", datetime(2026, 11, 20, 12), date(2026, 11, 20))
VALUES: dict[str, object] = {
    "name": "杭州启明液压件有限公司",
    "uscc": "911522010783762860",
    "phone": "0571-87654321",
    "founded_on": pd.Timestamp("2001-05-01"),
    "registered_capital": 5_000_000.0,
    "trade_name": "启明",
}


def read(path: Path) -> Reading:
    """What the intake makes of a workbook."""
    book = read_workbook(path)
    return pipeline.read([book], load(), MOMENT.as_of, lambda *step: None)


def filled(path: Path, kind: str, lang: Lang, values: Mapping[str, object]) -> Path:
    """An empty card with some values written beside their labels."""
    write_empty_cards(path, [kind], MOMENT, lang)
    book = openpyxl.load_workbook(path)
    sheet = book[kind]
    sheet.title = say(f"card.empty.{kind}").render(lang)
    rows = {str(row[0].value).rstrip("：:"): row[0].row for row in sheet.iter_rows(max_col=1)}
    for name, value in values.items():
        declared = contact_columns(kind)[name] if "." in name else entity(kind)[name]
        sheet.cell(rows[label_of(declared, lang)], 2).value = value
    book.save(path)
    return path


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", ["organization", "individual"])
def test_an_empty_card_is_no_record(tmp_path: Path, kind: str, lang: Lang) -> None:
    reading = read(filled(tmp_path / "card.xlsx", kind, lang, {}))
    assert [len(table) for table in reading.tables] == []
    assert [one.entity for one in reading.files[0].layouts] == [kind]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "values",
    [
        {"name": "杭州启明液压件有限公司"},
        {"name": "杭州启明液压件有限公司", "uscc": "911522010783762860", "owner": "张伟"},
        {"name": "杭州启明液压件有限公司", "founded_on": datetime(2001, 5, 1), "contact.mobile": "13812345678", "contact.name": "陈晨"},
        {"name": "杭州启明液压件有限公司", "registered_capital": 500.0, "history": "2001 年成立", "notes": "好客户"},
    ],
)  # fmt: skip
def test_a_filled_in_card_is_read_back(
    tmp_path: Path, lang: Lang, values: dict[str, object]
) -> None:
    reading = read(filled(tmp_path / "card.xlsx", "organization", lang, values))
    held = {table.entity: table.frame for table in reading.tables}
    for name, value in values.items():
        frame = held["contact"] if "." in name else held["organization"]
        assert frame[name.rpartition(".")[2]].tolist() == [value], name
    plain = {"name", "trade_name", "trade", "legal_form", "province", "city"}
    assert set(held["organization"].columns[held["organization"].notna().any()]) <= plain | set(
        values
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_filled_in_card_of_a_person_is_read_back(tmp_path: Path, lang: Lang) -> None:
    values = {"name": "王敏", "mobile": "13812345678", "products": "水泵"}
    reading = read(filled(tmp_path / "card.xlsx", "individual", lang, values))
    (table,) = reading.tables
    assert table.entity == "individual"
    assert {name: table.frame[name].iat[0] for name in values} == values


@pytest.mark.parametrize("kind", ["organization", "individual", "contact"])
def test_no_sensitive_field_may_stand_on_a_card(kind: str) -> None:
    off = [declared for declared in entity(kind) if declared.sensitive or not declared.default_on]
    assert not any(map(shown, off))
    assert off or kind == "organization"
    if kind != "contact":
        labels = {item.field for band in empty_card(kind, "zh").bands for item in band.items}
        assert not labels & set(off)


def test_a_card_shows_values_only_contacts_and_unmapped_columns(tmp_path: Path) -> None:
    contact = {"name": "陈晨", "mobile": "13812345678", "hobbies": "钓鱼", "religion": "佛教"}
    customer = Customer("organization", VALUES, [contact], {"口号": "诚信"}, say("card.nameless"))
    titles = [band.title for band in customer_card(customer, "zh").bands]
    assert titles == ["名称和地址", "生产经营", "联系人", "原始字段"]
    target = tmp_path / "card.xlsx"
    write_card_tab(target, [customer, customer], MOMENT, "zh")
    cells = [str(v) for row in read_workbook(target).grids[0].cells.tolist() for v in row if v]
    assert cells.count("911522010783762860") == 2
    assert "13812345678" in cells and "诚信" in cells
    assert not {"钓鱼", "佛教", "启明"} & set(cells)


def test_a_card_prints_on_a4_one_customer_a_page(tmp_path: Path) -> None:
    target = tmp_path / "card.xlsx"
    write_card_tab(target, [Customer("organization", VALUES)] * 3, MOMENT, "zh")
    sheet = openpyxl.load_workbook(target)[SOURCE]
    assert sheet.page_setup.paperSize == 9 and sheet.page_setup.orientation != "landscape"
    assert len(sheet.row_breaks.brk) == 2
    assert sheet["B4"].number_format == "@"
