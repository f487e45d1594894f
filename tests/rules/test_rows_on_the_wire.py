"""Rows S7, S19, S20, S22, S39 to S41: what they mean for the bytes that `save` sends."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import pytest

from restripe import UpdateableAPIResource
from tests.runtime.server import Answer, ScriptedServer

pytestmark = pytest.mark.filterwarnings("ignore:`save`:DeprecationWarning")


def retrieved(
    stripe: ModuleType, server: ScriptedServer, name: str, /, **data: Any
) -> Any:
    """An object of the class ``name`` as a reply brought it; what came over the wire for it is forgotten."""
    kind = getattr(stripe, name)
    whole = {"object": kind.OBJECT_NAME, "id": "x_1", **data}
    server.default = Answer(body=json.dumps(whole).encode())
    found = kind.retrieve("x_1")
    server.arrived.clear()
    return found


def test_S7_a_nested_resource_goes_along_only_with_the_flag(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    source = {"object": "source", "id": "src_1", "metadata": {"a": "1"}}
    owner = retrieved(stripe, server, "Customer", default_source=source, name="n")
    for flag in (False, True):
        owner.name = "m"
        owner.default_source.metadata["a"] = "2"
        owner.default_source.save_with_parent = flag
        owner.save()
    assert [arrived.body for arrived in server.arrived] == [
        b"name=m",
        b"default_source[metadata][a]=2&name=m",
    ]
    assert server.last.path == "/v1/customers/x_1"


NESTED = [
    ("Customer", "source"),
    ("Account", "external_account"),
    ("Subscription", "source"),
]


@pytest.mark.parametrize(("name", "field"), NESTED)
def test_S19_an_assigned_resource_goes_along(
    stripe: ModuleType, server: ScriptedServer, name: str, field: str
) -> None:
    owner = retrieved(stripe, server, name)
    card = stripe.Card.construct_from({"object": "card", "exp_year": 2030})
    owner[field] = card
    assert owner[field].save_with_parent is True
    owner.save()
    assert server.last.form == {field: {"object": "card", "exp_year": "2030"}}


def test_S19_in_other_fields_it_goes_as_its_id(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    owner = retrieved(stripe, server, "Customer")
    owner.default_source = stripe.Card.construct_from({"object": "card", "id": "c_1"})
    owner.save()
    assert server.last.body == b"default_source=c_1"


def test_S20_names_that_a_replaced_map_lacks(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    owner = retrieved(
        stripe, server, "Customer", metadata={"a": "1"}, address={"city": "c"}
    )
    owner.metadata = {"b": "2"}
    owner.save()
    assert server.last.body == b"metadata[a]=&metadata[b]=2"
    owner.address = {"line1": "l"}
    owner.save()
    assert server.last.body == b"address[line1]=l"


def test_S20_a_name_that_was_deleted(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    owner = retrieved(stripe, server, "Customer", metadata={"a": "1", "b": "2"})
    del owner.metadata["a"]
    owner.save()
    assert server.last.body == b"metadata[a]="


def test_S22_a_protected_field_that_was_there(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    owner = retrieved(stripe, server, "Account", legal_entity={"type": "company"})
    owner.email = "e"
    owner.save()
    assert server.last.body == b"email=e"
    owner.legal_entity = {"type": "individual"}
    with pytest.raises(ValueError, match="legal_entity"):
        owner.save()
    assert len(server.arrived) == 1


def test_S22_a_class_of_a_users_own(stripe: ModuleType, server: ScriptedServer) -> None:
    class Guarded(UpdateableAPIResource):
        OBJECT_NAME = "guarded"

        @classmethod
        def protected_fields(cls) -> frozenset[str]:
            return frozenset({"secret"})

    own: Any = Guarded
    with pytest.raises(ValueError, match="secret"):
        own.modify("g_1", secret=1)
    own.modify("g_1", open=1)
    lines = [f"{a.method} {a.target} {a.body.decode()}" for a in server.arrived]
    assert lines == ["POST /v1/guardeds/g_1 open=1"]


def test_S39_what_was_updated_is_saved(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    owner = retrieved(stripe, server, "Customer", name="n")
    owner.update({"name": "", "address": {"city": "c"}})
    owner.save()
    assert server.last.body == b"name=&address[city]=c"
    owner.update_attributes({"name": "x"}, dirty=False)
    owner.save()
    assert len(server.arrived) == 1


def test_S40_what_is_dirty_is_saved(stripe: ModuleType, server: ScriptedServer) -> None:
    owner = retrieved(stripe, server, "Customer", name="n", address={"city": "c"})
    owner.mark_dirty()
    owner.save()
    assert server.last.form == {
        "object": "customer",
        "name": "n",
        "address": {"city": "c"},
    }


def test_S41_only_the_changed_name_within(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    address = {"city": "c", "line1": "l"}
    owner = retrieved(stripe, server, "Customer", name="n", address=address)
    owner.address.city = "d"
    owner.save()
    assert server.last.body == b"address[city]=d"
    assert (owner.address.city, owner.serialize()) == ("c", {})
