"""Processes that fork while a thread handles an event: the child handles events, too, and never waits for what only its parent has."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.runtime import fork_gates
from codegen.runtime.event_stores import MemoryEventStore
from codegen.runtime.fork_gates import ForkGate
from codegen.runtime.signatures import WebhookSignature
from codegen.runtime.sqlite_store import SQLiteEventStore
from tests.runtime.fake_package import write_package

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="a system without fork"),
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]
LEASE = 300.0
ROOT = Path(__file__).parents[2]


@pytest.fixture
def quick_switches() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    if request.param == "memory":
        return MemoryEventStore(limit=5)
    return SQLiteEventStore(tmp_path / "events.db")


def test_a_fork_at_any_moment_leaves_a_usable_store(
    store: Any, quick_switches: None
) -> None:
    stop = threading.Event()

    def work(owner: str) -> None:
        number = 0
        while not stop.is_set():
            number += 1
            store.claim(f"evt_{number % 20}", owner, 0.0)
            store.finish(f"evt_{number % 20}", owner)

    def use() -> bool:
        name = f"evt_child_{os.getpid()}"
        claims = [store.claim(name, "child", LEASE)]
        store.finish(name, "child")
        return [*claims, store.claim(name, "b", LEASE)] == ["claimed", "done"]

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    try:
        for _ in range(30):
            assert forked(use) == 0
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    # Not before: the others' events could make the store forget this one.
    assert use()


def forked(use: Callable[[], bool]) -> int:
    """Call it in a forked child; return 0 when it was true there, the signal of the alarm when it hung."""
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(10)
        status = 1
        try:
            status = 0 if use() else 1
        finally:
            os._exit(status)
    return os.waitpid(pid, 0)[1]


@pytest.fixture
def gate() -> Iterator[ForkGate]:
    made = ForkGate()
    yield made
    # It is shut by every fork of the tests to come.
    made._new()


def test_a_fork_waits_for_the_gate(gate: ForkGate) -> None:
    held, over = threading.Event(), []

    def hold() -> None:
        with gate.lock:
            held.set()
            # Long enough that a fork which does not wait comes in between.
            time.sleep(0.2)
            over.append(True)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    assert forked(lambda: over == [True] and gate.lock.acquire(timeout=10)) == 0
    thread.join()
    assert gate.lock.acquire(timeout=10)
    gate.lock.release()


def test_a_fork_of_its_own_thread_does_not_wait(gate: ForkGate) -> None:
    """A signal's handler may fork at any moment."""
    with gate.lock:
        assert forked(lambda: another_thread_enters(gate)) == 0
        assert not another_thread_enters(gate, 0.0)
    assert another_thread_enters(gate)


def another_thread_enters(gate: ForkGate, seconds: float = 10.0) -> bool:
    found: list[bool] = []

    def enter() -> None:
        found.append(gate.lock.acquire(timeout=seconds))
        if found == [True]:
            gate.lock.release()

    thread = threading.Thread(target=enter)
    thread.start()
    thread.join()
    return found == [True]


