"""What is still to be found out about customers, in the order in which one asks: company, legal
representative, telephone, the person in charge; and whose role in buying nobody knows.
"""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.calls import hosts, looked_after
from kedang.model.frames import texts
from kedang.rulebook.sections.visits import VisitRules

LIKELY = 4
STEPS = ("name", "legal", "phone", "person")
_TITLES = {
    "决策人": "总经理|董事长|总裁|厂长|院长|局长|老板|CEO",
    "采购经办": "采购|供应部|供应科",
    "财务": "财务|会计|出纳|CFO",
    "影响者": "技术|工程师|总工|设计|研发|质量",
    "使用者": "生产|设备|车间|维修|使用|配送",
    "把关者": "秘书|助理|前台|行政|办公室",
}


def gaps(book: Book) -> pd.DataFrame:
    """Companies about which one of the four is not known, the first missing step first.

    Columns: customer_id, customer, tier, owner, name, legal, phone, person (True: missing), step (the
    first missing). `name`: it has no legal form and no code, so it is a short name.
    """
    customers = looked_after(book)
    companies = book.customers.reindex(customers.index)
    ours = companies.index.isin(texts(book.rows("organization"), "id"))
    companies, customers = companies[ours], customers[ours]
    named, reachable = _contacts(book)
    has_form = "legal_form" in companies.columns
    missing = pd.DataFrame(
        {
            "name": texts(companies, "name").isna()
            | (has_form & texts(companies, "legal_form").isna() & texts(companies, "uscc").isna()),
            "legal": texts(companies, "legal_representative").isna(),
            "phone": texts(companies, "phone").isna() & ~companies.index.isin(reachable),
            "person": ~companies.index.isin(named),
        },
        index=companies.index,
    )
    table = pd.concat([customers.drop(columns="since"), missing], axis=1)[missing.any(axis=1)]
    first = table[list(STEPS)].to_numpy(dtype=bool).argmax(axis=1)
    table = table.assign(step=np.array(STEPS)[first], _first=first)
    table = table.sort_values(["_first", "tier", "customer"], kind="stable", na_position="last")
    return table.drop(columns="_first").rename_axis("customer_id").reset_index()


def roles(book: Book, rules: VisitRules) -> pd.DataFrame:
    """Buying roles that nobody is known for, of customers whose tier asks for them.

    Columns: customer_id, customer, tier, owner, people (contacts known), missing (roles), missing_count,
    perhaps (contacts whose title sounds like a missing role); most missing first.
    """
    customers = looked_after(book)
    customers = customers[customers["tier"].isin(rules.role_tiers)]
    customers = customers[customers.index.isin(texts(book.rows("organization"), "id"))]
    contacts = book.rows("contact")
    host = hosts(book)
    theirs = contacts[host.isin(customers.index).to_numpy()].assign(_host=host)
    known: dict[str, set[str]] = {}
    maybe: dict[str, list[str]] = {}
    people: dict[str, int] = {}
    columns = (theirs["_host"], *(texts(theirs, one) for one in ("name", "title", "buying_role")))
    for one, name, title, role in zip(*columns, strict=True):
        people[one] = people.get(one, 0) + 1
        if isinstance(role, str):
            known.setdefault(one, set()).add(role)
        elif isinstance(title, str):
            maybe.setdefault(one, []).extend(_likely(name, title))
    lacking = [
        [role for role in rules.roles if role not in known.get(one, ())] for one in customers.index
    ]
    perhaps = [
        "；".join(
            [said for said in maybe.get(one, ()) if said.partition("：")[0] in roles_][:LIKELY]
        )
        for one, roles_ in zip(customers.index, lacking, strict=True)
    ]
    table = customers.drop(columns="since").assign(
        people=[people.get(one, 0) for one in customers.index],
        missing=["、".join(one) for one in lacking],
        missing_count=[len(one) for one in lacking],
        perhaps=perhaps,
    )
    table = table[table["missing_count"] > 0]
    order = ["tier", "missing_count", "customer"]
    ordered = table.sort_values(order, ascending=[True, False, True], kind="stable")
    return ordered.rename_axis("customer_id").reset_index()


def _contacts(book: Book) -> tuple[pd.Series[str], pd.Series[str]]:
    """The companies with a contact whose name is known, and those with one who can be called."""
    contacts = book.rows("contact")
    host = hosts(book)
    named = texts(contacts, "name").notna()
    called = texts(contacts, "phone").notna() | texts(contacts, "mobile").notna()
    return host[named], host[called]


def _likely(name: object, title: str) -> list[str]:
    """The first role that a title sounds like, as 角色：姓名（职务）."""
    who = f"{name}（{title}）" if isinstance(name, str) else title
    return [f"{role}：{who}" for role, said in _TITLES.items() if re.search(said, title)][:1]
