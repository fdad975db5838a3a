"""What stands on the pages of the report on products."""

from __future__ import annotations

from kedang.reports.design import Alarm, Drawing, Page, Section, Shown

FIGURES = (
    "prod_sales:money", "prod_change:percent", "prod_sold", "prod_idle",
    "prod_margin:percent", "prod_cull", "prod_returned:money", "prod_unknown",
)  # fmt: skip
_RANKED = (
    Shown("rank", "integer", 7),
    Shown("product", "wrap", 18),
    Shown("sales", "money"),
    Shown("previous_sales", "money"),
    Shown("change", "money", look="bar"),
    Shown("change_share", "percent"),
    Shown("movement", "integer", 9),
    Shown("quantity", "number"),
    Shown("returned", "money"),
    Shown("tied", "text", 7),
    Shown("cause", "wrap", 24),
    Shown("evidence", "wrap", 26),
    Shown("suggestion", "wrap", 24),
)
BEST = Section(
    "products_best",
    _RANKED,
    Drawing("bar", "product", ("sales", "previous_sales"), from_zero=False),
)
WORST = Section("products_worst", _RANKED)
CATEGORIES = Section(
    "products_categories",
    (
        Shown("product_category", span=2),
        Shown("sold_products", "integer"),
        Shown("sales", "integer", look="bar"),
        Shown("share", "percent", look="bar"),
        Shown("previous_sales", "integer"),
        Shown("change", "integer"),
    ),
    Drawing("column", "product_category", ("sales", "previous_sales"), from_zero=False),
)
CROSS = Section(
    "products_cross",
    (
        Shown("product", "wrap", 18),
        Shown("cross_ratio", "percent", look="bar"),
        Shown("margin_rate", "percent"),
        Shown("turnover_times", "number"),
        Shown("sales", "money"),
    ),
    Drawing("column", "product", ("cross_ratio",), line=("margin_rate",), format="0%"),
)
SHEET = Section(
    "products_sheet",
    (
        Shown("product", "wrap", 18),
        Shown("cross_ratio", "percent", look="scale"),
        Shown("margin_rate", "percent"),
        Shown("turnover_times", "number"),
        Shown("sales", "money", look="bar"),
        Shown("cost_of_goods", "money"),
        Shown("previous_margin", "percent"),
        Shown("quantity", "number"),
        Shown("stock_average", "number"),
        Shown("verdict", "wrap", 30),
        Shown("missing_inputs", "wrap", 26),
    ),
    alarm=Alarm("cross_ratio", "<0"),
)
CULL = Section(
    "products_cull",
    (
        Shown("product", "wrap", 18),
        Shown("cross_ratio", "percent"),
        Shown("margin_rate", "percent"),
        Shown("turnover_times", "number"),
        Shown("sales", "money"),
        Shown("quantity", "number"),
        Shown("stock_average", "number"),
        Shown("product_category", "text"),
        Shown("verdict", "wrap", 30),
    ),
)
ALL = Section(
    "products_all",
    (
        Shown("rank", "integer", 7),
        Shown("product", "wrap", 18),
        Shown("product_category", "text"),
        Shown("sales", "money"),
        Shown("share", "percent"),
        Shown("previous_sales", "money"),
        Shown("change", "money", look="bar"),
        Shown("change_share", "percent"),
        Shown("movement", "integer", 9),
        Shown("quantity", "number"),
        Shown("price_average", "money"),
        Shown("previous_price", "money"),
        Shown("returned", "money"),
        Shown("customers", "integer"),
    ),
)
PAGES = (
    Page(
        "商品总览",
        (CATEGORIES,),
        landscape=False,
        figures=FIGURES,
        subjects=(
            "products_categories", "products_best", "products_worst", "products_cross",
            "products_cull", "products_all",
        ),
    ),
    Page("畅销与滞销", (BEST, WORST)),
    Page("交叉比率", (CROSS, CULL), landscape=False),
    Page("商品毛利与周转", (SHEET,)),
    Page("全部商品", (ALL,)),
)  # fmt: skip
