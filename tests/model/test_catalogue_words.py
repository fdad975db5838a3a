"""One header means one thing inside an entity, one word one choice inside a list."""

from __future__ import annotations

from collections import Counter

import pytest

from kedang.model.catalogue import (
    CONTACT_HOSTS,
    closed_lists,
    column_field,
    contact_columns,
    entities,
    entity,
    find_field,
)
from kedang.model.catalogue.source_channels import SOURCE_CHANNEL, SOURCE_CHANNELS, channel
from kedang.model.field import Field, heading_key


def meaning(entity_id: str) -> dict[str, str]:
    """Header key → field, contact columns included where they may stand."""
    found: dict[str, str] = {}
    columns = {declared.id: declared for declared in entity(entity_id)}
    if entity_id in CONTACT_HOSTS:
        columns |= contact_columns(entity_id)
    for path, declared in columns.items():
        for word in _words(path, declared):
            other = found.setdefault(heading_key(word), path)
            assert other == path, f"{entity_id}: {word} means both {other} and {path}"
    return found


def _words(path: str, declared: Field) -> tuple[str, ...]:
    return (declared.zh, declared.en, *declared.synonyms)


@pytest.mark.parametrize("name", list(entities()))
def test_no_header_means_two_fields(name: str) -> None:
    assert meaning(name)


@pytest.mark.parametrize("name", list(entities()))
def test_labels_are_unique_inside_an_entity(name: str) -> None:
    for labels in ([f.zh for f in entity(name)], [f.en for f in entity(name)]):
        assert [label for label, times in Counter(labels).items() if times > 1] == []


@pytest.mark.parametrize("name", list(closed_lists()))
def test_no_word_means_two_choices(name: str) -> None:
    found: dict[str, str] = {}
    for choice in closed_lists()[name].choices:
        for word in (choice.zh, choice.en, *choice.synonyms):
            assert found.setdefault(heading_key(word), choice.id) == choice.id, word


@pytest.mark.parametrize(
    ("sheet", "header", "field"),
    [
        ("organization", "客户全称", "name"),
        ("organization", "  公司 名称 ", "name"),
        ("organization", "Company Name", "name"),
        ("organization", "统一社会信用代码", "uscc"),
        ("organization", "座机", "phone"),
        ("organization", "电话", "phone"),
        ("organization", "手机", "contact.mobile"),
        ("organization", "联系人", "contact.name"),
        ("organization", "负责人", "contact.name"),
        ("organization", "负责人1", "contact.name"),
        ("organization", "负责人2", "contact2.name"),
        ("organization", "联系人3", "contact3.name"),
        ("organization", "负责人1座机", "contact.phone"),
        ("organization", "负责人3 职位", "contact3.title"),
        ("organization", "第二联系人", "contact2.name"),
        ("organization", "联系人电话", "contact.phone"),
        ("organization", "负责人2手机", "contact2.mobile"),
        ("organization", "手机2", "contact2.mobile"),
        ("organization", "职务", "contact.title"),
        ("organization", "法人代表", "legal_representative"),
        ("organization", "业务员", "owner"),
        ("organization", "备 注", "notes"),
        ("visit", "拜访客户", "customer"),
        ("visit", "下次拜访时间", "next_appointment"),
        ("transaction", "含税金额", "amount"),
        ("transaction", "单位", "unit"),
        ("complaint", "投诉日期", "received_on"),
        ("contact", "政治面貌", "political_party"),
        ("individual", "过敏史", "health"),
        ("lead", "手机", "phone"),
        ("lead", "联系人", "contact.name"),
    ],
)
def test_what_people_write_is_understood(sheet: str, header: str, field: str) -> None:
    assert meaning(sheet)[heading_key(header)] == field


@pytest.mark.parametrize("header", ["负责人", "序号"])
def test_words_that_name_no_salesperson_are_not_the_owner(header: str) -> None:
    assert meaning("organization").get(heading_key(header)) != "owner"


def test_a_column_is_found_by_its_path() -> None:
    assert column_field("organization", "name") is entity("organization")["name"]
    assert column_field("organization", "contact2.mobile") is entity("contact")["mobile"]
    assert find_field("organization.contact.mobile") is entity("contact")["mobile"]
    with pytest.raises(KeyError):
        column_field("visit", "contact2.mobile")


def test_a_choice_field_has_a_list_and_no_other_field_has_one() -> None:
    for declared_entity in entities().values():
        for declared in declared_entity:
            choosing = declared.type in ("choice", "choices", "flag")
            assert choosing == (declared.choices is not None), f"{declared_entity.id}.{declared.id}"


def test_the_list_of_sources_is_the_table_of_channels() -> None:
    assert SOURCE_CHANNEL.labels == tuple(each.zh for each in SOURCE_CHANNELS)
    assert all(0 < each.trust < 1 for each in SOURCE_CHANNELS)


def test_who_calls_us_is_believed_more_than_whom_we_call_and_bought_lists_least() -> None:
    assert channel("inbound_call").customer_initiated
    assert channel("inbound_call").trust > channel("outbound_call").trust
    people = [each.trust for each in SOURCE_CHANNELS if each.id != "file"]
    assert channel("purchased").trust == min(people)


def test_there_are_fourteen_prospecting_methods() -> None:
    assert len(closed_lists()["prospecting"].choices) == 14


def test_visits_not_made_are_recognised_in_all_their_names() -> None:
    not_held = closed_lists()["visit_result"]["not_held"]
    assert {"未成行", "未成", "未拜访", "取消"} <= set(not_held.synonyms)


@pytest.mark.parametrize(
    ("word", "read"),
    [
        ("朋友介绍", "私交熟人"),
        ("熟人介绍", "私交熟人"),
        ("老客户介绍", "老客户"),
        ("介绍", None),
        ("推荐", None),
    ],
)
def test_only_a_customer_s_word_counts_as_that_of_a_customer(word: str, read: str | None) -> None:
    from kedang.reference.choices import match

    assert match(SOURCE_CHANNEL, word) == read
