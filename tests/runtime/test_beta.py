"""Beta features behind the API version (W-3)."""

from __future__ import annotations

from types import ModuleType

import pytest

from codegen.runtime.beta import with_beta
from tests.runtime.server import ScriptedServer

PINNED = "2025-09-30.clover"


@pytest.mark.parametrize(
    ("before", "feature", "version", "after"),
    [
        (PINNED, "a_beta", "v1", f"{PINNED}; a_beta=v1"),
        (f"{PINNED}; a_beta=v1", "b_beta", "v2", f"{PINNED}; a_beta=v1; b_beta=v2"),
        (
            f"{PINNED}; a_beta=v1; b_beta=v2",
            "a_beta",
            "v10",
            f"{PINNED}; a_beta=v10; b_beta=v2",
        ),
        (f"{PINNED}; a_beta=v10", "a_beta", "v9", f"{PINNED}; a_beta=v10"),
    ],
)
def test_W_3_features_stand_behind_the_version(
    before: str, feature: str, version: str, after: str
) -> None:
    assert with_beta(before, feature, version) == after


@pytest.mark.parametrize(
    ("feature", "version"),
    [
        ("", "v1"),
        ("A b", "v1"),
        ("a_beta", "3"),
        ("a_beta", "v"),
        ("a_beta", 3),
        (None, "v1"),
    ],
)
def test_W_3_what_is_no_feature_is_named(feature: str, version: str) -> None:
    with pytest.raises(ValueError, match="beta feature"):
        with_beta(PINNED, feature, version)


def test_W_3_global_calls_ask_for_it(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stripe, "api_version", PINNED, raising=False)
    from fakestripe._core.beta import add_beta_version  # type: ignore[import-not-found]

    add_beta_version("a_beta", "v3")
    stripe.Customer("cus_1").delete()
    assert server.last.header("Stripe-Version") == f"{PINNED}; a_beta=v3"
