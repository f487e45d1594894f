"""`python -m bench.upgrade`: what a diff of two documents, a subset and a scan of user code cost, next to oasdiff."""

from __future__ import annotations

import argparse
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from statistics import median

from bench.generate import machine
from bench.measure import Run, measure, written

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "bench" / "results" / "upgrade.md"
TOOLS = ROOT / ".venv" / "bench"
# Pinned, so that two reports compare.
OASDIFF = "github.com/oasdiff/oasdiff@v1.36.0"
OLD = ROOT / "spec" / "versions" / "2024-04-10.json"
NEW = ROOT / "spec" / "openapi.json"
PROJECT = ROOT / "tests" / "scan" / "project"
SCANNED_LINES = 200_000
# What nobody's use of Stripe is in: Python's own library.
OTHER_CODE = Path(os.__file__).parent
LIMIT = 600.0
WITHOUT = "webhooks,events,oauth,contrib"


@dataclass(frozen=True)
class Task:
    """A command, and what the issue asked of it; `done` tells which exit statuses are no failure."""

    name: str
    command: Callable[[Path], list[str]]
    goal: str
    done: tuple[int, ...] = (0,)


@dataclass
class Result:
    """All runs of one task; `said` is what it wrote, in a word."""

    name: str
    goal: str
    runs: list[Run] = field(default_factory=list)
    said: str = ""


def _codegen(*words: str) -> list[str]:
    return [sys.executable, "-m", "codegen", *words]


def _diff(*words: str) -> list[str]:
    return _codegen("diff", str(OLD), str(NEW), "--json", *words)


def _subset(work: Path, *words: str) -> list[str]:
    target = ["--package", "subset", "--out", str(work / "subset")]
    return _codegen("generate", "--only", "billing.MeterEvent", *words, *target)


def _oasdiff(work: Path) -> list[str]:
    return [str(TOOLS / "oasdiff"), "breaking", str(OLD), str(NEW), "-f", "json"]


OURS = (
    Task("codegen diff", lambda work: _diff(), "5 s, 300 MiB", (0, 1)),
    Task("generate --only billing.MeterEvent", _subset, "2 s"),
    Task(
        f"the same, --without {WITHOUT}",
        lambda work: _subset(work, "--without", WITHOUT),
        "150 KB",
    ),
    Task(
        "codegen diff --scan, a tenth uses the SDK",
        lambda work: _diff("--scan", str(work / "project")),
        "50,000 lines a second",
        (0, 1),
    ),
    Task(
        "codegen diff --scan, every file does",
        lambda work: _diff("--scan", str(work / "dense")),
        "",
        (0, 1),
    ),
)
PEERS = (Task("oasdiff breaking", _oasdiff, "", (0, 1)),)


def install_peers() -> None:
    """Build oasdiff, which needs Go."""
    if not (TOOLS / "oasdiff").exists():
        environment = {**os.environ, "GOBIN": str(TOOLS)}
        subprocess.run(["go", "install", OASDIFF], check=True, env=environment)


