"""What may go wrong that is not a data problem: each error says what, where, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from kedang.model.text import DEFAULT_LANG, Lang, Slot, Text, say


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

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.text,)


class UsageError(KedangError):
    """The command or its options are wrong."""


class WorkbookError(KedangError):
    """A file cannot be read: missing, empty, encrypted, damaged, hostile or not what its name says."""


class RulebookError(KedangError):
    """The settings are wrong; all mistakes are named at once, each with its place in the file."""

    def __init__(
        self, message: Text | str, /, *, problems: Sequence[Text] = (), **args: Slot
    ) -> None:
        super().__init__(message, **args)
        self.problems = tuple(problems)

    def render(self, lang: Lang) -> str:
        """The headline and then every mistake, in one line."""
        between = "；" if lang == "zh" else "; "
        return super().render(lang) + between.join(each.render(lang) for each in self.problems)

    def __str__(self) -> str:
        return self.render(DEFAULT_LANG)

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.text, self.problems)


class TemplateError(KedangError):
    """A report template cannot be filled; all mistakes are named at once, each with its cell."""

    def __init__(
        self, message: Text | str, /, *, problems: Sequence[Text] = (), **args: Slot
    ) -> None:
        super().__init__(message, **args)
        self.problems = tuple(problems)

    def render(self, lang: Lang) -> str:
        """The headline, and below it one line per mistake."""
        return "\n".join([super().render(lang), *(each.render(lang) for each in self.problems)])

    def __str__(self) -> str:
        return self.render(DEFAULT_LANG)

    def __reduce__(self) -> tuple[object, ...]:
        return _template_again, (self.text, self.problems)


class ArchiveError(KedangError):
    """The archive cannot be opened, is in use, or is newer than this program."""


class Refused(KedangError):
    """The operation was understood and refused, with its reason (exit code 1)."""

    exit_code = 1


class HostError(KedangError):
    """The spreadsheet application did not do what was asked."""


def _again(text: Text, problems: tuple[Text, ...]) -> RulebookError:
    """A settings error as it was in another process."""
    return RulebookError(text, problems=problems)


def _template_again(text: Text, problems: tuple[Text, ...]) -> TemplateError:
    """A template's error as it was in another process."""
    return TemplateError(text, problems=problems)
