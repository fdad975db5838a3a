"""Facts of customers, people, partners and projects that the rules must find, and near misses."""

from __future__ import annotations

from support.tables import row, table

CUSTOMER = "华信机械有限公司"
GOOD = "91350100M000100Y43"
BODY = "91330100M000100Y4"


def _org(**cells: object):
    return [row("organization", **({"name": CUSTOMER} | cells))]


def _person(**cells: object):
    return [row("individual", **({"name": "李娜", "mobile": "13812345678"} | cells))]


def _contact(**cells: object):
    return [row("contact", **({"name": "王敏", "organization": CUSTOMER} | cells))]


def _contacts(*companies: str):
    size = len(companies)
    same = {"name": ["王敏"] * size, "mobile": ["13812345678"] * size}
    return [table("contact", same | {"organization": list(companies)})]


def _agency(*companies: str):
    cells = {"name": [f"王{n}" for n in range(len(companies))], "organization": list(companies)}
    return [table("contact", cells | {"mobile": ["13812345678"] * len(companies)})]


def _project(**cells: object):
    return [row("project", name="扩产项目", customer=CUSTOMER, **cells)]


def _lead(**cells: object):
    return [row("lead", name="宏达电子有限公司", **cells)]


def _partner(**cells: object):
    return [row("channel_partner", **({"name": "杭州中联机电有限公司"} | cells))]


def _owes(card: dict[str, object], **cells: object):
    owed = row("receivable", as_of="2026-11-20", customer=CUSTOMER, **cells)
    return [*_org(**card), owed]


COMPANIES = {
    "organization.founded_on.deal": (
        _org(founded_on="2020-05-01", first_deal_on="2018-03-01"),
        _org(founded_on="2018-03-01", first_deal_on="2018-03-01"),
    ),
    "organization.employees.scale": (_org(employees=0), _org(employees=1)),
    "organization.registered_capital.scale": (
        _org(registered_capital=500),
        _org(registered_capital=30_000) + _org(registered_capital=0),
    ),
    "organization.status.deals": (
        _org(status="潜在", first_deal_on="2024-05-01"),
        _org(status="成交", first_deal_on="2024-05-01") + _org(status="潜在"),
    ),
    "organization.tax_no.check": (
        _org(tax_no="91350100M000100Y46"),
        _org(tax_no=GOOD) + _org(tax_no="330106123456789") + _org(tax_no="911522010783762860"),
    ),
    "organization.tax_no.other": (
        _org(tax_no="911522010783762860", uscc=GOOD),
        _org(tax_no=GOOD, uscc=GOOD) + _org(tax_no="330106123456789", uscc=GOOD),
    ),
    "organization.bank_account.excel_number": (
        _org(bank_account="6.22202E+18"),
        _org(bank_account="6222021001116245702") + _org(bank_account="33050161"),
    ),
    "organization.website.form": (
        _org(website="sales@huaxin.example"),
        _org(website="www.huaxin.com.cn/product?id=1") + _org(website="无"),
    ),
    "organization.email.domain": (
        _org(email="a@dahua.example", website="www.huaxin.example"),
        _org(email="a@mail.huaxin.example", website="www.huaxin.example")
        + _org(email="a@163.com", website="www.huaxin.example"),
    ),
    "organization.confidentiality.public": (
        _org(confidentiality="公开", credit_limit=50_000),
        _org(confidentiality="内部", credit_limit=50_000) + _org(confidentiality="公开"),
    ),
    "organization.name.sample": (
        _org(name="测试公司"),
        _org(name="华测测试技术有限公司") + _org(name="中国计量测试学会"),
    ),
    "organization.name.broken": (_org(name="锟斤拷机械"), _org(name="Café 机械有限公司")),
    "organization.credit_limit.grade": (
        _org(credit_grade="D", credit_limit=1000),
        _org(credit_grade="D", credit_limit=0) + _org(credit_grade="B", credit_limit=1000),
    ),
    "organization.credit_grade.problems": (
        _org(credit_grade="AA", past_credit_problems="2023 年拖欠半年"),
        _org(credit_grade="AA", past_credit_problems="无"),
    ),
    "organization.payment_terms_days.scale": (
        _org(payment_terms_days=3000),
        _org(payment_terms_days=180),
    ),
    "organization.stock_on_hand.negative": (_org(stock_on_hand=-3), _org(stock_on_hand=0)),
}

PEOPLE = {
    "contact.mobile.unreachable": (_contact(mobile="无"), _contact(wechat="wang_min")),
    "individual.birth_date.age": (
        _person(birth_date="2020-01-01") + _person(birth_date="1890-01-01"),
        _person(birth_date="1931-01-01") + _person(birth_date="2008-01-01"),
    ),
    "contact.gender.salutation": (
        _contact(gender="女", salutation="王先生"),
        _contact(gender="女", salutation="王总") + _contact(gender="男", salutation="王先生"),
    ),
    "contact.organization.two_companies": (
        _contacts(CUSTOMER, "宏达电子有限公司"),
        _contacts(CUSTOMER, "北京华信机械有限责任公司", "华信"),
    ),
    "contact.mobile.many_companies": (
        _agency("甲乙公司", "丙丁公司", "戊己公司", "庚辛公司"),
        _agency("甲乙公司", "甲乙公司", "丙丁公司", "丙丁公司"),
    ),
    "contact.consent.missing": (
        _contact(hobbies="钓鱼"),
        _contact(hobbies="钓鱼", consent="2026-03-01 口头同意") + _contact(title="经理"),
    ),
}

