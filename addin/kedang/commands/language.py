"""语言: buttons and messages in the other language from now on."""

from __future__ import annotations

from kedang.commands.desk import Desk
from kedang.model.text import Text, say


def language(desk: Desk) -> Text:
    """Switch between Chinese and English; said in the new language."""
    desk.lang = "en" if desk.lang == "zh" else "zh"
    return say("command.language.done")
