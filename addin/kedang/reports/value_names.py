"""Chinese names for what a template may name: 拜访与有效率.销售 is the same as visits.rep."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kedang.model.text import say
from kedang.reports.design import Report

_UNFIT = re.compile(r"\W+")
ALWAYS = ("title", "note", "period", "first", "last", "cut", "made_by", "made_on")
GROUPS = {"句子": "said", "数字": "figures"}


def other_names(report: Report) -> dict[str, str]:
    """Chinese label → name; a label that would mean two things is left out."""
    found: dict[str, set[str]] = {}
    for label, name in _labels(report):
        found.setdefault(label, set()).add(name)
    sure = {label: min(names) for label, names in found.items() if len(names) == 1}
    return dict(sorted(sure.items()))


def _labels(report: Report) -> Iterator[tuple[str, str]]:
    for label, name in GROUPS.items():
        yield label, name
    for name in ALWAYS:
        yield from _label(f"report.value.{name}", name)
    for page in report.pages:
        for name, _ in page.band():
            yield from _label(f"report.figure.{name}", name)
    for section in report.sections():
        yield from _label(f"report.section.{section.id}", section.id)
        for shown in section.columns:
            yield from _label(f"col.{shown.id}", shown.id)


def _label(message: str, name: str) -> Iterator[tuple[str, str]]:
    """The label as a name: what cannot stand in one becomes a line, as in 有效率_按计划."""
    label = _UNFIT.sub("_", say(message).render("zh")).strip("_")
    if label.isidentifier() and label != name:
        yield label, name
