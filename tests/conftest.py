"""Fixtures that every part's tests share: the local Stripe servers."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

from scripts.stripe_mock import StripeMock

# A loaded machine is slow, not wrong; and the automatic run tries the same examples each time.
hypothesis.settings.register_profile("local", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "local")


def _absolute(file: str | Path | None) -> Path | None:
    return None if file is None else Path(file).resolve()


@pytest.fixture(scope="session")
def stripe_mock_for() -> Iterator[Callable[..., StripeMock]]:
    """`stripe_mock_for(spec, fixtures=None)`: a stripe-mock that serves that document, one per document and session."""
    running: dict[tuple[Path | None, Path | None], StripeMock] = {}
    with contextlib.ExitStack() as servers:

        def serve(
            spec: str | Path | None = None, fixtures: str | Path | None = None
        ) -> StripeMock:
            key = (_absolute(spec), _absolute(fixtures))
            if key not in running:
                running[key] = servers.enter_context(StripeMock(*key))
            return running[key]

        yield serve


@pytest.fixture(scope="session")
def stripe_mock(stripe_mock_for: Callable[..., StripeMock]) -> StripeMock:
    """The session's stripe-mock with its own document, built first when it is missing."""
    return stripe_mock_for()
