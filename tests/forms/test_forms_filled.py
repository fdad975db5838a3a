"""The proof: every form, filled in by a generated rep, is archived without a finding, and every value comes back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from kedang.composing.outcomes import Reading
from kedang.forms.build import form_name
from kedang.forms.design import Form
from kedang.forms.filled import Filled
from kedang.forms.registry import FORMS
from kedang.forms.registry import form as form_of
from kedang.model.text import Lang
from kedang.rulebook import load
from support.reps import Rep
from support.reps_work import DAY, archived, filled_file, found, kept, read, said, same, values

RULES = load()
IDS = [form.id for form in FORMS]


@dataclass
class Work:
    """What a team of reps wrote on all forms, and what came of it."""

    filled: dict[str, dict[str, Filled]]
    reading: Reading
    frames: dict[str, pd.DataFrame]
    lang: Lang


def _work(folder: Path, lang: Lang, seed: int) -> Work:
    rep = Rep(seed, DAY, RULES, lang=lang)
    filled = {form.id: rep.fill(form) for form in FORMS}
    files = {form_name(form): filled_file(form, RULES, lang, filled[form.id]) for form in FORMS}
    reading = read(files, folder, RULES)
    frames = archived(reading, folder / "a.sqlite", RULES) if lang == "zh" else {}
    return Work(filled, reading, frames, lang)


@pytest.fixture(scope="module", params=["zh", "en"])
def work(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Work:
    """All forms filled in and read together, for orders speak of customers that other forms bring; the Chinese
    ones are archived too."""
    lang: Lang = request.param
    return _work(tmp_path_factory.mktemp(lang), lang, 11 if lang == "zh" else 12)


@pytest.mark.parametrize("form_id", IDS)
def test_a_well_filled_form_is_archived_without_a_finding(work: Work, form_id: str) -> None:
    assert said(work.reading, form_name(form_of(form_id))) == []


@pytest.mark.parametrize("form_id", IDS)
def test_every_value_comes_back_from_the_sheet_and_from_the_archive(
    work: Work, form_id: str
) -> None:
    form, lost, seen = form_of(form_id), [], 0
    for value in values(form, work.filled[form_id], RULES, work.lang):
        came = {"sheet": found(work.reading.tables, value, form_name(form))}
        if work.frames:
            came["archive"] = kept(work.frames, value, form_name(form))
        for where, held in came.items():
            seen += 1
            if not any(same(value.written, one) for one in held):
                lost.append((where, value.sheet.name, value.row, value.path, value.written, held))
    assert lost == [] and seen


@pytest.mark.parametrize("form_id", IDS)
def test_nothing_but_what_was_filled_in_is_read(work: Work, form_id: str) -> None:
    form = form_of(form_id)
    tables = [t for t in work.reading.tables if t.origin.file == form_name(form)]
    assert all(table.extra.empty for table in tables)
    sheets = {sheet.name: sheet for sheet in form.sheets}
    own = [table for table in tables if table.parent is None]
    assert {table.origin.sheet for table in own} == set(sheets)
    for table in own:
        assert table.entity == sheets[table.origin.sheet].entity
        assert len(table) == len(work.filled[form_id][table.origin.sheet].frame)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_forms_nobody_filled_in_hold_nothing_and_nothing_is_said(
    lang: Lang, root: Path, tmp_path: Path
) -> None:
    shipped = sorted((root / "workbooks" / "forms" / lang).glob("*.xlsx"))
    assert len(shipped) == len(FORMS)
    reading = read({path.name: path.read_bytes() for path in shipped}, tmp_path, RULES)
    assert [one for path in shipped for one in said(reading, path.name)] == []
    assert [table for table in reading.tables if len(table)] == []


@settings(max_examples=4, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(
    seed=st.integers(0, 10_000),
    share=st.sampled_from([0.0, 0.2, 0.5, 0.8]),
    chosen=st.lists(st.sampled_from(FORMS), min_size=1, max_size=2, unique_by=lambda f: f.id),
)
def test_whatever_part_of_a_form_is_filled_in_comes_back(
    seed: int, share: float, chosen: list[Form], tmp_path_factory: pytest.TempPathFactory
) -> None:
    rep, known = Rep(seed, DAY, RULES, share), Rep(seed, DAY, RULES)
    wanted = {one: known.fill(form_of(one), rows=6) for one in ("organizations", "products")}
    wanted |= {form.id: rep.fill(form, rows=3) for form in chosen if form.id not in wanted}
    files = {
        form_name(form_of(form_id)): filled_file(form_of(form_id), RULES, "zh", made)
        for form_id, made in wanted.items()
    }
    reading = read(files, tmp_path_factory.mktemp("part"), RULES)
    faults = [one for name in files for one in said(reading, name) if ".card.thin" not in one]
    lost = [
        (value.path, value.written)
        for form_id, made in wanted.items()
        for value in values(form_of(form_id), made, RULES, "zh")
        if not any(
            same(value.written, one)
            for one in found(reading.tables, value, form_name(form_of(form_id)))
        )
    ]
    assert (faults, lost) == ([], [])
