"""A snippet's outcome under either package, and how two outcomes differ."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.migration.case import Case
from tests.migration.recorder import Recorder

SNIPPETS = Path(__file__).with_name("snippets")
RUNNER = Path(__file__).with_name("run_snippets.py")
IMPORT = re.compile(r"^(\s*)import stripe$", re.MULTILINE)
FROM = re.compile(r"^(\s*)from stripe(?=[. ])", re.MULTILINE)

Outcome = dict[str, Any]
# What one side does not have; a null would be a value.
ABSENT = "(absent)"


def migrated(text: str) -> str:
    """The snippet after the one step of a migration: other imports, and nothing else."""
    return FROM.sub(
        r"\1from restripe", IMPORT.sub(r"\1import restripe as stripe", text)
    )


def outcomes(
    program: str, package: str, cases: tuple[Case, ...], recorder: Recorder
) -> dict[str, Outcome]:
    """Run all snippets in one process with that package."""
    environment = {
        **{k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")},
        "STRIPE_ADDRESSES": json.dumps(recorder.addresses),
        "STRIPE_SECRET_KEY": "sk_test_123",
        "PYTHONPATH": str(SNIPPETS),
    }
    with TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [program, "-X", "utf8", str(RUNNER), package],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=environment,
            cwd=folder,
        )
        with process:
            try:
                return {
                    case.snippet: _outcome(process, package, case, recorder)
                    for case in cases
                }
            finally:
                process.kill()


def _outcome(
    process: subprocess.Popen[str], package: str, case: Case, recorder: Recorder
) -> Outcome:
    assert process.stdin is not None and process.stdout is not None
    file = SNIPPETS / f"{case.snippet}.py"
    text = file.read_text("utf-8")
    recorder.begin(case.replies)
    task = {
        "file": str(file),
        "text": text if package == "stripe" else migrated(text),
    }
    process.stdin.write(json.dumps(task) + "\n")
    process.stdin.flush()
    line = process.stdout.readline()
    assert line, f"{package}: {case.snippet} ended the process"
    requests = list(recorder.requests)
    if case.any_order:
        requests.sort(key=json.dumps)
    outcome: Outcome = {"requests": requests, **json.loads(line)}
    return outcome


def differences(official: Outcome, ours: Outcome) -> Iterator[tuple[str, Any, Any]]:
    """Where two outcomes differ, as (place, the official value, our value)."""
    both = zip_longest(official["requests"], ours["requests"])
    for index, (theirs, own) in enumerate(both):
        place = f"requests[{index}]"
        if theirs is None or own is None:
            yield place, in_short(theirs), in_short(own)
        else:
            yield from differing(theirs, own, place)
    for name in ("printed", "raised", "result"):
        yield from differing(official[name], ours[name], name)


def in_short(request: Outcome | None) -> str:
    return ABSENT if request is None else "{verb} {host} {path}".format_map(request)


def differing(official: Any, ours: Any, where: str) -> Iterator[tuple[str, Any, Any]]:
    if isinstance(official, dict) and isinstance(ours, dict):
        for name in sorted({*official, *ours}):
            pair = official.get(name, ABSENT), ours.get(name, ABSENT)
            yield from differing(*pair, f"{where}.{name}")
    elif (
        isinstance(official, list)
        and isinstance(ours, list)
        and len(official) == len(ours)
    ):
        for index, both in enumerate(zip(official, ours, strict=True)):
            yield from differing(*both, f"{where}[{index}]")
    elif official != ours or type(official) is not type(ours):
        yield where, official, ours
