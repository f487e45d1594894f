"""Which value stands at which position of an OpenAPI 3.0 document.

`description`, `title`, `required`, `items` and `type` are names of properties too, so whoever walks a document must
go by position; this table is the one place that knows the positions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Kind:
    """What a mapping at one kind of position holds.

    `one`, `many` and `named` tell the kind of the mappings below: a single one, a list, and a mapping from free
    names. `facts` are the keys whose value is a fact, to be kept as it is, and `dropped` those that are known to
    hold none.
    """

    one: Mapping[str, str] = field(default_factory=dict)
    many: Mapping[str, str] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)
    facts: frozenset[str] = frozenset()
    dropped: frozenset[str] = frozenset()

    def kinds(self) -> set[str]:
        """Give the kinds of everything below."""
        return {*self.one.values(), *self.many.values(), *self.named.values()}

    @cached_property
    def inner(self) -> frozenset[str]:
        """The keys below which there are mappings."""
        return frozenset({*self.one, *self.many, *self.named})

    @cached_property
    def known(self) -> frozenset[str]:
        """The keys that may stand here."""
        return self.inner | self.facts | self.dropped


def _facts(keys: str) -> frozenset[str]:
    return frozenset(keys.split())


_dropped = _facts
# Stability and samples of the SDK variant's own documentation.
_SDK = "x-stableId x-stripeMostCommon x-stripeLessCommon x-stripeDocsSamples"


_PARAMETER = Kind(
    one={"schema": "schema"},
    named={"content": "media"},
    facts=_facts("$ref name in required deprecated allowEmptyValue style explode"),
    dropped=_dropped(f"description example examples allowReserved {_SDK}"),
)

GRAMMAR: Mapping[str, Kind] = {
    "document": Kind(
        one={"info": "info", "components": "components"},
        many={"servers": "server"},
        named={"paths": "path"},
        facts=_facts("openapi security"),
        dropped=_dropped("tags externalDocs"),
    ),
    "info": Kind(
        facts=_facts("version"),
        dropped=_dropped(
            "title description summary termsOfService contact license"
            " x-stripeReleasePhase x-stripeSpecAudience x-stripeSpecFilename"
            " x-apisguru-categories x-logo x-origin x-providerName"
        ),
    ),
    "server": Kind(
        named={"variables": "variable"},
        facts=_facts("url"),
        dropped=_dropped("description"),
    ),
    "variable": Kind(facts=_facts("default enum"), dropped=_dropped("description")),
    "components": Kind(
        named={
            "schemas": "schema",
            "parameters": "parameter",
            "requestBodies": "body",
            "responses": "response",
            "headers": "header",
            "securitySchemes": "security",
        },
        dropped=_dropped("examples links"),
    ),
    "security": Kind(
        facts=_facts("type scheme bearerFormat name in"),
        dropped=_dropped("description"),
    ),
    "path": Kind(
        one=dict.fromkeys(VERBS, "operation"),
        many={"parameters": "parameter", "servers": "server"},
        facts=_facts("$ref"),
        dropped=_dropped("summary description"),
    ),
    "operation": Kind(
        one={"requestBody": "body"},
        many={"parameters": "parameter", "servers": "server"},
        named={"responses": "response"},
        facts=_facts("operationId deprecated security"),
        dropped=_dropped(
            f"tags summary description externalDocs x-stripeErrors {_SDK}"
        ),
    ),
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "body": Kind(
        named={"content": "media"},
        facts=_facts("$ref required"),
        dropped=_dropped("description"),
    ),
    "response": Kind(
        named={"content": "media", "headers": "header"},
        facts=_facts("$ref"),
        dropped=_dropped("description links"),
    ),
    "media": Kind(
        one={"schema": "schema"},
        named={"encoding": "encoding"},
        dropped=_dropped("example examples"),
    ),
    "encoding": Kind(facts=_facts("contentType style explode allowReserved")),
    "schema": Kind(
        one={
            "items": "schema",
            "additionalProperties": "schema",
            "not": "schema",
            "discriminator": "discriminator",
            "x-expansionResources": "expansion",
            "x-stripeEvent": "event",
            "x-stripeError": "error",
        },
        many={"anyOf": "schema", "oneOf": "schema", "allOf": "schema"},
        named={"properties": "schema"},
        facts=_facts(
            "$ref type format enum const nullable required deprecated readOnly writeOnly default"
            " minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"
            " minLength minItems maxItems uniqueItems minProperties maxProperties"
            " x-resourceId x-expandableFields"
        ),
        dropped=_dropped(
            "title description example externalDocs maxLength pattern"
            " x-stripeBypassValidation x-stripeResource x-stripeOperations x-stripeParam"
            f" x-stripeEnum x-stripeProperty {_SDK}"
        ),
    ),
    "discriminator": Kind(facts=_facts("propertyName mapping")),
    "expansion": Kind(many={"oneOf": "schema"}),
    "event": Kind(facts=_facts("kind type"), dropped=_dropped("description")),
    "error": Kind(facts=_facts("code httpStatusCode type")),
}


def is_extension(kind: str, name: str) -> bool:
    """Tell whether a free name is an `x-` key instead, as it may be among paths and responses."""
    return kind in ("path", "response") and name.startswith("x-")
