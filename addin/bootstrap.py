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
COMMANDS = ("sample", "test")
OUT = "out"
SOUND = (
    "import importlib.util as u, sys; "
    f"sys.exit(u.find_spec('pip') is None or sys.version_info < {OLDEST})"
)


def main(arguments: list[str]) -> int:
    """Set up, then run one of the two commands; the exit code is theirs."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if not arguments or arguments[0] not in COMMANDS:
        return say_no("用法 usage: python3 addin/bootstrap.py sample | test")
    problem = too_old(sys.version_info[:2])
    if problem:
        return say_no(problem)
    command, rest = arguments[0], arguments[1:]
    try:
        problem = make_venv() or install("test" if command == "test" else "")
        if problem:
            return say_no(problem)
        return run_sample(rest) if command == "sample" else run_tests(rest)
    except KeyboardInterrupt:
        return say_no("已中断。Interrupted.")
    except OSError as error:
        return say_no(f"系统不允许 the system refused: {error}")


def too_old(version: tuple[int, ...]) -> str:
    """The sentence for a Python that is too old, or nothing."""
    if version >= OLDEST:
        return ""
    here = ".".join(map(str, version))
    return f"需要 Python 3.11 或更新版本，这里是 {here}。Python 3.11 or newer is needed, this is {here}."


def make_venv() -> str:
    """Make the virtual environment; the sentence that says what is missing, or nothing."""
    if usable(PYTHON):
        return ""
    problem = provide_venv()
    if problem:
        return problem
    print("正在建立环境 Making the environment .venv …", flush=True)
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False)
    return (
        ""
        if made.returncode == 0
        else "建立 .venv 失败，请看上面的提示。Could not make .venv, see above."
    )


def usable(python: Path) -> bool:
    """Whether an environment is there, whole and new enough; one cut short is made afresh."""
    if not python.exists():
        return False
    return (
        subprocess.run([str(python), "-c", SOUND], capture_output=True, check=False).returncode == 0
    )


def provide_venv() -> str:
    """Debian keeps `venv` in a package of its own: root gets it installed, others are told how."""
    if all(importlib.util.find_spec(name) for name in ("ensurepip", "venv")):
        return ""
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        return f"缺少 venv，请先运行 venv is missing, first run: sudo apt-get install {package}"
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)
    done = subprocess.run(["apt-get", "install", "-y", "-qq", package], env=quiet, check=False)
    return f"装不上 could not install: {package}" if done.returncode else ""


def install(extra: str) -> str:
    """Install the project and what it needs, once per state of pyproject.toml and place of the folder."""
    stamp = VENV / f"installed-{extra or 'base'}"
    state = hashlib.sha256(str(ROOT).encode() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == state:
        return ""
    print("正在安装，要一两分钟 Installing, a minute or two …", flush=True)
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    pip = [str(PYTHON), "-m", "pip", "install", "-q", "-q", "--disable-pip-version-check"]
    done = subprocess.run([*pip, "-e", target], check=False)
    if done.returncode:
        return "安装失败，请看上面的提示。Installing failed, see above."
    stamp.write_text(state, encoding="utf-8")
    return ""


def run_sample(rest: list[str]) -> int:
    """The main job on the shipped team of three, with its own archive under `out`."""
    folder = ROOT / OUT
    arguments = [
        "run",
        "--sample",
        "--out",
        str(folder),
        "--archive",
        str(folder / "sample.sqlite"),
    ]
    return call("-m", "kedang", *arguments, *rest)


def run_tests(rest: list[str]) -> int:
    """All tests, on as many cores as there are; or what pytest is told instead."""
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
