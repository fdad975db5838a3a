"""Every field that the domain description names is in the catalogue, under exactly that name."""

from __future__ import annotations

import pytest

from kedang.model.catalogue import entities, entity, groups

EVERY_RECORD = "source recorded_on recorded_by verified_on notes"
PARTY = "opt_out number"
NAMED = {
    "organization": """
        name short_name name_en uscc address province city district postcode phone fax email website
        founded_on history nature industry products employees registered_capital annual_revenue
        production_lines capacity warehouse_capacity delivery_capability sales_force market_area
        downstream market_share_ours sales_capability growth_potential demand_per_year product_mix
        purchase_frequency order_cycle_days stock_on_hand bank tax_no credit_grade credit_limit
        payment_terms_days current_ratio net_margin return_on_assets payment_cycle_days
        inventory_cycle_days capital_turnover past_credit_problems org_structure purchase_process
        purchase_cycle purchase_habits decision_factors supplier_criteria policy first_deal_on
        trade_relation deal_terms disputes strategy annual_plan personnel_changes competitor_status
        assessment relationship tier owner status segment acquired_on confidentiality
        original_source verified_by hand_level""",
    "individual": """
        name gender birth_date mobile address education occupation income_band assets health religion
        taboo_topics products budget timing info_channel""",
    "contact": """
        name organization title department buying_role authority phone mobile email wechat birthday
        hobbies temperament school degree military_service marital_status spouse wedding_day children
        previous_employer previous_post status_symbols company_attitude long_goals short_goals
        main_concern clubs political_party community religion confidential_topics strong_opinions""",
    "visit": """
        date rep customer contact mode planned result reason missed objection content
        next_appointment hours cost""",
    "transaction": """
        no date customer end_customer region campaign product_code product quantity unit unit_price
        amount cost delivered invoiced paid_amount paid_on quality_loss returned rep""",
    "product": "code name category unit cost list_price stock",
    "complaint": """
        received_on customer product text severity department signed_by signed_at due solution
        closed_on satisfaction""",
    "promotion": "name side region start end planned done cost result",
    "competitor": """
        date customer competitor product satisfaction rep relationship prices promotions service policy""",
    "project": """
        name customer problem decision_makers influencers timetable budget process stage stage_on
        probability next_step""",
    "lead": """
        date name campaign phone source method need pay authority qualification intent owner""",
    "channel_partner": """
        name type level breadth region protection stock credit turnover price_level""",
    "target": "period rep measure value",
    "observation": "date customer indicator value kind",
    "survey": "date batch customer question answer",
    "price_level": "level discount",
    "service": "date customer hours freight cost",
    "receivable": "as_of customer amount overdue_days",
    "source": "channel hand_level original_source verified_by",
}
BLOCKING = {
    "organization": {"name"},
    "individual": {"name"},
    "contact": {"name"},
    "complaint": {"received_on", "customer"},
    "receivable": {"as_of", "customer"},
    **{
        activity: {"date", "customer"}
        for activity in ("visit", "transaction", "observation", "survey", "service")
    },
}
SENSITIVE = {
    "individual": {
        "income_band",
        "assets",
        "health",
        "religion",
        "marital_status",
        "family",
        "id_card",
    },
    "contact": {
        "marital_status",
        "spouse",
        "spouse_education",
        "spouse_interests",
        "wedding_day",
        "children",
        "children_education",
        "children_interests",
        "political_party",
        "religion",
        "confidential_topics",
        "id_card",
        "health",
        "bank_account",
    },
}


@pytest.mark.parametrize("name", list(entities()))
def test_every_named_field_is_declared(name: str) -> None:
    wanted = NAMED[name] + " " + EVERY_RECORD
    if name in ("organization", "individual", "contact"):
        wanted += " " + PARTY
    assert [field for field in wanted.split() if field not in entity(name)] == []


@pytest.mark.parametrize("name", list(entities()))
def test_only_what_makes_a_record_unfindable_blocks(name: str) -> None:
    assert {field.id for field in entity(name) if field.blocks} == BLOCKING.get(name, set())


@pytest.mark.parametrize("name", list(entities()))
def test_the_sensitive_fields_are_exactly_those_of_the_law_and_the_forms(name: str) -> None:
    assert {field.id for field in entity(name) if field.sensitive} == SENSITIVE.get(name, set())


def test_sensitive_fields_have_no_column_in_the_archive() -> None:
    stored = {field.id for field in entity("contact").stored_fields()}
    assert "mobile" in stored
    assert not stored & SENSITIVE["contact"]


def test_the_personal_profile_is_off_until_somebody_turns_it_on() -> None:
    contact = entity("contact")
    shown = {field.id for field in contact if field.default_on}
    assert shown >= {"name", "title", "mobile", "buying_role"}
    assert not shown & {"birthday", "hobbies", "school", "previous_employer", "clubs", "religion"}


def test_the_cards_have_their_eight_and_five_bands() -> None:
    assert len(entity("organization").groups) == 8
    assert len(entity("individual").groups) == 5
    assert [group.id for group in entity("contact").groups] == [
        "basic",
        "education",
        "family",
        "career",
        "interests",
    ]


@pytest.mark.parametrize("name", ["organization", "individual", "contact"])
def test_every_field_of_a_card_stands_in_one_of_its_bands(name: str) -> None:
    known = {group.id for group in groups(name)}
    assert [field.id for field in entity(name) if field.group not in known] == []
    used = {field.group for field in entity(name)}
    assert [group.id for group in entity(name).groups if group.id not in used] == []


@pytest.mark.parametrize("name", list(entities()))
def test_the_special_fields_of_an_entity_exist(name: str) -> None:
    declared = entity(name)
    for special in (declared.date_field, declared.customer_field, declared.number_field):
        assert not special or special in declared
