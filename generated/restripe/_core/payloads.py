# Copied from codegen/runtime/payloads.py; edit it there, never here.
"""The bodies that events come in: raw ones to bytes, bytes to the dict of an event, envelopes of cloud providers opened."""

from __future__ import annotations

import json
from math import isinf
from types import CoroutineType
from typing import Any, Dict, List, Mapping, NoReturn, Optional, Union

from .articles import article
from .plain import duplicate

Payload = Union[str, bytes, bytearray, memoryview]

# `object` of snapshot events and of thin ones.
EVENTS = ("event", "v2.core.event")
# No event comes near it; without a bound, whatever reads the data later could run out of stack.
DEEPEST = 150
TOO_DEEP = f"the JSON is nested more than {DEEPEST} levels deep"


def raw_body(payload: object) -> bytes:
    """The bytes of a body as it came; text is UTF-8. Raises ValueError for what is neither text nor bytes."""
    if isinstance(payload, str):
        # A lone surrogate is no reason to fail here: a signature over the bytes it stands for will not match.
        return payload.encode("utf-8", "surrogatepass")
    if isinstance(payload, (bytes, bytearray, memoryview)):
        return bytes(payload)
    if isinstance(payload, CoroutineType):
        # It was not awaited: this says so better than Python's warning, which would follow.
        payload.close()
    kind = article(type(payload).__name__)
    raise ValueError(
        f"the payload is the raw body of the request (text or bytes), not {kind}: "
        "take the body before the framework parses it, such as request.get_data() of Flask, "
        "request.body of Django or await request.body() of FastAPI"
    )


def parsed_body(body: bytes) -> Dict[str, Any]:
    """The JSON object that a body is; of keys that come twice the last counts.

    Raises ValueError for a body that is none, which says where: other encodings than UTF-8, another kind of value, NaN
    and infinities, numbers with too many digits, more than 150 levels.
    """
    value: object = None
    try:
        value = _DECODER.decode(body.decode("utf-8"))
        problem = _problem_of(value, body)
    except (ValueError, RecursionError) as error:
        problem = _problem_of_json(error, body)
    if problem is None and isinstance(value, dict):
        return value
    raise ValueError(f"the payload is no JSON object: {problem}")


def unwrapped(payload: Union[Payload, Mapping[str, Any]]) -> Dict[str, Any]:
    """The data of an event that comes as it is, in the `detail` of Amazon EventBridge or the `data` of Azure Event Grid.

    ``payload`` is a raw body or a dict, which is copied. Raises ValueError where there is no event in it.
    """
    whole = (
        _own(payload)
        if isinstance(payload, Mapping)
        else parsed_body(raw_body(payload))
    )
    candidates = [whole, whole.get("detail")]
    if "specversion" in whole:
        candidates.append(whole.get("data"))
    for data in candidates:
        if isinstance(data, dict) and data.get("object") in EVENTS:
            return data
    raise ValueError(
        "the payload holds no event: it is an event itself, or has one in `detail` (Amazon EventBridge) "
        "or, beside `specversion`, in `data` (Azure Event Grid); of an Amazon SQS or SNS record, pass its `body` or `Message`"
    )


def _own(payload: Mapping[str, Any]) -> Dict[str, Any]:
    try:
        whole: Dict[str, Any] = duplicate(payload)
        if not _is_deeper(whole):
            return whole
    except RecursionError:
        pass
    raise ValueError(f"the payload is nested more than {DEEPEST} levels deep")


def _problem_of(value: object, body: bytes) -> Optional[str]:
    if not isinstance(value, dict):
        return f"it is {_NAMES.get(type(value), 'null')}"
    # Two counts are quicker than a walk, and settle it for most bodies.
    if body.count(b"{") + body.count(b"[") > DEEPEST and _is_deeper(value):
        return TOO_DEEP
    return None


def _problem_of_json(error: Exception, body: bytes) -> str:
    if isinstance(error, RecursionError):
        return TOO_DEEP
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start} is not UTF-8"
    if body.startswith(b"\xef\xbb\xbf"):
        return "it begins with a byte order mark"
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at line {error.lineno}, column {error.colno}"
    # Of `_refused` and `_finite`, else of `int`, which knows no place.
    return (
        str(error)
        if isinstance(error, _NumberError)
        else "a number in it has too many digits"
    )


def _is_deeper(value: object) -> bool:
    """Whether there are more than the allowed levels; without recursion, and level by level."""
    level: List[Any] = [value]
    for _ in range(DEEPEST):
        level = [
            child
            for node in level
            for child in (node.values() if type(node) is dict else node)
            if type(child) is dict or type(child) is list
        ]
        if not level:
            return False
    return True


class _NumberError(ValueError):
    """A number that JSON has no word for, or that no float holds."""


def _refused(word: str) -> NoReturn:
    raise _NumberError(f"{word} is no number of JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if isinf(number):
        raise _NumberError("a number in it is too large")
    return number


_DECODER = json.JSONDecoder(parse_constant=_refused, parse_float=_finite)
_NAMES: Mapping[type, str] = {
    bool: "true or false",
    float: "a number",
    int: "a number",
    list: "a list",
    str: "a text",
}
