"""What stands on the page of every key account."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.analysis import account_deals, account_events
from kedang.model.frames import days
from kedang.model.text import Text, say
from kedang.reference import masking
from kedang.reports.contents.key_accounts_file import File
from kedang.reports.contents.key_accounts_sections import CARD, CREDIT, PROFILE
from kedang.reports.contents.listing import cells
from kedang.reports.design import Filled, Shown
from kedang.tiering import store
from kedang.tiering.explain import note, value


def listing(file: File) -> pd.DataFrame:
    """The list of key accounts: what of each a manager asks first."""
    card = file.card
    return card.assign(
        no=np.arange(1, len(card) + 1),
        account_sales=file.yearly["sales"].to_numpy(),
        account_change=file.yearly["change"].to_numpy(),
        account_open=file.open.to_numpy(),
        account_overdue=file.credit["overdue_amount"].to_numpy(),
        account_days=card["days_since"],
        account_missing=file.blockers.to_numpy(),
        account_late=file.late.to_numpy(),
    )


def owners(table: pd.DataFrame) -> pd.DataFrame:
    """The same summed up by the rep who looks after them, most sales first."""
    sums = ["account_sales", "account_late", "account_open", "account_overdue"]
    rows = table[["owner", *sums]].assign(
        accounts=1, account_missing=(table["account_missing"] > 0).astype("int64")
    )
    found = rows.groupby("owner").sum().reset_index()
    whole = float(found["account_sales"].sum())
    found["account_share"] = found["account_sales"] / whole if whole > 0 else np.nan
    found["account_late"] = found["account_late"].astype("int64")
    ordered = found.sort_values(["account_sales", "owner"], ascending=[False, True])
    return ordered.reset_index(drop=True)


def filled(file: File, *, masked: bool) -> dict[str, Filled]:
    """The sections of every account's page."""
    book, cut, keys = file.material.book, file.cut, file.keys
    projects = account_events.projects(book, keys)
    rivals = account_events.competitors(book, keys, cut)
    visits = account_events.visits(book, keys, cut)
    news = account_events.news(book, keys, cut)
    rows = {
        "account": _card(file, masked=masked),
        "account_profile": _profile(file),
        "account_people": _people(file.contacts, masked=masked),
        "account_score": _scores(file),
        "account_credit": _credit(file),
        "account_years": _named(account_deals.years(file.deals, cut)).assign(
            account_year=lambda frame: frame["account_year"].astype("str")
        ),
        "account_months": _named(account_deals.months(file.deals, keys, cut)),
        "account_products": _named(account_deals.products(file.deals, cut)).rename(
            columns={"account_change": "account_product_change", "account_product": "product"}
        ),
        "account_projects": _prefixed(projects, "project_").rename(
            columns={"project_name": "project", "project_next_step": "project_next"}
        ),
        "account_complaints": file.complaints,
        "account_competitors": rivals.rename(
            columns={
                "rep": "competitor_rep",
                "relationship": "competitor_relation",
                "prices": "competitor_prices",
            }
        ),
        "account_visits": visits.rename(
            columns={"content": "account_content", "next_step": "account_next"}
        ),
        "account_news": news.rename(
            columns={"indicator": "account_indicator", "value": "account_news_text"}
        ),
    }
    return {name: Filled(frame) for name, frame in rows.items()}


def _named(frame: pd.DataFrame) -> pd.DataFrame:
    return _prefixed(frame, "account_")


def _prefixed(frame: pd.DataFrame, prefix: str) -> pd.DataFrame:
    return frame.rename(columns={name: f"{prefix}{name}" for name in frame if name != "key"})


def _of_card(card: pd.DataFrame, sections: tuple[Shown, ...]) -> pd.DataFrame:
    """The fields of the record that a section shows, under the names it shows them by."""
    fields = [one.id for one in sections if one.id.startswith("organization_")]
    known = card.reindex(columns=[name.removeprefix("organization_") for name in fields])
    return known.set_axis(fields, axis="columns")


def _card(file: File, *, masked: bool) -> pd.DataFrame:
    own = ["key", "customer", "owner", "tier", "score", "previous_tier", "place"]
    own += ["last_visit", "next_appointment"]
    table = pd.concat([file.card[own], _of_card(file.card, CARD)], axis=1)
    first = days(table, "organization_first_deal_on")
    bought = file.yearly["first_deal"].set_axis(table.index)
    table["organization_first_deal_on"] = first.where(~(bought < first) & first.notna(), bought)
    if masked:
        table["organization_phone"] = hidden(table["organization_phone"])
    return table.assign(account_summary=cells(_summaries(file)), account_todo=cells(_todo(file)))


