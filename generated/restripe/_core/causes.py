# Copied from codegen/runtime/causes.py; edit it there, never here.
"""What may be kept of the errors of HTTP libraries: their words, not the frames in which they hold what was sent."""

from __future__ import annotations

from typing import List, Optional, TypeVar

E = TypeVar("E", bound=BaseException)


def without_frames(error: E) -> E:
    """Return the error, neither it nor what led to it with a traceback: a crash reporter shows the locals of frames."""
    left: List[Optional[BaseException]] = [error]
    seen = set()
    while left:
        each = left.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            each.__traceback__ = None
            left += [each.__cause__, each.__context__]
    return error
