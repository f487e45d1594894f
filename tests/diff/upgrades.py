"""The real upgrades between the versions that are here, each compared once."""

from __future__ import annotations

import gc
import json
from functools import cache
from typing import Any

from codegen import cli
from codegen.build import build
from codegen.diff.changes import Change, Diff
from codegen.diff.compare import diff
from codegen.diff.versions import OVERLAYS, versions
from codegen.overrides import load as load_overrides
from codegen.public import Public, public
from codegen.spec import load

VERSIONS = ("2022-11-15", "2023-08-16", "2024-04-10", "2025-09-30.clover")
STEPS = tuple(zip(VERSIONS, VERSIONS[1:], strict=False))
LAST = STEPS[-1]


@cache
def surface(version: str) -> Public:
    # As the command does it: looking for garbage takes a third of the time.
    gc.disable()
    try:
        spec = load(versions()[version], *OVERLAYS)
        return public(build(spec, load_overrides(cli.OVERRIDES)))
    finally:
        gc.enable()


@cache
def upgrade(old: str, new: str) -> Diff:
    return diff(surface(old), surface(new))


@cache
def facts(version: str) -> dict[str, Any]:
    """The document as it stands in the repository, with nothing of ours done to it."""
    found: dict[str, Any] = json.loads(versions()[version].read_bytes())
    return found


def breaking(old: str, new: str) -> list[Change]:
    return [one for one in upgrade(old, new).changes if one.severity == "breaking"]


def members(changes: list[Change], *kinds: str) -> set[str]:
    """Every place that changes of these kinds name."""
    return {
        place
        for one in changes
        if not kinds or one.kind in kinds
        for place in (one.member, *one.places)
    }
