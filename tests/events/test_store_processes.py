"""One SQLite file, several processes: each event is handled once, also when a process is killed in the middle."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from codegen.runtime.client import BaseStripeClient
from codegen.runtime.signatures import WebhookSignature
from codegen.runtime.sqlite_store import SQLiteEventStore
from codegen.runtime.webhook_handler import WebhookHandler

ROOT = Path(__file__).parents[2]
SECRET = "whsec_processes"
EVENTS = 200
PROCESSES = 4
LEASE = 2.0

PREFACE = """
import json, os, sys, time
from codegen.runtime.client import BaseStripeClient
from codegen.runtime.signatures import WebhookSignature
from codegen.runtime.sqlite_store import SQLiteEventStore
from codegen.runtime.webhook_handler import WebhookHandler

folder, lease = sys.argv[1], float(sys.argv[2])
handler = WebhookHandler(
    BaseStripeClient("sk_test_processes"),
    "whsec_processes",
    store=SQLiteEventStore(os.path.join(folder, "events.db")),
    lease=lease,
)

def deliver(name):
    body = json.dumps(
        {"id": name, "object": "event", "type": "invoice.paid", "data": {"object": {}}}
    )
    header = WebhookSignature.generate_signature_header(body, "whsec_processes")
    return handler.respond(body, header).status

