"""Whether and when a call is sent again (behaviours F): decisions without a clock."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.runtime.retry import delay, retry_reply

DECISIONS = [
    *[
        (f"F-3 {status}", status, {}, None, True)
        for status in (409, 500, 502, 503, 504)
    ],
    *[
        (f"F-3 {status}", status, {}, None, False)
        for status in (302, 400, 401, 402, 403, 404, 408, 424, 425, 429)
    ],
    ("F-2 asked", 400, {"stripe-should-retry": "true"}, None, True),
    ("F-2 forbidden", 503, {"stripe-should-retry": "false"}, None, False),
    ("F-2 409 forbidden", 409, {"stripe-should-retry": "false"}, None, False),
    ("F-2 nonsense", 503, {"stripe-should-retry": "maybe"}, None, True),
    ("F-2 lock_timeout", 429, {}, "lock_timeout", True),
    (
        "F-2 lock_timeout forbidden",
        429,
        {"stripe-should-retry": "false"},
        "lock_timeout",
        False,
    ),
    ("F-2 another code", 429, {}, "rate_limit", False),
    ("F-2 lock_timeout of another status", 400, {}, "lock_timeout", False),
]


@pytest.mark.parametrize(
    "status, headers, code, again",
    [row[1:] for row in DECISIONS],
    ids=[r[0] for r in DECISIONS],
)
def test_decision(status: int, headers: Any, code: Any, again: bool) -> None:
    assert retry_reply(status, headers, code) is again


@pytest.mark.parametrize(
    "retries, randomness, seconds",
    [
        (1, 0.0, 0.5),
        (1, 1.0, 0.5),
        (2, 0.0, 0.5),
        (2, 1.0, 1.0),
        (3, 0.5, 1.5),
        (4, 1.0, 4.0),
        (5, 0.0, 2.5),
        (9, 1.0, 5.0),
        (99_999, 1.0, 5.0),
    ],
)
def test_f_5_back_off(retries: int, randomness: float, seconds: float) -> None:
    assert delay(retries, randomness) == seconds


@pytest.mark.parametrize(
    "text, seconds",
    [
        ("3", 3.0),
        ("0.7", 0.7),
        ("60", 60.0),
        ("61", 0.5),
        ("0", 0.5),
        ("-1", 0.5),
        ("0.1", 0.5),
        ("nan", 0.5),
        ("inf", 0.5),
        ("", 0.5),
        ("Wed, 21 Oct 2026 07:28:00 GMT", 0.5),
    ],
)
def test_f_5_retry_after(text: str, seconds: float) -> None:
    assert delay(1, 0.0, {"retry-after": text}) == seconds
