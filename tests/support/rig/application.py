"""The application and its workbooks, as xlwings' engine for Windows shows Excel's."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xlwings import base_classes

from support.calc import import_uno
from support.rig.refusal import Refusal
from support.rig.sheets import Sheet, Sheets

FILTERS = {".xlsx": "Calc MS Excel 2007 XML", ".xlsm": "Calc MS Excel 2007 VBA XML"}
FILTERS |= {".xls": "MS Excel 97", ".ods": "calc8"}
SPREADSHEET = "com.sun.star.sheet.SpreadsheetDocument"


@dataclass(frozen=True, slots=True)
class Shown:
    """One question or sentence that was shown."""

    prompt: str
    title: str
    buttons: str
    mode: str | None


def remembered(name: str, usual: Any) -> Any:
    """A property of the application that is kept, and whose setting may be refused."""

    def get(app: App) -> Any:
        return app.settings.get(name, usual)

    def put(app: App, value: Any) -> None:
        app.set(name, value)

    return property(get, put)


class App(base_classes.App):
    """`answers` are taken one by one (none left: no); `settings` shows what was set."""

    display_alerts = remembered("display_alerts", True)
    enable_events = remembered("enable_events", True)
    calculation = remembered("calculation", "automatic")
    status_bar = remembered("status_bar", False)

    def __init__(self, engine: Any, ctx: Any, pid: int) -> None:
        self._engine, self._pid = engine, pid
        self.uno = import_uno()
        self.desktop = ctx.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", ctx
        )
        self.settings: dict[str, Any] = {}
        self.refuses: set[str] = set()
        self.answers: deque[str] = deque()
        self.shown: list[Shown] = []
        self._stills = 0

    @property
    def screen_updating(self) -> bool:
        return bool(self.settings.get("screen_updating", True))

    @screen_updating.setter
    def screen_updating(self, value: bool) -> None:
        """Without it nothing is drawn; `stillness` numbers such times, 0 is none."""
        drawn = self.screen_updating
        self.set("screen_updating", value)
        if drawn == value:
            return
        self._stills += not value
        for book in self.books:
            locked = book.document.hasControllersLocked()
            if value and locked:
                book.document.unlockControllers()
            elif not value and not locked:
                book.document.lockControllers()

    @property
    def stillness(self) -> int:
        """Which time it is that nothing is drawn; 0 when all is."""
        return 0 if self.screen_updating else self._stills

    def set(self, name: str, value: Any) -> None:
        """Keep a setting, unless it is to be refused."""
        if name in self.refuses:
            raise Refusal(f"Unable to set the {name} property of the Application class")
        self.settings[name] = value

    engine = property(lambda self: self._engine)
    api = property(lambda self: self.desktop)
    pid = property(lambda self: self._pid)
    books = property(lambda self: Books(self))

    @property
    def selection(self) -> Any:
        selected = self.books.active.document.CurrentSelection
        return Sheets(self.books.active).selected(selected)

    def activate(self, steal_focus: bool = False) -> None:
        """It is the only one."""

    def alert(self, prompt: str, title: str, buttons: str, mode: str, callback: Any) -> str:
        self.shown.append(Shown(prompt, title, buttons, mode))
        if buttons == "ok":
            return "ok"
        return self.answers.popleft() if self.answers else "no"


class Books(base_classes.Books):
    """The open spreadsheets."""

    def __init__(self, app: App) -> None:
        self.app = app

    api = property(lambda self: self.app.desktop)

    def __iter__(self) -> Iterator[Book]:
        components = self.app.desktop.Components.createEnumeration()
        while components.hasMoreElements():
            component = components.nextElement()
            if hasattr(component, "supportsService") and component.supportsService(SPREADSHEET):
                yield Book(self.app, component)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __call__(self, key: int | str) -> Book:
        books = list(self)
        if isinstance(key, int):
            return books[key - 1]
        for book in books:
            if key.casefold() == book.name.casefold():
                return book
        raise KeyError(key)

    @property
    def active(self) -> Book:
        document = self.app.desktop.getCurrentComponent()
        if document is not None and hasattr(document, "Sheets"):
            return Book(self.app, document)
        return next(iter(self))

    def add(self) -> Book:
        return self._load("private:factory/scalc", {})

    def open(self, fullname: str, update_links: Any, read_only: Any, *rest: Any) -> Book:
        address = self.app.uno.systemPathToFileUrl(fullname)
        return self._load(address, {"ReadOnly": bool(read_only)})

    def _load(self, address: str, options: dict[str, Any]) -> Book:
        """Open it; as in Excel, rows keep their height when cells are filled."""
        document = self.app.desktop.loadComponentFromURL(
            address, "_blank", 0, values(self.app.uno, options)
        )
        if document is None:
            raise Refusal(f"Excel cannot open the file {address}")
        document.IsAdjustHeightEnabled = False
        return Book(self.app, document)


class Book(base_classes.Book):
    """One open spreadsheet."""

    def __init__(self, app: App, document: Any) -> None:
        self._app, self.document = app, document

    app = property(lambda self: self._app)
    api = property(lambda self: Native(self))
    sheets = property(lambda self: Sheets(self))

    @property
    def fullname(self) -> str:
        address = self.document.URL
        return str(self.app.uno.fileUrlToSystemPath(address)) if address else self.name

    @property
    def name(self) -> str:
        address = self.document.URL
        if address:
            return Path(self.app.uno.fileUrlToSystemPath(address)).name
        return str(self.document.Title)

    @property
    def controller(self) -> Any:
        """What shows it."""
        return self.document.CurrentController

    def activate(self) -> None:
        self.controller.Frame.activate()

    def close(self) -> None:
        self.document.close(True)

    def front(self) -> Sheet:
        """The sheet that is shown."""
        return Sheet(self, self.controller.ActiveSheet)


class Native:
    """The object behind the adapter's one native place: what Excel itself is asked."""

    HasPassword = False

    def __init__(self, book: Book) -> None:
        self._book = book
        self.ProtectStructure = bool(book.document.isProtected())

    def SaveCopyAs(self, path: str) -> None:
        """Write a copy in the workbook's own format, as the ending of the path says."""
        uno = self._book.app.uno
        options = {"FilterName": FILTERS[Path(path).suffix.lower()], "Overwrite": True}
        self._book.document.storeToURL(uno.systemPathToFileUrl(path), values(uno, options))


def values(uno: Any, options: dict[str, Any]) -> tuple[Any, ...]:
    """Options in the form in which LibreOffice takes them."""
    made = []
    for name, value in options.items():
        option = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        option.Name, option.Value = name, value
        made.append(option)
    return tuple(made)
