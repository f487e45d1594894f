# Rendered from codegen/runtime/convert.py, which has the comments.
"""Plain data to objects, for data that came some other way than by a call."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from .access import is_v2_mode, settings_with
from .classes import class_for
from .message import StripeResponse
from .plain import duplicate
from .views import Origin, View, make


def convert_to_stripe_object(
    resp: Any,
    api_key: Optional[str] = None,
    stripe_version: Optional[str] = None,
    stripe_account: Optional[str] = None,
    params: Optional[Mapping[str, Any]] = None,
    klass_: Optional[type] = None,
    *,
    api_mode: str = "V1",
) -> Any:
    """The object that a dict or a reply describes, a list of such for a list; anything else as it is.

    ``klass_`` is the class of a dict without an `object` key, ``params`` are those that a page's further requests and
    a later ``refresh`` repeat. The data is copied. Raises ValueError for a reply that is no JSON and for
    another ``api_mode`` than "V1" and "V2".
    """
    settings = settings_with(None, api_key, stripe_version, stripe_account)
    reply = resp if isinstance(resp, StripeResponse) else None
    data = reply.data if reply is not None else resp
    origin = Origin(settings, is_v2_mode(api_mode), reply, None, duplicate(params))
    return _converted(data, klass_, origin)


def _converted(data: Any, cls: Optional[type], origin: Origin) -> Any:
    if isinstance(data, (list, tuple)):
        return [_converted(item, cls, origin.inner) for item in data]
    if isinstance(data, View) or not isinstance(data, Mapping):
        return data
    return make(class_for(data, None, origin.v2, cls), duplicate(data), origin)
