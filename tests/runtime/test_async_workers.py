"""The worker threads: enough for every call, a clear error where they are not, and no hold on the process's exit."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from codegen.runtime import threads
from codegen.runtime.errors import APIConnectionError
from codegen.runtime.message import StripeResponse
from codegen.runtime.threads import in_thread, send_in_thread
from codegen.runtime.workers import Workers
from tests.runtime.async_paths import PATHS, request

ROOT = Path(__file__).parents[2]


class Hanging:
    """A transport that waits for its event; a path that ends in /well is answered at once."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.running = 0

    def send(self, asked: Any) -> StripeResponse:
        if not asked.url.endswith("/well"):
            self.running += 1
            self.go_on.wait(20)
        return StripeResponse(b"well", 200)

    def close(self) -> None:
        """Hold nothing."""


URL = "http://127.0.0.1:1"


def test_a_call_starves_behind_no_others() -> None:
    transport = Hanging()

    async def main() -> bytes:
        asked = [request(f"{URL}/hangs") for _ in range(200)]
        hung = [asyncio.ensure_future(send_in_thread(transport, a)) for a in asked]
        await asyncio.sleep(0.05)
        found = await send_in_thread(transport, request(f"{URL}/well", deadline=5))
        transport.go_on.set()
        await asyncio.gather(*hung)
        assert isinstance(found, StripeResponse)
        return found.raw

    assert asyncio.run(main()) == b"well"
    assert transport.running == 200


@pytest.mark.parametrize("path", PATHS[1:3], ids=str)
def test_no_worker_is_free_in_time(path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "WORKERS", 2)
    monkeypatch.setattr(threads, "_pools", {})
    transport = Hanging()

    async def main() -> BaseException:
        try:
            await in_thread(int)
            for _ in range(2):
                threads.submit(transport.send, request(f"{URL}/hangs"))
            with pytest.raises(APIConnectionError) as caught:
                await send_in_thread(
                    transport, request(f"{URL}/well", timeout=(0.1, 9.0))
                )
        finally:
            transport.go_on.set()
        found = await send_in_thread(transport, request(f"{URL}/well"))
        assert isinstance(found, StripeResponse)
        return caught.value

    error = path.run(main)
    assert "all 2 worker threads are busy" in str(error)
    assert getattr(error, "should_retry", None) is True


def test_a_call_may_take_longer_than_the_time_to_connect() -> None:
    transport = Hanging()

    async def main() -> None:
        asyncio.get_running_loop().call_later(0.3, transport.go_on.set)
        found = await send_in_thread(transport, request(URL, timeout=(0.05, 9.0)))
        assert found.code == 200

    asyncio.run(main())


EXIT = """
import asyncio, time
from codegen.runtime.threads import send_in_thread
from tests.runtime.async_paths import request
class Hangs:
    def send(self, asked):
        time.sleep(20)
async def main():
    try:
        await asyncio.wait_for(send_in_thread(Hangs(), request("http://127.0.0.1:1")), 0.2)
    except asyncio.TimeoutError:
        print("given up")
asyncio.run(main())
"""


def test_a_call_that_was_given_up_holds_no_process() -> None:
    begun = time.monotonic()
    ended = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", EXIT],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    # On a busy machine asyncio's debug mode tells of slow steps.
    said = [line for line in ended.stderr.splitlines() if " took " not in line]
    assert (ended.returncode, ended.stdout, said) == (0, "given up\n", [])
    assert time.monotonic() - begun < 10


def test_errors_and_results_of_workers() -> None:
    async def main() -> None:
        assert await asyncio.gather(*[in_thread(int, str(n)) for n in range(50)]) == [
            *range(50)
        ]
        with pytest.raises(ValueError, match="invalid literal"):
            await in_thread(int, "x")

    asyncio.run(main())
    assert all(t.daemon for t in threading.enumerate() if t.name.startswith("stripe-"))


def hurried_submits(most: int) -> int:
    """Submit from six threads, which change places within every step; return how many threads worked."""
    workers, go_on = Workers(most), threading.Event()
    ready, futures = threading.Barrier(6), []
    before = threading.active_count()

    def submits() -> None:
        ready.wait()
        futures.extend([workers.submit(go_on.wait, 20) for _ in range(6)])

    submitting = [threading.Thread(target=submits) for _ in range(6)]
    for thread in submitting:
        thread.start()
    for thread in submitting:
        thread.join()
    begun = threading.active_count() - before
    go_on.set()
    assert [future.result(20) for future in futures] == [True] * 36
    return begun


def test_no_more_threads_than_allowed() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        assert {hurried_submits(8) for _ in range(20)} == {8}
    finally:
        sys.setswitchinterval(interval)


def test_a_thread_that_the_system_refused_is_begun_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuses(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    workers = Workers(1)
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", refuses)
        with pytest.raises(RuntimeError, match="start new thread"):
            workers.submit(int)
    assert workers.submit(int, "3").result(20) == 3
