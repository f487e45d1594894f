# Copied from codegen/runtime/event_deliveries.py; edit it there, never here.
"""One delivery of an event: claimed, handled by its function, and then done or given up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Literal, Optional

from .errors import EventInProgressError
from .event_functions import is_async
from .event_stores import MemoryEventStore
from .shields import shielded
from .threads import in_thread

Outcome = Literal["handled", "duplicate", "unhandled"]


@dataclass(frozen=True)
class Delivery:
    """An event, the function that handles it (None: nobody does) and the store that tells whether that was done.

    ``name`` is what messages call the function; ``lease`` is in seconds.
    """

    event: Any
    event_id: str
    function: Optional[Callable[..., Any]]
    name: str
    store: Any
    lease: float


def handle(delivery: Delivery) -> Outcome:
    """Handle the event unless that was done; EventInProgressError while another delivery is at it."""
    if delivery.function is None:
        return "unhandled"
    _check_blocking(delivery)
    return _steps(delivery)


async def handle_async(delivery: Delivery) -> Outcome:
    """The same for functions and stores of both kinds; blocking ones run on a worker thread."""
    if delivery.function is None:
        return "unhandled"
    if is_async(delivery.function):
        return await _steps_async(delivery)
    if not is_async(delivery.store.claim):
        # All on one thread. If the task is cancelled it goes on, and so the store learns how the function ended.
        return await in_thread(_steps, delivery)
    return await shielded(lambda: _steps_async(delivery))


def _check_blocking(delivery: Delivery) -> None:
    if is_async(delivery.function):
        raise RuntimeError(f"{delivery.name} is `async`: use handle_async")
    if is_async(delivery.store.claim):
        raise RuntimeError("the store is asynchronous: use handle_async")


def _steps(delivery: Delivery) -> Outcome:
    owner = _owner()
    claim = delivery.store.claim(delivery.event_id, owner, delivery.lease)
    if not _is_claimed(claim, delivery):
        return "duplicate"
    try:
        _call(delivery)
    except BaseException:
        _release(delivery, owner)
        raise
    delivery.store.finish(delivery.event_id, owner)
    return "handled"


async def _steps_async(delivery: Delivery) -> Outcome:
    store, owner = delivery.store, _owner()
    claim = await _claim_async(delivery, owner)
    if not _is_claimed(claim, delivery):
        return "duplicate"
    try:
        await _call_async(delivery)
    except BaseException:
        await _release_async(delivery, owner)
        raise
    # To its end, for what was handled must not be handled again because of a cancellation.
    await _ask(store, store.finish, delivery.event_id, owner)
    return "handled"


def _owner() -> str:
    # One for each delivery: a claim that ran out, and is another's by now, is not given up by the first one.
    from secrets import token_hex

    return token_hex(16)


def _is_claimed(claim: object, delivery: Delivery) -> bool:
    if claim == "claimed":
        return True
    if claim == "done":
        return False
    if claim == "busy":
        raise EventInProgressError(
            f"event {delivery.event_id} is being handled by another delivery"
        )
    raise TypeError(
        f"the store's `claim` answers 'claimed', 'busy' or 'done', not {claim!r}"
    )


def _call(delivery: Delivery) -> None:
    from inspect import isawaitable, iscoroutine

    assert delivery.function is not None
    result = delivery.function(delivery.event)
    if iscoroutine(result):
        result.close()
    if isawaitable(result):
        raise RuntimeError(
            f"{delivery.name} returned an awaitable: declare it with `async def`, and use handle_async"
        )


async def _call_async(delivery: Delivery) -> None:
    assert delivery.function is not None
    if is_async(delivery.function):
        await delivery.function(delivery.event)
    else:
        await in_thread(_call, delivery)


async def _claim_async(delivery: Delivery, owner: str) -> object:
    store = delivery.store
    try:
        return await _ask(store, store.claim, delivery.event_id, owner, delivery.lease)
    except BaseException:
        # Cancelled while it was claimed, or it is unknown what the database did.
        await _release_async(delivery, owner)
        raise


async def _ask(store: object, method: Callable[..., Any], *args: object) -> Any:
    """Return what a method of the store answers; a cancellation waits until it has."""
    if isinstance(store, MemoryEventStore):
        return method(*args)
    if is_async(method):
        return await shielded(lambda: method(*args))
    return await shielded(lambda: in_thread(method, *args))


def _release(delivery: Delivery, owner: str) -> None:
    try:
        delivery.store.release(delivery.event_id, owner)
    except Exception as error:
        _tell(delivery, error)


async def _release_async(delivery: Delivery, owner: str) -> None:
    store = delivery.store
    try:
        await _ask(store, store.release, delivery.event_id, owner)
    except Exception as error:
        _tell(delivery, error)


def _tell(delivery: Delivery, error: Exception) -> None:
    """Log that a claim stands until its lease is over: what the function raised matters more than this error."""
    from .logs import logger

    log: Any = logger(needed=True)
    log.warning(
        f"event {delivery.event_id} was not released ({type(error).__name__}): "
        f"until its lease of {delivery.lease:g} s is over, deliveries of it are refused"
    )
