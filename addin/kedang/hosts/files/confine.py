"""A cage for the reading child: how much memory and time the system lets it have.

POSIX: resource limits, set by the child on itself. Windows: a Job Object, set by the parent
(written from Microsoft's documentation, not tested on Windows).
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import Structure, byref, c_int64, c_size_t, c_uint32, c_uint64, c_void_p, sizeof

from kedang.hosts.files.limits import Limits

_EXTENDED_LIMITS = 9
_PROCESS_MEMORY, _KILL_ON_CLOSE, _DIE_ON_EXCEPTION = 0x100, 0x2000, 0x400


def confine_self(limits: Limits) -> None:
    """Bound the memory and the CPU time of this process; systems without such limits are left alone."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime + limits.seconds) + 1
    wanted = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_AS: limits.memory,
        resource.RLIMIT_CPU: seconds,
    }
    for kind, value in wanted.items():
        _, hard = resource.getrlimit(kind)
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        try:
            resource.setrlimit(kind, (value, hard))
        except (ValueError, OSError):
            continue


class _BasicLimits(Structure):
    _fields_ = (
        ("process_time", c_int64),
        ("job_time", c_int64),
        ("flags", c_uint32),
        ("minimum_working_set", c_size_t),
        ("maximum_working_set", c_size_t),
        ("active_processes", c_uint32),
        ("affinity", c_size_t),
        ("priority_class", c_uint32),
        ("scheduling_class", c_uint32),
    )


class _ExtendedLimits(Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", c_uint64 * 6),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("peak_process_memory", c_size_t),
        ("peak_job_memory", c_size_t),
    )


class Job:
    """On Windows, a Job Object that dies with its parent; elsewhere nothing."""

    def __init__(self, process_handle: int | None, limits: Limits) -> None:
        self._job: int | None = None
        if sys.platform != "win32" or process_handle is None:
            return
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = c_void_p
        job = kernel.CreateJobObjectW(None, None)
        if not job:
            return
        self._job = job
        self.bound(limits)
        kernel.AssignProcessToJobObject(c_void_p(job), c_void_p(process_handle))

    def bound(self, limits: Limits) -> None:
        """Set how much memory the child may have."""
        if sys.platform != "win32" or self._job is None:
            return
        bounds = _ExtendedLimits()
        bounds.basic.flags = _PROCESS_MEMORY | _KILL_ON_CLOSE | _DIE_ON_EXCEPTION
        bounds.process_memory = limits.memory
        ctypes.WinDLL("kernel32", use_last_error=True).SetInformationJobObject(
            c_void_p(self._job), _EXTENDED_LIMITS, byref(bounds), sizeof(bounds)
        )

    def close(self) -> None:
        """Let go of the job; a child still running in it is ended by Windows."""
        if sys.platform == "win32" and self._job is not None:
            ctypes.WinDLL("kernel32").CloseHandle(c_void_p(self._job))
        self._job = None
