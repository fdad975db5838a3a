"""What people decide about findings: adopt a fix, let it be, or waive it with a reason and until when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from kedang.model.finding import Finding
from kedang.model.operation import Operation
from kedang.model.text import Text


class Handling(StrEnum):
    """What is to be done about a finding."""

    ADOPT = "adopt"
    IGNORE = "ignore"
    WAIVE = "waive"
    LIFT = "lift"


@dataclass(frozen=True, slots=True)
class Place:
    """By what a finding is found again: its record's id (or @file!sheet), and the cell of its value.

    Either is empty where there is none; a record held back has no id.
    """

    record: str = ""
    cell: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One decision as somebody filled it in; `at` is its cell on the list's own sheet `page`, for messages."""

    handling: Handling
    rule: str
    place: Place
    entity: str
    field: str
    value: str
    file: str
    sheet: str
    to: str = ""
    reason: str = ""
    until: date | None = None
    at: str = ""
    page: str = ""


Key = tuple[str, str, str, str]


def home_of(sheet: str, place: Place) -> str:
    """A cell of an open workbook; empty where a finding has none of its own."""
    return f"{sheet}!{place.cell}" if place.cell else ""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that is not told until a day, as long as the value stays the same.

    `home`: in an open workbook also the cell, as sheet!cell, by which a record is known again whose id
    has changed with its code or name.
    """

    rule: str
    record: str
    field: str
    value: str
    reason: str
    until: date
    user: str = ""
    at: str = ""
    home: str = ""

    @property
    def key(self) -> Key:
        """What must agree for a finding to be waived."""
        return self.rule, self.record, self.field, self.value

    @property
    def home_key(self) -> Key:
        """The same with the cell in place of the record."""
        return self.rule, self.home, self.field, self.value


@dataclass(frozen=True, slots=True)
class Correction:
    """A record's value that was mended in the archive, while its sheet still says `written`."""

    record: str
    field: str
    written: str
    to: str


@dataclass(slots=True)
class Settled:
    """Findings with their places, those waived and those mended already beside them.

    `lapsed`: how many waivers no longer hold, for the day is past or the value has changed.
    """

    findings: list[Finding]
    places: list[Place]
    waived: list[tuple[Finding, Place, Waiver]] = field(default_factory=list)
    corrected: list[tuple[Finding, Place, Correction]] = field(default_factory=list)
    lapsed: int = 0

    def waived_here(self) -> list[Waiver]:
        """The waivers in force, each for the record as it is known today."""
        return [replace(waiver, record=place.record) for _, place, waiver in self.waived]

    @staticmethod
    def of(findings: Sequence[Finding]) -> Settled:
        """Findings nobody can be asked about, for their records are not known."""
        return Settled(list(findings), [Place()] * len(findings))


@dataclass(slots=True)
class Handled:
    """What came of some choices: those carried out, those that were so already, those refused and why."""

    adopted: list[Choice] = field(default_factory=list)
    waived: list[Choice] = field(default_factory=list)
    lifted: list[Choice] = field(default_factory=list)
    same: int = 0
    refused: list[tuple[Choice, Text]] = field(default_factory=list)
    operation: Operation | None = None


def settle(
    findings: Sequence[Finding],
    places: Sequence[Place],
    waivers: Iterable[Waiver],
    corrections: Mapping[tuple[str, str, str], Correction],
    as_of: date,
) -> Settled:
    """Part what is waived or mended from what is to be told.

    What holds a record back cannot be waived. `corrections` by record, field and written value.
    """
    told = list(waivers)
    at_home = {waiver.home_key: waiver for waiver in told if waiver.home}
    known = {waiver.key: waiver for waiver in told}
    done = Settled([], [])
    spent: set[Key] = set()
    cells = {(key[0], key[1], key[2]) for key in known}
    for finding, place in zip(findings, places, strict=True):
        key = (finding.rule, place.record, finding.field, finding.value)
        there = (finding.rule, home_of(finding.sheet, place), finding.field, finding.value)
        waiver = known.get(key) or at_home.get(there)
        if finding.blocks or not place.record:
            waiver = None
        mended = corrections.get((place.record, finding.field, finding.value))
        if waiver is not None and waiver.until >= as_of:
            done.waived.append((finding, place, waiver))
        elif mended is not None and not finding.blocks:
            done.corrected.append((finding, place, mended))
        else:
            done.findings.append(finding)
            done.places.append(place)
            if key[:3] in cells and place.record:
                spent.add(key)
    done.lapsed = len(spent)
    return done
