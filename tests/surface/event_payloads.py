"""Events as Stripe sends them, an object of every kind in a signed body; and how a view differs from what was sent."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import ModuleType
from typing import Any

from tests.surface.samples import answer_example, request_schema, required_only

Node = Mapping[str, Any]
SECRET = "whsec_test_secret"
KEY = "sk_test_123"
VERSION = "2025-09-30.clover"


@dataclass(frozen=True)
class Answers:
    """The objects that a running stripe-mock answers; from the document's schemas where no operation answers them."""

    document: Node
    url: str

    def of(self, schema: str) -> list[tuple[dict[str, Any], bool]]:
        """An object of the schema, or one of each of a union's schemas, and whether the server answered it."""
        node = self.document["components"]["schemas"][schema]
        branches = [name_of(one) for one in node.get("anyOf", ())]
        return [self._one(name) for name in branches or [schema]]

    def _one(self, schema: str) -> tuple[dict[str, Any], bool]:
        for verb, path, operation in self._operations():
            answer = operation["responses"]["200"].get("content", {})
            node = answer.get("application/json", {}).get("schema", {})
            items = node.get("properties", {}).get("data", {}).get("items", {})
            if name_of(node) == schema:
                return self._ask(verb, path, operation), True
            if name_of(items) == schema:
                found: dict[str, Any] = self._ask(verb, path, operation)["data"][0]
                return found, True
        node = self.document["components"]["schemas"][schema]
        return answer_example(self.document, node), False

    def _operations(self) -> Iterator[tuple[str, str, Node]]:
        for verb in ("get", "post"):
            for path, item in self.document["paths"].items():
                if verb in item and path.startswith("/v1/"):
                    yield verb, path, item[verb]

    def _ask(self, verb: str, path: str, operation: Node) -> dict[str, Any]:
        params = urllib.parse.urlencode(required_only(request_schema(operation)))
        # An id named like its parameter changes nothing in what stripe-mock answers.
        address = self.url + path.replace("{", "").replace("}", "")
        data = params.encode() if verb == "post" else None
        address += f"?{params}" if params and data is None else ""
        headers = {"Authorization": f"Bearer {KEY}"}
        request = urllib.request.Request(address, data, headers, method=verb.upper())
        with urllib.request.urlopen(request, timeout=60) as reply:
            found: dict[str, Any] = json.load(reply)
        return found


def name_of(node: Node) -> str:
    """The schema that a reference leads to."""
    return str(node.get("$ref", "")).rpartition("/")[2]


def event(type_: str, object_: Node, version: str, **data: Any) -> dict[str, Any]:
    """A snapshot event about an object."""
    return {
        "id": "evt_1",
        "object": "event",
        "api_version": version,
        "created": 1_234_567_890,
        "data": {"object": object_, **data},
        "livemode": False,
        "pending_webhooks": 1,
        "request": {"id": "req_1", "idempotency_key": None},
        "type": type_,
    }


def thin_event(type_: str, **fields: Any) -> dict[str, Any]:
    """A thin event as it is pushed."""
    return {
        "id": "evt_1",
        "object": "v2.core.event",
        "created": "2026-01-31T12:00:00.000Z",
        "livemode": False,
        "type": type_,
        **fields,
    }


def signed(body: str) -> str:
    """The header that Stripe would send with a body, made without the package."""
    now = int(time.time())
    text = f"{now}.{body}".encode()
    return f"t={now},v1={hmac.new(SECRET.encode(), text, hashlib.sha256).hexdigest()}"


def built(restripe: ModuleType, payload: Mapping[str, Any]) -> Any:
    """The event, by way of its signed text."""
    body = json.dumps(payload)
    return restripe.Webhook.construct_event(body, signed(body), SECRET)


def words(type_: str) -> str:
    """The name of a type's class, without the generator."""
    return "".join(map(str.capitalize, re.split("[._]", type_))) + "Event"


def plain(value: Any) -> Any:
    """A field's value as JSON has it."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, Decimal):
        return str(value)
    return value.to_dict(for_json=True) if hasattr(value, "to_dict") else value


def python_name(view: Any, key: str) -> str:
    renamed = {wire: name for name, wire in type(view)._field_remappings.items()}
    return str(renamed.get(key, key))


def differing(view: Any, payload: Mapping[str, Any]) -> list[str]:
    """The fields that do not read back as what was sent."""
    whole = [] if view.to_dict(for_json=True) == payload else ["(to_dict)"]
    return whole + [
        key
        for key, sent in payload.items()
        if plain(getattr(view, python_name(view, key))) != sent
    ]
