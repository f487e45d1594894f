"""One call from its parameters to its reply: prepare, attempt until it succeeds or nothing helps, judge.

Read ``send`` and then downwards to understand a request. What happens is decided in generators, which yield what is to
be done next (send this, wait so long); `_run` and `_run_async` do it, and are all that knows whether somebody waits.
"""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, replace
from time import sleep
from typing import TYPE_CHECKING, Any, Generator, Optional, Union, cast

from . import retry
from .call import MULTIPART as MULTIPART, Call as Call, build
from .callers import warn
from .config import Settings, deadline_option, mask, retries_option, with_options
from .error_map import error_of, not_json, unusable
from .errors import APIConnectionError, StripeError
from .headers import Headers
from .limits import Limit
from .message import Reply, Request, StripeResponse, StripeStreamResponse, Transport
from .observe import watch
from .paths import is_v2
from .transport import transport_for

if TYPE_CHECKING:
    from .observe import Watch

Outcome = Union[Reply, StripeError]
# Characters; Stripe's own keys have 30 and more.
SHORTEST_KEY = 12


@dataclass(frozen=True)
class Prepared:
    """A call that needs nothing but the network any more."""

    transport: Transport
    request: Request
    attempts: int
    call: Call
    # Who wants to know of it; None where nobody does.
    # part: hooks
    watch: Optional[Watch] = None


@dataclass(frozen=True)
class Wait:
    """A step of a call: nothing for some seconds."""

    seconds: float


Step = Union[Request, Wait]
Steps = Generator[Step, Any, Reply]


def send(settings: Settings, call: Call) -> StripeResponse:
    """Return the whole reply to a call; ``send_stream`` is for one whose reply is read piece by piece."""
    # part: streams => return _run(prepare(settings, call))
    return cast("StripeResponse", _run(prepare(settings, call)))


async def send_async(settings: Settings, call: Call) -> StripeResponse:
    """Return the whole reply without blocking the event loop."""
    prepared = prepare(settings, call, "async")
    # part: streams => return await _run_async(prepared)
    return cast("StripeResponse", await _run_async(prepared))


# part: streams
def send_stream(settings: Settings, call: Call) -> StripeStreamResponse:
    """Return the reply to a call as a stream; an error status raises as everywhere."""
    prepared = prepare(settings, replace(call, stream=True))
    return cast("StripeStreamResponse", _run(prepared))


# part: streams
async def send_stream_async(settings: Settings, call: Call) -> StripeStreamResponse:
    """Return the reply as a stream without blocking the event loop."""
    prepared = prepare(settings, replace(call, stream=True), "async")
    return cast("StripeStreamResponse", await _run_async(prepared))


def prepare(settings: Settings, call: Call, *usage: str) -> Prepared:
    """Merge, check and encode everything, so that each attempt sends the same bytes.

    The time of the deadline runs from here. ``usage`` adds to what telemetry says of the call.
    """
    limit = Limit(deadline_option(settings, call.options))
    settings = with_options(settings, call.options)
    # part: hooks
    if usage and settings.enable_telemetry:
        call = replace(call, usage=call.usage + usage)
    transport = transport_for(settings)
    engine = _engine(transport, "async" in usage)
    attempts = retries_option(settings, call.options) + 1
    request = build(settings, call, engine, limit)
    # part: hooks => return Prepared(transport, request, attempts, call)
    return Prepared(transport, request, attempts, call, watch(settings, call, request))


def _engine(transport: Transport, is_async: bool) -> str:
    name: str = getattr(transport, "name", type(transport).__name__)
    return getattr(transport, "async_name", name) if is_async else name


def _run(prepared: Prepared) -> Reply:
    """Do the steps of a call, one after the other."""
    steps = _steps(prepared)
    resume: Any = steps.send
    given: Any = None
    try:
        while True:
            step = resume(given)
            try:
                given, resume = _do(prepared.transport, step), steps.send
            except BaseException as error:
                given, resume = error, steps.throw
    except StopIteration as done:
        return _noticed(done.value, prepared.call)
    finally:
        # An error that is kept must not keep itself alive through this frame.
        del given


def _do(transport: Transport, step: Step) -> Optional[Reply]:
    if isinstance(step, Wait):
        sleep(step.seconds)
        return None
    reply = transport.send(step)
    # part: streams
    if isinstance(reply, StripeStreamResponse) and not _is_wanted(reply, step):
        return StripeResponse(reply.read(), reply.code, reply.headers)
    # part: streams => return reply
    return _fitting(reply, step)


async def _run_async(prepared: Prepared) -> Reply:
    """Do the steps of a call while the event loop does other things."""
    steps = _steps(prepared)
    resume: Any = steps.send
    given: Any = None
    try:
        while True:
            step = resume(given)
            try:
                given, resume = await _do_async(prepared.transport, step), steps.send
            except BaseException as error:
                given, resume = error, steps.throw
    except StopIteration as done:
        return _noticed(done.value, prepared.call)
    finally:
        del given


async def _do_async(transport: Transport, step: Step) -> Optional[Reply]:
    if isinstance(step, Wait):
        from . import threads

        await threads.sleep(step.seconds)
        return None
    reply = await _sent_async(transport, step)
    # part: streams
    if isinstance(reply, StripeStreamResponse) and not _is_wanted(reply, step):
        return StripeResponse(await reply.read_async(), reply.code, reply.headers)
    # part: streams => return reply
    return _fitting(reply, step)


async def _sent_async(transport: Transport, request: Request) -> Reply:
    native = getattr(transport, "send_async", None)
    if native is None:
        from .threads import send_in_thread

        return await send_in_thread(transport, request)
    reply: Reply = await native(request)
    return reply


