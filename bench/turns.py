"""The tasks that workers do over and over: in each round all contestants have their turn."""

from __future__ import annotations

import contextlib
import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bench.environment import PYTHON, ROOT, Failed, clean_environment
from bench.figures import Figures
from bench.rows import FLOOR, OFFICIAL, OURS


@dataclass(frozen=True)
class Turn:
    """Who does what: the name in the report, the worker, its task."""

    name: str
    worker: str
    task: str


def _alike(task: str) -> tuple[Turn, ...]:
    return tuple(Turn(name, name, task) for name in (OFFICIAL, OURS, FLOOR))


TURNS: dict[str, tuple[Turn, ...]] = {
    "post": (
        *_alike("post"),
        Turn("official, client", OFFICIAL, "post-client"),
        Turn("ours, client", OURS, "post-client"),
        Turn("floor, urllib3", FLOOR, "post-pool"),
    ),
    "async": (
        *_alike("async"),
        Turn("official, aiohttp", OFFICIAL, "async-aiohttp"),
        Turn("ours, threads", "ours, threads", "async"),
    ),
    **{
        task: _alike(task)
        for task in (
            "retrieve list decode decode-read encode event scalar nested pickle pickle-touched"
        ).split()
    },
}
# A worker answers in microseconds.
SCALE = {"scalar": 1e3, "nested": 1e3}


class Workers:
    """The processes of the contestants; each starts when it is first asked for something."""

    def __init__(self, url: str, python: str = str(PYTHON)) -> None:
        self._url, self._python = url, python
        self._running: dict[str, subprocess.Popen[str]] = {}

    def turn(self, turn: Turn, seconds: float) -> Any:
        process = self._running.get(turn.worker)
        if process is None:
            process = self._running[turn.worker] = self._start(turn.worker)
        assert process.stdin is not None and process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            process.stdin.write(
                json.dumps({"task": turn.task, "seconds": seconds}) + "\n"
            )
            process.stdin.flush()
        line = process.stdout.readline()
        if not line:
            # The next task begins with a new one.
            self._running.pop(turn.worker).communicate()
            raise Failed(f"{turn.worker} ended in {turn.task!r}; it says why above")
        return json.loads(line)

    def _start(self, name: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [self._python, "-m", "bench.worker", name, self._url],
            cwd=ROOT,
            env=clean_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def close(self) -> None:
        for process in self._running.values():
            process.kill()
            process.communicate()


@contextlib.contextmanager
def workers(url: str, python: str = str(PYTHON)) -> Iterator[Workers]:
    """Their processes end with the block."""
    made = Workers(url, python)
    try:
        yield made
    finally:
        made.close()


def measure(
    task: str, running: Workers, rounds: int, seconds: float, figures: Figures
) -> None:
    """All rounds of one task."""
    scale = SCALE.get(task, 1)
    for _ in range(rounds):
        for turn in TURNS[task]:
            spent = running.turn(turn, seconds)
            figures.add(task, turn.name, spent["value"] * scale, spent["wall"] * scale)
