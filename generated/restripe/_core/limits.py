# Rendered from codegen/runtime/limits.py, which has the comments.

from __future__ import annotations

from time import monotonic
from typing import Callable, Optional

LONGEST = 1_000_000.0


class Limit:
    """Shared by every attempt of one call; made when the call begins."""

    __slots__ = ("seconds", "expires", "abandoned", "_break")

    def __init__(self, seconds: Optional[float] = None) -> None:
        self.seconds = seconds
        self.expires: Optional[float] = (
            None if seconds is None else monotonic() + seconds
        )
        self.abandoned = False
        self._break: Optional[Callable[[], None]] = None

    def remaining(self) -> Optional[float]:
        """Return the seconds that are left, 0 when none are; None without a deadline."""
        return None if self.expires is None else max(0.0, self.expires - monotonic())

    def is_over(self) -> bool:
        """Tell whether nobody waits any more, or no time is left."""
        return self.abandoned or self.remaining() == 0

    def hold(self, break_off: Callable[[], None]) -> None:
        """Remember how the attempt that is going on can be broken off; one that nobody waits for is at once."""
        self._break = break_off
        if self.abandoned:
            self.abandon()

    def let_go(self) -> None:
        """Forget it: the attempt is over, and what it used belongs to others."""
        self._break = None

    def abandon(self) -> None:
        """End the call from another thread: what it waits for is broken off, and nothing further is sent."""
        self.abandoned = True
        break_off, self._break = self._break, None
        if break_off is not None:
            break_off()
