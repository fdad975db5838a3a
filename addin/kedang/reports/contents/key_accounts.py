"""大客户业务档案: the list of key accounts, and a page for every one of them, phones masked unless asked."""

from __future__ import annotations

from kedang.analysis.material import Material
from kedang.model.text import say
from kedang.reports.contents import key_accounts_pages as pages
from kedang.reports.contents import key_accounts_said as said
from kedang.reports.contents.key_accounts_file import File, gather
from kedang.reports.contents.key_accounts_sections import SECTIONS
from kedang.reports.contents.listing import declared
from kedang.reports.design import (
    Alarm,
    Content,
    Drawing,
    Figure,
    Filled,
    Page,
    Report,
    Section,
    Shown,
)

LIST = Section(
    "account_list",
    (
        Shown("no", "integer", 5),
        Shown("customer", "wrap", 26),
        Shown("tier", width=6),
        Shown("score", "score", 8),
        Shown("previous_tier", width=7),
        Shown("owner", width=9),
        Shown("account_sales", "money", look="bar"),
        Shown("account_change", "percent", 11, look="icons"),
        Shown("account_open", "integer", 9),
        Shown("account_overdue", "money"),
        Shown("last_visit", "date", 11),
        Shown("account_days", "integer", 9),
        Shown("next_appointment", "date", 11),
        Shown("account_missing", "integer", 9),
    ),
    alarm=Alarm("account_overdue", ">0"),
)
OWNERS = Section(
    "account_owners",
    (
        Shown("owner", "wrap", span=2),
        Shown("accounts", "integer"),
        Shown("account_sales", "money", span=2),
        Shown("account_share", "percent"),
        Shown("account_late", "integer"),
        Shown("account_open", "integer"),
        Shown("account_overdue", "money"),
        Shown("account_missing", "integer"),
    ),
    Drawing("column", "owner", ("account_sales",)),
    Alarm("account_late", ">0"),
)

REPORT = Report(
    "key-accounts",
    "大客户业务档案",
    ("day",),
    "key_accounts:content",
    (
        Page(
            "大客户一览",
            (LIST, OWNERS),
            figures=(
                "accounts",
                "accounts_share:percent",
                "accounts_late",
                "accounts_overdue:money",
                "accounts_incomplete",
            ),
        ),
        Page("大客户档案", SECTIONS, landscape=False, each="account"),
    ),
)
FULL = "full"


def content(material: Material) -> Content:
    """The files of the customers asked for, else of all key accounts, as of the day of the cut."""
    file = gather(material)
    table = pages.listing(file)
    owners = pages.owners(table)
    sections = {
        "account_list": Filled(table, said.listing(file, table)),
        "account_owners": Filled(owners, said.owners(owners)),
        **pages.filled(file, masked=material.answers.get("phones") != FULL),
    }
    day = material.cut.isoformat()
    note = say(
        "accounts.note" if not material.customers else "accounts.note.asked", tier=file.tiers
    )
    return Content(say("accounts.title", day=day), note, declared(REPORT, sections), _figures(file))


def _figures(file: File) -> dict[str, Figure]:
    late, incomplete = int(file.late.sum()), int(file.blockers.gt(0).sum())
    overdue = float(file.credit["overdue_amount"].sum(min_count=1))
    return {
        "accounts": Figure(float(len(file.keys))),
        "accounts_share": Figure(file.share, "percent"),
        "accounts_late": Figure(float(late), alarm=late > 0),
        "accounts_overdue": Figure(overdue, "money", alarm=overdue > 0),
        "accounts_incomplete": Figure(float(incomplete), alarm=incomplete > 0),
    }
