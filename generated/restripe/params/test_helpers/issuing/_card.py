# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from ..._shared import RetrieveParams

CardDeliverCardParams = RetrieveParams
CardFailCardParams = RetrieveParams
CardReturnCardParams = RetrieveParams
CardShipCardParams = RetrieveParams
CardSubmitCardParams = RetrieveParams
