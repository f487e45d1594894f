# Rendered from codegen/runtime/payloads.py, which has the comments.

from __future__ import annotations

import json
from math import isinf
from types import CoroutineType
from typing import Any, Dict, List, Mapping, NoReturn, Optional, Union

from .articles import article
from .plain import duplicate

Payload = Union[str, bytes, bytearray, memoryview]

EVENTS = ("event", "v2.core.event")
DEEPEST = 150
TOO_DEEP = f"the JSON is nested more than {DEEPEST} levels deep"


def raw_body(payload: object) -> bytes:
    if isinstance(payload, str):
        return payload.encode("utf-8", "surrogatepass")
    if isinstance(payload, (bytes, bytearray, memoryview)):
        return bytes(payload)
    if isinstance(payload, CoroutineType):
        payload.close()
    kind = article(type(payload).__name__)
    raise ValueError(
        f"the payload is the raw body of the request (text or bytes), not {kind}: "
        "take the body before the framework parses it, such as request.get_data() of Flask, "
        "request.body of Django or await request.body() of FastAPI"
    )


def parsed_body(body: bytes) -> Dict[str, Any]:
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
    return (
        str(error)
        if isinstance(error, _NumberError)
        else "a number in it has too many digits"
    )


def _is_deeper(value: object) -> bool:
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
    pass


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
