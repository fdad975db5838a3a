"""Sensitive values are withheld: the row stays, the columns go, and no finding names a value."""

from __future__ import annotations

from kedang.rulebook import load
from kedang.validation.quarantine import RULE, withhold
from kedang.validation.run import validate
from support.tables import AS_OF, table

SECRETS = ("九三学社", "佛教")


def profile(extra: dict[str, list[str]] | None = None):
    cells = {
        "name": ["王敏", "李娜"],
        "mobile": ["13812345678", "13987654321"],
        "political_party": [SECRETS[0], ""],
        "religion": [SECRETS[1], SECRETS[1]],
    }
    return table("contact", cells, extra=extra)


def test_party_and_religion_are_withheld_and_the_rows_kept() -> None:
    """Golden case 7."""
    read = profile()
    [clean], findings = withhold([read])
    assert len(clean) == 2 and clean.frame["name"].tolist() == ["王敏", "李娜"]
    assert not {"political_party", "religion"} & {*clean.frame, *clean.raw, *clean.origin.columns}
    assert clean.withheld == {"political_party": 1, "religion": 2}
    assert [(f.rule, f.field, f.cell) for f in findings] == [
        (RULE, "political_party", "C2"),
        (RULE, "religion", "D2"),
    ]
    assert "political_party" in read.frame


def test_no_finding_of_any_step_shows_a_withheld_value() -> None:
    clean, findings = withhold([profile()])
    every = [*findings, *validate(clean, load(), as_of=AS_OF).findings]
    shown = "".join(f"{f.value}{f.message.render('zh')}{f.message.render('en')}" for f in every)
    assert not any(secret in shown for secret in SECRETS)


def test_unmapped_columns_with_a_telling_header_are_withheld_too() -> None:
    [clean], findings = withhold([profile({"过敏史": ["花粉", "花粉"], "车牌": ["浙A1", "浙A2"]})])
    assert list(clean.extra.columns) == ["车牌"]
    assert clean.withheld["过敏史"] == 2
    assert [f.cell for f in findings if f.field == ""] == [""]


def test_an_empty_sensitive_column_is_dropped_without_a_word() -> None:
    [clean], findings = withhold([table("contact", {"name": ["王敏"], "religion": [""]})])
    assert "religion" not in clean.frame and findings == []
