# Signatures of codegen/runtime/contrib/opentelemetry.py; edit it there, never here.
from typing import Any
from typing import Optional
from ..hooks import AttemptEvent
from ..hooks import CallEvent
from ..hooks import Hook

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
