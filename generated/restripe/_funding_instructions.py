# Rendered by codegen; never edit.
"""`funding_instructions`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias

    from ._shared import Address


class FundingInstructionsBankTransferAbaRecord(StripeObject):
    """Part of a reply: schema `funding_instructions_bank_transfer_aba_record`."""

    if TYPE_CHECKING:
        AccountHolderAddress: TypeAlias = Address
        BankAddress: TypeAlias = Address

    account_holder_address: Address
    account_holder_name: str
    account_number: str
    account_type: str
    bank_address: Address
    bank_name: str
    routing_number: str

    _inner_class_types = {
        "account_holder_address": "_shared:Address",
        "bank_address": "_shared:Address",
    }


class FundingInstructionsBankTransferIbanRecord(StripeObject):
    """Part of a reply: schema `funding_instructions_bank_transfer_iban_record`."""

    if TYPE_CHECKING:
        AccountHolderAddress: TypeAlias = Address
        BankAddress: TypeAlias = Address

    account_holder_address: Address
    account_holder_name: str
    bank_address: Address
    bic: str
    country: str
    iban: str

    _inner_class_types = {
        "account_holder_address": "_shared:Address",
        "bank_address": "_shared:Address",
    }


class FundingInstructionsBankTransferSortCodeRecord(StripeObject):
    """Part of a reply: schema `funding_instructions_bank_transfer_sort_code_record`."""

    if TYPE_CHECKING:
        AccountHolderAddress: TypeAlias = Address
        BankAddress: TypeAlias = Address

    account_holder_address: Address
    account_holder_name: str
    account_number: str
    bank_address: Address
    sort_code: str

    _inner_class_types = {
        "account_holder_address": "_shared:Address",
        "bank_address": "_shared:Address",
    }


class FundingInstructionsBankTransferSpeiRecord(StripeObject):
    """Part of a reply: schema `funding_instructions_bank_transfer_spei_record`."""

    if TYPE_CHECKING:
        AccountHolderAddress: TypeAlias = Address
        BankAddress: TypeAlias = Address

    account_holder_address: Address
    account_holder_name: str
    bank_address: Address
    bank_code: str
    bank_name: str
    clabe: str

    _inner_class_types = {
        "account_holder_address": "_shared:Address",
        "bank_address": "_shared:Address",
    }


class FundingInstructionsBankTransferSwiftRecord(StripeObject):
    """Part of a reply: schema `funding_instructions_bank_transfer_swift_record`."""

    if TYPE_CHECKING:
        AccountHolderAddress: TypeAlias = Address
        BankAddress: TypeAlias = Address

    account_holder_address: Address
    account_holder_name: str
    account_number: str
    account_type: str
    bank_address: Address
    bank_name: str
    swift_code: str

    _inner_class_types = {
        "account_holder_address": "_shared:Address",
        "bank_address": "_shared:Address",
    }


class FundingInstructionsBankTransferZenginRecord(StripeObject):
    """Part of a reply: schema `funding_instructions_bank_transfer_zengin_record`."""

    if TYPE_CHECKING:
        AccountHolderAddress: TypeAlias = Address
        BankAddress: TypeAlias = Address

    account_holder_address: Address
    account_holder_name: Optional[str]
    account_number: Optional[str]
    account_type: Optional[str]
    bank_address: Address
    bank_code: Optional[str]
    bank_name: Optional[str]
    branch_code: Optional[str]
    branch_name: Optional[str]

    _inner_class_types = {
        "account_holder_address": "_shared:Address",
        "bank_address": "_shared:Address",
    }


class FundingInstructionsBankTransferFinancialAddress(StripeObject):
    """Part of a reply: schema `funding_instructions_bank_transfer_financial_address`."""

    if TYPE_CHECKING:
        Aba: TypeAlias = FundingInstructionsBankTransferAbaRecord
        Iban: TypeAlias = FundingInstructionsBankTransferIbanRecord
        SortCode: TypeAlias = FundingInstructionsBankTransferSortCodeRecord
        Spei: TypeAlias = FundingInstructionsBankTransferSpeiRecord
        Swift: TypeAlias = FundingInstructionsBankTransferSwiftRecord
        Zengin: TypeAlias = FundingInstructionsBankTransferZenginRecord

    aba: Optional[FundingInstructionsBankTransferAbaRecord]
    iban: Optional[FundingInstructionsBankTransferIbanRecord]
    sort_code: Optional[FundingInstructionsBankTransferSortCodeRecord]
    spei: Optional[FundingInstructionsBankTransferSpeiRecord]
    supported_networks: Optional[
        List[
            Literal[
                "ach",
                "bacs",
                "domestic_wire_us",
                "fps",
                "sepa",
                "spei",
                "swift",
                "zengin",
            ]
        ]
    ]
    swift: Optional[FundingInstructionsBankTransferSwiftRecord]
    type: Literal["aba", "iban", "sort_code", "spei", "swift", "zengin"]
    zengin: Optional[FundingInstructionsBankTransferZenginRecord]

    _inner_class_types = {
        "aba": "FundingInstructionsBankTransferAbaRecord",
        "iban": "FundingInstructionsBankTransferIbanRecord",
        "sort_code": "FundingInstructionsBankTransferSortCodeRecord",
        "spei": "FundingInstructionsBankTransferSpeiRecord",
        "swift": "FundingInstructionsBankTransferSwiftRecord",
        "zengin": "FundingInstructionsBankTransferZenginRecord",
    }


class FundingInstructionsBankTransfer(StripeObject):
    """Part of a reply: schema `funding_instructions_bank_transfer`."""

    if TYPE_CHECKING:
        FinancialAddress: TypeAlias = FundingInstructionsBankTransferFinancialAddress

    country: str
    financial_addresses: List[FundingInstructionsBankTransferFinancialAddress]
    type: Literal["eu_bank_transfer", "jp_bank_transfer"]

    _inner_class_types = {
        "financial_addresses": "FundingInstructionsBankTransferFinancialAddress",
    }


class FundingInstructions(StripeObject):
    """The `funding_instructions` object."""

    OBJECT_NAME: ClassVar[Literal["funding_instructions"]] = "funding_instructions"

    if TYPE_CHECKING:
        BankTransfer: TypeAlias = FundingInstructionsBankTransfer

    bank_transfer: FundingInstructionsBankTransfer
    currency: str
    funding_type: Literal["bank_transfer"]
    livemode: bool
    object: Literal["funding_instructions"]

    _inner_class_types = {"bank_transfer": "FundingInstructionsBankTransfer"}
