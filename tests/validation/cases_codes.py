"""Cells that each rule on codes and numbers must find, and near misses it must leave alone."""

from __future__ import annotations

from kedang.reference.uscc import check_character
from support.tables import row

GOOD = "91350100M000100Y43"
BODY = "91350100M000100Y5"


def _org(**cells: object):
    return [row("organization", name="华信机械有限公司", **cells)]


def _contact(**cells: object):
    return [row("contact", name="王敏", organization="华信机械有限公司", **cells)]


CASES = {
    "organization.uscc.length": (_org(uscc=GOOD[:17]), _org(uscc=GOOD)),
    "organization.uscc.characters": (
        _org(uscc="8135010OM0001ZZY4Z"),
        _org(uscc="911522010783762860"),
    ),
    "organization.uscc.check": (_org(uscc="91350100M000100Y46"), _org(uscc="911522010783762860")),
    "organization.uscc.excel_number": (_org(uscc="9.13501E+17"), _org(uscc=GOOD)),
    "organization.uscc.form": (_org(uscc="91350100m000100y43"), _org(uscc=GOOD)),
    "organization.uscc.inner_check": (
        _org(uscc=f"{BODY}{check_character(BODY)}"),
        _org(uscc="911522010783762860"),
    ),
    "organization.uscc.shared": (
        [
            row("organization", name="深圳明达电子有限公司", uscc=GOOD),
            row("organization", name="广州飞翔贸易有限公司", uscc=GOOD),
        ],
        [
            row("organization", name="深圳明达电子有限公司", uscc=GOOD),
            row("organization", name="明达电子（深圳）有限责任公司", uscc=GOOD),
            row("organization", name="深圳明达", uscc=GOOD),
        ],
    ),
    "organization.uscc.old": (_org(uscc="110108000000016"), _org(uscc=GOOD)),
    "contact.mobile.length": (_contact(mobile="1381234567"), _contact(mobile="16612345678")),
    "contact.mobile.no_number": (_contact(mobile="请打前台"), _contact(mobile="无")),
    "contact.mobile.letters": (_contact(mobile="138l2345678"), _contact(mobile="19912345678")),
    "contact.mobile.excel_number": (_contact(mobile="1.38E+10"), _contact(mobile=13812345678.0)),
    "contact.mobile.prefix": (_contact(mobile="15412345678"), _contact(mobile="14912345678")),
    "organization.phone.landline": (
        _org(phone="0571-8765432"),
        _org(phone="0852-8765432") + _org(phone="0571-87654321转8001"),
    ),
    "organization.phone.zero_restored": (_org(phone=57187654321.0), _org(phone="0571-87654321")),
    "organization.phone.excel_restored": (
        _org(phone="1.3812345678E+10"),
        _org(phone="13812345678"),
    ),
    "organization.phone.no_area_code": (_org(phone="87654321"), _org(phone="4008655100")),
    "contact.email.syntax": (_contact(email="王敏的邮箱"), _contact(email="wang.min@vip.163.com")),
    "contact.email.slip": (_contact(email="wangmin@qq。com"), _contact(email="wangmin@qq.com")),
    "contact.email.named": (
        _contact(email="王敏 <wangmin@qq.com>"),
        _contact(email="wangmin@qq.com"),
    ),
    "organization.postcode.length": (_org(postcode="3100"), _org(postcode="310000")),
    "organization.postcode.unknown": (_org(postcode="910000"), _org(postcode="050000")),
    "organization.postcode.zero_restored": (_org(postcode="50000"), _org(postcode="510000")),
}
