"""A data problem: which rule, how bad, in which cell, why, and the proposed fix."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kedang.model.text import Lang, Text


class Severity(StrEnum):
    """How bad a finding is; none of them stops the work by itself."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def zh(self) -> str:
        """The word on the sheet."""
        return {"error": "错误", "warning": "警告", "info": "提示"}[self.value]


@dataclass(frozen=True, slots=True)
class Fix:
    """A proposed value, and the sentence that says why it is proposed."""

    value: str
    why: Text | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem in one place. `cell` is an address such as C12, empty for a whole sheet or file.

    `rows`: the rows of a finding that sums up several, such as 3-28、31.
    """

    rule: str
    severity: Severity
    message: Text
    file: str = ""
    sheet: str = ""
    cell: str = ""
    entity: str = ""
    field: str = ""
    value: str = ""
    fix: Fix | None = None
    table: int = -1
    position: int = -1
    blocks: bool = False
    rows: str = ""

    def as_json(self, lang: Lang) -> dict[str, object]:
        """The stable keys of the command line's contract."""
        return {
            "rule": self.rule,
            "severity": self.severity.value,
            "file": self.file,
            "sheet": self.sheet,
            "cell": self.cell,
            "entity": self.entity,
            "field": self.field,
            "value": self.value,
            "message": self.message.render(lang),
            "fix": self.fix.value if self.fix else None,
        }
