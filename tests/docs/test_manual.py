"""The shipped manual says everything of the registries, with a picture where one belongs, and leads nowhere wrong."""

from __future__ import annotations

import runpy
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kedang.commands.registry import COMMANDS
from kedang.forms.registry import FORMS
from kedang.functions.registry import FUNCTIONS
from kedang.hosts.cli.registry import VERBS
from kedang.hosts.manual.contents import manual_of
from kedang.model.text import LANGUAGES, Lang, say
from kedang.reports.manual.design import Chapter
from kedang.reports.manual.png import size
from kedang.reports.registry import REPORTS
from kedang.rulebook import load
from kedang.validation.listing import families
from kedang.validation.registry import RULES
from support import open_xml
from support.lint import complaints
from support.planted import broken_rules
from support.sample import Sample

MOST_BYTES, WIDEST, HEAVIEST = 6_000_000, 1000, 120_000
FILE = "使用手册.xlsx"
ILLUSTRATED = {
    "buttons": [one.id for one in COMMANDS],
    "functions": [one.name for one in FUNCTIONS],
    "reports": [one.id for one in REPORTS],
    "forms": [one.id for one in FORMS],
}
"""What each chapter must explain, with a picture of each."""


@pytest.fixture(scope="session")
def folder(root: Path) -> Path:
    """Where the shipped manuals and their pictures lie."""
    return root / "workbooks" / "manual"


@pytest.fixture(scope="session")
def maker(folder: Path) -> dict[str, Any]:
    """What make_manual.py defines."""
    return runpy.run_path(str(folder / "make_manual.py"))


@pytest.fixture(scope="module", params=LANGUAGES)
def lang(request: pytest.FixtureRequest) -> Lang:
    """Each language in turn."""
    found: Lang = request.param
    return found


@pytest.fixture(scope="module")
def book(folder: Path, lang: Lang) -> Any:
    """The shipped manual, read by another program than wrote it."""
    return openpyxl.load_workbook(folder / lang / FILE)


def parts(data: bytes) -> dict[str, bytes]:
    """The contents of a workbook's parts, however they were packed."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def texts(sheet: Any) -> list[str]:
    """Every text of a sheet."""
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


def test_what_is_shipped_is_what_the_registries_say(
    maker: dict[str, Any], folder: Path, lang: Lang, sample: Sample
) -> None:
    """Run python workbooks/manual/make_manual.py after a registry, its words or a picture has changed."""
    made = maker["made"](lang, sample.archive)
    shipped, drawn = parts((folder / lang / FILE).read_bytes()), parts(made)
    assert shipped.keys() == drawn.keys()
    assert [name for name, data in drawn.items() if shipped[name] != data] == []
    assert made == maker["made"](lang, sample.archive), "not the same bytes twice"


@pytest.mark.parametrize("chapter", ILLUSTRATED)
def test_everything_is_explained_with_a_picture(
    chapter: str, maker: dict[str, Any], lang: Lang, sample: Sample, book: Any
) -> None:
    from kedang.functions.desk import FunctionDesk
    from support.sample import DAY

    desk = FunctionDesk(lang, load(), DAY, str(sample.archive))
    pictures = maker["pictures_in"](maker["HERE"] / "pictures")
    said = next(
        one for one in manual_of(desk, pictures, broken_rules(lang)).chapters if one.id == chapter
    )
    assert isinstance(said, Chapter)
    assert [one.id for one in said.entries] == ILLUSTRATED[chapter]
    assert [one.id for one in said.entries if one.picture is None] == []
    headings = [one.heading for one in said.entries]
    column = [cell.value for cell in book[said.name]["A"]]
    assert [each for each in headings if column.count(each) < 2] == [], "listed and explained"


def test_every_rule_has_a_record_that_breaks_it(book: Any, lang: Lang) -> None:
    sheet = book[say("manual.chapter.rules").render(lang)]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5)]
    assert [row[0] for row in rows] == families(load(), lang)["id"].tolist()
    assert [row[0] for row in rows if not (row[3] and row[4] and row[5])] == []
    assert len(rows) == len(RULES)


def test_every_verb_that_is_built_is_told(book: Any, lang: Lang) -> None:
    told = texts(book[say("manual.chapter.verbs").render(lang)])
    built = [verb.name for verb in VERBS if verb.handler]
    assert [
        one for one in built if not any(line.startswith(f"kedang {one}") for line in told)
    ] == []


def test_every_answer_of_a_function_is_an_answer(book: Any, lang: Lang) -> None:
    told = texts(book[say("manual.chapter.functions").render(lang)])
    assert [line for line in told if line.startswith(("#客档!", "#KD!"))] == []


def test_links_lead_to_what_they_say(book: Any) -> None:
    count = 0
    for sheet in book:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.hyperlink):
            name, _, place = cell.hyperlink.location.rpartition("!")
            there = book[name.strip("'")][place].value
            assert there, (sheet.title, cell.coordinate, cell.hyperlink.location)
            if name.strip("'") == sheet.title:
                assert there == cell.value
            count += 1
    assert count > len(COMMANDS) + len(FUNCTIONS) + len(REPORTS) + len(FORMS)


def test_every_picture_is_told_in_words(folder: Path, lang: Lang) -> None:
    drawings = {
        name: data.decode("utf-8")
        for name, data in parts((folder / lang / FILE).read_bytes()).items()
        if name.startswith("xl/drawings/drawing")
    }
    assert drawings
    for name, text in drawings.items():
        assert text.count("<xdr:cNvPr ") == text.count(' descr="') > 0, name
        assert ' descr=""' not in text


def test_it_is_a_sound_workbook_and_small(folder: Path, lang: Lang) -> None:
    path = folder / lang / FILE
    assert path.stat().st_size < MOST_BYTES
    assert complaints(path) == []


def test_the_schema_has_nothing_against_it(folder: Path, lang: Lang) -> None:
    assert open_xml.complaints(open_xml.validator(), folder / lang / FILE) == []


def test_pictures_are_small_and_each_is_of_something(folder: Path) -> None:
    known = {one.id for one in COMMANDS if one.group != "reports"}
    for kind, ids in (("function", "functions"), ("report", "reports"), ("form", "forms")):
        known |= {f"{kind}.{one}" for one in ILLUSTRATED[ids]}
    there = {path.stem: path.read_bytes() for path in (folder / "pictures").glob("*.png")}
    assert sorted(known - there.keys()) == []
    assert [name for name, data in there.items() if size(data)[0] > WIDEST] == []
    assert [name for name, data in there.items() if len(data) > HEAVIEST] == []
