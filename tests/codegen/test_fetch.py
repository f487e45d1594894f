"""`fetch` against real servers: what is wrong with an answer is one sentence, and the file is as it was."""

from __future__ import annotations

import gzip
import json
import os
import re
import signal
import socket
import subprocess
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from codegen import cli, commands
from codegen.download import Limits
from codegen.errors import CodegenError
from codegen.fetch import fetch, url_of
from codegen.fetch_options import URL
from tests.codegen import runs
from tests.codegen.test_cli import on_terminal
from tests.runtime.raw_server import (
    Heard,
    RawServer,
    make_certificate,
    raw_server,
    reply,
    server_context,
)

DOCUMENT = json.dumps(runs.document()).encode()
HASH = sha256(DOCUMENT).hexdigest()
OLD = b"what was there before"
Behaviour = Callable[[socket.socket, Heard], object]


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the machine has: the servers are its own."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        for spelling in (name, name.upper()):
            monkeypatch.delenv(spelling, raising=False)


@pytest.fixture
def server() -> Iterator[RawServer]:
    with raw_server() as running:
        running.behave = always(reply(DOCUMENT))
        yield running


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A file that is there already."""
    path = tmp_path / "spec3.json"
    path.write_bytes(OLD)
    return path


def always(answer: bytes) -> Behaviour:
    """Send these bytes and hang up."""

    def behave(sock: socket.socket, heard: Heard) -> bool:
        sock.sendall(answer)
        return False

    return behave


def run(server: RawServer, out: Path, *more: str, path: str = "/spec3.json") -> int:
    words = ["fetch", "--url", f"{server.url}{path}", "--out", str(out), *more]
    return commands.run(words)


def refused(
    server: RawServer, out: Path, capsys: pytest.CaptureFixture[str], *more: str
) -> str:
    """The sentence of a run that changed nothing, without the address before it."""
    assert run(server, out, *more) == 2
    shown = capsys.readouterr()
    assert shown.out == "" and shown.err.count("\n") == 1, shown
    assert out.read_bytes() == OLD
    assert os.listdir(out.parent) == [out.name]
    address = f"{server.url}/spec3.json"
    assert shown.err.startswith(address), shown.err
    return shown.err.removeprefix(address).removeprefix(": ").rstrip("\n")


# -- good answers ---------------------------------------------------------------------------------


def chunked(body: bytes, end: bytes = b"0\r\n\r\n", size: int = 1000) -> bytes:
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    text = b"".join(b"%x\r\n%b\r\n" % (len(one), one) for one in pieces)
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + text + end


def packed(body: bytes, cut: int = 0, **headers: str) -> bytes:
    content = gzip.compress(body)
    return reply(
        content[: len(content) - cut], **{"content_encoding": "gzip", **headers}
    )


GOOD: list[tuple[str, bytes]] = [
    ("a length", reply(DOCUMENT)),
    ("chunks", chunked(DOCUMENT)),
    ("until the server hangs up", b"HTTP/1.0 200 OK\r\n\r\n" + DOCUMENT),
    ("gzip", packed(DOCUMENT)),
    ("gzip under its old name", packed(DOCUMENT, content_encoding="X-GZip")),
    ("as GitHub does", reply(DOCUMENT, content_type="text/plain; charset=utf-8")),
    ("as a file", reply(DOCUMENT, content_type="application/octet-stream")),
    ("as OpenAPI", reply(DOCUMENT, content_type="application/vnd.oai.openapi+json")),
]


@pytest.mark.parametrize("answer", [one for _, one in GOOD], ids=[n for n, _ in GOOD])
def test_a_document_replaces_the_file(
    answer: bytes, server: RawServer, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.behave = always(answer)
    assert run(server, out) == 0
    assert out.read_bytes() == DOCUMENT
    assert out.stat().st_mode & 0o777 == 0o644
    assert os.listdir(out.parent) == [out.name]
    shown = capsys.readouterr()
    told = f"{len(DOCUMENT):,} bytes, sha256 {HASH}, to {out}"
    assert shown.out.splitlines()[-1] == f"wrote {runs.VERSION}, {told}"
    assert shown.err == ""


def test_in_a_real_process(server: RawServer, tmp_path: Path) -> None:
    """The file is `spec3.json` here, a pipe hears no progress, and `import` takes what came."""
    done = runs.run("fetch", "--url", f"{server.url}/a", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].endswith(f" sha256 {HASH}, to spec3.json")
    assert (tmp_path / "spec3.json").read_bytes() == DOCUMENT
    done = runs.run("import", "spec3.json", "--out", "facts.json", cwd=tmp_path)
    assert done.returncode == 0


def test_what_is_asked_for(server: RawServer, out: Path) -> None:
    assert run(server, out, path="/a/{ref}/b?c=%20d#e") == 0
    assert run(server, out, "--ref", "v2028", path="/a/{ref}/b") == 0
    first, second = server.heard
    assert first.line == "GET /a/master/b?c=%20d HTTP/1.1"
    assert second.line == "GET /a/v2028/b HTTP/1.1"
    assert first.headers["accept-encoding"] == "gzip"
    assert first.headers["user-agent"].startswith("restripe-codegen/")
    assert not {"authorization", "cookie"} & first.headers.keys()


@pytest.mark.parametrize("given", [HASH, HASH.upper()])
def test_the_hash_in_either_case(given: str, server: RawServer, out: Path) -> None:
    assert run(server, out, "--sha256", given) == 0
    assert out.read_bytes() == DOCUMENT


def test_what_a_link_leads_to_is_replaced(server: RawServer, out: Path) -> None:
    link = out.parent / "below" / "link.json"
    link.parent.mkdir()
    link.symlink_to(out)
    assert run(server, link) == 0
    assert link.is_symlink() and out.read_bytes() == DOCUMENT
    assert sorted(os.listdir(out.parent)) == ["below", out.name]
    assert os.listdir(link.parent) == [link.name]


def test_a_package_is_locked_to_what_was_fetched(server: RawServer, out: Path) -> None:
    """The hash that fetch prints, and takes, is the lock's."""
    assert run(server, out, "--sha256", HASH) == 0
    folder = out.parent / "out"
    words = ["--spec", str(out), "--out", str(folder), "--only", "Charge"]
    assert commands.run(["generate", *words]) == 0
    lock = json.loads((folder / "restripe" / "spec.lock").read_text())
    assert lock["document"] == HASH


