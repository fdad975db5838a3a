"""What each rep writes down by a day of the week, as records by the catalogue's fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from support.week.facts import COMPLAINT, LEADS, ORDERS, VISITS, Visit
from support.week.team import (
    CARELESS,
    FIRMS,
    FORMAL,
    FRIDAY,
    LIKE_FIRM,
    NAMELESS_CITY,
    NAMELESS_PHONE,
    PLAIN,
    PRODUCTS,
    SAME_FIRM,
    WRONG_CODE,
    Firm,
)

Record = dict[str, object]
Pages = Mapping[str, Sequence[Record]]
_NATURES = {firm.name: firm.nature for firm in FIRMS}


def pages(rep: str, until: date = FRIDAY) -> dict[str, list[Record]]:
    """A rep's records by entity, up to and with a day; customers are written down on the first one."""
    found = {
        "organization": customers(rep),
        "visit": [visit(one) for one in VISITS if one.rep == rep and _when(one) <= until],
        "transaction": [
            {
                "no": one.no,
                "date": one.day,
                "customer": one.customer,
                "product_code": one.product,
                "product": product(one.product)[1],
                "quantity": one.quantity,
                "unit": product(one.product)[3],
                "unit_price": one.price,
                "amount": one.amount,
                "cost": one.quantity * product(one.product)[4],
                "paid_amount": one.paid,
                "paid_on": one.paid_on,
                "rep": one.rep,
            }
            for one in ORDERS
            if one.rep == rep and one.day <= until
        ],
    }
    return {entity: rows for entity, rows in found.items() if rows}


def customers(rep: str) -> list[Record]:
    """The customers of a rep; the careless one has four lines that are not as they should be."""
    own = [customer(firm) for firm in FIRMS if firm.rep == rep]
    if rep != CARELESS:
        return own
    own[0] |= {"uscc": WRONG_CODE}
    nameless = {
        "city": NAMELESS_CITY,
        "phone": NAMELESS_PHONE,
        "nature": "制造商",
        "owner": rep,
        "source": "展会",
    }
    return [*own, customer(SAME_FIRM), customer(LIKE_FIRM), nameless]


def customer(firm: Firm) -> Record:
    """A customer as a line of a register."""
    return {
        "name": firm.name,
        "uscc": firm.uscc,
        "province": firm.province,
        "city": firm.city,
        "address": firm.address,
        "phone": firm.phone,
        "nature": firm.nature,
        "contact.name": firm.contact,
        "contact.mobile": firm.mobile,
        "owner": firm.rep,
        "source": firm.source,
    }


def visit(one: Visit) -> Record:
    """A visit as a line of a log."""
    return {
        "date": one.day,
        "rep": one.rep,
        "customer": one.customer,
        "mode": "上门",
        "planned": "是",
        "result": one.result,
        "reason": one.reason,
        "missed": one.missed,
        "content": one.told,
        "next_appointment": one.next_on,
    }


def shared() -> dict[str, list[Record]]:
    """What stands in the team's common books: leads that everybody adds to, products, targets."""
    return {
        "lead": [
            {
                "date": one.day,
                "name": one.name,
                "phone": one.phone,
                "source": one.source,
                "intent": one.grade,
                "owner": one.rep,
                "recorded_by": one.rep,
            }
            for one in LEADS
        ],
        "product": [
            dict(zip(("code", "name", "category", "unit", "cost", "list_price", "stock"), one, strict=True))
            for one in PRODUCTS
        ],
        "target": [
            {"period": "2026-11", "rep": rep, "measure": "销售额", "value": value}
            for rep, value in ((FORMAL, 20000.0), (PLAIN, 25000.0), (CARELESS, 15000.0))
        ],
    }  # fmt: skip


def complaint() -> Record:
    """The complaint of the Wednesday."""
    return dict(COMPLAINT)


def product(code: str) -> tuple[str, str, str, str, float, float, float]:
    """A product by its code."""
    return next(one for one in PRODUCTS if one[0] == code)


def _when(one: Visit) -> date:
    return one.day or one.really or FRIDAY
