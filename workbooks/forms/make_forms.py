"""Draw the forms that are handed out from their declarations, in Chinese and in English, with the shipped settings.

Run `python workbooks/forms/make_forms.py [FOLDER]` after a declaration, its words or a closed list has changed;
the same declarations give the same files. A test compares what lies here with what this would draw.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kedang.forms.build import build, form_name
from kedang.forms.registry import FORMS
from kedang.model.text import LANGUAGES
from kedang.rulebook import load


def main(folder: Path) -> None:
    """A folder a language; files of forms that are no more go."""
    names, rulebook = {form_name(form) for form in FORMS}, load()
    for lang in LANGUAGES:
        place = folder / lang
        place.mkdir(parents=True, exist_ok=True)
        for left in place.glob("*.xlsx"):
            if left.name not in names:
                left.unlink()
        for form in FORMS:
            (place / form_name(form)).write_bytes(build(form, rulebook, lang))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
