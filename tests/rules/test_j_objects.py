"""Section J: what an object of the API does."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import CLEAR, Charge, Customer, Invoice, StripeObject
from tests.runtime.server import Answer, ScriptedServer

DATA = {"object": "charge", "id": "ch_1", "amount": 5, "metadata": {"a": "1"}}


def charge(**fields: Any) -> Any:
    return Charge.construct_from({**DATA, **fields}, "k")


@pytest.mark.parametrize("use", [list, json.dumps, len], ids=lambda use: use.__name__)
def test_J_1_no_dict(use: Any) -> None:
    with pytest.raises(TypeError):
        use(charge())


def test_J_1_but_a_container_of_names() -> None:
    assert "amount" in charge() and "nope" not in charge() and 5 not in charge()
    assert bool(Charge.construct_from({})) is True
    assert charge(get="g", items=["i"]).get == "g"
    assert not isinstance(charge(), dict)


def test_J_2_attributes() -> None:
    with pytest.raises(AttributeError):
        _ = charge(_hidden=1)._nothing
    with pytest.raises(AttributeError, match="'amuont'; did you mean 'amount'"):
        _ = charge().amuont


class Renamed(StripeObject):
    _field_remappings = {"from_": "from", "in_": "in"}


def test_J_2_remapped_names_in_every_direction() -> None:
    found: Any = Renamed.construct_from({"from": 1, "in": 2})
    assert (found.from_, found["from_"], "from_" in found) == (1, 1, True)
    found.in_ = 3
    del found.from_
    assert (found.to_dict(), found.serialize()) == ({"in": 3}, {"in": 3})


def test_J_3_writing_and_deleting() -> None:
    made = charge()
    made.amount = 6
    made._private = "p"
    made.api_key = "other"
    assert (made.serialize(), made._private) == ({"amount": 6}, "p")
    assert made.api_key == "other" and "api_key" not in made
    del made.amount
    assert "amount" not in made and made.serialize() == {}
    with pytest.raises(AttributeError):
        del made.nope


def test_J_4_the_empty_text() -> None:
    made = charge(description="bob@example.com")
    for assign in (setattr, StripeObject.__setitem__):
        with pytest.raises(ValueError, match="'description'.*CLEAR") as caught:
            assign(made, "description", "")
        assert "bob" not in str(caught.value)
    made.description = CLEAR
    made.update({"name": ""})
    assert made.serialize() == {"description": "", "name": ""}
    assert charge(x="").x == ""


NAMES = "update api_key to_dict last_response serialize stripe_account refresh items keys".split()


@pytest.mark.parametrize("name", NAMES)
def test_J_5_data_wins_over_helpers(name: str) -> None:
    found = charge(metadata={name: "mine"}, **{name: "own"})
    assert found.metadata[name] == getattr(found.metadata, name) == "mine"
    assert found[name] == getattr(found, name) == "own"
    assert StripeObject.to_dict(found)[name] == "own"
    found.metadata[name] = "new"
    assert StripeObject.serialize(found) == {"metadata": {name: "new"}}


def test_J_5_methods_of_the_document_win_over_undeclared_data() -> None:
    found = charge(capture="data")
    assert callable(found.capture)
    assert found["capture"] == "data"


HOSTILE = "__class__ __dict__ __reduce_ex__ __reduce__ __copy__ __deepcopy__".split()


@pytest.mark.parametrize("name", HOSTILE)
def test_J_5_hostile_names_never_act(name: str) -> None:
    found = charge(**{name: "evil"})
    assert type(found) is Charge and isinstance(found, Charge)
    assert found[name] == "evil"
    assert pickle.loads(pickle.dumps(found)) == copy.deepcopy(found) == found


def test_J_6_equality() -> None:
    assert charge() == Charge.construct_from(DATA, "other key")
    assert charge() != DATA
    assert charge() != Customer.construct_from(DATA)
    assert hash(charge()) == hash(charge(amount=7))


def test_J_7_declared_and_absent() -> None:
    found = charge()
    assert (found.description, "description" in found) == (None, False)
    assert (found.get("description", 7), found.get("amount")) == (7, 5)
    assert not hasattr(found, "undeclared")


def test_J_8_to_dict() -> None:
    found = charge(rows=[[{"a": 1}]])
    whole = found.to_dict()
    whole["rows"][0][0]["a"] = 2
    assert found.rows[0][0].a == 1
    assert type(whole["rows"][0][0]) is dict
    shallow = found.to_dict(recursive=False)
    assert isinstance(shallow["metadata"], StripeObject)


def test_J_9_str_and_repr() -> None:
    made = charge()
    made.at = dt.datetime(2024, 1, 1, tzinfo=dt.timezone.utc)
    made.rate = Decimal("1.50")
    said = json.loads(str(made))
    assert (said["at"], said["rate"]) == (1704067200, "1.50")
    assert list(said) == sorted(said)
    assert repr(made) == "<Charge charge id=ch_1>"


def test_J_10_pickle_and_copies() -> None:
    made = charge(refunds={"object": "list", "data": [{"object": "refund"}]})
    for twin in (
        pickle.loads(pickle.dumps(made)),
        copy.copy(made),
        copy.deepcopy(made),
    ):
        assert (type(twin), twin, twin.serialize()) == (Charge, made, {})
        assert type(twin.refunds.data[0]) is restripe.Refund


def test_J_10_after_a_pickle_the_globals_hold(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = Answer(body=json.dumps(DATA).encode())
    found = stripe.Charge.retrieve("ch_1", stripe_account="acct_1")
    pickle.loads(pickle.dumps(found)).refresh()
    assert server.last.header("authorization") == f"Bearer {stripe.api_key}"
    assert server.last.header("stripe-account") == "acct_1"


def test_J_11_refresh_from() -> None:
    made = charge(z=1)
    made.amount, made.y = 6, 2
    made.refresh_from({"amount": 7}, partial=True)
    assert (made.amount, made.z, made.serialize()) == (7, 1, {"y": 2})
    made.refresh_from({"id": "ch_1"}, "other", stripe_account="acct_1")
    assert (made.to_dict(), made.serialize()) == ({"id": "ch_1"}, {})
    assert (made.api_key, made.stripe_account) == ("other", "acct_1")
    assert made.stripe_version and made.last_response is None


def test_J_12_a_field_that_a_refresh_dropped() -> None:
    made = charge(z=1)
    made.refresh_from(DATA)
    with pytest.raises(AttributeError, match="set in the past.*amount"):
        _ = made.z
    with pytest.raises(KeyError, match="payments"):
        Invoice.construct_from({"id": "in_1"})["payment_intent"]
