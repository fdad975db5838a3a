"""Rules that compare with the archive, and with the other tables read: who, where, since when."""

from __future__ import annotations

import pandas as pd

from kedang.rulebook import load
from kedang.validation.known import Known
from kedang.validation.run import validate
from support.tables import AS_OF, row, table

FIRM = "杭州华信机械有限公司"


def archived(**columns: list[object]) -> Known:
    """An archive of organisations, none of them merged away unless it says so."""
    frame = pd.DataFrame({"name": [FIRM], **columns})
    for name in ("acquired_on", "first_deal_on"):
        if name in frame:
            frame[name] = pd.to_datetime(frame[name]).astype("datetime64[s]")
    return Known.of({"organization": frame.assign(source_name="旧名单.xlsx", source_sheet="客户")})


def found(known: Known, *tables, rule: str):
    """The findings of one rule."""
    said = validate(tables, load(), as_of=AS_OF, known=known).findings
    return [finding for finding in said if finding.rule == rule]


def test_a_visit_to_a_customer_of_the_archive_is_no_stranger() -> None:
    visit = row("visit", date="2026-11-02", customer="华信机械（杭州）有限责任公司")
    stranger = row("visit", date="2026-11-02", customer="绍兴越龙纺织有限公司")
    assert not found(archived(), visit, rule="visit.customer.unknown")
    assert len(found(archived(), stranger, rule="visit.customer.unknown")) == 1
    assert not found(Known(), stranger, rule="visit.customer.unknown")


def test_a_slip_in_a_customer_s_name_is_proposed_as_the_archive_has_it() -> None:
    visit = row("visit", date="2026-11-02", customer="杭州华倍机械有限公司")
    (finding,) = found(archived(), visit, rule="visit.customer.near")
    assert finding.fix is not None and finding.fix.value == FIRM


def test_one_unknown_customer_is_told_once_however_often_he_was_visited() -> None:
    cells = {"date": ["2026-11-02"] * 9, "customer": ["绍兴越龙纺织有限公司"] * 9}
    (finding,) = found(archived(), table("visit", cells), rule="visit.customer.unknown")
    assert finding.cell == "B2" and "9" in finding.message.render("zh")


def test_who_registered_first_keeps_the_customer() -> None:
    """Golden case 9, against the archive: the later row is listed with both names and days."""
    card = row("organization", name=FIRM, province="浙江", owner="孙浩", acquired_on="2026-05-05")
    known = archived(owner=["陈立"], acquired_on=["2025-01-05"], province=["浙江省"])
    (finding,) = found(known, card, rule="organization.owner.collision")
    told = finding.message.render("zh")
    for part in ("陈立", "2025-01-05", FIRM, "孙浩", "2026-05-05", "旧名单.xlsx 客户"):
        assert part in told


def test_two_agents_on_one_end_customer() -> None:
    """Golden case 9: the earlier order wins, the later is listed; namesakes elsewhere are silent."""
    cells = {
        "date": ["2026-03-02", "2026-03-09", "2026-04-01", "2026-04-02"],
        "customer": ["杭州中联机电", "宁波海通机电", "杭州中联机电", "宁波海通机电"],
        "end_customer": ["宁波鼎丰钢管有限公司"] * 3 + ["南京鼎丰钢管有限公司"],
    }
    found_here = found(
        Known(), table("transaction", cells), rule="transaction.end_customer.collision"
    )
    assert [(one.cell, one.value) for one in found_here] == [("C3", "宁波鼎丰钢管有限公司")]
    assert "杭州中联机电" in found_here[0].message.render("zh")


def test_equal_days_are_asked_and_nobody_is_accused() -> None:
    cells = {"name": [FIRM] * 2, "owner": ["陈立", "孙浩"], "acquired_on": ["2026-05-05"] * 2}
    customers = table("organization", cells)
    assert not found(Known(), customers, rule="organization.owner.collision")
    assert len(found(Known(), customers, rule="organization.owner.claimed")) == 1


def test_the_address_checked_later_is_proposed() -> None:
    cells = {
        "name": [FIRM, FIRM],
        "address": ["杭州市滨江区江南大道88号", "浙江省杭州市西湖区文三路12号"],
        "verified_on": ["2026-06-01", "2024-06-01"],
    }
    (finding,) = found(Known(), table("organization", cells), rule="organization.address.two")
    assert finding.cell == "B3"
    assert finding.fix is not None and finding.fix.value == "杭州市滨江区江南大道88号"


def test_a_file_read_again_is_not_compared_with_what_it_said_before() -> None:
    frame = pd.DataFrame({"name": [FIRM], "address": ["杭州市滨江区江南大道88号"]})
    before = Known.of({"organization": frame.assign(source_name="资料.xlsx")})
    elsewhere = Known.of({"organization": frame.assign(source_name="旧名单.xlsx")})
    card = row("organization", name=FIRM, address="浙江省杭州市西湖区文三路12号")
    assert not found(before, card, rule="organization.address.two")
    assert len(found(elsewhere, card, rule="organization.address.two")) == 1


def test_records_merged_away_are_not_compared_with() -> None:
    frame = pd.DataFrame({"name": [FIRM], "merged_into": ["C-1"]})
    visit = row("visit", date="2026-11-02", customer="绍兴越龙纺织有限公司")
    known = Known.of({"organization": frame})
    assert not found(known, visit, rule="visit.customer.unknown")


def test_a_complaint_before_the_national_holiday_is_due_on_its_eve() -> None:
    """Golden case 2: received Wednesday 2026-09-30, Friday is a holiday, so due that very day."""
    open_one = row("complaint", received_on="2026-09-30", customer=FIRM, closed_on="", due="")
    said = validate([open_one], load(), as_of=AS_OF).findings
    by_rule = {finding.rule: finding for finding in said}
    due = by_rule["complaint.due.missing"].fix
    assert due is not None and due.value == "2026-09-30"
    assert "2026-09-30" in by_rule["complaint.closed_on.overdue"].message.render("zh")