def _profile(file: File) -> pd.DataFrame:
    """The profile with what it lacks, named."""
    blocking = file.missing["blocks"].astype(bool)
    return _of_card(file.card, PROFILE).assign(
        key=file.card["key"],
        account_blocking=cells(_items(file, file.missing[blocking], "accounts.complete")),
        account_wanted=cells(_items(file, file.missing[~blocking], "accounts.nothing")),
    )


def _items(file: File, rows: pd.DataFrame, none: str) -> list[list[Text]]:
    """What every account lacks, in words; a word for nothing where it lacks nothing."""
    named = {key: list(items) for key, items in rows.groupby("key")["item"]}
    return [
        [say(f"accounts.item.{item}") for item in named.get(key, ())] or [say(none)]
        for key in file.keys
    ]


def _people(contacts: pd.DataFrame, *, masked: bool) -> pd.DataFrame:
    if masked:
        contacts = contacts.assign(
            phone=hidden(contacts["phone"]), mobile=hidden(contacts["mobile"])
        )
    return _prefixed(contacts, "contact_")


def hidden(numbers: pd.Series[str]) -> pd.Series[str]:
    """Phone numbers of which only the ends can be read."""
    masks = {one: masking.phone(one) for one in numbers.dropna().unique()}
    return numbers.map(masks).astype("str")


def _scores(file: File) -> pd.DataFrame:
    """Every criterion of the latest scorecard of each account, and why it has its points."""
    columns = ["key", "account_criterion", "account_value", "account_points", "account_weight"]
    columns += ["account_contribution", "account_why"]
    rows = file.material.ratings
    if not len(rows):
        return pd.DataFrame(columns=columns)
    known = (rows["kind"] == store.KIND) & (rows["as_of"] <= pd.Timestamp(file.cut))
    mine = rows[known & rows["customer_id"].isin(file.keys)]
    lines = store.figures(mine.sort_values("as_of").drop_duplicates("customer_id", keep="last"))
    names = ("basis", "raw", "part", "whole", "points")
    told = list(zip(*(lines[name] for name in names), strict=True))
    return pd.DataFrame(
        {
            "key": lines["customer_id"],
            "account_criterion": [say(f"tiering.criterion.{one}") for one in lines["criterion"]],
            "account_value": [value(basis, raw) for basis, raw, *_ in told],
            "account_points": lines["points"],
            "account_weight": lines["weight"],
            "account_contribution": lines["contribution"],
            "account_why": [note(*one) for one in told],
        },
        columns=columns,
    )


def _credit(file: File) -> pd.DataFrame:
    owed = file.credit.rename(
        columns={
            "owed": "account_owed",
            "used": "account_used",
            "overdue_amount": "account_overdue",
            "overdue_days": "account_overdue_days",
        }
    )
    card = _of_card(file.card, CREDIT)
    return pd.concat([owed, card], axis=1).assign(
        account_pay_days=file.yearly["pay_days"].to_numpy()
    )


def _summaries(file: File) -> list[Text]:
    """What each account bought in a year and whether that is more or less."""
    told = zip(file.yearly["sales"], file.yearly["before"], file.yearly["change"], strict=True)
    return [
        _summary(float(sales), float(before), float(change), known=file.year_known)
        for sales, before, change in told
    ]


def _summary(sales: float, before: float, change: float, *, known: bool) -> Text:
    if not sales and not before:
        return say("accounts.summary.none" if known else "accounts.summary.nothing")
    if change != change and not known:
        return say("accounts.summary.alone", sales=sales)
    if change != change:
        return say("accounts.summary.new", sales=sales)
    way = "up" if change > 0 else "down" if change < 0 else "same"
    return say(f"accounts.summary.{way}", sales=sales, change=abs(change))


def _todo(file: File) -> list[list[Text]]:
    """What to do first at each account: money, complaints, the visit, the file."""
    late = file.complaints[file.complaints["days_overdue"].notna()]["key"].value_counts().to_dict()
    told = zip(
        file.keys,
        file.credit["overdue_amount"].tolist(),
        file.late.tolist(),
        file.card["days_since"].tolist(),
        file.cadence.tolist(),
        file.blockers.tolist(),
        strict=True,
    )
    found = []
    for key, overdue, unseen, since, within, blockers in told:
        todo = [say("accounts.todo.collect", amount=overdue)] if overdue > 0 else []
        if key in late:
            todo.append(say("accounts.todo.complaints", n=late[key]))
        if unseen and since == since:
            todo.append(say("accounts.todo.visit", days=int(since), within=within))
        elif unseen:
            todo.append(say("accounts.todo.never", within=within))
        if blockers:
            todo.append(say("accounts.todo.complete", n=blockers))
        found.append(todo or [say("accounts.todo.none")])
    return found
