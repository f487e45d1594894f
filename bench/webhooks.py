"""`python -m bench.webhooks`: from a signed 10 KB event to an object, next to stripe 16.1.0 and the bare standard library."""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from bench.generate import PEERS, machine
from bench.webhook_events import SECRET, body_of, signed

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "bench" / "results" / "webhooks.md"
# Pinned, so that two reports compare.
STRIPE = "stripe==16.1.0"
BASE = "stripe, construct_event"
OURS = "restripe, construct_event"
GOAL = 0.1

START = "import sys; body, header = open(sys.argv[1], 'rb').read(), sys.argv[2]; "
FIRST = "import {0}; event = {0}.Webhook.construct_event(body, header, {1!r}); assert event.data.object.amount_due"
STARTS = {
    "bare interpreter": "pass",
    "hmac and json": START
    + "import hmac, json; from hashlib import sha256; json.loads(body);"
    f" hmac.new({SECRET.encode()!r}, body, sha256).hexdigest()",
    "stripe, import": "import stripe",
    "stripe, import and first event": START + FIRST.format("stripe", SECRET),
    "restripe, import": "import restripe",
    "restripe, import and first event": START + FIRST.format("restripe", SECRET),
}


def install() -> Path:
    """Put stripe into the environment of the peers, and return its Python."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", PEERS], check=True)
    install = ["-m", "pip", "install", "--quiet", STRIPE]
    subprocess.run([str(python), *install], check=True)
    return python


def environment() -> dict[str, str]:
    """Ours beside the peers; no notices of what is on the machine."""
    return {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"}


def events(python: Path, rounds: int, count: int) -> dict[str, Any]:
    """One process, in which every way has its turn in every round."""
    words = [str(python), "-m", "bench.webhook_ways", str(rounds), str(count)]
    run = subprocess.run(
        words, env=environment(), cwd=ROOT, check=True, stdout=subprocess.PIPE
    )
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def starts(python: Path, rounds: int, api_version: str) -> dict[str, list[float]]:
    """Milliseconds of CPU of a process that handles one event and ends; the first round writes the byte code."""
    found: dict[str, list[float]] = {name: [] for name in STARTS}
    body = body_of(1, api_version)
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(body)
        file.flush()
        for number in range(rounds + 1):
            header = signed(body, int(time.time()))
            for name, code in STARTS.items():
                spent = child([str(python), "-c", code, file.name, header])
                if number:
                    found[name].append(spent)
    return found


def child(words: list[str]) -> float:
    """Milliseconds of CPU that a process used."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(words, env=environment(), cwd=ROOT, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return spent * 1e3


# -- the report ------------------------------------------------------------------------------------


def table(title: str, unit: str, found: dict[str, list[float]], base: str) -> list[str]:
    """Medians, the range, and the ratio to one of the rows."""
    middle = median(found[base])
    rows = [
        f"| {title} | median {unit} | range | ratio |",
        "|---|---:|---:|---:|",
    ]
    for name, values in found.items():
        span = f"{min(values):.0f} to {max(values):.0f}"
        own = median(values)
        rows.append(f"| {name} | {own:.0f} | {span} | {own / middle:.3f} |")
    return [*rows, ""]


def report(facts: dict[str, Any]) -> str:
    """The whole page."""
    before, after = facts["before"], facts["after"]
    per_event, started = facts["cpu_us"], facts["process_ms"]
    ratio = median(per_event[OURS]) / median(per_event[BASE])
    reached = "reached" if ratio <= GOAL else "not reached"
    about = [
        "# Webhook events, measured",
        "",
        "Written by `python -m bench.webhooks`; `bench/README.md` says what is measured.",
        "",
        f"* {before['date']}, {before['system']}, {before['cores']} cores, Python {facts['python']}",
        f"* an `invoice.paid` of {facts['size']:,} bytes, API version {facts['api_version']}",
        f"* {facts['rounds']} rounds, in each of which every row has its turn with {facts['count']} events of its own",
        f"* the machine did other work: load average before {before['load']}, after {after['load']}; the ratios hold,"
        " the times are rather too high",
        f"* verification and construction in {ratio:.3f} of the time of {STRIPE.replace('==', ' ')}:"
        f" the goal of {GOAL} is {reached}",
        "",
    ]
    about += table("CPU of one event", "µs", per_event, BASE)
    first = "stripe, import and first event"
    about += table("CPU of a process", "ms", started, first)
    return "\n".join(about)


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench.webhooks",
        description=__doc__,
        epilog="example: python -m bench.webhooks --rounds 5",
    )
    add = parser.add_argument
    add("--rounds", type=int, default=9, help="how often everything is measured")
    add("--count", type=int, default=200, help="events of each way in one round")
    add("--quick", action="store_true", help="one round, and no file")
    return parser.parse_args()


def main() -> None:
    given = options()
    rounds = 1 if given.quick else given.rounds
    python = install()
    facts = {"before": machine(), "rounds": rounds, "count": given.count}
    facts |= events(python, rounds, given.count)
    facts["process_ms"] = starts(python, rounds, facts["api_version"])
    version = [str(python), "-c", "import platform; print(platform.python_version())"]
    facts["python"] = subprocess.check_output(version, text=True).strip()
    facts |= {"stripe": STRIPE, "after": machine()}
    text = report(facts)
    if not given.quick:
        RESULTS.write_text(text, "utf-8")
        figures = json.dumps(facts, indent=1) + "\n"
        RESULTS.with_suffix(".json").write_text(figures, "utf-8")
    print(text)


if __name__ == "__main__":
    main()
