"""The spellings of stripe-python 13.0.1 for what is nested in replies and for request types.

The tables are made by tests/codegen/make_ground_truth.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any

import restripe

DATA = Path(__file__).parents[1] / "codegen" / "data"
FILE = "official_names_in_annotations.py"
EXPORTS_FILE = "exported_names.py"
_HEAD = """\
from typing import TYPE_CHECKING

import restripe

if TYPE_CHECKING:
    from typing_extensions import reveal_type
"""


def _paths(table: str) -> Iterator[str]:
    text = (DATA / f"stripe_python_13_0_1_{table}.tsv").read_text("utf-8")
    for line in text.splitlines()[1:]:
        namespace, name, *_ = line.split("\t")
        yield f"{namespace}.{name}".lstrip(".")


def nested() -> list[str]:
    """`Charge.PaymentMethodDetails.Card` and its like."""
    return list(_paths("nested"))


def params() -> list[str]:
    return [f"params.{path}" for path in _paths("params")]


def at_run_time(path: str) -> Any:
    """The class below `restripe`, or None."""
    try:
        return attrgetter(path)(restripe)
    except AttributeError:
        return None


@cache
def present() -> dict[str, type]:
    """Every official spelling that the package has, and what it is there."""
    found = {path: at_run_time(path) for path in (*nested(), *params())}
    return {path: one for path, one in found.items() if one is not None}


def source() -> str:
    """A file for checkers that uses each of them as an annotation, one a line."""
    lines = (
        f"def of_{number}(x: restripe.{path}) -> None: reveal_type(x)"
        for number, path in enumerate(present())
    )
    return "\n".join((_HEAD, *lines, ""))


def exported() -> list[str]:
    """What the package and the packages inside of it export, by their `__all__`."""
    return [
        f"{package.__name__}.{name}"
        for package in _packages(restripe)
        for name in package.__all__
        if name.isidentifier()
    ]


def _packages(package: Any) -> Iterator[Any]:
    yield package
    for name in package.__all__:
        inner = getattr(package, name)
        named = getattr(inner, "__name__", "") == f"{package.__name__}.{name}"
        if named and hasattr(inner, "__path__") and hasattr(inner, "__all__"):
            yield from _packages(inner)


def exports_source() -> str:
    """A file for checkers that reads and imports each, one a line."""
    lines = (
        line
        for number, (package, _, name) in enumerate(
            path.rpartition(".") for path in exported()
        )
        for line in (
            f"print({package}.{name})",
            f"from {package} import {name} as _{number}",
        )
    )
    return "\n".join(("import restripe", *lines, ""))


def lines() -> dict[int, str]:
    """The spelling that each line of that file has."""
    first = _HEAD.count("\n") + 2
    return dict(enumerate(present(), first))
