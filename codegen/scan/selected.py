"""`--only-used-in`: the resources that the user's source needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from ..errors import CodegenError
from ..public import Public
from .files import Notice
from .run import PACKAGES, uses


class Selected(NamedTuple):
    names: tuple[str, ...]
    notices: tuple[Notice, ...]
    """Files that could not be read."""


def selected(
    paths: Sequence[Path], surface: Public, packages: Iterable[str] = ()
) -> Selected:
    """Public names of what is used at these paths; CodegenError where that is nothing."""
    for path in paths:
        if not path.exists():
            raise CodegenError(f"--only-used-in: {path} is no file and no folder")
    used = uses(paths, surface, packages={*PACKAGES, *packages})
    if not used.names:
        where = ", ".join(map(str, paths))
        raise CodegenError(
            f"--only-used-in: no resource of the API is used in {where};"
            " name what you need with --only"
        )
    return Selected(tuple(sorted(used.names)), used.notices)
