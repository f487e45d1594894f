"""`python -m bench.worker NAME URL`: one contestant in a process of its own; each line that it reads is a task to time.

Runs in the environment of the bench. A line is JSON: {"task": "post", "seconds": 0.1}; the answer is JSON too.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from bench.contestants import CONTESTANTS, Task

# Calls that come before any that counts: connections, lazy imports, caches.
WARM = 20


class Timed:
    """A task that is ready, and how often it is called in one turn."""

    def __init__(self, task: Task, seconds: float) -> None:
        self._task = task
        task.calls(2)
        once = max(_spent(task.calls, 1)[0], 1e-7)
        task.calls(min(WARM, max(int(seconds / once), 1)))
        once = max(_spent(task.calls, 1)[0], 1e-7)
        self._count = max(int(seconds / once), 1)

    def turn(self) -> dict[str, Any]:
        """Microseconds per call, of this process's CPU and by the clock."""
        task, count = self._task, self._count
        gc.collect()
        # What other tasks left standing is not to be searched for garbage in this one.
        gc.freeze()
        cpu, wall = _spent(task.calls, count)
        if task.less is not None:
            # What is not part of the task is done as often, and taken off.
            other_cpu, other_wall = _spent(task.less, count)
            cpu, wall = cpu - other_cpu, wall - other_wall
        each = 1e6 / count / task.each
        return {"value": cpu * each, "wall": wall * each, "count": count}


def _spent(calls: Callable[[int], object], count: int) -> tuple[float, float]:
    started = time.process_time(), time.perf_counter()
    calls(count)
    return time.process_time() - started[0], time.perf_counter() - started[1]


def main(name: str, url: str) -> None:
    makers = CONTESTANTS[name](url)
    ready: dict[str, Timed] = {}
    for line in sys.stdin:
        wanted = json.loads(line)
        task = wanted["task"]
        if task not in ready:
            ready[task] = Timed(makers[task](), wanted["seconds"])
        print(json.dumps(ready[task].turn()), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
