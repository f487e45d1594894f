"""The Python that the contestants run in: the official package, pinned, and the wheel of ours, built from the checkout."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv" / "bench-restripe"
PYTHON = HOME / "bin" / "python"
WHEELS = HOME / "wheels"
STAMP = HOME / "wheel.json"
# The certificate of the local server, its key, and certifi's bundle with that certificate in it.
TLS = HOME / "tls"
CERTIFICATE, BUNDLE = TLS / "server.pem", TLS / "bundle.pem"
OFFICIAL = "stripe==16.1.0"
# Pinned, so that two reports compare.
PINS = (
    OFFICIAL,
    "aiohttp==3.14.5",
    "basedpyright==1.40.2",
    "httpx==0.28.1",
    "mypy==2.4.1",
    "requests==2.34.2",
    "types-requests==2.33.0.20261030",
    "urllib3==2.8.0",
)
Say = Callable[[str], None]


class Failed(Exception):
    """A command that the bench needs did not end well; the text says which, and how."""


def prepare(say: Say) -> None:
    """Make the environment, or bring it up to date; unchanged, it takes no command at all."""
    if not PYTHON.exists():
        say(f"making {HOME.relative_to(ROOT)}")
        run([sys.executable, "-m", "venv", str(HOME)])
    known = json.loads(STAMP.read_text()) if STAMP.exists() else {}
    wanted = {"pins": list(PINS), "sources": _fingerprint()}
    if known.get("pins") != wanted["pins"]:
        say("installing " + ", ".join(PINS))
        _pip("install", "--quiet", *PINS)
        _pip("download", "--quiet", "--no-deps", "--dest", str(WHEELS), OFFICIAL)
    if known != wanted:
        say("building and installing the wheel of restripe")
        _install_ours()
        STAMP.write_text(json.dumps(wanted))
    if not BUNDLE.exists():
        _make_certificate()


def wheel(name: str) -> Path:
    """The wheel of a package that is measured."""
    found = sorted(WHEELS.glob(f"{name}-*.whl"))
    if len(found) != 1:
        raise Failed(f"{WHEELS} holds {len(found)} wheels of {name}: delete {HOME}")
    return found[0]


def run(command: list[str], **more: str) -> str:
    """Run a command to its end and return what it printed; raises Failed with its last line."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**clean_environment(), **more},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise Failed(
            f"{' '.join(command)[:200]}: status {done.returncode}: {''.join(last)}"
        )
    return done.stdout


def clean_environment() -> dict[str, str]:
    """This process's, without what would change how a Python starts or where a request goes."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "STRIPE_"))
        and not name.lower().endswith("_proxy")
    } | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def _pip(*words: str) -> None:
    # The proxies and indexes that pip is set up with here are needed for this alone.
    command = [str(PYTHON), "-m", "pip", *words]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        raise Failed(f"pip {' '.join(words)}: {done.stderr.strip()[-300:]}")


def _make_certificate() -> None:
    TLS.mkdir(exist_ok=True)
    names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    kind = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650"]
    to = ["-keyout", str(CERTIFICATE), "-out", str(CERTIFICATE)]
    try:
        run(["openssl", "req", *kind, *names, *to])
    except FileNotFoundError:
        raise Failed("there is no `openssl`, which makes the certificate") from None
    show = "import certifi; print(certifi.contents())"
    known = run([str(PYTHON), "-c", show])
    BUNDLE.write_text(known + CERTIFICATE.read_text())


def _install_ours() -> None:
    for old in WHEELS.glob("restripe-*.whl"):
        old.unlink()
    # Without isolation: the checkout's own environment has the build's tools.
    build = ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(WHEELS)]
    run([sys.executable, *build, str(ROOT)])
    again = ["--quiet", "--force-reinstall", "--no-deps"]
    _pip("install", *again, str(wheel("restripe")))


def _fingerprint() -> str:
    """Tells one state of what goes into the wheel from another."""
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes())
    for path in sorted((ROOT / "generated" / "restripe").rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            digest.update(f"{path.relative_to(ROOT)}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
