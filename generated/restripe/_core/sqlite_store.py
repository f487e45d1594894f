# Rendered from codegen/runtime/sqlite_store.py, which has the comments.
"""Which events were handled, in a SQLite file that all processes of one machine share."""

from __future__ import annotations

import os
from contextlib import closing
from time import monotonic, sleep, time
from typing import TYPE_CHECKING, Callable, Optional, Tuple, TypeVar, Union

from .articles import article
from .event_stores import Claim, seconds
from .fork_gates import ForkGate

if TYPE_CHECKING:
    from sqlite3 import Connection, Error

T = TypeVar("T")
DAY = 86400.0
PATIENCE = 5.0
END_PATIENCE = 60.0
TURN = 0.002
BETWEEN = 0.05
PAUSE = 3600.0
TABLE = """
CREATE TABLE IF NOT EXISTS stripe_events (
    scope TEXT NOT NULL,
    event_id TEXT NOT NULL,
    owner TEXT,
    moment REAL NOT NULL,
    lease REAL,
    PRIMARY KEY (scope, event_id)
)
"""
INDEX = (
    "CREATE INDEX IF NOT EXISTS stripe_events_moment ON stripe_events (scope, moment)"
)
FIND = "SELECT owner, moment, lease FROM stripe_events WHERE scope = ? AND event_id = ?"
WRITE = "INSERT OR REPLACE INTO stripe_events VALUES (?, ?, ?, ?, ?)"
RELEASE = "DELETE FROM stripe_events WHERE scope = ? AND event_id = ? AND owner = ?"
SWEEP = "DELETE FROM stripe_events WHERE scope = ? AND moment < ?"
Row = Tuple[Optional[str], float, Optional[float]]
_gate = ForkGate()


class SQLiteEventStore:
    """Remembers events in the file ``path``, which is made on first use, in a table ``stripe_events`` of its own.

    ``scope`` tells endpoints apart that share a file: each has events of its own. ``keep``: for how many seconds a
    handled event is remembered at least. Threads, processes and forked children may use one file; it must not be on a
    network drive. Beside it, while something is written, lies the rollback journal (its name and "-journal"); after a
    crash that belongs to the file, and the next operation needs it. Raises sqlite3.Error, naming the file, when it
    cannot be used: when others keep it locked for seconds, and an event's end cannot be noted for a minute; RuntimeError
    in a signal's handler or a finalizer that interrupts one of these operations.

    Times are those of the machine's clock. One that is set forward ends claims early, and by more than ``keep`` makes
    events be forgotten; a claim from a future that is further away than twice its lease counts as over.
    """

    def __init__(
        self,
        path: Union[str, bytes, os.PathLike[str], os.PathLike[bytes]],
        *,
        scope: str = "",
        keep: float = 30 * DAY,
    ) -> None:
        if not isinstance(scope, str):
            raise TypeError(f"`scope` is text, not {article(type(scope).__name__)}")
        import sqlite3  # noqa: F401

        self._path = _absolute(path)
        self._scope = _storable(scope)
        self._keep = seconds("keep", keep)
        self._next_sweep = 0.0

    def claim(self, event_id: str, owner: str, lease: float) -> Claim:
        """Take the event for ``lease`` seconds: "claimed", or "busy" or "done" when another delivery has it or had it."""

        def work(connection: Connection) -> Claim:
            found = connection.execute(FIND, (self._scope, event_id)).fetchone()
            now = time()
            if found is not None and found[0] is None:
                return "done"
            if found is not None and _stands(found, now):
                return "busy"
            row = (self._scope, event_id, owner, now + lease, lease)
            connection.execute(WRITE, row)
            return "claimed"

        return self._run(work, PATIENCE)

    def finish(self, event_id: str, owner: str) -> None:
        """Note that the event was handled."""

        def work(connection: Connection) -> None:
            connection.execute(WRITE, (self._scope, event_id, None, time(), None))
            self._sweep(connection)

        self._run(work, END_PATIENCE)

    def release(self, event_id: str, owner: str) -> None:
        """Let the next delivery claim the event, if this owner still holds it."""

        def work(connection: Connection) -> None:
            connection.execute(RELEASE, (self._scope, event_id, owner))

        self._run(work, PATIENCE)

    def _run(self, work: Callable[[Connection], T], patience: float) -> T:
        import sqlite3

        if _gate.is_mine():
            raise RuntimeError(
                f"the event store {self._path!r} cannot be used here: this is a signal's handler or a finalizer, "
                "and its thread is in the middle of a transaction"
            )
        end = monotonic() + patience
        while True:
            try:
                with _gate.lock:
                    return self._transaction(work)
            except sqlite3.Error as error:
                if not _is_locked(error) or monotonic() >= end:
                    told = f"the event store {self._path!r}: {error}"
                    raise type(error)(told) from error
            sleep(BETWEEN * os.urandom(1)[0] / 255)

    def _transaction(self, work: Callable[[Connection], T]) -> T:
        import sqlite3

        opened = sqlite3.connect(self._path, timeout=TURN, isolation_level=None)
        with closing(opened) as connection:
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute(TABLE)
            connection.execute(INDEX)
            result = work(connection)
            connection.execute("COMMIT")
        return result

    def _sweep(self, connection: Connection) -> None:
        now = monotonic()
        if now >= self._next_sweep:
            self._next_sweep = now + min(PAUSE, self._keep)
            connection.execute(SWEEP, (self._scope, time() - self._keep))

    def __repr__(self) -> str:
        return f"SQLiteEventStore({self._path!r}, scope={self._scope!r}, keep={self._keep!r})"


def _stands(row: Row, now: float) -> bool:
    _, end, lease = row
    return now < end <= now + 2 * (lease or 0.0)


def _is_locked(error: Error) -> bool:
    return "locked" in str(error)


def _storable(scope: str) -> str:
    try:
        scope.encode()
    except UnicodeEncodeError:
        raise ValueError(
            "`scope` holds half a character (a lone surrogate), which no file can keep"
        ) from None
    return scope


def _absolute(path: Union[str, bytes, os.PathLike[str], os.PathLike[bytes]]) -> str:
    try:
        text = os.fsdecode(path)
    except TypeError:
        kind = article(type(path).__name__)
        raise TypeError(f"`path` is the path of a file, not {kind}") from None
    if text in ("", ":memory:") or "\0" in text:
        raise ValueError(
            f"`path` is the path of a file, not {text!r}: each connection to a database in memory is to another one; "
            "MemoryEventStore remembers events in memory"
        )
    return os.path.abspath(text)
