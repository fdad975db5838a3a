"""The way in: arguments → one verb → an exit code. Errors are one line; nobody sees a traceback."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Sequence

from kedang.model.errors import KedangError, TemplateError
from kedang.model.text import LANGUAGES, Lang, Text, say


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line; 0 done, 1 refused or partly done, 2 wrong usage or nothing readable."""
    _collect_seldom()
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    lang = language(given)
    try:
        return _run(given, lang)
    except TemplateError as error:
        for sentence in (error.text, *error.problems):
            _fail(sentence, lang, error.exit_code)
        return error.exit_code
    except KedangError as error:
        return _fail(error.text, lang, error.exit_code)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return _fail(say("cli.error.cancelled"), lang, 1)
    except PermissionError as error:
        return _fail(say("cli.error.in_use", path=_place(error)), lang, 1)
    except OSError as error:
        return _fail(
            say("cli.error.system", path=_place(error), why=error.strerror or ""),
            lang,
            1,
        )
    except Exception as error:
        if os.environ.get("KEDANG_DEBUG"):
            raise
        return _fail(say("cli.error.ours", what=f"{type(error).__name__}: {error}"), lang, 1)


def language(arguments: Sequence[str]) -> Lang:
    """Chinese, unless `--lang` or KEDANG_LANG asks for English."""
    asked = os.environ.get("KEDANG_LANG", "")
    for position, word in enumerate(arguments):
        if word.startswith("--lang="):
            asked = word.partition("=")[2]
        elif word == "--lang" and position + 1 < len(arguments):
            asked = arguments[position + 1]
    return next((lang for lang in LANGUAGES if lang == asked), "zh")


def _collect_seldom() -> None:
    """Python looks for garbage seldom and not once more at the end: a tenth of the time of a run."""
    gc.set_threshold(100_000, 20, 50)
    atexit.register(gc.freeze)


def _run(arguments: list[str], lang: Lang) -> int:
    import click

    from kedang.hosts.cli.app import build

    try:
        result = build(lang).main(arguments, prog_name="kedang", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.Abort:
        raise KeyboardInterrupt from None
    except click.ClickException as error:
        return _fail(_usage(error), lang, 2)


def _usage(error: object) -> Text:
    import click

    match error:
        case click.NoSuchOption():
            return say("cli.usage.no_option", option=error.option_name)
        case click.NoSuchCommand():
            group = error.ctx.command_path if error.ctx else "kedang"
            return say("cli.usage.no_verb", verb=error.command_name, group=group)
        case click.MissingParameter():
            param = error.param
            name = param.make_metavar(error.ctx) if param and error.ctx else ""
            return say("cli.usage.missing", what=name.strip("[]"))
        case click.BadParameter():
            option = error.param.opts[0] if error.param and error.param.opts else ""
            kind = error.param.type if error.param else None
            if isinstance(kind, click.Choice):
                return say(
                    "cli.usage.bad_choice", option=option, known=" / ".join(map(str, kind.choices))
                )
            return say("cli.usage.bad_value", option=option)
        case click.UsageError() if "extra argument" in error.message:
            return say("cli.usage.extra", what=error.message.partition("(")[2].rstrip(")."))
        case click.UsageError() if error.message.startswith("Missing command"):
            return say("cli.usage.no_subverb", verb=error.ctx.command_path if error.ctx else "")
        case click.UsageError():
            return say("cli.usage.other", what=_first_line(error.format_message()))
    return say("cli.usage.other", what=_first_line(str(error)))


def _place(error: OSError) -> str:
    """The file a person knows: of a replacement its target, not the temporary neighbour."""
    return str(error.filename2 or error.filename or "")


def _first_line(text: str) -> str:
    return " ".join(text.split())


def _fail(sentence: Text, lang: Lang, code: int) -> int:
    sys.stderr.write(" ".join(sentence.render(lang).splitlines()) + "\n")
    return code
