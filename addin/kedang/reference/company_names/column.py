"""Whole columns of company names taken apart."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from kedang.reference.company_names.name import CompanyName
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
    parts = dict(zip(CompanyName._fields, zip(*names, strict=True), strict=True))
    columns: dict[str, object] = {field: _text(parts[field]).take(codes) for field in TEXTS}
    regions = {id(region): region for region in parts["region"]}
    order = {one: place for place, one in enumerate(regions)}
    placed = np.array([order[id(region)] for region in parts["region"]], dtype=np.intp)[codes]
    for field, source in zip(
        ("region", *PLACES, "region_code"), ("value", *PLACES, "code"), strict=True
    ):
        texts = [getattr(region, source) if region else None for region in regions.values()]
        columns[field] = _text(texts).take(placed)
    columns["group"] = np.array(parts["group"], dtype=bool).take(codes)
    for field in ("ordinals", "notes"):
        cells = np.empty(len(names), dtype=object)
        cells[:] = parts[field]
        columns[field] = cells.take(codes)
    return pd.DataFrame(columns, index=values.index)


def _text(texts: Sequence[str | None]) -> pd.api.extensions.ExtensionArray:
    held = [text or None for text in texts] if any(texts) else [None] * len(texts)
    return pd.array(held, dtype="str")