def test_on_a_terminal_progress_is_wiped(server: RawServer, out: Path) -> None:
    status, shown = on_terminal("fetch", "--url", f"{server.url}/a", "--out", out)
    assert status == 0 and "\r\x1b[Kfetched 0.0 MB" in shown
    last = shown.rstrip().split("\r\n")[-1].rpartition("\x1b[K")[2]
    assert last.startswith(f"wrote {runs.VERSION}, ")
    server.behave = always(reply(DOCUMENT)[:-1])
    status, shown = on_terminal("fetch", "--url", f"{server.url}/a", "--out", out)
    said = shown.rstrip().split("\r\n")[-1].rpartition("\x1b[K")[2]
    assert (status, said) == (
        2,
        f"{server.url}/a: the answer breaks off before its end",
    )


def test_yaml(server: RawServer, tmp_path: Path) -> None:
    text = DOCUMENT + b"\n# in YAML\n"
    server.behave = always(reply(text, content_type="text/yaml"))
    out = tmp_path / "spec3.yaml"
    assert run(server, out) == 0
    assert out.read_bytes() == text


def test_a_document_that_does_not_say_its_version(
    server: RawServer, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = runs.document()
    found["info"]["version"] = "draft"
    server.behave = always(reply(json.dumps(found).encode()))
    said = refused(server, out, capsys)
    assert said.startswith('#/info/version: "draft" is no API version')
    assert run(server, out, "--api-version", "2020-01-01") == 0
    note, last = capsys.readouterr().out.splitlines()[:1], json.loads(out.read_text())
    assert note == ['spec3.json says "draft", 2020-01-01 was given and is used']
    assert last == found


def test_a_redirect_on_the_same_server(server: RawServer, out: Path) -> None:
    def behave(sock: socket.socket, heard: Heard) -> bool:
        steps = {"/spec3.json": "/two", "/two": f"{server.url}/three?x=1"}
        there = steps.get(heard.line.split()[1])
        moved = reply(b"", "302 Found", location=there or "")
        return always(moved if there else reply(DOCUMENT))(sock, heard) is True

    server.behave = behave
    assert run(server, out) == 0
    assert out.read_bytes() == DOCUMENT
    assert [one.line.split()[1] for one in server.heard] == [
        "/spec3.json",
        "/two",
        "/three?x=1",
    ]


# -- answers that are refused ---------------------------------------------------------------------


def with_(**changes: Any) -> bytes:
    return json.dumps({**runs.document(), **changes}).encode()


def moved(location: str, status: str = "302 Found") -> bytes:
    return reply(b"", status, location=location)


NO_END = "the answer breaks off before its end"
NO_GZIP = "its gzip is broken or breaks off"
HTML = b"<!DOCTYPE html>\n<html><title>Sign in</title></html>"
BAD: list[tuple[bytes, str]] = [
    # Cut off.
    (reply(DOCUMENT)[:-1], NO_END),
    (reply(DOCUMENT, content_length=str(len(DOCUMENT) + 1)), NO_END),
    (reply(b"", content_length="5"), NO_END),
    (chunked(DOCUMENT, end=b""), NO_END),
    (chunked(DOCUMENT, end=b"5\r\nab"), NO_END),
    (chunked(DOCUMENT, end=b"zz\r\n"), NO_END),
    (b"HTTP/1.0 200 OK\r\n\r\n" + DOCUMENT[:-1], r", line 1, column \d+: Expecting .*"),
    (packed(DOCUMENT, cut=1), NO_GZIP),
    (packed(DOCUMENT, cut=9), NO_GZIP),
    (packed(DOCUMENT)[:-1], NO_END),
    (reply(DOCUMENT, content_encoding="gzip"), NO_GZIP),
    (reply(gzip.compress(DOCUMENT) + b"more", content_encoding="gzip"), NO_GZIP),
    (reply(zlib.compress(DOCUMENT), content_encoding="deflate"), 'its encoding "deflate" is not known here'),
    (reply(DOCUMENT, content_encoding="br"), 'its encoding "br" is not known here'),
    # Something else.
    (reply(HTML, content_type="text/html; charset=utf-8"), "it is text/html, neither JSON nor YAML"),
    (reply(DOCUMENT, content_type="image/png"), "it is image/png, neither JSON nor YAML"),
    (reply(HTML, content_type="text/plain"), "it is HTML or XML, neither JSON nor YAML"),
    (reply(b""), "the file is empty"),
    (reply(b"404: Not Found"), ", line 1, column 1: Extra data|, line 1, column 4: Extra data"),
    (reply(b"[]"), "the top level is not a mapping"),
    (reply(b'{"message": "API rate limit exceeded"}'), "#: not an OpenAPI 3.0 document.*"),
    (reply(with_(openapi="2.0")), "#: not an OpenAPI 3.0 document.*"),
    (reply(with_(paths=[])), "#: there are no paths"),
    (reply(gzip.compress(DOCUMENT)), "not UTF-8 text at byte 1"),
    # Other statuses.
    (reply(b"", "404 Not Found"), "the server answers 404 Not Found"),
    (reply(DOCUMENT, "500 Oops"), "the server answers 500 Internal Server Error"),
    (reply(b"", "503 Busy", retry_after="1"), "the server answers 503 Service Unavailable"),
    (reply(b"", "401 No", www_authenticate="Basic"), "the server answers 401 Unauthorized"),
    (reply(b"", "429 No"), "the server answers 429 Too Many Requests"),
    (reply(DOCUMENT, "206 Partial Content"), "the server answers 206 Partial Content"),
    (reply(b"", "204 No Content"), "the server answers 204 No Content"),
    (reply(b"", "304 Not Modified"), "the server answers 304 Not Modified"),
    (reply(b"", "799 \x1b[2J"), "the server answers 799"),
    # No HTTP.
    (b"", "the server answers with no HTTP"),
    (b"SSH-2.0-OpenSSH_9.6\r\n", "the server answers with no HTTP"),
    (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000 + b"\r\n\r\n", "the server answers with no HTTP"),
    # Redirects.
    (moved("/spec3.json"), "more than 5 redirects"),
    (moved("spec3.json", "301 Moved"), "more than 5 redirects"),
    (moved("http://127.0.0.1:1/a"), r"it redirects to another server, 127\.0\.0\.1:1: not followed"),
    (moved("//example.com/a", "308 P"), "its redirect is not followed: only https is taken .*"),
    (moved("https://example.com/a?token=s3cret", "307 T"), r"it redirects to another server, example\.com:443: not followed"),
    (moved("https://me:s3cret@example.com/"), "its redirect is not followed: an address with a name or a password .*"),
    (moved("file:///etc/passwd"), "its redirect is not followed: it is no address with a host"),
    (moved("ftp://example.com/a"), "its redirect is not followed: only https is taken .*"),
    (moved("http://[/"), "its redirect is not followed: it is no address"),
    (moved("/a b"), "its redirect is not followed: an address has no such characters"),
    (reply(b"", "302 Found"), "it redirects without saying where to"),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "problem"), BAD)
