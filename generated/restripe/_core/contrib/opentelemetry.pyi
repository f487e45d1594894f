# Rendered from codegen/runtime/contrib/opentelemetry.py.
from typing import Any, Optional
from ..hooks import AttemptEvent, CallEvent, Hook

class OpenTelemetryHook(Hook):
    def __init__(
        self,
        tracer_provider: Optional[Any] = None,
        meter_provider: Optional[Any] = None,
        *,
        call_spans: bool = False,
        propagate_context: bool = True,
    ) -> None: ...
    def before_call(self, call: CallEvent) -> None: ...
    def before_attempt(self, attempt: AttemptEvent) -> None: ...
    def after_attempt(self, attempt: AttemptEvent) -> None: ...
    def after_call(self, call: CallEvent) -> None: ...
