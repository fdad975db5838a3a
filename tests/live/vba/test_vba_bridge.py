"""The bridge: first contact, a lost server, and Excel as it was before, whatever happens."""

from __future__ import annotations

import pytest

from kedang import __version__
from support.vba import NO, YES, Addin

from .conftest import Load

pytestmark = pytest.mark.live

FUNCTION = ("KedangBridge.KdCall", "KD_NAME", ("西子",))
BUTTON = ("KedangBridge.KdRun", "check.validate")
ANSWER = "KD_NAME('西子',)zh"
LOST, BROKEN = "the server has gone", "ValueError: 第 3 行"


@pytest.fixture
def excel(load_addin: Load) -> Addin:
    """The add-in on an Excel whose switches are watched, where error 1 means a lost server."""
    addin = load_addin()
    addin.spy_on_excel()
    addin.adapt("KedangBridge", "Case -2147023174,", "Case 1, -2147023174,")
    return addin


@pytest.fixture
def watched(load_addin: Load) -> Addin:
    """The same, where error 1 is any other failure."""
    addin = load_addin()
    addin.spy_on_excel()
    return addin


def test_first_contact_compares_versions_and_says_that_it_takes_a_moment(excel: Addin) -> None:
    before = dict(excel.stage.values)
    assert excel.do(*FUNCTION) == ANSWER
    assert excel.server.heard[0] == ("Handshake", __version__, "zh")
    assert excel.stage.of("StatusBar") == ["正在启动客档，第一次要等几秒钟……", False]
    assert {**excel.stage.values, "Connected": None} == {**before, "Connected": None}


def test_the_object_is_kept_and_later_calls_touch_nothing_of_excel(excel: Addin) -> None:
    excel.do(*FUNCTION)
    excel.stage.changes.clear()
    excel.server.heard.clear()
    assert excel.do(*FUNCTION) == ANSWER
    assert [heard[0] for heard in excel.server.heard] == ["Call"]
    assert excel.stage.changes == []


def test_a_status_bar_that_said_something_says_it_again(excel: Addin) -> None:
    excel.stage.values["StatusBar"] = "共 12 项"
    excel.do(*FUNCTION)
    excel.do(*BUTTON)
    assert excel.stage.values["StatusBar"] == "共 12 项"


@pytest.mark.parametrize(("action", "answer"), [(FUNCTION, ANSWER), (BUTTON, "")])
def test_a_lost_server_is_renewed_once_and_nobody_notices(
    excel: Addin, action: tuple[object, ...], answer: str
) -> None:
    excel.do(*action)
    excel.stage.changes.clear()
    excel.server.troubles = [LOST]
    assert excel.do(*action) == answer
    assert excel.stage.of("Connected") == [False, True]


def test_a_function_whose_server_is_lost_twice_says_so(excel: Addin) -> None:
    excel.do(*FUNCTION)
    excel.server.troubles = [LOST, None, LOST]
    told = excel.do(*FUNCTION)
    assert told.startswith("#客档! 客档的后台程序断了") and "F9" in told
    assert excel.do(*FUNCTION) == ANSWER


def test_a_button_whose_server_does_not_come_back_says_so(excel: Addin) -> None:
    excel.do(*BUTTON)
    excel.server.troubles = [LOST, LOST]
    assert "后台程序" in excel.do(*BUTTON)
    assert excel.do(*BUTTON) == ""


def test_a_command_lost_on_the_way_is_told_and_never_sent_twice(excel: Addin) -> None:
    excel.do(*BUTTON)
    excel.server.troubles = [None, LOST]
    assert "可能没有做完" in excel.do(*BUTTON)
    assert len(excel.server.commands()) == 2
    assert excel.do(*BUTTON) == ""


def test_another_version_is_told_by_both(watched: Addin) -> None:
    watched.server.greeting = "加载项是 0.0.9 版，请重新打开 Excel。"
    assert watched.do(*BUTTON) == "加载项是 0.0.9 版，请重新打开 Excel。"
    assert watched.do(*FUNCTION) == "#客档! 加载项是 0.0.9 版，请重新打开 Excel。"
    assert watched.server.commands() == []


