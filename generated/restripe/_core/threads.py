# Copied from codegen/runtime/threads.py; edit it there, never here.
"""Blocking calls off the event loop, on worker threads of the runtime's own.

Not the loop's default executor: it is small, shared with the application, and a slow API would fill it.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from .message import Reply, Request, Transport

T = TypeVar("T")
WORKERS = 64
_pools: Dict[int, ThreadPoolExecutor] = {}


def _pool() -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor

    # By process: the threads of a parent do not live in its forked child.
    pid = os.getpid()
    pool = _pools.get(pid)
    if pool is None:
        _pools.clear()
        # setdefault instead of a lock, which a fork in the wrong moment would leave locked for ever.
        pool = _pools.setdefault(pid, ThreadPoolExecutor(WORKERS, "stripe-call"))
    return pool


async def in_thread(function: Callable[..., T], *args: Any) -> T:
    """Return ``function(*args)``, run on a worker thread within the caller's context variables."""
    import asyncio
    from contextvars import copy_context

    loop = asyncio.get_running_loop()
    call = partial(copy_context().run, partial(function, *args))
    return await loop.run_in_executor(_pool(), call)


async def send_in_thread(transport: Transport, request: Request) -> Reply:
    """Return what one attempt brings, made on a worker thread."""
    return await in_thread(transport.send, request)


async def sleep(seconds: float) -> None:
    """Do nothing for some seconds."""
    import asyncio

    await asyncio.sleep(seconds)
