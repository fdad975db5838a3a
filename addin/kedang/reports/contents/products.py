"""商品构成: which products sell, which earn, which should go, and the likely cause of every movement."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from kedang.analysis.deals import UNKNOWN
from kedang.analysis.margins import Margins, margins
from kedang.analysis.material import Material
from kedang.analysis.products import Products, products
from kedang.model.text import say
from kedang.reports.contents import products_said as told
from kedang.reports.contents.products_pages import PAGES
from kedang.reports.contents.sales_parts import note, so_far, unfinished
from kedang.reports.design import Content, Figure, Filled, Report

REPORT = Report("products", "商品构成", ("W", "M", "Y"), "products:content", PAGES)
MOST_DRAWN = 15
_SHEET = {
    "cross": "cross_ratio",
    "margin": "margin_rate",
    "turnover": "turnover_times",
    "cost": "cost_of_goods",
    "stock": "stock_average",
    "missing": "missing_inputs",
    "category": "product_category",
}


def content(material: Material) -> Content:
    """The products of the period beside the one before, and their margin × turnover up to the cut."""
    grey, material = note(material), so_far(material)
    rules = material.rulebook.reports
    sheet = margins(material.book, min(material.cut, material.period.last), rules)
    found = products(material.book, material.period, rules.top_n, sheet)
    sections = dict(_sections(material, found, sheet))
    title = say("report.title.products", period=material.period.name)
    return Content(title, grey, sections, _figures(found, sheet))


def _figures(found: Products, sheet: Margins) -> dict[str, Figure]:
    table, known = found.all, sheet.table[sheet.table["cross"].notna()]
    now, before = float(table["sales"].sum()), float(table["previous_sales"].sum())
    change = (now - before) / before if before > 0 else np.nan
    costed = sheet.table[sheet.table["margin"].notna()]
    weight = costed["sales"] * costed["costed"]
    margin = float((costed["margin"] * weight).sum() / weight.sum()) if weight.sum() > 0 else np.nan
    cull = int(sheet.table["cull"].sum())
    return {
        "prod_sales": Figure(now, "money"),
        "prod_change": Figure(change, "percent", change < 0),
        "prod_sold": Figure(int((table["sales"] > 0).sum())),
        "prod_idle": Figure(int((table["sales"] == 0).sum())),
        "prod_margin": Figure(margin, "percent"),
        "prod_cull": Figure(cull, alarm=cull > 0),
        "prod_returned": Figure(abs(float(table["returned"].sum())), "money"),
        "prod_unknown": Figure(len(sheet.table) - len(known)),
    }


def _sections(material: Material, found: Products, sheet: Margins) -> Iterator[tuple[str, Filled]]:
    table = _all(found.all)
    categories = _categories(table)
    said = (*told.whole(table, categories), *unfinished(material))
    yield "products_categories", Filled(categories, said)
    yield "products_best", Filled(found.top, told.best(found))
    yield "products_worst", Filled(found.bottom, told.worst(found))
    full = sheet.table.rename(columns=_SHEET)
    drawn = full[full["margin_rate"].notna() & full["cross_ratio"].notna()]
    drawn = drawn.sort_values(["cross_ratio", "product"], ascending=[False, True])
    yield "products_cross", Filled(drawn.head(MOST_DRAWN), told.cross(sheet))
    low = material.rulebook.reports.cross_ratio_low
    yield "products_cull", Filled(full[full["cull"]], told.cull(sheet, low))
    yield "products_sheet", Filled(full, told.sheet(sheet))
    yield "products_all", Filled(table, told.everything(table))


def _all(table: pd.DataFrame) -> pd.DataFrame:
    positive = float(table["sales"].clip(lower=0.0).sum())
    share = table["sales"] / positive if positive else table["sales"] * np.nan
    return table.rename(columns={"category": "product_category", "price": "price_average"}).assign(
        share=share
    )


def _categories(table: pd.DataFrame) -> pd.DataFrame:
    """Sales by category, the largest first."""
    frame = table[["sales", "previous_sales"]].assign(
        product_category=table["product_category"].fillna(UNKNOWN),
        sold_products=(table["sales"] > 0).astype("float64"),
    )
    sums = frame.groupby("product_category").sum().reset_index()
    positive = float(sums["sales"].clip(lower=0.0).sum())
    sums["share"] = sums["sales"] / positive if positive else np.nan
    sums["change"] = sums["sales"] - sums["previous_sales"]
    order = ["sales", "product_category"]
    ordered = sums.sort_values(order, ascending=[False, True])
    return ordered[(ordered[["sales", "previous_sales"]] != 0).any(axis=1)].reset_index(drop=True)
