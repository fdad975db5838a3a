"""What lies in workbooks/forms is what the declarations draw with the shipped settings, and sound."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from kedang.forms.build import build, form_name
from kedang.forms.design import Form
from kedang.forms.registry import FORMS
from kedang.model.text import LANGUAGES, Lang
from kedang.rulebook import load
from support import open_xml
from support.lint import complaints

EVERY = [pytest.param(one, id=one.id) for one in FORMS]
RULES = load()


def parts(data: bytes) -> dict[str, bytes]:
    """The contents of a workbook's parts, however they were packed."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.fixture(scope="session")
def folder(root: Path) -> Path:
    """Where the shipped forms lie."""
    return root / "workbooks" / "forms"


def test_there_is_one_for_every_form_and_none_besides(folder: Path) -> None:
    for lang in LANGUAGES:
        there = sorted(path.name for path in (folder / lang).iterdir())
        assert there == sorted(map(form_name, FORMS))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("one", EVERY)
def test_what_is_shipped_is_what_the_declaration_draws(one: Form, lang: Lang, folder: Path) -> None:
    """Run python workbooks/forms/make_forms.py after a declaration, a word or a closed list has changed."""
    shipped = parts((folder / lang / form_name(one)).read_bytes())
    drawn = parts(build(one, RULES, lang))
    assert shipped.keys() == drawn.keys()
    assert [name for name, data in drawn.items() if shipped[name] != data] == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("one", EVERY)
def test_a_form_is_a_sound_workbook(one: Form, lang: Lang, folder: Path) -> None:
    assert complaints(folder / lang / form_name(one)) == []


@pytest.mark.parametrize("one", EVERY)
def test_a_form_follows_the_schema(one: Form, folder: Path) -> None:
    assert open_xml.complaints(open_xml.validator(), folder / "zh" / form_name(one)) == []
