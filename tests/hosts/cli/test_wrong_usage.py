"""Wrong usage is one line in one language, and exit code 2."""

from __future__ import annotations

import pytest

from kedang.hosts.cli.main import main

CASES = (
    (["review"], "“kedang review”后面还要写做什么"),
    (["inspect", "a.xlsx", "b.xlsx"], "多写了“b.xlsx”"),
    (["run", "--weeks", "2026-W47"], "没有 --weeks 这个选项"),
    (["fly"], "没有“fly”这个命令；用 kedang --help"),
    (["addin", "instal"], "没有“instal”这个命令；用 kedang addin --help"),
    (["calc", "instal"], "没有“instal”这个命令；用 kedang calc --help"),
    (["addin", "bundle", "--platform", "xp"], "只能是：win_amd64"),
    (["inspect"], "缺少 FILE"),
    (["report", "weekly", "--period", "2026-W99"], "2026-W99"),
    (["run", "x.xlsx", "--as-of", "明天"], "明天"),
    (["settings", "list"], "没有“list”这个命令"),
    (["export"], "还没有做好"),
)


@pytest.mark.parametrize(("words", "said"), CASES)
def test_one_chinese_line(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    streams = capsys.readouterr()
    assert streams.out == ""
    assert streams.err.count("\n") == 1
    assert said in streams.err


@pytest.mark.parametrize("words", [words for words, _ in CASES])
def test_no_chinese_in_an_english_line(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*words, "--lang", "en"]) == 2
    line = capsys.readouterr().err.replace("明天", "")
    assert line.isascii() or all(ord(c) < 0x3000 for c in line)
