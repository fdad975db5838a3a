"""The shipped sample team, archived once for all tests that look at reports of it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kedang.archive.archive import Archive
from kedang.hosts.report_templates import template_for
from kedang.model.operation import Moment
from kedang.model.period import Period
from kedang.model.text import Lang
from kedang.pipeline import report_content
from kedang.reports.design import Content
from kedang.reports.registry import report
from kedang.reports.writing import file_name, write_report
from kedang.rulebook import load

ROOT = Path(__file__).resolve().parents[2]
DAY = date(2026, 11, 22)
MOMENT = Moment("王主管", datetime(2026, 11, 22, 18, 0), DAY)


@dataclass(frozen=True, slots=True)
class Sample:
    """The archive of the sample team as of the day its files end."""

    archive: Path

    def period(self, report_id: str) -> Period:
        """The period of a report that the day lies in."""
        return Period.around(report(report_id).lengths[0], DAY)

    def content(self, report_id: str) -> Content:
        """What a report says about the team."""
        with Archive.open(str(self.archive)) as archive, archive.read() as reader:
            return report_content(reader, report(report_id), self.period(report_id), load(), DAY)

    def report(self, report_id: str, folder: Path, lang: Lang = "zh") -> Path:
        """A report written into a folder by its shipped template."""
        wanted = report(report_id)
        target = folder / file_name(wanted, self.period(report_id))
        template = template_for(wanted, lang, environment={})
        write_report(
            target, wanted, self.content(report_id), MOMENT, lang, template.data, template.fill
        )
        return target


def make_sample(folder: Path) -> Sample:
    """Run the main job on the shipped files."""
    archive = folder / "sample.sqlite"
    command = [sys.executable, "-m", "kedang", "run", "--sample", "--archive", str(archive)]
    command += ["--out", str(folder / "out"), "--as-of", DAY.isoformat()]
    environment = {
        "PYTHONPATH": str(ROOT / "addin"),
        "PATH": "/usr/bin:/bin",
        "KEDANG_USER": "王主管",
    }
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return Sample(archive)
