"""Customers that look alike: one pair to judge, one that is certain, a company with its branch."""

from __future__ import annotations

from support.desk import CODE_A, CUSTOMERS, FIRMS

LIKE_A = ("杭州启明液压件有限公司", "", "浙江省", "杭州市", "文三路12号", "", "老客户", "张伟")
LIKE_B = ("杭州启铭液压件有限公司", "", "浙江省", "杭州市", "文三路12号", "", "老客户", "李娜")
LIKE_C = ("杭州启茗液压件有限公司", "", "浙江省", "杭州市", "文三路12号", "", "老客户", "李娜")
SURE_A = ("上海宏图仪表股份有限公司", CODE_A, "上海市", "", "沪太路100号", "021-65432100", "老客户", "李娜")  # fmt: skip
SURE_B = ("宏图仪表（上海）股份有限公司", CODE_A, "上海市", "", "沪太路100号", "021-65432100", "展览", "李娜")  # fmt: skip
BRANCH = ("上海宏图仪表股份有限公司北京分公司", "", "北京市", "", "", "", "展览", "李娜")
SHEET = "客户"


def rows(*more: tuple[object, ...]) -> dict[str, list[tuple[object, ...]]]:
    """A sheet of customers with its header."""
    return {SHEET: [CUSTOMERS, *more]}


APART = rows(*FIRMS)
ALIKE = rows(FIRMS[1], LIKE_A, LIKE_B)
MIXED = rows(FIRMS[1], LIKE_A, LIKE_B, SURE_A, SURE_B, BRANCH)
