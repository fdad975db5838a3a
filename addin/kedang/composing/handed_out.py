"""Which forms are handed out at present, with version and structure: the team's own, else those that come along."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from kedang.composing.form_seen import structure_digest
from kedang.forms.publishing.manifest import MANIFEST, Manifest, from_text
from kedang.model.errors import KedangError
from kedang.model.text import LANGUAGES
from kedang.rulebook import Rulebook

COLUMNS = ("form", "version", "structure")


def handed_out(rulebook: Rulebook, folder: str = "") -> pd.DataFrame:
    """Form, version, structure (a digest) of every form: one row each as published, one a language as shipped.

    Those of a folder, else of the shared folder the settings name; forms that are not in it, or all where there is no such
    folder, as they come along under the settings in force: version 0.
    """
    published = _published(folder or rulebook.collecting.published).forms
    rows = [(name, float(one.now.version), one.now.structure) for name, one in published.items()]
    rows += [row for row in _shipped(rulebook) if row[0] not in published]
    table = pd.DataFrame(rows, columns=list(COLUMNS))
    return table.astype({"form": "str", "version": "float64", "structure": "str"})


def _shipped(rulebook: Rulebook) -> list[tuple[str, float, str]]:
    from kedang.forms.registry import FORMS
    from kedang.forms.stamp import stamp

    return [
        (form.id, 0.0, structure_digest(stamp(form, rulebook, lang)))
        for form in FORMS
        for lang in LANGUAGES
    ]


def _published(folder: str) -> Manifest:
    """The manifest of the shared folder; an empty one where it cannot be read just now."""
    place = Path(folder) / MANIFEST
    try:
        return from_text(place.read_text("utf-8"), str(place)) if folder else Manifest()
    except (OSError, UnicodeDecodeError, KedangError):
        return Manifest()
