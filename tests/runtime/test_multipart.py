"""Uploads: where the bytes come from, what is left as it was, and what goes wrong with a clear word (B-40 to B-44)."""

from __future__ import annotations

import gc
import gzip
import io
import os
import subprocess
import sys
import tempfile
import threading
import warnings
from pathlib import Path
from typing import Any, Callable

import pytest
from hypothesis import given, strategies as st

from codegen.runtime.config import Settings
from codegen.runtime.errors import APIConnectionError
from codegen.runtime.message import CHUNK
from codegen.runtime.multipart import MultipartBody, multipart
from codegen.runtime.requestor import Call, send
from codegen.runtime.uploads import SMALL
from tests.runtime.multipart_parser import Part, read_parts
from tests.runtime.server import Answer, ScriptedServer, error

LARGE = os.urandom(2 * SMALL + 12_345)
OCTETS = "application/octet-stream"


def parts(params: Any) -> list[Part]:
    body, kind = multipart(params)
    return read_parts(body if isinstance(body, bytes) else b"".join(body), kind)


def content(value: Any) -> bytes:
    (part,) = parts({"file": value})
    return part.content


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "evidence.pdf"
    found.write_bytes(LARGE)
    return found


def opened_past_the_start(path: Path) -> Any:
    file = open(path, "rb")
    file.seek(5)
    return file


def spooled(path: Path) -> Any:
    file = tempfile.SpooledTemporaryFile()
    file.write(LARGE)
    file.seek(0)
    return file


def zipped(path: Path) -> Any:
    target = path.with_suffix(".gz")
    target.write_bytes(gzip.compress(LARGE))
    return gzip.open(target)


class OnlyReads:
    """A file of somebody's own that can do nothing else."""

    def __init__(self) -> None:
        self.reads = 0

    def read(self) -> bytes:
        self.reads += 1
        return LARGE if self.reads == 1 else b""


SOURCES: dict[str, tuple[Callable[[Path], Any], bytes]] = {
    "bytes": (lambda path: LARGE, LARGE),
    "bytearray": (lambda path: bytearray(LARGE), LARGE),
    "memoryview": (lambda path: memoryview(LARGE)[::2], LARGE[::2]),
    "path": (lambda path: path, LARGE),
    "open file": (lambda path: open(path, "rb"), LARGE),
    "from its position": (opened_past_the_start, LARGE[5:]),
    "unbuffered": (lambda path: open(path, "rb", buffering=0), LARGE),
    "BytesIO": (lambda path: io.BytesIO(LARGE), LARGE),
    "text": (lambda path: io.StringIO("é\n" * SMALL), "é\n".encode() * SMALL),
    "spooled": (spooled, LARGE),
    "gzip": (zipped, LARGE),
    "only reads": (lambda path: OnlyReads(), LARGE),
    "named bytes": (lambda path: ("a.pdf", LARGE), LARGE),
    "named path": (lambda path: ("a.pdf", path), LARGE),
    "named file": (lambda path: ("a.pdf", open(path, "rb"), "a/b"), LARGE),
}


@pytest.mark.parametrize("kind", SOURCES)
def test_b_43_every_attempt_sends_the_same_bytes(kind: str, path: Path) -> None:
    make, expected = SOURCES[kind]
    source = make(path)
    body, content_type = multipart({"purpose": "x", "file": source})
    assert isinstance(body, MultipartBody)
    first, second = list(body), b"".join(body)
    assert b"".join(first) == second and len(second) == body.length
    assert max(map(len, first)) <= CHUNK
    assert read_parts(second, content_type)[1].content == expected
    file = source[1] if isinstance(source, tuple) else source
    if hasattr(file, "close"):
        assert not file.closed
        file.close()


@pytest.mark.parametrize("size", [0, 1, SMALL, SMALL + 1])
@pytest.mark.parametrize("kind", ["rb", "r", "path"])
def test_b_44_a_file_stays_open_where_it_stood(
    kind: str, size: int, tmp_path: Path
) -> None:
    (tmp_path / "x").write_bytes(b"ab" + b"c" * size)
    if kind == "path":
        assert content(tmp_path / "x") == b"ab" + b"c" * size
        return
    with open(tmp_path / "x", kind) as file:
        file.read(2)
        position = file.tell()
        for _ in range(2):
            assert content(file) == b"c" * size
            assert file.tell() == position
        assert not file.closed


