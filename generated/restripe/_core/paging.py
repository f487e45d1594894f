# Rendered from codegen/runtime/paging.py, which has the comments.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Mapping, Optional

from .views import View, data_of

Data = Mapping[str, Any]
Params = Mapping[str, object]

FORWARD = "starting_after"
BACKWARD = "ending_before"
KEPT_OPTIONS = ("timeout", "deadline", "max_network_retries")


@dataclass(frozen=True)
class Asked:
    """The request that a page came from; without a path it came within another object."""

    path: Optional[str]
    params: Params


@dataclass(frozen=True)
class Step:
    """The request of a neighbouring page, or why none can be made.

    ``token`` is what tells the page from all others of its list: two steps of one walk that share it are a circle.
    """

    path: str = ""
    params: Params = field(default_factory=dict)
    token: str = ""
    verb: str = "get"
    problem: str = ""


def kept_options(options: Mapping[str, object]) -> Mapping[str, object]:
    return {name: options[name] for name in KEPT_OPTIONS if name in options}


def is_backward(params: Params) -> bool:
    return params.get(BACKWARD) is not None and params.get(FORWARD) is None


def list_step(asked: Asked, data: Data) -> Optional[Step]:
    return _list_step(is_backward(asked.params), asked, data)


def list_step_forward(asked: Asked, data: Data) -> Optional[Step]:
    return _list_step(False, asked, data)


def list_step_back(asked: Asked, data: Data) -> Optional[Step]:
    return _list_step(True, asked, data)


def _list_step(backward: bool, asked: Asked, data: Data) -> Optional[Step]:
    rows = data.get("data")
    if not isinstance(rows, list) or not rows:
        return None
    if not _has_more_to(backward, asked.params, data):
        return None
    own = _id(rows[0] if backward else rows[-1])
    name = BACKWARD if backward else FORWARD
    if own is None:
        end = "first" if backward else "last"
        return Step(problem=f"the {end} object of the page has no id for {name}")
    params = {k: v for k, v in asked.params.items() if k not in (FORWARD, BACKWARD)}
    return _step(asked, data, {**params, name: own}, f"{name}={own}")


def search_step(asked: Asked, data: Data) -> Optional[Step]:
    token = data.get("next_page")
    if not (data.get("data") and data.get("has_more") and token):
        return None
    return _step(asked, data, {**asked.params, "page": token}, f"page={token}")


def v2_step(asked: Asked, data: Data) -> Optional[Step]:
    return _v2_step("next_page_url", asked, data)


def v2_step_back(asked: Asked, data: Data) -> Optional[Step]:
    return _v2_step("previous_page_url", asked, data)


def _v2_step(name: str, asked: Asked, data: Data) -> Optional[Step]:
    url = data.get(name)
    if not url:
        return None
    if not isinstance(url, str):
        return Step(problem=f"{name} is text, not a {type(url).__name__}")
    if url.partition("?")[0].endswith("/search"):
        body = {k: v for k, v in asked.params.items() if k != "limit"}
        return Step(url, body, url, "post")
    return Step(url, {}, url)


def _has_more_to(backward: bool, params: Params, data: Data) -> bool:
    came_backward = is_backward(params)
    known = params.get(BACKWARD if came_backward else FORWARD) is not None
    if backward != came_backward and known:
        return True
    return bool(data.get("has_more"))


def _step(asked: Asked, data: Data, params: Params, token: str) -> Step:
    path = asked.path or data.get("url")
    if not isinstance(path, str) or not path:
        return Step(problem="the page has no url")
    return Step(path, params, token)


def _id(row: object) -> Optional[object]:
    values = data_of(row) if isinstance(row, View) else row
    own = values.get("id") if isinstance(values, Mapping) else None
    return own if isinstance(own, (str, int)) and own != "" else None
