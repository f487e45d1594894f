"""`make test-all`: the runtime's tests on every Python from 3.9 on that this machine has."""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
VENVS = ROOT / ".venvs"
# The parts of tests/ that need the rendered package alone, and neither the generator nor a type checker.
SUITES = ("tests/runtime", "tests/faults", "tests/rules", "tests/secrets")
OLDEST, NEWEST = 9, 20
# What the package allows at its oldest.
OLDEST_PINS = ("requests==2.28.*", "urllib3<2", "aiohttp==3.12.*", "httpx==0.26.*")
# Run by a candidate: a name on PATH may be a version manager's shim that only fails, or lack a module.
PROBE = """
import ensurepip, json, ssl, sys, venv
print(json.dumps([list(sys.version_info[:3]), sys.executable]))
"""
EXAMPLE = """
example:
  python -m scripts.test_all 3.9 3.13                     two versions, all suites
  python -m scripts.test_all 3.9 --suite tests/secrets    one version, one suite

An environment for each is kept in .venvs/, with the log of its last run in it.
"""


@dataclass(frozen=True)
class Interpreter:
    """A Python that runs here."""

    version: tuple[int, ...]
    program: str

    @property
    def minor(self) -> str:
        return ".".join(map(str, self.version[:2]))


@dataclass(frozen=True)
class Job:
    """One run of the tests: an interpreter, and requirements beyond those of the package."""

    name: str
    interpreter: Interpreter
    pins: tuple[str, ...] = ()

    @property
    def folder(self) -> Path:
        return VENVS / self.name

    @property
    def python(self) -> Path:
        windows = os.name == "nt"
        return self.folder / ("Scripts/python.exe" if windows else "bin/python")

    @property
    def log(self) -> Path:
        return self.folder / "test-all.log"


@dataclass(frozen=True)
class Result:
    """How a job ended; ``problem`` is why no counts, or none to rely on, came of it."""

    job: Job
    seconds: float
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    problem: str = ""

    @property
    def is_good(self) -> bool:
        return self.passed > 0 and not self.failed and not self.problem


# --------------------------------------------------------------------------- interpreters


def interpreters() -> list[Interpreter]:
    """The newest patch of each version that runs here, oldest version first."""
    found: dict[tuple[int, ...], Interpreter] = {}
    for command, environment in candidates():
        one = probed(command, environment)
        if one and (3, OLDEST) <= one.version[:2] <= (3, NEWEST):
            key = one.version[:2]
            found[key] = max(found.get(key, one), one, key=lambda each: each.version)
    return [found[key] for key in sorted(found)]


def candidates() -> Iterator[tuple[list[str], dict[str, str]]]:
    """Commands that may start a Python, and what they need in their environment."""
    yield [sys.executable], {}
    for minor in range(OLDEST, NEWEST + 1):
        for folder in os.get_exec_path():
            program = os.path.join(folder, f"python3.{minor}")
            if os.access(program, os.X_OK):
                yield [program], {}
    pyenv = shutil.which("pyenv")
    if pyenv:
        for version in answer([pyenv, "versions", "--bare"]).split():
            yield [pyenv, "exec", "python"], {"PYENV_VERSION": version}


def probed(command: Sequence[str], environment: dict[str, str]) -> Interpreter | None:
    """The interpreter that a command starts; None where it starts none that is of use."""
    said = answer([*command, "-I", "-c", PROBE], environment)
    try:
        version, program = json.loads(said)
    except ValueError:
        return None
    return Interpreter(tuple(version), program)


