"""The shipped sample team, from a checkout or from an installed package."""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from pathlib import Path

from kedang.model.errors import UsageError

SAMPLE_DAY = date(2026, 11, 22)


def sample_folder() -> Path:
    """The folder with the sample team's files."""
    package = Path(str(files("kedang")))
    for folder in (package / "_data" / "workbooks", package.parent.parent / "workbooks"):
        if (folder / "samples").is_dir():
            return folder / "samples"
    raise UsageError("cli.usage.no_sample")
