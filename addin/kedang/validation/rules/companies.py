"""Facts of a company that do not go together: founding, staff, capital, codes, status, web and mail."""

from __future__ import annotations

import re

import numpy as np

from kedang.model.field import Field, FieldType
from kedang.model.finding import Severity
from kedang.reference import uscc
from kedang.validation.look import Look
from kedang.validation.rule import Hits, at, of_type, rule

_LEAST_CAPITAL, _MOST_CAPITAL = 1_000, 1e12
_MOST_STAFF = 3_000_000
_FREE_MAIL = re.compile(
    r"(?:vip\.)?(?:qq|163|126|sina|sohu|139|189|yeah|gmail|foxmail|hotmail|outlook|yahoo|21cn|tom|aliyun"
    r"|188|wo|live|msn|icloud|263|eyou|china|etang)\.(?:com|net|cn|com\.cn)"
)
_SITE = re.compile(
    r"(?:https?:/{1,2})?[\w一-鿿-]+(?:\.[\w一-鿿-]+)+(?::\d+)?(?:[/?#].*)?", re.IGNORECASE
)
_USUAL_SITE = re.compile(r"(?:https?://)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){1,5}")
_PARTS = re.compile(r"[\s、,，;；]+|(?<![/:])/(?=www\.)")
_TEST = re.compile(
    r"^(?:测试(?!技|仪|设|中|学)|test\b|示例|样例|例[:：]|x{3,}|某某)|(?:测试|示例)(?:公司|客户|数据|单位)\d*$",
    re.IGNORECASE | re.MULTILINE,
)
_BROKEN = re.compile("�|锟斤拷|烫烫烫|屯屯屯|Ã.|â€|ï»¿")


@rule(
    "organization.founded_on.deal", Severity.WARNING, at("organization.founded_on"), says="founded"
)
def founded_after_deal(look: Look, field: Field) -> Hits | None:
    """Nobody deals with a company before it is founded.

    公司成立之前不会有成交。
    """
    first = look.days("first_deal_on")
    mask = look.days(field.id) > first
    return Hits.where(mask, day=first[mask].astype(str).tolist())


@rule(
    "organization.employees.scale",
    Severity.INFO,
    at("organization.employees"),
    says="staff",
    weight=0.3,
)
def staff_scale(look: Look, field: Field) -> Hits | None:
    """A company has at least one employee, and fewer than three million.

    公司至少有一个人，也不会超过三百万人。
    """
    staff = look.numbers(field.id)
    return Hits.where((staff == 0) | (staff > _MOST_STAFF))


@rule(
    "organization.registered_capital.scale",
    Severity.INFO,
    at("organization.registered_capital"),
    says="capital",
    weight=0.5,
    why="scale.ten_thousand",
)
def capital_scale(look: Look, field: Field) -> Hits | None:
    """A capital of a few hundred yuan was meant in 万元, one of many billions in yuan.

    几百元的注册资本多半是万元，上万亿的多半多乘了一次。
    """
    capital = look.numbers(field.id)
    small, large = (capital > 0) & (capital < _LEAST_CAPITAL), capital > _MOST_CAPITAL
    mask = small | large
    meant = np.where(small, capital * 10_000, capital / 10_000)[mask]
    return Hits.where(mask, [f"{value:.0f}" for value in meant])


@rule(
    "organization.status.deals",
    Severity.INFO,
    at("organization.status"),
    says="status",
    weight=0.5,
    why="status.fix",
)
def prospect_with_deals(look: Look, field: Field) -> Hits | None:
    """Who has bought is a customer, not a prospect any more.

    已经成交过的不再是潜在或意向客户。
    """
    prospect = look.texts(field.id).isin(("潜在", "意向")).to_numpy(dtype=bool)
    mask = prospect & (look.read("first_deal_on") | look.read("last_deal_on"))
    return Hits.where(mask, "成交", status=look.texts(field.id)[mask].tolist())


@rule(
    "organization.tax_no.check",
    Severity.ERROR,
    at("organization.tax_no"),
    says="tax.check",
    weight=1.5,
    why="uscc.check.fix",
)
def tax_number(look: Look, field: Field) -> Hits | None:
    """A tax number of 18 characters is the credit code and has its check character.

    18 位税号就是信用代码，有同样的校验位。
    """
    texts = look.texts(field.id)
    long = (texts.str.len() == 18).to_numpy(dtype=bool, na_value=False) & look.told(field.id)
    read = look.once("reading.tax_no", lambda: uscc.parse_column(texts.where(long)))
    bad = read["problem"].isin(["check", "confusion", "characters", "department"]).to_numpy()
    fixes = [one if isinstance(one, str) else None for one in read["suggestion"][bad].tolist()]
    return Hits.where(np.asarray(bad, dtype=bool), fixes)


