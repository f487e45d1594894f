# Rendered from codegen/runtime/httpx_pools.py, which has the comments.

from __future__ import annotations

import weakref
from typing import Any, Iterator, MutableMapping

import httpx


class Uses:
    """The calls that are running, by client of an event loop."""

    def __init__(self) -> None:
        self._running: MutableMapping[Any, int] = weakref.WeakKeyDictionary()
        self._rests = 0

    def begin(self, client: httpx.AsyncClient) -> int:
        """Count a call; return what its end is told."""
        self._running[client] = self._running.get(client, 0) + 1
        return self._rests

    def fail(self, client: httpx.AsyncClient) -> None:
        """A call has ended, and its connection with it."""
        self._running[client] -= 1

    async def end(self, client: httpx.AsyncClient, begun: int) -> None:
        """A call has ended."""
        self.fail(client)
        if begun != self._rests:
            await self._close_idle(client)

    async def rest(self, client: httpx.AsyncClient) -> bool:
        """Close a client's idle connections, and each other one after its reply; tell whether there are others."""
        self._rests += 1
        if self._running.get(client):
            await self._close_idle(client)
        return bool(self._running.get(client))

    async def _close_idle(self, client: httpx.AsyncClient) -> None:
        for pool in _pools(client):
            for connection in pool.connections:
                if connection.is_idle():
                    await connection.aclose()


def rest(client: httpx.Client) -> None:
    for pool in _pools(client):
        pool._max_keepalive_connections = 0
        for connection in pool.connections:
            if connection.is_idle():
                connection.close()


def spoil(response: httpx.Response) -> None:
    found: Any = response.stream
    for _ in range(8):
        if hasattr(found, "_h11_state"):
            if found._h11_state.trailing_data[0]:
                found._h11_state.send_failed()
            return
        inner = ("_stream", "_httpcore_stream", "_connection")
        found = next((vars(found)[n] for n in inner if n in _vars(found)), None)


def _vars(found: object) -> Any:
    return getattr(found, "__dict__", {})


def _pools(client: Any) -> Iterator[Any]:
    for transport in (client._transport, *client._mounts.values()):
        pool = getattr(transport, "_pool", None)
        if pool is not None:
            yield pool
