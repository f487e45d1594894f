# Rendered from codegen/runtime/snapshot_events.py, which has the comments.

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Dict, Mapping, Optional

from .classes import class_for
from .config import Settings, global_version
from .context import is_sendable
from .event_versions import VersionPolicy, check_policy, package_for
from .views import Origin, make

THIN = "v2.core.event"
_ACCOUNT = re.compile(r"acct_\w+", re.ASCII)


def build_event(
    data: Dict[str, Any], settings: Optional[Settings], policy: VersionPolicy
) -> Any:
    check_policy(policy)
    check_snapshot(data)
    package = package_for(data.get("api_version"), policy)
    if package is None:
        return build_unchecked(data, settings)
    from .other_packages import build_with

    return build_with(package, data, settings)


def build_unchecked(data: Dict[str, Any], settings: Optional[Settings]) -> Any:
    origin = Origin(settings_for(data, settings))
    try:
        return make(class_for(data, None, False), data, origin)
    except RecursionError:
        raise ValueError("the event is nested too deeply") from None


def check_snapshot(data: Mapping[str, Any]) -> None:
    name = data.get("object")
    if name == "event":
        return
    if name == THIN:
        raise ValueError(
            f"this is a thin event (its object is {THIN!r}): parse_event_notification reads those"
        )
    told = isinstance(name, str) and len(name) <= 40
    raise ValueError(
        f"this is no event: its object is {name!r}, not 'event'"
        if told
        else "this is no event: its object is not 'event'"
    )


def settings_for(
    data: Mapping[str, Any], settings: Optional[Settings]
) -> Optional[Settings]:
    context, account = data.get("context"), data.get("account")
    if isinstance(context, str) and is_sendable(context):
        return _for(settings, None, context)
    if isinstance(account, str) and _ACCOUNT.fullmatch(account):
        return _for(settings, account, None)
    return settings


def _for(
    settings: Optional[Settings], account: Optional[str], context: Optional[str]
) -> Settings:
    if settings is not None:
        return replace(settings, stripe_account=account, stripe_context=context)
    return Settings(None, global_version(), account, context)
