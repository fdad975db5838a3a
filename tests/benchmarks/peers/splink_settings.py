"""Fixed settings for splink: what it compares, what each level is worth, what it blocks on.

m and u are fixed, so nothing is trained on the list at hand: measured once with splink on 20,000
composed rows with their answers, rounded. DuckDB's levenshtein counts UTF-8 bytes: one Chinese
character exchanged is up to three.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import splink.comparison_level_library as levels
from splink import SettingsCreator
from splink.comparison_library import CustomComparison


class Rung(NamedTuple):
    """One level: when it holds, its share among matches (m) and among others (u).

    `rarity`: equal values count more the rarer they are.
    """

    label: str
    sql: str
    m: float
    u: float
    rarity: bool = False


def _same(column: str) -> str:
    return f"{column}_l = {column}_r"


def _overlap(column: str, least: str = "") -> str:
    parts = [f"string_split({column}_{side}, '{least}')" for side in "lr"]
    return f"list_has_any({', '.join(parts)})"


_SHARED_CHARACTERS = (
    "len(list_intersect(string_split(core_l, ''), string_split(core_r, ''))) "
    ">= 0.65 * greatest(length(core_l), length(core_r))"
)
_ONE_DIGIT = (
    "len(mobiles_l) > 0 and len(mobiles_r) > 0 and levenshtein(mobiles_l[1], mobiles_r[1]) = 1"
)
_NO_NUMBERS = " or ".join(f"(mobiles_{s} is null and phones_{s} is null)" for s in "lr")

COMPARISONS: dict[str, tuple[str, tuple[Rung, ...]]] = {
    "core": (
        "core_l is null or core_r is null",
        (
            Rung("equal", _same("core"), 0.61, 3.5e-5, rarity=True),
            Rung("equal in pinyin", _same("corepy"), 0.042, 2e-6),
            Rung(
                "one the start of the other",
                "brand_l = brand_r and (starts_with(core_l, core_r) or starts_with(core_r, core_l))",
                0.039,
                2e-5,
            ),
            Rung("a character apart", "length(core_l) > 3 and levenshtein(core_l, core_r) <= 3", 0.073, 5.6e-5),
            Rung("much alike", "jaro_winkler_similarity(core_l, core_r) >= 0.93", 0.024, 5.5e-6),
            Rung("equal brand", _same("brand"), 0.003, 6.6e-5),
            Rung("same characters", _SHARED_CHARACTERS, 0.04, 3.6e-4),
            Rung("equal brand in pinyin", _same("bpy"), 0.0004, 3.3e-5),
            Rung("same start", _same("c2"), 0.023, 2.9e-4),
            Rung("else", "ELSE", 0.147, 0.999),
        ),
    ),
    "branch": (
        "false",
        (
            Rung("none", "br_l is null and br_r is null", 0.991, 0.958),
            Rung("equal", _same("br"), 0.008, 1e-6),
            Rung("else", "ELSE", 0.0004, 0.042),
        ),
    ),
    "trades": (
        "ind_l is null or ind_r is null",
        (
            Rung("equal", _same("ind"), 0.856, 0.0055),
            Rung("some", _overlap("ind", " "), 0.098, 0.144),
            Rung("else", "ELSE", 0.046, 0.851),
        ),
    ),
    "region": (
        "reg_l is null or reg_r is null",
        (
            Rung("equal", _same("reg"), 0.886, 0.0031, rarity=True),
            Rung("some", _overlap("reg", " "), 0.06, 0.001),
            Rung("else", "ELSE", 0.054, 0.996),
        ),
    ),
    "code": (
        "uscc_l is null or uscc_r is null",
        (
            Rung("equal", _same("uscc"), 0.935, 3.9e-5),
            Rung("a character apart", "damerau_levenshtein(uscc_l, uscc_r) <= 1", 0.038, 1.6e-6),
            Rung("else", "ELSE", 0.027, 0.99996),
        ),
    ),
    "numbers": (
        _NO_NUMBERS,
        (
            Rung("same mobile", "list_has_any(mobiles_l, mobiles_r)", 0.376, 1.5e-5),
            Rung("same phone", "list_has_any(phones_l, phones_r)", 0.14, 1.4e-5),
            Rung("a digit apart", _ONE_DIGIT, 0.015, 5e-7),
            Rung("else", "ELSE", 0.469, 0.99997),
        ),
    ),
    "contact": (
        "contact_l is null or contact_r is null",
        (
            Rung("equal", _same("contact"), 0.574, 7.4e-5, rarity=True),
            Rung("same surname", "left(contact_l, 1) = left(contact_r, 1)", 0.109, 0.031),
            Rung("else", "ELSE", 0.317, 0.969),
        ),
    ),
    "address": (
        "addr_l is null or addr_r is null",
        (
            Rung("equal", _same("addr"), 0.325, 3.9e-5),
            Rung("same road and number", _same("road"), 0.167, 1.4e-5),
            Rung("much alike", "jaro_winkler_similarity(addr_l, addr_r) > 0.88", 0.225, 0.0021),
            Rung("else", "ELSE", 0.283, 0.998),
        ),
    ),
    "place": (
        "province_l is null or province_r is null",
        (
            Rung("same city", "province_l = province_r and city_l = city_r", 0.786, 0.0023),
            Rung("same province", _same("province"), 0.214, 0.027),
            Rung("else", "ELSE", 0.002, 0.97),
        ),
    ),
}  # fmt: skip

BLOCKS = (
    "l.uscc = r.uscc",
    "l.m1 = r.m1",
    "l.t1 = r.t1 and left(l.bpy, 1) = left(r.bpy, 1)",
    "l.corepy = r.corepy",
    "l.bpy = r.bpy and l.reg = r.reg",
    "l.bpy = r.bpy and l.province = r.province",
    "l.c2 = r.c2 and l.city = r.city",
    "l.c3 = r.c3 and length(l.c3) = 3",
    "l.road = r.road and l.city = r.city",
    "l.contact = r.contact and l.city = r.city",
    "l.short = r.core",
)


def settings() -> SettingsCreator:
    """Everything above as splink wants it."""
    return SettingsCreator(
        link_type="dedupe_only",
        probability_two_random_records_match=4e-5,
        comparisons=[_comparison(name, *what) for name, what in COMPARISONS.items()],
        blocking_rules_to_generate_predictions=list(BLOCKS),
        retain_matching_columns=False,
    )


def _comparison(name: str, blank: str, rungs: tuple[Rung, ...]) -> CustomComparison:
    made: list[Any] = [levels.CustomLevel(blank, "blank").configure(is_null_level=True)]
    for rung in rungs:
        level: Any
        if rung.sql == "ELSE":
            level = levels.ElseLevel()
        elif rung.rarity:
            column = rung.sql.split("_l = ")[0]
            level = levels.ExactMatchLevel(column, term_frequency_adjustments=True)
        else:
            level = levels.CustomLevel(rung.sql, rung.label)
        made.append(level.configure(m_probability=rung.m, u_probability=rung.u))
    return CustomComparison(made, output_column_name=name)
