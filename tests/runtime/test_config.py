"""Settings, options and keys (behaviours C-1…C-4, D, E, O-7, V-1)."""

from __future__ import annotations

import copy
import pickle
import sys
import types
from typing import Any

import pytest

from codegen.runtime import config
from codegen.runtime.config import Settings
from codegen.runtime.context import StripeContext
from codegen.runtime.errors import AuthenticationError
from codegen.runtime.version import VERSION

KEY = "sk_test_canary000000000000000"


def test_e_1_class_style_options_are_split_from_the_parameters_without_a_trace() -> (
    None
):
    given = {
        "api_key": "k",
        "amount": 1,
        "timeout": 5,
        "headers": {"A": "b"},
        "expand": ["x"],
    }
    before = copy.deepcopy(given)
    options, params = config.split_options(given)
    assert options == {"api_key": "k", "timeout": 5, "headers": {"A": "b"}}
    assert params == {"amount": 1, "expand": ["x"]}
    assert given == before


def test_e_1_the_names_of_the_options() -> None:
    assert config.OPTION_NAMES == {
        "api_key",
        "stripe_version",
        "stripe_account",
        "stripe_context",
        "max_network_retries",
        "idempotency_key",
        "content_type",
        "headers",
        "timeout",
        "deadline",
    }


def test_e_5_service_options_are_copied() -> None:
    given = {"api_key": "k"}
    checked = config.check_options(given)
    assert checked == given and checked is not given
    assert config.check_options(None) == {}


@pytest.mark.parametrize(
    "options, text",
    [
        ({"idempotencykey": "x"}, "'idempotency_key'"),
        ({"stripeAccount": "x"}, "'stripe_account'"),
        ({"zzz": 1}, "there are api_key, content_type"),
        (["api_key"], "not a list"),
        ("sk_test_1", "not a str"),
    ],
    ids=repr,
)
def test_d_56_a_wrong_option_is_a_type_error_with_the_nearest_name(
    options: Any, text: str
) -> None:
    with pytest.raises(TypeError, match=text):
        config.check_options(options)


BASE = Settings(
    api_key="k1", stripe_version="v1", stripe_account="a1", stripe_context="c1"
)
MERGES = [
    (
        "E-2 option wins",
        {"api_key": "k2", "stripe_account": "a2"},
        {"api_key": "k2", "stripe_account": "a2"},
    ),
    (
        "E-2 falsy loses",
        {"api_key": "", "stripe_version": None, "stripe_account": ""},
        {},
    ),
    (
        "E-2 not inherited",
        {"idempotency_key": "i", "headers": {"a": "b"}, "content_type": "x"},
        {},
    ),
    ("C-4 text", {"stripe_context": "c2"}, {"stripe_context": "c2"}),
    (
        "C-4 object",
        {"stripe_context": StripeContext(["a", "b"])},
        {"stripe_context": "a/b"},
    ),
    (
        "C-4 empty object clears",
        {"stripe_context": StripeContext()},
        {"stripe_context": None},
    ),
    ("C-4 empty text does not", {"stripe_context": ""}, {}),
    ("C-4 None does not", {"stripe_context": None}, {}),
]


@pytest.mark.parametrize(
    "options, changed", [row[1:] for row in MERGES], ids=[row[0] for row in MERGES]
)
def test_merge(options: Any, changed: Any) -> None:
    merged = config.with_options(BASE, options)
    expected = {
        "api_key": "k1",
        "stripe_version": "v1",
        "stripe_account": "a1",
        "stripe_context": "c1",
        **changed,
    }
    assert {name: getattr(merged, name) for name in expected} == expected
    assert config.with_options(merged, options) == merged
    assert BASE.api_key == "k1"


def test_merge_refuses_what_is_no_text() -> None:
    with pytest.raises(TypeError, match="'stripe_account' is text, not a int"):
        config.with_options(BASE, {"stripe_account": 5})


