"""Deliveries of events as Stripe makes them: the body of one, signed."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

from restripe import WebhookSignature

SECRET = "whsec_canary0000000000000000000000"
OTHER_SECRET = "whsec_other00000000000000000000000"
_numbers = itertools.count(1)
# White space, an escape and letters beyond ASCII, which no parser and printer of JSON gives back as they are.
BODY = """ {"id": "%s",  "object":"event",
\t"api_version" : null, "type": "%s", "created": 1.7e9,
  "data": {"object": {"id": "%s", "object": "%s", "total": 1200,
     "currency": "eur", "description": "Zo\u00eb\\u00eb \u2603 \U0001f9e6"} } }\r\n"""


class Broken(Exception):
    """What a function of the user's raises."""


@dataclass(frozen=True)
class Delivery:
    """An event with an id of its own; it is delivered again by sending it again."""

    type: str = "invoice.paid"
    about: str = "invoice"
    number: int = field(default_factory=_numbers.__next__)

    @property
    def id(self) -> str:
        return f"evt_{self.number}"

    @property
    def object_id(self) -> str:
        return f"in_{self.number}"

    @property
    def body(self) -> bytes:
        words = (self.id, self.type, self.object_id, self.about)
        return (BODY % words).encode()

    def signature(self, secret: str = SECRET) -> str:
        return WebhookSignature.generate_signature_header(self.body, secret)
