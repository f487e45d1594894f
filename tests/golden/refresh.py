"""The golden document and what is rendered of it; `python -m tests.golden.refresh` after a wanted change."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from codegen.build import build
from codegen.model import Package
from codegen.overrides import Overrides
from codegen.render import render
from codegen.spec import load

FOLDER = Path(__file__).parent
SPEC = FOLDER / "spec.json"
EXPECTED = FOLDER / "expected"
# So that no tool takes the files for code of this repository.
SUFFIX = ".txt"


@cache
def golden() -> Package:
    return build(load(SPEC), Overrides())


@cache
def rendered() -> dict[str, str]:
    """Every file but those of the runtime, which are copies."""
    files = render(golden())
    return {name: text for name, text in files.items() if not name.startswith("_core/")}


def expected() -> dict[str, str]:
    names = (path for path in EXPECTED.rglob(f"*{SUFFIX}"))
    return {
        path.relative_to(EXPECTED)
        .as_posix()
        .removesuffix(SUFFIX): path.read_text("utf-8")
        for path in names
    }


def refresh() -> list[str]:
    """Write the expected files anew; the names of those that changed."""
    before, after = expected(), rendered()
    for name in before.keys() - after.keys():
        (EXPECTED / f"{name}{SUFFIX}").unlink()
    for name, text in after.items():
        path = EXPECTED / f"{name}{SUFFIX}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="")
    return sorted(
        name
        for name in before.keys() | after.keys()
        if before.get(name) != after.get(name)
    )


if __name__ == "__main__":
    sys.stdout.writelines(f"{name}\n" for name in refresh())
