"""Which connection serves a call: keep-alive, stale ones, threads, fork, bodies larger than memory (behaviours G)."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.runtime import engine, errors
from codegen.runtime.config import Settings
from codegen.runtime.message import Request
from codegen.runtime.requestor import Call, send, send_stream
from codegen.runtime.transport import PoolTransport
from tests.faults.conftest import Trust
from tests.faults.server import (
    CLOSE,
    RESET,
    FaultServer,
    Steps,
    chunked,
    echoed,
    reply,
)

Lead = Callable[..., Settings]
Make = Callable[..., PoolTransport]
ROOT = Path(__file__).resolve().parents[2]


def call(token: str, verb: str = "post") -> Call:
    return Call(verb, "/v1/a", {"a": 1}, options={"headers": {"Token": token}})


def token_of(settings: Settings, token: str) -> str:
    found: str = send(settings, call(token)).data["token"]
    return found


@pytest.mark.parametrize("secret", [False, True], ids=["plain", "TLS"])
def test_a_connection_that_was_closed_meanwhile_is_noticed(
    secret: bool,
    faults: FaultServer,
    secure_faults: FaultServer,
    leading_to: Lead,
    transports: Make,
    trust: Trust,
) -> None:
    server = secure_faults if secret else faults
    own = leading_to(server, transports(None, True, trust.bundle))
    for number in range(20):
        assert token_of(own, f"a{number}") == f"a{number}"
        server.hang_up()
        wait_for(lambda: server.open_now == 0)
    assert server.accepted == 20 == len(server.arrived)


def wait_for(condition: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(500):
        if condition():
            return
        pause.wait(0.01)
    raise AssertionError("it never happened")


EXTRA: dict[str, bytes] = {
    "a second reply": reply(b'{"object": "thing", "token": "stolen"}'),
    "a few bytes": b"xy",
    "a line break": b"\r\n",
}


@pytest.mark.parametrize("late", [False, True], ids=["at once", "later"])
@pytest.mark.parametrize("secret", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("extra", EXTRA.values(), ids=EXTRA)
def test_what_comes_after_a_reply_is_nobodys(
    extra: bytes,
    secret: bool,
    late: bool,
    faults: FaultServer,
    secure_faults: FaultServer,
    leading_to: Lead,
    transports: Make,
    trust: Trust,
) -> None:
    server = secure_faults if secret else faults
    own = leading_to(server, transports(None, True, trust.bundle))
    first = reply(b'{"object": "thing", "token": "a"}')
    sent = threading.Event()

    def answer(_: object) -> Iterator[Any]:
        yield first if late else first + extra
        if late:
            yield 0.05
            yield extra
        sent.set()

    server.answers = [answer]
    assert token_of(own, "a") == "a"
    assert sent.wait(5)
    wait_for_bytes()
    assert token_of(own, "b") == "b"
    assert server.accepted == 2


def wait_for_bytes() -> None:
    """The loopback needs a moment from the server's send to the client's socket."""
    threading.Event().wait(0.02)


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
def test_a_reply_of_many_kinds_on_one_connection(
    streamed: bool, faults: FaultServer, leading_to: Lead
) -> None:
    own = leading_to(faults)
    body = b'{"object": "thing"}'
    faults.answers = [[chunked(body)], [reply(body)], [chunked(body[:4], body[4:])]] * 5
    for _ in range(15):
        raw = (
            send_stream(own, call("a")).read() if streamed else send(own, call("a")).raw
        )
        assert raw == body
    assert faults.accepted == 1


@pytest.mark.parametrize(
    "steps",
    [
        [reply(b"{}", headers=[("Connection", "close")])],
        [reply(b"{}", length=-1), CLOSE],
    ],
    ids=["told", "until the end"],
)
def test_a_connection_that_ends_with_its_reply(
    steps: Steps, faults: FaultServer, leading_to: Lead
) -> None:
    own = leading_to(faults)
    faults.answers = [steps]
    send(own, call("a"))
    assert token_of(own, "b") == "b" and faults.accepted == 2


def test_a_connection_that_was_idle_for_long_is_not_trusted(
    faults: FaultServer, leading_to: Lead, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = leading_to(faults)
    token_of(own, "a")
    monkeypatch.setattr(engine, "KEPT_FOR", 0.0)
    token_of(own, "b")
    assert faults.accepted == 2


@pytest.mark.parametrize("secret", [False, True], ids=["plain", "TLS"])
def test_threads_never_swap_replies_and_their_sockets_are_bounded(
    secret: bool,
    faults: FaultServer,
    secure_faults: FaultServer,
    leading_to: Lead,
    transports: Make,
    trust: Trust,
) -> None:
    server = secure_faults if secret else faults
    own = leading_to(server, transports(None, True, trust.bundle), timeout=30.0)
    wrong: list[object] = []
    calls = 50 if secret else 200

    def work(thread: int) -> None:
        for number in range(calls):
            token = f"{thread}-{number}"
            try:
                if token_of(own, token) != token:
                    wrong.append(token)
            except Exception as error:
                wrong.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(32)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert wrong == [] and len(server.arrived) == 32 * calls
    assert server.most_open <= 32 and server.accepted <= 32


def test_no_more_are_kept_than_said(
    faults: FaultServer, leading_to: Lead, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "KEPT", 3)
    own = leading_to(faults)
    streams = [send_stream(own, call("a")) for _ in range(8)]
    assert faults.open_now == 8
    for stream in streams:
        stream.read()
    wait_for(lambda: faults.open_now == 3)


def test_close_lets_go_of_what_is_in_use_when_it_is_done(
    faults: FaultServer, leading_to: Lead
) -> None:
    own = leading_to(faults)
    transport: Any = own.transport
    stream = send_stream(own, call("a"))
    transport.close()
    assert stream.read() == b'{"object": "thing", "token": "a"}'
    wait_for(lambda: faults.open_now == 0)


@pytest.mark.parametrize("secret", [False, True], ids=["plain", "TLS"])
def test_g_9_fork_after_first_use(
    secret: bool,
    faults: FaultServer,
    secure_faults: FaultServer,
    leading_to: Lead,
    transports: Make,
    trust: Trust,
) -> None:
    server = secure_faults if secret else faults
    own = leading_to(server, transports(None, True, trust.bundle))
    token_of(own, "before")
    child = os.fork()
    if child == 0:
        status = 1
        try:
            right = all(token_of(own, f"child-{n}") == f"child-{n}" for n in range(20))
            gc.collect()
            status = 0 if right else 2
        finally:
            os._exit(status)
    assert all(token_of(own, f"parent-{n}") == f"parent-{n}" for n in range(20))
    assert os.waitpid(child, 0)[1] == 0
    ways = {one.token.partition("-")[0]: one.connection for one in server.arrived}
    assert ways["before"] == ways["parent"] != ways["child"] and server.accepted == 2


WARNING_FREE = """
import gc, os, sys, warnings
from codegen.runtime.config import Settings
from codegen.runtime.requestor import Call, send, send_stream
from codegen.runtime.errors import APIConnectionError
url, gone = sys.argv[1:]
own = Settings(api_key="sk_test_x", base_addresses={"api": url}, max_network_retries=0)
call = Call("get", "/v1/a")
send(own, call)
stream = send_stream(own, call)
stream.io.read(3)
del stream
send_stream(own, call).read()
for address in (gone, url.replace("http", "https")):
    try:
        send(Settings(api_key="sk_test_x", base_addresses={"api": address}, max_network_retries=0, timeout=1), call)
    except APIConnectionError:
        pass
    else:
        raise SystemExit("no error")
