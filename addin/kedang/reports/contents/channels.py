"""渠道选择: channels ranked by six factors with every reason, and the channels we have, region by region."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.cadence import cadence, kept
from kedang.analysis.calls import calls, looked_after
from kedang.analysis.channel_figures import by_region, partners, suggested
from kedang.analysis.channels import Advice, advise, read_answers
from kedang.analysis.material import Material
from kedang.model.text import Text, say
from kedang.reports.contents import channels_said as said
from kedang.reports.contents.listing import cells, declared
from kedang.reports.design import Content, Drawing, Figure, Filled, Page, Report, Section, Shown
from kedang.rulebook.sections.channels import QUESTIONS

RANKING = Section(
    "channel_ranking",
    (
        Shown("channel", width=18),
        Shown("channel_score", "score", 16, look="bar"),
        Shown("rank", "integer", 11),
        Shown("channel_pros", "integer", 13),
        Shown("channel_best_reason", "wrap", span=2),
        Shown("channel_worst_reason", "wrap", 26),
        Shown("channel_cons", "integer", 11),
    ),
    Drawing("bar", "channel", ("channel_score",), format="0"),
)
ANSWERS = Section(
    "channel_answers",
    (
        Shown("channel_factor", "wrap", 18),
        Shown("channel_question", "wrap", 16),
        Shown("channel_answer", width=11),
        Shown("channel_from", width=13),
        Shown("channel_allowed", "wrap", span=2),
        Shown("channel_why", "wrap", span=2),
    ),
)
REASONS = Section(
    "channel_reasons",
    (
        Shown("channel", width=18),
        Shown("channel_question", "wrap", 16),
        Shown("channel_answer", width=11),
        Shown("channel_side", width=13),
        Shown("channel_reason", "wrap", 56),
        Shown("channel_points", "number", 8),
    ),
)
REGIONS = Section(
    "channel_regions",
    (
        Shown("region", width=24),
        Shown("customers", "integer"),
        Shown("channel_direct", "percent"),
        Shown("sales", "money"),
        Shown("share", "percent", look="bar"),
        Shown("channel_partner_count", "integer"),
        Shown("channel_types", "wrap", span=2),
        Shown("channel_turnover", "money", span=2),
    ),
    Drawing("column", "region", ("sales",)),
)
PARTNERS = Section(
    "channel_partners",
    (
        Shown("channel_partner", "wrap"),
        Shown("channel_type"),
        Shown("channel_level"),
        Shown("channel_breadth"),
        Shown("region", "wrap"),
        Shown("channel_price_level"),
        Shown("channel_turnover", "money"),
        Shown("channel_stock_share", "percent"),
        Shown("channel_credit", "money"),
        Shown("channel_rating", "percent", look="bar"),
    ),
)

REPORT = Report(
    "channels",
    "渠道选择",
    ("day",),
    "channels:content",
    (
        Page(
            "渠道建议",
            (RANKING, ANSWERS),
            landscape=False,
            figures=("channel_given", "channel_suggested", "channel_open", "channel_score:score"),
        ),
        Page("渠道理由", (REASONS,)),
        Page("渠道现状", (REGIONS, PARTNERS)),
    ),
)
_PARTNERS = {
    "partner": "channel_partner",
    "type": "channel_type",
    "level": "channel_level",
    "breadth": "channel_breadth",
    "price_level": "channel_price_level",
    "turnover": "channel_turnover",
    "stock_share": "channel_stock_share",
    "credit": "channel_credit",
    "rating": "channel_rating",
}
_REGIONS = {
    "direct_share": "channel_direct",
    "partners": "channel_partner_count",
    "types": "channel_types",
    "turnover": "channel_turnover",
}


def content(material: Material) -> Content:
    """The advice for the answers given (`Material.answers`: question → answer, and `region`), the rest
    suggested by the archive as of the day of the cut; an answer that does not exist is a usage error.
    """
    book, rules = material.book, material.rulebook.channels
    given, region = read_answers(material.answers)
    hints = suggested(book, material.cut, rules, kept_share(material), region)
    advice = advise(rules, given, hints)
    places, people = by_region(book, material.cut), partners(book)
    sections = {
        "channel_ranking": Filled(_ranking(advice), said.ranking(advice)),
        "channel_answers": Filled(_answers(advice), said.answers(advice)),
        "channel_reasons": Filled(_reasons(advice), said.reasons(advice)),
        "channel_regions": Filled(places.rename(columns=_REGIONS), said.regions(places)),
        "channel_partners": Filled(people.rename(columns=_PARTNERS), said.partners(people)),
    }
    day = material.cut.isoformat()
    note = (
        say("channels.note.region", day=day, region=region)
        if region
        else say("channels.note", day=day)
    )
    values = {"period": day}
    title = say("channels.title", day=day)
    return Content(title, note, declared(REPORT, sections), _figures(advice), values)


def kept_share(material: Material) -> float:
    """The share of customers visited in time, as a sign of how far our own people reach; NaN without visits."""
    rules, cut = material.rulebook, material.cut
    made = calls(material.book, cut)
    if not made.held.any():
        return float("nan")
    off = rules.calendar.overrides()
    customers = looked_after(material.book)
    table = kept(cadence(customers, made, cut, cut, rules.visits, off))
    return float(table["in_time"].sum()) / max(int(table["customers"].sum()), 1)


def _figures(advice: Advice) -> dict[str, Figure]:
    known = advice.answers["answer"].notna()
    given = advice.answers["given"].astype(bool)
    open_ = float((~known).sum())
    best = float(advice.ranked["score"].iloc[0]) if known.any() else float("nan")
    return {
        "channel_given": Figure(float(given.sum())),
        "channel_suggested": Figure(float((known & ~given).sum())),
        "channel_open": Figure(open_, alarm=open_ > 0),
        "channel_score": Figure(best, "score"),
    }


def _ranking(advice: Advice) -> pd.DataFrame:
    """The channels with their weightiest reason for and against."""
    reasons = {}
    for side in ("for", "against"):
        rows = advice.reasons[advice.reasons["side"] == side].drop_duplicates("channel")
        reasons[side] = dict(zip(rows["channel"], rows["why"], strict=True))
    named = {"score": "channel_score", "pros": "channel_pros", "cons": "channel_cons"}
    names = advice.ranked["channel"].tolist()
    return advice.ranked.rename(columns=named).assign(
        channel=cells([say(f"channel.name.{one}") for one in names]),
        channel_best_reason=cells([reasons["for"].get(one) for one in names]),
        channel_worst_reason=cells([reasons["against"].get(one) for one in names]),
    )


def _answers(advice: Advice) -> pd.DataFrame:
    """Every question with its answer, what else could be answered, and where the answer comes from."""
    table = advice.answers
    allowed = {one.id: one.answers for one in QUESTIONS}
    columns = (table["question"], table["answer"], table["given"], table["why"])
    rows = [
        {
            "channel_answer": said.answer(question, answer) if isinstance(answer, str) else None,
            "channel_allowed": [said.answer(question, one) for one in allowed[question]],
            "channel_from": say(f"channel.from.{_source(answer, bool(given))}"),
            "channel_why": why if isinstance(why, Text) else None,
        }
        for question, answer, given, why in zip(*columns, strict=True)
    ]
    factors = cells([say(f"channel.factor.{one}") for one in table["factor"]])
    questions = cells([said.question(one) for one in table["question"]])
    made = {name: cells([row[name] for row in rows]) for name in rows[0]}
    return pd.DataFrame({"channel_factor": factors, "channel_question": questions, **made})


def _source(answer: object, given: bool) -> str:
    if not isinstance(answer, str):
        return "open"
    return "given" if given else "archive"


def _reasons(advice: Advice) -> pd.DataFrame:
    table = advice.reasons
    pairs = list(zip(table["question"], table["answer"], strict=True))
    return pd.DataFrame(
        {
            "channel": cells([say(f"channel.name.{one}") for one in table["channel"]]),
            "channel_side": cells([say(f"channel.side.{one}") for one in table["side"]]),
            "channel_points": table["points"].to_numpy(dtype="float64"),
            "channel_reason": cells(table["why"].tolist()),
            "channel_question": cells([said.question(one) for one, _ in pairs]),
            "channel_answer": cells([said.answer(one, two) for one, two in pairs]),
        }
    )
