"""Fixtures of the end-to-end tests: localstripe, a server that remembers, and the package before it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import restripe

SERVE = Path(__file__).with_name("serve_localstripe.py")
KEY = "sk_test_localstripe"


@pytest.fixture(scope="session")
def localstripe() -> Iterator[str]:
    """The address of a running localstripe; without the package (`pip install -e '.[dev]'`) the tests fail."""
    process = subprocess.Popen(
        [sys.executable, str(SERVE)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            port = process.stdout.readline().strip() if process.stdout else ""
            assert port, "localstripe did not start; what it printed stands above"
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()


@pytest.fixture
def global_settings(localstripe: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The package's own settings lead to localstripe."""
    monkeypatch.setattr(restripe, "api_key", KEY)
    monkeypatch.setattr(restripe, "api_base", localstripe)


@pytest.fixture
def client(localstripe: str) -> Iterator[restripe.StripeClient]:
    """A client that leads to localstripe."""
    with restripe.StripeClient(KEY, base_addresses={"api": localstripe}) as made:
        yield made