@rule(
    "organization.tax_no.other",
    Severity.INFO,
    at("organization.tax_no"),
    says="tax.other",
    weight=0.5,
)
def tax_number_differs(look: Look, field: Field) -> Hits | None:
    """Since 2015 a company's tax number is its credit code.

    三证合一之后，税号就是信用代码。
    """
    tax, code = look.texts(field.id), look.texts("uscc")
    both = ((tax.str.len() == 18) & (code.str.len() == 18)).to_numpy(dtype=bool, na_value=False)
    return Hits.where(both & (tax != code).to_numpy(dtype=bool, na_value=False))


@rule(
    "organization.bank_account.excel_number",
    Severity.ERROR,
    at("organization.bank_account"),
    says="account.excel",
    weight=1.5,
)
def account_lost_digits(look: Look, field: Field) -> Hits | None:
    """An account number kept as a number has lost its last digits and must be asked for again.

    账号被存成数字会丢末几位，要重新问。
    """
    texts = look.texts(field.id)
    lost = texts.str.fullmatch(r"\d(?:\.\d+)?[Ee]\+?\d+|\d{15}0{2,4}")
    return Hits.where(lost.to_numpy(dtype=bool, na_value=False))


@rule("{entity}.{field}.form", Severity.WARNING, of_type(FieldType.URL), says="website", weight=0.3)
def website(look: Look, field: Field) -> Hits | None:
    """A website is an address such as www.example.com, not a mailbox.

    网址写成 www.example.com 这样，不是邮箱。
    """
    told = np.flatnonzero(look.told(field.id))
    texts = look.texts(field.id).to_numpy(dtype=object)[told].tolist()
    usual = _USUAL_SITE.fullmatch
    odd = [type(text) is not str or not (usual(text) or _is_site(text)) for text in texts]
    return Hits(told[np.array(odd, dtype=bool)])


@rule(
    "organization.email.domain",
    Severity.INFO,
    at("organization.email"),
    says="domain",
    weight=0.1,
    summed=True,
)
def other_domain(look: Look, field: Field) -> Hits | None:
    """A company's mail usually comes from its own domain.

    公司邮箱的域名通常和网址一致。
    """
    if not look.has("website"):
        return None
    mails, sites = (look.texts(name).to_numpy(dtype=object) for name in (field.id, "website"))
    pairs = zip(mails.tolist(), sites.tolist(), strict=True)
    return Hits.where(np.array([_apart(mail, site) for mail, site in pairs], dtype=bool))


@rule(
    "organization.confidentiality.public",
    Severity.INFO,
    at("organization.confidentiality"),
    says="public",
    weight=0.5,
    summed=True,
)
def public_secrets(look: Look, field: Field) -> Hits | None:
    """A card with bank account or credit limit is not public.

    写了银行账号、信用额度的资料不能标“公开”。
    """
    public = look.texts(field.id).eq("公开").to_numpy(dtype=bool, na_value=False)
    return Hits.where(public & (look.told("bank_account") | look.told("credit_limit")))


@rule(
    "{entity}.name.sample",
    Severity.INFO,
    at("organization.name", "individual.name", "contact.name", "lead.name"),
    says="sample",
    weight=1.0,
)
def sample_row(look: Look, field: Field) -> Hits | None:
    """Sample and test rows do not belong among customers.

    示例行、测试行不该留在客户资料里。
    """
    return Hits.where(look.saying(field.id, _TEST))


@rule(
    "{entity}.{field}.broken",
    Severity.ERROR,
    of_type(
        FieldType.COMPANY,
        FieldType.PERSON,
        FieldType.CUSTOMER,
        FieldType.ORGANIZATION,
        FieldType.ADDRESS,
    ),
    says="broken",
    weight=2.0,
)
def broken_letters(look: Look, field: Field) -> Hits | None:
    """Letters such as 锟斤拷 come from a wrong code page; the sheet must be read anew.

    “锟斤拷”这样的乱码是编码错了，要重新导出。
    """
    return Hits.where(look.saying(field.id, _BROKEN))


def _is_site(text: object) -> bool:
    if not isinstance(text, str):
        return False
    return all(_SITE.fullmatch(part) for part in _PARTS.split(text.strip()) if part)


def _apart(mail: object, site: object) -> bool:
    """Whether a mailbox and a website both belong to a domain of their own, and not the same."""
    if not isinstance(mail, str) or not isinstance(site, str) or "@" not in mail:
        return False
    domain = mail.rpartition("@")[2].casefold()
    folded = site.casefold()
    host = folded.partition("://")[2] or folded
    host = host.partition("/")[0].removeprefix("www.")
    if domain.endswith(host) or host.endswith(domain):
        return False
    return "." in host and not _FREE_MAIL.fullmatch(domain)
