"""The two customer cards: 团体客户卡 with its eight elements, 个体客户卡 with five and nothing sensitive."""

from __future__ import annotations

from kedang.forms.design import Band, Form, FormSheet
from kedang.model.field import words

_PERSON = ("name", "title", "department", "phone", "mobile", "email")

HEAD = Band("card_head", ("recorded_on", "recorded_by", "tier", "owner", "status", "number"))
PEOPLE = Band(
    "card_people", tuple(f"contact{n}.{name}" for n in ("", 2, 3) for name in _PERSON)
)  # fmt: skip


def _fields(text: str) -> tuple[str, ...]:
    return words(text.replace(" ", "、"))


ORGANIZATION = (
    HEAD,
    Band("identity", _fields(
        "name short_name uscc name_en legal_representative founded_on province city district address postcode "
        "phone fax email website history"
    )),
    PEOPLE,
    Band("operation", _fields(
        "nature industry employees registered_capital annual_revenue assets scale production_lines capacity "
        "equipment warehouse_capacity delivery_capability sales_force products"
    )),
    Band("market", _fields(
        "market_area sales_capability market_share_ours growth_potential influence reputation downstream"
    )),
    Band("volume", _fields(
        "demand_per_year product_mix purchase_frequency order_cycle_days stock_on_hand"
    )),
    Band("finance", _fields(
        "bank bank_account tax_no credit_grade credit_limit payment_terms_days payment_cycle_days "
        "inventory_cycle_days current_ratio net_margin return_on_assets capital_turnover past_credit_problems"
    )),
    Band("policy", _fields(
        "ownership purchase_cycle purchase_habits decision_factors supplier_criteria policy culture "
        "org_structure purchase_process"
    )),
    Band("deals", _fields(
        "first_deal_on last_deal_on trade_relation deal_terms disputes advantages"
    )),
    Band("development", _fields(
        "relationship priority lifecycle strategy annual_plan personnel_changes competitor_status assessment "
        "future_measures"
    )),
    Band("card_source", ("source", "original_source", "confidentiality", "verified_on", "verified_by", "opt_out", "notes")),
)  # fmt: skip

ORGANIZATION_CARD = Form(
    "organization_card",
    "团体客户卡",
    (FormSheet("团体客户卡", "organization", layout="card", bands=ORGANIZATION),),
)

INDIVIDUAL_CARD = Form(
    "individual_card",
    "个体客户卡",
    (
        FormSheet(
            "个体客户卡",
            "individual",
            layout="card",
            bands=(
                Band("card_head", ("recorded_on", "recorded_by", "owner", "status", "number", "tier")),
                Band("basic", _fields(
                    "name gender mobile birth_date phone email wechat education occupation province city "
                    "district address"
                )),
                Band("economic", ("budget", "vip_class")),
                Band("special", ("salutation", "opt_out")),
                Band("needs", ("timing", "products")),
                Band("information", ("info_channel", "source", "original_source", "verified_on", "notes")),
            ),
        ),
    ),
)  # fmt: skip
