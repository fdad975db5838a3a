"""A process for one piece of work that may be stopped: it is asked once, answers once and is gone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

from kedang.hosts.files.confine import Job
from kedang.hosts.files.limits import Limits
from kedang.hosts.files.pipe import private_stdout
from kedang.hosts.files.process import cpu_signal, environment

PYTHON = (sys.executable, "-P", "-X", "utf8", "-m")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the process wrote before it ended; `slow`: it was stopped because it took too long."""

    data: bytes
    slow: bool = False


def ask(module: str, asked: bytes, limits: Limits) -> Answer:
    """Run `python -m module`, hand it the bytes and wait for its answer, `limits.seconds` at the most."""
    process = subprocess.Popen(
        (*PYTHON, module),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    job = Job(getattr(process, "_handle", None), limits)
    try:
        answer, _ = process.communicate(asked, timeout=limits.seconds)
    except subprocess.TimeoutExpired:
        return Answer(b"", slow=True)
    finally:
        process.kill()
        process.wait()
        job.close()
    return Answer(answer, process.returncode == -cpu_signal())


def reply(answered: Callable[[bytes], bytes]) -> None:
    """The other side: answer what comes in, where no library can print into the answer."""
    with private_stdout() as answers:
        answers.write(answered(sys.stdin.buffer.read()))