def test_small_bodies_are_bytes_and_large_ones_are_not(path: Path) -> None:
    assert isinstance(multipart({"a": "b"})[0], bytes)
    assert isinstance(multipart({"file": LARGE[:1000]})[0], bytes)
    body, _ = multipart({"file": path})
    assert isinstance(body, MultipartBody)
    assert repr(body) == f"<MultipartBody of {body.length} bytes>"


@pytest.mark.parametrize(
    "name", ["/home/me/tax.pdf", "C:\\Users\\me\\tax.pdf", "..\\../tax.pdf", "tax.pdf"]
)
def test_d_15_only_the_base_name_leaves(name: str) -> None:
    file = io.BytesIO(b"x")
    file.name = name  # type: ignore[attr-defined]
    for source in (file, (name, b"x")):
        body, _ = multipart({"file": source})
        assert isinstance(body, bytes)
        assert b'filename="tax.pdf"' in body
        assert b"me" not in body.replace(b"name=", b"")


@pytest.mark.parametrize("name", [None, 3, "", b"/a/b.pdf", "x/"])
def test_b_42_names_of_files(name: Any) -> None:
    file = io.BytesIO(b"x")
    file.name = name  # type: ignore[attr-defined]
    (part,) = parts({"file": file})
    assert part.filename == ("b.pdf" if name == b"/a/b.pdf" else "blob")


def test_a_pipe_is_read_once() -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as end:
        threading.Thread(
            target=lambda: (end.write(LARGE), end.close()), daemon=True
        ).start()
        with os.fdopen(reading, "rb") as file:
            body, kind = multipart({"file": file})
            for _ in range(2):
                assert read_parts(b"".join(body), kind)[0].content == LARGE  # type: ignore[arg-type]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_read_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "p")
    writer = threading.Thread(target=(tmp_path / "p").write_bytes, args=(LARGE,))
    writer.start()
    body, kind = multipart({"file": tmp_path / "p"})
    writer.join()
    for _ in range(2):
        assert read_parts(b"".join(body), kind)[0].content == LARGE  # type: ignore[arg-type]


def test_bytes_that_change_later_are_sent_as_they_were() -> None:
    source = bytearray(LARGE)
    body, kind = multipart({"file": source})
    source[:] = b"x"
    assert read_parts(b"".join(body), kind)[0].content == LARGE  # type: ignore[arg-type]


class ReadWithAwait:
    async def read(self) -> bytes:
        return b""


class GivesNumbers:
    def read(self) -> int:
        return 3


def closed() -> Any:
    file = io.BytesIO()
    file.close()
    return file


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with open(tmp_path / "w", "wb") as write_only:
        cases: list[tuple[Any, type[Exception], str]] = [
            (
                ReadWithAwait(),
                TypeError,
                "file in parameter 'a\\[file\\]' is read with",
            ),
            (GivesNumbers(), TypeError, "in parameter 'a\\[file\\]' gave a int when"),
            (closed(), ValueError, "file in parameter 'a\\[file\\]' is closed"),
            (write_only, ValueError, "file in parameter 'a\\[file\\]' cannot be read"),
            (io.StringIO("\udc80"), ValueError, "file in parameter 'a\\[file\\]' is"),
            (tmp_path / "missing", FileNotFoundError, "missing"),
            (tmp_path, IsADirectoryError, str(tmp_path)),
            (("x", tmp_path / "missing"), FileNotFoundError, "missing"),
        ]
        for file, kind, text in cases:
            with pytest.raises(kind, match=text):
                multipart({"a": {"file": file}})


def shrink(path: Path) -> None:
    os.truncate(path, 1000)


CHANGES: dict[str, Callable[[Path], None]] = {"shrank": shrink, "vanished": os.unlink}