@pytest.mark.parametrize(
    "value, pair",
    [
        (5, (5.0, 5.0)),
        (0.5, (0.5, 0.5)),
        ((1, 2), (1.0, 2.0)),
        ([1, 2.5], (1.0, 2.5)),
        (None, (30.0, 80.0)),
    ],
    ids=repr,
)
def test_g_1_timeouts(value: Any, pair: Any) -> None:
    assert config.timeout_option(Settings(), {"timeout": value}) == pair


@pytest.mark.parametrize(
    "value",
    [0, -1, "5", True, (1,), (1, 2, 3), (0, 1), float("inf"), float("nan")],
    ids=repr,
)
def test_g_1_what_is_no_timeout(value: Any) -> None:
    with pytest.raises(TypeError, match="timeout is seconds"):
        config.timeout_option(Settings(), {"timeout": value})


@pytest.mark.parametrize("value, count", [(None, 4), (0, 0), (7, 7)])
def test_f_6_retries_of_a_call_beat_the_client_s(value: Any, count: int) -> None:
    assert (
        config.retries_option(
            Settings(max_network_retries=4), {"max_network_retries": value}
        )
        == count
    )


@pytest.mark.parametrize("value", [-1, "2", 1.5, True], ids=repr)
def test_f_6_what_is_no_count(value: Any) -> None:
    with pytest.raises(TypeError, match="max_network_retries"):
        config.retries_option(Settings(), {"max_network_retries": value})


BAD_KEYS = [
    None,
    "",
    " ",
    "sk_test_ canary",
    "sk_test_canary\n",
    "\tsk_test_canary",
    "sk_canary\x00",
    "sk_canaryé",
    "canary\u200b",
    b"canary",
    5,
]


@pytest.mark.parametrize("key", BAD_KEYS, ids=repr)
def test_d_17_a_key_that_cannot_be_one_is_refused_without_being_shown(key: Any) -> None:
    with pytest.raises(AuthenticationError) as caught:
        config.check_key(key)
    text = f"{caught.value} {caught.value!r}"
    assert "canary" not in text
    assert "api_key" in text and "https://dashboard.stripe.com/apikeys" in text


def test_a_key_that_can_be_one_passes() -> None:
    assert config.check_key(KEY) == KEY


@pytest.mark.parametrize(
    "key, shown",
    [
        (KEY, "sk_test_***000"),
        ("rk_live_abcdefghijklmnop123", "rk_live_***123"),
        ("abcdefghijklmnopqrstuvw", "***uvw"),
        ("a_long_word_of_secrets_and_more_456", "***456"),
        ("sk_test_123", "***"),
        ("", None),
        (None, None),
    ],
)
def test_masked_keys(key: Any, shown: Any) -> None:
    assert config.mask(key) == shown


def test_the_repr_of_settings_masks_the_key_and_the_proxy_s_password() -> None:
    shown = repr(
        Settings(api_key=KEY, proxy="http://me:secret@proxy", stripe_account="acct_1")
    )
    assert shown == "Settings(api_key='sk_test_***000', stripe_account='acct_1')"


