# Copied from codegen/runtime/redact.py; edit it there, never here.
"""What must not be read in a log: secrets and personal data are replaced, all else stays as it is.

Two nets, each with holes of its own: values by the name of their field, and texts that look like a secret
wherever they stand. Both rather take too much than too little.
"""

from __future__ import annotations

import json
import re
from typing import Dict, List, Mapping, Optional, Tuple

HIDDEN = "***"

# Parts of names, wherever in a name they stand.
_SECRET = re.compile(
    (
        "account_number authorization birth cookie credential crypto cvc cvv email exp_month exp_year fingerprint "
        "iban key number passw passphrase phone pin_ postal routing secret signature sort_code ssn swift tax_id "
        "token vat_id"
    ).replace(" ", "|")
)
# Whole names. What is below an address or a date of birth is hidden too, however it is called.
_PERSONAL = frozenset(
    (
        "address authorization_code billing_details bic city code_verifier customer_details dob gender ip "
        "line1 line2 name nationality pin query shipping town user_agent"
    ).split()
)
_PERSONAL_ENDS = ("_address", "_ip", "_name", "address_kana", "address_kanji")
# They end alike and name no person.
_HARMLESS = frozenset(("bank_name", "event_name"))
# Pages of invoices, receipts and checkouts: whoever has the address may see and pay them.
_LINK_ENDS = ("url", "pdf")
_WORD = re.compile(r"[^a-z0-9]+")
# In most texts none of this stands, and one search tells so.
_SUSPECT = re.compile(
    r"k_|ac_|rt_|whsec_|_secret_|earer |asic c|@|%40|\d(?:[ -]?\d){12}"
)
_TEXTS: Tuple[Tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b((?:[a-z]{1,3}k|ac|rt)_(?:org_)?(?:test|live)_)\w+"), r"\1***"),
    (re.compile(r"\b((?:[eprsu]k|ac|rt)_)\w{8,}\**"), r"\1***"),
    (re.compile(r"\b(whsec_)[\w+/=-]+"), r"\1***"),
    (re.compile(r"(_secret_)\w+"), r"\1***"),
    (re.compile(r"\b([Bb]earer) +[^\s'\"]+"), r"\1 ***"),
    # How a key begins in base64.
    (re.compile(r"\b([Bb]asic) +c[2m]tf[\w+/=-]+"), r"\1 ***"),
    (re.compile(r"[^\s@:'\"<>=,;()/%]{1,64}(?:@|%40)[\w-]+(?:\.[\w-]+)+"), HIDDEN),
    # Card numbers, in groups or not.
    (re.compile(r"(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w.-])"), HIDDEN),
)


def text(value: str, key: Optional[str] = None) -> str:
    """Return a text without what looks like a secret, an e-mail address or a card number.

    ``key`` is the API key of the call, whatever it looks like.
    """
    value = without(value, key)
    if _SUSPECT.search(value) is not None:
        for pattern, replacement in _TEXTS:
            value = pattern.sub(replacement, value)
    return value


def without(value: str, key: Optional[str]) -> str:
    """Return a text without this one key."""
    return value.replace(key, HIDDEN) if key else value


def fields(value: object, key: Optional[str] = None) -> object:
    """Return a copy of parsed JSON in which secret and personal values are hidden."""
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
    """Every leaf gone, the shape kept: that something was there is what a log is read for."""
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
    """Tell whether the values of a field of this name are hidden."""
    word = _WORD.sub("_", name.lower())
    if word in _HARMLESS:
        return False
    if word in _PERSONAL or word.endswith(_PERSONAL_ENDS):
        return True
    return _SECRET.search(word) is not None


def form(encoded: str, key: Optional[str] = None) -> str:
    """Return a form body or a query, decoded for the reader, with the same values hidden."""
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
    """Return a body as it may be logged; of one that is neither form nor JSON only the size."""
    kind = content_type.partition(";")[0].strip().lower()
    size = f"<{kind or 'no content type'}, {len(raw)} bytes>"
    try:
        if kind.endswith("x-www-form-urlencoded"):
            return form(raw.decode("utf-8"), key)
        if kind.endswith("json"):
            return json.dumps(fields(json.loads(raw), key), ensure_ascii=False)
    except (ValueError, RecursionError):
        # Broken or hostile: what cannot be read cannot be redacted.
        pass
    return size


def headers(sent: Mapping[str, str], key: Optional[str] = None) -> Dict[str, str]:
    """Return a request's or a reply's headers, secret ones hidden."""
    return {
        name: HIDDEN if _is_secret_header(name) else text(value, key)
        for name, value in sent.items()
    }


def _is_secret_header(name: str) -> bool:
    word = name.lower().replace("-", "_")
    return word != "idempotency_key" and _SECRET.search(word) is not None
