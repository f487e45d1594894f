# Copied from codegen/runtime/event_stores.py; edit it there, never here.
"""What remembers which events were handled, so that each is handled once: in memory, or in a database of one's own."""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import Deque, Dict, Literal, Protocol, Union

from .articles import article

Claim = Literal["claimed", "busy", "done"]
METHODS = ("claim", "finish", "release")


class EventStore(Protocol):
    """A store whose methods block; ``handle_async`` calls them on a worker thread."""

    def claim(self, event_id: str, owner: str, lease: float) -> Claim:
        """Take the event for ``lease`` seconds, in one atomic step.

        ``owner`` is a text that no other delivery uses. "claimed": it is this owner's; "busy": another owner holds it,
        and its lease is not over; "done": it was finished.
        """
        ...

    def finish(self, event_id: str, owner: str) -> None:
        """Note that the event was handled, for good, whoever holds it by now."""

    def release(self, event_id: str, owner: str) -> None:
        """Let the next delivery claim the event at once, if this owner still holds it; else do nothing."""


class AsyncEventStore(Protocol):
    """The same for a database that is spoken to asynchronously: for ``handle_async`` alone."""

    async def claim(self, event_id: str, owner: str, lease: float) -> Claim:
        """See `EventStore.claim`."""
        ...

    async def finish(self, event_id: str, owner: str) -> None:
        """See `EventStore.finish`."""

    async def release(self, event_id: str, owner: str) -> None:
        """See `EventStore.release`."""


AnyStore = Union[EventStore, AsyncEventStore]


def check_store(store: object) -> None:
    """Raise TypeError for what has not the three methods of a store."""
    missing = [name for name in METHODS if not callable(getattr(store, name, None))]
    if isinstance(store, type) or missing:
        kind = "a class" if isinstance(store, type) else article(type(store).__name__)
        raise TypeError(
            f"`store` is an object with the methods claim, finish and release, not {kind}"
        )


class _Held:
    """A claim. Whoever pops its ``right`` may put another one in its place, or none: of several threads just one."""

    __slots__ = ("owner", "end", "right")

    def __init__(self, owner: str, end: float) -> None:
        self.owner = owner
        self.end = end
        self.right = [None]

    def seize(self) -> bool:
        try:
            self.right.pop()
        except IndexError:
            return False
        return True


class MemoryEventStore:
    """Remembers the events of this process, for all of its threads; another process has to see the same in a database.

    ``limit``: how many handled events are remembered; the oldest is forgotten first. A claim is never forgotten before
    its lease is over.
    """

    # No lock, which a fork in the wrong moment would leave locked for ever: each step on a dict or a deque is one.

    def __init__(self, limit: int = 10_000) -> None:
        if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
            raise ValueError(f"`limit` is a number of events from 1 on, not {limit!r}")
        self._limit = limit
        self._held: Dict[str, _Held] = {}
        self._done: Dict[str, object] = {}
        self._order: Deque[str] = deque()
        self._sweep_at = limit

    def claim(self, event_id: str, owner: str, lease: float) -> Claim:
        """Take the event for ``lease`` seconds: "claimed", or "busy" or "done" when another delivery has it or had it."""
        if event_id in self._done:
            return "done"
        now = monotonic()
        mine = _Held(owner, now + lease)
        held = self._held.setdefault(event_id, mine)
        if held is not mine:
            if held.end > now or not held.seize():
                return "busy"
            self._held[event_id] = mine
        if event_id in self._done:
            # Finished since the first look, by an owner who came late.
            self.release(event_id, owner)
            return "done"
        self._sweep(now)
        return "claimed"

    def finish(self, event_id: str, owner: str) -> None:
        """Note that the event was handled."""
        mark = object()
        if self._done.setdefault(event_id, mark) is mark:
            self._order.append(event_id)
        self.release(event_id, owner)
        while len(self._order) > self._limit:
            self._done.pop(self._order.popleft(), None)

    def release(self, event_id: str, owner: str) -> None:
        """Let the next delivery claim the event, if this owner still holds it."""
        held = self._held.get(event_id)
        if held is not None and held.owner == owner and held.seize():
            self._held.pop(event_id, None)

    def _sweep(self, now: float) -> None:
        """Forget the claims whose lease is over: of handlers that never end, or that ran in the parent of a fork."""
        if len(self._held) <= self._sweep_at:
            return
        for event_id in list(self._held):
            held = self._held.get(event_id)
            if held is not None and held.end <= now and held.seize():
                self._held.pop(event_id, None)
        # Twice what is left: the look at all of them costs each claim the same, however many there are.
        self._sweep_at = max(self._limit, 2 * len(self._held))

    def __repr__(self) -> str:
        return (
            f"<MemoryEventStore limit={self._limit} handled={len(self._done)} "
            f"in_progress={len(self._held)}>"
        )
