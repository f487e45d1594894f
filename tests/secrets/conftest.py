"""A package around a copy of the runtime, and everything that it can make or raise while it holds canaries."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest

from tests.runtime.fake_package import imported, write_package
from tests.secrets.scene import Scene, play

# Not the name that tests/runtime imports its own under: both live as long as the session.
NAME = "canarystripe"


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("canary")
    write_package(folder, NAME)
    with imported(folder, NAME) as module:
        yield module


@pytest.fixture(scope="session")
def scene(package: ModuleType) -> Scene:
    """What came of all calls; made once, searched by every test."""
    return play(package)
