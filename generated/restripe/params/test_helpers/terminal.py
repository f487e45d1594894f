# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from ..._core.prefixes import suggest_names as _suggest_names
from .. import _shared, _shared_2

_suggest_names(__name__)

ReaderPresentPaymentMethodParamsCard = _shared_2.ReaderPresentPaymentMethodParamsCard
ReaderPresentPaymentMethodParamsCardPresent = _shared_2.CardPresent
ReaderPresentPaymentMethodParamsInteracPresent = _shared_2.CardPresent
ReaderPresentPaymentMethodParams = _shared_2.PresentPaymentMethodParams
ReaderSucceedInputCollectionParams = _shared_2.SucceedInputCollectionParams
ReaderTimeoutInputCollectionParams = _shared.RetrieveParams