def make_projects(work: Path) -> dict[str, int]:
    """Two projects of many lines: the planted one again and again, and with it ten times as much of other code."""
    planted = sorted(PROJECT.rglob("*.py"))
    others = [
        one
        for one in sorted(OTHER_CODE.rglob("*.py"))
        if "site-packages" not in one.parts
    ]
    lines = {"dense": _copies(planted, PROJECT, work / "dense", SCANNED_LINES)}
    few = _copies(planted, PROJECT, work / "project", SCANNED_LINES // 10)
    many = _copies(others, OTHER_CODE, work / "project" / "other", SCANNED_LINES - few)
    return {**lines, "project": few + many}


def _copies(sources: list[Path], root: Path, folder: Path, wanted: int) -> int:
    """Copies of the files, from the first on again, until there are enough lines; gives how many."""
    lines = 0
    for number in itertools.count():
        for path in sources:
            if lines >= wanted:
                return lines
            target = folder / f"part_{number}" / path.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            lines += path.read_bytes().count(b"\n")
    return lines


def run_all(tasks: tuple[Task, ...], repeat: int) -> Iterator[Result]:
    """Every task in turn, `repeat` times over, so that a busy minute hits all of them."""
    results = {task.name: Result(task.name, task.goal) for task in tasks}
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        work = Path(name)
        lines = make_projects(work)
        for number in range(repeat):
            for task in tasks:
                shutil.rmtree(work / "subset", ignore_errors=True)
                run = _one(task, work)
                results[task.name].runs.append(run)
                results[task.name].said = _said(task, work)
                print(
                    f"{number + 1}/{repeat} {task.name}: {run.seconds:.2f} s",
                    file=sys.stderr,
                )
    found = list(results.values())
    by_name = {one.name: one for one in found}
    _scan_rates(by_name, lines)
    yield from found


def _one(task: Task, work: Path) -> Run:
    run = measure(
        task.command(work), {**os.environ, "PYTHONPATH": str(ROOT)}, ROOT, LIMIT
    )
    if run.status not in task.done:
        raise SystemExit(f"{task.name}: status {run.status}, {run.last_line[:300]}")
    return run


def _said(task: Task, work: Path) -> str:
    """How much the task found or wrote; it runs once more, outside the time."""
    if task.command is _oasdiff:
        return f"{len(json.loads(_output(task, work))):,} findings"
    if (work / "subset").exists():
        count = written(work / "subset")
        stubs = sum(one.stat().st_size for one in (work / "subset").rglob("*.pyi"))
        return f"{count.files} files, {(count.size + stubs) / 1e3:.0f} KB of source"
    changes = json.loads(_output(task, work))["changes"]
    breaking = sum(one["severity"] == "breaking" for one in changes)
    return f"{len(changes):,} changes, {breaking:,} breaking"


def _output(task: Task, work: Path) -> bytes:
    return subprocess.run(
        task.command(work), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT
    ).stdout


def _scan_rates(results: dict[str, Result], lines: dict[str, int]) -> None:
    """Lines a second of the scans alone: what the diff takes by itself is taken off."""
    alone = median(run.seconds for run in results["codegen diff"].runs)
    scans = [one for name, one in results.items() if "--scan" in name]
    for one, count in zip(scans, (lines["project"], lines["dense"]), strict=True):
        rate = count / (median(run.seconds for run in one.runs) - alone)
        one.said += f"; {count:,} lines, {rate:,.0f} a second"


def table(results: list[Result]) -> str:
    """The results as a Markdown table."""
    rows = [
        ["task", "seconds (median)", "range", "peak MiB", "result", "goal"],
        ["---", "---:", "---:", "---:", "---", "---"],
    ]
    for one in results:
        seconds = [run.seconds for run in one.runs]
        rows.append(
            [
                one.name,
                f"{median(seconds):.2f}",
                f"{min(seconds):.2f} to {max(seconds):.2f}",
                f"{median(run.peak_mib for run in one.runs):.0f}",
                one.said,
                one.goal,
            ]
        )
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def report(results: list[Result], repeat: int) -> str:
    """The whole page."""
    facts = machine()
    return f"""# Upgrades and subsets, measured

Written by `python -m bench.upgrade`; `bench/README.md` says what is measured.

* {facts["date"]}, {facts["system"]}, {facts["cores"]} cores, Python {facts["python"]}, load average {facts["load"]}
* documents: facts of 2024-04-10 and 2025-09-30.clover; {repeat} runs of each, in turn

{table(results)}
"""


def _figures(result: Result) -> dict[str, object]:
    """Without what the commands said: reports of megabytes, with this machine's paths."""
    runs = [asdict(replace(run, last_line="")) for run in result.runs]
    return {**asdict(replace(result, runs=[])), "runs": runs}


def options(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench.upgrade",
        description=__doc__,
        epilog="example: python -m bench.upgrade --repeat 3",
    )
    parser.add_argument(
        "--repeat", type=int, default=5, metavar="N", help="runs of each"
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=RESULTS,
        metavar="FILE",
        help="the report; its figures stand beside it as .json",
    )
    parser.add_argument(
        "--quick", action="store_true", help="ours alone, once, and no file"
    )
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    given = options(arguments)
    if given.quick:
        print(table(list(run_all(OURS, 1))))
        return 0
    install_peers()
    results = list(run_all((*OURS, *PEERS), given.repeat))
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(report(results, given.repeat), "utf-8")
    figures = {**machine(), "results": [_figures(one) for one in results]}
    given.out.with_suffix(".json").write_text(
        json.dumps(figures, indent=1) + "\n", "utf-8"
    )
    print(table(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