@pytest.fixture
def root(monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    """A package root such as the generated one, in place of the one that the checkout has."""
    module = types.ModuleType(config.ROOT)
    monkeypatch.setitem(sys.modules, config.ROOT, module)
    return module


def test_n_8_the_globals_are_read_at_call_time(root: types.ModuleType) -> None:
    vars(root).update(api_key="k1", api_version="2025-09-30.clover")
    assert config.global_settings().api_key == "k1"
    vars(root).update(
        api_key="k2",
        api_version=None,
        api_base="http://a.test",
        upload_api_base="http://f.test",
        max_network_retries=0,
        timeout=(1, 2),
        proxy="http://p.test",
        verify_ssl_certs=False,
        ca_bundle_path="/ca",
        app_info={"name": "app"},
        enable_telemetry=True,
        client_id="ca_1",
    )
    assert config.global_settings() == Settings(
        api_key="k2",
        stripe_version=None,
        base_addresses={
            **config.BASE_ADDRESSES,
            "api": "http://a.test",
            "files": "http://f.test",
        },
        max_network_retries=0,
        timeout=(1, 2),
        client_id="ca_1",
        proxy="http://p.test",
        verify_ssl_certs=False,
        ca_bundle_path="/ca",
        app_info={"name": "app"},
        enable_telemetry=True,
    )


def test_f_1_the_defaults(root: types.ModuleType) -> None:
    settings = config.global_settings()
    assert settings == Settings()
    assert (
        settings.max_network_retries,
        settings.timeout,
        settings.enable_telemetry,
    ) == (2, (30.0, 80.0), False)


def test_c_2_without_a_global_version_the_package_s_own_holds(
    root: types.ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    pinned = types.ModuleType(f"{config.ROOT}._api_version")
    vars(pinned)["API_VERSION"] = "2030-01-01.tea"
    vars(root)["__path__"] = []
    monkeypatch.setitem(sys.modules, f"{config.ROOT}._api_version", pinned)
    assert config.global_settings().stripe_version == "2030-01-01.tea"
    vars(root)["api_version"] = "2020-08-27"
    assert config.global_settings().stripe_version == "2020-08-27"


def test_ba_1_a_client_s_hosts_are_laid_over_the_defaults() -> None:
    assert (
        config.merge_bases(None)
        == config.BASE_ADDRESSES
        == {
            "api": "https://api.stripe.com",
            "connect": "https://connect.stripe.com",
            "files": "https://files.stripe.com",
            "meter_events": "https://meter-events.stripe.com",
        }
    )
    assert config.merge_bases({"api": "http://x"})["api"] == "http://x"
    with pytest.raises(ValueError, match="'file'; did you mean 'files'"):
        config.merge_bases({"file": "http://x"})


def test_the_runtime_s_version_is_a_version() -> None:
    assert all(part.isdecimal() for part in VERSION.split("."))


class TestContext:
    """O-7, D-45."""

    def test_path(self) -> None:
        context = StripeContext.parse("org/acct")
        assert context.segments == ("org", "acct") and str(context) == "org/acct"
        assert str(context.push("x")) == "org/acct/x" and str(context.pop()) == "org"
        assert str(StripeContext.parse("")) == str(StripeContext.parse(None)) == ""

    def test_it_is_a_value(self) -> None:
        segments = ["a"]
        context = StripeContext(segments)
        segments.append("b")
        assert context == StripeContext(["a"]) != StripeContext(["b"])
        assert {context: 1}[StripeContext(["a"])] == 1
        assert pickle.loads(pickle.dumps(context)) == context == copy.deepcopy(context)
        assert repr(context) == "StripeContext('a')" and context != "a"
        with pytest.raises(AttributeError):
            context._segments = ()

    @pytest.mark.parametrize("segment", ["", " ", "a/b", None, 5], ids=repr)
    def test_what_is_no_segment(self, segment: Any) -> None:
        with pytest.raises(ValueError, match="segment"):
            StripeContext().push(segment)

    def test_nothing_is_left_to_pop(self) -> None:
        with pytest.raises(ValueError, match="empty"):
            StripeContext().pop()


@pytest.mark.parametrize(
    ("name", "value", "field", "expected"),
    [
        ("timeout", None, "timeout", config.DEFAULT_TIMEOUT),
        ("timeout", 0, "timeout", 0),
        ("verify_ssl_certs", None, "verify_ssl_certs", True),
        ("verify_ssl_certs", False, "verify_ssl_certs", False),
    ],
)
def test_v_1_what_the_package_says_is_taken_as_it_is(
    monkeypatch: pytest.MonkeyPatch, name: str, value: Any, field: str, expected: Any
) -> None:
    root = type(sys)(config.ROOT)
    setattr(root, name, value)
    monkeypatch.setitem(sys.modules, config.ROOT, root)
    monkeypatch.setattr(config, "pinned_version", lambda: None)
    assert getattr(config.global_settings(), field) == expected


def test_O_1_a_misspelt_option_is_named_with_the_right_one() -> None:
    from codegen.runtime.client import BaseStripeClient

    client: Any = BaseStripeClient
    with pytest.raises(TypeError, match="no option 'timout'; did you mean 'timeout'?"):
        client("sk_test_1", timout=3)
