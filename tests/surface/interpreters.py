"""Which Python to try the package on besides the running one: the oldest that it supports and that runs here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

OLDEST = (3, 9)
PROBE = Path(__file__).with_name("package_probe.py")


def candidates() -> Iterator[str]:
    """Programs that may be a Python; a name on PATH may also be a shim that only fails."""
    minors = range(OLDEST[1], sys.version_info[1])
    for minor in minors:
        for folder in os.get_exec_path():
            yield os.path.join(folder, f"python3.{minor}")
        root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
        yield from map(str, sorted(root.glob(f"versions/3.{minor}.*/bin/python3")))
    yield sys.executable


def oldest() -> str:
    """The first candidate that runs and is at least as new as the package needs."""
    return next(name for name in candidates() if _version(name) >= OLDEST)


def _version(program: str) -> tuple[int, ...]:
    try:
        answer = _run(program)
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return tuple(map(int, answer.stdout.split())) if answer.returncode == 0 else ()


def _run(program: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [program, "-I", "-B", str(PROBE), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=300,
    )


def probe(program: str, package: Path) -> Any:
    """What package_probe.py finds when that Python runs it."""
    answer = _run(program, str(package.parent), package.name)
    assert answer.returncode == 0, answer.stderr.decode(errors="replace")
    return json.loads(answer.stdout)
