"""A parameter cannot have the name of a request option: class methods take both as keywords."""

from __future__ import annotations

import pytest

from codegen.runtime.config import OPTION_NAMES
from tests.codegen.outcome import sentence
from tests.codegen.test_hostile import STRING, fields, parameter, thing

CREATE = "#/paths/~1v1~1things/post/requestBody/content"
FORM = f"{CREATE}/application~1x-www-form-urlencoded/schema/properties"
LIST = "#/paths/~1v1~1things/get/parameters/0/schema"
NAMES = sorted(OPTION_NAMES)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("where", ["body", "query"])
def test_a_parameter_named_like_an_option_is_refused(where: str, name: str) -> None:
    found = thing()
    if where == "body":
        fields(found)[name] = STRING
    else:
        found["paths"]["/v1/things"]["get"]["parameters"] = [parameter(name)]
    place = f"{FORM}/{name}" if where == "body" else LIST
    problem = f"the parameter {name} has the name of a request option"
    assert sentence(found) == f"{place}: {problem}"


@pytest.mark.parametrize("name", ["api_version", "header", "options", "Timeout"])
def test_other_names_are_free(name: str) -> None:
    found = thing()
    fields(found)[name] = STRING
    assert sentence(found) is None


@pytest.mark.parametrize("name", NAMES)
def test_inside_a_parameter_names_are_free(name: str) -> None:
    found = thing()
    fields(found)["inner"] = {"type": "object", "properties": {name: STRING}}
    assert sentence(found) is None
