# Rendered from codegen/runtime/loop_clients.py, which has the comments.

from __future__ import annotations

import sys
from typing import Any, AsyncGenerator, Awaitable, Callable, Dict, Tuple

from .threads import library


class LoopClients:
    """The clients by loop, made by ``make`` and closed by ``end``.

    ``rest`` closes a client's idle connections, and each of the others when it gets idle; it tells whether there are
    others.
    """

    def __init__(
        self,
        make: Callable[[], Any],
        end: Callable[[Any], Awaitable[None]],
        rest: Callable[[Any], Awaitable[bool]],
    ) -> None:
        self._make = make
        self._end = end
        self._rest = rest
        self._open: Dict[Any, Tuple[Any, Any]] = {}

    async def client(self) -> Any:
        """Return the running loop's client."""
        loop = _running()
        found = self._open.get(loop) or await self._begin(loop)
        return found[0]

    async def close(self) -> None:
        """Close the running loop's client, or, while calls are running, only those connections that none uses."""
        loop = _running()
        found = self._open.get(loop)
        if found is None or await self._rest(found[0]):
            return
        if self._open.get(loop) is found:
            del self._open[loop]
            await found[1].aclose()

    async def _begin(self, loop: Any) -> Tuple[Any, Any]:
        for other in list(self._open):
            if getattr(other, "is_closed", bool)():
                self._open.pop(other, None)
        client = self._make()
        parked = self._park(loop, client)
        found = self._open[loop] = (client, parked)
        await parked.__anext__()
        return found

    async def _park(self, loop: Any, client: Any) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            if self._open.get(loop, (None,))[0] is client:
                del self._open[loop]
            await self._end(client)


def _running() -> Any:
    module: Any = sys.modules[library()]
    if hasattr(module, "get_running_loop"):
        return module.get_running_loop()
    return module.lowlevel.current_trio_token()
