"""Forms are sound workbooks, empty and filled: nothing that Excel would repair, by our linter and by Microsoft's schema.

The schema of empty ones is checked with the shipped files.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from kedang.forms.build import build
from kedang.forms.registry import FORMS
from kedang.forms.registry import form as form_of
from kedang.rulebook import load
from support import lint, open_xml
from support.reps import Rep
from support.reps_work import DAY, filled_file

RULES = load()
IDS = [form.id for form in FORMS]


def _filled(form_id: str, folder: Path) -> Path:
    """A form filled in in Chinese."""
    form, path = form_of(form_id), folder / "filled.xlsx"
    path.write_bytes(filled_file(form, RULES, "zh", Rep(5, DAY, RULES).fill(form)))
    return path


@pytest.mark.parametrize("form_id", IDS)
def test_excel_has_nothing_to_repair(form_id: str, tmp_path: Path) -> None:
    empty = tmp_path / "empty.xlsx"
    empty.write_bytes(build(form_of(form_id), RULES, "en", version=2, published="2026-11-01"))
    assert lint.complaints(empty) == []
    assert lint.complaints(_filled(form_id, tmp_path)) == []


@pytest.mark.parametrize("form_id", IDS)
def test_microsofts_schema_is_kept_by_filled_forms_too(form_id: str, tmp_path: Path) -> None:
    assert open_xml.complaints(open_xml.validator(), _filled(form_id, tmp_path)) == []
