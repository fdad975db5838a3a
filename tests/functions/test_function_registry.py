"""Every function is there, explained in both languages, and its example runs."""

from __future__ import annotations

import inspect
import re
from importlib import import_module

import pytest

from kedang.functions.registry import FUNCTIONS, Argument, Function, function
from kedang.model.text import LANGUAGES
from support.functions import CUSTOMERS, ask

CHINESE = re.compile("[一-龥]")
MEASURES = (("客户", "合同量", "销售收入", "回款率"), ("甲", 12, 320, 0.98), ("乙", 3, 100, 0.6))
RANGES = {
    "KD_DUPLICATES": [CUSTOMERS],
    "KD_COMPLETENESS": [CUSTOMERS],
    "KD_SCORE": [MEASURES],
    "KD_TIER": [MEASURES],
    "KD_MATCH": [[["东方贸易"]], [["上海东方贸易有限公司"]]],
    "KD_SIMILARITY": ["上海东方贸易有限公司", "东方贸易"],
}


def typed(text: str) -> object:
    """An argument as it is typed in a cell."""
    if text.startswith('"'):
        return text.strip('"')
    return float(text.rstrip("%")) / (100 if text.endswith("%") else 1)


def example(declared: Function) -> list[object]:
    """The example's arguments, with ranges filled in."""
    return list(RANGES.get(declared.name) or map(typed, declared.example.split(",")))


def test_all_are_there_in_a_fixed_order() -> None:
    assert len(FUNCTIONS) == len({one.name for one in FUNCTIONS}) == 22
    assert all(re.fullmatch("KD_[A-Z_]+", one.name) for one in FUNCTIONS)
    assert function("KD_WEEK").name == "KD_WEEK"


@pytest.mark.parametrize("declared", FUNCTIONS, ids=lambda one: one.name)
def test_its_handler_takes_exactly_its_arguments(declared: Function) -> None:
    module, _, name = declared.function.partition(":")
    handler = getattr(import_module(f"kedang.functions.{module}"), name)
    assert len(inspect.signature(handler).parameters) == 1 + len(declared.arguments)
    optional = [argument.optional for argument in declared.arguments]
    assert optional == sorted(optional), "optional arguments stand last"
    assert declared.arguments[0].shape in ("cells", "table")


@pytest.mark.parametrize("declared", FUNCTIONS, ids=lambda one: one.name)
def test_it_is_explained_in_both_languages(declared: Function) -> None:
    texts = [declared.help, *map(declared.argument_help, declared.arguments)]
    for text in texts:
        zh, en = (text.render(lang) for lang in LANGUAGES)
        assert CHINESE.search(zh) and zh.endswith("。") and 6 <= len(zh) <= 120
        assert not CHINESE.search(en) and en.endswith(".") and 12 <= len(en) <= 255
        assert "{" not in zh + en
    assert len({text.render() for text in texts}) == len(texts), "each says something of its own"


@pytest.mark.parametrize("declared", FUNCTIONS, ids=lambda one: one.name)
def test_its_example_is_answered(declared: Function) -> None:
    if declared.name in ("KD_CUSTOMER", "KD_SEGMENT", "KD_WHY"):
        pytest.skip("its example needs an archive: test_function_customers and its like")
    for lang in LANGUAGES:
        answer = ask(declared.name, *example(declared), lang=lang)
        flat = [cell for row in answer for cell in row] if isinstance(answer, list) else [answer]
        assert any(cell != "" for cell in flat)
        assert not any(str(cell).startswith("#") for cell in flat)


def test_an_argument_is_a_cell_range_unless_said_otherwise() -> None:
    assert Argument("names") == Argument("names", "cells", optional=False)
