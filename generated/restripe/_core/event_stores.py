# Rendered from codegen/runtime/event_stores.py, which has the comments.
"""What remembers which events were handled, so that each is handled once: in memory, or in a database of one's own."""

from __future__ import annotations

from collections import deque
from math import inf
from time import monotonic
from typing import Deque, Dict, Literal, NamedTuple, Protocol, Set, Union

from .articles import article
from .event_functions import is_async
from .fork_gates import ForkGate

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
    missing = [name for name in METHODS if not callable(getattr(store, name, None))]
    if isinstance(store, type) or missing:
        kind = "a class" if isinstance(store, type) else article(type(store).__name__)
        raise TypeError(
            f"`store` is an object with the methods claim, finish and release, not {kind}"
        )
    waiting = [name for name in METHODS if is_async(getattr(store, name))]
    if 0 < len(waiting) < len(METHODS):
        raise TypeError(
            "claim, finish and release of a store are all `async def`, or none of them is; "
            f"of this {type(store).__name__} only {' and '.join(waiting)}"
        )


def seconds(name: str, value: object) -> float:
    told = article(type(value).__name__)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        try:
            number = float(value)
        except OverflowError:
            told = "one beyond all clocks"
        else:
            if 0 < number < inf:
                return number
            told = repr(number)
    raise ValueError(f"`{name}` is a positive number of seconds, not {told}")


class _Held(NamedTuple):

    owner: str
    end: float


_gate = ForkGate()


class MemoryEventStore:
    """Remembers the events of this process, for all of its threads; another process has to see the same in a database.

    ``limit``: how many handled events are remembered; the oldest is forgotten first. A claim is never forgotten before
    its lease is over.
    """

    def __init__(self, limit: int = 10_000) -> None:
        if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
            raise ValueError(f"`limit` is a number of events from 1 on, not {limit!r}")
        self._limit = limit
        self._held: Dict[str, _Held] = {}
        self._done: Set[str] = set()
        self._order: Deque[str] = deque()
        self._sweep_at = limit

    def claim(self, event_id: str, owner: str, lease: float) -> Claim:
        """Take the event for ``lease`` seconds: "claimed", or "busy" or "done" when another delivery has it or had it."""
        with _gate.lock:
            if event_id in self._done:
                return "done"
            now = monotonic()
            held = self._held.get(event_id)
            if held is not None and held.end > now:
                return "busy"
            self._sweep(now)
            self._held[event_id] = _Held(owner, now + lease)
            return "claimed"

    def finish(self, event_id: str, owner: str) -> None:
        """Note that the event was handled."""
        with _gate.lock:
            if event_id not in self._done:
                self._order.append(event_id)
                self._done.add(event_id)
            self._held.pop(event_id, None)
            while len(self._order) > self._limit:
                self._done.discard(self._order.popleft())

    def release(self, event_id: str, owner: str) -> None:
        """Let the next delivery claim the event, if this owner still holds it."""
        with _gate.lock:
            held = self._held.get(event_id)
            if held is not None and held.owner == owner:
                del self._held[event_id]

    def _sweep(self, now: float) -> None:
        if len(self._held) < self._sweep_at:
            return
        over = [event_id for event_id, held in self._held.items() if held.end <= now]
        for event_id in over:
            del self._held[event_id]
        self._sweep_at = max(self._limit, 2 * len(self._held))

    def __repr__(self) -> str:
        return (
            f"<MemoryEventStore limit={self._limit} handled={len(self._done)} "
            f"in_progress={len(self._held)}>"
        )
