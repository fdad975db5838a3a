"""Draw the settings workbook of the shipped settings, in Chinese and in English.

Run `python workbooks/settings/make_settings.py [FOLDER]` after a setting or its words have changed; the
same settings give the same files. A test compares what lies here with what this would draw.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kedang.forms.settings.sheets import FILE
from kedang.forms.settings.writing import build
from kedang.model.text import LANGUAGES
from kedang.rulebook import load


def main(folder: Path) -> None:
    """One workbook in a folder for each language."""
    for lang in LANGUAGES:
        place = folder / lang
        place.mkdir(parents=True, exist_ok=True)
        (place / FILE).write_bytes(build(load(), lang))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
