"""The forms that are cards: one customer, one visit, one complaint or one questionnaire a page."""

from __future__ import annotations

from dataclasses import replace

from kedang.forms.declarations.card_customers import INDIVIDUAL_CARD, ORGANIZATION_CARD
from kedang.forms.declarations.card_key_account import KEY_ACCOUNT
from kedang.forms.declarations.card_slips import COMPLAINT, SURVEYS, VISIT_CARD
from kedang.forms.design import Form

_COPIES = {"organization_card": 5, "individual_card": 5, "key_account": 3, "complaint": 5,
           "visit_card": 5, "surveys": 5}  # fmt: skip
"""How many empty cards a file brings along."""


def _copied(form: Form, copies: int) -> Form:
    """A form with its card several times: 团体客户卡, 团体客户卡2 and so on; its tables follow."""
    cards = tuple(
        replace(sheet, name=f"{sheet.name}{number}" if number > 1 else sheet.name)
        for sheet in form.sheets
        if sheet.layout == "card"
        for number in range(1, copies + 1)
    )
    tables = tuple(sheet for sheet in form.sheets if sheet.layout != "card")
    return replace(form, sheets=cards + tables)


FORMS = tuple(
    _copied(form, _COPIES[form.id])
    for form in (ORGANIZATION_CARD, INDIVIDUAL_CARD, KEY_ACCOUNT, VISIT_CARD, COMPLAINT, SURVEYS)
)
