# Copied from codegen/runtime/callers.py; edit it there, never here.
"""Warnings that point at the line of the program that called the package, however deep in it they arise."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Optional, Type

from .lazy import ROOT


def warn(message: str, category: Type[Warning] = UserWarning) -> None:
    """Warn about the nearest line outside the package."""
    import warnings

    warnings.warn(message, category, stacklevel=_level())


def _level() -> int:
    # 1 is the line in `warn`, whose frame is the one above this one.
    level = 1
    frame: Optional[FrameType] = sys._getframe(1)
    while frame is not None and _is_ours(frame):
        frame, level = frame.f_back, level + 1
    return level


def _is_ours(frame: FrameType) -> bool:
    return f"{frame.f_globals.get('__name__')}.".startswith(f"{ROOT}.")
