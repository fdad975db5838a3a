"""Every setting has its words: a label and a sentence in both languages, and words for its choices."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from kedang.forms.settings.shapes import HEADS, Column, Single, Table, shapes
from kedang.forms.settings.sheets import OTHERS, SUBJECTS, every_shape, subjects
from kedang.forms.settings.vocabulary import names
from kedang.model.field import heading_key
from kedang.model.messages import catalogue
from kedang.model.text import LANGUAGES

WHERE = "kedang/model/messages/settings_checking.py, settings_customers.py or settings_work.py"


def wanted() -> list[str]:
    """Every section, setting, table and field of a record."""
    found = list(shapes())
    for held in shapes().values():
        for shape in held:
            found.append(shape.path)
            if isinstance(shape, Table):
                found.append(shape.name)
                found += [column.label for column in shape.values if column.label]
    return list(dict.fromkeys(found))


def columns() -> Iterator[Column]:
    for shape in every_shape().values():
        yield from [shape.column] if isinstance(shape, Single) else (*shape.keys, *shape.values)


@pytest.mark.parametrize("name", wanted())
def test_every_setting_has_label_and_sentence(name: str) -> None:
    lacking = [
        one for one in (f"settings.{name}", f"settings.{name}.help") if one not in catalogue()
    ]
    hint = f'"{name}": ("标题", "Label", "一句话说明。", "One sentence."),'
    assert not lacking, f"the setting {name} has no words yet: add to WORDS in {WHERE}:\n    {hint}"


def test_every_choice_of_a_setting_has_its_word() -> None:
    plain = re.compile(r"[a-z][a-z_0-9]*")
    lacking = {
        f"settings.word.{column.heading}.{one}"
        for column in columns()
        for one, word in names(column, (), "zh").items()
        if word == one and plain.fullmatch(one)
    }
    assert not lacking, f"add to kedang/model/messages/settings_words.py: {sorted(lacking)}"


def test_every_table_has_its_headings() -> None:
    tables = {shape.name: shape for shape in every_shape().values() if isinstance(shape, Table)}
    unnamed = [name for name in tables if name not in HEADS]
    assert not unnamed, f"name the columns of {unnamed} in HEADS of kedang/forms/settings/shapes.py"
    heads = {head for held in HEADS.values() for head in held}
    lacking = [head for head in heads if f"settings.head.{head}" not in catalogue()]
    assert not lacking, f"add settings.head.… to settings_words.py: {lacking}"
    assert set(HEADS) <= set(tables), "HEADS names tables there are not"


def test_every_section_has_a_sheet() -> None:
    rest = subjects().get(OTHERS, ())
    assert not rest, f"give {rest} a sheet: SUBJECTS in kedang/forms/settings/sheets.py"
    named = [section for held in SUBJECTS.values() for section in held]
    assert sorted(named) == sorted(shapes())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_of_a_column_can_be_told_apart(lang: str) -> None:
    for column in columns():
        words = [heading_key(word) for word in names(column, (), lang).values()]  # type: ignore[arg-type]
        assert len(words) == len(set(words)), (column.path, column.heading)


def test_the_sentences_are_not_only_in_the_comments_of_the_defaults() -> None:
    """Each is a sentence of its own, and no two settings of a section are called the same."""
    messages = catalogue()
    for name in wanted():
        for at, end in ((0, "。"), (1, ".")):
            assert messages[f"settings.{name}.help"][at].endswith(end), name
    for held in shapes().values():
        labels = [
            messages[f"settings.{shape.path}"][0] for shape in held if isinstance(shape, Single)
        ]
        assert len(labels) == len(set(labels)), labels
