"""Public surfaces for the tests: of documents, made by chance, and as a surface file keeps them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from hypothesis import strategies as st

from codegen import cli
from codegen.build import build
from codegen.model import Doc, Field, Method, Type
from codegen.overrides import load as load_overrides
from codegen.public import (
    Public,
    PublicClass,
    PublicService,
    PublicShape,
    public,
)
from codegen.spec import load


@cache
def committed() -> Public:
    """The surface of the committed package."""
    document = load(cli.SPEC, *cli.OVERLAYS)
    return public(build(document, load_overrides(cli.OVERRIDES)))


def kept(surface: Public) -> Public:
    """The same without prose, without what only the runtime reads, and with enums sorted."""
    return replace(
        surface,
        classes={
            key: replace(
                one,
                fields={name: _response(each) for name, each in one.fields.items()},
                methods={name: _method(each) for name, each in one.methods.items()},
            )
            for key, one in surface.classes.items()
        },
        shapes={
            key: replace(
                one, fields={name: _request(each) for name, each in one.fields.items()}
            )
            for key, one in surface.shapes.items()
        },
        services={
            path: replace(
                one, methods={name: _method(each) for name, each in one.methods.items()}
            )
            for path, one in surface.services.items()
        },
    )


def _response(one: Field) -> Field:
    type_ = _sorted(one.type)
    return replace(one, doc=Doc(), hydration=None, nested=None, type=type_)


def _request(one: Field) -> Field:
    return replace(_response(one), attribute=one.name)


def _method(one: Method) -> Method:
    types = {"params": _sorted(one.params), "returns": _sorted(one.returns)}
    return replace(one, doc=Doc(), doc_async=Doc(), **types)


def _sorted(type_: Type) -> Type:
    if type_.name == "Literal":
        args = sorted(type_.args, key=lambda arg: arg.name)
        return replace(type_, args=tuple(args))
    return replace(type_, args=tuple(map(_sorted, type_.args)))


# -- by chance ------------------------------------------------------------------------------------

_PLAIN = [Type("str"), Type("int"), Type("Any", module=":typing")]
_NAMES = st.from_regex(r"[a-z_][a-z0-9_]{0,4}", fullmatch=True)
_CLASSES = st.from_regex(r"[A-Z][A-Za-z]{0,3}", fullmatch=True) | st.sampled_from(
    ["List", "Optional", "Exception", "Any"]
)
# What a document may have as a key, or as a value of an enum.
TEXTS = st.text(min_size=1, max_size=6) | st.sampled_from(
    ["a.b", "a; b", "'", '"', "\\", "%41", "*", "x y", "\ud800", "TestHelpers.x", "é"]
)
_LITERALS = st.lists(TEXTS | st.just("x" * 40), min_size=1, max_size=3, unique=True)


def _types(keys: list[str]) -> st.SearchStrategy[Type]:
    split = [key.partition(":") for key in keys]
    named = [Type(name, module=module) for module, _, name in split]
    enums = _LITERALS.map(
        lambda texts: Type(
            "Literal",
            tuple(Type(f'"{ascii(text)[1:-1]}"') for text in texts),
            ":typing",
        )
    )
    return st.recursive(
        st.sampled_from([*_PLAIN, *named]) | enums,
        lambda inner: st.builds(
            lambda name, one: Type(name, (one,), ":typing"),
            st.sampled_from(["List", "Optional"]),
            inner,
        ),
        max_leaves=2,
    )


@st.composite
def surfaces(draw: st.DrawFn) -> Public:
    """Few names of few letters, so that they clash and refer to each other."""
    classes = draw(st.lists(st.tuples(_NAMES, _CLASSES), max_size=4, unique=True))
    keys = [f"_{module}:{name}" for module, name in classes]
    shape_keys = [f"params._{key[1:]}Params" for key in keys[:2]]
    types = _types([*keys, *shape_keys])
    fields = st.dictionaries(_NAMES, _fields(types), max_size=3)
    named = draw(st.lists(TEXTS, min_size=len(keys), max_size=len(keys)))
    methods = st.dictionaries(
        _NAMES | _NAMES.map("TestHelpers.{}".format), _methods(types), max_size=2
    )
    return Public(
        api_version="2020-01-01.name",
        classes={
            key: PublicClass(
                key,
                name,
                object_name=draw(TEXTS | st.just("")),
                bases=tuple(keys[:number][:1]),
                fields=_by_attribute(draw(fields)),
                methods=_by_name(draw(methods)),
                nested=dict.fromkeys(draw(st.lists(_CLASSES, max_size=2)), key),
            )
            for number, (key, name) in enumerate(zip(keys, named, strict=True))
        },
        shapes={
            key: PublicShape(
                key,
                tuple(sorted({f"params.{draw(_CLASSES)}{number}", _official(key)})),
                _by_wire(draw(st.dictionaries(TEXTS, _fields(types), max_size=3))),
            )
            for number, key in enumerate(shape_keys)
        },
        services={"v1": PublicService("v1", "_v1:V1", _services(draw(methods)))},
        exports=dict(zip([name for _, name in classes], keys, strict=True)),
        events={
            text: key for key in keys for text in draw(st.lists(TEXTS, max_size=2))
        },
    )


def _official(key: str) -> str:
    return key.replace(":", ".")


def _fields(types: st.SearchStrategy[Type]) -> st.SearchStrategy[Field]:
    encodings = st.none() | st.just("decimal_string")
    return st.builds(
        lambda type_, required, encoding: Field(
            "", "", type_, required=required, encoding=encoding
        ),
        types,
        st.booleans(),
        encodings,
    )


def _methods(types: st.SearchStrategy[Type]) -> st.SearchStrategy[Method]:
    return st.builds(
        lambda ids, params, returns, flag, text: Method(
            name="",
            verb="get",
            path=f"/v1/{text}",
            ids=tuple(ids),
            kind="both" if flag else "static",
            params=params,
            params_required=flag,
            returns=returns,
            extras=(("base", '"files"'), ("odd", f"'{text}'")) if flag else (),
            positional_only=flag,
            without_id="" if flag else f"/{text}",
            stream=not flag,
            deprecated=f"GET /v1/{text} is deprecated." if flag else "",
            doc=Doc(),
            doc_async=Doc(),
        ),
        st.lists(_NAMES, max_size=2, unique=True),
        types,
        types,
        st.booleans(),
        TEXTS,
    )


def _by_attribute(fields: dict[str, Field]) -> dict[str, Field]:
    return {n: replace(one, name=n, attribute=n) for n, one in fields.items()}


def _by_wire(fields: dict[str, Field]) -> dict[str, Field]:
    return {n: replace(one, name=n, attribute=n) for n, one in fields.items()}


def _by_name(methods: dict[str, Method]) -> dict[str, Method]:
    return {n: replace(m, name=n.rpartition(".")[2]) for n, m in methods.items()}


def _services(methods: dict[str, Method]) -> dict[str, Method]:
    return {
        name: replace(one, name=name, kind="service")
        for name, one in methods.items()
        if "." not in name
    }
