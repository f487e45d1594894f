# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from ..._shared_2 import (
    InitiatingPaymentMethodDetails,
    InitiatingPaymentMethodDetailsUsBankAccount,
    ReceivedDebitCreateParams as _ReceivedDebitCreateParams,
)

ReceivedDebitCreateParamsInitiatingPaymentMethodDetailsUsBankAccount = (
    InitiatingPaymentMethodDetailsUsBankAccount
)
ReceivedDebitCreateParamsInitiatingPaymentMethodDetails = InitiatingPaymentMethodDetails
ReceivedDebitCreateParams = _ReceivedDebitCreateParams
