# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from decimal import Decimal
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from ._shared import (
    Created,
    DeleteParams,
    ListParams,
    Recurring,
    RetrieveParams,
    SearchParams,
)
from ._shared_2 import CustomUnitAmount, PriceCreateParamsCurrencyOptions, Tier


class _ProductCreateParamsDefaultPriceDataRequired(TypedDict):
    currency: str


class ProductCreateParamsDefaultPriceData(
    _ProductCreateParamsDefaultPriceDataRequired, total=False
):
    currency_options: Dict[str, PriceCreateParamsCurrencyOptions]
    custom_unit_amount: CustomUnitAmount
    metadata: Dict[str, str]
    recurring: Recurring
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: Union[str, Decimal]


class ProductCreateParamsMarketingFeature(TypedDict):
    name: str


class ProductCreateParamsPackageDimensions(TypedDict):
    height: float
    length: float
    weight: float
    width: float


class _ProductCreateParamsRequired(RequestOptions):
    name: str


class ProductCreateParams(_ProductCreateParamsRequired, total=False):
    active: bool
    default_price_data: ProductCreateParamsDefaultPriceData
    description: str
    expand: List[str]
    id: str
    images: List[str]
    marketing_features: List[ProductCreateParamsMarketingFeature]
    metadata: Dict[str, str]
    package_dimensions: ProductCreateParamsPackageDimensions
    shippable: bool
    statement_descriptor: str
    tax_code: str
    unit_label: str
    url: str


class _ProductCreateFeatureParamsRequired(RequestOptions):
    entitlement_feature: str


class ProductCreateFeatureParams(_ProductCreateFeatureParamsRequired, total=False):
    expand: List[str]


class ProductListParams(RequestOptions, total=False):
    active: bool
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    ids: List[str]
    limit: int
    shippable: bool
    starting_after: str
    url: str


class ProductModifyParams(RequestOptions, total=False):
    active: bool
    default_price: str
    description: Union[Literal[""], str]
    expand: List[str]
    images: Union[Literal[""], List[str]]
    marketing_features: Union[Literal[""], List[ProductCreateParamsMarketingFeature]]
    metadata: Union[Literal[""], Dict[str, str]]
    name: str
    package_dimensions: Union[Literal[""], ProductCreateParamsPackageDimensions]
    shippable: bool
    statement_descriptor: str
    tax_code: Union[Literal[""], str]
    unit_label: Union[Literal[""], str]
    url: Union[Literal[""], str]


ProductCreateParamsDefaultPriceDataCurrencyOptionsCustomUnitAmount = CustomUnitAmount
ProductCreateParamsDefaultPriceDataCurrencyOptionsTier = Tier
ProductCreateParamsDefaultPriceDataCurrencyOptions = PriceCreateParamsCurrencyOptions
ProductCreateParamsDefaultPriceDataCustomUnitAmount = CustomUnitAmount
ProductCreateParamsDefaultPriceDataRecurring = Recurring
ProductDeleteParams = DeleteParams
ProductDeleteFeatureParams = DeleteParams
ProductListParamsCreated = Created
ProductListFeaturesParams = ListParams
ProductModifyParamsMarketingFeature = ProductCreateParamsMarketingFeature
ProductModifyParamsPackageDimensions = ProductCreateParamsPackageDimensions
ProductRetrieveParams = RetrieveParams
ProductRetrieveFeatureParams = RetrieveParams
ProductSearchParams = SearchParams
ProductUpdateParamsMarketingFeature = ProductCreateParamsMarketingFeature
ProductUpdateParamsPackageDimensions = ProductCreateParamsPackageDimensions
ProductUpdateParams = ProductModifyParams
ProductFeatureCreateParams = ProductCreateFeatureParams
ProductFeatureDeleteParams = DeleteParams
ProductFeatureListParams = ListParams
ProductFeatureRetrieveParams = RetrieveParams
