"""The language to speak: the user's own choice, else that of LibreOffice's menus."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import uno

LANGUAGES = ("zh", "en")
FILE = "kedang-language.txt"


class Language:
    """Remembers a choice in a small file in the user's LibreOffice profile."""

    def __init__(self, ctx: Any) -> None:
        self._file = _profile(ctx) / FILE
        chosen = self._file.read_text("utf-8").strip() if self._file.exists() else ""
        self.current = chosen if chosen in LANGUAGES else _of_menus(ctx)

    def keep(self, lang: str) -> None:
        """Go on in this language; a change is the user's choice and is kept."""
        if lang in LANGUAGES and lang != self.current:
            self.current = lang
            self._file.write_text(lang + "\n", "utf-8")


def _profile(ctx: Any) -> Path:
    service = "com.sun.star.util.PathSubstitution"
    paths = ctx.ServiceManager.createInstanceWithContext(service, ctx)
    return Path(uno.fileUrlToSystemPath(paths.getSubstituteVariableValue("$(user)")))


def _of_menus(ctx: Any) -> str:
    service = "com.sun.star.configuration.ConfigurationProvider"
    provider = ctx.ServiceManager.createInstanceWithContext(service, ctx)
    node = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    node.Name, node.Value = "nodepath", "/org.openoffice.Setup/L10N"
    access = "com.sun.star.configuration.ConfigurationAccess"
    locale = provider.createInstanceWithArguments(access, (node,)).getByName("ooLocale")
    return "zh" if locale.startswith("zh") else "en"


_SHARED: list[Language] = []


def shared(ctx: Any) -> Language:
    """The one that functions and buttons have in common."""
    if not _SHARED:
        _SHARED.append(Language(ctx))
    return _SHARED[0]
