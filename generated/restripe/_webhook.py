# Rendered by codegen; never edit.
"""Webhooks, typed for the events of this package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.webhooks import Webhook as _Webhook

if TYPE_CHECKING:
    from typing import Any, Mapping, Optional, Union

    from ._core.event_versions import VersionPolicy
    from ._core.payloads import Payload
    from ._core.signatures import Secrets
    from .events._unions import AnyEvent

    class Webhook(_Webhook):
        """Events of webhooks, with the package's settings."""

        @staticmethod
        def construct_event(
            payload: Payload,
            sig_header: Union[str, bytes, None],
            secret: Secrets,
            tolerance: Optional[float] = 300,
            api_key: Optional[str] = None,
            *,
            allow_future: bool = False,
            version_policy: VersionPolicy = "warn",
        ) -> AnyEvent: ...
        @staticmethod
        def construct_event_without_verification(
            payload: Union[Payload, Mapping[str, Any]],
            api_key: Optional[str] = None,
            *,
            version_policy: VersionPolicy = "warn",
        ) -> AnyEvent: ...

else:
    Webhook = _Webhook
