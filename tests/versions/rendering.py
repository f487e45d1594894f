"""Packages of older versions beside `restripe`, rendered as fast as they can be: black would not change what they do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from codegen import cli
from codegen.build import build
from codegen.locations import document
from codegen.overrides import load as load_overrides
from codegen.render import render
from codegen.selection import Selection
from codegen.spec import load

NEWEST = "2025-09-30.clover"


@dataclass(frozen=True)
class Version:
    """A package, the API version that it is of, and the resources that it has of it."""

    package: str
    api_version: str
    only: tuple[str, ...] = ()


OURS = Version("restripe", NEWEST)
# The resources that the tests speak of: `tests/surface/test_versions.py` has the packages whole.
_SUBJECTS = ("Charge", "Customer", "Invoice", "Subscription", "SubscriptionItem")
RENDERED = (
    Version("acme.stripe_2024", "2024-04-10", (*_SUBJECTS, "UsageRecord")),
    Version("acme.stripe_2022", "2022-11-15", _SUBJECTS),
)
ALL = (OURS, *RENDERED)


def write(version: Version, folder: Path) -> None:
    """Render the package below the folder."""
    spec = load(document(version.api_version), *cli.OVERLAYS)
    overrides = load_overrides(cli.OVERRIDES)
    package = build(spec, overrides, Selection(only=version.only))
    root = folder.joinpath(*version.package.split("."))
    for name, text in render(package).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
