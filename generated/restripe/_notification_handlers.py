# Rendered by codegen; never edit.
"""Handlers of thin events, typed: a method for each type, for what takes its notification and the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.notification_handlers import (
    AsyncStripeEventNotificationHandler as _AsyncHandler,
    AsyncStripeEventNotificationHandlerWithoutVerification as _AsyncTrusting,
    StripeEventNotificationHandler as _Handler,
    StripeEventNotificationHandlerWithoutVerification as _Trusting,
)

if TYPE_CHECKING:
    from typing import Awaitable, Callable, Generic, Optional

    from ._client import StripeClient
    from ._core.event_functions import R
    from .events._thin import (
        V1BillingMeterErrorReportTriggeredEventNotification,
        V1BillingMeterNoMeterFoundEventNotification,
        V2CoreEventDestinationPingEventNotification,
    )

    class _Registers(Generic[R]):
        """A method for each type: it registers a function, and gives it back."""

        def on_v1_billing_meter_error_report_triggered(
            self,
            func: Callable[
                [V1BillingMeterErrorReportTriggeredEventNotification, StripeClient], R
            ],
        ) -> Callable[
            [V1BillingMeterErrorReportTriggeredEventNotification, StripeClient], R
        ]: ...
        def on_v1_billing_meter_no_meter_found(
            self,
            func: Callable[
                [V1BillingMeterNoMeterFoundEventNotification, StripeClient], R
            ],
        ) -> Callable[
            [V1BillingMeterNoMeterFoundEventNotification, StripeClient], R
        ]: ...
        def on_v2_core_event_destination_ping(
            self,
            func: Callable[
                [V2CoreEventDestinationPingEventNotification, StripeClient], R
            ],
        ) -> Callable[
            [V2CoreEventDestinationPingEventNotification, StripeClient], R
        ]: ...

    class StripeEventNotificationHandler(_Registers[None], _Handler):
        """Verifies the notifications that a webhook brings, and calls the functions for their types."""

    class StripeEventNotificationHandlerWithoutVerification(
        _Registers[None], _Trusting
    ):
        """The same for notifications from a source that is trusted."""

    class AsyncStripeEventNotificationHandler(
        _Registers[Optional[Awaitable[None]]],
        _AsyncHandler,
    ):
        """The async twin of `StripeEventNotificationHandler`."""

    class AsyncStripeEventNotificationHandlerWithoutVerification(
        _Registers[Optional[Awaitable[None]]],
        _AsyncTrusting,
    ):
        """The async twin of `StripeEventNotificationHandlerWithoutVerification`."""

else:
    StripeEventNotificationHandler = _Handler
    StripeEventNotificationHandlerWithoutVerification = _Trusting
    AsyncStripeEventNotificationHandler = _AsyncHandler
    AsyncStripeEventNotificationHandlerWithoutVerification = _AsyncTrusting
