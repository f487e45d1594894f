"""Ten thousand pairs of a header and a body, half of them signed with the right secret: an event, or one of two errors."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from hypothesis.strategies import SearchStrategy

import restripe
from restripe._api_version import API_VERSION
from restripe._core.errors import SignatureVerificationError
from restripe._core.signatures import WebhookSignature
from restripe._core.webhooks import Webhook

SECRET = "whsec_hostile"
HALF = 5_000
POLICIES = st.sampled_from(["ignore", "warn", "raise"])
many = settings(
    max_examples=HALF,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")


# --------------------------------------------------------------------------- bodies

NUMBERS = st.one_of(
    st.integers(),
    st.floats(),
    st.sampled_from([10**400, -(10**4299), 2**63, 0, -1]),
)
TEXTS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        # The last two are lone surrogates, which JSON can write.
        ["", "event", "v2.core.event", "list", "acct_1", "acct_1/acct_2", "evt_1"]
        + ["invoice.paid", API_VERSION, "2024-04-10", "1;2", "a\r\nb: c"]
        + ["__class__", "__proto__", "../..", "\x00", "x" * 5000, "\ud800", "\udfff"]
    ),
)
VALUES: SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3)
    ),
    max_leaves=6,
)
NAMES = st.sampled_from(
    ["id", "object", "type", "data", "api_version", "account", "context", "request"]
    + ["created", "livemode", "pending_webhooks", "related_object", "reason", "detail"]
    + ["keys", "items", "get", "__class__", "__dict__", "_fields", "refresh", "url"]
)
# An event of which some fields are not what they should be.
EVENTS = st.builds(
    lambda fields, inner: {
        "id": "evt_1",
        "object": "event",
        "type": "invoice.paid",
        "data": {"object": {"id": "in_1", "object": "invoice", **inner}},
        **fields,
    },
    st.dictionaries(NAMES, VALUES, max_size=3),
    st.dictionaries(NAMES, VALUES, max_size=2),
)
WHOLE_BODIES = st.one_of(EVENTS, EVENTS, VALUES).map(json.dumps)
EVENT_TEXT = '{"object": "event", "id": "evt_1", "data": %s}'
# What json.dumps does not write.
ODD_TEXTS = st.one_of(
    st.builds(
        lambda pair, depth: EVENT_TEXT % (pair[0] * depth + "1" + pair[1] * depth),
        st.sampled_from([("[", "]"), ('{"a":', "}"), ('[{"a":', "}]"), ("[", "")]),
        st.integers(1, 400) | st.sampled_from([1_000, 5_000, 100_000]),
    ),
    st.sampled_from(["7" * 5000, "-" + "7" * 5000, "1e999", "1e-999", "NaN", "01"]).map(
        lambda number: EVENT_TEXT % number
    ),
    st.just('{"object": "event", "object": 1, "id": 1, "object": "event", "id": []}'),
    st.sampled_from(["", " ", "null", "{}", "[]", "{", "event", "id=evt_1", '"\\u12"']),
    st.text(max_size=40),
)
ENCODED = st.builds(
    lambda text, encoding: text.encode(encoding, "surrogatepass"),
    WHOLE_BODIES | ODD_TEXTS,
    st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"]),
)
# Some bytes of a body cut out, and others put there.
BROKEN = st.builds(
    lambda body, start, length, junk: body[:start] + junk + body[start + length :],
    WHOLE_BODIES.map(str.encode),
    st.integers(0, 120),
    st.integers(0, 9),
    st.binary(max_size=4),
)
BODIES: SearchStrategy[Any] = st.one_of(
    WHOLE_BODIES,
    WHOLE_BODIES.map(str.encode),
    WHOLE_BODIES.map(lambda text: memoryview(text.encode())),
    ODD_TEXTS,
    ENCODED,
    BROKEN,
    BROKEN.map(bytearray),
    st.binary(max_size=40),
    st.text(st.characters(), max_size=20),
)


# --------------------------------------------------------------------------- headers

KEYS = st.sampled_from(["t", "v1", "v0", "v1 ", " t", "V1", "", "t=1", "v1=", "=", "é"])
DIGITS = st.one_of(
    st.integers().map(str),
    st.sampled_from(["", "1_0", "٣", "²", "1e9", "NaN", "inf", "0x10", "+1", " 1"]),
    st.sampled_from(["9" * 13, "9" * 5000, "1700000000.0", "-1", "007", "\ud800"]),
)
SIGNATURES = st.one_of(
    st.text(max_size=10),
    st.text("0123456789abcdef", min_size=64, max_size=64),
    st.sampled_from(["é", "\ud800", "\x00", "", "a" * 100_000]),
)
ELEMENTS = st.one_of(
    st.builds("{}={}".format, KEYS, DIGITS | SIGNATURES),
    DIGITS.map("t={}".format),
    SIGNATURES.map("v1={}".format),
)
LISTS = st.builds(
    lambda between, elements: between.join(elements),
    st.sampled_from([",", ", ", " ,\t", ";", ",,"]),
    st.lists(ELEMENTS, max_size=6),
)
HEADERS: SearchStrategy[Any] = st.one_of(
    LISTS,
    LISTS,
    st.text(st.characters()),
    st.binary(),
    LISTS.map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.none(),
    st.integers(),
    st.lists(LISTS, max_size=2),
    st.dictionaries(st.text(), st.text(), max_size=1),
)
# Around the right signature; SIG stands for it, T for now.
AROUND = st.one_of(
    st.just("t=T,v1=SIG"),
    st.builds("t=T,{},v1=SIG,{}".format, SIGNATURES.map("v1={}".format), ELEMENTS),
    st.builds(" t=T , v1=SIG{}".format, st.sampled_from([" ", ",", ",t=1", ",v1="])),
)


# --------------------------------------------------------------------------- the two halves


def outcome(work: Callable[[], Any]) -> str:
    """What came of it; an event is looked at, every other exception goes through."""
    try:
        event = work()
    except SignatureVerificationError as error:
        assert str(error) and SECRET not in str(error)
        return "signature"
    except ValueError as error:
        assert str(error) and SECRET not in str(error)
        return "value"
    assert isinstance(event, restripe.Event)
    assert event["object"] == "event"
    assert repr(event) and str(event)
    event.data  # noqa: B018
    return "event"


def test_what_nobody_signed() -> None:
    counts: Counter[str] = Counter()
    secrets = st.sampled_from([SECRET, SECRET, ["", SECRET], None, "", [], b"a", 1])

    @many
    @given(BODIES, HEADERS, secrets, st.sampled_from([None, 0, 300, 1e9]))
    def tried(body: Any, header: Any, secret: Any, tolerance: Any) -> None:
        counts[
            outcome(lambda: Webhook.construct_event(body, header, secret, tolerance))
        ] += 1

    tried()
    print(dict(counts))
    assert counts["signature"] == counts.total() >= HALF


def test_what_the_customer_signed() -> None:
    counts: Counter[str] = Counter()

    @many
    @given(BODIES, AROUND, POLICIES)
    def tried(body: Any, form: str, policy: Any) -> None:
        now = str(int(time.time()))
        right = WebhookSignature.compute_signature(now, body, SECRET)
        header = form.replace("T", now, 1).replace("SIG", right)
        counts[
            outcome(
                lambda: Webhook.construct_event(
                    body, header, SECRET, version_policy=policy
                )
            )
        ] += 1

    tried()
    print(dict(counts))
    assert counts["signature"] == 0, "a right signature was refused"
    assert counts.total() >= HALF
    # It is no test of one of the two alone.
    assert min(counts["event"], counts["value"]) > HALF / 10


@pytest.mark.parametrize("depth", [149, 150, 400, 100_000])
def test_depth_below_a_field(depth: int) -> None:
    """As deep as it may be, or a ValueError: reading is as safe as construction."""
    body = EVENT_TEXT % ('{"object":' * depth + "1" + "}" * depth)
    header = WebhookSignature.generate_signature_header(body, SECRET)
    if depth < 150:
        value = Webhook.construct_event(body, header, SECRET).data
        for _ in range(depth):
            value = value["object"]
        assert value == 1
    else:
        with pytest.raises(ValueError, match="nested more than 150 levels"):
            Webhook.construct_event(body, header, SECRET)
