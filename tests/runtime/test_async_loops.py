"""One client on several event loops, one after the other: nothing leaks, and nothing is said."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.runtime.transport import PoolTransport
from tests.runtime.async_paths import request
from tests.runtime.raw_server import (
    RawServer,
    make_certificate,
    raw_server,
    server_context,
)

ROOT = Path(__file__).parents[2]

HEAD = """
import asyncio, sys
from codegen.runtime.transport import PoolTransport
from tests.runtime.async_paths import request
url = sys.argv[1]
transport = PoolTransport(ca_bundle_path=sys.argv[2])
send = lambda **options: transport.send_async(request(url, **options))
"""

PROGRAMS = {
    "nothing is ever closed": """
async def main():
    await asyncio.gather(*[send() for _ in range(5)])
    print((await send()).raw)
asyncio.run(main())
""",
    "three runs": """
async def main():
    return (await send()).raw
for _ in range(3):
    print(asyncio.run(main()))
""",
    "an exception": """
async def main():
    await send()
    1 / 0
try:
    asyncio.run(main())
except ZeroDivisionError:
    print("raised")
""",
    "the main task is cancelled": """
async def main():
    await send()
    asyncio.current_task().cancel()
    await send()
try:
    asyncio.run(main())
except asyncio.CancelledError:
    print("cancelled")
""",
    "a task is left behind": """
async def main():
    await send()
    left = asyncio.ensure_future(send())
    await asyncio.sleep(0)
    print("left")
asyncio.run(main())
""",
    "a stream is left open": """
async def main():
    reply = await send(stream=True)
    async for piece in reply.stream(1):
        print(piece)
        break
asyncio.run(main())
""",
    "a stream is never read": """
kept = []
async def main():
    kept.append(await send(stream=True))
asyncio.run(main())
print(kept)
""",
    "a stream is dropped": """
import gc
async def main():
    got = await send(stream=True)
    del got
    gc.collect()
    got = await send(stream=True)
    pieces = got.stream(1)
    print(await pieces.__anext__())
    del got, pieces
    gc.collect()
    got = await send(stream=True)
    return [got]
print(asyncio.run(main())[0].code)
gc.collect()
""",
    "a stream is dropped on another thread": """
import gc, threading
async def main():
    held = [await send(stream=True)]
    gone = threading.Thread(target=held.clear)
    gone.start()
    gone.join()
    await asyncio.sleep(0.01)
    gc.collect()
    print((await send()).raw)
asyncio.run(main())
""",
    "closed, and the loop only closed": """
loop = asyncio.new_event_loop()
print(loop.run_until_complete(send()).raw)
loop.run_until_complete(transport.close_async())
loop.close()
""",
    "closed while in use": """
async def main():
    await send()
    one = await send(stream=True)
    two = asyncio.ensure_future(send())
    await asyncio.sleep(0)
    await transport.close_async()
    print(await one.read_async(), (await two).raw)
asyncio.run(main())
""",
    "closed": """
async def main():
    await send()
    await transport.close_async()
    print((await send()).raw)
    await transport.close_async()
asyncio.run(main())
""",
    "the loop is driven by hand": """
loop = asyncio.new_event_loop()
for _ in range(2):
    print(loop.run_until_complete(send()).raw)
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
""",
    "loops in threads": """
import threading
def run():
    for _ in range(3):
        print(asyncio.run(send()).raw)
threads = [threading.Thread(target=run) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
""",
    "trio": """
import trio
async def main():
    print((await send()).raw)
trio.run(main)
transport.close()
""",
}


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    # In the dev mode asyncio and aiohttp look closer, and warnings stop the program.
    return subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", program, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_ends_without_a_word(name: str, tls: bool, certificate: Path) -> None:
    context = server_context(certificate) if tls else None
    with raw_server(context=context) as server:
        ended = run(HEAD + PROGRAMS[name], server.url, str(certificate))
    said = [line for line in ended.stderr.splitlines() if "Executing <" not in line]
    assert (ended.returncode, said) == (0, [])
    assert ended.stdout


def test_what_is_open_ends_with_its_loop() -> None:
    transport = PoolTransport()

    async def main(url: str) -> None:
        await asyncio.gather(*[transport.send_async(request(url)) for _ in range(3)])

    with raw_server() as server:
        for _ in range(3):
            asyncio.run(main(server.url))
        assert server.connections == 9
        assert transport._async is not None and transport._async._pools is not None
        assert transport._async._pools.sessions._open == {}


BLOCKED = """
class Blocker:
    asked = 0
    def find_spec(self, name, path=None, target=None):
        if name == "aiohttp":
            Blocker.asked += 1
            raise ImportError(name)
sys.meta_path.insert(0, Blocker())
async def main():
    assert "aiohttp" not in sys.modules
    for _ in range(3):
        print((await send()).raw)
    reply = await send(stream=True)
    print(await reply.read_async())
asyncio.run(main())
asyncio.run(main())
assert Blocker.asked == 1 and "aiohttp" not in sys.modules, Blocker.asked
transport.close()
"""


def test_without_aiohttp_the_same_calls_run_on_worker_threads() -> None:
    with raw_server() as server:
        ended = run(HEAD + BLOCKED, server.url, "")
    assert (ended.returncode, ended.stdout.split()) == (0, ["b'token=1'"] * 8), ended


OLD = """
import aiohttp
aiohttp.__version__ = "3.11.18"
async def main():
    print((await send()).raw, transport._async._pools)
asyncio.run(main())
transport.close()
"""


def test_an_aiohttp_that_is_too_old_is_not_used() -> None:
    with raw_server() as server:
        ended = run(HEAD + OLD, server.url, "")
    assert ended.stdout == "b'token=1' None\n", ended


LIGHT = """
import sys
from codegen.runtime import aio, streams, threads, transport
heavy = {"aiohttp", "anyio", "asyncio", "concurrent.futures", "http.client", "ssl", "trio", "urllib3"}
print(heavy & set(sys.modules))
"""


def test_nothing_heavy_is_imported_before_the_first_call() -> None:
    ended = run(LIGHT)
    said = [line for line in ended.stderr.splitlines() if "Executing <" not in line]
    assert (ended.stdout, said) == ("set()\n", [])


@pytest.mark.parametrize("number", [1, 2])
def test_each_test_may_have_its_own_loop(number: int) -> None:
    # As the plugins of pytest do: one client, a loop per test.
    shared = _SHARED
    with raw_server() as server:
        loop = asyncio.new_event_loop()
        try:
            got = loop.run_until_complete(shared.send_async(request(server.url)))
            assert got.code == 200
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()


_SHARED = PoolTransport()


def test_the_running_loop_is_not_blocked(monkeypatch: pytest.MonkeyPatch) -> None:
    """While a server thinks, the loop does other things."""
    import time

    transport = PoolTransport()
    ticks = 0

    def think(sock: object, heard: object) -> None:
        time.sleep(0.2)
        from tests.runtime.raw_server import echo

        echo(sock, heard)  # type: ignore[arg-type]

    async def main(server: RawServer) -> None:
        nonlocal ticks
        call = asyncio.ensure_future(transport.send_async(request(server.url)))
        while not call.done():
            await asyncio.sleep(0.01)
            ticks += 1
        assert call.result().code == 200

    with raw_server(think) as server:
        asyncio.run(main(server))
    assert ticks >= 5
