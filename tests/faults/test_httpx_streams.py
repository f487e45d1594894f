"""Downloads of httpx on an event loop: closed while another task reads, and read after they were closed (H-4, S-2)."""

from __future__ import annotations

import asyncio
import gc
import os
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from codegen.runtime.config import Settings
from codegen.runtime.httpx_client import HTTPXClient
from codegen.runtime.requestor import Call, send_async, send_stream_async
from tests.faults.conftest import KEY
from tests.faults.server import FaultServer, reply

GET = Call("get", "/v1/things")
PDF = os.urandom(100_000)

pytestmark = pytest.mark.filterwarnings("error")


def leading(client: Any, url: str) -> Settings:
    return Settings(
        api_key=KEY,
        base_addresses={"api": url},
        max_network_retries=0,
        timeout=20.0,
        transport=client,
    )


def complaints_of(main: Callable[[], Awaitable[Any]]) -> list[str]:
    """Run ``main``, and return what the loop had to say of tasks and generators that nobody waited for."""
    said: list[str] = []

    async def run() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: said.append(str(context)))
        await main()
        for _ in range(5):
            await asyncio.sleep(0.01)
        gc.collect()
        await asyncio.sleep(0)

    asyncio.run(run())
    gc.collect()
    return said


async def gone(faults: FaultServer, sleep: Any) -> bool:
    for _ in range(400):
        if not faults._open:
            return True
        await sleep(0.01)
    return False


@pytest.mark.parametrize("size", [-1, 1000])
def test_a_stream_is_closed_while_another_task_reads(
    size: int, faults: FaultServer
) -> None:
    faults.answers = [[reply(b"x" * 10, length=1000)]]
    client = HTTPXClient()
    settings = leading(client, faults.url)

    async def main() -> None:
        stream: Any = await send_stream_async(settings, GET)
        if size > 0:
            assert await stream.io.read_async(size) == b"x" * 10
        reader = asyncio.ensure_future(stream.io.read_async(size))
        await asyncio.sleep(0.1)
        stream.close()
        stream.close()
        with pytest.raises(ValueError, match="closed"):
            await asyncio.wait_for(reader, 5)
        assert await gone(faults, asyncio.sleep)
        with pytest.raises(ValueError, match="closed"):
            await stream.io.read_async(size)
        assert (await send_async(settings, GET)).code == 200
        await client.close_async()

    assert complaints_of(main) == []


def test_a_stream_is_closed_while_another_task_reads_under_trio(
    faults: FaultServer,
) -> None:
    import trio

    faults.answers = [[reply(b"x" * 10, length=1000)]]
    client = HTTPXClient()
    seen: list[str] = []

    async def reads(stream: Any) -> None:
        with pytest.raises(ValueError, match="closed"):
            await stream.io.read_async()
        seen.append("closed")

    async def main() -> None:
        stream: Any = await send_stream_async(leading(client, faults.url), GET)
        with trio.fail_after(5):
            async with trio.open_nursery() as nursery:
                nursery.start_soon(reads, stream)
                await trio.sleep(0.1)
                stream.close()
        assert await gone(faults, trio.sleep)
        await client.close_async()

    trio.run(main)
    assert seen == ["closed"]


@pytest.mark.parametrize("size", [5, -1])
def test_no_read_after_close(size: int, faults: FaultServer) -> None:
    faults.answers = [[reply(PDF)]]
    settings = leading(HTTPXClient(), faults.url)

    async def main() -> None:
        stream: Any = await send_stream_async(settings, GET)
        assert await stream.io.read_async(10) == PDF[:10]
        stream.close()
        with pytest.raises(ValueError, match="closed"):
            await stream.io.read_async(size)
        assert await gone(faults, asyncio.sleep)

    assert complaints_of(main) == []


def test_a_stream_that_was_read_stays_at_its_end(faults: FaultServer) -> None:
    faults.answers = [[reply(PDF)]]
    settings = leading(HTTPXClient(), faults.url)

    async def main() -> None:
        stream: Any = await send_stream_async(settings, GET)
        assert await stream.io.read_async() == PDF
        stream.close()
        assert await stream.io.read_async() == b""

    assert complaints_of(main) == []


def test_two_tasks_that_read_at_once(faults: FaultServer) -> None:
    faults.answers = [[reply(b"x" * 10, length=20), 0.3, b"y" * 10]]
    settings = leading(HTTPXClient(), faults.url)

    async def main() -> None:
        stream: Any = await send_stream_async(settings, GET)
        first = asyncio.ensure_future(stream.io.read_async())
        await asyncio.sleep(0.1)
        with pytest.raises(RuntimeError, match="another task"):
            await stream.io.read_async()
        assert await first == b"x" * 10 + b"y" * 10

    assert complaints_of(main) == []


def test_an_end_that_fails_is_silent_and_whole(faults: FaultServer) -> None:
    faults.answers = [[reply(PDF * 50)]]
    client = HTTPXClient()

    async def main() -> None:
        stream: Any = await send_stream_async(leading(client, faults.url), GET)
        closing = stream.io._response.aclose

        async def fails() -> None:
            await closing()
            raise OSError("the socket could not be closed")

        stream.io._response.aclose = fails
        await stream.io.read_async(10)
        stream.close()
        assert await gone(faults, asyncio.sleep)
        await asyncio.sleep(0)
        assert [*client._uses._running.values()] == [0]

    assert complaints_of(main) == []
