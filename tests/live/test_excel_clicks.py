"""A button of the ribbon as VBA presses it: the resident Python performs it on the active workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import xlwings as xw

from kedang.hosts.excel.dispatch import Dispatch
from support.calc import RunningCalc
from support.rig import attach

pytestmark = pytest.mark.live
HEAD = ["客户名称", "统一社会信用代码", "联系人", "手机", "省份", "城市"]
ROWS = [
    ["杭州西子机电有限公司", "91330106589876543X", "王一", "13812345678", "浙江省", "杭州市"],
    ["宁波甬江模具有限公司", "913302000000000006", "李二", "1381234567", "浙江省", "宁波市"],
]


@pytest.fixture
def app(office: RunningCalc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> xw.App:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return attach(office.ctx)


@pytest.fixture
def book(app: xw.App) -> Iterator[xw.Book]:
    """A workbook with two customers, one of them with a short phone number."""
    made = app.books.add()
    made.sheets[0].name = "客户"
    made.sheets[0].range("A1:F3").number_format = "@"
    made.sheets[0].range("A1").value = [HEAD, *ROWS]
    yield made
    made.close()


def dispatch(app: xw.App, tmp_path: Path, escapes: Sequence[bool] = ()) -> Dispatch:
    archive = str(tmp_path / "archive.sqlite")
    pressed = iter(escapes)
    return Dispatch(lambda: app, list, archive=archive, escape=lambda _: next(pressed, False))


def test_a_click_marks_the_doubtful_cell_says_so_and_gives_excel_back(
    book: xw.Book, app: xw.App, tmp_path: Path
) -> None:
    app.impl.answers.append("yes")
    status, sentence, lang = dispatch(app, tmp_path).Run("check.validate", "zh")
    assert (status, lang) == ("done", "zh")
    assert app.impl.shown[-1].prompt == sentence
    assert "客档" in book.sheets["客户"].range("D3").note.text
    assert len(book.sheets) > 1
    assert (app.status_bar, app.calculation, app.screen_updating) == (False, "automatic", True)
    assert dispatch(app, tmp_path).Run("check.clear", "zh")[0] in ("done", "cancelled")


def test_the_excel_that_asks_is_the_one_that_is_worked_on(
    book: xw.Book, app: xw.App, tmp_path: Path
) -> None:
    def another() -> xw.App:
        raise AssertionError("the first Excel that is found may be another one")

    served = Dispatch(another, list, archive=str(tmp_path / "a.sqlite"), escape=lambda _: False)
    app.impl.answers.append("no")
    assert served.Run("check.validate", "zh", app)[0] == "cancelled"
    assert served.Run("no.such.button", "zh", app)[1] == app.impl.shown[-1].prompt


def test_no_means_that_nothing_is_changed(book: xw.Book, app: xw.App, tmp_path: Path) -> None:
    app.impl.answers.append("no")
    assert dispatch(app, tmp_path).Run("check.validate", "en")[0] == "cancelled"
    assert book.sheet_names == ["客户"] and not len(book.sheets[0].notes)


def test_the_esc_key_stops_it(book: xw.Book, app: xw.App, tmp_path: Path) -> None:
    """The first answer only forgets what was pressed before the click."""
    status, _, _ = dispatch(app, tmp_path, [True, False, True]).Run("check.validate", "zh")
    assert status == "cancelled"
    assert book.sheet_names == ["客户"] and not len(book.sheets[0].notes)


def test_cancel_asked_for_before_the_click_does_not_count(
    book: xw.Book, app: xw.App, tmp_path: Path
) -> None:
    served = dispatch(app, tmp_path)
    served.Cancel()
    app.impl.answers.append("yes")
    assert served.Run("check.validate", "zh")[0] == "done"


@pytest.mark.parametrize("command", ["check.validate", "reports.weekly"])
def test_without_a_workbook_buttons_say_that_one_is_needed(
    app: xw.App, tmp_path: Path, command: str
) -> None:
    status, sentence, _ = dispatch(app, tmp_path).Run(command, "zh")
    assert (status, app.impl.shown[-1].prompt) == ("failed", sentence)
    assert "没有打开的工作簿" in sentence


def test_the_self_check_answers_even_without_a_workbook(app: xw.App, tmp_path: Path) -> None:
    status, sentence, _ = dispatch(app, tmp_path).Run("help.doctor", "zh")
    assert (status, app.impl.shown[-1].prompt) == ("done", sentence)


def test_the_language_is_switched_even_without_a_workbook(app: xw.App, tmp_path: Path) -> None:
    app.impl.answers.append("yes")
    assert dispatch(app, tmp_path).Run("help.language", "zh")[::2] == ("done", "en")
