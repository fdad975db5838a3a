"""What came of every file of a run: whose it is, what is new, held back, wrong or double, or why it was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kedang.archive.staged import CHANGED, HELD, NEW, UNCHANGED
from kedang.composing.collecting.people import of_file, of_table
from kedang.composing.collecting.told import told
from kedang.composing.outcomes import Outcome, Reading, Taken
from kedang.model.finding import Severity
from kedang.model.text import Lang, Text, say

STATES = (NEW, CHANGED, UNCHANGED, HELD)


@dataclass(slots=True)
class FileOutcome:
    """One file. `kind`: data, slip (one that came back) or failed; `pairs`: duplicates nobody has decided.

    `told`: what else there is to say, such as why it could not be read.
    """

    file: str
    kind: str
    rep: str = ""
    sha256: str = ""
    tables: int = 0
    records: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    findings: dict[str, int] = field(default_factory=dict)
    pairs: int = 0
    told: list[Text] = field(default_factory=list)

    def as_json(self, lang: Lang) -> dict[str, object]:
        """The stable keys of the command line's contract; a file that failed has its reason."""
        told = [one.render(lang) for one in self.told]
        if self.kind == "failed":
            return {"file": self.file, "error": told[0], "kind": self.kind}
        return {
            "file": self.file,
            "sha256": self.sha256,
            "tables": self.tables,
            "records": self.records,
            "kind": self.kind,
            "rep": self.rep,
            **{state: self.counts.get(state, 0) for state in STATES},
            "findings": {one.value: self.findings.get(one.value, 0) for one in Severity},
            "duplicates": self.pairs,
            "told": told,
        }


def file_outcomes(
    reading: Reading, outcome: Outcome, failed: Sequence[tuple[str, Text]] = ()
) -> list[FileOutcome]:
    """Every file in the order it was read, then the slips that came back, then those that failed."""
    named = [
        [one for table in reading.tables_of(file) for one in of_table(table)]
        for file in reading.files
    ]
    known = frozenset(one for many in named for one in many)
    counted = _counted(outcome)
    wrong = _wrong(reading, outcome)
    pairs = _pairs(outcome)
    found = []
    for at, file in enumerate(reading.files):
        book = file.workbook
        tables = reading.tables_of(file)
        one = FileOutcome(
            book.file,
            "data",
            of_file(named[at], book.file, known) if file.count else "",
            book.sha256,
            file.count,
            sum(map(len, tables)),
            counted[at],
            wrong.get(book.file, {}),
            pairs[at],
        )
        if outcome.staged.sources[at].same_as:
            one.told.append(say("collecting.copy", other=outcome.staged.sources[at].same_as))
        elif not file.count:
            one.told.append(say("collecting.no_tables"))
        found.append(one)
    found += [_slip(taken) for taken in outcome.taken]
    return found + [FileOutcome(name, "failed", told=[why]) for name, why in failed]


def _slip(taken: Taken) -> FileOutcome:
    counts = {NEW: taken.corrected + taken.added, CHANGED: taken.changed, HELD: len(taken.still)}
    wrong = Counter(one.severity.value for one in taken.remarks)
    return FileOutcome(
        taken.file, "slip", taken.rep, taken.sha256, 0, taken.rows, counts, dict(wrong),
        told=list(told(taken)),
    )  # fmt: skip


def _counted(outcome: Outcome) -> list[dict[str, int]]:
    """How many rows of each file are in which state."""
    order = {id(source): at for at, source in enumerate(outcome.staged.sources)}
    found = [Counter[str]() for _ in outcome.staged.sources]
    for sheet in outcome.staged.sheets:
        found[order[id(sheet.source)]].update(sheet.state.tolist())
    return [dict(one) for one in found]


def _wrong(reading: Reading, outcome: Outcome) -> dict[str, dict[str, int]]:
    names = {file.workbook.file for file in reading.files}
    found: dict[str, Counter[str]] = {}
    for one in outcome.findings:
        if one.file in names:
            found.setdefault(one.file, Counter())[one.severity.value] += 1
    return {name: dict(many) for name, many in found.items()}


def _pairs(outcome: Outcome) -> list[int]:
    """How many undecided pairs have a customer of each file on either side."""
    waiting = outcome.waiting
    ends = list(zip(waiting["left_id"], waiting["right_id"], strict=True)) if len(waiting) else []
    found = []
    for many in outcome.staged.ids:
        own = {str(one) for ids in many for one in ids if one}
        found.append(sum(left in own or right in own for left, right in ends))
    return found


def reps_of(files: Iterable[FileOutcome]) -> int:
    """How many people have something to answer."""
    return len({one.rep for one in files if one.kind == "data" and asks(one)})


def asks(one: FileOutcome) -> bool:
    """Whether somebody has something to correct or to decide in a file."""
    return bool(one.counts.get(HELD) or one.findings.get(Severity.ERROR.value) or one.pairs)
