# Copied from codegen/runtime/telemetry.py; edit it there, never here.
"""What the API may learn of how fast its last reply came: off unless ``enable_telemetry`` is set.

Nothing is written to disk, and nothing of the machine is looked up before the setting is on.
"""

from __future__ import annotations

import json
import threading
from typing import Any, Dict, Mapping, Optional, Sequence

from .headers import Headers

NAME = "X-Stripe-Client-Telemetry"
DISABLED = "(disabled)"
# By thread, so that no two calls mix their figures.
_last = threading.local()


def header() -> Dict[str, str]:
    """Return the header about this thread's last reply, an empty dict before the first."""
    metrics: Optional[Mapping[str, Any]] = getattr(_last, "metrics", None)
    if metrics is None:
        return {}
    return {NAME: json.dumps({"last_request_metrics": metrics})}


def record(reply_headers: Headers, seconds: float, usage: Sequence[str] = ()) -> None:
    """Remember how long a reply took; one without a Request-Id is of no use to anybody."""
    request_id = reply_headers.get("request-id")
    if not request_id:
        return
    metrics: Dict[str, object] = {
        "request_id": request_id,
        "request_duration_ms": round(seconds * 1000),
    }
    if usage:
        metrics["usage"] = list(usage)
    _last.metrics = metrics


def forget() -> None:
    """Forget this thread's last reply."""
    _last.__dict__.clear()


def platform_text() -> str:
    """Return the name of the operating system, "(disabled)" where it cannot be found out."""
    import platform

    try:
        return platform.platform()
    except Exception:
        return DISABLED
