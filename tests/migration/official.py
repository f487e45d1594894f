"""The official package, pinned, in an environment of its own: it is never imported by the process of the tests."""

from __future__ import annotations

import fcntl
import hashlib
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
# httpx is what the official package's async calls run on.
PINS = ("stripe==13.0.1", "httpx==0.28.1", "requests==2.34.2")


def environment() -> Path:
    """The folder for these pins and this Python."""
    of = hashlib.sha256("\n".join((*PINS, sys.version)).encode()).hexdigest()
    return ROOT / ".venvs" / f"official-{of[:12]}"


def python() -> str:
    """The program of that environment, which is made when it is missing. Without a network, and nothing kept, it raises."""
    folder = environment()
    folder.parent.mkdir(exist_ok=True)
    program = folder / "bin" / "python"
    with (folder.parent / "official.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "installed").exists():
            venv.create(folder, clear=True, with_pip=True)
            _install(program)
            (folder / "installed").touch()
    return str(program)


def _install(program: Path) -> None:
    pip = [str(program), "-m", "pip", "--disable-pip-version-check", "--quiet"]
    done = subprocess.run(
        [*pip, "install", *PINS], capture_output=True, text=True, timeout=600
    )
    if done.returncode:
        raise RuntimeError(f"{PINS[0]} could not be installed:\n{done.stderr}")
