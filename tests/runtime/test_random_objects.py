"""Objects of random shape and random changes of them, against plain dicts that went through the same."""

from __future__ import annotations

import pickle
from copy import copy, deepcopy
from typing import Any

from hypothesis import given, settings, strategies as st

from tests.runtime.shapes import get

StripeObject = get("_core.objects:StripeObject")
Customer = get("_customer:Customer")
FEW = settings(max_examples=60, deadline=None)

# Names of methods, of what Python looks up itself, of options and of fields.
ODD = ["items", "get", "keys", "update", "save", "refresh", "object", "data", "id"]
ODD += ["__class__", "__dict__", "__reduce_ex__", "__copy__", "__deepcopy__", "_ctx"]
ODD += ["api_key", "_state", "class", "from", "metadata", "preferred_locales", ""]
keys = st.one_of(st.sampled_from(ODD), st.text(max_size=5))
classes = st.sampled_from(["customer", "charge", "list", "nobody", "v2.core.event"])
scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text()
)
values = st.recursive(
    st.one_of(scalars, classes),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=5)
    ),
    max_leaves=25,
)
objects = st.dictionaries(keys, values, max_size=8)


@FEW
@given(objects, st.sampled_from([StripeObject, Customer]), st.booleans())
def test_K1_Q19_random_json_survives(data: Any, cls: Any, touched: bool) -> None:
    before = deepcopy(data)
    one = cls.construct_from(data, "sk_test_canary000000000000000")
    if touched:
        for name in data:
            assert one.__class__ is cls and one[name] is one[name]
    twins = [one, copy(one), deepcopy(one), cls.construct_from(one)]
    twins += [pickle.loads(pickle.dumps(one, protocol)) for protocol in range(6)]
    for twin in twins:
        assert type(twin) is cls and twin == one
        assert cls.to_dict(twin) == before == data
        assert cls.serialize(twin) == {}
        assert isinstance(str(twin), str) and isinstance(repr(twin), str)
    assert b"canary" not in pickle.dumps(one)


names = st.sampled_from(["a", "b", "c"])
texts = st.text("xyz", min_size=1, max_size=2)
changes = st.lists(
    st.tuples(
        st.sampled_from(["top", "nested", "map", "list"]),
        st.sampled_from(["set", "delete", "replace", "clear"]),
        names,
        texts,
    ),
    max_size=8,
)


@FEW
@given(changes)
def test_L7_random_changes_send_the_difference(steps: Any) -> None:
    first = {"a": "1", "b": "2"}
    raw = {"id": "cus_1", **first, "metadata": first, "invoice_settings": first}
    one = Customer.construct_from({**raw, "preferred_locales": ["1", "2"]})
    known = {"metadata": dict(first), "list": ["1", "2"]}
    top: dict[str, Any] = {}
    nested: dict[str, Any] = {}
    for where, what, name, text in steps:
        _change(one, where, what, name, text, known, top, nested)
    wanted: dict[str, Any] = {n: v for n, v in top.items() if v is not _GONE}
    if nested := {n: v for n, v in nested.items() if v is not _GONE}:
        wanted["invoice_settings"] = nested
    if known["list"] != ["1", "2"]:
        wanted["preferred_locales"] = known["list"] or ""
    sent = one.serialize()
    # Naming a key that was there before and still says the same is allowed, so this part is judged by its effect.
    after = {**first, **sent.pop("metadata", {})}
    assert {n: v for n, v in after.items() if v != ""} == known["metadata"]
    assert sent == wanted
    assert pickle.loads(pickle.dumps(one)).serialize() == one.serialize()


_GONE = object()


def _change(
    one: Any,
    where: str,
    what: str,
    name: str,
    text: str,
    known: Any,
    top: Any,
    nested: Any,
) -> None:
    if where == "list":
        rows = known["list"]
        if what == "replace":
            known["list"] = [text]
            one.preferred_locales = [text]
            return
        for own in (rows, one.preferred_locales):
            if what == "clear":
                own.clear()
            elif what == "delete":
                del own[-1:]
            else:
                own.append(text)
    elif where == "map":
        if what == "replace":
            known["metadata"] = {name: text}
            one.metadata = {name: text}
            return
        if what == "set":
            known["metadata"][name] = text
            one.metadata[name] = text
        elif known["metadata"].pop(name, None) is not None:
            del one.metadata[name]
    else:
        target = one if where == "top" else one.invoice_settings
        record = top if where == "top" else nested
        if what in ("set", "replace"):
            target[name] = record[name] = text
        elif name in target and what == "delete":
            del target[name]
            record[name] = _GONE
