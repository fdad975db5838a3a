"""Rows that the rules on days, figures, lists and places must find, and near misses they must leave alone."""

from __future__ import annotations

from support.tables import row, table


def _visit(**cells: object):
    return [row("visit", **({"date": "2026-11-02", "customer": "华信机械有限公司"} | cells))]


def _order(**cells: object):
    return [row("transaction", **({"date": "2026-11-02", "customer": "华信机械有限公司"} | cells))]


def _org(**cells: object):
    return [row("organization", name="华信机械有限公司", **cells)]


def _complaint(**cells: object):
    return [row("complaint", received_on="2026-11-02", customer="华信机械有限公司", **cells)]


def _priced(**cells: object):
    prices = table("price_level", {"level": ["省级", "市级", "店级"], "discount": [3.8, 4.2, 5.5]})
    products = table("product", {"name": ["轴承"], "list_price": [100]})
    partners = table("channel_partner", {"name": ["杭州代理商"], "price_level": ["市级"]})
    sold = row(
        "transaction",
        **({"date": "2026-11-02", "customer": "杭州代理商", "product": "轴承"} | cells),
    )
    return [prices, products, partners, sold]


CASES = {
    "visit.date.unread": (_visit(date="下周某天"), _visit(date="2026年11月2日")),
    "visit.date.impossible": (_visit(date="2026-02-30"), _visit(date="2024-02-29")),
    "visit.date.ambiguous": (_visit(date="3/4/24"), _visit(date="13/4/24")),
    "transaction.quantity.unread": (
        _order(quantity="若干"),
        _order(quantity="1,200") + _order(quantity="面议"),
    ),
    "transaction.amount.rough": (_order(amount="十万左右"), _order(amount="10万")),
    "organization.employees.whole": (_org(employees=2.5), _org(employees="85人")),
    "transaction.price_level.own_word": (
        _order(price_level="一级"),
        _order(price_level="市级代理"),
    ),
    "visit.result.choice": (_visit(result="有校"), _visit(result="未成行")),
    "visit.planned.choice": (_visit(planned="也许"), _visit(planned="计划外")),
    "visit.date.future": (_visit(date="2027-11-02"), _visit(date="2026-12-02")),
    "complaint.closed_on.future": (
        _complaint(closed_on="2026-11-25"),
        _complaint(closed_on="2026-11-22"),
    ),
    "transaction.date.early": (_order(date="1926-11-02"), _order(date="1990-01-01")),
    "complaint.closed_on.order": (
        _complaint(closed_on="2026-11-01"),
        _complaint(closed_on="2026-11-02"),
    ),
    "visit.next_appointment.order": (
        _visit(next_appointment="2026-10-30"),
        _visit(next_appointment="2027-03-30"),
    ),
    "organization.verified_on.recorded": (
        _org(recorded_on="2026-05-02", verified_on="2026-05-01"),
        _org(recorded_on="2026-05-02", verified_on="2026-05-02"),
    ),
    "transaction.paid_on.prepaid": (_order(paid_on="2026-10-02"), _order(paid_on="2026-11-02")),
    "transaction.amount.product": (
        _order(quantity=12, unit_price=10, amount=210),
        _order(quantity=-12, unit_price=10, amount=-120),
    ),
    "transaction.amount.negative": (_order(amount=-50), _order(amount=-50, quantity=-1)),
    "organization.employees.negative": (_org(employees=-5), _org(employees=0)),
    "visit.hours.negative": (_visit(hours=-1), _visit(hours=0)),
    "transaction.paid_amount.more": (
        _order(amount=100, paid_amount=300),
        _order(amount=100, paid_amount=100.5),
    ),
    "project.probability.range": (
        [row("project", name="扩产", probability=-0.5)],
        [row("project", name="扩产", probability="100%")],
    ),
    "organization.growth_potential.scale": (_org(growth_potential=9), _org(growth_potential=5)),
    "transaction.unit_price.level": (_priced(unit_price=38), _priced(unit_price=42)),
    "organization.city.province": (
        _org(province="浙江省", city="南京市"),
        _org(province="浙江省", city="杭州市") + _org(province="天津市", city="河北"),
    ),
    "organization.address.region": (
        _org(province="浙江省", city="杭州市", address="江苏省南京市中山路1号"),
        _org(province="上海市", city="上海市", address="南京西路100号")
        + _org(province="浙江省", city="宁波市", address="杭州湾新区滨海四路 528 号"),
    ),
    "organization.uscc.region": (
        _org(province="浙江省", uscc="91350100M000100Y43"),
        _org(province="福建省", uscc="91350100M000100Y43"),
    ),
    "organization.phone.area": (
        _org(city="杭州市", phone="025-87654321"),
        _org(city="杭州市", phone="0571-87654321"),
    ),
}
