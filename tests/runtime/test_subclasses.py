"""Subclasses of one's own, mixins, what classes say about fields, and one view for all threads."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import sys
import threading
from functools import cached_property
from typing import Any

import pytest

from tests.runtime.shapes import get

StripeObject = get("_core.objects:StripeObject")
Charge = get("_charge:Charge")
Price = get("_price:Price")
Registration = get("tax._registration:RegistrationCountryOptions")
claims = get("_core.claims")
views = get("_core.views")


class Plain:
    """A mixin that knows nothing of the runtime."""

    @cached_property
    def letters(self) -> list[str]:
        return list("ab")


class Renaming(StripeObject):  # type: ignore[misc,valid-type]
    from_: str
    nested: Any
    _inner_class_types = {"nested": None}
    _field_remappings = {"from_": "from"}


class Retyped(Renaming):
    _inner_class_types = {"nested": "*"}


class Sibling(Renaming):
    pass


@pytest.mark.parametrize(
    "bases",
    [
        (Plain, Registration),
        (Renaming, Registration),
        (Registration, Renaming),
        (Plain, Renaming, Registration),
    ],
    ids=lambda bases: "-".join(base.__name__ for base in bases),
)
def test_J2_every_base_adds_its_fields(bases: Any) -> None:
    both = type("Both", bases, {})
    one = both.construct_from({"in": {"type": "x"}, "from": "y", "nested": {}})
    assert one.in_.type == "x" and type(one.in_).__name__.endswith("OptionsIn")
    assert one["in"] is one.in_
    if Renaming in bases:
        assert one.from_ == "y"
    one.is_ = "z"
    assert one.to_dict()["is"] == "z"


def test_J2_the_nearest_declaration_of_a_field_wins() -> None:
    both = type("Both", (Sibling, Retyped), {})
    one = both.construct_from({"nested": {"object": "charge"}})
    assert (
        type(one.nested)
        is type(one["nested"])
        is get("_core.classes").own_class("objects:UntypedStripeObject")
    )


class Doubled:
    """A data descriptor of a user's own."""

    def __get__(self, view: Any, owner: Any = None) -> Any:
        return self if view is None else vars(self).get("value", 0) * 2

    def __set__(self, view: Any, value: Any) -> None:
        self.value = value

    def __delete__(self, view: Any) -> None:
        self.value = 0


class Own(Charge):  # type: ignore[misc,valid-type]
    twice = Doubled()

    @cached_property
    def slow(self) -> list[int]:
        """Once."""
        return [self.amount]

    @property
    def price(self) -> int:
        return int(self.amount)

    @price.setter
    def price(self, value: int) -> None:
        self.amount = value


def own(cls: Any = Own) -> Any:
    return cls.construct_from({"id": "ch_1", "object": "charge", "amount": 3})


def test_Q18_a_data_descriptor_of_a_subclass_decides() -> None:
    one = own()
    one.twice, one.price = 4, 5
    assert (one.twice, one.price, one.amount) == (8, 5, 5)
    del one.twice
    assert one.twice == 0
    assert one.to_dict() == {"id": "ch_1", "object": "charge", "amount": 5}
    with pytest.raises(AttributeError):
        del one.price


@pytest.mark.parametrize("cls", [Own, type("Below", (Own,), {})])
def test_Q18_a_cached_value_is_kept_beside_the_data(cls: Any) -> None:
    one = own(cls)
    assert one.slow is one.slow and one.slow == [3]
    assert "slow" not in one and cls.slow.__doc__ == "Once."
    assert one.to_dict() == own(cls).to_dict() and one == own(cls)
    for twin in (pickle.loads(pickle.dumps(own())), copy.copy(one)):
        assert twin.slow == [3]
    one.slow = [9]
    assert one.slow == [9] and "slow" not in one
    del one.slow
    assert one.slow == [3]
    del one.slow
    with pytest.raises(AttributeError, match="'slow'"):
        del one.slow


def test_Q18_a_cached_value_of_a_plain_mixin() -> None:
    mixed = type("Mixed", (Plain, Charge), {})
    one = own(mixed)
    assert one.letters is one.letters and one.to_dict() == own(mixed).to_dict()
    assert Plain().letters == ["a", "b"]


