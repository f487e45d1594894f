# Rendered from codegen/runtime/signatures.py.
from typing import Callable, List, Literal, Optional, Sequence, TypeVar, Union
from .errors import SignatureVerificationError
from .payloads import Payload

T = TypeVar("T")
Secrets = Union[str, Sequence[str], None]
Refusal = Union[TypeError, ValueError, SignatureVerificationError]
SCHEME = "v1"

class WebhookSignature:
    EXPECTED_SCHEME = SCHEME
    @staticmethod
    def verify_header(
        payload: Payload,
        header: Union[str, bytes, None],
        secret: Secrets,
        tolerance: Optional[float] = None,
        *,
        allow_future: bool = False,
    ) -> Literal[True]: ...
    @staticmethod
    def generate_signature_header(
        payload: Payload, secret: str, timestamp: Optional[int] = None
    ) -> str: ...
    @staticmethod
    def compute_signature(
        timestamp: Union[int, str], payload: Payload, secret: str
    ) -> str: ...
    @staticmethod
    def _compute_signature(payload: str, secret: str) -> str: ...

def attempt(
    work: Callable[..., T], *args: object, **options: object
) -> Union[T, Refusal]: ...
def unless_refused(outcome: Union[T, Refusal]) -> T: ...
def verified_body(
    payload: object,
    header: object,
    secret: object,
    tolerance: Optional[float],
    allow_future: bool,
) -> bytes: ...
def usable_secrets(given: object) -> Union[List[str], str]: ...
def checked_tolerance(tolerance: object) -> Optional[float]: ...
