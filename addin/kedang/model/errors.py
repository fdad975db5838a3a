"""What may go wrong that is not a data problem: each error says what, where, and what to do."""

from __future__ import annotations

from kedang.model.text import Lang, Slot, Text, say


class KedangError(Exception):
    """Something the user can mend; never shown as a traceback."""

    exit_code = 2

    def __init__(self, message: Text | str, /, **args: Slot) -> None:
        self.text = message if isinstance(message, Text) else say(message, **args)
        super().__init__(self.text)

    def render(self, lang: Lang) -> str:
        """The one line that people read."""
        return self.text.render(lang)

    def __str__(self) -> str:
        return self.text.render()

    def __reduce__(self) -> tuple[type[KedangError], tuple[Text]]:
        return type(self), (self.text,)


class UsageError(KedangError):
    """The command or its options are wrong."""


class WorkbookError(KedangError):
    """A file cannot be read: missing, empty, encrypted, damaged, hostile or not what its name says."""


class RulebookError(KedangError):
    """The settings are wrong; all mistakes are named at once."""


class ArchiveError(KedangError):
    """The archive cannot be opened, is in use, or is newer than this program."""


class Refused(KedangError):
    """The operation was understood and refused, with its reason (exit code 1)."""

    exit_code = 1


class HostError(KedangError):
    """The spreadsheet application did not do what was asked."""
