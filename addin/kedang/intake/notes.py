"""What intake tells people about a sheet: one finding per fact, with the range it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kedang.model.address import range_name
from kedang.model.finding import Finding, Fix, Severity
from kedang.model.grid import Block
from kedang.model.text import Slot, say

ERROR_CELLS = 200


@dataclass(slots=True)
class Notes:
    """The findings of one file, in the order they were made. `quiet`: rules that are not told here."""

    file: str
    findings: list[Finding] = field(default_factory=list)
    quiet: frozenset[str] = frozenset()

    def tell(
        self,
        rule: str,
        sheet: str,
        cell: str = "",
        severity: Severity = Severity.INFO,
        entity: str = "",
        field_id: str = "",
        value: str = "",
        rows_shown: str = "",
        fix: str = "",
        **args: Slot,
    ) -> None:
        """Add a finding; its message is the one of the same id. `rows_shown`: the rows it sums up.

        `fix`: what should stand in the cell instead."""
        if rule in self.quiet:
            return
        message = say(rule, sheet=sheet, cell=cell, value=value, **args)
        self.findings.append(
            Finding(
                rule, severity, message, self.file, sheet, cell, entity, field_id, value,
                Fix(fix) if fix else None, rows=rows_shown,
            )
        )  # fmt: skip


def rows_text(rows: Sequence[int]) -> str:
    """Zero-based rows as people count them: 3、7–9."""
    parts: list[str] = []
    start = last = -2
    for row in [*sorted(rows), -9]:
        if row == last + 1:
            last = row
            continue
        if start >= 0:
            parts.append(str(start + 1) if start == last else f"{start + 1}–{last + 1}")
        start = last = row
    return "、".join(parts)


def rows_range(rows: Sequence[int], strip: Block) -> str:
    """The address that covers some rows of a strip of columns."""
    return range_name(min(rows), strip.left, max(rows), strip.right)
