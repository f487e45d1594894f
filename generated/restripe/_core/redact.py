# Rendered from codegen/runtime/redact.py, which has the comments.

from __future__ import annotations

import json
import re
from typing import Dict, List, Mapping, Optional, Tuple

HIDDEN = "***"

_SECRET = re.compile(
    (
        "account_number authorization birth cookie credential crypto cvc cvv email exp_month exp_year fingerprint "
        "iban key number passw passphrase phone pin_ postal routing secret signature sort_code ssn swift tax_id "
        "token vat_id"
    ).replace(" ", "|")
)
_PERSONAL = frozenset(
    (
        "address authorization_code billing_details bic city code_verifier customer_details dob gender ip "
        "line1 line2 name nationality pin query shipping town user_agent"
    ).split()
)
_PERSONAL_ENDS = ("_address", "_ip", "_name", "address_kana", "address_kanji")
_HARMLESS = frozenset(("bank_name", "event_name"))
_LINK_ENDS = ("url", "pdf")
_WORD = re.compile(r"[^a-z0-9]+")
_SUSPECT = re.compile(
    r"k_|ac_|rt_|whsec_|_secret_|earer |asic c|@|%40|\d(?:[ -]?\d){12}"
)
_TEXTS: Tuple[Tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b((?:[a-z]{1,3}k|ac|rt)_(?:org_)?(?:test|live)_)\w+"), r"\1***"),
    (re.compile(r"\b((?:[eprsu]k|ac|rt)_)\w{8,}\**"), r"\1***"),
    (re.compile(r"\b(whsec_)[\w+/=-]+"), r"\1***"),
    (re.compile(r"(_secret_)\w+"), r"\1***"),
    (re.compile(r"\b([Bb]earer) +[^\s'\"]+"), r"\1 ***"),
    (re.compile(r"\b([Bb]asic) +c[2m]tf[\w+/=-]+"), r"\1 ***"),
    (re.compile(r"[^\s@:'\"<>=,;()/%]{1,64}(?:@|%40)[\w-]+(?:\.[\w-]+)+"), HIDDEN),
    (re.compile(r"(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w.-])"), HIDDEN),
)


def text(value: str, key: Optional[str] = None) -> str:
    value = without(value, key)
    if _SUSPECT.search(value) is not None:
        for pattern, replacement in _TEXTS:
            value = pattern.sub(replacement, value)
    return value


def without(value: str, key: Optional[str]) -> str:
    return value.replace(key, HIDDEN) if key else value


def fields(value: object, key: Optional[str] = None) -> object:
    if isinstance(value, dict):
        return {
            text(str(name), key): _field(str(name), one, key)
            for name, one in value.items()
        }
    if isinstance(value, list):
        return [fields(one, key) for one in value]
    return text(value, key) if isinstance(value, str) else value


def _field(name: str, value: object, key: Optional[str]) -> object:
    if is_private(name):
        return _hidden(value)
    if isinstance(value, str) and name.lower().endswith(_LINK_ENDS):
        return text(_host(value), key)
    return fields(value, key)


def _hidden(value: object) -> object:
    if isinstance(value, dict):
        return {name: _hidden(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_hidden(one) for one in value]
    nothing = value is None or isinstance(value, bool) or value == ""
    return value if nothing else HIDDEN


def _host(value: str) -> str:
    scheme, mark, rest = value.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}/{HIDDEN}" if mark else value


def is_private(name: str) -> bool:
    word = _WORD.sub("_", name.lower())
    if word in _HARMLESS:
        return False
    if word in _PERSONAL or word.endswith(_PERSONAL_ENDS):
        return True
    return _SECRET.search(word) is not None


def form(encoded: str, key: Optional[str] = None) -> str:
    from urllib.parse import parse_qsl

    pairs: List[str] = []
    for path, value in parse_qsl(encoded, keep_blank_values=True):
        names = path.replace("]", "").split("[")
        shown = _pair(names, value, key)
        pairs.append(f"{text(path, key)}={shown}")
    return "&".join(pairs)


def _pair(names: List[str], value: str, key: Optional[str]) -> object:
    if any(map(is_private, names)):
        return _hidden(value)
    return _field(names[-1], value, key)


def body(raw: bytes, content_type: str, key: Optional[str] = None) -> str:
    kind = content_type.partition(";")[0].strip().lower()
    size = f"<{kind or 'no content type'}, {len(raw)} bytes>"
    try:
        if kind.endswith("x-www-form-urlencoded"):
            return form(raw.decode("utf-8"), key)
        if kind.endswith("json"):
            return json.dumps(fields(json.loads(raw), key), ensure_ascii=False)
    except (ValueError, RecursionError):
        pass
    return size


def headers(sent: Mapping[str, str], key: Optional[str] = None) -> Dict[str, str]:
    return {
        name: HIDDEN if _is_secret_header(name) else text(value, key)
        for name, value in sent.items()
    }


def _is_secret_header(name: str) -> bool:
    word = name.lower().replace("-", "_")
    return word != "idempotency_key" and _SECRET.search(word) is not None
