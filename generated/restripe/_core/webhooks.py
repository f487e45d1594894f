# Rendered from codegen/runtime/webhooks.py, which has the comments.
"""Webhooks: from the body and the header of a request to the event that they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, NoReturn, Optional, Union

from .access import settings_with
from .payloads import Payload, parsed_body, unwrapped
from .signatures import (
    Refusal,
    Secrets,
    attempt,
    checked_tolerance,
    unless_refused,
    usable_secrets,
    verified_body,
)

if TYPE_CHECKING:
    from .config import Settings
    from .event_versions import VersionPolicy

DEFAULT_TOLERANCE = 300


class Webhook:
    """Events of webhooks, with the package's settings."""

    DEFAULT_TOLERANCE: int = DEFAULT_TOLERANCE

    @staticmethod
    def construct_event(
        payload: Payload,
        sig_header: Union[str, bytes, None],
        secret: Secrets,
        tolerance: Optional[float] = DEFAULT_TOLERANCE,
        api_key: Optional[str] = None,
        *,
        allow_future: bool = False,
        version_policy: VersionPolicy = "warn",
    ) -> Any:
        """The event of a webhook, once its signature was verified.

        ``payload`` is the raw body, ``sig_header`` the value of `Stripe-Signature`, ``secret`` the endpoint's signing
        secret, or several of them; ``tolerance`` how many seconds ago, or ahead unless ``allow_future``, it may have
        been signed, None for any time. ``api_key`` is for requests of the event's objects; ``version_policy`` says
        what happens to events of another API version.

        Raises SignatureVerificationError for what nobody vouches for, and ValueError for a body that is no event, a
        thin event among them.
        """
        data = examined(payload, sig_header, secret, tolerance, allow_future)
        settings = attempt(settings_with, None, api_key, None, None)
        del secret, api_key
        return _built(unless_refused(data), unless_refused(settings), version_policy)

    @staticmethod
    def construct_event_without_verification(
        payload: Union[Payload, Mapping[str, Any]],
        api_key: Optional[str] = None,
        *,
        version_policy: VersionPolicy = "warn",
    ) -> Any:
        """The event in a body, or in a dict, from a source that is trusted: a queue, Amazon EventBridge, Azure Event Grid.

        Raises ValueError for what is no event, a thin event among them.
        """
        settings = attempt(settings_with, None, api_key, None, None)
        del api_key
        return _built(unwrapped(payload), unless_refused(settings), version_policy)


class Verification:
    """How the bodies of an endpoint are verified."""

    def __init__(
        self, secret: Secrets, tolerance: Optional[float], allow_future: bool
    ) -> None:
        usable = usable_secrets(secret)
        if isinstance(usable, str):
            raise ValueError(f"webhook_secret: {usable}")
        self._secrets = usable
        self._tolerance = checked_tolerance(tolerance)
        self._allow_future = allow_future

    def __repr__(self) -> str:
        return "<a webhook secret>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a webhook secret cannot be pickled or copied")

    def data(self, body: Payload, header: Union[str, bytes, None]) -> Dict[str, Any]:
        """Return what ``verified`` does."""
        return verified(
            body, header, self._secrets, self._tolerance, self._allow_future
        )


def verified(
    payload: Payload,
    header: Union[str, bytes, None],
    secret: Secrets,
    tolerance: Optional[float],
    allow_future: bool,
) -> Dict[str, Any]:
    data = examined(payload, header, secret, tolerance, allow_future)
    del secret
    return unless_refused(data)


def examined(
    payload: Payload,
    header: Union[str, bytes, None],
    secret: Secrets,
    tolerance: Optional[float],
    allow_future: bool,
) -> Union[Dict[str, Any], Refusal]:
    return attempt(_data, payload, header, secret, tolerance, allow_future)


def _data(
    payload: Payload,
    header: Union[str, bytes, None],
    secret: Secrets,
    tolerance: Optional[float],
    allow_future: bool,
) -> Dict[str, Any]:
    body = verified_body(payload, header, secret, tolerance, allow_future)
    return parsed_body(body)


def _built(
    data: Dict[str, Any], settings: Optional[Settings], policy: VersionPolicy
) -> Any:
    from .snapshot_events import build_event

    return build_event(data, settings, policy)