@pytest.mark.parametrize("name", ["refunds", "amount", "description"])
def test_S30_a_field_is_no_attribute_of_the_class(name: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(Charge, name)
    assert str(caught.value) == (
        f"class 'Charge' has no attribute {name!r}: it is a field of its objects."
    )


@pytest.mark.parametrize("values", [[], None, "x", 5], ids=repr)
def test_S25_an_object_is_made_of_a_dict(values: Any) -> None:
    with pytest.raises(TypeError, match="values are a dict of an object's fields"):
        Charge.construct_from(values)


def test_dir_with_keys_that_are_no_text() -> None:
    assert "a" in dir(StripeObject.construct_from({5: 1, None: 2, "a": 3}))


DEEP = {
    "object": "charge",
    "billing_details": {"address": {"city": "x"}},
    "refunds": {"object": "list", "data": [{"object": "charge", "id": "ch_2"}]},
}


def test_Q_threads_read_one_and_the_same_view() -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(150):
            one = Charge.construct_from(DEEP)
            start = threading.Barrier(4)
            seen: list[Any] = []

            def look(one: Any = one, start: Any = start, seen: Any = seen) -> None:
                start.wait()
                seen.append((one.billing_details.address, one.refunds.data[0]))

            threads = [threading.Thread(target=look) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert len({id(part) for found in seen for part in found}) == 2
    finally:
        sys.setswitchinterval(before)
    assert claims._claims == {}


def test_Q_whoever_comes_second_gets_the_first_view() -> None:
    raw: dict[str, Any] = {}
    place: dict[str, Any] = {"a": raw}
    assert claims.settle(place, "a", raw, "first") == "first"
    assert claims.settle(place, "a", raw, "second") == "first"
    assert place == {"a": "first"} and claims._claims == {}


class Interrupted(dict[str, Any]):
    def __getitem__(self, key: str) -> Any:
        raise KeyboardInterrupt


def test_Q_an_interrupt_leaves_no_claim() -> None:
    raw: dict[str, Any] = {}
    with pytest.raises(KeyboardInterrupt):
        claims.settle(Interrupted(a=raw), "a", raw, "made")
    assert claims._claims == {}


def test_Q_a_claim_keeps_what_it_is_about_alive() -> None:
    seen: list[Any] = []

    class Watching(dict[str, Any]):
        def __getitem__(self, key: str) -> Any:
            seen.extend(held for held, _ in claims._claims.values())
            return dict.__getitem__(self, key)

    raw: dict[str, Any] = {}
    claims.settle(Watching(a=raw), "a", raw, "made")
    assert seen[0] is raw


def test_Q_a_list_is_settled_by_whoever_was_first() -> None:
    one, two, late = {"id": "1"}, {"id": "2"}, {"id": "3"}
    items: list[Any] = [one, two]
    assert claims.settle_items(items, [one, two], ["first", "second"])
    assert claims.settle_items(items, [one, two], ["third", "fourth"])
    assert items == ["first", "second"]
    items[:] = [one, late]
    claims._claims[id(items)] = (items, ([one, two], ["claimed", "other"]))
    assert not claims.settle_items(items, [one, late], ["mine", "late"])
    # What the first had not seen is left to another look.
    assert items == ["claimed", late] and claims._claims == {}


def test_Q_a_list_that_became_shorter_meanwhile_is_left_so() -> None:
    one, two = {"id": "1"}, {"id": "2"}
    items: list[Any] = [one]
    assert claims.settle_items(items, [one, two], ["first", "second"])
    assert items == ["first"]


@pytest.mark.parametrize("text", ['{"new": {}}', '{"new": []}', '{"new": [{}]}'])
@pytest.mark.parametrize("collect", [False, True], ids=["fresh", "collected"])
def test_undeclared_values_are_wrapped_whatever_the_collector_tracks(
    text: str, collect: bool
) -> None:
    data = json.loads(text)
    if collect:
        gc.collect()
    one = views.make(Charge, data, views.Origin())
    (value,) = vars(one).values()
    assert isinstance(value, (StripeObject, list))
    if value and isinstance(value, list):
        assert isinstance(value[0], StripeObject)
    # A list that was read may be changed in place: that it is noted shows that it was seen.
    state = views.state_of(one)
    assert (state is not None and "new" in state.contents) is isinstance(value, list)


@pytest.mark.parametrize("name, number", [("total", 7), ("unit_amount_decimal", 7)])
def test_Q_K6_a_number_never_comes_from_a_claim(
    monkeypatch: pytest.MonkeyPatch, name: str, number: Any
) -> None:
    # One-character texts are the same object everywhere, so an id tells nothing about them.
    one = Price.construct_from({name: "7"})
    other = {id("7"): ("7", "another field's number")}
    monkeypatch.setattr(claims, "_claims", other)
    assert getattr(one, name) == number and one[name] == number


class Slotted(Charge):  # type: ignore[misc,valid-type]
    __slots__ = ("note", "unset")


@pytest.mark.parametrize(
    "way",
    [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))],
    ids=["copy", "deepcopy", "pickle"],
)
def test_S44_slots_of_a_subclass_are_copied(way: Any) -> None:
    one = own(Slotted)
    one.note = ["a"]
    twin = way(one)
    assert type(twin) is Slotted and twin.note == ["a"] and not hasattr(twin, "unset")
    assert (twin.note is one.note) == (way is copy.copy)
    assert "note" not in twin and twin == one