def test_what_failed_to_start_is_not_tried_again_by_every_formula_but_by_every_button(
    watched: Addin,
) -> None:
    watched.server.greeting = "不行"
    told = watched.do(*FUNCTION)
    watched.server.greeting = "ok"
    watched.server.heard.clear()
    assert watched.do(*FUNCTION) == told == "#客档! 不行"
    assert watched.server.heard == []
    assert watched.do(*BUTTON) == ""
    assert watched.do(*FUNCTION) == ANSWER


def test_a_failure_of_python_is_one_line_and_loses_no_server(watched: Addin) -> None:
    watched.do(*FUNCTION)
    watched.server.troubles = [BROKEN]
    told = watched.do(*FUNCTION)
    assert told.startswith("#客档! ") and "\n" not in told
    assert watched.stage.of("Connected") == [True]


SWITCHES = {
    "ScreenUpdating": False,
    "EnableEvents": False,
    "DisplayAlerts": False,
    "Calculation": -4135,
    "Interactive": False,
    "StatusBar": "正在读表 3/5",
}


@pytest.mark.parametrize("trouble", [None, BROKEN])
def test_excel_is_as_before_even_when_python_leaves_it_otherwise(
    watched: Addin, trouble: str | None
) -> None:
    before = {name: watched.stage.values[name] for name in SWITCHES}

    def run(command_id: str, lang: str) -> tuple[str, str, str]:
        for name, value in SWITCHES.items():
            watched.stage.values[name] = value
        if trouble:
            raise RuntimeError(trouble)
        return "done", "", lang

    watched.server.run = run
    watched.do(*BUTTON)
    assert {name: watched.stage.values[name] for name in SWITCHES} == before
    assert watched.stage.values["EnableCancelKey"] == 1


def test_esc_cannot_break_into_vba_while_a_command_runs(watched: Addin) -> None:
    seen: list[object] = []

    def run(command_id: str, lang: str) -> tuple[str, str, str]:
        seen.append(watched.stage.values["EnableCancelKey"])
        return "done", "", lang

    watched.server.run = run
    watched.do(*BUTTON)
    assert seen == [0]


@pytest.mark.parametrize("answer", [YES, NO])
def test_a_second_click_asks_whether_to_stop_the_first(addin: Addin, answer: int) -> None:
    addin.stage.values["Answer"] = answer

    def run(command_id: str, lang: str) -> tuple[str, str, str]:
        assert addin.do("KedangBridge.KdRun", "check.clear") == "上一个按钮还没做完，请等一下。"
        addin.do("KedangConnect.KdClick", "KdCheckClear", "check.clear")
        return "done", "", lang

    addin.server.run = run
    addin.do("KedangConnect.KdClick", "KdCheckValidate", "check.validate")
    assert addin.stage.of("Shown") == ["上一个按钮还没做完。要让它停下来吗？"]
    assert addin.server.commands() == ["check.validate"]
    assert (("Cancel",) in addin.server.heard) is (answer == YES)
    assert addin.do("KedangBridge.KdBusy") is False


def test_what_is_left_to_be_said_is_shown_once(watched: Addin) -> None:
    watched.do("KedangConnect.KdClick", "KdCheckValidate", "check.validate")
    assert watched.stage.of("Shown") == []
    watched.server.troubles = [None, BROKEN]
    watched.do("KedangConnect.KdClick", "KdCheckValidate", "check.validate")
    assert len(watched.stage.of("Shown")) == 1


@pytest.mark.parametrize("trouble", [None, BROKEN])
def test_excel_waits_in_silence_only_while_a_command_runs(
    watched: Addin, trouble: str | None
) -> None:
    watched.server.troubles = [None, trouble]
    watched.do(*BUTTON)
    assert watched.stage.of("Patient") == [True, False]


def test_the_errors_of_a_lost_server_are_told_from_others(addin: Addin) -> None:
    """RPC unavailable, failed, disconnected, not connected; no such object, no such machine."""
    for number in (-2147023174, -2147023170, -2147417848, -2147220995, 429, 462):
        assert addin.do("KedangBridge.KdIsLost", float(number)) is True, number
    for number in (5, 13, 91, 1004, -2147220991):
        assert not addin.do("KedangBridge.KdIsLost", float(number)), number
