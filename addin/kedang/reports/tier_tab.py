"""The tab of a rating: who stands where, who rose and fell, and for every customer why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pandas as pd

from kedang.model.messages import catalogue
from kedang.model.operation import Moment
from kedang.model.text import Lang, Text, say
from kedang.reports.book import new_book
from kedang.reports.page import Page, Section, columns, write_page
from kedang.tiering.criteria import UNRATED
from kedang.tiering.explain import note
from kedang.tiering.moves import list_moves
from kedang.tiering.rate import Ratings

SOURCE = "评级"
_BETWEEN = {"zh": "；", "en": "; "}
_AND = {"zh": "、", "en": ", "}


def write_tier_tab(
    target: Path,
    title: Text,
    ratings: Ratings,
    sentences: Sequence[Text],
    moment: Moment,
    lang: Lang,
    *,
    moves: bool = False,
    compared: bool = True,
) -> None:
    """Write the list, best first; `moves`: above it those who rose, fell, came in or dropped out.

    `compared`: whether there is an earlier rating to have moved from.
    """
    if not compared:
        ratings = replace(ratings, table=ratings.table.assign(move=""))
    note = say(
        "tab.tier.note",
        first=ratings.first.isoformat(),
        last=ratings.as_of.isoformat(),
        user=moment.user,
    )
    sections = [_list(ratings, () if moves else tuple(sentences), lang)]
    if moves:
        sections.insert(0, _moves(ratings, tuple(sentences), lang))
    with new_book(target, "tiers", moment, lang) as book:
        write_page(book, Page(SOURCE, book.say(title), book.say(note), sections))


def _list(ratings: Ratings, sentences: tuple[Text, ...], lang: Lang) -> Section:
    table = ratings.table.sort_values(
        ["score", "customer_id"], ascending=[False, True], na_position="last", ignore_index=True
    )
    shown = table.assign(
        customer=table["name"],
        why=table["customer_id"].map(why(ratings, lang)).astype("str"),
        move=_words(
            table["move"].where(table["move"].isin(["up", "down", "new", "lost"]), ""), lang
        ),
    )
    wanted = columns(
        ("customer", "wrap", 30),
        ("tier", "text", 8),
        ("computed", "text", 9),
        ("score", "score", 8),
        ("previous_tier", "text", 9),
        ("move", "text", 9),
        ("abc", "text", 9),
        ("sales", "money"),
        ("why", "wrap", 90),
    )
    return Section(say("tab.tier.list"), sentences, wanted, shown)


def _moves(ratings: Ratings, sentences: tuple[Text, ...], lang: Lang) -> Section:
    moved = list_moves(ratings.table)
    shown = moved.assign(
        customer=moved["name"],
        move=_words(moved["move"], lang),
        moved_by=[criterion(one, lang) for one in moved["moved_by"]],
    )
    wanted = columns(
        ("customer", "wrap", 30),
        ("tier", "text", 8),
        ("score", "score", 8),
        ("previous_tier", "text", 9),
        ("move", "text", 9),
        ("previous_score", "score", 9),
        ("moved_by", "text"),
    )
    return Section(say("tab.tier.moves"), sentences, wanted, shown)


def why(ratings: Ratings, lang: Lang) -> pd.Series[str]:
    """Why each rated customer has its score, by id: each criterion's points and figures, most first."""
    rated = ratings.table[ratings.table["tier"] != UNRATED].set_index("customer_id")
    detail = ratings.detail[ratings.detail["customer_id"].isin(rated.index)]
    lines: dict[str, list[str]] = {str(one): [] for one in rated.index}
    missing: dict[str, list[str]] = {}
    ordered = detail.sort_values("contribution", ascending=False, kind="stable")
    names = ("customer_id", "criterion", "basis", "raw", "part", "whole", "points", "contribution")
    known = {one: criterion(one, lang) for one in detail["criterion"].unique()}
    for customer, name, basis, raw, part, whole, points, added in zip(
        *(ordered[n].tolist() for n in names), strict=True
    ):
        if points != points:
            missing.setdefault(customer, []).append(known[name])
        else:
            told = note(basis, raw, part, whole, points).render(lang)
            line = say("tab.tier.part", criterion=known[name], points=added, note=told)
            lines[customer].append(line.render(lang))
    for customer, words in missing.items():
        lines[customer].append(say("tab.tier.missing", names=_AND[lang].join(words)).render(lang))
    capped = rated[rated["capped_by"] != ""]["capped_by"]
    for customer, gate in capped.items():
        by = criterion(gate, lang)
        lines[str(customer)].append(say("tab.tier.capped", by=by).render(lang))
    for customer, text in by_hand(rated).items():
        lines[str(customer)].insert(0, text.render(lang))
    return pd.Series({one: _BETWEEN[lang].join(many) for one, many in lines.items()}, dtype="str")


def by_hand(table: pd.DataFrame) -> dict[object, Text]:
    """Who set which tier until when and why, by the index of the table."""
    forced = table[table["set_tier"].notna()]
    columns = (forced[name] for name in ("set_by", "set_until", "set_why"))
    return {
        key: say("tab.tier.set", user=user, until=f"{until:%Y-%m-%d}", why=why)
        for key, user, until, why in zip(forced.index, *columns, strict=True)
    }


def criterion(name: object, lang: Lang) -> str:
    """The word for a criterion or gate; one without a word as it stands."""
    if not isinstance(name, str) or not name:
        return ""
    message = f"tiering.criterion.{name}"
    return say(message).render(lang) if message in catalogue() else name


def _words(moves: pd.Series[str], lang: Lang) -> list[str]:
    return [say(f"weekly.move.{one}").render(lang) if one else "" for one in moves]
