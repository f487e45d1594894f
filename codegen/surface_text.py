"""One line of a surface file and back: types, fields and methods as text that people read in a diff.

Names that a document chose are percent-encoded where they hold more than letters, digits,
`_`, `-` and what their place allows, so that each text reads back as what it was written from.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote

from .model import Doc, Field, Method, Type
from .public import Key, key_of

# What types are made of beside the package's own classes: written without their modules.
_PLAIN = {
    **dict.fromkeys(("Any", "Dict", "List", "Literal", "Optional", "Union"), ":typing"),
    "Decimal": ":decimal",
    "datetime": ":datetime",
    "ExpandableField": "_core.objects",
    "ListObject": "_core.lists",
    "MapField": "_core.descriptors",
    "OptionalMapField": "_core.descriptors",
    "SearchResultObject": "_core.lists",
    "UntypedStripeObject": "_core.objects",
    "V2ListObject": "_core.lists",
}
_OPTIONAL = ("Optional", "OptionalMapField")
_NAME = re.compile(r"[\w.:]+")
_VALUE = re.compile(r"'[^'\\\"\x00-\x1f\x7f]*'|[\w.:%*{}+/~-]+")
_DEEPEST = 40
"""How deep types may be nested: those of the largest document are five deep."""
_METHOD = re.compile(r"([A-Z]+) (/\S*) \(((?:\w+, )*)(\*\*\??)")
# What may stand as it is in a literal of Python: anything but the quote that stands for another, and separators.
_OF_CODE = ' !"#$&()*+,/:<=>?@[]^`{|}'
_NO_DOC = Doc()

# What a name without a module may be: classes are written by their keys where theirs is one of these.
_TAKEN = frozenset([*_PLAIN, *dir(builtins)])


@dataclass(frozen=True)
class Names:
    """What types are written with."""

    labels: Mapping[Key, str]
    """What classes and request types are called."""
    enums: Mapping[tuple[str, ...], str]
    """What long enums are called, by their sorted values."""


class Broken(ValueError):
    """Text that no surface has."""


def word(text: str) -> str:
    """Text in one word without quotes, brackets and separators."""
    return quote(text, safe="/:{}+*", errors="surrogatepass")


def plain(text: str) -> str:
    """The same back."""
    return unquote(text, errors="surrogatepass")


def value(name: str) -> str:
    """A value of an enum: `'paid'`, or percent-encoded where quotes would not hold it."""
    quoted = f"'{name[1:-1]}'"
    return quoted if name[0] == '"' and _VALUE.fullmatch(quoted) else word(name)


def value_of(text: str) -> str:
    """The same back, in the quotes of rendered files."""
    if not _VALUE.fullmatch(text):
        raise Broken(f"{text!r} is no value")
    return f'"{text[1:-1]}"' if text[0] == "'" else plain(text)


def literals(type_: Type) -> Iterator[Type]:
    """Every enum inside a type."""
    if type_.name == "Literal":
        yield type_
    else:
        for arg in type_.args:
            yield from literals(arg)


def sorted_values(enum: Type) -> tuple[str, ...]:
    return tuple(sorted(arg.name for arg in enum.args))


def type_text(type_: Type, names: Names) -> str:
    """`Optional[List[Charge.refunds]]`."""
    if type_.name == "Literal":
        values = sorted_values(type_)
        if name := names.enums.get(values):
            return f"Literal[*{name}]"
        return f"Literal[{', '.join(map(value, values))}]"
    name = _name(type_, names.labels)
    if not type_.args:
        return name
    return f"{name}[{', '.join(type_text(arg, names) for arg in type_.args)}]"


def _name(type_: Type, labels: Mapping[Key, str]) -> str:
    if _PLAIN.get(type_.name, "") == type_.module:
        return type_.name
    key = key_of(type_)
    return usable(labels.get(key, key)) or key


def usable(label: str) -> str:
    """The label of a class as types are written with it; none for what reads as something else."""
    return "" if label in _TAKEN or not _NAME.fullmatch(label) else label


class Types:
    """Texts of types back to types; each text is read once."""

    def __init__(
        self, keys: Mapping[str, Key], values: Mapping[str, tuple[Type, ...]]
    ) -> None:
        self._keys = {label: key for label, key in keys.items() if usable(label)}
        self._values = values
        self._known: dict[str, Type] = {}

    def read(self, text: str) -> Type:
        """A whole text."""
        found = self._known.get(text)
        if found is None:
            found, end = self.at(text, 0)
            if end != len(text):
                raise Broken(f"{text!r} is no type")
            self._known[text] = found
        return found

    def at(self, text: str, start: int, depth: int = 0) -> tuple[Type, int]:
        """A type and where it ends."""
        token = _NAME.match(text, start)
        if token is None or depth > _DEEPEST:
            raise Broken(f"{text!r} is no type")
        name, end = token[0], token.end()
        if name == "Literal" and text.startswith("[", end):
            args, end = self._literal(text, end + 1)
            return Type(name, args, ":typing"), end
        module, _, last = self._key(name).rpartition(":")
        inner: tuple[Type, ...] = ()
        if text.startswith("[", end):
            inner, end = self._args(text, end + 1, depth + 1)
        return Type(last, inner, module), end

    def _key(self, name: str) -> Key:
        if ":" in name:
            return name
        return self._keys.get(name) or f"{_PLAIN.get(name, '')}:{name}"

    def _args(self, text: str, start: int, depth: int) -> tuple[tuple[Type, ...], int]:
        found = []
        while True:
            one, end = self.at(text, start, depth)
            found.append(one)
            if text.startswith("]", end):
                return tuple(found), end + 1
            start = _after(text, end, ", ")

    def _literal(self, text: str, start: int) -> tuple[tuple[Type, ...], int]:
        stop = start
        found: list[Type] = []
        while token := _VALUE.match(text, stop):
            stop = token.end()
            if token[0][0] == "*":
                found += self._named(token[0][1:])
            else:
                found.append(Type(value_of(token[0])))
            if text.startswith("]", stop):
                return tuple(found), stop + 1
            stop = _after(text, stop, ", ")
        raise Broken(f"{text!r} is no type")

    def _named(self, name: str) -> tuple[Type, ...]:
        if name not in self._values:
            raise Broken(f"no values of {name!r} are listed")
        return self._values[name]


def _after(text: str, start: int, separator: str) -> int:
    if not text.startswith(separator, start):
        raise Broken(f"{text!r} is no type")
    return start + len(separator)


def field_text(one: Field, names: Names) -> str:
    """`Optional[str]`: what a response has."""
    marks = []
    if one.required != (one.type.name not in _OPTIONAL):
        marks.append("required" if one.required else "optional")
    if one.encoding:
        marks.append(f"encoding {word(one.encoding)}")
    if one.attribute != one.name:
        marks.append(f"key {word(one.name)}")
    return "; ".join([type_text(one.type, names), *marks])


def parameter_text(one: Field, names: Names) -> str:
    """`str; required`: what a request takes."""
    marks = ["required"] * one.required
    marks += [f"encoding {word(one.encoding)}"] if one.encoding else []
    return "; ".join([type_text(one.type, names), *marks])


def field_of(name: str, text: str, types: Types) -> Field:
    """A field of a response, by its attribute."""
    type_, marks = _with_marks(text, types)
    required = type_.name not in _OPTIONAL
    if "required" in marks or "optional" in marks:
        required = "required" in marks
    return Field(
        name=marks.get("key", name),
        attribute=name,
        type=type_,
        required=required,
        encoding=marks.get("encoding"),
    )


def parameter_of(name: str, text: str, types: Types) -> Field:
    """A field of a request, by its name on the wire."""
    type_, marks = _with_marks(text, types)
    return Field(
        name=name,
        attribute=name,
        type=type_,
        required="required" in marks,
        encoding=marks.get("encoding"),
    )


def _with_marks(text: str, types: Types) -> tuple[Type, dict[str, str]]:
    """A type at the beginning, and the words behind it."""
    if ";" not in text:
        return types.read(text), {}
    type_, end = types.at(text, 0)
    return type_, _marks(text, end)


def _marks(text: str, end: int) -> dict[str, str]:
    if end == len(text):
        return {}
    start = _after(text, end, "; ")
    pairs = (one.partition(" ") for one in text[start:].split("; "))
    return {name: plain(rest) for name, _, rest in pairs}


def method_text(one: Method, names: Names) -> str:
    """`POST /v1/charges/{charge}/capture (charge, **?params.ChargeCaptureParams) -> Charge; both`."""
    ids = "".join(f"{each}, " for each in one.ids)
    star = "**" if one.params_required else "**?"
    params, returns = type_text(one.params, names), type_text(one.returns, names)
    called = f"{one.verb.upper()} {word(one.path)} ({ids}{star}{params}) -> {returns}"
    return "; ".join([called, *_method_marks(one)])


def _method_marks(one: Method) -> Iterator[str]:
    if one.kind != "service":
        yield one.kind
    if one.without_id:
        yield f"without_id {word(one.without_id)}"
    for flag in ("positional_only", "stream", "deprecated"):
        if getattr(one, flag):
            yield flag
    for name, code in one.extras:
        yield f"with.{name} {_code(code)}"


def _code(code: str) -> str:
    return quote(code, _OF_CODE, errors="surrogatepass").replace('"', "'")


def _extras(marks: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    for name, code in marks.items():
        if name.startswith("with."):
            yield name[5:], code


def method_of(name: str, text: str, types: Types) -> Method:
    found = _METHOD.match(text)
    if found is None:
        raise Broken(f"{text!r} is no method")
    params, end = types.at(text, found.end())
    returns, end = types.at(text, _after(text, end, ") -> "))
    # A quote that belongs to the code was percent-encoded, every other one stands for a double quote.
    marks = _marks(text[end:].replace("'", "%22"), 0)
    verb, path = found[1].lower(), plain(found[2])
    kinds = [one for one in ("class", "both", "bound", "static") if one in marks]
    return Method(
        name=name.rpartition(".")[2],
        verb=verb,
        path=path,
        ids=tuple(found[3].split(", ")[:-1]),
        kind=kinds[0] if kinds else "service",
        params=params,
        params_required=found[4] == "**",
        returns=returns,
        extras=tuple(_extras(marks)),
        positional_only="positional_only" in marks,
        without_id=marks.get("without_id", ""),
        stream="stream" in marks,
        deprecated=f"{found[1]} {path} is deprecated." if "deprecated" in marks else "",
        doc=_NO_DOC,
        doc_async=_NO_DOC,
    )
