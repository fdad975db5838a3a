"""促销通报: what was promoted, how far it came and what it moved, without a single amount of sales."""

from __future__ import annotations

from dataclasses import replace

from kedang.analysis.bulletin import Bulletin, bulletin, completion
from kedang.analysis.material import Material
from kedang.model.text import say
from kedang.reports.contents import promotions_said as said
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

OWN = Section(
    "bulletin_own",
    (
        Shown("promotion", "wrap", 24),
        Shown("product", "wrap", 16),
        Shown("region", width=12),
        Shown("rep", width=9),
        Shown("start", "date", 11),
        Shown("end", "date", 11),
        Shown("promotion_planned", "number", 9),
        Shown("promotion_done", "number", 9),
        Shown("completion", "percent", 10, look="bar"),
        Shown("elapsed", "percent", 10),
        Shown("promotion_effect", "integer", 11),
        Shown("promotion_result", "wrap", 26),
    ),
    Drawing("bar", "promotion", ("completion", "elapsed"), format="0%"),
)
REGIONS = Section(
    "bulletin_regions",
    (
        Shown("region", width=16),
        Shown("promotions_own", "integer"),
        Shown("promotions_theirs", "integer"),
        Shown("completion", "percent", look="bar"),
        Shown("growth", "percent"),
        Shown("sales_share", "percent"),
        Shown("previous_share", "percent"),
    ),
    Drawing("column", "region", ("sales_share", "previous_share"), format="0%"),
    Alarm("growth", "<0"),
)
THEIRS = Section(
    "bulletin_theirs",
    (
        Shown("competitor", width=16),
        Shown("promotion", "wrap", 24),
        Shown("product", "wrap", 18),
        Shown("region", width=12),
        Shown("start", "date", 11),
        Shown("end", "date", 11),
        Shown("promotion_result", "wrap", 34),
    ),
)
MOVES = Section(
    "bulletin_moves",
    (
        Shown("date", "date", 11),
        Shown("competitor", width=16),
        Shown("customer", "wrap", 24),
        Shown("product", "wrap", 16),
        Shown("promotions", "wrap", 28),
        Shown("competitor_prices", "wrap", 18),
        Shown("reaction", "wrap", 24),
    ),
)

REPORT = Report(
    "promotions",
    "促销通报",
    ("W", "M"),
    "promotions:content",
    (
        Page(
            "我方促销",
            (OWN,),
            figures=(
                "promotions_own",
                "promotions_completion:percent",
                "promotions_behind",
                "promotions_theirs",
            ),
        ),
        Page("区域促销", (REGIONS,)),
        Page("对手促销", (THEIRS, MOVES)),
    ),
)
_NAMES = {
    "name": "promotion",
    "planned": "promotion_planned",
    "done": "promotion_done",
    "effect": "promotion_effect",
    "result": "promotion_result",
    "own": "promotions_own",
    "theirs": "promotions_theirs",
    "share": "sales_share",
    "prices": "competitor_prices",
}


def content(material: Material) -> Content:
    """The bulletin of a week or month, as of the day of the cut."""
    period = material.period
    found = bulletin(material.book, period, material.cut)
    sections = {
        "bulletin_own": Filled(found.own, said.own(found)),
        "bulletin_regions": Filled(found.regions, said.regions(found)),
        "bulletin_theirs": Filled(found.theirs, said.theirs(found)),
        "bulletin_moves": Filled(found.moves, said.moves(found)),
    }
    filled = {
        name: replace(one, frame=one.frame.rename(columns=_NAMES)) for name, one in sections.items()
    }
    note = say(
        "promotions.note",
        first=period.first.isoformat(),
        last=period.last.isoformat(),
        cut=material.cut.isoformat(),
    )
    return Content(
        say("promotions.title", period=period.name), note, declared(REPORT, filled), _figures(found)
    )


def _figures(found: Bulletin) -> dict[str, Figure]:
    behind = int(found.own["behind"].sum()) if len(found.own) else 0
    return {
        "promotions_own": Figure(float(len(found.own))),
        "promotions_completion": Figure(completion(found.own), "percent"),
        "promotions_behind": Figure(float(behind), alarm=behind > 0),
        "promotions_theirs": Figure(float(len(found.theirs))),
    }
