"""The sample team's facts: customers, visits, orders, complaints; the same seed makes the same team."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

import vocabulary as words

from kedang.reference import organization_code, uscc

TODAY = date(2026, 11, 22)
START = date(2026, 6, 1)
SEVEN_DIGIT_AREAS = ("0592", "0315")


@dataclass(slots=True)
class Customer:
    """One customer as its rep knows it."""

    rep: str
    number: str
    name: str
    short: str
    uscc: str
    province: str
    city: str
    district: str
    address: str
    industry: str
    nature: str
    phone: str
    mobile: str
    contact: str
    title: str
    email: str
    status: str
    acquired: date
    weight: float


def workdays() -> list[date]:
    """The days on which the team works, from June on; the October holiday is left out."""
    days = [START + timedelta(days=n) for n in range((TODAY - START).days + 1)]
    return [d for d in days if d.weekday() < 5 and not date(2026, 10, 1) <= d <= date(2026, 10, 7)]


def make_uscc(rng: random.Random, region: str) -> str:
    """A valid credit code of an invented company."""
    body = "".join(rng.choice("0123456789") for _ in range(8))
    number = body + organization_code.check_character(body)
    return "91" + region + number + uscc.check_character("91" + region + number)


def make_customers(rng: random.Random) -> list[Customer]:
    """About thirty customers a rep, each with a code, a place, a phone and a contact."""
    customers: list[Customer] = []
    brands = list(words.BRANDS)
    for rep, places in words.TERRITORIES.items():
        rng.shuffle(brands)
        for position, brand in enumerate(brands[:30]):
            customers.append(
                make_customer(rng, rep, position, brand, places[position % len(places)])
            )
    return customers


def landline(rng: random.Random, area: str) -> str:
    """A landline with as many digits as its town has."""
    digits = 7 if area in SEVEN_DIGIT_AREAS else 8
    return f"{area}-{rng.randint(5, 8)}" + "".join(rng.choices("0123456789", k=digits - 1))


def make_customer(
    rng: random.Random, rep: str, position: int, brand: str, place: tuple[str, str, str, str, str]
) -> Customer:
    """One invented company in one place."""
    province, city, district, code, area = place
    trade, industry, nature = rng.choice(words.TRADES)
    town = city.removesuffix("市")
    name = rng.choice((f"{town}{brand}{trade}", f"{city}{brand}{trade}", f"{brand}{trade}({town})"))
    road = f"{rng.choice(words.ROADS)}{rng.randint(1, 399)}号"
    address = f"{'' if province == city else province}{city}{district}{road}"
    return Customer(
        rep=rep,
        number=f"{area[-3:]}-{position + 1:03d}",
        name=name + rng.choice(words.FORMS),
        short=town + brand,
        uscc=make_uscc(rng, code),
        province=province,
        city=city,
        district=district,
        address=address,
        industry=industry,
        nature=nature,
        phone=landline(rng, area),
        mobile=f"13{rng.randint(5, 9)}{rng.randint(0, 10**8 - 1):08d}",
        contact=rng.choice(words.SURNAMES) + rng.choice(words.GIVEN),
        title=rng.choice(words.TITLES),
        email=f"cg{rng.randint(100, 999)}@example.com",
        status=rng.choice(("成交", "成交", "成交", "意向", "潜在")),
        acquired=START - timedelta(days=rng.randint(10, 900)),
        weight=rng.paretovariate(1.2),
    )


@dataclass(slots=True)
class Visit:
    """One planned visit and what came of it."""

    day: date
    rep: str
    customer: str
    contact: str
    mode: str
    planned: str
    result: str
    reason: str
    missed: str
    objection: str
    content: str
    next_day: date | None
    hours: float
    cost: int


def make_visits(rng: random.Random, customers: list[Customer]) -> list[Visit]:
    """About five planned visits a rep and week."""
    visits = []
    for day in workdays():
        for rep in words.TERRITORIES:
            mine = [c for c in customers if c.rep == rep]
            for _ in range(rng.choice((0, 1, 1, 1, 2))):
                visits.append(make_visit(rng, day, rng.choices(mine, [c.weight for c in mine])[0]))
    return visits


def make_visit(rng: random.Random, day: date, customer: Customer) -> Visit:
    """One visit; an ineffective one says why, and often some questions were missed."""
    result = rng.choices(("有效", "无效", "未形成"), (5, 3, 1))[0]
    held = result != "未形成"
    missed = rng.sample(words.QUESTIONS, rng.choice((0, 0, 1, 2))) if held else []
    return Visit(
        day=day,
        rep=customer.rep,
        customer=customer.name,
        contact=customer.contact,
        mode=rng.choice(("上门", "上门", "上门", "电话", "线上")),
        planned=rng.choice(("计划内", "计划内", "计划外")),
        result=result,
        reason={"有效": "", "无效": "决策人不在", "未形成": "客户临时有会"}[result],
        missed="、".join(missed),
        objection=rng.choice(words.OBJECTIONS) if held else "",
        content=rng.choice(words.CONTENTS) if held else "",
        next_day=day + timedelta(days=rng.choice((7, 10, 14, 21))) if rng.random() < 0.6 else None,
        hours=rng.choice((0.5, 1, 1.5, 2)),
        cost=rng.choice((0, 0, 60, 120, 260)),
    )


@dataclass(slots=True)
class Order:
    """One order line."""

    no: str
    day: date
    rep: str
    customer: str
    code: str
    product: str
    quantity: int
    unit: str
    price: float
    cost: float
    paid: float
    paid_on: date | None
    quality_loss: float
    returned: float


def make_orders(rng: random.Random, customers: list[Customer]) -> list[Order]:
    """Some three hundred order lines; a few customers buy most, a few returns."""
    buyers = [c for c in customers if c.status == "成交"]
    orders = []
    for serial, day in enumerate(sorted(rng.choices(workdays(), k=330)), start=1):
        customer = rng.choices(buyers, [c.weight for c in buyers])[0]
        orders.append(make_order(rng, f"DD{day:%y%m}{serial:04d}", day, customer))
    return orders


def make_order(rng: random.Random, no: str, day: date, customer: Customer) -> Order:
    """One order line at a price a little under the list."""
    code, product, _, unit, cost, price, _ = rng.choices(words.PRODUCTS[:13], range(16, 3, -1))[0]
    quantity = -rng.randint(1, 3) if rng.random() < 0.02 else rng.choice((2, 4, 5, 8, 10, 20, 30))
    agreed = round(price * rng.choice((1, 0.98, 0.95, 0.92)), 2)
    amount = round(agreed * quantity, 2)
    settled = day < TODAY - timedelta(days=45) and rng.random() < 0.85
    return Order(
        no=no,
        day=day,
        rep=customer.rep,
        customer=customer.name,
        code=code,
        product=product,
        quantity=quantity,
        unit=unit,
        price=agreed,
        cost=round(cost * quantity, 2),
        paid=amount if settled else (round(amount * 0.3, 2) if rng.random() < 0.4 else 0),
        paid_on=day + timedelta(days=rng.randint(20, 44)) if settled else None,
        quality_loss=round(amount * 0.03, 2) if amount > 0 and rng.random() < 0.04 else 0,
        returned=0,
    )


@dataclass(slots=True)
class Complaint:
    """One complaint slip."""

    day: date
    customer: str
    product: str
    text: str
    department: str
    severity: str
    signed_by: str
    solution: str
    closed: date | None
    satisfaction: str


def make_complaints(rng: random.Random, orders: list[Order]) -> list[Complaint]:
    """Some thirty complaints; most are closed, a few are overdue, a few came in this week."""
    slips = []
    for order in sorted(rng.sample(orders, 30), key=lambda o: o.day):
        text, _, department = rng.choice(words.COMPLAINTS)
        day = min(
            order.day + timedelta(days=rng.randint(3, 20)),
            TODAY - timedelta(days=rng.randint(2, 6)),
        )
        likely = 0.95 if day < TODAY - timedelta(days=25) else 0.5
        closed = day + timedelta(days=rng.randint(2, 12)) if rng.random() < likely else None
        done = closed is not None and closed < TODAY - timedelta(days=2)
        slips.append(
            Complaint(
                day=day,
                customer=order.customer,
                product=order.product,
                text=text,
                department=department,
                severity=rng.choice(("一般", "一般", "严重")),
                signed_by=rng.choice(("何平", "罗静", "")) if not done else "何平",
                solution="已换货并致歉" if done else "",
                closed=closed if done else None,
                satisfaction=rng.choice(("满意", "基本满意")) if done else "",
            )
        )
    return slips
