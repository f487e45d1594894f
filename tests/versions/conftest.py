"""Three packages of three API versions in one process, and a server that all of them call."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Answer, ScriptedServer, scripted_server
from tests.versions.rendering import ALL, RENDERED, write

Packages = Mapping[str, ModuleType]
SETTINGS = (
    "api_key api_base connect_api_base upload_api_base meter_events_api_base api_version"
    " max_network_retries enable_telemetry hooks default_http_client app_info log timeout"
).split()
CHARGE = b'{"object": "charge", "id": "ch_1", "amount": 5}'


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("versions")
    for version in RENDERED:
        write(version, out)
    return out


@pytest.fixture(scope="session")
def packages(folder: Path) -> Iterator[Packages]:
    """All of them by API version, imported side by side."""
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield {one.api_version: importlib.import_module(one.package) for one in ALL}
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == "acme"]:
            del sys.modules[name]


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server() as running:
        running.default = Answer(body=CHARGE)
        yield running


@pytest.fixture
def configured(
    packages: Packages, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> Packages:
    """The same, each with a key of its own; whatever a test sets is as before afterwards."""
    for version, package in packages.items():
        for name in SETTINGS:
            if name in vars(package):
                monkeypatch.setattr(package, name, vars(package)[name])
        vars(package).update(settings_of(version, server.url))
    return packages


def key_of(version: str) -> str:
    return f"sk_test_{version[:10].replace('-', '')}canary00"


def settings_of(version: str, url: str) -> dict[str, Any]:
    bases = ("api", "connect_api", "upload_api", "meter_events_api")
    chosen = {"api_key": key_of(version), "max_network_retries": 0, "timeout": 5.0}
    return {**chosen, **{f"{base}_base": url for base in bases}}
