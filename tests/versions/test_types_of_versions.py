"""The same lines for packages of three API versions: both checkers see each with the types of its own version."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.typing.checkers import Said
from tests.versions.rendering import ALL, NEWEST

ROOT = Path(__file__).parents[2]
REFUSED = None
OLD, OLDEST = "2024-04-10", "2022-11-15"
NAMES = {one.api_version: one.package for one in ALL}
HEAD = """\
import {package} as stripe

def read(subscription: stripe.Subscription, item: stripe.SubscriptionItem, invoice: stripe.Invoice) -> None:
"""
# A file in which two versions meet.
MIXED = """\
import acme.stripe_2024
import restripe

def take(charge: restripe.Charge) -> None: ...

def mix(charge: acme.stripe_2024.Charge) -> None:
    take(charge)
    take(restripe.Charge.retrieve("ch_1"))
"""


@dataclass(frozen=True)
class Case:
    """An expression and what its type is for each version, where it is not refused."""

    expression: str
    newest: str | None
    old: str | None
    oldest: str | None

    @property
    def types(self) -> dict[str, str | None]:
        return {NEWEST: self.newest, OLD: self.old, OLDEST: self.oldest}


CASES = [
    Case("subscription.current_period_end", REFUSED, "int", "int"),
    Case("subscription.current_period_start", REFUSED, "int", "int"),
    Case("item.current_period_end", "int", REFUSED, REFUSED),
    Case("invoice.paid", REFUSED, "bool", "bool"),
    Case("invoice.created", "int", "int", "int"),
    Case(
        "invoice.confirmation_secret",
        "InvoiceConfirmationSecret | None",
        REFUSED,
        REFUSED,
    ),
    Case("stripe.Charge.retrieve('ch_1')", "Charge", "Charge", "Charge"),
    Case("stripe.Invoice.upcoming()", REFUSED, "Invoice", "Invoice"),
    Case("stripe.InvoicePayment.retrieve('x')", "InvoicePayment", REFUSED, REFUSED),
    # Not selected for the oldest one.
    Case(
        "stripe.UsageRecord.construct_from({}, 'sk')", REFUSED, "UsageRecord", REFUSED
    ),
    Case("stripe.StripeClient('sk').v1.charges.retrieve('ch_1')", *["Charge"] * 3),
]


Message = tuple[str, int, Said]
Report = Mapping[str, Mapping[int, list[Said]]]


def written(folder: Path) -> dict[str, Path]:
    """A file of all lines for each version, and one in which the versions meet."""
    files = {}
    for version, package in NAMES.items():
        file = folder / f"of_{version[:4]}.py"
        lines = [f"    reveal_type({case.expression})\n" for case in CASES]
        file.write_text(HEAD.format(package=package) + "".join(lines))
        files[version] = file
    mixed = folder / "mixed.py"
    mixed.write_text(MIXED)
    return {**files, "mixed": mixed}


def mypy(files: list[Path], packages: Path, folder: Path) -> Iterator[Message]:
    out = output(
        *("mypy", "--strict", "--output", "json"),
        *("--python-version", "3.10", "--cache-dir", str(folder / "cache")),
        *map(str, files),
        MYPYPATH=f"{packages}:{ROOT / 'generated'}",
    )
    for one in map(json.loads, out.splitlines()):
        place = Path(one["file"]).name, one["line"]
        yield *place, Said(one["severity"], one["code"] or "", one["message"])
        for note in (one["hint"] or "").splitlines():
            yield *place, Said("note", "", note)


def pyright(files: list[Path], packages: Path, folder: Path) -> Iterator[Message]:
    settings = {
        "include": list(map(str, files)),
        "extraPaths": [str(packages), str(ROOT / "generated")],
        "typeCheckingMode": "basic",
        "reportMissingModuleSource": "none",
        "pythonVersion": "3.9",
    }
    project = folder / "pyright.json"
    project.write_text(json.dumps(settings))
    out = output("basedpyright", "--outputjson", "--project", str(project))
    for one in json.loads(out)["generalDiagnostics"]:
        said = Said(one["severity"], one.get("rule", ""), one["message"])
        yield Path(one["file"]).name, one["range"]["start"]["line"] + 1, said


def output(*words: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *words],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **environment},
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


CHECKERS = {"mypy": mypy, "pyright": pyright}
BOTH = pytest.mark.parametrize("checker", list(CHECKERS))


@pytest.fixture(scope="session")
def said(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Report]:
    """`said(checker)[file][line]`; each checker runs once, when it is first asked for."""
    own = tmp_path_factory.mktemp("checked").resolve()
    files = list(written(own).values())

    @cache
    def report(checker: str) -> Report:
        found: dict[str, dict[int, list[Said]]] = defaultdict(lambda: defaultdict(list))
        for name, line, one in CHECKERS[checker](files, folder.resolve(), own):
            found[name][line].append(one)
        return found

    return report


@BOTH
@pytest.mark.parametrize("version", list(NAMES))
def test_each_version_has_its_own_types(
    said: Callable[[str], Report], checker: str, version: str
) -> None:
    lines = said(checker)[f"of_{version[:4]}.py"]
    first = HEAD.count("\n") + 1
    assert not [one for line, those in lines.items() if line < first for one in those]
    for line, case in enumerate(CASES, first):
        refused = [one for one in lines[line] if one.severity == "error"]
        wanted = case.types[version]
        assert bool(refused) == (wanted is REFUSED), (case.expression, lines[line])
        (revealed,) = (one.revealed for one in lines[line] if one.revealed)
        if wanted is not REFUSED:
            assert re.sub(r"[\w.]+\.(\w+)", r"\1", revealed) == wanted
            # mypy says which package a class is of.
            package = NAMES[version]
            assert "." not in revealed or revealed.startswith(f"{package}.")


@BOTH
def test_an_object_of_one_version_is_refused_by_another(
    said: Callable[[str], Report], checker: str
) -> None:
    lines = said(checker)["mixed.py"]
    errors = [
        line
        for line, those in lines.items()
        for one in those
        if one.severity == "error"
    ]
    assert errors == [7]