def test_a_fork_does_not_wait_for_ever(
    gate: ForkGate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread that died in a gate, of an exception that was put into it, opens it no more."""
    monkeypatch.setattr(fork_gates, "PATIENCE", 0.1)
    thread = threading.Thread(target=gate.lock.acquire)
    thread.start()
    thread.join()
    assert forked(lambda: another_thread_enters(gate)) == 0
    # Not opened on behalf of whoever it was.
    assert not gate.lock.acquire(blocking=False)


def test_an_interrupt_while_a_fork_waits_is_not_lost(gate: ForkGate) -> None:
    held, over = threading.Event(), []

    def hold() -> None:
        with gate.lock:
            held.set()
            # Long enough that the fork waits by then, and that the interrupt comes while it does.
            time.sleep(0.2)
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(0.2)
            over.append(True)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    with pytest.raises(KeyboardInterrupt):
        assert forked(lambda: over == [True] and another_thread_enters(gate)) == 0
        time.sleep(20)
    # The fork waited all the same.
    assert over == [True]
    thread.join()
    assert another_thread_enters(gate)


def test_a_fork_opens_only_what_it_shut(gate: ForkGate) -> None:
    gate._shut()
    gate._open()
    with gate.lock:
        gate._open()
        assert not another_thread_enters(gate, 0.0)


def test_a_fork_in_c_leaves_no_gate_locked(gate: ForkGate) -> None:
    """As servers written in C do: Python hears of it in the child alone."""
    held, go = threading.Event(), threading.Event()

    def hold() -> None:
        with gate.lock:
            held.set()
            go.wait(20)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    gate._new()
    assert gate.lock.acquire(timeout=10)
    gate.lock.release()
    go.set()
    thread.join()


def test_without_forks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(fork_gates.os, "register_at_fork")
    with ForkGate().lock:
        pass


# The module of the event's object takes its time; meanwhile the process forks, and the child needs it, too.
SLOW_IMPORT = """
import json, os, signal, sys, threading, time
from codegen.runtime.signatures import WebhookSignature
import fakestripe
from fakestripe._core.webhook_handler import WebhookHandler

fakestripe.begun = threading.Event()
handler = WebhookHandler(fakestripe.StripeClient("sk_test_x"), "whsec_x")
seen = []
handler.fallback(lambda event: seen.append(event.data.object))

def deliver(name):
    body = json.dumps({
        "id": name, "object": "event", "type": "charge.failed", "api_version": fakestripe.api_version,
        "data": {"object": {"id": "ch_1", "object": "charge"}},
    })
    return handler.handle(body, WebhookSignature.generate_signature_header(body, "whsec_x"))

thread = threading.Thread(target=deliver, args=("evt_parent",))
thread.start()
assert fakestripe.begun.wait(20)
pid = os.fork()
if pid == 0:
    signal.alarm(10)
    assert deliver("evt_child") == "handled"
    os._exit(0)
assert os.waitpid(pid, 0)[1] == 0, "the child hangs"
thread.join()
assert type(seen[0]).__name__ == "Charge", seen
"""


def test_a_fork_while_the_classes_of_an_event_are_imported(tmp_path: Path) -> None:
    write_package(tmp_path)
    charge = tmp_path / "fakestripe" / "_charge.py"
    first = "from __future__ import annotations\n"
    slow = f"{first}import time, fakestripe\nfakestripe.begun.set()\ntime.sleep(0.5)\n"
    charge.write_text(charge.read_text().replace(first, slow, 1))
    paths = os.pathsep.join([str(tmp_path), str(ROOT)])
    run = subprocess.run(
        [sys.executable, "-c", SLOW_IMPORT],
        env={**os.environ, "PYTHONPATH": paths},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr


NO_IMPORTS = """
import sys
from codegen.runtime.client import BaseStripeClient
from codegen.runtime.sqlite_store import SQLiteEventStore
from codegen.runtime.webhook_handler import WebhookHandler

store = SQLiteEventStore(sys.argv[1])
handler = WebhookHandler(BaseStripeClient("sk_test_x"), "whsec_x", store=store)
handler.fallback(lambda event: None)
before = set(sys.modules)
assert handler.handle(sys.argv[2], sys.argv[3]) == "handled"
print(sorted(set(sys.modules) - before))
"""


def test_a_delivery_imports_nothing_more(tmp_path: Path) -> None:
    body = '{"id": "evt_1", "object": "event", "type": "a.b", "data": {"object": {}}}'
    header = WebhookSignature.generate_signature_header(body, "whsec_x")
    path = tmp_path / "events.db"
    run = subprocess.run(
        [sys.executable, "-c", NO_IMPORTS, path, body, header],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert (run.returncode, run.stdout.strip()) == (0, "[]"), run.stderr
