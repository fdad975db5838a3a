"""Sentences: both languages, the same slots, and they survive the archive."""

from __future__ import annotations

import json
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.model import messages
from kedang.model.errors import RulebookError, UsageError
from kedang.model.messages import catalogue
from kedang.model.text import Text, say


def slots(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_every_message_has_both_languages_with_the_same_slots() -> None:
    wrong = {
        key: (slots(zh), slots(en))
        for key, (zh, en) in catalogue().items()
        if slots(zh) != slots(en) or not zh.strip() or not en.strip()
    }
    assert wrong == {}


def test_every_slot_is_named() -> None:
    assert {key for key, (zh, _) in catalogue().items() if "" in slots(zh)} == set()


def test_the_chinese_sentences_are_chinese() -> None:
    """A Chinese text without a Chinese character may be a code such as ABC, but no English words."""
    english = {
        key: zh
        for key, (zh, _) in catalogue().items()
        if not any("\u4e00" <= character <= "\u9fff" for character in zh)
        and any(character.islower() for text, *_ in Formatter().parse(zh) for character in text)
    }
    assert english == {}


SLOT = st.one_of(st.none(), st.text(), st.integers(), st.floats(allow_nan=False))


@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), SLOT, max_size=4))
def test_a_text_comes_back_from_json(args: dict[str, str | int | float | None]) -> None:
    text = say("usage.period", **args)
    assert Text.from_json(json.loads(json.dumps(text.as_json()))) == text


def test_an_error_reads_in_both_languages_and_survives_another_process() -> None:
    import pickle

    error = UsageError("usage.period", value="第47周")
    assert "第47周" in error.render("zh") and "Unknown period" in error.render("en")
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is UsageError and copy.text == error.text


def test_settings_mistakes_are_all_named_and_survive_another_process() -> None:
    import pickle

    problems = (say("usage.period", value="甲"), say("usage.period", value="乙"))
    error = RulebookError("usage.period", value="丙", problems=problems)
    copy = pickle.loads(pickle.dumps(error))
    for word in ("甲", "乙", "丙"):
        assert word in error.render("zh") and word in str(copy)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_an_empty_slot_leaves_no_none_in_the_sentence(lang: str) -> None:
    assert "None" not in say("usage.period", value=None).render(lang)  # type: ignore[arg-type]


def test_a_word_in_a_slot_is_said_in_the_language_of_the_whole() -> None:
    word = say("tiering.criterion.collection_rate")
    told = say("tiers.said.off_by", by=word)
    assert "回款率" in told.render("zh") and "collection rate" in told.render("en").casefold()
    assert Text.from_json(told.as_json()) == told


def test_every_file_of_messages_is_in_the_catalogue() -> None:
    files = {one.stem for one in Path(messages.__file__).parent.glob("*.py")}
    assert files - {"__init__"} == set(messages.AREAS)
