# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from ._shared import ListParams, RetrieveParams

ExchangeRateListParams = ListParams
ExchangeRateRetrieveParams = RetrieveParams
