"""The headers of a request: who asks, with which key, for which account and in which version."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from functools import lru_cache
from string import ascii_letters, digits
from typing import Dict, Optional

from .config import ROOT, AppInfo, Settings, check_app_info, check_key, text_option
from .headers import SentHeaders
from .version import PRODUCT, VERSION

# Another value of these would make the server read another request than the one that was sent.
FRAMING = frozenset(("host", "content-length", "transfer-encoding"))
# What they make is for a mobile app, whose version of the API only the caller knows.
VERSION_NEEDED = frozenset([("POST", "/v1/ephemeral_keys")])
# What RFC 9110 lets the name of a header hold.
_TOKEN = frozenset(f"{ascii_letters}{digits}!#$%&'*+-.^_`|~")
LANGUAGE = ".".join(map(str, sys.version_info[:3]))


def identity(
    v2: bool, engine: str, app: Optional[AppInfo], telemetry: bool = False
) -> Dict[str, str]:
    """Return the headers that name this library, never Stripe's own, and the application on top of it."""
    check_app_info(app)
    product = f"{PRODUCT}/{'v2' if v2 else 'v1'} {PRODUCT}Python/{VERSION}"
    more: Dict[str, object] = {}
    if telemetry:
        # part: hooks!
        from .telemetry import platform_text

        # part: hooks
        more["platform"] = platform_text()
    if app:
        product = f"{product} {_app_token(app)}"
        more["application"] = dict(app)
    details = _details(engine)
    if more:
        details = f"{details[:-1]}, {json.dumps(more)[1:]}"
    return {"User-Agent": product, "X-Stripe-Client-User-Agent": details}


@lru_cache(maxsize=8)
def _details(engine: str) -> str:
    return json.dumps(
        {
            "bindings_version": VERSION,
            "lang": "python",
            "lang_version": LANGUAGE,
            "publisher": PRODUCT.lower(),
            "httplib": engine,
        }
    )


def _app_token(app: AppInfo) -> str:
    token = app.get("name") or ""
    if app.get("version"):
        token += f"/{app['version']}"
    return f"{token} ({app['url']})" if app.get("url") else token


def authority(settings: Settings) -> SentHeaders:
    """Return the headers of key, account, context and version."""
    package = ROOT if settings.source is None else settings.source.package
    key = check_key(settings.api_key, package)
    headers = SentHeaders(Authorization=f"Bearer {key}")
    del key
    for name, value in (
        ("Stripe-Version", settings.stripe_version),
        ("Stripe-Account", settings.stripe_account),
        ("Stripe-Context", settings.stripe_context),
    ):
        if value:
            headers[name] = text_option(name.lower().replace("-", "_"), value)
    return headers


def check_version(verb: str, path: str, options: Mapping[str, object]) -> None:
    """Raise ValueError for a call that no version but its own option's may stand for, and that has none."""
    if (verb, path) in VERSION_NEEDED and not options.get("stripe_version"):
        raise ValueError(
            f"{verb} {path} needs the option 'stripe_version': the API version of the app that the key is for"
        )


def idempotency_key(
    verb: str, v2: bool, options: Mapping[str, object]
) -> Optional[str]:
    """Return the caller's key, else a new one for what must not happen twice."""
    chosen = options.get("idempotency_key")
    if chosen:
        return text_option("idempotency_key", chosen)
    if verb == "POST" or (verb == "DELETE" and v2):
        return _random_uuid()
    return None


def _random_uuid() -> str:
    # What uuid.uuid4() makes, at a third of its time and without its import.
    text = os.urandom(16).hex()
    variant = "89ab"[int(text[16], 16) & 3]
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"


def finished(headers: Mapping[str, str], extra: object) -> SentHeaders:
    """Return the headers with the caller's own over them, names compared without case, each fit to be sent."""
    kind = None if isinstance(extra, (Mapping, type(None))) else type(extra).__name__
    found = SentHeaders(headers)
    own = SentHeaders(extra if isinstance(extra, Mapping) else {})
    # Any of the values may be a key, and crash reporters show the locals of the frame that raises.
    del headers, extra
    if kind is not None:
        raise TypeError(f"option 'headers' is a dict, not a {kind}")
    for name in own:
        _refuse(_problem_of_own(name, own[name]))
        for present in [other for other in found if other.lower() == name.lower()]:
            del found[present]
        found[name] = own[name]
    for name in own:
        _refuse(_problem(name, own[name]))
    # All values at once, since they nearly always fit.
    if not _fits("".join(found.values())):
        for name in found:
            _refuse(_problem(name, found[name]))
    return found


def _refuse(problem: Optional[Exception]) -> None:
    if problem is not None:
        raise problem


def _problem_of_own(name: object, value: object) -> Optional[Exception]:
    if not isinstance(name, str) or not isinstance(value, str):
        return TypeError(f"header {name!r} is text, not a {type(value).__name__}")
    if name.lower() in FRAMING:
        return ValueError(f"header {name!r} follows from the request, set no other")
    return None


def _problem(name: str, value: str) -> Optional[Exception]:
    # The value is not shown: it may be a key.
    if not name or not _TOKEN.issuperset(name):
        return ValueError(f"{name!r} cannot be the name of a header")
    if not _fits(value):
        return ValueError(
            f"header {name!r} holds a line break or another character that no header can hold"
        )
    return None


def _fits(value: str) -> bool:
    latin = value.isascii() or max(value) < "\u0100"
    return latin and value.replace("\t", " ").isprintable()
