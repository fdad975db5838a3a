"""Records that only go wrong beside others: planted pairs, and near misses that look like them."""

from __future__ import annotations

from kedang.reference import organization_code, uscc
from support.tables import row, table

CUSTOMER = "杭州华信机械有限公司"
OTHER = "杭州华新机械有限公司"


def code(serial: str) -> str:
    """A right credit code."""
    body = f"91330100{serial}{organization_code.check_character(serial)}"
    return body + uscc.check_character(body)


def _order(**cells: object):
    return [row("transaction", **({"date": "2026-11-02", "customer": CUSTOMER} | cells))]


def _visit(**cells: object):
    return [row("visit", **({"date": "2026-11-02", "customer": CUSTOMER} | cells))]


def _org(**cells: object):
    return [row("organization", **({"name": CUSTOMER, "province": "浙江省"} | cells))]


def _owned(owner: str, name: str = CUSTOMER, **cells: object):
    return _org(owner=owner, name=name, **cells)


def _sold_to(*customers: str):
    days = ["2026-11-02"] * len(customers)
    return table("transaction", {"date": days, "customer": list(customers)})


def _prices(level: str, customer: str = "杭州代理商", **cells: object):
    partner = row("channel_partner", name="杭州代理商", price_level="市级")
    return [partner, *_order(customer=customer, price_level=level, **cells)]


def _listed(price: float):
    return [row("product", name="轴承", list_price=100), *_order(product="轴承", unit_price=price)]


def _discounts(*values: float):
    levels = ["省级", "市级", "店级"]
    return [table("price_level", {"level": levels, "discount": list(values)})]


def _visited(*visits: str):
    return [table("visit", {"date": list(visits), "customer": ["别家公司", CUSTOMER]}), *_order()]


def _agents(end: str):
    partners = {
        "name": ["杭州中联机电有限公司", "南京海通机电有限公司"],
        "region": ["浙江", "江苏"],
        "protection": ["", "2027-12-31"],
    }
    sold = _order(customer="杭州中联机电有限公司", end_customer=end)
    return [table("channel_partner", partners), *sold]


def _products(*codes: str):
    cells = {"code": list(codes), "name": ["轴承", "轴承"], "model": ["6204", "6204"]}
    return [table("product", cells)]


def _sold(sold: str):
    known = table("product", {"code": ["P-001", "P-002"], "name": ["轴承", "油封"]})
    return [known, *_order(product_code=sold)]


CASES = {
    "visit.customer.near": (
        [*_org(), *_visit(customer="杭州华倍机械有限公司")],
        _org()
        + _org(name=OTHER)
        + _visit(customer="华信机械（杭州）有限责任公司")
        + _org(name="华信机械一厂")
        + _visit(customer="华信机械二厂"),
    ),
    "visit.customer.unknown": (
        [*_org(), *_visit(customer="绍兴越龙纺织有限公司")],
        _visit(customer="绍兴越龙纺织有限公司")
        + _visit(customer="杭州华信机械")
        + [*_org(), row("organization", name="越龙纺织有限公司", city="绍兴市")],
    ),
    "transaction.customer.mostly_unknown": (
        [*_org(), _sold_to(*(f"{n}记五金商店" for n in "甲乙丙丁戊己庚"))],
        [*_org(), *_order(customer="绍兴越龙纺织有限公司")],
    ),
    "transaction.date.before_first_deal": (
        _org(first_deal_on="2026-11-10") + _order(),
        _org(first_deal_on="2026-11-02") + _order(),
    ),
    "transaction.date.before_acquired": (
        _org(acquired_on="2026-11-10") + _order(),
        _org(acquired_on="2026-11-02") + _order() + _org(name=OTHER, acquired_on="2026-11-10"),
    ),
    "transaction.date.before_visit": (
        _visited("2026-10-01", "2026-11-10"),
        _visited("2026-11-05", "2026-11-10"),
    ),
    "transaction.region.customer": (
        _org(city="杭州市") + _order(region="广东"),
        _org(city="杭州市") + _order(region="浙江") + _order(region="华东大区"),
    ),
    "organization.owner.collision": (
        _owned("陈立", acquired_on="2025-01-05")
        + _owned("孙浩", "华信机械（杭州）有限责任公司", acquired_on="2026-05-05"),
        _owned("陈立", acquired_on="2025-01-05")
        + _owned("陈立", "华信机械（杭州）有限公司", acquired_on="2026-05-05")
        + _owned("孙浩", "上海华信机械有限公司", acquired_on="2026-05-05", province="上海市")
        + _owned("孙浩", "杭州华信机械有限公司萧山分公司", acquired_on="2026-05-05"),
    ),
    "organization.owner.claimed": (
        _owned("陈立", acquired_on="2026-05-05") + _owned("孙浩", acquired_on="2026-05-05"),
        _owned("陈立", acquired_on="2026-05-05") + _owned("陈立、孙浩", acquired_on="2026-05-05"),
    ),
    "organization.address.two": (
        _org(address="浙江省杭州市西湖区文三路12号") + _org(address="杭州市滨江区江南大道88号"),
        _org(address="浙江省杭州市西湖区文三路12号")
        + _org(address="杭州西湖区文三路１２号 3 楼")
        + _org(address="文三路12号"),
    ),
    "organization.uscc.two_codes": (
        _org(uscc=code("12345678")) + _org(uscc=code("87654321")),
        _org(uscc=code("12345678")) + _org(uscc="330106123456789"),
    ),
    "product.code.two_codes": (_products("P1", "P2"), _products("P1", "P1")),
    "product.cost.above": (
        [row("product", name="轴承", cost=120, list_price=100)],
        [row("product", name="轴承", cost=100, list_price=100)],
    ),
    "transaction.product_code.unknown": (_sold("P-009"), _sold("p 001")),
    "transaction.unit_price.far": (_listed(1), _listed(38)),
    "transaction.price_level.partner": (_prices("省级"), _prices("市级") + _prices("省级", "别家")),
    "price_level.discount.order": (_discounts(3.8, 5.5, 4.2), _discounts(3.8, 4.2, 5.5)),
    "transaction.end_customer.region": (
        _agents("南京鼎丰钢管有限公司"),
        _agents("杭州鼎丰钢管有限公司") + _agents("鼎丰钢管有限公司"),
    ),
    "transaction.paid_amount.overdue": (
        _org(payment_terms_days=30) + _order(date="2026-09-01", amount=1000, paid_amount=400),
        _org(payment_terms_days=30)
        + _order(date="2026-09-01", amount=1000, paid_amount=1000)
        + _order(date="2026-11-02", amount=1000, paid_amount=400),
    ),
}
