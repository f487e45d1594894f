"""`python -m bench.scale`: how the costs of generation, import and type checking grow with the document."""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from statistics import median

from bench.measure import written
from bench.scaled_spec import Json, doubled, halved

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "bench" / "results" / "scale.md"
LIMIT = 1.1
# One name of every kind of place, and one call of each style: what a type checker has to open.
SCRIPT = """\
import {name} as stripe

client = stripe.StripeClient("sk_test_123")
customer = client.v1.customers.create({{"email": "a@example.com"}})
print(customer.id)
stripe.api_key = "sk_test_123"
for product in stripe.Product.list(limit=3).auto_paging_iter():
    print(product.id)
"""


@dataclass(frozen=True)
class Size:
    """One document, what was rendered from it, and the commands whose costs are taken."""

    name: str
    size: int
    """Bytes of the document, written without spaces."""
    lines: int
    files: int
    commands: dict[str, list[str]]


@dataclass
class Cost:
    """CPU seconds of a command at each size, all rounds; `floor` is what it costs without a package."""

    name: str
    floor: list[float] = field(default_factory=list)
    at: dict[str, list[float]] = field(default_factory=dict)

    def own(self, size: str) -> float:
        return max(median(self.at[size]) - median(self.floor), 1e-4)


def irregular(overrides: str) -> frozenset[str]:
    """The paths that overrides.yaml names, every {…} blanked."""
    return frozenset(re.findall(r"/v[12]/[\w/{}.]*", overrides))


def documents(document: Json, overrides: str) -> dict[str, Json]:
    """The document at half, one and two times its size, all under one version of their own."""
    whole = document | {"info": document["info"] | {"version": "2025-09-30.scaled"}}
    double = doubled(document, irregular(overrides))
    return {"half": halved(document), "one": whole, "two": double}


def exponent(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """The slope of log(cost) over log(size), by least squares."""
    x, y = [math.log(one) for one in sizes], [math.log(one) for one in costs]
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    spread = sum((one - mean_x) ** 2 for one in x)
    return sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True)) / spread


def _cpu(command: Sequence[str], folder: Path) -> float:
    """User and system seconds of a command and its children; it must end well."""
    before = os.times()
    path = os.pathsep.join([str(folder), str(ROOT)])
    run = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path, "MYPYPATH": str(folder)},
        capture_output=True,
        text=True,
    )
    after = os.times()
    if run.returncode:
        raise SystemExit(
            f"{' '.join(command)}: {(run.stdout + run.stderr).strip()[-400:]}"
        )
    return (
        after.children_user
        + after.children_system
        - before.children_user
        - before.children_system
    )


def _generate(spec: Path, out: Path, name: str) -> list[str]:
    words = ["-m", "codegen", "generate", "--spec", str(spec), "--out", str(out)]
    return [sys.executable, *words, "--package", name]


def _mypy(script: Path) -> list[str]:
    return [sys.executable, "-m", "mypy", "--cache-dir", os.devnull, str(script)]


def _prepare(name: str, document: Json, folder: Path) -> Size:
    spec, script = folder / f"{name}.json", folder / f"use_{name}.py"
    package = f"scaled_{name}"
    spec.write_text(json.dumps(document, separators=(",", ":")), "utf-8")
    script.write_text(SCRIPT.format(name=package), "utf-8")
    _cpu(_generate(spec, folder, package), folder)
    found = written(folder / package)
    every = (
        f"import importlib, pkgutil, {package}\n"
        f"for one in pkgutil.walk_packages({package}.__path__, '{package}.'):\n"
        "    '_core' in one.name or 'contrib' in one.name or importlib.import_module(one.name)"
    )
    cold = folder / "cold" / name
    return Size(
        name,
        spec.stat().st_size,
        found.lines,
        found.files,
        {
            "generation, into an empty folder": _generate(spec, cold, package),
            "generation, nothing changed": _generate(spec, folder, package),
            "import": [sys.executable, "-c", f"import {package}"],
            "import of every module": [sys.executable, "-c", every],
            "mypy, cold, 8-line script": _mypy(script),
        },
    )


