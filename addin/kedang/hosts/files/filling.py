"""Fills a template of the team's own in a process that can be stopped; ours are filled in this one."""

from __future__ import annotations

import json
import pickle

from kedang.hosts.files.filling_child import DONE, WRONG
from kedang.hosts.files.limits import MEGABYTE, Limits
from kedang.hosts.files.once import ask
from kedang.model.errors import TemplateError
from kedang.model.text import Text
from kedang.reports.filling import FillLimits, Values

CHILD = "kedang.hosts.files.filling_child"
USUAL = FillLimits()


def fill_bounded(template: bytes, name: str, values: Values, limits: FillLimits = USUAL) -> bytes:
    """The filled workbook; TemplateError when the template is wrong, takes too long or too much.

    `name`: what messages call the template. A template that crashes or hangs costs only the child.
    """
    if len(template) > limits.file_bytes:
        most = f"{limits.file_bytes // MEGABYTE} MB"
        raise TemplateError("template.too_large", what=name, limit=most)
    bounds = Limits(seconds=limits.seconds, memory=limits.memory)
    told = ask(CHILD, pickle.dumps((template, values, limits), protocol=5), bounds)
    if told.slow:
        raise TemplateError("template.slow", file=name, seconds=int(limits.seconds))
    return _read(told.data, name, limits)


def _read(answer: bytes, name: str, limits: FillLimits) -> bytes:
    """What the child says: the workbook, or what is wrong with the template."""
    kind, content = answer[:1], answer[1:]
    if kind == DONE:
        return content
    if kind != WRONG:
        raise TemplateError("template.crash", file=name)
    if not content:
        raise TemplateError("template.memory", file=name, limit=limits.memory // MEGABYTE)
    texts = [Text.from_json(each) for each in json.loads(content)]
    raise TemplateError(texts[0], problems=texts[1:])
