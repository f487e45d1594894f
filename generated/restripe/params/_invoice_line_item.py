# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from ._shared import (
    Discount,
    LinePriceData,
    ModifyParams,
    Period,
    Pricing,
    ProductData,
    TaxAmount,
    TaxRateData,
)

InvoiceLineItemModifyParamsDiscount = Discount
InvoiceLineItemModifyParamsPeriod = Period
InvoiceLineItemModifyParamsPriceDataProductData = ProductData
InvoiceLineItemModifyParamsPriceData = LinePriceData
InvoiceLineItemModifyParamsPricing = Pricing
InvoiceLineItemModifyParamsTaxAmountTaxRateData = TaxRateData
InvoiceLineItemModifyParamsTaxAmount = TaxAmount
InvoiceLineItemModifyParams = ModifyParams
