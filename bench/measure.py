"""Run a command: seconds, peak memory of all its processes, exit status."""

from __future__ import annotations

import os
import resource
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

_PAGE = os.sysconf("SC_PAGE_SIZE")
_EVERY = 0.02


@dataclass(frozen=True)
class Run:
    """One run of a command; `last_line` is what it said last, for a run that failed, `cpu` the seconds of its processes."""

    seconds: float
    peak_mib: float
    status: int
    last_line: str
    cpu: float = 0.0


@dataclass(frozen=True)
class Written:
    """The Python files below a folder."""

    files: int
    lines: int
    size: int


def measure(
    command: Sequence[str], env: Mapping[str, str], cwd: Path, limit: float
) -> Run:
    """Run it to its end, or for `limit` seconds."""
    with tempfile.TemporaryFile() as said:
        started, before = time.perf_counter(), _cpu()
        process = subprocess.Popen(
            command, env=dict(env), cwd=cwd, stdout=said, stderr=subprocess.STDOUT
        )
        peak, done = [0], Event()
        watcher = Thread(target=_watch, args=(process.pid, peak, done))
        watcher.start()
        status = _ended(process, limit)
        seconds = time.perf_counter() - started
        done.set()
        watcher.join()
        said.seek(0)
        lines = said.read().decode("utf-8", "replace").strip().splitlines()
    last = lines[-1] if lines else ""
    return Run(seconds, peak[0] / 2**20, status, last, _cpu() - before)


def _cpu() -> float:
    """Seconds of all processes that this one has waited for, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _ended(process: subprocess.Popen[bytes], limit: float) -> int:
    try:
        return process.wait(limit)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def _watch(pid: int, peak: list[int], done: Event) -> None:
    while not done.wait(_EVERY):
        peak[0] = max(peak[0], sum(map(_resident, _tree(pid))))


def _tree(pid: int) -> list[int]:
    found = [pid]
    for one in found:
        found.extend(_children(one))
    return found


def _children(pid: int) -> list[int]:
    found: list[int] = []
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found.extend(map(int, path.read_text().split()))
        except OSError:
            continue
    return found


def _resident(pid: int) -> int:
    # Pages that processes share count for each of them: the sum is the most that it can be.
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0


def written(folder: Path) -> Written:
    """Count what stands in a folder."""
    texts = [path.read_bytes() for path in folder.rglob("*.py")]
    lines = sum(text.count(b"\n") for text in texts)
    return Written(len(texts), lines, sum(map(len, texts)))
