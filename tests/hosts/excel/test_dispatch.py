"""What VBA asks of the resident Python, without an Excel: answers and sentences, never an exception."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import pytest

from kedang import __version__
from kedang.hosts.excel.dispatch import Dispatch
from kedang.model.errors import HostError
from kedang.model.text import say


@pytest.fixture(autouse=True)
def own_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The log goes into a folder of the test's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path / "Kedang" / "kedang.log"


def no_excel() -> NoReturn:
    raise OSError("Excel is not there")


@pytest.fixture
def dispatch() -> Dispatch:
    return Dispatch(no_excel, list)


def test_the_same_version_is_welcome(dispatch: Dispatch) -> None:
    assert dispatch.Handshake(__version__) == f"ok {__version__}"


@pytest.mark.parametrize("version", ["0.0.1", "", None, 3])
def test_another_version_is_told_what_to_do(dispatch: Dispatch, version: object) -> None:
    sentence = dispatch.Handshake(version)
    assert not sentence.startswith("ok")
    assert "kedang addin install" in sentence and __version__ in sentence


def test_another_version_is_told_in_the_language_that_is_asked_for(dispatch: Dispatch) -> None:
    chinese, english = (dispatch.Handshake("0.0.1", lang) for lang in ("zh", "en"))
    assert chinese == dispatch.Handshake("0.0.1")
    assert "Close Excel" in english and "请关掉 Excel" in chinese


def test_a_function_answers_one_value_for_one_and_a_table_for_a_range(dispatch: Dispatch) -> None:
    one = dispatch.Call("KD_MASK", ("13812345678",), "zh")
    assert isinstance(one, str) and one != "13812345678"
    rows = dispatch.Call("KD_MASK", ((("13812345678",), (None,), (-2146826246,)),), "zh")
    assert rows == ((one,), ("",), ("#N/A",))


@pytest.mark.parametrize(("lang", "start"), [("zh", "#客档!"), ("en", "#KD!"), ("fr", "#客档!")])
def test_what_is_wrong_with_a_call_stands_in_the_cell(
    dispatch: Dispatch, lang: str, start: str
) -> None:
    for name, arguments in [
        ("KD_NONE", ()),
        ("KD_MASK", ()),
        (None, None),
        ("KD_SIMILARITY", ("甲",)),
    ]:
        answer = dispatch.Call(name, arguments, lang)
        assert isinstance(answer, str) and answer.startswith(start)


def test_an_unknown_button_gives_a_sentence(dispatch: Dispatch) -> None:
    status, sentence, lang = dispatch.Run("check.nothing", "en")
    assert (status, lang) == ("failed", "en")
    assert "check.nothing" in sentence


def test_without_excel_a_button_gives_a_sentence_and_the_story_is_logged(
    dispatch: Dispatch, own_log: Path
) -> None:
    status, sentence, _ = dispatch.Run("check.validate", "zh")
    assert status == "failed" and "Excel is not there" in sentence
    assert "Traceback" in own_log.read_text(encoding="utf-8")


def test_a_second_button_is_told_to_wait_and_the_next_one_runs_again() -> None:
    replies: list[tuple[str, str, str]] = []

    def excel() -> NoReturn:
        if not replies:
            replies.append(("asked", "", ""))
            replies.append(dispatch.Run("help.language", "zh"))
        raise HostError("excel.no_workbook")

    dispatch = Dispatch(excel, list)
    first = dispatch.Run("check.validate", "zh")
    assert first[:2] == ("failed", say("excel.no_workbook").render())
    assert replies[1][0] == "failed"
    assert "全面校验" in replies[1][1] and "Esc" in replies[1][1]
    assert dispatch.Run("check.validate", "zh") == first


def test_vba_sees_these_four_and_nothing_else() -> None:
    offered = [name for name in vars(Dispatch) if not name.startswith("_")]
    assert sorted(offered) == sorted(Dispatch._public_methods_)
