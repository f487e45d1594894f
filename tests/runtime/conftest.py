"""Fixtures of the runtime's tests: a scripted server, and settings that lead to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from codegen.runtime.config import BASE_ADDRESSES, Settings
from tests.runtime.server import ScriptedServer, scripted_server

KEY = "sk_test_canary000000000000000"


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server() as running:
        yield running


@pytest.fixture
def settings(server: ScriptedServer) -> Settings:
    """Settings whose four hosts are the scripted server."""
    return Settings(
        api_key=KEY,
        stripe_version="2025-09-30.clover",
        base_addresses=dict.fromkeys(BASE_ADDRESSES, server.url),
        max_network_retries=0,
        timeout=5.0,
    )
