"""What is built of a part of a document in memory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.build import build
from codegen.check import check
from codegen.model import Package
from codegen.overrides import Overrides
from codegen.render import render
from codegen.selection import Selection
from codegen.spec import Spec, ordered
from tests.codegen.mini import VERSION


def package_of(
    document: Mapping[str, Any], *only: str, overrides: Overrides | None = None
) -> Package:
    """The package of these resources alone."""
    found = ordered(dict(document))
    check(found)
    spec = Spec(found, VERSION, "mini")
    return build(spec, overrides or Overrides(), Selection(only=only))


def files_of(document: Mapping[str, Any], *only: str) -> dict[str, str]:
    """Its files, the runtime's aside."""
    texts = render(package_of(document, *only))
    return {name: text for name, text in texts.items() if not name.startswith("_core/")}


def services(found: Package) -> dict[str, str]:
    """Every method below the client, with what it returns: `{"v1.things.retrieve": "Thing"}`."""
    classes = {(m.path, s.name): s for m in found.modules for s in m.services}
    waiting = [
        (name[:2].lower(), one)
        for (_, name), one in classes.items()
        if name in ("V1Services", "V2Services")
    ]
    methods: dict[str, str] = {}
    for path, one in waiting:
        methods |= {f"{path}.{m.name}": str(m.returns) for m in one.methods}
        waiting += [
            (f"{path}.{sub.attribute}", classes[sub.type.module, sub.type.name])
            for sub in one.subservices
        ]
    return methods


def resources(found: Package) -> list[str]:
    """The `object` constants of what is rendered."""
    return [constant for constant, _ in found.registry]
