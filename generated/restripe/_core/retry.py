# Rendered from codegen/runtime/retry.py, which has the comments.

from __future__ import annotations

from typing import Mapping, Optional

FIRST_DELAY = 0.5
LONGEST_DELAY = 5.0
LONGEST_RETRY_AFTER = 60.0


def retry_reply(status: int, headers: Mapping[str, str], code: Optional[str]) -> bool:
    asked = headers.get("stripe-should-retry")
    if asked in ("true", "false"):
        return asked == "true"
    return status == 409 or status >= 500 or (status == 429 and code == "lock_timeout")


def delay(
    retries: int, randomness: float, headers: Optional[Mapping[str, str]] = None
) -> float:
    longest = min(FIRST_DELAY * 2.0 ** min(retries - 1, 9), LONGEST_DELAY)
    backoff = max(FIRST_DELAY, longest * 0.5 * (1 + randomness))
    return max(backoff, _retry_after(headers or {}))


def _retry_after(headers: Mapping[str, str]) -> float:
    try:
        seconds = float(headers.get("retry-after", ""))
    except ValueError:
        return 0.0
    return seconds if 0 < seconds <= LONGEST_RETRY_AFTER else 0.0
