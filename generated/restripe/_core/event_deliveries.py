# Rendered from codegen/runtime/event_deliveries.py, which has the comments.

from __future__ import annotations

import os
from dataclasses import dataclass
from inspect import isasyncgen, isawaitable, iscoroutine, isgenerator
from typing import TYPE_CHECKING, Any, Callable, Literal, Optional, Union

from . import workers as _workers  # noqa: F401
from .errors import EventInProgressError
from .event_functions import is_async
from .event_stores import MemoryEventStore
from .shields import shielded
from .threads import finished, in_thread, submit

if TYPE_CHECKING:
    from concurrent.futures import Future

Outcome = Literal["handled", "duplicate", "unhandled"]
Result = Union[Outcome, Literal["busy"]]


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


def deliver(delivery: Delivery) -> Result:
    if delivery.function is None:
        return "unhandled"
    _check_blocking(delivery)
    return _steps(delivery)


async def deliver_async(delivery: Delivery) -> Result:
    if delivery.function is None:
        return "unhandled"
    if is_async(delivery.function):
        return await _steps_async(delivery)
    if not is_async(delivery.store.claim):
        return await _steps_in_thread(delivery)
    return await shielded(lambda: _steps_async(delivery), _Lost(delivery))


def unless_busy(result: Result, delivery: Delivery) -> Outcome:
    if result == "busy":
        raise in_progress(delivery)
    return result


def in_progress(delivery: Delivery) -> EventInProgressError:
    return EventInProgressError(
        f"event {delivery.event_id} is being handled by another delivery"
    )


def _check_blocking(delivery: Delivery) -> None:
    if is_async(delivery.function):
        raise RuntimeError(f"{delivery.name} is `async`: use handle_async")
    if is_async(delivery.store.claim):
        raise RuntimeError("the store is asynchronous: use handle_async")


async def _steps_in_thread(delivery: Delivery) -> Result:
    future = submit(_steps, delivery)
    try:
        await finished(future)
    except BaseException:
        if not future.cancel():
            future.add_done_callback(_Lost(delivery).look_at)
        raise
    return future.result()


def _steps(delivery: Delivery) -> Result:
    owner = _owner()
    try:
        refused = _refusal(_asked(delivery, "claim", owner, delivery.lease))
        if refused is None:
            _call(delivery)
    except BaseException:
        _release(delivery, owner)
        raise
    if refused is not None:
        return refused
    _asked(delivery, "finish", owner)
    return "handled"


async def _steps_async(delivery: Delivery) -> Result:
    owner = _owner()
    refused = _refusal(await _claim_async(delivery, owner))
    if refused is not None:
        return refused
    try:
        await _call_async(delivery)
    except BaseException:
        await _release_async(delivery, owner)
        raise
    await _ask(delivery, "finish", owner)
    return "handled"


def _owner() -> str:
    return os.urandom(16).hex()


def _refusal(claim: object) -> Optional[Literal["duplicate", "busy"]]:
    if claim == "claimed":
        return None
    if claim == "done":
        return "duplicate"
    if claim == "busy":
        return "busy"
    raise TypeError(
        f"the store's `claim` answers 'claimed', 'busy' or 'done', not {claim!r}"
    )


def _call(delivery: Delivery) -> None:
    assert delivery.function is not None
    result = delivery.function(delivery.event)
    if _is_for_later(result):
        raise RuntimeError(
            f"{delivery.name} returned an awaitable: declare it with `async def`, and use handle_async"
        )
    if isgenerator(result) or isasyncgen(result):
        raise RuntimeError(
            f"{delivery.name} returned a generator, whose steps nobody takes"
        )


def _is_for_later(result: object) -> bool:
    if iscoroutine(result):
        result.close()
    return isawaitable(result)


async def _call_async(delivery: Delivery) -> None:
    assert delivery.function is not None
    if is_async(delivery.function):
        await delivery.function(delivery.event)
    else:
        await in_thread(_call, delivery)


async def _claim_async(delivery: Delivery, owner: str) -> object:
    try:
        return await _ask(delivery, "claim", owner, delivery.lease)
    except BaseException:
        await _release_async(delivery, owner)
        raise


async def _ask(delivery: Delivery, name: str, *args: object) -> Any:
    method = getattr(delivery.store, name)
    if type(delivery.store) is MemoryEventStore:
        return method(delivery.event_id, *args)
    lost = _Lost(delivery)
    if is_async(method):
        return await shielded(lambda: method(delivery.event_id, *args), lost)
    return await shielded(lambda: in_thread(_asked, delivery, name, *args), lost)


def _asked(delivery: Delivery, name: str, *args: object) -> Any:
    result = getattr(delivery.store, name)(delivery.event_id, *args)
    if _is_for_later(result):
        raise TypeError(
            f"the store's `{name}` returned an awaitable, which was not awaited: "
            "declare its methods with `async def`, and use handle_async"
        )
    return result


def _release(delivery: Delivery, owner: str) -> None:
    try:
        _asked(delivery, "release", owner)
    except Exception as error:
        _tell(delivery, error)


async def _release_async(delivery: Delivery, owner: str) -> None:
    try:
        await _ask(delivery, "release", owner)
    except Exception as error:
        _tell(delivery, error)


def _tell(delivery: Delivery, error: Exception) -> None:
    from .logs import logger

    log: Any = logger(needed=True)
    log.warning(
        f"event {delivery.event_id} was not released ({type(error).__name__}): "
        f"until its lease of {delivery.lease:g} s is over, deliveries of it are refused"
    )


@dataclass(frozen=True)
class _Lost:

    delivery: Delivery

    def __call__(self, error: BaseException) -> None:
        from .logs import logger

        log: Any = logger(needed=True)
        log.error(
            f"event {self.delivery.event_id}: its task was cancelled, and then {type(error).__name__} was raised"
        )

    def look_at(self, future: Future[Any]) -> None:
        error = future.exception()
        if error is not None:
            self(error)
