"""`python -m bench.compare`: restripe next to stripe 16.1.0 and to the least code for the same work, row by row."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bench import checkers, environment, footprint, picture, report, starts, turns
from bench.bodies import reply_to
from bench.figures import Figures
from bench.generate import machine
from bench.replies import server
from bench.rows import GROUPS, Group, Row, chosen

# A list of numbers in indented JSON.
_FLAT = re.compile(r"\[[\s\d.,e+-]+\]")
RESULTS = environment.ROOT / "bench" / "results" / "restripe.md"


@dataclass(frozen=True)
class Effort:
    """How often, and how long: rounds of tasks, of cold processes, of checkers, of memory, and seconds of one turn."""

    tasks: int
    starts: int
    checkers: int
    memory: int
    seconds: float
    points: tuple[int, int, int]


FULL = Effort(15, 15, 5, 3, 0.1, footprint.POINTS)
QUICK = Effort(3, 2, 1, 1, 0.02, footprint.QUICK_POINTS)


class Progress:
    """One line that changes on a terminal, nothing elsewhere."""

    def __call__(self, text: str) -> None:
        if sys.stderr.isatty():
            print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)

    def done(self) -> None:
        if sys.stderr.isatty():
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def measure(groups: Sequence[Group], effort: Effort, say: environment.Say) -> Figures:
    """Everything that the groups need."""
    figures = Figures()
    with server(reply_to) as url, turns.workers(url) as running:
        for number, group in enumerate(groups, 1):
            say(f"{number}/{len(groups)} {group.name}")
            try:
                _group(group, effort, url, running, figures)
            except environment.Failed as error:
                # The others are still worth their minutes.
                for row in group.rows:
                    figures.fail(row.figures, str(error))
    return figures


def _group(
    group: Group, effort: Effort, url: str, running: turns.Workers, figures: Figures
) -> None:
    special = {
        "import": partial(starts.measure, url, effort.starts, figures),
        "kept": partial(footprint.kept, effort.memory, figures),
        "size": partial(footprint.sizes, figures),
        "mypy": partial(checkers.measure, "mypy", effort.checkers, figures),
        "pyright": partial(checkers.measure, "pyright", effort.checkers, figures),
        "paging": partial(footprint.paging, url, effort.memory, effort.points, figures),
    }
    if group.name in special:
        special[group.name]()
        return
    for task in dict.fromkeys(row.figures for row in group.rows):
        turns.measure(task, running, effort.tasks, effort.seconds, figures)


# -- what is said about the run --------------------------------------------------------------------


def about() -> dict[str, Any]:
    return {**machine(), "cpu": _processor()}


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return "processor unknown"


def versions() -> tuple[str, list[tuple[str, str]]]:
    """Python's, and those of the packages that take part."""
    code = (
        "import json, platform; from importlib.metadata import version; "
        "print(json.dumps([platform.python_version(), [[n, version(n)] for n in "
        "'restripe stripe requests urllib3 httpx aiohttp mypy basedpyright'.split()]]))"
    )
    python, found = json.loads(environment.run([str(environment.PYTHON), "-c", code]))
    return python, found


def write(
    path: Path, facts: dict[str, Any], figures: Figures, rows: Sequence[Row]
) -> None:
    """The report, its figures, its picture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shown = path.with_suffix(".svg")
    path.write_text(report.page(facts, figures, rows, shown.name), "utf-8")
    text = json.dumps({**facts, **figures.to_json()}, indent=1) + "\n"
    path.with_suffix(".json").write_text(_FLAT.sub(_on_one_line, text), "utf-8")
    shown.write_text(picture.picture(figures, rows), "utf-8")


def _on_one_line(numbers: re.Match[str]) -> str:
    return " ".join(numbers[0].split()).replace("[ ", "[").replace(" ]", "]")


# -- the command ----------------------------------------------------------------------------------


def options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench.compare",
        description=__doc__,
        epilog="example: python -m bench.compare --quick --only list --only decode",
    )
    add = parser.add_argument
    add("--quick", action="store_true", help="few rounds, no report unless --out")
    add(
        "--only",
        action="append",
        default=[],
        metavar="ROW",
        help="a row or a group of them, several times; no report unless --out: "
        + ", ".join(group.name for group in GROUPS),
    )
    add(
        "--out",
        type=Path,
        metavar="FILE",
        help=f"the report; {RESULTS.name} by default",
    )
    add(
        "--from",
        dest="source",
        type=Path,
        metavar="JSON",
        help="measure nothing: report anew from these figures",
    )
    given = parser.parse_args(arguments)
    try:
        given.groups = chosen(given.only)
    except ValueError as error:
        parser.error(str(error))
    if given.source and not given.source.is_file():
        parser.error(f"{given.source} is no file")
    return given


def found(given: argparse.Namespace) -> tuple[dict[str, Any], Figures]:
    """Measured now, or read from the figures of another run."""
    if given.source:
        return read(given.source)
    say = Progress()
    environment.prepare(say)
    facts: dict[str, Any] = {"quick": given.quick, "before": about()}
    figures = measure(given.groups, QUICK if given.quick else FULL, say)
    say.done()
    facts["python"], facts["versions"] = versions()
    facts["after"] = about()
    return facts, figures


def read(path: Path) -> tuple[dict[str, Any], Figures]:
    """What another run wrote; raises Failed for a file that is something else."""
    try:
        data = json.loads(path.read_text("utf-8"))
        return data, Figures.from_json(data)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise environment.Failed(f"{path} holds no figures of this bench") from None


def main(arguments: list[str] | None = None) -> int:
    given = options(arguments)
    try:
        facts, figures = found(given)
    except environment.Failed as error:
        print(f"bench: {error}", file=sys.stderr)
        return 2 if given.source else 1
    except KeyboardInterrupt:
        print("\nbench: interrupted, nothing is written", file=sys.stderr)
        return 1
    rows = [row for group in given.groups for row in group.rows]
    out = given.out or (None if given.quick or given.only else RESULTS)
    if out:
        write(out, facts, figures, rows)
    show(
        report.table(figures, rows),
        f"\n{report.tally(figures, rows)}; load average {facts['after']['load'][0]}",
    )
    return 1 if figures.failed else 0


def show(*texts: str) -> None:
    """Print; a reader who went away, as `head` does, is no fault."""
    try:
        print(*texts, sep="\n", flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


if __name__ == "__main__":
    sys.exit(main())
