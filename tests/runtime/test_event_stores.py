"""Stores of handled events: what a claim answers, in memory and in SQLite, for threads, forks and processes."""

from __future__ import annotations

import os
import pickle
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Optional

import pytest
from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from codegen.runtime import event_stores, sqlite_store
from codegen.runtime.event_deliveries import Delivery, deliver
from codegen.runtime.event_stores import Claim, MemoryEventStore, check_store
from codegen.runtime.sqlite_store import SQLiteEventStore

ROOT = Path(__file__).parents[2]
LEASE = 300.0


class Clock:
    """The time of both stores, which stands still."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(event_stores, "monotonic", clock)
    monkeypatch.setattr(sqlite_store, "monotonic", clock)
    monkeypatch.setattr(sqlite_store, "time", clock)
    return clock


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    if request.param == "memory":
        return MemoryEventStore()
    return SQLiteEventStore(tmp_path / "events.db")


# Steps are "method owner [seconds of lease]" on one event, or "+seconds" of time that goes by; then what claim answers.
SCENARIOS = {
    "a new event": [("claim a", "claimed")],
    "held by another": [("claim a", "claimed"), ("claim b", "busy")],
    "held by the same": [("claim a", "claimed"), ("claim a", "busy")],
    "done": [("claim a", "claimed"), ("finish a", None), ("claim b", "done")],
    "done for good": [("claim a", "claimed"), ("finish a", None), ("+3000", None)]
    + [("claim b", "done")],
    "given up": [("claim a", "claimed"), ("release a", None), ("claim b", "claimed")],
    "lease not over": [("claim a", "claimed"), ("+299", None), ("claim b", "busy")],
    "lease over": [("claim a", "claimed"), ("+300", None), ("claim b", "claimed")]
    + [("claim c", "busy")],
    "a short lease": [("claim a 2", "claimed"), ("+2", None), ("claim b", "claimed")],
    "late owner gives up another's": [("claim a", "claimed"), ("+301", None)]
    + [("claim b", "claimed"), ("release a", None), ("claim c", "busy")],
    "late owner gives up its own": [("claim a", "claimed"), ("+301", None)]
    + [("release a", None), ("claim b", "claimed")],
    "late owner finishes": [("claim a", "claimed"), ("+301", None)]
    + [("claim b", "claimed"), ("finish a", None), ("claim c", "done")],
    "both finish": [("claim a", "claimed"), ("+301", None), ("claim b", "claimed")]
    + [("finish a", None), ("finish b", None), ("claim c", "done")],
    "late owner finishes, the other gives up": [("claim a", "claimed"), ("+301", None)]
    + [("claim b", "claimed"), ("finish a", None), ("release b", None)]
    + [("claim c", "done")],
    "given up after the end": [("claim a", "claimed"), ("finish a", None)]
    + [("release a", None), ("claim b", "done")],
    "released by nobody": [("release a", None), ("claim a", "claimed")],
    "finished without a claim": [("finish a", None), ("claim a", "done")],
    "claimed anew": [("claim a", "claimed"), ("release a", None)]
    + [("claim b", "claimed"), ("release a", None), ("claim c", "busy")]
    + [("+301", None), ("claim c", "claimed"), ("finish c", None), ("claim d", "done")],
}


@pytest.mark.parametrize("steps", SCENARIOS.values(), ids=SCENARIOS.keys())
def test_scenarios(
    store: Any, clock: Clock, steps: list[tuple[str, Optional[str]]]
) -> None:
    for step, expected in steps:
        assert taken(store, clock, step) == expected, step


def taken(store: Any, clock: Clock, step: str) -> object:
    if step.startswith("+"):
        clock.now += float(step)
        return None
    method, owner, *lease = step.split()
    if method == "claim":
        return store.claim("evt_1", owner, float(lease[0]) if lease else LEASE)
    return getattr(store, method)("evt_1", owner)


def test_events_are_independent(store: Any) -> None:
    assert store.claim("evt_1", "a", LEASE) == "claimed"
    assert store.claim("evt_2", "a", LEASE) == "claimed"
    store.finish("evt_1", "a")
    assert store.claim("evt_2", "b", LEASE) == "busy"
    assert store.claim("EVT_1", "b", LEASE) == "claimed"


def against_model(make: Callable[[], Any], clock: Clock, examples: int) -> None:
    """Let random steps run on a store and on a dict that says what it should answer."""

    class Machine(RuleBasedStateMachine):
        ids = st.sampled_from(["evt_1", "evt_2"])
        owners = st.sampled_from(["a", "b", "c"])

        def __init__(self) -> None:
            super().__init__()
            self.store = make()
            self.held: dict[str, tuple[str, float]] = {}
            self.done: set[str] = set()

        @rule(event_id=ids, owner=owners, lease=st.sampled_from([1.0, 5.0]))
        def claim(self, event_id: str, owner: str, lease: float) -> None:
            held = self.held.get(event_id)
            if event_id in self.done:
                expected = "done"
            elif held is not None and held[1] > clock.now:
                expected = "busy"
            else:
                expected = "claimed"
                self.held[event_id] = (owner, clock.now + lease)
            assert self.store.claim(event_id, owner, lease) == expected

        @rule(event_id=ids, owner=owners)
        def finish(self, event_id: str, owner: str) -> None:
            self.store.finish(event_id, owner)
            self.done.add(event_id)

        @rule(event_id=ids, owner=owners)
        def release(self, event_id: str, owner: str) -> None:
            self.store.release(event_id, owner)
            if self.held.get(event_id, ("",))[0] == owner:
                del self.held[event_id]

        @rule(seconds=st.sampled_from([0.5, 1.0, 4.0]))
        def wait(self, seconds: float) -> None:
            clock.now += seconds

    run_state_machine_as_test(
        Machine,
        settings=settings(max_examples=examples, stateful_step_count=20, deadline=None),
    )


def test_memory_against_a_model(clock: Clock) -> None:
    against_model(MemoryEventStore, clock, 150)


def test_sqlite_against_a_model(clock: Clock, tmp_path: Path) -> None:
    def make() -> SQLiteEventStore:
        return SQLiteEventStore(Path(tempfile.mkdtemp(dir=tmp_path)) / "events.db")

    against_model(make, clock, 15)


class Name(str):
    """An id that lets other threads go on whenever a dict is asked for it: between any two steps of a store."""

    def __hash__(self) -> int:
        time.sleep(0)
        return super().__hash__()


def race(store: Any, events: int, threads: int = 16) -> list[tuple[str, str]]:
    """Let threads claim the same events at once; return who claimed which."""
    gate = threading.Barrier(threads)
    names = [Name(f"evt_{event}") for event in range(events)]

    def claim_all(number: int) -> list[tuple[str, str]]:
        gate.wait()
        owner = str(number)
        return [
            (name, owner)
            for name in names
            if store.claim(name, owner, LEASE) == "claimed"
        ]

    with ThreadPoolExecutor(threads) as pool:
        return [one for found in pool.map(claim_all, range(threads)) for one in found]


@pytest.fixture
def quick_switches() -> Any:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def test_one_of_many_threads_claims(store: Any, quick_switches: None) -> None:
    events = 200 if isinstance(store, MemoryEventStore) else 20
    claims = race(store, events)
    assert sorted(event for event, _ in claims) == sorted(
        f"evt_{number}" for number in range(events)
    )


def test_one_of_many_threads_takes_a_lease_that_is_over(
    store: Any, clock: Clock, quick_switches: None
) -> None:
    events = 200 if isinstance(store, MemoryEventStore) else 20
    for number in range(events):
        store.claim(f"evt_{number}", "killed", LEASE)
    clock.now += LEASE
    claims = race(store, events)
    assert len(claims) == events
    assert len({event for event, _ in claims}) == events


def test_check_store() -> None:
    class Half:
        claim = finish = len

    for store in (Half(), object(), None, "events.db", MemoryEventStore):
        with pytest.raises(TypeError, match="`store` is an object with the methods"):
            check_store(store)
    check_store(MemoryEventStore())


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_a_claim_that_fails_in_the_end_is_given_up(error: type[BaseException]) -> None:
    """By then an interrupted one may stand already, or one whose answer was lost on its way."""

    class Interrupted(MemoryEventStore):
        def claim(self, event_id: str, owner: str, lease: float) -> Claim:
            super().claim(event_id, owner, lease)
            raise error

    store = Interrupted()
    with pytest.raises(error):
        deliver(Delivery(None, "evt_1", pytest.fail, "function", store, LEASE))
    assert MemoryEventStore.claim(store, "evt_1", "b", LEASE) == "claimed"


# In memory.


def test_the_oldest_handled_event_is_forgotten_first() -> None:
    store = MemoryEventStore(limit=3)
    for number in range(5):
        store.claim(f"evt_{number}", "a", LEASE)
        store.finish(f"evt_{number}", "a")
    # A second end of one makes it no younger, and takes nobody's place.
    store.finish("evt_2", "b")
    answers = [store.claim(f"evt_{number}", "b", LEASE) for number in range(5)]
    assert answers == ["claimed", "claimed", "done", "done", "done"]


def test_a_held_claim_is_never_forgotten(clock: Clock) -> None:
    store = MemoryEventStore(limit=2)
    for number in range(50):
        assert store.claim(f"evt_{number}", "a", LEASE) == "claimed"
    for number in range(50, 60):
        store.finish(f"evt_{number}", "a")
    assert [store.claim(f"evt_{number}", "b", LEASE) for number in range(50)] == [
        "busy"
    ] * 50


def test_claims_that_nobody_ends_do_not_pile_up(clock: Clock) -> None:
    store = MemoryEventStore(limit=10)
    for number in range(1000):
        store.claim(f"evt_{number}", "a", LEASE)
        clock.now += LEASE
    assert "in_progress=1" in repr(store)
    assert len(store._held) <= 20


@pytest.mark.parametrize("limit", [0, -1, 1.5, "9", None, True])
def test_limits_that_are_none(limit: Any) -> None:
    with pytest.raises(ValueError, match="`limit` is a number of events from 1 on"):
        MemoryEventStore(limit)


# In SQLite.


def test_another_store_on_the_file_sees_what_was_done(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    first, second = SQLiteEventStore(path), SQLiteEventStore(str(path).encode())
    assert first.claim("evt_1", "a", LEASE) == "claimed"
    assert second.claim("evt_1", "b", LEASE) == "busy"
    first.finish("evt_1", "a")
    assert second.claim("evt_1", "b", LEASE) == "done"
    assert pickle.loads(pickle.dumps(first)).claim("evt_1", "b", LEASE) == "done"


def test_scopes_share_a_file(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    orders = SQLiteEventStore(path, scope="orders")
    mail = SQLiteEventStore(path, scope="mail")
    assert orders.claim("evt_1", "a", LEASE) == "claimed"
    orders.finish("evt_1", "a")
    assert mail.claim("evt_1", "a", LEASE) == "claimed"
    mail.release("evt_1", "a")
    assert orders.claim("evt_1", "a", LEASE) == "done"


def test_beside_an_application_s_own_tables(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    with sqlite3.connect(path) as shop:
        shop.execute("PRAGMA journal_mode = WAL")
        shop.execute("CREATE TABLE orders (id TEXT)")
        shop.execute("INSERT INTO orders VALUES ('or_1')")
    store = SQLiteEventStore(path)
    assert store.claim("evt_1", "a", LEASE) == "claimed"
    assert list(shop.execute("SELECT id FROM orders")) == [("or_1",)]
    assert SQLiteEventStore(path).claim("evt_1", "b", LEASE) == "busy"
    shop.close()


def rows(path: Path) -> list[str]:
    opened = sqlite3.connect(path)
    found = [name for (name,) in opened.execute("SELECT event_id FROM stripe_events")]
    opened.close()
    return sorted(found)


def test_old_events_are_removed(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "events.db"
    store = SQLiteEventStore(path, keep=1000.0)
    other = SQLiteEventStore(path, keep=10_000.0, scope="other")
    other.finish("evt_other", "a")
    store.finish("evt_old", "a")
    store.claim("evt_killed", "a", LEASE)
    clock.now += 900
    store.finish("evt_young", "a")
    store.claim("evt_held", "a", 5000.0)
    assert rows(path) == ["evt_held", "evt_killed", "evt_old", "evt_other", "evt_young"]
    clock.now += 100.5
    store.finish("evt_new", "a")
    # The lease of the killed one was over 700 seconds ago.
    assert rows(path) == ["evt_held", "evt_killed", "evt_new", "evt_other", "evt_young"]
    clock.now += 1000.5
    store.finish("evt_newest", "a")
    assert rows(path) == ["evt_held", "evt_newest", "evt_other"]


@pytest.mark.parametrize("path", ["", ":memory:", b":memory:", "a\0b"])
def test_paths_that_are_no_files(path: Any) -> None:
    with pytest.raises(ValueError, match="`path` is the path of a file, not"):
        SQLiteEventStore(path)


def test_other_mistakes(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="`path` is the path of a file, not an int"):
        SQLiteEventStore(7)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="`scope` is text, not a NoneType"):
        SQLiteEventStore(tmp_path / "x", scope=None)  # type: ignore[arg-type]
    for scope in ("\ud800", "a\udfff"):
        with pytest.raises(ValueError, match="`scope` holds half a character"):
            SQLiteEventStore(tmp_path / "x", scope=scope)
    for keep in (0, -1.0, float("nan"), float("inf"), "9", True, None, 10**400):
        with pytest.raises(ValueError, match="`keep` is a positive number of seconds"):
            SQLiteEventStore(tmp_path / "x", keep=keep)  # type: ignore[arg-type]


def test_files_that_cannot_be_used(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no database at all, but a text that is long enough" * 100)
    for path in (tmp_path / "missing" / "events.db", tmp_path, text):
        with pytest.raises(sqlite3.DatabaseError) as caught:
            SQLiteEventStore(path).claim("evt_1", "a", LEASE)
        assert f"the event store {str(path)!r}: " in str(caught.value)
    assert text.read_text().startswith("no database")


def test_only_locked_files_are_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sleep(seconds: float) -> None:
        raise AssertionError("it is tried again")

    monkeypatch.setattr(sqlite_store, "sleep", sleep)
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        SQLiteEventStore(tmp_path / "missing" / "events.db").finish("evt_1", "a")


@pytest.mark.parametrize("lock", ["read", "write"])
def test_nobody_waits_for_another_s_file(
    lock: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While threads wait for a locked file the gate, for which forks wait, is open to all but moments."""
    assert sqlite_store.TURN <= 0.01
    first, second = (SQLiteEventStore(tmp_path / f"{name}.db") for name in "ab")
    first.claim("evt_1", "a", LEASE)
    other = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    other.execute("BEGIN" if lock == "read" else "BEGIN EXCLUSIVE")
    list(other.execute("SELECT * FROM stripe_events"))
    waits, go = threading.Event(), threading.Event()

    def sleep(seconds: float) -> None:
        waits.set()
        go.wait(20)

    monkeypatch.setattr(sqlite_store, "sleep", sleep)
    with ThreadPoolExecutor(1) as pool:
        end = pool.submit(first.finish, "evt_1", "a")
        assert waits.wait(20)
        # The one that waits sleeps; had it the gate meanwhile, this would hang.
        assert sqlite_store._gate.lock.acquire(timeout=10)
        sqlite_store._gate.lock.release()
        assert second.claim("evt_1", "a", LEASE) == "claimed"
        assert not end.done()
        other.close()
        go.set()
        end.result(20)
    assert first.claim("evt_1", "b", LEASE) == "done"


