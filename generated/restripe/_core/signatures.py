# Rendered from codegen/runtime/signatures.py, which has the comments.
"""Signatures of webhooks (the `Stripe-Signature` header): who else knows the secret, and when it was signed.

No frame of a traceback that leaves this module holds a secret: the work is done by functions whose errors are caught,
lose their frames, and are raised again where no secret is.
"""

from __future__ import annotations

import time
from typing import (
    Callable,
    List,
    Literal,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    TypeVar,
    Union,
)

from .articles import article
from .errors import SignatureVerificationError
from .payloads import Payload, raw_body

T = TypeVar("T")
Secrets = Union[str, Sequence[str], None]
Refusal = Union[TypeError, ValueError, SignatureVerificationError]
REFUSALS = (TypeError, ValueError, SignatureVerificationError)

SCHEME = "v1"
LONGEST_TIMESTAMP = 12

NO_HEADER = (
    "There is no Stripe-Signature header: pass the value that came with the request. What somebody else has verified "
    "goes to one of the functions `…_without_verification`."
)
NO_SECRET = (
    "There is no webhook secret: pass the signing secret of this endpoint, which begins with `whsec_` (the dashboard "
    "and `stripe listen` show it)."
)
UNREADABLE = (
    "Cannot extract timestamp and signatures from the Stripe-Signature header: it is a list such as "
    "`t=1700000000,v1=5257a8…`, in which `t` are the seconds since 1970."
)
NO_SIGNATURE = (
    f"The Stripe-Signature header has no signatures with the scheme {SCHEME}."
)
NO_MATCH = (
    "No signature of the Stripe-Signature header matches the payload. Three things cause this: the payload is not the raw "
    "body byte by byte (a framework that parses JSON and writes it again changes it), it is base64 of that body (API "
    "Gateway and Lambda say so with `isBase64Encoded`), or the secret is that of another endpoint (each endpoint has its "
    "own, and `stripe listen` another one)."
)
SPACE_AROUND = " A secret that was given has white space around it."


class Header(NamedTuple):
    """What counts of a header: the first timestamp as it was sent, and every signature of the scheme."""

    timestamp: Optional[str]
    signatures: Tuple[bytes, ...]


class WebhookSignature:
    """Signs and verifies payloads of webhooks."""

    EXPECTED_SCHEME = SCHEME

    @staticmethod
    def verify_header(
        payload: Payload,
        header: Union[str, bytes, None],
        secret: Secrets,
        tolerance: Optional[float] = None,
        *,
        allow_future: bool = False,
    ) -> Literal[True]:
        """True if a signature of the `Stripe-Signature` header is that of the raw body with the secret, or one of them.

        ``tolerance`` is in seconds; None and 0 skip the check of the time, ``allow_future`` that of a time to come.
        Raises SignatureVerificationError, and ValueError for a tolerance or a payload that is none.
        """
        body = attempt(verified_body, payload, header, secret, tolerance, allow_future)
        del secret
        unless_refused(body)
        return True

    @staticmethod
    def generate_signature_header(
        payload: Payload, secret: str, timestamp: Optional[int] = None
    ) -> str:
        """The header that Stripe would send with the payload, for tests; ``timestamp`` is in seconds, None means now.

        Raises ValueError for a payload or a secret of another type.
        """
        moment = int(time.time()) if timestamp is None else timestamp
        signature = attempt(_signature, moment, payload, secret)
        del secret
        return f"t={moment},{SCHEME}={unless_refused(signature)}"

    @staticmethod
    def compute_signature(
        timestamp: Union[int, str], payload: Payload, secret: str
    ) -> str:
        """The signature alone, in hexadecimal digits; ``timestamp`` are seconds or what the header has for them.

        Raises ValueError for a payload or a secret of another type.
        """
        signature = attempt(_signature, timestamp, payload, secret)
        del secret
        return unless_refused(signature)

    @staticmethod
    def _compute_signature(payload: str, secret: str) -> str:
        signature = attempt(_of_signed, payload, secret)
        del secret
        return unless_refused(signature)


def attempt(
    work: Callable[..., T], *args: object, **options: object
) -> Union[T, Refusal]:
    try:
        return work(*args, **options)
    except REFUSALS as error:
        return error.with_traceback(None)


def unless_refused(outcome: Union[T, Refusal]) -> T:
    if isinstance(outcome, REFUSALS):
        raise outcome
    return outcome


