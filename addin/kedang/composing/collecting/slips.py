"""What goes back to every rep: his rows that are held back, his findings, the duplicates he is to decide."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from kedang.archive.reader import Reader
from kedang.archive.settling import HeldRow
from kedang.archive.standing import OPEN, UNSURE, told_pairs
from kedang.composing.collecting.people import People
from kedang.composing.collecting.told import refusals
from kedang.composing.outcomes import Outcome
from kedang.composing.review import hanging_on
from kedang.matching.merging.preview import Preview, preview
from kedang.matching.records import PARTIES
from kedang.model.choice import Place, Settled
from kedang.model.finding import Finding, Severity
from kedang.model.text import Lang, Text
from kedang.reports.review_pairs import Beside
from kedang.reports.viewer import Viewer
from kedang.rulebook import Rulebook

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f\[\]]')
_TOLD = (Severity.ERROR, Severity.WARNING)
_SHEET = "@"


@dataclass(slots=True)
class Slip:
    """What one person is asked.

    `origins`: the name of the file every held row stands in, by its source; `left`: what of the slip just
    sent back could not be taken, and why.
    """

    rep: str
    held: list[HeldRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    pairs: pd.DataFrame = field(default_factory=pd.DataFrame)
    beside: Beside = field(default_factory=Beside)
    origins: Mapping[str, str] = field(default_factory=dict)
    left: list[Text] = field(default_factory=list)

    @property
    def asks(self) -> bool:
        """Whether there is anything to correct or to decide; warnings alone send nobody a slip."""
        errors = any(one.severity is Severity.ERROR for one in self.findings)
        return bool(self.held or errors or len(self.pairs))

    def file_name(self, period: str) -> str:
        """The name of its workbook, such as 回执-张伟-2026-W47.xlsx."""
        return f"回执-{_UNFIT.sub('_', self.rep).strip(' .') or '_'}-{period}.xlsx"


@dataclass(frozen=True, slots=True)
class Standing:
    """What an archive holds when slips are written.

    `waiting`: pairs without an answer, with what merging them keeps in `preview`; `settled`: the findings of
    the files just read, none where the archive alone is asked. `left`: by person, what of the slips just
    sent back could not be taken.
    """

    frames: Mapping[str, pd.DataFrame]
    waiting: pd.DataFrame
    preview: Preview
    settled: Settled
    left: Mapping[str, list[Text]] = field(default_factory=dict)

    @staticmethod
    def after(outcome: Outcome) -> Standing:
        """What a run has left."""
        left: dict[str, list[Text]] = {}
        for one in outcome.taken:
            if one.rep:
                left.setdefault(one.rep, []).extend(refusals(one))
        return Standing(outcome.frames, outcome.waiting, outcome.preview, outcome.settled, left)

    @staticmethod
    def of(reader: Reader, rulebook: Rulebook) -> Standing:
        """What stands in an archive now."""
        frames = reader.frames()
        waiting = told_pairs(reader.candidates(None), OPEN, UNSURE)
        return Standing(frames, waiting, preview(waiting, frames, rulebook), Settled.of([]))

    @property
    def parties(self) -> pd.DataFrame:
        """Every customer."""
        found = [self.frames[name] for name in PARTIES if name in self.frames]
        return pd.concat(found, ignore_index=True) if found else pd.DataFrame({"id": []})


def slips(reader: Reader, standing: Standing, rulebook: Rulebook, lang: Lang) -> list[Slip]:
    """One slip for everybody who is asked anything, by name."""
    held = reader.held_rows()
    sources = reader.sources()
    files = dict(zip(sources["id"], sources["name"], strict=True))
    people = People(standing.frames, reader.source_rows(), files, held)
    found: dict[str, Slip] = {}

    def of(rep: str) -> Slip:
        return found.setdefault(rep, Slip(rep, origins=files))

    for row in held:
        for rep in people.of_held(row):
            of(rep).held.append(row)
    _findings(standing.settled, people, of)
    ends = _ends(standing.waiting, people)
    for rep, at in ends.items():
        of(rep).pairs = standing.waiting.iloc[at].reset_index(drop=True)
    asked = [one for _, one in sorted(found.items()) if one.asks]
    shown = {str(end) for side in ("left_id", "right_id") for end in standing.waiting.get(side, ())}
    hanging = hanging_on(standing.frames, shown, lang) if shown else {}
    for one in asked:
        one.left = list(standing.left.get(one.rep, ()))
        one.beside = _beside(one, standing, people, hanging, rulebook)
    return asked


def _findings(settled: Settled, people: People, of: object) -> None:
    """Errors and warnings go to whoever the record belongs to; what is asked on the forms is left out."""
    assert callable(of)
    for one, place in zip(settled.findings, settled.places, strict=True):
        if one.severity not in _TOLD or (not place.record and one.position >= 0):
            continue
        record = "" if place.record.startswith(_SHEET) else place.record
        for rep in people.of_record(record) or (people.of_name(one.file),):
            slip = of(rep)
            slip.findings.append(one)
            slip.places.append(place)


def _ends(waiting: pd.DataFrame, people: People) -> dict[str, list[int]]:
    """Which pairs concern whom: those on either side."""
    found: dict[str, list[int]] = {}
    sides = zip(waiting["left_id"], waiting["right_id"], strict=True) if len(waiting) else ()
    for at, pair in enumerate(sides):
        for rep in dict.fromkeys(one for end in pair for one in people.of_record(str(end))):
            found.setdefault(rep, []).append(at)
    return found


def _beside(
    slip: Slip, standing: Standing, people: People, hanging: Mapping[str, str], rulebook: Rulebook
) -> Beside:
    """What stands beside the pairs, as far as the rep may see it: his own customers whole."""
    if slip.pairs.empty:
        return Beside()
    manager = slip.rep in rulebook.reports.managers
    viewer = Viewer() if manager else Viewer(people.looking_after(slip.rep))
    kept = standing.preview.only(slip.pairs["left_id"], slip.pairs["right_id"])
    own = {one: said for one, said in hanging.items() if viewer.sees(one)}
    return Beside(kept, own, viewer)


def of_reps(found: Sequence[Slip], reps: Sequence[str]) -> list[Slip]:
    """Only the slips of some people; all where nobody is named."""
    return [one for one in found if not reps or one.rep in reps]
