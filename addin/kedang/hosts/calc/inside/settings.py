"""What the extension was told when it was built: which Python to start, its buttons' words, its sentences."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import uno

from kedang.hosts.calc.inside.names import EXTENSION, SETTINGS

PACKAGES = "/singletons/com.sun.star.deployment.PackageInformationProvider"


class Settings:
    """`command`: how a worker is started; `version`: of the extension."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.command: list[str] = data["command"]
        self.version: str = data["version"]
        self._labels: dict[str, dict[str, str]] = data["labels"]
        self._sentences: dict[str, dict[str, str]] = data["sentences"]

    def label(self, command: str, lang: str) -> str:
        """The words on a command's button; none for a command that this version has not."""
        return self._labels.get(command, {}).get(lang, "")

    def say(self, name: str, lang: str, **slots: str) -> str:
        """One of the extension's few own sentences."""
        return self._sentences[name][lang].format(**slots)


def load(ctx: Any) -> Settings:
    """The settings in the folder of the installed extension."""
    place = ctx.getValueByName(PACKAGES).getPackageLocation(EXTENSION)
    file = Path(uno.fileUrlToSystemPath(place)) / SETTINGS
    return Settings(json.loads(file.read_text(encoding="utf-8")))
