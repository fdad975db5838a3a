"""One fuzzing campaign over one format: every case through the real reader, some through all steps."""

from __future__ import annotations

import random
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import FrameType

from fuzz.mutate import mutant
from fuzz.seeds import SEEDS
from kedang import pipeline
from kedang.hosts.files.limits import Limits
from kedang.hosts.files.process import Reader
from kedang.hosts.files.reading import read_with
from kedang.model.errors import WorkbookError
from kedang.model.grid import Workbook
from kedang.model.text import Lang
from kedang.rulebook import load

SUFFIX = {"encrypted": "xlsx", "html": "xls"}
DEEP_SECONDS = 60
DAY = date(2026, 11, 22)


class Late(Exception):
    """Intake, rules and messages took longer than they may on a small file."""


@dataclass(slots=True)
class Tally:
    """What became of the cases; `failures`: case → what went wrong."""

    cases: int = 0
    values: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    deep: int = 0
    slowest: float = 0.0
    slowest_case: str = ""
    seconds: float = 0.0
    failures: dict[str, str] = field(default_factory=dict)

    @property
    def deaths(self) -> int:
        """How often the child died and was started again."""
        return self.errors["files.crash"]

    @property
    def hangs(self) -> int:
        """How often the child was ended because it took too long."""
        return self.errors["files.slow"]


class Campaign:
    """Reads mutants of one format's seed files, one after another, through one child."""

    def __init__(self, kind: str, seed: int, folder: Path, deep_every: int = 20) -> None:
        self.kind, self.seed, self.deep_every = kind, seed, deep_every
        self.files = SEEDS[kind]()
        self.path = folder / f"案例.{SUFFIX.get(kind, kind)}"
        self.log = folder / f"{kind}.log"
        self.reader = Reader(Limits())
        here = Path(__file__).with_name("observed_child.py")
        self.reader.command = (sys.executable, "-X", "utf8", str(here), str(self.log))
        self.tally = Tally()

    def plan(self, number: int) -> tuple[bytes, list[int]]:
        """The seed file and the damages of a case, the same for the same seed and number."""
        rng = random.Random(f"{self.seed} {self.kind} {number}")
        count = rng.choice([1, 1, 1, 2, 3, 5])
        return rng.choice(self.files), [rng.randrange(2**32) for _ in range(count)]

    def run(self, first: int, cases: int) -> Tally:
        """The cases from `first` on."""
        started = time.monotonic()
        try:
            for number in range(first, first + cases):
                self._case(number)
        finally:
            self.reader.close()
        self.tally.seconds += time.monotonic() - started
        return self.tally

    def _case(self, number: int) -> None:
        file, damages = self.plan(number)
        deep = self.deep_every > 0 and number % self.deep_every == 0
        started = time.monotonic()
        problem = self.problem_of(mutant(file, self.kind, damages), deep=deep)
        taken = time.monotonic() - started
        if taken > self.tally.slowest:
            self.tally.slowest, self.tally.slowest_case = taken, f"{self.kind} {number}"
        self.tally.cases += 1
        self.tally.deep += deep
        if problem:
            self.tally.failures[f"{self.kind} {number}"] = problem

    def problem_of(self, data: bytes, *, deep: bool) -> str:
        """What is wrong with how this file is read; '' when it ends in values or one clear error."""
        self.path.write_bytes(data)
        self.log.unlink(missing_ok=True)
        try:
            book = read_with(self.reader, self.path, self.path.name)
        except WorkbookError as error:
            self.tally.errors[error.text.id] += 1
            said = [error.text.render(lang) for lang in Lang]
            if any("\n" in line or not line.strip() for line in said):
                return f"an error of more than one line: {said}"
            if error.text.id == "files.slow":
                return "the child was ended after its time"
            return self.log.read_text(encoding="utf-8") if self.log.exists() else ""
        except Exception:
            return traceback.format_exc()
        self.tally.values += 1
        return all_steps(book) if deep else ""

    def shortest(self, number: int, *, deep: bool) -> bytes:
        """The mutant of a failing case with as few damages as still fail."""
        file, damages = self.plan(number)
        for one in list(damages):
            fewer = [other for other in damages if other != one]
            if fewer and self.problem_of(mutant(file, self.kind, fewer), deep=deep):
                damages = fewer
        self.reader.close()
        return mutant(file, self.kind, damages)


def all_steps(book: Workbook) -> str:
    """Intake, rules, and every message in both languages; a trace when something goes wrong."""

    def late(_: int, __: FrameType | None) -> None:
        raise Late

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(DEEP_SECONDS)
    try:
        reading = pipeline.read([book], load(), DAY, lambda *_: None, hidden=True)
        pipeline.check(reading, load(), DAY)
        for lang in Lang:
            for finding in reading.findings:
                finding.as_json(lang)
                finding.message.render(lang)
        _shown(reading.files)
    except Exception:
        return traceback.format_exc()
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
    return ""


def _shown(files: Sequence[pipeline.FileReading]) -> None:
    for file in files:
        for layout in file.layouts:
            layout.as_json()
