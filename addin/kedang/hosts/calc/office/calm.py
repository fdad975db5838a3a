"""Conditions under which a document is changed quickly, each given back afterwards.

No generators here: an exception of LibreOffice's does not survive `contextlib.contextmanager`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

ASIDE = "_客档_"


class Lasting:
    """Holds as long as the `with` block; then what it was told is done, whatever happened."""

    def __init__(self, give_back: Callable[[], object] = lambda: None) -> None:
        self._give_back = give_back

    def __enter__(self) -> None:
        """Begun already."""

    def __exit__(self, *_: object) -> None:
        self._give_back()


def steady_rows(document: Any) -> Lasting:
    """Row heights are not worked out anew: 500 fills on 5,000 rows then take 5 ms, not 0.9 s."""
    before = document.IsAdjustHeightEnabled
    document.IsAdjustHeightEnabled = False
    return Lasting(lambda: setattr(document, "IsAdjustHeightEnabled", before))


def unrecorded(document: Any) -> Lasting:
    """One change does not go into the list of what the user can undo, and nothing there is lost.

    One only: Calc takes the lock off with the first change, and the property IsUndoEnabled, which
    would hold, empties the list.
    """
    steps = document.UndoManager
    steps.lock()
    return Lasting(steps.unlock)


class OneStep:
    """Everything within is one step for the user to undo; a failure takes it back at once."""

    def __init__(self, document: Any, title: str) -> None:
        self._steps, self._title = document.UndoManager, title

    def __enter__(self) -> None:
        self._steps.enterUndoContext(self._title)

    def __exit__(self, failed: object, *_: object) -> None:
        steps = self._steps
        steps.leaveUndoContext()
        if failed and steps.isUndoPossible() and steps.getCurrentUndoActionTitle() == self._title:
            steps.undo()


def behind(document: Any, sheets: Collection[str]) -> Lasting:
    """Another sheet stands in front meanwhile: notes on the sheet in front cost five times as much."""
    controller = document.CurrentController
    if controller is None or controller.ActiveSheet.Name not in sheets:
        return Lasting()
    others = [each for each in document.Sheets if each.IsVisible and each.Name not in sheets]
    if not others and document.isProtected():
        return Lasting()
    view = View(document)
    if others:
        controller.setActiveSheet(others[0])
        return Lasting(view.restore)
    with unrecorded(document):
        document.Sheets.insertNewByName(ASIDE, document.Sheets.getCount())
    controller.setActiveSheet(document.Sheets.getByName(ASIDE))

    def give_back() -> None:
        view.restore()
        with unrecorded(document):
            document.Sheets.removeByName(ASIDE)

    return Lasting(give_back)


def held_view(document: Any) -> Lasting:
    """Afterwards the same sheet is in front, with the same cells selected and in sight."""
    return Lasting(View(document).restore)


class View:
    """Which sheet is in front, what is selected there, and what is in sight."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._controller = document.CurrentController
        if self._controller is not None:
            self._sheet = self._controller.ActiveSheet
            self._selection = self._controller.getSelection()
            self._places = [
                (pane.getFirstVisibleRow(), pane.getFirstVisibleColumn()) for pane in self._panes()
            ]

    def restore(self) -> None:
        """All this again, if the sheet is still there."""
        if self._controller is None or not self._document.Sheets.hasByName(self._sheet.Name):
            return
        self._controller.setActiveSheet(self._sheet)
        if self._selection is not None:
            self._controller.select(self._selection)
        for pane, (row, column) in zip(self._panes(), self._places):  # noqa: B905
            pane.setFirstVisibleRow(row)
            pane.setFirstVisibleColumn(column)

    def _panes(self) -> list[Any]:
        return [self._controller.getByIndex(index) for index in range(self._controller.getCount())]
