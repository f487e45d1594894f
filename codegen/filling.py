"""The templates, filled: the one place that knows Jinja."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined

HEADER = "# Rendered by codegen; never edit."


def fill(template: str, **values: Any) -> str:
    return _environment().get_template(template).render(values, header=HEADER)


@cache
def _environment() -> Environment:
    def load(name: str) -> str:
        return (files(__package__) / "templates" / f"{name}.py.j2").read_text("utf-8")

    return Environment(
        loader=FunctionLoader(load),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
