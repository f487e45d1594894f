"""The names of operations: by rule on small documents, and the refusals."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest

from codegen import overrides
from codegen.errors import CodegenError, SpecError
from tests.codegen.mini import (
    VERSION,
    class_names,
    document,
    names,
    reply,
    schema,
    service_names,
)
from tests.codegen.test_naming import HOSTILE


def mine(tmp_path: Path, text: str) -> overrides.Overrides:
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    return overrides.load(file)


# operation -> service name, class name
RULES: dict[str, list[tuple[str, str, str]]] = {
    "standard verbs": [
        ("get /v1/as -> list a", "as_.list", "A.list() static"),
        ("post /v1/as -> a", "as_.create", "A.create() static"),
        ("get /v1/as/search -> search a", "as_.search", "A.search() static"),
        ("get /v1/as/{a} -> a|deleted_a", "as_.retrieve", "A.retrieve(id) static"),
        ("post /v1/as/{a} -> a", "as_.update", "A.modify(id) static"),
        ("delete /v1/as/{a} -> deleted_a", "as_.delete", "A.delete(sid) both"),
    ],
    "singleton": [
        (
            "get /v1/tax/settings -> tax.settings",
            "tax.settings.retrieve",
            "tax.Settings.retrieve() static",
        ),
        (
            "post /v1/tax/settings -> tax.settings",
            "tax.settings.update",
            "tax.Settings.modify() static",
        ),
    ],
    "literal under a collection": [
        ("get /v1/invoices -> list invoice", "invoices.list", "Invoice.list() static"),
        (
            "get /v1/invoices/upcoming -> invoice",
            "invoices.upcoming",
            "Invoice.upcoming() static",
        ),
        (
            "get /v1/invoices/upcoming/lines -> list line",
            "invoices.upcoming_lines.list",
            "Invoice.upcoming_lines() static",
        ),
    ],
    "actions": [
        (
            "get /v1/invoices/{invoice} -> invoice",
            "invoices.retrieve",
            "Invoice.retrieve(id) static",
        ),
        (
            "post /v1/invoices/{invoice}/pay -> invoice",
            "invoices.pay",
            "Invoice.pay(invoice) both",
        ),
        (
            "post /v1/invoices/{invoice}/void -> invoice",
            "invoices.void_invoice",
            "Invoice.void_invoice(invoice) both",
        ),
        (
            "post /v1/invoices/{invoice}/refresh -> invoice",
            "invoices.refresh",
            "Invoice.refresh_invoice(invoice) both",
        ),
        (
            "get /v1/invoices/{invoice}/pdf -> pdf",
            "invoices.pdf",
            "Invoice.pdf(invoice) both",
        ),
        (
            "post /v1/invoices/{invoice}/import -> invoice",
            "invoices.import_",
            "Invoice.import_(invoice) both",
        ),
    ],
    "children": [
        (
            "get /v1/customers/{customer} -> customer",
            "customers.retrieve",
            "Customer.retrieve(id) static",
        ),
        (
            "get /v1/customers/{customer}/cards -> list card",
            "customers.cards.list",
            "Customer.list_cards(customer) both",
        ),
        (
            "post /v1/customers/{customer}/cards -> card",
            "customers.cards.create",
            "Customer.create_card(customer) both",
        ),
        (
            "get /v1/customers/{customer}/cards/{id} -> card",
            "customers.cards.retrieve",
            "Customer.retrieve_card(customer, id) both",
        ),
        (
            "post /v1/customers/{customer}/cards/{id} -> card",
            "customers.cards.update",
            "Customer.modify_card(customer, id) both",
        ),
        (
            "delete /v1/customers/{customer}/cards/{id} -> card",
            "customers.cards.delete",
            "Customer.delete_card(customer, id) both",
        ),
        (
            "post /v1/customers/{customer}/cards/{id}/verify -> card",
            "customers.cards.verify",
            "Card.verify(customer, id) bound",
        ),
        (
            "delete /v1/customers/{customer}/discount -> nothing",
            "customers.delete_discount",
            "Customer.delete_discount(customer) both",
        ),
        (
            "get /v1/customers/{customer}/cash_balance -> cash_balance",
            "customers.cash_balance.retrieve",
            "Customer.retrieve_cash_balance(customer) both",
        ),
        (
            "post /v1/customers/{customer}/cash_balance -> cash_balance",
            "customers.cash_balance.update",
            "Customer.modify_cash_balance(customer) both",
        ),
        (
            "post /v1/customers/{customer}/funding_instructions -> funding_instructions",
            "customers.funding_instructions.create",
            "Customer.create_funding_instructions(customer) both",
        ),
        (
            "post /v1/customers/{customer}/login_links -> login_link",
            "customers.login_links.create",
            "Customer.create_login_link(customer) both",
        ),
    ],
    "namespaces": [
        (
            "get /v1/apple_pay/domains -> list apple_pay_domain",
            "apple_pay_domains.list",
            "ApplePayDomain.list() static",
        ),
        (
            "get /v1/sigma/query_runs -> list query_run",
            "sigma.query_runs.list",
            "sigma.QueryRun.list() static",
        ),
        (
            "post /v1/billing/meter_events -> billing.meter_event",
            "billing.meter_events.create",
            "billing.MeterEvent.create() static",
        ),
        (
            "get /v1/issuing/cards/{card} -> issuing.card",
            "issuing.cards.retrieve",
            "issuing.Card.retrieve(id) static",
        ),
        (
            "post /v1/test_helpers/issuing/cards/{card}/shipping/deliver -> issuing.card",
            "test_helpers.issuing.cards.deliver_card",
            "issuing.Card.TestHelpers.deliver_card(card) both",
        ),
        (
            "post /v1/test_helpers/issuing/cards/{card} -> issuing.card",
            "test_helpers.issuing.cards.update",
            "issuing.Card.TestHelpers.update(card) both",
        ),
        (
            "post /v1/test_helpers/clocks -> test_helpers.clock",
            "test_helpers.clocks.create",
            "test_helpers.Clock.create() static",
        ),
        (
            "delete /v1/test_helpers/clocks/{clock} -> test_helpers.clock",
            "test_helpers.clocks.delete",
            "test_helpers.Clock.delete(sid) both",
        ),
    ],
    "a word that is none": [
        (
            "post /v1/3d_secure -> three_d_secure",
            "three_d_secure.create",
            "ThreeDSecure.create() static",
        ),
    ],
}


@pytest.mark.parametrize("rows", RULES.values(), ids=RULES)
def test_rules(rows: list[tuple[str, str, str]]) -> None:
    found = names(document(*(line for line, _, _ in rows)))
    keys = [operation.key for operation in found.operations]
    by_key = {key_of(line): (service, on_class) for line, service, on_class in rows}
    assert sorted(by_key) == sorted(keys)
    assert service_names(found) == {
        key: service for key, (service, _) in by_key.items()
    }
    assert class_names(found) == {
        key: on_class for key, (_, on_class) in by_key.items()
    }
    assert found.excluded == ()


def key_of(line: str) -> str:
    verb, _, path = line.partition(" -> ")[0].partition(" ")
    return f"{verb.upper()} {re.sub(r'{[^}]*}', '{}', path)}"


def test_v2_has_services_only() -> None:
    found = names(
        document(
            "get /v2/core/vault/cards -> v2 v2.core.card",
            "get /v2/core/vault/cards/{id} -> v2.core.card",
            "post /v2/core/vault/cards/{id}/ping -> v2.core.event",
        )
    )
    assert service_names(found) == {
        "GET /v2/core/vault/cards": "core.vault.cards.list",
        "GET /v2/core/vault/cards/{}": "core.vault.cards.retrieve",
        "POST /v2/core/vault/cards/{}/ping": "core.vault.cards.ping",
    }
    assert found.classes == ()
    assert [(c.accessor, c.namespace, c.name) for c in found.service_classes] == [
        (("core",), ("v2",), "CoreService"),
        (("core", "vault"), ("v2", "core"), "VaultService"),
        (("core", "vault", "cards"), ("v2", "core", "vault"), "CardService"),
    ]
    assert [resource.path for resource in found.resources] == [
        "v2.core.Card",
        "v2.core.Event",
    ]


@pytest.mark.parametrize(
    ("answer", "kind", "schemas"),
    [
        ("a", "object", ("a",)),
        ("a|deleted_a", "object", ("a", "deleted_a")),
        ("list a", "list", ("a",)),
        ("list a|b", "list", ("a", "b")),
        ("search a", "search", ("a",)),
        ("v2 a", "v2_list", ("a",)),
        ("pdf", "binary", ()),
        ("nothing", "empty", ()),
    ],
)
def test_answers(answer: str, kind: str, schemas: tuple[str, ...]) -> None:
    found = names(document(f"get /v1/as -> {answer}")).operations[0].answer
    assert (found.kind, found.schemas) == (kind, schemas)


def test_an_empty_object_is_no_answer_and_a_named_union_stays_named() -> None:
    union = {
        "anyOf": [
            {"$ref": "#/components/schemas/b"},
            {"$ref": "#/components/schemas/u"},
        ]
    }
    spec = document("get /v1/as -> a", "get /v1/us -> u", "post /v1/es -> b", u=union)
    empty = {"type": "object", "properties": {}, "additionalProperties": False}
    spec["paths"]["/v1/es"]["post"]["responses"]["200"]["content"]["application/json"][
        "schema"
    ] = empty
    by_path = {operation.path: operation.answer for operation in names(spec).operations}
    assert (by_path["/v1/es"].kind, by_path["/v1/es"].schemas) == ("empty", ())
    assert by_path["/v1/us"].schemas == ("u",)


def test_resources_leave_out_deleted_ones_containers_and_thin_events() -> None:
    thin = {**schema("a"), "x-stripeEvent": {"kind": "thin", "type": "a.b"}}
    spec = document("delete /v1/as/{a} -> a|deleted_a", thin=thin, page=schema("list"))
    assert [resource.schema for resource in names(spec).resources] == ["a"]


def test_titles_and_order_do_not_matter() -> None:
    lines = [
        line
        for rows in RULES.values()
        for line, _, _ in rows
        if "3d_secure" not in line
    ]
    lines = sorted(set(lines), reverse=True)
    plain = document(*lines)
    other = document(*reversed(lines))
    for name, found in other["components"]["schemas"].items():
        found["title"] = name.upper()
    assert service_names(names(plain)) == service_names(names(other))
    assert class_names(names(plain)) == class_names(names(other))
    assert names(plain).service_classes == names(other).service_classes


@pytest.mark.parametrize(
    ("place", "url", "base"),
    [
        ("document", "https://api.stripe.com/", "api"),
        ("document", "https://files.stripe.com", "files"),
        ("path", "https://connect.stripe.com/", "connect"),
        ("operation", "https://meter-events.stripe.com:443/", "meter_events"),
    ],
)
def test_hosts(place: str, url: str, base: str) -> None:
    assert names(with_server(place, url)).operations[0].base == base


def with_server(place: str, url: str) -> dict[str, Any]:
    spec = document("get /v1/as -> a")
    path = spec["paths"]["/v1/as"]
    node = {"document": spec, "path": path, "operation": path["get"]}[place]
    node["servers"] = [{"url": url}]
    return spec


@pytest.mark.parametrize("place", ["document", "path", "operation"])
@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example.com/",
        "https://api.stripe.com@evil.example.com/",
        "https://user:pass@api.stripe.com/",
        "https://api.stripe.com.evil.example.com/",
        "https://api.stripe.com\n.evil.example.com/",
        "http://api.stripe.com/",
        "https://api.stripe.com:8443/",
        "https://api.stripe.com/proxy?to=",
        "https://{region}.stripe.com/",
        "//api.stripe.com/",
        "https://[api.stripe.com/",
        "",
    ],
)
def test_other_hosts_fail_with_their_place(place: str, url: str) -> None:
    with pytest.raises(SpecError, match=r"servers/0/url: "):
        names(with_server(place, url))


def test_two_hosts_at_one_place_fail() -> None:
    spec = with_server("operation", "https://api.stripe.com/")
    spec["paths"]["/v1/as"]["get"]["servers"].append(
        {"url": "https://files.stripe.com/"}
    )
    with pytest.raises(SpecError, match="different hosts"):
        names(spec)


def test_an_override_admits_a_host_as_one_of_the_known(tmp_path: Path) -> None:
    entry = mine(tmp_path, "hosts: {api.stripe.eu: {base: api, why: w}}")
    found = names(with_server("document", "https://api.stripe.eu/"), entry)
    assert found.operations[0].base == "api"


CLASHES = {
    "service method": (
        ["get /v1/as -> list a", "get /v1/as/list -> a"],
        "the service method v1.as_.list is already that of",
        ["#/paths/~1v1~1as/get", "#/paths/~1v1~1as~1list/get"],
    ),
    "class method": (
        ["get /v1/as/{a} -> a", "get /v1/bs/{b} -> a"],
        "the class method A.retrieve is already that of",
        ["#/paths/~1v1~1as~1{a}/get", "#/paths/~1v1~1bs~1{b}/get"],
    ),
    "accessor": (
        ["get /v1/as/{a} -> a", "get /v1/as/{a}/bs/{b} -> b", "post /v1/as/bs -> a"],
        "the service v1.as_.bs is already that of",
        ["#/paths/~1v1~1as~1bs/post", "#/paths/~1v1~1as~1{a}~1bs~1{b}/get"],
    ),
    "one request twice": (
        ["get /v1/as/{a} -> a", "get /v1/as/{id} -> a"],
        "the same request as",
        ["#/paths/~1v1~1as~1{a}/get", "#/paths/~1v1~1as~1{id}/get"],
    ),
    "service class": (
        ["get /v1/cats -> list cat", "get /v1/cat -> list dog"],
        "the class CatService is already that of",
        ["#/paths/~1v1~1cat/get", "#/paths/~1v1~1cats/get"],
    ),
}


@pytest.mark.parametrize(
    ("lines", "problem", "pointers"), CLASHES.values(), ids=CLASHES
)
def test_clashes_name_both_places(
    lines: list[str], problem: str, pointers: list[str]
) -> None:
    with pytest.raises(SpecError, match=re.escape(problem)) as caught:
        names(document(*lines))
    for pointer in pointers:
        assert pointer in str(caught.value)


def test_two_schemas_with_one_object_or_one_class_clash() -> None:
    for other in ("a", "A"):
        spec = document("get /v1/as -> a", other_schema=schema(other))
        with pytest.raises(
            SpecError, match="is taken by #/components/schemas/"
        ) as caught:
            names(spec)
        assert "#/components/schemas/other_schema" in str(caught.value)


UNNAMEABLE = {
    "an id below a literal": "get /v1/as/history/{id} -> a",
    "three literals": "get /v1/as/b/c/d -> a",
    "five deep": "get /v1/as/{a}/bs/{b}/cs/{c} -> a",
    "an id first": "get /v1/{a} -> a",
    "no collection": "get /v1 -> a",
    "no version": "get /oauth/token -> a",
}


@pytest.mark.parametrize("line", UNNAMEABLE.values(), ids=UNNAMEABLE)
def test_an_operation_that_no_rule_names_fails(line: str) -> None:
    with pytest.raises(SpecError, match="^#/paths/~1.*/get: "):
        names(document(line))


def test_overrides_name_what_no_rule_does(tmp_path: Path) -> None:
    spec = document("get /v1/as -> list a", "get /v1/as/history/{id} -> a")
    named = mine(
        tmp_path,
        "operations: {'GET /v1/as/history/{}': {service: items.past, class: A.past, why: w}}",
    )
    found = names(spec, named)
    assert service_names(found)["GET /v1/as/history/{}"] == "items.past"
    assert class_names(found)["GET /v1/as/history/{}"] == "A.past(id) both"
    left_out = names(spec, mine(tmp_path, "omit: [{path: /v1/as/history, why: older}]"))
    assert [(e.operation.key, e.reason) for e in left_out.excluded] == [
        ("GET /v1/as/history/{}", "older")
    ]


UNREAD = {
    "put": ("put /v1/as/{id} -> a", "the verb PUT is not supported"),
    "patch": ("patch /v1/as -> a", "the verb PATCH is not supported"),
    "head": ("head /v1/as -> nothing", "the verb HEAD is not supported"),
    "slash at the end": ("get /v1/as/{id}/ -> a", "the path segment '' is not"),
    "half a segment": ("get /v1/as/x_{id} -> a", "the path segment 'x_{id}' is not"),
}


@pytest.mark.parametrize(("line", "problem"), UNREAD.values(), ids=UNREAD)
@pytest.mark.parametrize("with_verb", [True, False])
def test_what_cannot_be_read_can_be_omitted(
    tmp_path: Path, line: str, problem: str, with_verb: bool
) -> None:
    spec = document("get /v1/bs -> list b", line)
    with pytest.raises(SpecError, match=re.escape(problem)):
        names(spec)
    verb, path, *_ = line.split()
    blank = path.replace("{id}", "{}")
    entry = f"path: '{blank}', operations: 1, why: new"
    entry += f", verb: {verb.upper()}" if with_verb else ""
    text = f"api_version: {VERSION}\nomit: [{{{entry}}}]"
    found = names(spec, mine(tmp_path, text))
    assert [(e.operation.key, e.reason) for e in found.excluded] == [
        (f"{verb.upper()} {blank}", "new")
    ]
    assert service_names(found) == {"GET /v1/bs": "bs.list"}
    assert len(found.operations) == 2


def test_an_entry_under_operations_beats_omit(tmp_path: Path) -> None:
    spec = document("get /v1/as -> list a", "get /v1/bs -> list b")
    found = names(
        spec,
        mine(
            tmp_path,
            "{omit: [{path: /v1, why: w}], operations: {GET /v1/bs: {class: B.all, kind: static, why: w}, GET /v1/as: {method: all, why: w}}}",
        ),
    )
    assert service_names(found) == {"GET /v1/as": "as_.all"}
    assert class_names(found) == {
        "GET /v1/as": "A.all() static",
        "GET /v1/bs": "B.all() static",
    }
    assert found.excluded == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "GET /v1/as: {class: Nobody.all, why: w}",
            "puts? Nobody.all on a class that the document does not have",
        ),
        ("GET /v1/as: {class: A.all, kind: both, why: w}", "cannot be a bound method"),
        (
            "GET /v1/as: {class_aliases: [{name: A.all, kind: static, args: [x]}], why: w}",
            "name 1 args for A.all",
        ),
        (
            "GET /v1/as: {method: create, why: w}",
            "A.create is already|as_.create is already",
        ),
    ],
)
def test_overrides_that_do_not_fit_fail(
    tmp_path: Path, text: str, problem: str
) -> None:
    entries = mine(tmp_path, f"operations: {{{text}}}")
    with pytest.raises(SpecError, match=problem):
        names(document("get /v1/as -> list a", "post /v1/as -> a"), entries)


UNUSED = {
    "classes": "classes: {b: {class: Bee, why: w}}",
    "segments": "segments: {/v1/bs: {accessor: bees, why: w}}",
    "services": "services: {bs: {class: BeeService, why: w}}",
    "operations": "operations: {GET /v1/bs: {method: all, why: w}}",
    "omit": "omit: [{path: /v1/bs, why: w}]",
    "required": "required: {POST /v1/bs: {fields: [a], why: w}}",
    "required field": "required: {POST /v1/as: {fields: [nothing], why: w}}",
    "present": "present: {b: {fields: [object], why: w}}",
    "present field": "present: {a: {fields: [nothing], why: w}}",
    "present already": "present: {a: {fields: [sure], why: w}}",
    "present or null": "present: {a: {fields: [empty], why: w}}",
    "hosts": "hosts: {api.stripe.eu: {base: api, why: w}}",
}


@pytest.mark.parametrize("text", UNUSED.values(), ids=UNUSED)
def test_an_unused_entry_fails_for_its_version_and_is_noted_for_another(
    tmp_path: Path, text: str
) -> None:
    known = schema("a", sure={"type": "string"}, empty={"nullable": True})
    spec = document(
        "get /v1/as -> list a", "post /v1/as -> a", a={**known, "required": ["sure"]}
    )
    entries = mine(tmp_path, f"api_version: {VERSION}\n{text}")
    with pytest.raises(
        CodegenError, match="mine.yaml: .* matches nothing in the document of"
    ):
        names(spec, entries)
    notes = names(spec, entries, version="2021-01-01").notes
    assert len(notes) == 1
    assert notes[0].startswith(f"override not used: {text.partition(':')[0]}: ")


def test_a_wrong_count_under_omit_fails(tmp_path: Path) -> None:
    spec = document("get /v1/as -> list a", "get /v1/bs -> list b")
    entries = mine(
        tmp_path,
        f"api_version: {VERSION}\nomit: [{{path: /v1/bs, operations: 2, why: w}}]",
    )
    with pytest.raises(CodegenError, match="says 2 operations and covers 1"):
        names(spec, entries)


@pytest.mark.parametrize("word", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_fail_or_never_reach_a_name(word: str) -> None:
    good = "get /v1/as -> list a"
    broken = {
        "path parameter": document(good, "get /v1/as/{a} -> a"),
        "literal": document(good),
        "object": document(good, other=schema(word)),
        "collection": document(good),
    }
    reached: dict[str, Any] = broken["path parameter"]["paths"]
    reached["/v1/as/{" + word + "}"] = reached.pop("/v1/as/{a}")
    broken["literal"]["paths"][f"/v1/as/{word}"] = {
        "post": {"responses": {"200": reply("a")}}
    }
    broken["collection"]["paths"][f"/v1/{word}"] = {
        "post": {"responses": {"200": reply("a")}}
    }
    for place, spec in broken.items():
        before = copy.deepcopy(spec)
        try:
            found = names(spec)
        except SpecError as error:
            assert str(error).isprintable() and len(str(error)) < 1_000, place
        else:
            assert_all_plain(found)
        assert spec == before


def assert_all_plain(found: Any) -> None:
    plain = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)
    words = [
        *(w for m in found.services for w in (*m.accessor, m.name, *m.args)),
        *(w for m in found.classes for w in (*m.owner.split("."), m.name, *m.args)),
        *(w for r in found.resources for w in (*r.namespace, r.name)),
        *(w for s in found.service_classes for w in (*s.namespace, s.name)),
    ]
    assert words
    assert [word for word in words if not plain.fullmatch(word)] == []