PROJECTS = {
    "project.probability.stage": (
        _project(stage="寻找", probability="95%") + _project(stage="服务", probability="20%"),
        _project(stage="会晤", probability="95%") + _project(stage="寻找", probability="50%"),
    ),
    "project.budget.missing": (
        _project(stage="会晤", budget=""),
        _project(stage="会晤", budget=500_000) + _project(stage="寻找", budget=""),
    ),
    "project.decision_makers.missing": (
        _project(stage="促成", decision_makers="不详"),
        _project(stage="促成", decision_makers="张总"),
    ),
    "project.budget.scale": (_project(budget=80), _project(budget=80_000)),
    "project.stage_on.idle": (
        _project(stage="准备", stage_on="2026-01-05"),
        _project(stage="服务", stage_on="2026-01-05") + _project(stage_on="2026-10-05"),
    ),
    "lead.qualification.against": (
        _lead(qualification="合格", need="无"),
        _lead(qualification="待培育", need="无") + _lead(qualification="合格", need="有"),
    ),
    "lead.qualification.unproved": (
        _lead(qualification="合格", need="", pay="", authority="未知"),
        _lead(qualification="合格", need="有", pay="", authority="") + _lead(qualification="合格"),
    ),
    "lead.name.again": (
        _lead(date="2026-11-03", recorded_by="前台小刘")
        + _lead(date="2026-11-09", recorded_by="张伟"),
        [*_lead(date="2026-11-03"), row("lead", name="宏大电子有限公司", date="2026-11-03")],
    ),
    "lead.method.missing": (_lead(method=""), _lead(method="电话")),
    "lead.next_step.missing": (
        _lead(next_step=""),
        _lead(next_step="周三送样") + _lead(next_step="", qualification="不合格"),
    ),
}

PARTNERS = {
    "channel_partner.breadth.type": (
        _partner(type="独家代理", breadth="密集"),
        _partner(type="独家代理", breadth="一家") + _partner(type="经销商", breadth="密集"),
    ),
    "channel_partner.level.breadth": (
        _partner(level="零级", type="经销商"),
        _partner(level="零级", type="直销", breadth="零") + _partner(level="一级", type="经销商"),
    ),
    "channel_partner.region.exclusive": (
        _partner(type="独家代理", region="浙江")
        + _partner(name="宁波海通机电有限公司", type="独家代理", region="浙江省"),
        _partner(type="独家代理", region="浙江")
        + _partner(name="宁波海通机电有限公司", type="经销商", region="浙江省")
        + _partner(name="苏州海通机电有限公司", type="独家代理", region="江苏省"),
    ),
    "channel_partner.protection.over": (
        _partner(protection="2024-01-01 至 2025-12-31"),
        _partner(protection="2024-01-01 至 2027-12-31") + _partner(protection="长期"),
    ),
    "channel_partner.price_level.missing": (
        _partner(price_level=""),
        _partner(price_level="市级") + _partner(price_level="", type="直销"),
    ),
}

CREDIT = {
    "receivable.overdue_amount.more": (
        _owes({}, amount=100, overdue_amount=300),
        _owes({}, amount=300, overdue_amount=300),
    ),
    "receivable.overdue_days.amount": (
        _owes({}, overdue_days=30, overdue_amount=0),
        _owes({}, overdue_days=0, overdue_amount=0) + _owes({}, overdue_days=30),
    ),
    "receivable.overdue_days.grade": (
        _owes({"credit_grade": "AA"}, overdue_days=120),
        _owes({"credit_grade": "AA"}, overdue_days=90),
    ),
    "receivable.amount.limit": (
        _owes({"credit_limit": 1000}, amount=1500),
        _owes({"credit_limit": 1000}, amount=1000) + _owes({"credit_limit": 0}, amount=1000),
    ),
}

_TRADES = (
    "在佛山市有仓库，微信佛山店联系",
    "清真食品厂，供穆斯林餐饮市场",
    "对口人是党委书记，设党员活动室",
    "主营高血压药和糖尿病患者用血糖仪",
    "通信教育设备，取得了抗癌药批文",
    "合同号 330106198001010001",
)
PRIVATE = {
    "contact.notes.private": (
        _contact(notes="孙丽信佛，吃素"),
        [one for text in _TRADES for one in _contact(notes=text)],
    ),
    "individual.notes.private": (
        _person(notes="身份证 11010519491231002X"),
        [one for text in _TRADES for one in _person(notes=text)],
    ),
    "organization.notes.private": (
        _org(notes="老板查出糖尿病；她是党员"),
        [one for text in _TRADES for one in _org(notes=text)],
    ),
}

CASES = PRIVATE | COMPANIES | PEOPLE | PROJECTS | PARTNERS | CREDIT