# part: streams
def _fitting(reply: Reply, request: Request) -> Reply:
    """Return a reply as a stream where one was asked for: a transport may have read it whole."""
    if isinstance(reply, StripeStreamResponse) or not _is_wanted(reply, request):
        return reply
    return StripeStreamResponse(io.BytesIO(reply.raw), reply.code, reply.headers)


# part: streams
def _is_wanted(reply: Reply, request: Request) -> bool:
    return request.stream and 200 <= reply.code < 300


def _steps(prepared: Prepared) -> Steps:
    """A call from its first attempt to its reply; its error is raised with all that is known of it."""
    # part: hooks
    seen = prepared.watch
    key = _key_of(prepared.request)
    # part: hooks
    if seen is not None:
        seen.begin_call()
    try:
        reply = yield from _attempts(prepared)
    except BaseException as error:
        if isinstance(error, StripeError):
            error.idempotency_key = key
        # part: hooks
        if seen is not None:
            seen.end_call(error)
        raise
    reply.sent_key = key
    # part: hooks
    if seen is not None:
        seen.end_call(reply)
    return reply


def _key_of(request: Request) -> Optional[str]:
    # Among the caller's own headers it may be spelled in any way.
    sent = request.headers
    return next((sent[n] for n in sent if n.lower() == "idempotency-key"), None)


def _attempts(prepared: Prepared) -> Steps:
    number = 1
    while True:
        outcome = yield from _attempt(prepared, number)
        outcome.attempts = number
        seconds = _pause(prepared, number, outcome)
        if seconds is None:
            break
        # part: hooks
        if prepared.watch is not None:
            prepared.watch.waiting(number, seconds)
        yield Wait(seconds)
        number += 1
    if not isinstance(outcome, StripeError):
        return outcome
    try:
        raise outcome
    finally:
        del outcome


def _attempt(prepared: Prepared, number: int) -> Generator[Step, Any, Outcome]:
    """One attempt: what came of it is returned, an error too; what is no error of ours passes through."""
    # part: hooks => request = prepared.request
    seen, request = prepared.watch, prepared.request
    # part: hooks
    if seen is not None:
        request = seen.begin_attempt(number, request)
    outcome: Outcome
    try:
        outcome = _judged((yield request), prepared.call, request)
    except APIConnectionError as error:
        outcome = error
    except BaseException as error:
        # part: hooks
        if seen is not None:
            seen.end_attempt(number, error)
        raise
    try:
        # part: hooks
        if seen is not None:
            seen.end_attempt(number, outcome)
        return outcome
    finally:
        # An error that is kept must not keep itself alive through this frame.
        del outcome


def _pause(prepared: Prepared, number: int, outcome: Outcome) -> Optional[float]:
    """Return the seconds until the next attempt, None where there is none."""
    if number >= prepared.attempts or not _is_worth_repeating(outcome, prepared):
        return None
    from random import random

    seconds = retry.delay(number, random(), outcome.headers)
    left = prepared.request.limit.remaining()
    # Whoever would only wait for the deadline hears now what came of it.
    return seconds if left is None or seconds < left else None


def _is_worth_repeating(outcome: Outcome, prepared: Prepared) -> bool:
    if isinstance(outcome, APIConnectionError):
        return outcome.should_retry
    if not isinstance(outcome, StripeError):
        return False
    status = outcome.http_status or 0
    if 200 <= status < 300:
        # It was done, and nobody can read what came of it: only what cannot happen twice is asked again.
        request = prepared.request
        return request.method == "GET" or "Idempotency-Key" in request.headers
    return retry.retry_reply(status, outcome.headers, outcome.code)


def _judged(reply: Reply, call: Call, request: Request) -> Outcome:
    """Return the reply, or the error that it stands for."""
    # part: streams
    if isinstance(reply, StripeStreamResponse):
        return reply
    if not 200 <= reply.code < 300:
        return error_of(_without_key(reply, request), is_v2(call.path))
    if call.empty and not reply.raw.strip():
        return reply
    wrong = not_json(reply)
    if wrong is not None:
        return unusable(_without_key(reply, request), wrong)
    try:
        reply.check()
    except ValueError as problem:
        text = (
            f"The API answered {reply.code} with a body that cannot be used: {problem}."
        )
        return unusable(_without_key(reply, request), text)
    return reply


def _without_key(reply: StripeResponse, request: Request) -> StripeResponse:
    """Return a reply with the call's own key masked: errors are printed, logged and pickled."""
    sent = Headers(request.headers).get("authorization", "")
    key = sent.rpartition(" ")[2]
    if len(key) < SHORTEST_KEY:
        # What is that short is no secret, and stands in other words.
        return reply
    masked = mask(key) or ""
    raw = reply.raw
    # As it is, and as JSON may write it.
    for text in {key, key.replace("_", "\\u005f"), key.replace("_", "\\u005F")}:
        raw = raw.replace(text.encode("latin-1"), masked.encode("latin-1"))
    headers = {name: text.replace(key, masked) for name, text in reply.headers.items()}
    return StripeResponse(raw, reply.code, headers)


def _noticed(reply: Reply, call: Call) -> Reply:
    """Return the reply; what Stripe wants the developer to know of it becomes a warning."""
    notice = reply.headers.get("stripe-notice")
    if notice and not (call.stream or call.raw):
        if os.environ.get("STRIPE_SUPPRESS_NOTICES", "").lower() != "true":
            warn(notice)
    return reply
