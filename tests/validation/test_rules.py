"""Every rule fires on a planted case and stays silent on its near miss."""

from __future__ import annotations

import re

import pytest

from kedang.model.catalogue import entities
from kedang.model.messages import catalogue
from kedang.rulebook import load
from kedang.validation.registry import RULES
from kedang.validation.run import validate
from support.tables import AS_OF
from validation.cases_activities import CASES as ACTIVITIES
from validation.cases_codes import CASES as CODES
from validation.cases_customers import CASES as CUSTOMERS
from validation.cases_days import CASES as DAYS
from validation.cases_records import CASES as RECORDS
from validation.cases_together import CASES as TOGETHER

CASES = CODES | DAYS | RECORDS | ACTIVITIES | CUSTOMERS | TOGETHER


def rules_found(tables) -> set[str]:
    return {finding.rule for finding in validate(tables, load(), as_of=AS_OF).findings}


@pytest.mark.parametrize("rule_id", sorted(CASES))
def test_rule_finds_the_planted_case(rule_id: str) -> None:
    assert rule_id in rules_found(CASES[rule_id][0])


@pytest.mark.parametrize("rule_id", sorted(CASES))
def test_rule_stays_silent_on_the_near_miss(rule_id: str) -> None:
    assert rule_id not in rules_found(CASES[rule_id][1])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.id}:{rule.says}")
def test_every_rule_has_a_case_and_a_business_sentence(rule) -> None:
    ids = {
        rule.id_for(entity, field_id)
        for entity in entities().values()
        for field_id in rule.fields(entity)
    }
    assert ids & CASES.keys()
    assert rule.sentence.endswith(".") and len(rule.sentence) > 20
    assert rule.sentence_zh.endswith("。") and len(rule.sentence_zh) <= 45
    assert rule.says in catalogue() and (not rule.why or rule.why in catalogue())


def test_sentences_are_short() -> None:
    sentences = {r.says: re.sub(r"\{\w+\}", "", catalogue()[r.says][0]) for r in RULES}
    assert {name for name, zh in sentences.items() if len(zh) > 36} == set()


def test_no_two_rules_share_an_id() -> None:
    ids = [
        rule.id_for(entity, field_id)
        for entity in entities().values()
        for rule in RULES
        for field_id in rule.fields(entity)
    ]
    assert len(ids) == len(set(ids))
