"""The two commands of the README: `sample` tries Kedang on the shipped team, `test` runs its tests.

Standard library only. Makes `.venv` beside the README, installs the project into it, runs.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)
OUT = "out"


def main(arguments: list[str]) -> int:
    """Set up, then run one of the two commands; the exit code is theirs."""
    if len(arguments) < 1 or arguments[0] not in ("sample", "test"):
        return say_no("用法 usage: python3 addin/bootstrap.py sample | test")
    if sys.version_info < OLDEST:
        return say_no("需要 Python 3.11 或更新版本。Python 3.11 or newer is needed.")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    command, rest = arguments[0], arguments[1:]
    problem = make_venv() or install("test" if command == "test" else "")
    if problem:
        return say_no(problem)
    return run_sample(rest) if command == "sample" else run_tests(rest)


def make_venv() -> str:
    """Make the virtual environment; the sentence that says what is missing, or nothing."""
    if PYTHON.exists():
        return ""
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
            return f"缺少 venv,请先运行 venv is missing, first run: sudo apt-get install {package}"
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        if subprocess.run(["apt-get", "install", "-y", "-qq", package], check=False).returncode:
            return f"装不上 could not install: {package}"
    print("正在建立环境 Making the environment .venv …", flush=True)
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
    return "" if made.returncode == 0 else "建立 .venv 失败 could not make .venv"


def install(extra: str) -> str:
    """Install the project and what it needs, once per state of pyproject.toml."""
    stamp = VENV / f"installed-{extra or 'base'}"
    state = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == state:
        return ""
    print("正在安装 Installing (一两分钟 a minute or two) …", flush=True)
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    done = subprocess.run(
        [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e", target],
        check=False,
    )
    if done.returncode:
        return "安装失败,请看上面的提示。Installing failed, see above."
    stamp.write_text(state, encoding="utf-8")
    return ""


def run_sample(rest: list[str]) -> int:
    """The main job on the shipped team of three, with its own embedded archive under `out`."""
    folder = ROOT / OUT
    arguments = ["run", "--sample", "--out", str(folder), "--archive", str(folder / "sample.sqlite")]
    return call("-m", "kedang", *arguments, *rest)


def run_tests(rest: list[str]) -> int:
    """All tests, on as many cores as there are."""
    return call("-m", "pytest", *(rest or ["-n", "auto"]))


def call(*arguments: str) -> int:
    """Run Python of the environment in the checkout, in UTF-8 whatever the console."""
    settings = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run([str(PYTHON), *arguments], cwd=ROOT, env=settings, check=False).returncode


def say_no(sentence: str) -> int:
    """One line on stderr; exit code 2."""
    print(sentence, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
