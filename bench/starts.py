"""Cold processes: the import, and the first reply, each time in a process of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from bench.bodies import reply_to
from bench.environment import BUNDLE, CERTIFICATE, PYTHON, ROOT, run
from bench.figures import Figures
from bench.replies import server
from bench.rows import FLOOR, OFFICIAL, OURS


@dataclass(frozen=True)
class Start:
    """One kind of process: who it is in the report, what it imports, over what it asks, and how."""

    contestant: str
    package: str
    secure: bool = False
    how: str = "cold"


PRELOADED = "ours, preloaded"
STARTS = (
    Start(OFFICIAL, "stripe"),
    Start(OURS, "restripe"),
    Start(FLOOR, "requests", how="import"),
    Start(OFFICIAL, "stripe", secure=True),
    Start(OURS, "restripe", secure=True),
    Start(PRELOADED, "restripe", secure=True, how="preload"),
)


def measure(url: str, rounds: int, figures: Figures) -> None:
    """Every kind in turn; the first round, which may write byte code, does not count."""
    with server(reply_to, CERTIFICATE) as secure_url:
        for number in range(rounds + 1):
            for start in STARTS:
                found = _child(start, secure_url if start.secure else url)
                if number:
                    _enter(start, found, figures)


def _child(start: Start, url: str) -> Any:
    script = [str(PYTHON), "-I", str(ROOT / "bench" / "cold.py")]
    return json.loads(run([*script, start.package, url, str(BUNDLE), start.how]))


def _enter(start: Start, found: Any, figures: Figures) -> None:
    name, (cpu, wall) = start.contestant, found["import"]
    if "absent" in found:
        figures.skip("preload-imports", found["absent"])
        figures.skip("preload-request", found["absent"])
    elif start.how == "import":
        figures.add("first-reply", name, cpu, wall)
    elif start.how == "preload":
        _enter_request(name, found, figures)
    elif start.secure:
        _enter_first("first-reply-tls", name, found, figures)
        # What preloading is compared with.
        _enter_request(name, found, figures)
    else:
        figures.add("import-time", name, cpu, wall)
        figures.add("import-modules", name, found["modules"])
        figures.add("import-third-party", name, len(found["third_party"]))
        figures.add("import-memory", name, found["memory"])
        _enter_first("first-reply", name, found, figures)


def _enter_first(measure: str, name: str, found: Any, figures: Figures) -> None:
    (cpu, wall), (first_cpu, first_wall) = found["import"], found["request"]
    figures.add(measure, name, cpu + first_cpu, wall + first_wall)


def _enter_request(name: str, found: Any, figures: Figures) -> None:
    figures.add("preload-imports", name, len(found["imports"]))
    figures.add("preload-request", name, *found["request"])
