# Copied from codegen/runtime/sqlite_store.py; edit it there, never here.
"""Which events were handled, in a SQLite file that all processes of one machine share."""

from __future__ import annotations

import os
from contextlib import closing, contextmanager
from time import monotonic, time
from typing import TYPE_CHECKING, Iterator, Union

from .articles import article
from .event_stores import Claim

if TYPE_CHECKING:
    from sqlite3 import Connection

DAY = 86400.0
# Seconds for which an operation waits for those of others.
WAIT = 5.0
# Seconds between two looks for what is too old.
PAUSE = 3600.0
# `owner`: None once it was handled. `moment`: then that of its end, before it that at which the lease is over; in
# seconds since 1970, for processes share no other clock.
TABLE = """
CREATE TABLE IF NOT EXISTS stripe_events (
    scope TEXT NOT NULL,
    event_id TEXT NOT NULL,
    owner TEXT,
    moment REAL NOT NULL,
    PRIMARY KEY (scope, event_id)
)
"""
INDEX = (
    "CREATE INDEX IF NOT EXISTS stripe_events_moment ON stripe_events (scope, moment)"
)
FIND = "SELECT owner, moment FROM stripe_events WHERE scope = ? AND event_id = ?"
WRITE = "INSERT OR REPLACE INTO stripe_events VALUES (?, ?, ?, ?)"
RELEASE = "DELETE FROM stripe_events WHERE scope = ? AND event_id = ? AND owner = ?"
SWEEP = "DELETE FROM stripe_events WHERE scope = ? AND moment < ?"


class SQLiteEventStore:
    """Remembers events in the file ``path``, which is made on first use, in a table ``stripe_events`` of its own.

    ``scope`` tells endpoints apart that share a file: each has events of its own. ``keep``: for how many seconds a
    handled event is remembered at least. Threads, processes and forked children may use one file; it must not be on a
    network drive. Raises sqlite3.Error, naming the file, when it cannot be used.
    """

    # A connection for each operation: none is shared by threads, or inherited by a forked child.

    def __init__(
        self,
        path: Union[str, bytes, os.PathLike[str], os.PathLike[bytes]],
        *,
        scope: str = "",
        keep: float = 30 * DAY,
    ) -> None:
        if not isinstance(scope, str):
            raise TypeError(f"`scope` is text, not {article(type(scope).__name__)}")
        if isinstance(keep, bool) or not isinstance(keep, (int, float)) or not keep > 0:
            raise ValueError(f"`keep` is a positive number of seconds, not {keep!r}")
        self._path = _absolute(path)
        self._scope = scope
        self._keep = keep
        self._next_sweep = 0.0

    def claim(self, event_id: str, owner: str, lease: float) -> Claim:
        """Take the event for ``lease`` seconds: "claimed", or "busy" or "done" when another delivery has it or had it."""
        with self._transaction() as connection:
            found = connection.execute(FIND, (self._scope, event_id)).fetchone()
            # Within the transaction, which may have had to wait.
            now = time()
            if found is not None and found[0] is None:
                return "done"
            if found is not None and found[1] > now:
                return "busy"
            connection.execute(WRITE, (self._scope, event_id, owner, now + lease))
            return "claimed"

    def finish(self, event_id: str, owner: str) -> None:
        """Note that the event was handled."""
        with self._transaction() as connection:
            connection.execute(WRITE, (self._scope, event_id, None, time()))
            self._sweep(connection)

    def release(self, event_id: str, owner: str) -> None:
        """Let the next delivery claim the event, if this owner still holds it."""
        with self._transaction() as connection:
            connection.execute(RELEASE, (self._scope, event_id, owner))

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """A transaction that has the file for itself from the start, so that nobody writes between look and write."""
        import sqlite3

        try:
            # Autocommit: this module alone says where transactions begin.
            opened = sqlite3.connect(self._path, timeout=WAIT, isolation_level=None)
            # Closed in the middle, it forgets what was not committed.
            with closing(opened) as connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(TABLE)
                connection.execute(INDEX)
                yield connection
                connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise type(error)(f"the event store {self._path!r}: {error}") from error

    def _sweep(self, connection: Connection) -> None:
        """Forget what is too old, claims that nobody asked for again among it; now and then, as it is a long look."""
        now = monotonic()
        if now >= self._next_sweep:
            self._next_sweep = now + min(PAUSE, self._keep)
            connection.execute(SWEEP, (self._scope, time() - self._keep))

    def __repr__(self) -> str:
        return f"SQLiteEventStore({self._path!r}, scope={self._scope!r}, keep={self._keep!r})"


def _absolute(path: Union[str, bytes, os.PathLike[str], os.PathLike[bytes]]) -> str:
    """The path in a form that means the same file after a change of the working directory."""
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
