"""Connected accounts, and what they may do."""

from __future__ import annotations

from typing import Literal

import restripe
from restripe import Account, Capability, StripeClient

State = Literal["on", "off", "disabled"]


def state(capability: Capability) -> State:
    if capability.status == "disabled":  # hit: Capability.status
        return "disabled"  # trap: a word of ours
    return "on" if capability.status == "active" else "off"  # trap: value stays


def off(account_id: str) -> list[str]:
    names = []
    for capability in Account.list_capabilities(account_id):
        if capability.status in ("inactive", "disabled"):  # hit: Capability.status
            names.append(capability.id)
    return names


def count(capabilities: list[Capability]) -> dict[str, int]:
    counts = {"disabled": 0, "active": 0}  # trap: dict of ours
    for capability in capabilities:
        match capability.status:
            case "active":  # trap: value stays
                counts["active"] += 1
            case "disabled":  # hit: Capability.status
                counts["disabled"] += 1  # trap: dict of ours
    return counts


def shown(word: State) -> str:
    return "hidden" if word == "disabled" else "shown"  # trap: a word of ours


def add_owner(client: StripeClient, account: str, name: str) -> restripe.Person:
    return client.v1.accounts.persons.create(
        account,
        {
            "first_name": name,
            "political_exposure": "unknown",  # hit: Account.create_person(political_exposure)
        },
    )


def no_exposure(account: str, person: str) -> None:
    Account.modify_person(account, person, political_exposure="none")  # trap: value that stays allowed


def prefix(account: Account) -> str | None:
    settings = account.settings
    if settings is None or settings.payments is None:
        return None
    kana = settings.payments.statement_descriptor_prefix_kana  # hit: Account.settings.payments.statement_descriptor_prefix_kana
    return kana or settings.payments.statement_descriptor  # trap: field stays


def tax_fee(fee: restripe.PlatformTaxFee) -> str:  # hit: PlatformTaxFee
    return fee.source_transaction
