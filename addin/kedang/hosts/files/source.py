"""The file being read: its bytes, the name that messages use, and what is noticed on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePath

from kedang.hosts.files.limits import Limits
from kedang.model.errors import WorkbookError
from kedang.model.finding import Finding, Severity
from kedang.model.text import Slot, say


@dataclass(slots=True)
class Source:
    """One file on its way through a reader. Readers add findings and facts; `data` never changes."""

    name: str
    data: bytes
    limits: Limits
    password: str | None = None
    kind: str = ""
    encoding: str = ""
    findings: list[Finding] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)

    @property
    def stem(self) -> str:
        """The name without folder and extension: the sheet name of files that have no sheets."""
        return PurePath(self.name).stem or self.name

    def notice(
        self, rule: str, severity: Severity, sheet: str = "", cell: str = "", **slots: Slot
    ) -> None:
        """Report something about the file; `rule` is also the id of its message."""
        self.findings.append(
            Finding(rule, severity, say(rule, **slots), file=self.name, sheet=sheet, cell=cell)
        )

    def too_many_cells(self) -> WorkbookError:
        """The refusal of a sheet larger than the limit."""
        return WorkbookError("files.cells", file=self.name, limit=self.limits.cells // 10_000)