@pytest.mark.parametrize("change", CHANGES)
def test_a_file_that_changes_between_attempts_ends_the_call(
    change: str,
    path: Path,
    server: ScriptedServer,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def changing() -> Answer:
        CHANGES[change](path)
        return error(500)

    monkeypatch.setattr(server, "next_answer", changing)
    call = Call(
        "post", "/v1/files", {"file": path}, {"max_network_retries": 5}, multipart=True
    )
    with pytest.raises(APIConnectionError) as caught:
        send(settings, call)
    assert "parameter 'file' changed while it was sent" in str(caught.value)
    assert caught.value.attempts == 2 and not caught.value.should_retry


def test_a_file_closed_between_attempts_ends_the_call(path: Path) -> None:
    with open(path, "rb") as file:
        body, _ = multipart({"file": file})
        assert len(b"".join(body)) == body.length  # type: ignore[union-attr, arg-type]
    with pytest.raises(APIConnectionError, match="'file' changed while it was sent"):
        b"".join(body)  # type: ignore[arg-type]


def test_what_a_file_gains_later_is_not_sent(path: Path) -> None:
    body, kind = multipart({"file": path})
    with open(path, "ab") as file:
        file.write(b"more")
    assert read_parts(b"".join(body), kind)[0].content == LARGE  # type: ignore[arg-type]


def test_what_a_text_file_gains_later_is_not_sent(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a" * (SMALL * 2 - 1), encoding="utf-8")
    with open(path, encoding="utf-8") as file:
        body: Any = multipart({"file": file})[0]
        path.write_text("é" * SMALL * 2, encoding="utf-8")
        assert len(b"".join(body)) == body.length


def open_files() -> set[str]:
    folder = "/proc/self/fd"
    found = set()
    for number in os.listdir(folder):
        try:
            found.add(os.readlink(f"{folder}/{number}"))
        except OSError:
            continue
    return found


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="no /proc here")
def test_a_path_is_closed_however_its_reading_ends(path: Path) -> None:
    body: Any = multipart({"file": path})[0]
    assert str(path) not in open_files()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        begun = iter(body)
        next(begun), next(begun)
        assert str(path) in open_files()
        begun.close()
        assert str(path) not in open_files()
        begun = iter(body)
        next(begun), next(begun)
        with pytest.raises(KeyError):
            begun.throw(KeyError())
        assert str(path) not in open_files()
        begun = iter(body)
        next(begun), next(begun)
        del begun
        gc.collect()
        assert str(path) not in open_files()
    assert len(b"".join(body)) == body.length and str(path) not in open_files()


def test_an_abandoned_reading_leaves_the_file_where_it_was(path: Path) -> None:
    with open(path, "rb") as file:
        file.seek(7)
        body: Any = multipart({"file": file})[0]
        begun = iter(body)
        next(begun), next(begun)
        assert file.tell() != 7
        begun.close()
        assert file.tell() == 7


@pytest.mark.parametrize("kind", ["path", "file", "bytes"])
def test_a_large_file_over_the_wire_is_sent_again_whole(
    kind: str, path: Path, server: ScriptedServer, settings: Settings
) -> None:
    server.answers = [error(500), Answer(409, b"{}"), Answer()]
    with open(path, "rb") as file:
        source = {"path": path, "file": file, "bytes": LARGE}[kind]
        call = Call(
            "post",
            "/v1/files",
            {"purpose": "x", "file": source},
            {"max_network_retries": 2},
            multipart=True,
        )
        send(settings, call)
    assert len(server.arrived) == 3
    keys = {came.header("Idempotency-Key") for came in server.arrived}
    assert len(keys) == 1
    for came in server.arrived:
        assert came.header("Transfer-Encoding") is None
        assert came.header("Content-Length") == str(len(came.body))
        found = read_parts(came.body, came.header("Content-Type") or "")
        assert [part.content for part in found] == [b"x", LARGE]


MEMORY = """
import resource, socket, sys, tempfile, threading
from codegen.runtime.config import BASE_ADDRESSES, Settings
from codegen.runtime.requestor import Call, send

kind, megabytes = sys.argv[1], int(sys.argv[2])
server = socket.create_server(("127.0.0.1", 0))
got = 0

def serve():
    global got
    sock, _ = server.accept()
    buffer = bytearray(65536)
    head = b""
    while b"\\r\\n\\r\\n" not in head:
        head += sock.recv(65536)
    start, _, rest = head.partition(b"\\r\\n\\r\\n")
    lines = start.decode().lower().split("\\r\\n")
    length = int([l for l in lines if l.startswith("content-length")][0].split(":")[1])
    got = len(rest)
    while got < length:
        got += sock.recv_into(buffer)
    sock.sendall(b"HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\nContent-Type: application/json\\r\\n\\r\\n{}")
    sock.close()

with tempfile.NamedTemporaryFile() as file:
    file.truncate(megabytes << 20)
    if kind == "text":
        for _ in range(megabytes):
            file.write(b"0123456789abcde\\n" * 65536)
        file.flush()
    source = {"path": __import__("pathlib").Path(file.name), "file": open(file.name, "rb"), "text": open(file.name)}[kind]
    url = "http://127.0.0.1:%d" % server.getsockname()[1]
    settings = Settings(api_key="sk_test_x", stripe_version="x", base_addresses=dict.fromkeys(BASE_ADDRESSES, url))
    thread = threading.Thread(target=serve)
    thread.start()
    send(settings, Call("post", "/v1/files", {"purpose": "x", "file": source}, multipart=True))
    thread.join()
assert got > megabytes << 20, got
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def peak(kind: str, megabytes: int) -> int:
    """Return the most memory, in KiB, that a process of its own had."""
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, kind, str(megabytes)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = int(done.stdout)
    return found // 1024 if sys.platform == "darwin" else found


@pytest.mark.skipif(sys.platform == "win32", reason="resource is not for Windows")
@pytest.mark.parametrize("kind", ["path", "file", "text"])
def test_100_megabytes_need_no_more_memory_than_one(kind: str) -> None:
    assert peak(kind, 100) - peak(kind, 1) < 4096


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NAMES = TEXTS.filter(bool).map(lambda text: text.replace("%", "_"))
CONTENTS = st.one_of(
    st.binary(max_size=200),
    st.binary(max_size=8).map(lambda piece: b"\r\n--" + piece + b"\r\n\r\n"),
    st.binary(min_size=1, max_size=5).map(lambda piece: piece * 60_000),
)


def escaped(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ")


@st.composite
def files(draw: Any) -> tuple[Any, Part]:
    """A file in one of its forms, and the part that it becomes."""
    data, name = draw(CONTENTS), draw(NAMES)
    kind = draw(st.sampled_from([None, "application/pdf", "text/plain; charset=x"]))
    form = draw(st.sampled_from(["bytes", "named", "file", "text"]))
    last = escaped(name.replace("\\", "/").rpartition("/")[2]) or "blob"
    if form == "bytes":
        return data, Part("", "blob", OCTETS, data)
    if form == "named":
        return (name, data, kind), Part("", last, kind or OCTETS, data)
    if form == "file":
        return (name, io.BytesIO(data)), Part("", last, OCTETS, data)
    text = draw(TEXTS) * draw(st.sampled_from([1, 50_000]))
    return (name, io.StringIO(text, "")), Part("", last, OCTETS, text.encode())


@given(st.dictionaries(NAMES, st.one_of(TEXTS, files()), max_size=5))
def test_whatever_is_sent_reads_the_same(params: dict[str, Any]) -> None:
    sent = {
        name: value[0] if isinstance(value, tuple) else value
        for name, value in params.items()
    }
    found = parts({"deep": [sent]} if sent else {})
    assert len(found) == len(params)
    for (name, value), part in zip(params.items(), found):
        assert part.name == escaped(f"deep[0][{name}]")
        if isinstance(value, str):
            assert (part.filename, part.kind) == (None, None)
            assert part.content == value.encode()
        else:
            expected = value[1]
            assert part.filename == expected.filename
            assert (part.kind, part.content) == (expected.kind, expected.content)
