"""The registry of verbs as a click program, with help in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from kedang.hosts.cli.registry import VERBS, Argument, Option, Verb
from kedang.model.errors import UsageError
from kedang.model.text import Lang, say


class Day(click.ParamType[date]):
    """A day written 2026-11-22."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; anything else is a usage error."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(str(value))
        except ValueError:
            raise UsageError("cli.usage.date", value=str(value)) from None


class _Help(click.Command):
    """A command whose help page is written in one language throughout."""

    lang: Lang = "zh"

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Usage, one sentence, arguments and options."""
        usage = say("cli.help.usage").render(self.lang)
        formatter.write_usage(
            ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), usage + " "
        )
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(self.help or "")
        if isinstance(self, click.Group):
            rows = [
                (name, command.get_short_help_str(200))
                for name in self.list_commands(ctx)
                if (command := self.get_command(ctx, name)) and not command.hidden
            ]
            with formatter.section(say("cli.help.verbs").render(self.lang)):
                formatter.write_dl(rows)
        options = [
            row
            for param in self.get_params(ctx)
            if isinstance(param, click.Option) and (row := param.get_help_record(ctx))
        ]
        if options:
            with formatter.section(say("cli.help.options").render(self.lang)):
                formatter.write_dl(options)


class _Group(_Help, click.Group):
    """A group of verbs, in the order of the registry."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order they were declared."""
        return list(self.commands)


class _Leaf(_Help):
    """One verb."""


def build(lang: Lang) -> click.Group:
    """The whole program, its sentences in `lang`."""
    top = _group("kedang", "cli.verb.kedang", lang)
    version = click.Option(["--version"], is_flag=True, help=say("cli.option.version").render(lang))
    top.params.append(version)
    top.params.append(_option(Option("--lang", "choice", ("zh", "en")), lang))
    top.invoke_without_command = True
    top.callback = _show_version
    for verb in VERBS:
        *groups, name = verb.name.split(" ")
        place = top
        for group in groups:
            if group not in place.commands:
                place.add_command(_group(group, f"cli.verb.{group}", lang))
            found = place.commands[group]
            assert isinstance(found, click.Group)
            place = found  # type: ignore[assignment]
        heads = any(other.name.startswith(f"{verb.name} ") for other in VERBS)
        place.add_command(_head(verb, name, lang) if heads else _leaf(verb, name, lang))
    return top


def _head(verb: Verb, name: str, lang: Lang) -> _Group:
    """A verb that also stands alone: without one of its own verbs behind it, it does its own work."""
    head = _group(name, f"cli.verb.{verb.id}", lang)
    head.params += [_option(option, lang) for option in verb.options]
    head.invoke_without_command = True
    own = _call(verb, lang)

    def alone(**values: Any) -> int:
        return own(**values) if click.get_current_context().invoked_subcommand is None else 0

    head.callback = alone
    return head


def _show_version(version: bool = False, lang: str | None = None) -> None:
    ctx = click.get_current_context()
    if version:
        from kedang import __version__

        click.echo(f"kedang {__version__}")
    elif ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def _group(name: str, message: str, lang: Lang) -> _Group:
    group = _Group(
        name, help=say(message).render(lang), no_args_is_help=False, add_help_option=False
    )
    group.lang = lang
    group.params.append(_help_option(lang))
    return group


def _leaf(verb: Verb, name: str, lang: Lang) -> _Leaf:
    params: list[click.Parameter] = [_argument(a) for a in verb.arguments]
    params += [_option(o, lang) for o in verb.options]
    leaf = _Leaf(
        name,
        help=say(f"cli.verb.{verb.id}").render(lang),
        params=[*params, _help_option(lang)],
        callback=_call(verb, lang),
        add_help_option=False,
        context_settings={}
        if verb.handler
        else {"ignore_unknown_options": True, "allow_extra_args": True},
        hidden=not verb.handler,
    )
    leaf.lang = lang
    return leaf


def _call(verb: Verb, lang: Lang) -> Callable[..., int]:
    def invoke(**values: Any) -> int:
        if not verb.handler:
            raise UsageError("cli.not_built", verb=verb.name)
        module, function = verb.handler.split(":")
        handler = getattr(import_module(f"kedang.hosts.cli.verbs.{module}"), function)
        values["lang"] = values.get("lang") or lang
        return int(handler(values))

    return invoke


def _help_option(lang: Lang) -> click.Option:
    def show(ctx: click.Context, param: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            click.echo(ctx.get_help())
            ctx.exit(0)

    return click.Option(
        ["-h", "--help"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=say("cli.option.help").render(lang),
    )


def _argument(argument: Argument) -> click.Argument:
    return click.Argument(
        [argument.id],
        metavar=argument.metavar if argument.required else f"[{argument.metavar}]",
        nargs=-1 if argument.many else 1,
        required=argument.required,
    )


def _option(option: Option, lang: Lang) -> click.Option:
    help_text = say(option.says or f"cli.option.{option.id}").render(lang)
    if option.kind == "flag":
        return click.Option([option.flag], is_flag=True, help=help_text)
    types: dict[str, click.ParamType[Any]] = {
        "text": click.STRING,
        "path": click.Path(path_type=Path),
        "date": Day(),
        "number": click.IntRange(min=1),
        "choice": click.Choice(option.choices),
    }
    return click.Option(
        [option.flag],
        type=types[option.kind],
        metavar=option.metavar or None,
        help=help_text,
        multiple=option.many,
    )
