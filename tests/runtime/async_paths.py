"""The ways an async request can leave, for tests that hold on each of them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, Callable, Optional

from codegen.runtime.limits import Limit
from codegen.runtime.message import Reply, Request
from codegen.runtime.threads import send_in_thread
from codegen.runtime.transport import PoolTransport


@dataclass(frozen=True)
class Path:
    """A way to run a program on an event loop, and to send from it."""

    name: str
    run: Callable[[Callable[[], Coroutine[Any, Any, Any]]], Any]
    send: Callable[[PoolTransport, Request], Coroutine[Any, Any, Reply]]

    def __str__(self) -> str:
        return self.name


async def _natively(transport: PoolTransport, request: Request) -> Reply:
    return await transport.send_async(request)


def _run_asyncio(main: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    return asyncio.run(main())


def _run_trio(main: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    import trio

    return trio.run(main)


def _run_anyio(main: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    import anyio

    return anyio.run(main, backend="trio")


AIOHTTP = Path("aiohttp", _run_asyncio, _natively)
THREADS = Path("threads", _run_asyncio, send_in_thread)
TRIO = Path("trio", _run_trio, _natively)
ANYIO = Path("anyio-on-trio", _run_anyio, _natively)
PATHS = (AIOHTTP, THREADS, TRIO, ANYIO)


def request(
    url: str,
    body: Any = b"token=1",
    method: str = "POST",
    timeout: Any = (5.0, 5.0),
    stream: bool = False,
    deadline: Optional[float] = None,
) -> Request:
    """Return a request with the headers that matter."""
    return Request(
        method=method,
        url=url if url.count("/") > 2 else f"{url}/v1/things",
        headers={
            "Authorization": "Bearer sk_test_canary000000000000000",
            "Content-Type": "application/x-www-form-urlencoded",
            "Idempotency-Key": "key_1",
        },
        body=body,
        timeout=timeout,
        stream=stream,
        limit=Limit(deadline),
    )