def test_within_a_transaction_of_its_own_thread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a signal's handler may find itself; it would wait for itself."""
    store = SQLiteEventStore(tmp_path / "events.db")
    found: list[str] = []

    def handler(connection: object) -> None:
        with pytest.raises(RuntimeError, match="in the middle of a transaction") as it:
            store.claim("evt_2", "a", LEASE)
        found.append(str(it.value))

    monkeypatch.setattr(store, "_sweep", handler)
    store.finish("evt_1", "a")
    assert len(found) == 1
    assert store.claim("evt_1", "a", LEASE) == "done"


def test_an_event_s_end_is_patient(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A claim on a file that others keep locked gives up, and a release; an end waits, or the event would be handled again."""
    monkeypatch.setattr(sqlite_store, "PATIENCE", 0.0)
    path = tmp_path / "events.db"
    store = SQLiteEventStore(path)
    # Patience is for others' locks: without any, each of them finds the file free.
    for name in ("evt_1", "evt_2"):
        assert store.claim(name, "a", LEASE) == "claimed"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with ThreadPoolExecutor(1) as pool:
        end = pool.submit(store.finish, "evt_1", "a")
        for _ in range(3):
            with pytest.raises(sqlite3.OperationalError, match=r"events\.db.*locked"):
                store.claim("evt_1", "b", LEASE)
            with pytest.raises(sqlite3.OperationalError, match=r"events\.db.*locked"):
                store.release("evt_2", "a")
        assert not end.done()
        other.execute("COMMIT")
        other.close()
        end.result()
    assert store.claim("evt_1", "b", LEASE) == "done"
    assert store.claim("evt_2", "b", LEASE) == "busy"


def test_patience_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_store, "END_PATIENCE", 0.0)
    path = tmp_path / "events.db"
    store = SQLiteEventStore(path)
    store.claim("evt_1", "a", LEASE)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError, match=r"events\.db.*locked"):
        store.finish("evt_1", "a")
    other.close()
    store.finish("evt_1", "a")
    assert store.claim("evt_1", "b", LEASE) == "done"


def test_the_file_keeps_its_journal_mode(tmp_path: Path) -> None:
    """An application's own file is not turned into one with a write-ahead log, nor back."""
    for mode in ("delete", "wal"):
        path = tmp_path / f"{mode}.db"
        shop = sqlite3.connect(path)
        shop.execute(f"PRAGMA journal_mode = {mode}")
        shop.close()
        SQLiteEventStore(path).finish("evt_1", "a")
        shop = sqlite3.connect(path)
        assert shop.execute("PRAGMA journal_mode").fetchone() == (mode,)
        shop.close()
    assert sorted(os.listdir(tmp_path)) == ["delete.db", "wal.db"]


def test_a_clock_that_was_set_back(tmp_path: Path, clock: Clock) -> None:
    store = SQLiteEventStore(tmp_path / "events.db")
    assert store.claim("evt_1", "a", LEASE) == "claimed"
    # As clocks do all the time, and as the next start of a machine may.
    clock.now -= 0.5
    assert store.claim("evt_1", "b", 1.0) == "busy"
    clock.now -= 299
    assert store.claim("evt_1", "b", 1.0) == "busy"
    clock.now -= 1
    assert store.claim("evt_1", "b", LEASE) == "claimed"
    assert store.claim("evt_1", "c", LEASE) == "busy"
    store.finish("evt_1", "b")
    clock.now -= 1_000_000
    assert store.claim("evt_1", "c", LEASE) == "done"


def test_a_change_of_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    store = SQLiteEventStore("events.db")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    store.finish("evt_1", "a")
    assert rows(tmp_path / "events.db") == ["evt_1"]


def test_sqlite_is_imported_when_a_store_is_made(tmp_path: Path) -> None:
    program = (
        "import sys; from codegen.runtime.sqlite_store import SQLiteEventStore\n"
        "assert 'sqlite3' not in sys.modules\n"
        f"store = SQLiteEventStore({str(tmp_path / 'events.db')!r})\n"
        # Not in a delivery, while another thread may fork.
        "assert 'sqlite3' in sys.modules\n"
        "assert store.claim('evt_1', 'a', 1.0) == 'claimed'\n"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)
