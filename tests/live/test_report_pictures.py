"""Every report as a manager sees it: rendered, and compared with the picture that was looked at and kept.

KEDANG_PICTURES=keep writes the pictures anew; look at them before they are committed.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kedang.hosts.paper import print_to_pdf
from kedang.reports.registry import REPORTS
from support.sample import Sample

pytestmark = pytest.mark.live
KEPT = Path(__file__).parent / "pictures"
RENDERED_WITH = re.compile(r"LibreOffice 7\.4\.")
DOTS, PAGES = 40, 2
TOLERANCE = 0.035
"""Root mean square of the grey levels that may differ, of 1: a moved line shows, another hinting does not."""


def _pictures(report: str, sample: Sample, folder: Path) -> list[Path]:
    """The first printed pages of a report in shades of grey."""
    book, paper = sample.report(report, folder), folder / f"{report}.pdf"
    print_to_pdf(book, paper)
    command = ["pdftoppm", "-gray", "-png", "-r", str(DOTS), "-l", str(PAGES), str(paper)]
    subprocess.run([*command, str(folder / report)], check=True)
    return sorted(folder.glob(f"{report}-*.png"))


def _difference(one: Path, other: Path) -> float:
    """How far two pictures differ, 0 to 1; pictures of different sizes differ wholly."""
    sizes = {_said("identify", "-format", "%wx%h", str(path)) for path in (one, other)}
    if len(sizes) > 1:
        return 1.0
    told = _said("compare", "-metric", "RMSE", str(one), str(other), "null:")
    found = re.search(r"\(([\d.e-]+)\)", told)
    assert found, told
    return float(found[1])


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def office() -> Iterator[None]:
    """Pictures differ between releases of LibreOffice: those kept were made with the one of Debian 12."""
    told = _said("/usr/bin/soffice", "--version")
    if not RENDERED_WITH.search(told):
        pytest.skip(f"the pictures were made with LibreOffice 7.4, here is {told.strip()!r}")
    yield


@pytest.mark.parametrize("report", [one.id for one in REPORTS])
@pytest.mark.usefixtures("office")
def test_a_report_looks_as_it_was_looked_at(report: str, sample: Sample, tmp_path: Path) -> None:
    made = _pictures(report, sample, tmp_path)
    assert made
    if os.environ.get("KEDANG_PICTURES") == "keep":
        KEPT.mkdir(exist_ok=True)
        for old in KEPT.glob(f"{report}-*.png"):
            old.unlink()
        for number, path in enumerate(made, start=1):
            (KEPT / f"{report}-{number}.png").write_bytes(path.read_bytes())
        return
    kept = sorted(KEPT.glob(f"{report}-*.png"))
    assert len(kept) == len(made)
    differences = [_difference(one, other) for one, other in zip(kept, made, strict=True)]
    artifacts = os.environ.get("KEDANG_ARTIFACTS")
    if artifacts and max(differences) > TOLERANCE:
        for path in made:
            Path(artifacts, f"report-{path.name}").write_bytes(path.read_bytes())
    assert max(differences) <= TOLERANCE, differences
