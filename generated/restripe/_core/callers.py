# Rendered from codegen/runtime/callers.py, which has the comments.

from __future__ import annotations

import sys
from types import FrameType
from typing import Optional, Type

from .lazy import ROOT


def warn(message: str, category: Type[Warning] = UserWarning) -> None:
    import warnings

    warnings.warn(message, category, stacklevel=_level())


def _level() -> int:
    level = 1
    frame: Optional[FrameType] = sys._getframe(1)
    while frame is not None and _is_ours(frame):
        frame, level = frame.f_back, level + 1
    return level


def _is_ours(frame: FrameType) -> bool:
    return f"{frame.f_globals.get('__name__')}.".startswith(f"{ROOT}.")
