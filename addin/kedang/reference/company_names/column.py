"""Whole columns of company names taken apart."""

from __future__ import annotations

import pandas as pd

from kedang.reference.company_names.parse import take_apart

TEXTS = (
    "value",
    "region_text",
    "trade_name",
    "industry",
    "legal_form",
    "branch",
    "parent",
    "core",
    "key",
    "former",
    "problem",
    "suggestion",
)
PLACES = ("province", "city", "district")


def parse_column(values: pd.Series) -> pd.DataFrame:
    """parse() of every cell; one column for each text of CompanyName, missing where it is empty.

    Beside them: region (its full path), province, city, district, region_code, group (bool),
    ordinals and notes (tuples). Index as given; each distinct name is read once.
    """
    codes, uniques = pd.factorize(values)
    names = [take_apart(text if isinstance(text, str) else "") for text in uniques.tolist()]
    names.append(take_apart(""))
    columns: dict[str, object] = {}
    for field in TEXTS:
        texts = pd.array([getattr(name, field) or None for name in names], dtype="str")
        columns[field] = texts.take(codes)
    for field, source in zip(
        ("region", *PLACES, "region_code"), ("value", *PLACES, "code"), strict=True
    ):
        texts = pd.array(
            [getattr(name.region, source) if name.region else None for name in names], dtype="str"
        )
        columns[field] = texts.take(codes)
    columns["group"] = pd.array([name.group for name in names], dtype="bool").take(codes)
    for field in ("ordinals", "notes"):
        cells = pd.Series([getattr(name, field) for name in names], dtype="object")
        columns[field] = cells.take(codes).to_numpy()
    return pd.DataFrame(columns, index=values.index)
