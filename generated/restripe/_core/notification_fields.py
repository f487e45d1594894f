# Rendered from codegen/runtime/notification_fields.py, which has the comments.
"""What the fields of a thin event's notification hold; ValueError names the one that holds something else."""

from __future__ import annotations

from dataclasses import dataclass
from reprlib import repr as shown
from typing import Any, Mapping, Optional, Union

from .articles import article
from .context import StripeContext, is_sendable
from .errors import InvalidRequestError
from .paths import fill_path

EVENT = "/v2/core/events/{id}"


@dataclass(frozen=True)
class ReasonRequest:
    """The request of the API that caused an event."""

    id: str
    idempotency_key: Optional[str]


@dataclass(frozen=True)
class Reason:
    """Why there is an event; ``request`` is None where no request of the API caused it."""

    type: str
    request: Optional[ReasonRequest] = None


@dataclass(frozen=True)
class RelatedObject:
    """Which object an event is about; ``url`` is its path, such as "/v1/billing/meters/mtr_1"."""

    id: str
    type: str
    url: str


@dataclass(frozen=True)
class RelatedSingletonObject:
    """The same for an object that there is one of, and that has no id."""

    type: str
    url: str


Related = Union[RelatedObject, RelatedSingletonObject]


def absent(place: str) -> str:
    return f"the event notification has no {place!r}"


def _other(place: str, wanted: str, value: object) -> str:
    kind = article(type(value).__name__)
    return f"{place!r} of an event notification is {wanted}, not {kind}"


def text_of(data: Mapping[str, Any], name: str, within: str = "") -> str:
    value = data.get(name)
    place = within + name
    if value is None or value == "":
        raise ValueError(absent(place))
    if not isinstance(value, str):
        raise ValueError(_other(place, "text", value))
    return value


def id_of(data: Mapping[str, Any]) -> str:
    text = text_of(data, "id")
    try:
        fill_path(EVENT, (text,))
    except InvalidRequestError as error:
        raise ValueError(f"an event notification: {error}") from None
    return text


def flag_of(data: Mapping[str, Any], name: str) -> bool:
    value = data.get(name)
    if value is None or isinstance(value, bool):
        return bool(value)
    raise ValueError(_other(name, "true or false", value))


def _part(
    data: Mapping[str, Any], name: str, within: str = ""
) -> Optional[Mapping[str, Any]]:
    value = data.get(name)
    if value is None or isinstance(value, Mapping):
        return value or None
    raise ValueError(_other(within + name, "an object", value))


def context_of(data: Mapping[str, Any]) -> Optional[StripeContext]:
    if data.get("context") in (None, ""):
        return None
    text = text_of(data, "context")
    if is_sendable(text):
        return StripeContext.parse(text)
    raise ValueError(
        "'context' of an event notification is ids between slashes, such as 'org_1/acct_1', "
        f"not {shown(text)}"
    )


def reason_of(data: Mapping[str, Any]) -> Optional[Reason]:
    reason = _part(data, "reason")
    if reason is None:
        return None
    kind = text_of(reason, "type", "reason.")
    request = _part(reason, "request", "reason.")
    if request is None:
        return Reason(kind)
    key = request.get("idempotency_key")
    place = "reason.request."
    if key is not None and not isinstance(key, str):
        raise ValueError(_other(f"{place}idempotency_key", "text", key))
    return Reason(kind, ReasonRequest(text_of(request, "id", place), key))


def related_of(data: Mapping[str, Any]) -> Optional[Related]:
    related = _part(data, "related_object")
    if related is None:
        return None
    place = "related_object."
    kind, url = text_of(related, "type", place), text_of(related, "url", place)
    if related.get("id") in (None, ""):
        return RelatedSingletonObject(kind, url)
    return RelatedObject(text_of(related, "id", place), kind, url)