def note(name):
    # One write of one line in this mode is one step, whoever else writes.
    file = os.open(os.path.join(folder, "handled"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.write(file, f"{name}\\n".encode())
    os.close(file)
"""

# All begin at the word; an event that another one has at the moment is delivered again.
RACE = """
@handler.fallback
def function(event):
    note(event.id)

print("ready", flush=True)
sys.stdin.readline()
left = [f"evt_{number}" for number in range(int(sys.argv[3]))]
deadline = time.monotonic() + 120
while left:
    assert time.monotonic() < deadline, left
    statuses = {name: deliver(name) for name in left}
    assert set(statuses.values()) <= {200, 409}, statuses
    left = [name for name in left if statuses[name] == 409]
"""

# Each event once, from many threads: what each delivery answered, and what it raised.
LOAD = """
import collections, threading

@handler.fallback
def function(event):
    note(event.id)

answers = collections.Counter()

def work(number):
    for each in range(int(sys.argv[4])):
        try:
            answers[str(deliver(f"evt_{os.getpid()}_{number}_{each}"))] += 1
        except Exception as error:
            answers[repr(error)] += 1

print("ready", flush=True)
sys.stdin.readline()
threads = [threading.Thread(target=work, args=(number,)) for number in range(int(sys.argv[3]))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(dict(answers))
"""

# Says that it is inside of the function, and stays there.
STUCK = """
@handler.fallback
def function(event):
    print("inside", flush=True)
    time.sleep(600)

deliver("evt_1")
"""

FAILING = """
@handler.fallback
def function(event):
    raise KeyError("mine")

deliver("evt_1")
"""


def start(
    program: str, folder: Path, lease: float = 300.0, *words: object
) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PREFACE + program, folder, lease, *words]
    return subprocess.Popen(
        [str(word) for word in command],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def deliver(folder: Path, name: str = "evt_1") -> tuple[int, list[str]]:
    """Deliver an event in this process; return the status, and the ids of what was handled for it."""
    seen: list[str] = []
    store = SQLiteEventStore(folder / "events.db")
    handler = WebhookHandler(BaseStripeClient("sk_test_x"), SECRET, store=store)
    handler.fallback(lambda event: seen.append(event.id))
    event = {"id": name, "object": "event", "type": "invoice.paid", "data": {}}
    body = json.dumps(event)
    header = WebhookSignature.generate_signature_header(body, SECRET)
    return handler.respond(body, header).status, seen


def test_processes_race_for_the_same_events(tmp_path: Path) -> None:
    racing = [start(RACE, tmp_path, 300.0, EVENTS) for _ in range(PROCESSES)]
    assert [line_of(process) for process in racing] == ["ready"] * PROCESSES
    # The file does not exist yet: they make it, and the table in it, at once.
    assert not (tmp_path / "events.db").exists()
    for process in racing:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in racing:
        _, complaints = process.communicate(timeout=300)
        assert (process.returncode, complaints) == (0, "")
    handled = (tmp_path / "handled").read_text().split()
    assert len(handled) == EVENTS
    assert set(handled) == {f"evt_{number}" for number in range(EVENTS)}


def test_threads_of_several_processes_get_their_turns(tmp_path: Path) -> None:
    """None finds the file locked for so long that it gives up."""
    loaded = [start(LOAD, tmp_path, 300.0, 8, 25) for _ in range(PROCESSES)]
    assert [line_of(process) for process in loaded] == ["ready"] * PROCESSES
    for process in loaded:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    ends = [process.communicate(timeout=300) for process in loaded]
    assert ends == [("{'200': 200}\n", "")] * PROCESSES
    handled = (tmp_path / "handled").read_text().split()
    assert len(handled) == len(set(handled)) == PROCESSES * 200


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a system without SIGKILL")
def test_a_killed_process_leaves_the_event_after_its_lease(tmp_path: Path) -> None:
    stuck = start(STUCK, tmp_path, LEASE)
    assert line_of(stuck) == "inside"
    os.kill(stuck.pid, signal.SIGKILL)
    stuck.communicate()
    assert stuck.returncode == -signal.SIGKILL
    # Before the process was killed its lease began, and a slow machine may have let it run out by now.
    statuses = []
    deadline = time.monotonic() + 60
    while 200 not in statuses and time.monotonic() < deadline:
        status, seen = deliver(tmp_path)
        assert (status, seen) in [(409, []), (200, ["evt_1"])]
        statuses.append(status)
        time.sleep(0.05)
    assert statuses[-1] == 200
    assert deliver(tmp_path) == (200, [])


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a system without SIGKILL")
def test_until_then_others_are_refused(tmp_path: Path) -> None:
    stuck = start(STUCK, tmp_path, 300.0)
    assert line_of(stuck) == "inside"
    assert deliver(tmp_path) == (409, [])
    os.kill(stuck.pid, signal.SIGKILL)
    stuck.communicate()
    assert [deliver(tmp_path) for _ in range(3)] == [(409, [])] * 3
    assert deliver(tmp_path, "evt_2") == (200, ["evt_2"])


def test_an_exception_leaves_the_event_at_once(tmp_path: Path) -> None:
    failing = start(FAILING, tmp_path)
    _, complaints = failing.communicate(timeout=60)
    assert failing.returncode == 1 and complaints.endswith("KeyError: 'mine'\n")
    assert deliver(tmp_path) == (200, ["evt_1"])
    assert deliver(tmp_path) == (200, [])


@pytest.mark.skipif(not hasattr(signal, "SIGINT"), reason="a system without SIGINT")
def test_an_interrupt_leaves_the_event_at_once(tmp_path: Path) -> None:
    stuck = start(STUCK, tmp_path)
    assert line_of(stuck) == "inside"
    stuck.send_signal(signal.SIGINT)
    stuck.communicate(timeout=60)
    assert deliver(tmp_path) == (200, ["evt_1"])


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a system without SIGKILL")
def test_processes_killed_at_random_moments_leave_a_usable_file(tmp_path: Path) -> None:
    """Also in the middle of a transaction, which the next one rolls back."""
    for number in range(10):
        racing = start(RACE, tmp_path, 0.05, EVENTS)
        assert line_of(racing) == "ready"
        assert racing.stdin is not None
        racing.stdin.write("go\n")
        racing.stdin.flush()
        time.sleep(0.03 * number)
        racing.kill()
        racing.communicate()
        status, _ = deliver(tmp_path, f"evt_after_{number}")
        assert status == 200
    last = start(RACE, tmp_path, 300.0, EVENTS)
    _, complaints = last.communicate("go\n", timeout=300)
    assert (last.returncode, complaints) == (0, "")
    assert len(set((tmp_path / "handled").read_text().split())) == EVENTS
