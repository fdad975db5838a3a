"""客户评级: who stands where and why, the key accounts of the year, what was set by hand, and the method."""

from __future__ import annotations

from kedang.analysis.material import Material
from kedang.model.text import say
from kedang.reports.contents import tiers_lists as lists
from kedang.reports.contents import tiers_method as method
from kedang.reports.contents import tiers_said as said
from kedang.reports.contents import tiers_sections as sections
from kedang.reports.contents.listing import declared
from kedang.reports.contents.tiers_known import Tiers
from kedang.reports.design import Content, Figure, Filled, Page, Report
from kedang.tiering.criteria import UNRATED

MOST_DRAWN = 25
REPORT = Report(
    "tiers",
    "客户评级",
    ("day",),
    "tiers:content",
    (
        Page(
            "等级分布",
            (sections.DISTRIBUTION, sections.MOVES, sections.TERMS),
            figures=("tiers_rated", "tiers_keys", "tiers_up", "tiers_down", "tiers_by_hand"),
        ),
        Page("评分明细", (sections.SCORES,)),
        Page("大客户进出", (sections.KEYS, sections.FELL_OFF, sections.RECOMMENDED)),
        Page("人工定级", (sections.IN_FORCE, sections.RUN_OUT)),
        Page(
            "二八分析",
            (sections.CLASSES, sections.PARETO),
            figures=("tiers_top_share:percent", "tiers_first_share:percent"),
        ),
        Page("RFM评分", (sections.RFM_CUTS, sections.RFM_SCORES)),
        Page("评级办法", (sections.METHOD, sections.RULES)),
    ),
)


def content(material: Material) -> Content:
    """The tiers as of the day of the cut."""
    tiers = Tiers(material)
    spread, moved, scored = lists.distribution(tiers), lists.moves(tiers), lists.scores(tiers)
    forced, ended = tiers.overrides
    rfm = lists.rfm_scores(tiers)
    keys = tiers.keys
    filled = {
        "tiers_distribution": Filled(spread, said.distribution(tiers, spread)),
        "tiers_moves": Filled(moved, said.moves(tiers, moved)),
        "tiers_terms": Filled(
            method.terms(material.rulebook, spread.set_index("tier")["customers"]),
            (say("tiers.said.terms"),),
        ),
        "tiers_scores": Filled(scored, said.scores(tiers)),
        "key_list": Filled(lists.accounts(tiers, keys.listed), said.keys(tiers)),
        "key_fell_off": Filled(lists.accounts(tiers, keys.fell_off), said.fell_off(tiers)),
        "key_recommended": Filled(
            lists.accounts(tiers, keys.recommended, ways=True), said.recommended(tiers)
        ),
        "overrides_in_force": Filled(forced, said.in_force(forced)),
        "overrides_run_out": Filled(ended, said.run_out(ended)),
        "pareto_classes": Filled(lists.classes(tiers), said.pareto(tiers)),
        "pareto_customers": Filled(
            tiers.pareto.head(MOST_DRAWN), (say("tiers.said.largest", n=MOST_DRAWN),)
        ),
        "rfm_cuts": Filled(lists.rfm_cuts(tiers), (say("tiers.said.cuts"),)),
        "rfm_scores": Filled(rfm, said.rfm(rfm)),
        "tiers_method": Filled(method.method(tiers.rules), (say("tiers.said.method"),)),
        "tiers_rules": Filled(method.standing_rules(material.rulebook)),
    }
    note = say(
        "tiers.note",
        first=tiers.ratings.first.isoformat(),
        last=tiers.ratings.as_of.isoformat(),
        known=material.as_of.isoformat(),
    )
    title = say("tiers.title", day=material.cut.isoformat())
    return Content(title, note, declared(REPORT, filled), _figures(tiers))


def _figures(tiers: Tiers) -> dict[str, Figure]:
    table, forced = tiers.table, tiers.overrides[0]
    pareto = tiers.pareto
    best = max(int(said.TOP * len(pareto) + 0.5), 1)
    moved = {one: float((table["move"] == one).sum()) for one in ("up", "down")}
    nothing = float("nan")
    return {
        "tiers_rated": Figure(float((table["tier"] != UNRATED).sum())),
        "tiers_keys": Figure(float(table["tier"].isin(tiers.rules.key_accounts).sum())),
        "tiers_up": Figure(moved["up"] if tiers.compared else nothing),
        "tiers_down": Figure(
            moved["down"] if tiers.compared else nothing, alarm=moved["down"] > moved["up"]
        ),
        "tiers_by_hand": Figure(float(len(forced))),
        "tiers_top_share": Figure(
            float(pareto["abc_share"].head(best).sum()) if len(pareto) else nothing, "percent"
        ),
        "tiers_first_share": Figure(
            float(pareto["abc_share"].iloc[0]) if len(pareto) else nothing, "percent"
        ),
    }
