"""`python -m bench.generate`: how long the package takes to render, next to two other generators on the same file."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

from bench.measure import Run, Written, measure, written

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "bench" / "results" / "generate.md"
PEERS = ROOT / ".venv" / "bench"
# The versions are pinned, so that two reports compare.
PACKAGES = ("datamodel-code-generator==0.89.0", "openapi-python-client==0.29.1")
LIMIT = 900.0


@dataclass(frozen=True)
class Tool:
    """A command that renders `spec` into a folder; `keep` when the folder of the run before it stays."""

    name: str
    command: Callable[[Path, Path], list[str]]
    folder: str
    keep: bool = False


@dataclass
class Result:
    """All runs of one tool, and what it wrote."""

    name: str
    runs: list[Run] = field(default_factory=list)
    written: Written = Written(0, 0, 0)

    @property
    def good(self) -> list[Run]:
        return [run for run in self.runs if run.status == 0]


def _restripe(spec: Path, out: Path) -> list[str]:
    words = ["-m", "codegen", "generate", "--spec", str(spec), "--out", str(out)]
    return [sys.executable, *words]


def _datamodel(spec: Path, out: Path) -> list[str]:
    program = str(PEERS / "bin" / "datamodel-codegen")
    kind = ["--input-file-type", "openapi"]
    model = ["--output-model-type", "pydantic_v2.BaseModel"]
    target = ["--output", str(out / "models")]
    return [program, "--input", str(spec), *kind, *model, *target]


def _client(spec: Path, out: Path) -> list[str]:
    program = str(PEERS / "bin" / "openapi-python-client")
    words = ["--path", str(spec), "--output-path", str(out), "--meta", "none"]
    # With its defaults it ends in status 1: enums of one name and other values. Its own advice is this setting.
    config = ["--config", str(ROOT / "bench" / "client.yaml")]
    return [program, "generate", *words, *config, "--overwrite"]


OURS = (
    Tool("restripe, cold", _restripe, "restripe"),
    Tool("restripe, unchanged", _restripe, "restripe", keep=True),
)
THEIRS = (
    Tool("datamodel-codegen", _datamodel, "datamodel"),
    Tool("openapi-python-client", _client, "client"),
)


def install_peers() -> dict[str, str]:
    """Put the other generators into an environment of their own, and tell their versions."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", PEERS], check=True)
    install = ["-m", "pip", "install", "--quiet", *PACKAGES]
    subprocess.run([str(python), *install], check=True)
    return dict(package.split("==") for package in PACKAGES)


def environment() -> dict[str, str]:
    """The peers' own ruff first; no byte code, which only some of the runs would find."""
    path = f"{PEERS / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}


def run_all(spec: Path, tools: tuple[Tool, ...], repeat: int) -> list[Result]:
    """Every tool in turn, `repeat` times over, so that a busy minute hits all of them."""
    results = {tool.name: Result(tool.name) for tool in tools}
    with tempfile.TemporaryDirectory(prefix="bench-") as work:
        for number in range(repeat):
            for tool in tools:
                out = Path(work, tool.folder)
                run = _one(tool, spec, out)
                results[tool.name].runs.append(run)
                results[tool.name].written = written(out)
                print(
                    f"{number + 1}/{repeat} {tool.name}: {run.seconds:.2f} s, status {run.status}",
                    file=sys.stderr,
                )
    return list(results.values())


def _one(tool: Tool, spec: Path, out: Path) -> Run:
    if not tool.keep:
        shutil.rmtree(out, ignore_errors=True)
    if tool.command is not _client:
        out.mkdir(exist_ok=True)
    return measure(tool.command(spec, out), environment(), ROOT, LIMIT)


# -- the report -----------------------------------------------------------------------------------


def row(result: Result, base: Result) -> list[str]:
    """One line of the table: medians of the runs that ended well, the ratio to ours, what was written."""
    if not result.good:
        last = result.runs[-1]
        said = last.last_line[:160].replace("|", "\\|")
        return [result.name, f"failed: status {last.status}, {said}", *["-"] * 6]
    seconds = [run.seconds for run in result.good]
    middle = median(seconds)
    failed = len(result.runs) - len(result.good)
    ratio = middle / median(run.seconds for run in base.good) if base.good else None
    return [
        result.name + (f" ({failed} of {len(result.runs)} runs failed)" * bool(failed)),
        f"{middle:.2f}",
        f"{min(seconds):.2f} to {max(seconds):.2f}",
        f"{ratio:.2f}" if ratio else "-",
        f"{median(run.peak_mib for run in result.good):.0f}",
        f"{result.written.files:,}",
        f"{result.written.lines:,}",
        f"{result.written.size / 1e6:.2f}",
    ]


HEAD = [
    "generator",
    "seconds (median)",
    "range",
    "ratio",
    "peak MiB",
    "files",
    "lines",
    "MB",
]


def table(results: list[Result]) -> str:
    """The results as a Markdown table."""
    lines = [HEAD, ["---", *["---:"] * (len(HEAD) - 1)]]
    lines += [row(result, results[0]) for result in results]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def machine() -> dict[str, Any]:
    """What a reader needs to know to compare two reports."""
    return {
        "date": date.today().isoformat(),
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "load": [round(load, 2) for load in os.getloadavg()],
    }


def report(facts: dict[str, Any], results: list[Result]) -> str:
    """The whole page."""
    before, after = facts["before"], facts["after"]
    versions = ", ".join(
        f"{name} {version}" for name, version in facts["peers"].items()
    )
    return f"""# Generation, measured

Written by `python -m bench.generate`; `bench/README.md` says what is measured.

* {before["date"]}, {before["system"]}, {before["cores"]} cores, Python {before["python"]}
* document: {facts["spec"]}, {facts["size"] / 1e6:.2f} MB
* {facts["repeat"]} runs of each, in turn; load average before {before["load"]}, after {after["load"]}
* peers: {versions or "not run"}

{table(results)}

`ratio` is to the first line. The peers write other things from the same file: datamodel-codegen
the response models alone, openapi-python-client models and one function per operation.
"""


def options(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench.generate",
        description=__doc__,
        epilog="example: python -m bench.generate --spec ~/Downloads/spec3.json --repeat 3",
    )
    add = parser.add_argument
    add("--spec", type=Path, default=ROOT / "spec" / "openapi.json", metavar="FILE")
    add("--repeat", type=int, default=5, metavar="N", help="runs of each generator")
    add(
        "--out",
        type=Path,
        default=RESULTS,
        metavar="FILE",
        help="the report; its figures stand beside it as .json",
    )
    add("--quick", action="store_true", help="ours alone, once, and no file")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    given = options(arguments)
    before = machine()
    peers = {} if given.quick else install_peers()
    tools = OURS if given.quick else (*OURS, *THEIRS)
    spec = given.spec.resolve()
    results = run_all(spec, tools, 1 if given.quick else given.repeat)
    if not given.quick:
        facts = {
            "before": before,
            "after": machine(),
            "spec": spec.name,
            "size": spec.stat().st_size,
            "repeat": given.repeat,
            "peers": peers,
        }
        given.out.parent.mkdir(parents=True, exist_ok=True)
        given.out.write_text(report(facts, results), "utf-8")
        figures = {**facts, "results": [asdict(result) for result in results]}
        given.out.with_suffix(".json").write_text(
            json.dumps(figures, indent=1) + "\n", "utf-8"
        )
    print(table(results))
    return 0 if all(result.good for result in results[: len(OURS)]) else 1


if __name__ == "__main__":
    sys.exit(main())