def _floors(folder: Path) -> dict[str, list[str]]:
    """What each command costs before it meets a package: the interpreter, its libraries."""
    empty = folder / "empty.py"
    empty.write_text("", "utf-8")
    python = [sys.executable, "-c", "pass"]
    version = [sys.executable, "-m", "codegen", "--help"]
    return {
        "generation, into an empty folder": version,
        "generation, nothing changed": version,
        "import": python,
        "import of every module": python,
        "mypy, cold, 8-line script": _mypy(empty),
    }


def _measured(
    folder: Path, rounds: int, say: Callable[[str], None]
) -> tuple[list[Size], list[Cost]]:
    overrides = (ROOT / "spec" / "overrides.yaml").read_text("utf-8")
    facts = json.loads((ROOT / "spec" / "openapi.json").read_text("utf-8"))
    sizes = []
    for name, document in documents(facts, overrides).items():
        say(f"rendering {name}")
        sizes.append(_prepare(name, document, folder))
    floors = _floors(folder)
    costs = {name: Cost(name, at={one.name: [] for one in sizes}) for name in floors}
    for number in range(rounds):
        say(f"round {number + 1} of {rounds}")
        for name, cost in costs.items():
            cost.floor.append(_cpu(floors[name], folder))
            for size in sizes:
                _empty(folder / "cold" / size.name)
                cost.at[size.name].append(_cpu(size.commands[name], folder))
    return sizes, list(costs.values())


def _empty(folder: Path) -> None:
    subprocess.run(["rm", "-rf", str(folder)], check=True)
    folder.mkdir(parents=True)


def _exponent_of(cost: Cost, sizes: Sequence[Size]) -> float:
    return exponent([one.size for one in sizes], [cost.own(one.name) for one in sizes])


def report(sizes: Sequence[Size], costs: Sequence[Cost]) -> str:
    """The table in Markdown."""
    heads = [
        f"{one.name}: {one.size // 1000:,} KB, {one.lines:,} lines, {one.files} files"
        for one in sizes
    ]
    lines = [
        "# Costs by size of the document",
        "",
        f"`python -m bench.scale` on {date.today()}, Python {platform.python_version()},"
        f" {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}: median CPU seconds, the floor (no package at all)"
        f" taken off; the exponent is that of the document's size. The aim: no exponent above {LIMIT}.",
        "",
        f"| | floor | {' | '.join(heads)} | exponent |",
        f"|---|{'---|' * (len(sizes) + 2)}",
    ]
    for cost in costs:
        figures = " | ".join(f"{median(cost.at[one.name]):.3f}" for one in sizes)
        grown = f"{_exponent_of(cost, sizes):.2f}"
        lines.append(
            f"| {cost.name} | {median(cost.floor):.3f} | {figures} | {grown} |"
        )
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m bench.scale",
        description=__doc__,
        epilog="example: python -m bench.scale --rounds 3",
    )
    parser.add_argument("--rounds", type=int, default=3, help="turns of every command")
    parser.add_argument(
        "--quick", action="store_true", help="one round, and no report is written"
    )
    options = parser.parse_args()
    rounds = 1 if options.quick else options.rounds

    def say(text: str) -> None:
        if sys.stderr.isatty():
            print(text, file=sys.stderr)

    with tempfile.TemporaryDirectory() as folder:
        sizes, costs = _measured(Path(folder), rounds, say)
    text = report(sizes, costs)
    print(text)
    if not options.quick:
        RESULTS.write_text(text, "utf-8")
        data = {
            "sizes": [asdict(s) for s in sizes],
            "costs": [asdict(c) for c in costs],
        }
        for one in data["sizes"]:
            del one["commands"]
        RESULTS.with_suffix(".json").write_text(json.dumps(data, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