def test_an_answer_that_is_refused(
    answer: bytes,
    problem: str,
    server: RawServer,
    out: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server.behave = always(answer)
    said = refused(server, out, capsys)
    assert re.fullmatch(problem, said), said
    assert "s3cret" not in said


def test_a_redirect_to_another_server_is_not_asked(
    server: RawServer, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with raw_server(always(reply(DOCUMENT))) as other:
        server.behave = always(moved(f"{other.url}/spec3.json"))
        said = refused(server, out, capsys)
        port = other.port
        assert other.heard == []
    assert said == f"it redirects to another server, 127.0.0.1:{port}: not followed"


def test_another_hash(
    server: RawServer, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = "0" * 64
    said = refused(server, out, capsys, "--sha256", other)
    assert said == f"its SHA-256 is {HASH}, not {other}"


# -- limits ---------------------------------------------------------------------------------------

SMALL = Limits(size=len(DOCUMENT) - 1)
LARGE = f"it is larger than {SMALL.size / 1e6:g} MB"


def limited(server: RawServer, out: Path, limits: Limits) -> str:
    """The sentence of a download under other limits."""
    with pytest.raises(CodegenError) as raised:
        fetch(f"{server.url}/", out, limits=limits)
    assert out.read_bytes() == OLD
    assert os.listdir(out.parent) == [out.name]
    return str(raised.value).removeprefix(f"{server.url}/: ")


def test_the_limit_is_100_mb() -> None:
    assert Limits().size == 100_000_000


@pytest.mark.parametrize("answer", [chunked(DOCUMENT), packed(DOCUMENT)])
def test_a_document_that_is_too_large(
    answer: bytes, server: RawServer, out: Path
) -> None:
    server.behave = always(answer)
    assert limited(server, out, SMALL) == LARGE
    fetch(f"{server.url}/", out, limits=Limits(size=len(DOCUMENT)))
    assert out.read_bytes() == DOCUMENT


def test_a_length_that_is_too_large_is_not_waited_for(
    server: RawServer, out: Path
) -> None:
    """The head alone decides: nothing of the body is ever sent."""
    head = reply(b"", content_length=str(10**15))

    def behave(sock: socket.socket, heard: Heard) -> bool:
        sock.sendall(head)
        sock.recv(1)
        return False

    server.behave = behave
    limits = Limits(silence=60)
    assert limited(server, out, limits) == "it is larger than 100 MB"


def test_an_endless_document_is_refused_on_the_way(
    server: RawServer, out: Path
) -> None:
    sent = []

    def behave(sock: socket.socket, heard: Heard) -> bool:
        sock.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            sock.sendall(b"4000\r\n" + b" " * 0x4000 + b"\r\n")
            sent.append(0x4000)

    server.behave = behave
    assert limited(server, out, Limits(size=1_000_000)) == "it is larger than 1 MB"
    assert sum(sent) < 30_000_000


def test_few_bytes_that_stand_for_many(server: RawServer, out: Path) -> None:
    """40 MB of nothing in 40 KB, which are never held as a whole."""
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(bytes(1_000_000)) for _ in range(40))
    bomb += packer.flush()
    assert len(bomb) < 50_000
    server.behave = always(reply(bomb, content_encoding="gzip"))
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.start()
    try:
        said = limited(server, out, Limits(size=10_000_000))
        assert tracemalloc.get_traced_memory()[1] - before < 5_000_000
    finally:
        tracemalloc.stop()
    assert said == "it is larger than 10 MB"


def dripping(first: bytes, drop: bytes, stop: threading.Event) -> Behaviour:
    """Send the beginning, then a drop each moment."""

    def behave(sock: socket.socket, heard: Heard) -> bool:
        sock.sendall(first)
        while not stop.wait(0.02):
            sock.sendall(drop)
        return False

    return behave


HEAD = b"HTTP/1.1 200 OK\r\n"
DRIPS = [
    (HEAD + b"X: ", b"x"),
    (HEAD, b"X: y\r\n"),
    (HEAD + b"Content-Length: 9999\r\n\r\n", b" "),
    (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    (HEAD + b"Transfer-Encoding: chunked\r\n\r\n9", b"9"),
]


@pytest.mark.parametrize(("first", "drop"), DRIPS)
def test_an_answer_that_drips(
    first: bytes, drop: bytes, server: RawServer, out: Path
) -> None:
    """Never silent, and never at its end."""
    stop = threading.Event()
    server.behave = dripping(first, drop, stop)
    said = limited(server, out, Limits(silence=10, total=0.5))
    stop.set()
    assert said == "it takes longer than 0.5 s"


@pytest.mark.parametrize("first", [b"", HEAD, reply(DOCUMENT)[:-1]])
def test_a_server_that_falls_silent(first: bytes, server: RawServer, out: Path) -> None:
    stop = threading.Event()

    def behave(sock: socket.socket, heard: Heard) -> bool:
        sock.sendall(first)
        return stop.wait(30)

    server.behave = behave
    said = limited(server, out, Limits(silence=0.3, total=20))
    stop.set()
    assert said == "the server is silent for 0.3 s"


# -- the way there --------------------------------------------------------------------------------


def test_nobody_listens(
    server: RawServer, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.close()
    time.sleep(0.05)
    assert refused(server, out, capsys) == "Connection refused"


def test_a_host_that_nobody_knows(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["fetch", "--url", "https://nowhere.invalid/a?key=s3cret"]
    assert commands.run([*words, "--out", str(out)]) == 2
    said = capsys.readouterr().err
    begin = "https://nowhere.invalid/a?…: its host is not found: "
    assert said.startswith(begin) and "s3cret" not in said


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("certificate"))


def test_https(certificate: Path, out: Path) -> None:
    """With a certificate that is trusted, and one that is not."""
    with raw_server(always(reply(DOCUMENT)), server_context(certificate)) as server:
        words = ("fetch", "--url", f"{server.url}/a", "--out", out)
        done = runs.run(*words)
        said = f"{server.url}/a: its certificate is refused: self-signed certificate\n"
        assert (done.returncode, done.stdout, done.stderr) == (2, "", said)
        assert out.read_bytes() == OLD
        done = runs.run(*words, SSL_CERT_FILE=str(certificate))
        assert (done.returncode, done.stderr) == (0, "")
        assert out.read_bytes() == DOCUMENT
        server.behave = always(moved(server.url.replace("https", "http") + "/b"))
        done = runs.run(*words, SSL_CERT_FILE=str(certificate))
        said = f"{server.url}/a: it redirects to http: not followed\n"
        assert (done.returncode, done.stderr) == (2, said)


def test_https_from_a_server_without_it(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def greet(listener: socket.socket) -> None:
        sock, _ = listener.accept()
        with sock:
            sock.sendall(b"220 mail.example.com ESMTP\r\n")
            sock.recv(65_536)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=greet, args=[listener], daemon=True).start()
        url = f"https://127.0.0.1:{listener.getsockname()[1]}/"
        assert commands.run(["fetch", "--url", url, "--out", str(out)]) == 2
    said = f"{url}: no TLS connection: WRONG_VERSION_NUMBER\n"
    assert capsys.readouterr().err == said
    assert out.read_bytes() == OLD


def test_the_proxy_of_the_environment(
    server: RawServer,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("http_proxy", f"http://me:s3cret@127.0.0.1:{server.port}")
    words = ["fetch", "--url", "http://localhost:9/a", "--out", str(out)]
    assert commands.run(words) == 0
    assert server.heard[0].line == "GET http://localhost:9/a HTTP/1.1"
    assert server.heard[0].headers["proxy-authorization"].startswith("Basic ")
    assert out.read_bytes() == DOCUMENT
    monkeypatch.setenv("no_proxy", "localhost")
    assert commands.run(words) == 2
    assert len(server.heard) == 1
    monkeypatch.delenv("no_proxy")
    monkeypatch.setenv("http_proxy", "me:s3cret@[")
    assert commands.run(words) == 2
    shown = capsys.readouterr()
    assert "s3cret" not in shown.out + shown.err


def test_a_proxy_that_refuses_a_tunnel(
    server: RawServer,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server.behave = always(reply(b"", "407 Who are you"))
    monkeypatch.setenv("https_proxy", f"http://me:s3cret@127.0.0.1:{server.port}")
    words = ["fetch", "--url", "https://example.com/a", "--out", str(out)]
    assert commands.run(words) == 2
    said = capsys.readouterr().err
    end = "Tunnel connection failed: 407 Who are you"
    assert said == f"https://example.com/a: {end}\n"
    assert server.heard[0].line.startswith("CONNECT example.com:443 ")


# -- addresses and options ------------------------------------------------------------------------


def test_the_address_of_stripe() -> None:
    options = cli.parser().parse_args(["fetch"])
    begin = "https://raw.githubusercontent.com/stripe/openapi"
    assert url_of(options.url, options.ref) == f"{begin}/master/openapi/spec3.json"
    assert url_of(URL, "v2028") == f"{begin}/v2028/openapi/spec3.json"
    assert options.out == Path("spec3.json")


SECRET = "an address with a name or a password in it is not taken"
ONLY = "only https is taken (http of this machine's own servers)"
ADDRESSES = [
    ("http://example.com/a", ONLY),
    ("http://127.0.0.1.example.com/a", ONLY),
    ("http://127.1/a", ONLY),
    ("ftp://localhost/a", ONLY),
    ("HTTP://example.com/a", ONLY),
    ("file:///etc/passwd", "it is no address with a host"),
    ("/etc/passwd", "it is no address with a host"),
    ("https:///a", "it is no address with a host"),
    ("https://host:0/", "it is no address with a host"),
    ("https://host:99999/", "it is no address"),
    ("https://host:s3cret/", "it is no address"),
    ("https://[::1/a", "it is no address"),
    ("", "it is no address with a host"),
    ("https://host/a b", "an address has no such characters"),
    ("https://host/a\r\nX: y", "an address has no such characters"),
    ("https://höst/a", "an address has no such characters"),
    ("https://me:s3cret@host/a", SECRET),
    ("https://s3cret@host/a", SECRET),
    ("http://localhost@example.com/a", SECRET),
]


@pytest.mark.parametrize(("url", "problem"), ADDRESSES)
def test_an_address_that_is_not_asked(
    url: str, problem: str, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.run(["fetch", "--url", url, "--out", str(out)]) == 2
    assert capsys.readouterr().err == f"--url: {problem}\n"
    assert out.read_bytes() == OLD


OPTIONS: list[tuple[list[str], str]] = [
    (["--ref", "../v1"], '--ref: "../v1" is no tag or branch'),
    (["--ref", "v1/../../x"], '--ref: "v1/../../x" is no tag or branch'),
    (["--ref", "v1?x"], '--ref: "v1?x" is no tag or branch'),
    (["--ref", ""], '--ref: "" is no tag or branch'),
    (["--ref", "v1\n"], '--ref: "v1\\n" is no tag or branch'),
    (["--ref", "v1", "--url", "https://host/a"], "--ref: the --url has no {ref} to put it in"),
    (["--sha256", "abc"], '--sha256: "abc" is not of 64 hexadecimal digits'),
    (["--sha256", HASH + "\n"], f'--sha256: "{HASH}\\n" is not of 64 hexadecimal digits'),
    (["--sha256", ""], '--sha256: "" is not of 64 hexadecimal digits'),
    (["--out", "."], ".: is no file; fetch would not replace it"),
    (["--out", "none/spec3.json"], "none/spec3.json: cannot be written: No such file or directory"),
    (["--out", "/dev/null"], "/dev/null: is no file; fetch would not replace it"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "said"), OPTIONS)
def test_options_that_are_refused_before_anything_is_asked(
    words: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    # Nothing listens there, which would be another sentence.
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")
    assert commands.run(["fetch", *words]) == 2
    assert capsys.readouterr().err == f"{said}\n"
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("name", ["openapi.json", "versions/2031-01-01.json"])
def test_the_folder_of_facts_gets_no_prose(
    name: str, server: RawServer, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = runs.ROOT / "spec"
    server.behave = always(reply(b"", "404 Not Found"))
    before = runs.contents(facts)
    assert run(server, facts / name) == 2
    end = "spec/ holds facts alone; fetch to another file and import that"
    assert capsys.readouterr().err == f"{facts / name}: {end}\n"
    assert server.heard == [] and runs.contents(facts) == before


# -- Ctrl-C ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("first", [b"", reply(DOCUMENT)[:-1]])
def test_ctrl_c_leaves_the_file(first: bytes, server: RawServer, out: Path) -> None:
    """While the server is silent, which it may be for half a minute."""
    asked, stop = threading.Event(), threading.Event()

    def behave(sock: socket.socket, heard: Heard) -> bool:
        sock.sendall(first)
        asked.set()
        return stop.wait(60)

    server.behave = behave
    process = runs.started("fetch", "--url", f"{server.url}/", "--out", out)
    assert asked.wait(30)
    time.sleep(0.2)
    runs.interrupt(process)
    shown, said = process.communicate(timeout=20)
    stop.set()
    sentence = f"interrupted; {out} is whole, as it was before or all new\n"
    assert (process.returncode, shown, said) == (2, "", sentence)
    assert out.read_bytes() == OLD
    assert os.listdir(out.parent) == [out.name]


def test_a_killed_run_leaves_the_file(server: RawServer, out: Path) -> None:
    asked, stop = threading.Event(), threading.Event()

    def behave(sock: socket.socket, heard: Heard) -> bool:
        sock.sendall(reply(DOCUMENT)[:-1])
        asked.set()
        return stop.wait(60)

    server.behave = behave
    process: subprocess.Popen[str] = runs.started(
        "fetch", "--url", f"{server.url}/", "--out", out
    )
    assert asked.wait(30)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=20)
    stop.set()
    assert out.read_bytes() == OLD
