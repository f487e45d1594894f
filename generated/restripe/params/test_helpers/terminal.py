# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING

from ..._core.prefixes import suggesting
from .._shared import RetrieveParams
from .._shared_2 import (
    CardPresent,
    PresentPaymentMethodParams,
    ReaderPresentPaymentMethodParamsCard as _ReaderPresentPaymentMethodParamsCard,
    SucceedInputCollectionParams,
)

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)

ReaderPresentPaymentMethodParamsCard = _ReaderPresentPaymentMethodParamsCard
ReaderPresentPaymentMethodParamsCardPresent = CardPresent
ReaderPresentPaymentMethodParamsInteracPresent = CardPresent
ReaderPresentPaymentMethodParams = PresentPaymentMethodParams
ReaderSucceedInputCollectionParams = SucceedInputCollectionParams
ReaderTimeoutInputCollectionParams = RetrieveParams
