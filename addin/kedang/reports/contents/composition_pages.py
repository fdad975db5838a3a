"""What stands on the pages of the report on the make-up of sales."""

from __future__ import annotations

from kedang.reports.design import Drawing, Drawn, Page, Section, Shown

FIGURES = (
    "comp_sales:money", "comp_change:percent", "comp_last_year:percent", "comp_buyers",
    "comp_average:money", "comp_new:percent", "comp_top20:percent", "comp_top1:percent",
)  # fmt: skip
_VALUES = (
    Shown("comp_value", "wrap", 18),
    Shown("customers", "integer", 9),
    Shown("sales", "money"),
    Shown("share", "percent", 9, look="bar"),
    Shown("previous_sales", "money"),
    Shown("change", "money", look="bar"),
    Shown("change_share", "percent", 9),
    Shown("last_year_change", "percent", 10),
)


def _share(name: str, kind: Drawn) -> Section:
    """The make-up by one dimension; round where the parts are few, bars beside the last period where not."""
    if kind == "doughnut":
        return Section(f"comp_{name}", _VALUES, Drawing(kind, "comp_value", ("sales",)))
    drawn = Drawing(kind, "comp_value", ("sales", "previous_sales"), from_zero=False)
    return Section(f"comp_{name}", _VALUES, drawn)


MOVERS = Section(
    "comp_movers",
    (
        Shown("comp_dimension"),
        Shown("comp_value", span=2),
        Shown("sales", "integer"),
        Shown("previous_sales", "integer"),
        Shown("change", "integer", look="bar"),
        Shown("change_share", "percent"),
        Shown("last_year_sales", "integer"),
    ),
    Drawing("bar", "comp_value", ("change",), from_zero=False),
)
PLACES = Section(
    "comp_places",
    (
        Shown("province", "text", 18),
        Shown("city", "text", 9),
        Shown("listed_customers", "integer", 14, look="bar"),
        Shown("customers", "integer", 9),
        Shown("sales", "money"),
        Shown("change", "money", look="bar"),
        Shown("share", "percent", 9),
        Shown("last_year_change", "percent", 10),
    ),
)
CONCENTRATION = Section(
    "comp_concentration",
    (
        Shown("comp_dimension", "text", 8),
        Shown("largest", "wrap", 24),
        Shown("entries", "integer"),
        Shown("top1", "percent", look="bar"),
        Shown("top5", "percent"),
        Shown("top20", "percent"),
        Shown("previous_top20", "percent"),
        Shown("hhi", "integer"),
        Shown("equal_to", "score"),
    ),
)
BEST = Section(
    "comp_best",
    (
        Shown("part_of", "text"),
        Shown("customers", "integer"),
        Shown("sales", "money"),
        Shown("cumulative_share", "percent", look="bar"),
    ),
    Drawing("column", "part_of", ("cumulative_share",), format="0%"),
)
CUSTOMERS = Section(
    "comp_customers",
    (
        Shown("rank", "integer", 7),
        Shown("customer", "wrap", 24),
        Shown("owner", "text", 9),
        Shown("tier", "text", 7),
        Shown("abc", "text", 8),
        Shown("deal_days", "integer", 9),
        Shown("sales", "money", look="bar"),
        Shown("share", "percent"),
        Shown("cumulative_share", "percent"),
        Shown("previous_sales", "money"),
        Shown("change", "money"),
        Shown("last_year_sales", "money"),
        Shown("gap_days_mean", "integer"),
        Shown("days_since_deal", "integer"),
        Shown("trend", "text", 10),
    ),
    Drawing("column", "customer", ("sales",), line=("cumulative_share",)),
)
STOPPED = Section(
    "comp_stopped",
    (
        Shown("rank", "integer", 7),
        Shown("customer", "wrap", 24),
        Shown("owner", "text", 9),
        Shown("tier", "text", 7),
        Shown("abc", "text", 8),
        Shown("previous_sales", "money", look="bar"),
        Shown("last_year_sales", "money"),
        Shown("last_deal", "date"),
        Shown("gap_days_mean", "integer"),
        Shown("days_since_deal", "integer"),
    ),
)
PAGES = (
    Page(
        "构成总览",
        (MOVERS,),
        landscape=False,
        figures=FIGURES,
        subjects=(
            "comp_movers", "comp_tier", "comp_newness", "comp_product", "comp_region", "comp_rep",
            "comp_concentration", "comp_customers", "comp_stopped",
        ),
    ),
    Page("等级与性质", (_share("tier", "doughnut"), _share("nature", "doughnut")), landscape=False),
    Page("信用与新老", (_share("credit", "column"), _share("newness", "doughnut")), landscape=False),
    Page("产品构成", (_share("product", "bar"),), landscape=False),
    Page("行业与人员", (_share("industry", "bar"), _share("rep", "column")), landscape=False),
    Page("地区", (_share("region", "bar"), PLACES), landscape=False),
    Page("集中度", (CONCENTRATION, BEST), landscape=False),
    Page("成交客户", (CUSTOMERS,)),
    Page("没有再买", (STOPPED,)),
)  # fmt: skip
