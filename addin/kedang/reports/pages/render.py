"""The page of a report as text, ready to be sent or put on a shared folder."""

from __future__ import annotations

from importlib.resources import files

from jinja2 import DictLoader, Environment, StrictUndefined, select_autoescape

from kedang.model.operation import Moment
from kedang.model.text import Lang, say
from kedang.reports.design import Content, Report
from kedang.reports.pages.views import sheets
from kedang.reports.values import pages_out, values_of

TEMPLATES = ("page.html", "chart.html", "part.html")


def render_page(report: Report, content: Content, moment: Moment, lang: Lang) -> str:
    """One HTML document: no script, no picture, font or address from outside; the same content, the same text."""
    values = values_of(report, content, moment, lang)
    out = pages_out(report, content)
    kept = [sheet for sheet in sheets(report, values, lang) if sheet.name not in out]
    environment = _environment()
    words = {name: say(f"page.{name}").render(lang) for name in ("contents", "made_with")}
    style = (files(__package__) / "page.css").read_text("utf-8")
    document: str = environment.get_template("page.html").render(
        lang="zh-CN" if lang == "zh" else "en",
        title=values.values["title"],
        note=values.values["note"],
        sheets=kept,
        style=style,
        words=words,
        left_out=lambda n: say("page.left_out", n=n).render(lang),
    )
    return document


def _environment() -> Environment:
    folder = files(__package__)
    texts = {name: (folder / f"{name}.jinja").read_text("utf-8") for name in TEMPLATES}
    return Environment(
        loader=DictLoader(texts),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
