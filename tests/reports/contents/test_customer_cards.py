"""客户卡 as a report: the bands of the catalogue, how full they are, who is printed, and what never is."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from kedang.model.catalogue import entity, groups
from kedang.model.field import Entity, Group
from kedang.reports.contents.card import NOTE_LINES, REPORT, content
from kedang.reports.contents.card_sections import printed
from support.material import everything, material, records, said, shown, sound

BANDS = entity("organization").groups


def first_field(declared: Entity, group: Group) -> str:
    """A field of a band, whose value is a plain word or number."""
    return printed(declared.id, group)[0].id


def firms(*rows: dict[str, object]) -> pd.DataFrame:
    made = [
        {"id": f"ORG-{at}", "name": f"第{at}厂", "owner": "张伟", **row}
        for at, row in enumerate(rows)
    ]
    return records("organization", *made)


def test_golden_five_of_eight_bands_are_62_5_percent_and_the_missing_three_are_named() -> None:
    """Golden case 8."""
    one_of_each = {"operation": 5.0, "market": "华东", "volume": 9.0, "finance": "工商银行"}
    fields = {
        "operation": "employees",
        "market": "market_area",
        "volume": "demand_per_year",
        "finance": "bank",
    }
    row = {fields[band]: value for band, value in one_of_each.items()}
    found = content(material({"organization": firms(row)}, customers=("ORG-0",)))
    card = shown(found, "card_organization").iloc[0]
    assert card["card_share"] == 0.625
    assert card["card_bands"] == "5 / 8"
    assert card["card_missing"] == "组织和采购政策、交易记录、发展评估"
    bands = shown(found, "card_organization_filled").iloc[0]
    for group in BANDS:
        empty = group.zh in ("组织和采购政策", "交易记录", "发展评估")
        assert (bands[f"card_band_{group.id}"] == 0.0) == empty
    assert found.figures["cards_share"].value == 0.625


@pytest.mark.parametrize("filled", range(9))
def test_every_number_of_bands(filled: int) -> None:
    declared = entity("organization")
    row = {first_field(declared, group): 1.0 for group in BANDS[:filled]} | {"name": "甲厂"}
    row = {
        name: value if declared[name].type.is_numeric else str(value) for name, value in row.items()
    }
    days = {name: "2020-01-01" for name in row if declared[name].type.is_date}
    found = content(material({"organization": firms(row | days)}, customers=("ORG-0",)))
    assert shown(found, "card_organization")["card_share"].iloc[0] == max(filled, 1) / 8


def test_golden_sensitive_values_are_never_printed() -> None:
    """Golden case 7, and beyond: every §§ field and every field that is off, filled in by somebody."""
    frames = {}
    for kind, extra in (("individual", {}), ("contact", {"organization_id": "ORG-0"})):
        hidden = [one for one in entity(kind) if one.sensitive or not one.default_on]
        assert len(hidden) > 5
        row = records(kind, {"id": f"{kind}-0", "name": "王先生", **extra})
        frames[kind] = row.assign(**{one.id: f"隐私{one.id}" for one in hidden})
    frames["organization"] = firms({})
    found = content(material(frames, customers=("ORG-0", "individual-0")))
    sound(REPORT, found)
    assert len(shown(found, "card_individual")) == 1 and len(shown(found, "card_people")) == 1
    assert not [value for value in everything(found) if "隐私" in str(value)]
    columns = {column.id for section in REPORT.sections() for column in section.columns}
    for kind in ("organization", "individual", "contact"):
        assert not columns & {f"{kind}_{one.id}" for one in entity(kind) if one.sensitive}


def test_all_customers_of_a_rep_each_on_a_page() -> None:
    frames = {
        "organization": firms({}, {"owner": "李娜"}, {"name": "甲厂"}),
        "individual": records("individual", {"id": "IND-0", "name": "王先生", "owner": "张伟"}),
    }
    found = content(material(frames, answers={"rep": "张伟"}))
    assert shown(found, "card_organization")["key"].tolist() == ["ORG-2", "ORG-0"]
    assert shown(found, "card_individual")["individual_name"].tolist() == ["王先生"]
    assert shown(found, "card_index")["no"].tolist() == [1, 2, 3]
    assert "张伟的客户卡" in found.title.render()
    assert [page.each for page in REPORT.pages] == ["", "card_organization", "card_individual"]


def test_those_asked_for_in_the_order_asked_merged_ones_by_who_stands() -> None:
    rows = firms({}, {}, {"merged_into": "ORG-0"})
    found = content(material({"organization": rows}, customers=("ORG-1", "ORG-2")))
    assert shown(found, "card_organization")["key"].tolist() == ["ORG-1", "ORG-0"]
    assert "card_individual" not in found.sections


def test_contacts_and_lines_to_write_on() -> None:
    people = records(
        "contact",
        {"organization_id": "ORG-0", "name": "张采购", "buying_role": "采购经办", "mobile": "13812345678"},
        {"organization_id": "ORG-0", "name": "王总", "buying_role": "决策人"},
        {"organization_id": "别家", "name": "外人"},
    )  # fmt: skip
    found = content(material({"organization": firms({}), "contact": people}, customers=("ORG-0",)))
    rows = shown(found, "card_people")
    assert rows["contact_name"].tolist() == ["王总", "张采购"]
    assert rows["contact_mobile"].tolist()[1] == "13812345678"
    notes = shown(found, "card_organization_notes")
    assert notes["key"].tolist() == ["ORG-0"] * NOTE_LINES


def test_days_of_deals_come_from_the_orders_where_the_card_has_none() -> None:
    deals = records(
        "transaction",
        {"customer_id": "ORG-0", "date": "2025-05-01", "amount": 5.0},
        {"customer_id": "ORG-0", "date": "2026-05-01", "amount": 5.0},
        {"customer_id": "ORG-0", "date": "2026-12-01", "amount": 5.0},
        {"customer_id": "ORG-1", "date": "2026-05-01", "amount": 5.0},
    )
    frames = {"organization": firms({}, {"first_deal_on": "2019-01-01"}), "transaction": deals}
    band = shown(content(material(frames, customers=("ORG-0", "ORG-1"))), "card_organization_deals")
    assert band["organization_first_deal_on"].tolist() == [
        pd.Timestamp("2025-05-01"),
        pd.Timestamp("2019-01-01"),
    ]
    assert band["organization_last_deal_on"].tolist() == [pd.Timestamp("2026-05-01")] * 2


def test_every_band_of_the_catalogue_has_its_place() -> None:
    for kind, sections in (("organization", REPORT.pages[1]), ("individual", REPORT.pages[2])):
        ids = [one.id for one in sections.sections]
        for group in groups(kind):
            assert (f"card_{kind}_{group.id}" in ids) == bool(printed(kind, group))


def test_nobody_asked_for_a_blank_card_of_each_kind() -> None:
    for frames in ({}, {"organization": firms({}, {})}):
        found = content(material(frames))
        sound(REPORT, found)
        for kind in ("organization", "individual"):
            assert shown(found, f"card_{kind}")["key"].tolist() == [""]
            written = found.sections[f"card_{kind}_filled"].frame.drop(columns="key")
            assert np.isnan(written.to_numpy(dtype=float)).all()
        assert "空白" in said(found, "card_index")
        assert np.isnan(found.figures["cards_share"].value)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"customers": ("ORG-7",)}, "指定的客户档案里没有"),
        ({"answers": {"rep": "无名"}}, "无名名下没有客户"),
    ],
)
def test_nobody_found_is_said_on_the_one_page_there_is(
    asked: dict[str, object], words: str
) -> None:
    found = content(material({"organization": firms({})}, **asked))
    sound(REPORT, found)
    assert words in said(found, "card_index")
    assert set(found.sections) == {"card_index"}


def test_the_emptiest_card_and_band_are_named() -> None:
    frames = {"organization": firms({"bank": "工行", "employees": 5.0}, {"name": "空厂"})}
    found = content(material(frames, customers=("ORG-0", "ORG-1")))
    assert "最空的是空厂（12.5%）" in said(found, "card_index")
    assert "填得最少的要素是“市场”" in said(found, "card_gaps")
    assert found.figures["cards_thin"].value == 2
