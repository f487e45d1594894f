# Rendered from codegen/runtime/telemetry.py, which has the comments.

from __future__ import annotations

import json
import threading
from typing import Any, Dict, Mapping, Optional, Sequence

from .headers import Headers

NAME = "X-Stripe-Client-Telemetry"
DISABLED = "(disabled)"
_last = threading.local()


def header() -> Dict[str, str]:
    metrics: Optional[Mapping[str, Any]] = getattr(_last, "metrics", None)
    if metrics is None:
        return {}
    return {NAME: json.dumps({"last_request_metrics": metrics})}


def record(reply_headers: Headers, seconds: float, usage: Sequence[str] = ()) -> None:
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
    _last.__dict__.clear()


def platform_text() -> str:
    import platform

    try:
        return platform.platform()
    except Exception:
        return DISABLED
