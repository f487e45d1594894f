# Rendered from codegen/runtime/context.py, which has the comments.
"""The path of accounts inside an organization that a call speaks for (``Stripe-Context``)."""

from __future__ import annotations

import re
from typing import Iterable, Optional, Tuple

_OF_EVENTS = re.compile(r"(?=.{1,500}\Z)[\w-]+(?:/[\w-]+)*", re.ASCII)


class StripeContext:
    """An immutable path of segments: ``StripeContext.parse("org/acct_1")``, or empty."""

    __slots__ = ("_segments",)
    _segments: Tuple[str, ...]

    def __init__(self, segments: Optional[Iterable[str]] = None) -> None:
        object.__setattr__(self, "_segments", tuple(map(_segment, segments or ())))

    @property
    def segments(self) -> Tuple[str, ...]:
        """The segments from the outermost to the innermost."""
        return self._segments

    @classmethod
    def parse(cls, text: Optional[str]) -> StripeContext:
        """Return the context that ``str(context)`` wrote; nothing makes the empty one."""
        return cls(text.split("/") if text else ())

    def push(self, segment: str) -> StripeContext:
        """Return the context one level further in."""
        return type(self)((*self._segments, segment))

    def pop(self) -> StripeContext:
        """Return the context one level further out."""
        if not self._segments:
            raise ValueError("the context is empty, there is no segment to pop")
        return type(self)(self._segments[:-1])

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a StripeContext cannot be changed, {name!r} is fixed")

    def __str__(self) -> str:
        return "/".join(self._segments)

    def __repr__(self) -> str:
        return f"StripeContext({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, StripeContext):
            return NotImplemented
        return self._segments == other._segments

    def __hash__(self) -> int:
        return hash(self._segments)

    def __reduce__(self) -> Tuple[object, ...]:
        return type(self), (self._segments,)


def is_sendable(text: str) -> bool:
    return _OF_EVENTS.fullmatch(text) is not None


def _segment(segment: object) -> str:
    if not isinstance(segment, str) or not segment.strip() or "/" in segment:
        raise ValueError(
            f"a segment of a context is text without a slash, not {segment!r}"
        )
    return segment
