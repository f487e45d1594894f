# Rendered from codegen/runtime/request_headers.py, which has the comments.

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

FRAMING = frozenset(("host", "content-length", "transfer-encoding"))
VERSION_NEEDED = frozenset([("POST", "/v1/ephemeral_keys")])
_TOKEN = frozenset(f"{ascii_letters}{digits}!#$%&'*+-.^_`|~")
LANGUAGE = ".".join(map(str, sys.version_info[:3]))


def identity(
    v2: bool, engine: str, app: Optional[AppInfo], telemetry: bool = False
) -> Dict[str, str]:
    check_app_info(app)
    product = f"{PRODUCT}/{'v2' if v2 else 'v1'} {PRODUCT}Python/{VERSION}"
    more: Dict[str, object] = {}
    if telemetry:
        from .telemetry import platform_text

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
    if (verb, path) in VERSION_NEEDED and not options.get("stripe_version"):
        raise ValueError(
            f"{verb} {path} needs the option 'stripe_version': the API version of the app that the key is for"
        )


def idempotency_key(
    verb: str, v2: bool, options: Mapping[str, object]
) -> Optional[str]:
    chosen = options.get("idempotency_key")
    if chosen:
        return text_option("idempotency_key", chosen)
    if verb == "POST" or (verb == "DELETE" and v2):
        return _random_uuid()
    return None


def _random_uuid() -> str:
    text = os.urandom(16).hex()
    variant = "89ab"[int(text[16], 16) & 3]
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"


def finished(headers: Mapping[str, str], extra: object) -> SentHeaders:
    kind = None if isinstance(extra, (Mapping, type(None))) else type(extra).__name__
    found = SentHeaders(headers)
    own = SentHeaders(extra if isinstance(extra, Mapping) else {})
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