def answer(command: Sequence[str], environment: dict[str, str] | None = None) -> str:
    """What a command prints; nothing when it fails."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            env={**os.environ, **(environment or {})},
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""


# --------------------------------------------------------------------------- one run


def jobs(found: Iterable[Interpreter]) -> Iterator[Job]:
    """One job for each version; for the oldest a second one with the oldest requirements."""
    for one in found:
        yield Job(one.minor, one)
        if one.version[:2] == (3, OLDEST):
            yield Job(f"{one.minor}-oldest", one, OLDEST_PINS)


def done(job: Job, suites: Sequence[str]) -> Result:
    """Set up the job's environment where that is needed, and run the tests in it."""
    began = time.monotonic()
    problem = prepared(job)
    if problem:
        return Result(job, time.monotonic() - began, problem=problem)
    report = job.folder / "test-all.xml"
    report.unlink(missing_ok=True)
    say(job, f"{', '.join(suites)}; the log is {job.log.relative_to(ROOT)}")
    pytest = [str(job.python), "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    code = logged(job, [*pytest, f"--junitxml={report}", *suites])
    return counted(job, report, code, time.monotonic() - began)


def prepared(job: Job) -> str:
    """Make the job's environment unless it is there with all that it needs; return what went wrong."""
    recipe = (ROOT / "pyproject.toml").read_bytes() + repr(job).encode()
    stamp, mark = job.folder / ".installed", hashlib.sha256(recipe).hexdigest()
    with contextlib.suppress(OSError):
        if stamp.read_text() == mark:
            return ""
    say(job, f"installing into {job.folder.relative_to(ROOT)}")
    job.folder.mkdir(parents=True, exist_ok=True)
    job.log.unlink(missing_ok=True)
    make = [job.interpreter.program, "-m", "venv", "--clear", str(job.folder)]
    if subprocess.run(make, stdin=subprocess.DEVNULL).returncode:
        return f"{job.interpreter.program} makes no virtual environment"
    options = ["--quiet", "--disable-pip-version-check", "--editable"]
    pip = [str(job.python), "-m", "pip", "install", *options, ".[async,test]"]
    if logged(job, [*pip, *job.pins]):
        return f"the requirements cannot be installed: {last_line(job.log)}"
    stamp.write_text(mark)
    return ""


def logged(job: Job, command: Sequence[str]) -> int:
    """Run a command in the checkout, what it prints replacing the job's log; return its exit status."""
    # Settings of this checkout's environment are not those of the other.
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    with job.log.open("wb") as log:
        return subprocess.run(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**kept, "PYTHONDONTWRITEBYTECODE": "1"},
        ).returncode


def counted(job: Job, report: Path, code: int, seconds: float) -> Result:
    """The result that pytest's report and exit status (0 all passed, 1 some failed) stand for."""
    if not report.exists():
        return Result(job, seconds, problem=f"pytest said: {last_line(job.log)}")
    counts = dict.fromkeys(("tests", "failures", "errors", "skipped"), 0)
    for suite in ElementTree.parse(report).iter("testsuite"):
        for name in counts:
            counts[name] += int(suite.get(name, "0"))
    failed, skipped = counts["failures"] + counts["errors"], counts["skipped"]
    passed = counts["tests"] - failed - skipped
    problem = "" if code in (0, 1) else f"pytest ended with {code}"
    return Result(job, seconds, passed, failed, skipped, problem)


def last_line(log: Path) -> str:
    """The last line of a log, as far as it fits."""
    lines = log.read_text(errors="replace").strip().splitlines() or ["(nothing)"]
    return lines[-1][:200]


# --------------------------------------------------------------------------- what is printed


def say(job: Job, text: str) -> None:
    print(f"{job.name:<11} {text}", flush=True)


def failures(result: Result) -> list[str]:
    """The lines of a log that name what failed."""
    if result.is_good or not result.job.log.exists():
        return []
    text = result.job.log.read_text(errors="replace")
    return re.findall(r"^(?:FAILED|ERROR) .*", text, re.MULTILINE)[:20]


def table(results: Sequence[Result]) -> str:
    """The results, a line each."""
    lines = [
        f"{'run':<11} {'Python':<9} {'passed':>6} {'failed':>6} {'skipped':>7} {'seconds':>7}"
    ]
    for one in results:
        version = ".".join(map(str, one.job.interpreter.version))
        counts = f"{one.passed:>6} {one.failed:>6} {one.skipped:>7} {one.seconds:>7.0f}"
        lines.append(
            f"{one.job.name:<11} {version:<9} {counts}  {one.problem}".rstrip()
        )
    return "\n".join(lines)


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.test_all",
        description=__doc__,
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "versions", nargs="*", metavar="VERSION", help="such as 3.9; all when none"
    )
    parser.add_argument(
        "--suite", action="append", help=f"instead of {', '.join(SUITES)}"
    )
    return parser.parse_args(given)


def main(given: Sequence[str] | None = None) -> int:
    """Exit status 1: something failed; 2: a version that is asked for does not run here."""
    asked = arguments(given)
    found = interpreters()
    missing = set(asked.versions) - {one.minor for one in found}
    if missing or not found:
        have = ", ".join(one.minor for one in found) or "none"
        print(
            f"no Python {', '.join(sorted(missing))} runs here; there is {have}",
            file=sys.stderr,
        )
        return 2
    chosen = [one for one in found if not asked.versions or one.minor in asked.versions]
    suites = asked.suite or [suite for suite in SUITES if (ROOT / suite).is_dir()]
    results = []
    for job in jobs(chosen):
        result = done(job, suites)
        results.append(result)
        counts = f"{result.passed} passed, {result.failed} failed"
        say(job, f"{result.problem or counts} in {result.seconds:.0f} s")
        print("".join(f"    {line}\n" for line in failures(result)), end="", flush=True)
    print(f"\n{table(results)}")
    return 0 if all(result.is_good for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