if os.fork() == 0:
    send(own, call)
    gc.collect()
    sys.exit()
assert os.wait()[1] == 0
gc.collect()
"""


def test_no_warning_of_any_kind(faults: FaultServer) -> None:
    """The default transport, never closed by anybody: the interpreter ends in silence."""
    done = subprocess.run(
        [
            sys.executable,
            "-X",
            "dev",
            "-W",
            "error",
            "-c",
            WARNING_FREE,
            faults.url,
            "http://127.0.0.1:9",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")


class Pieces:
    """A body that exists piece by piece only."""

    def __init__(self, length: int, pieces: int, size: int) -> None:
        self.length = length
        self.begun = 0
        self._pieces, self._size = pieces, size

    def __iter__(self) -> Iterator[bytes]:
        self.begun += 1
        for _ in range(self._pieces):
            yield b"x" * self._size


def upload(url: str, body: Any) -> Request:
    return Request("POST", f"{url}/v1/files", {"Token": "t"}, body, (5.0, 5.0))


def test_a_large_body_is_sent_in_pieces(transports: Make) -> None:
    counted = []

    class Counting(FaultServer):
        def serve(self, sock: Any, number: int) -> None:
            head, total = b"", 0
            while b"\r\n\r\n" not in head:
                head += sock.recv(65_536)
            head, _, first = head.partition(b"\r\n\r\n")
            total = len(first)
            while total < 50_000_000:
                total += len(sock.recv(1_000_000))
            counted.append((head.lower(), total))
            sock.sendall(reply(b"{}"))

    server = Counting()
    body = Pieces(50_000_000, 500, 100_000)
    transport = transports()
    tracemalloc.start()
    transport.send(upload(server.url, body))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    server.close()
    assert b"content-length: 50000000" in counted[0][0] and counted[0][1] == 50_000_000
    assert b"transfer-encoding" not in counted[0][0] and body.begun == 1
    assert peak < 8_000_000


@pytest.mark.parametrize(("pieces", "what"), [(2, "shorter"), (5, "longer")])
def test_a_body_that_is_not_as_long_as_it_said(
    pieces: int, what: str, faults: FaultServer, transports: Make
) -> None:
    transport = transports()
    with pytest.raises(
        errors.APIConnectionError,
        match=f"body of the request is {what} than the 40 bytes",
    ) as caught:
        transport.send(upload(faults.url, Pieces(40, pieces, 10)))
    assert not caught.value.should_retry
    found: Any = transport.send(upload(faults.url, b"x"))
    assert found.data["token"] == "t" and len(faults.arrived) == 1


def test_a_body_whose_source_fails_says_so_itself(
    faults: FaultServer, transports: Make
) -> None:
    class Failing(Pieces):
        def __iter__(self) -> Iterator[bytes]:
            yield b"x"
            raise BrokenPipeError("the disk is gone")

    transport = transports()
    with pytest.raises(BrokenPipeError, match="the disk is gone"):
        transport.send(upload(faults.url, Failing(40, 0, 0)))
    assert b"t" in transport.send(upload(faults.url, b"x")).raw  # type: ignore[union-attr]
    assert len(faults.arrived) == 1


def test_no_cookie_and_no_netrc(
    faults: FaultServer,
    leading_to: Lead,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1\nlogin me\npassword secret\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    own = leading_to(faults)
    faults.answers = [[reply(b"{}", headers=[("Set-Cookie", "a=b; Path=/")])]]
    send(own, call("a"))
    send(own, call("b"))
    assert all("cookie" not in one.headers for one in faults.arrived)
    assert all(
        one.headers["authorization"].startswith("Bearer ") for one in faults.arrived
    )


def test_a_reset_while_it_is_idle(faults: FaultServer, leading_to: Lead) -> None:
    own = leading_to(faults)
    faults.answers = [lambda arrived: [reply(echoed(arrived)), 0.02, RESET]]
    token_of(own, "a")
    wait_for(lambda: faults.open_now == 0)
    wait_for_bytes()
    assert token_of(own, "b") == "b"