def verified_body(
    payload: object,
    header: object,
    secret: object,
    tolerance: Optional[float],
    allow_future: bool,
) -> bytes:
    seconds = checked_tolerance(tolerance) or 0
    body = raw_body(payload)
    text = header.decode("latin-1") if isinstance(header, bytes) else header
    problem = _problem_of(body, text, secret, seconds, allow_future)
    if problem is None:
        return body
    shown = text if isinstance(text, str) else None
    raise SignatureVerificationError(problem, shown, body)


def _problem_of(
    body: bytes, header: object, secret: object, tolerance: float, allow_future: bool
) -> Optional[str]:
    if header is None or header == "":
        return NO_HEADER
    if not isinstance(header, str):
        kind = article(type(header).__name__)
        return f"The Stripe-Signature header is text, not {kind}."
    secrets = usable_secrets(secret)
    if isinstance(secrets, str):
        return secrets
    timestamp, signatures = parsed_header(header)
    if timestamp is None:
        return UNREADABLE
    if not signatures:
        return NO_SIGNATURE
    if not _matches(timestamp, signatures, body, secrets):
        spaced = any(each != each.strip() for each in secrets)
        return NO_MATCH + SPACE_AROUND * spaced
    return _problem_of_time(int(timestamp), tolerance, allow_future)


def parsed_header(header: str) -> Header:
    timestamp: Optional[str] = None
    signatures: List[bytes] = []
    for element in header.split(","):
        name, _, value = element.strip(" \t").partition("=")
        if name == SCHEME:
            signatures.append(value.encode("utf-8", "surrogatepass"))
        elif name == "t" and timestamp is None:
            timestamp = value
    if timestamp is not None and not _is_timestamp(timestamp):
        timestamp = None
    return Header(timestamp, tuple(signatures))


def _is_timestamp(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= LONGEST_TIMESTAMP


def usable_secrets(given: object) -> Union[List[str], str]:
    several = [given] if isinstance(given, (str, bytes)) else given
    if several is None:
        return NO_SECRET
    if not isinstance(several, Sequence):
        kind = article(type(several).__name__)
        return f"The webhook secret is text, or a list of texts, not {kind}."
    usable: List[str] = []
    for each in several:
        if each is not None and not isinstance(each, str):
            kind = article(type(each).__name__)
            return f"A webhook secret is text, not {kind}."
        if each and not each.isspace():
            usable.append(each)
    return usable or NO_SECRET


def _matches(
    timestamp: str, signatures: Sequence[bytes], body: bytes, secrets: Sequence[str]
) -> bool:
    from hmac import compare_digest

    signed = _joined(timestamp, body)
    expected = [_hex(signed, secret) for secret in secrets]
    found = [compare_digest(own, sent) for own in expected for sent in signatures]
    return any(found)


def _joined(timestamp: str, body: bytes) -> bytes:
    return b"%b.%b" % (timestamp.encode("ascii"), body)


def _hex(signed: bytes, secret: str) -> bytes:
    from hmac import digest

    key = secret.encode("utf-8", "surrogatepass")
    return digest(key, signed, "sha256").hex().encode("ascii")


def _signature(timestamp: object, payload: object, secret: object) -> str:
    if not (type(timestamp) is int or isinstance(timestamp, str)):
        kind = article(type(timestamp).__name__)
        raise ValueError(f"timestamp is a whole number of seconds, not {kind}")
    return _of_signed(_joined(str(timestamp), raw_body(payload)), secret)


def _of_signed(signed: object, secret: object) -> str:
    if isinstance(secret, str):
        return _hex(raw_body(signed), secret).decode("ascii")
    kind = article(type(secret).__name__)
    raise ValueError(f"the webhook secret is text, not {kind}")


def checked_tolerance(tolerance: object) -> Optional[float]:
    if tolerance is None:
        return None
    number = isinstance(tolerance, (int, float)) and tolerance is not True
    if number and tolerance >= 0:  # type: ignore[operator]
        return tolerance  # type: ignore[return-value]
    raise ValueError(
        f"tolerance is seconds from 0, None for any age, not {tolerance!r}"
    )


def _problem_of_time(
    timestamp: int, tolerance: float, allow_future: bool
) -> Optional[str]:
    age = time.time() - timestamp
    if not tolerance or abs(age) <= tolerance or (age < 0 and allow_future):
        return None
    side = "ago" if age > 0 else "ahead of this machine's clock"
    return (
        f"The timestamp of the Stripe-Signature header is outside the tolerance of {tolerance} seconds: "
        f"it is {abs(age):.0f} seconds {side}."
    )
