"""Draw the templates of all reports from their declarations, in Chinese and in English.

Run `python workbooks/reports/make_templates.py [FOLDER]` after a declaration or its words have changed;
the same declarations give the same files. A test compares what lies here with what this would draw.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kedang.model.text import LANGUAGES
from kedang.reports.registry import REPORTS
from kedang.reports.templates.build import build, template_name


def main(folder: Path) -> None:
    """A folder a language; files of reports that are no more go."""
    names = {template_name(report) for report in REPORTS}
    for lang in LANGUAGES:
        place = folder / lang
        place.mkdir(parents=True, exist_ok=True)
        for left in place.glob("*.xlsx"):
            if left.name not in names:
                left.unlink()
        for report in REPORTS:
            (place / template_name(report)).write_bytes(build(report, lang))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
