"""Prose becomes plain text, and facts stand beside it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from codegen.docs import (
    class_doc,
    method_doc,
    nested_doc,
    paragraphs,
    prose,
    twin_doc,
)
from codegen.model import Doc, Field, Type

STR = Type("str")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("  \n ", []),
        ("One.", ["One."]),
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One\ntwo.", ["One\ntwo."]),
        ("One. \n  \n Two.", ["One.", "Two."]),
        ("<p>One.</p>\n<p>Two.</p>", ["One.", "Two."]),
        ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
        ("<p>A <code>b</code> and <tt>c</tt>.</p>", ["A `b` and `c`."]),
        ('<p>See <a class="x" href="/d">there</a>.</p>', ["See [there](/d)."]),
        ("<ul><li>One</li><li>Two</li></ul>", ["One", "Two"]),
        ("<p>a &amp; &lt;b&gt; &quot;c&quot; &#39;</p>", ['a & <b> "c" \'']),
        (
            "<p>Use <customer_id> and a<b or x>y</p>",
            ["Use <customer_id> and a<b or x>y"],
        ),
        (
            "Use <customer_id>, <i>not</i> <API key>",
            ["Use <customer_id>, not <API key>"],
        ),
        ("<p>a &amp;lt;b&amp;gt; &lt;c&gt;</p>", ["a &lt;b&gt; <c>"]),
        ("<P>One</P><BR/>two<br />three", ["One", "two", "three"]),
        ("<strong>x</strong><script>y</script>", ["xy"]),
        # Without a tag it is Markdown, where these mean themselves.
        ("a < b &amp; c > d", ["a < b &amp; c > d"]),
        ("5 <6 and 7> 6", ["5 <6 and 7> 6"]),
        ("[there](/d) and `code`", ["[there](/d) and `code`"]),
        ("{{ x }} {% y %}", ["{{ x }} {% y %}"]),
    ],
)
def test_paragraphs(text: str, found: list[str]) -> None:
    assert paragraphs(text) == found


@given(st.text(st.sampled_from('ab <>/p&;"=\n#'), max_size=60))
def test_any_text_ends_as_paragraphs(text: str) -> None:
    for one in paragraphs(text):
        assert one == one.strip() != ""


@pytest.mark.parametrize("text", ["<a " * 3000, "<" * 9000, "<p" * 4000, "\n " * 9000])
def test_long_hostile_text_takes_no_long_time(text: str) -> None:
    assert len("".join(paragraphs(text))) <= len(text)


@pytest.mark.parametrize(
    ("node", "doc"),
    [
        ({}, ()),
        ({"description": "A."}, ("A.",)),
        ({"description": "A.", "deprecated": True}, ("A.", "Deprecated.")),
        ({"deprecated": True}, ("Deprecated.",)),
        ({"deprecated": False}, ()),
        ({"description": {"type": "string"}}, ()),
    ],
)
def test_prose(node: dict[str, Any], doc: tuple[str, ...]) -> None:
    assert prose(node) == Doc(doc)


def test_class_doc() -> None:
    node = {"description": "A thing."}
    assert class_doc(node, "thing", ["GET /x", "POST /x"]).paragraphs == (
        "A thing.",
        "The `thing` object.",
        "Operations: GET /x, POST /x.",
    )
    assert class_doc({}, "thing", []).paragraphs == ("The `thing` object.",)


def test_nested_doc() -> None:
    assert nested_doc({}, "a_b").paragraphs == ("Part of a reply: schema `a_b`.",)
    assert nested_doc({"description": "B."}, "a_b").paragraphs == ("B.",)


@pytest.mark.parametrize(
    ("required", "ids", "facts"),
    [
        ((), (), "Optional: a, b.\nReturns X; raises StripeError."),
        (("a",), (), "Required: a.\nOptional: b.\nReturns X; raises StripeError."),
        (
            ("a", "b"),
            ("id",),
            "Required: a, b.\nReturns X; raises StripeError (InvalidRequestError when id is empty).",
        ),
    ],
)
def test_method_doc(
    required: tuple[str, ...], ids: tuple[str, ...], facts: str
) -> None:
    fields = [Field(name, name, STR, required=name in required) for name in "ab"]
    doc = method_doc({"description": "<p>Do.</p>"}, "POST /x", fields, "X", ids)
    assert doc.paragraphs == ("Do.", "POST /x", facts)


def test_twin_doc() -> None:
    assert twin_doc("create", "POST /v1/charges").paragraphs == (
        "Async twin of `create`: POST /v1/charges.",
    )
