# Rendered from codegen/runtime/causes.py, which has the comments.

from __future__ import annotations

from typing import List, Optional, TypeVar

E = TypeVar("E", bound=BaseException)


def without_frames(error: E) -> E:
    left: List[Optional[BaseException]] = [error]
    seen = set()
    while left:
        each = left.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            each.__traceback__ = None
            left += [each.__cause__, each.__context__]
    return error
