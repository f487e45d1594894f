# Rendered by codegen; never edit.
"""`terminal.configuration`, `terminal.connection_token`, `terminal.location`,
`terminal.reader`: parts, events and services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    APIResourceTestHelpers,
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._charge import Charge
    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._enums import DeviceType
    from .._file import File
    from .._payment_intent import PaymentIntent
    from .._payment_method import PaymentMethod
    from .._refund import Refund
    from .._setup_intent import SetupIntent
    from .._shared import Address as _Address, LegalEntityJapanAddress
    from ..params.terminal import (
        ConfigurationCreateParams,
        ConfigurationDeleteParams,
        ConfigurationListParams,
        ConfigurationModifyParams,
        ConfigurationRetrieveParams,
        ConfigurationUpdateParams,
        ConnectionTokenCreateParams,
        LocationCreateParams,
        LocationDeleteParams,
        LocationListParams,
        LocationModifyParams,
        LocationRetrieveParams,
        LocationUpdateParams,
        ReaderCancelActionParams,
        ReaderCollectInputsParams,
        ReaderCollectPaymentMethodParams,
        ReaderConfirmPaymentIntentParams,
        ReaderCreateParams,
        ReaderDeleteParams,
        ReaderListParams,
        ReaderModifyParams,
        ReaderPresentPaymentMethodParams,
        ReaderProcessPaymentIntentParams,
        ReaderProcessSetupIntentParams,
        ReaderRefundPaymentParams,
        ReaderRetrieveParams,
        ReaderSetReaderDisplayParams,
        ReaderSucceedInputCollectionParams,
        ReaderTimeoutInputCollectionParams,
        ReaderUpdateParams,
    )


class ConfigurationBbposWisepad3(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_device_type_specific_config`.
    """

    if TYPE_CHECKING:
        splashscreen_id: Optional[str]

    splashscreen: Optional[ExpandableField[File]]

    _inner_class_types = {"splashscreen": None}


class ConfigurationOffline(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_offline_config`.
    """

    enabled: Optional[bool]


class ConfigurationRebootWindow(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_reboot_window`.
    """

    end_hour: int
    start_hour: int


class ConfigurationTippingAed(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_currency_specific_config`.
    """

    fixed_amounts: Optional[List[int]]
    percentages: Optional[List[int]]
    smart_tip_threshold: Optional[int]


class ConfigurationTipping(StripeObject):
    """Part of a reply: schema `terminal_configuration_configuration_resource_tipping`."""

    if TYPE_CHECKING:
        Aed: TypeAlias = ConfigurationTippingAed
        Aud: TypeAlias = ConfigurationTippingAed
        Bgn: TypeAlias = ConfigurationTippingAed
        Cad: TypeAlias = ConfigurationTippingAed
        Chf: TypeAlias = ConfigurationTippingAed
        Czk: TypeAlias = ConfigurationTippingAed
        Dkk: TypeAlias = ConfigurationTippingAed
        Eur: TypeAlias = ConfigurationTippingAed
        Gbp: TypeAlias = ConfigurationTippingAed
        Hkd: TypeAlias = ConfigurationTippingAed
        Huf: TypeAlias = ConfigurationTippingAed
        Jpy: TypeAlias = ConfigurationTippingAed
        Mxn: TypeAlias = ConfigurationTippingAed
        Myr: TypeAlias = ConfigurationTippingAed
        Nok: TypeAlias = ConfigurationTippingAed
        Nzd: TypeAlias = ConfigurationTippingAed
        Pln: TypeAlias = ConfigurationTippingAed
        Ron: TypeAlias = ConfigurationTippingAed
        Sek: TypeAlias = ConfigurationTippingAed
        Sgd: TypeAlias = ConfigurationTippingAed
        Usd: TypeAlias = ConfigurationTippingAed

    aed: Optional[ConfigurationTippingAed]
    aud: Optional[ConfigurationTippingAed]
    bgn: Optional[ConfigurationTippingAed]
    cad: Optional[ConfigurationTippingAed]
    chf: Optional[ConfigurationTippingAed]
    czk: Optional[ConfigurationTippingAed]
    dkk: Optional[ConfigurationTippingAed]
    eur: Optional[ConfigurationTippingAed]
    gbp: Optional[ConfigurationTippingAed]
    hkd: Optional[ConfigurationTippingAed]
    huf: Optional[ConfigurationTippingAed]
    jpy: Optional[ConfigurationTippingAed]
    mxn: Optional[ConfigurationTippingAed]
    myr: Optional[ConfigurationTippingAed]
    nok: Optional[ConfigurationTippingAed]
    nzd: Optional[ConfigurationTippingAed]
    pln: Optional[ConfigurationTippingAed]
    ron: Optional[ConfigurationTippingAed]
    sek: Optional[ConfigurationTippingAed]
    sgd: Optional[ConfigurationTippingAed]
    usd: Optional[ConfigurationTippingAed]

    _inner_class_types = {
        "aed": "ConfigurationTippingAed",
        "aud": "ConfigurationTippingAed",
        "bgn": "ConfigurationTippingAed",
        "cad": "ConfigurationTippingAed",
        "chf": "ConfigurationTippingAed",
        "czk": "ConfigurationTippingAed",
        "dkk": "ConfigurationTippingAed",
        "eur": "ConfigurationTippingAed",
        "gbp": "ConfigurationTippingAed",
        "hkd": "ConfigurationTippingAed",
        "huf": "ConfigurationTippingAed",
        "jpy": "ConfigurationTippingAed",
        "mxn": "ConfigurationTippingAed",
        "myr": "ConfigurationTippingAed",
        "nok": "ConfigurationTippingAed",
        "nzd": "ConfigurationTippingAed",
        "pln": "ConfigurationTippingAed",
        "ron": "ConfigurationTippingAed",
        "sek": "ConfigurationTippingAed",
        "sgd": "ConfigurationTippingAed",
        "usd": "ConfigurationTippingAed",
    }


class ConfigurationWifiEnterpriseEapPeap(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_enterprise_peap_wifi`.
    """

    ca_certificate_file: Optional[str]
    password: str
    ssid: str
    username: str


class ConfigurationWifiEnterpriseEapTls(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_enterprise_tls_wifi`.
    """

    ca_certificate_file: Optional[str]
    client_certificate_file: str
    private_key_file: str
    private_key_file_password: Optional[str]
    ssid: str


class ConfigurationWifiPersonalPsk(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_personal_psk_wifi`.
    """

    password: str
    ssid: str


class ConfigurationWifi(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_wifi_config`.
    """

    if TYPE_CHECKING:
        EnterpriseEapPeap: TypeAlias = ConfigurationWifiEnterpriseEapPeap
        EnterpriseEapTls: TypeAlias = ConfigurationWifiEnterpriseEapTls
        PersonalPsk: TypeAlias = ConfigurationWifiPersonalPsk

    enterprise_eap_peap: Optional[ConfigurationWifiEnterpriseEapPeap]
    enterprise_eap_tls: Optional[ConfigurationWifiEnterpriseEapTls]
    personal_psk: Optional[ConfigurationWifiPersonalPsk]
    type: Literal["enterprise_eap_peap", "enterprise_eap_tls", "personal_psk"]

    _inner_class_types = {
        "enterprise_eap_peap": "ConfigurationWifiEnterpriseEapPeap",
        "enterprise_eap_tls": "ConfigurationWifiEnterpriseEapTls",
        "personal_psk": "ConfigurationWifiPersonalPsk",
    }


class ReaderActionCollectInputsInputCustomText(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_custom_text`."""

    description: Optional[str]
    skip_button: Optional[str]
    submit_button: Optional[str]
    title: Optional[str]


class ReaderActionCollectInputsInputEmail(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_email`."""

    value: Optional[str]


class ReaderActionCollectInputsInputNumeric(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_numeric`."""

    value: Optional[str]


class ReaderActionCollectInputsInputPhone(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_phone`."""

    value: Optional[str]


class ReaderActionCollectInputsInputSelectionChoice(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_choice`."""

    id: Optional[str]
    style: Optional[Literal["primary", "secondary"]]
    text: str


class ReaderActionCollectInputsInputSelection(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_selection`."""

    if TYPE_CHECKING:
        Choice: TypeAlias = ReaderActionCollectInputsInputSelectionChoice

    choices: List[ReaderActionCollectInputsInputSelectionChoice]
    id: Optional[str]
    text: Optional[str]

    _inner_class_types = {"choices": "ReaderActionCollectInputsInputSelectionChoice"}


class ReaderActionCollectInputsInputSignature(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_signature`."""

    value: Optional[str]


class ReaderActionCollectInputsInputText(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_text`."""

    value: Optional[str]


class ReaderActionCollectInputsInputToggle(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_toggle`."""

    default_value: Optional[Literal["disabled", "enabled"]]
    description: Optional[str]
    title: Optional[str]
    value: Optional[Literal["disabled", "enabled"]]


class ReaderActionCollectInputsInput(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_input`."""

    if TYPE_CHECKING:
        CustomText: TypeAlias = ReaderActionCollectInputsInputCustomText
        Email: TypeAlias = ReaderActionCollectInputsInputEmail
        Numeric: TypeAlias = ReaderActionCollectInputsInputNumeric
        Phone: TypeAlias = ReaderActionCollectInputsInputPhone
        Selection: TypeAlias = ReaderActionCollectInputsInputSelection
        Signature: TypeAlias = ReaderActionCollectInputsInputSignature
        Text: TypeAlias = ReaderActionCollectInputsInputText
        Toggle: TypeAlias = ReaderActionCollectInputsInputToggle

    custom_text: Optional[ReaderActionCollectInputsInputCustomText]
    email: Optional[ReaderActionCollectInputsInputEmail]
    numeric: Optional[ReaderActionCollectInputsInputNumeric]
    phone: Optional[ReaderActionCollectInputsInputPhone]
    required: Optional[bool]
    selection: Optional[ReaderActionCollectInputsInputSelection]
    signature: Optional[ReaderActionCollectInputsInputSignature]
    skipped: Optional[bool]
    text: Optional[ReaderActionCollectInputsInputText]
    toggles: Optional[List[ReaderActionCollectInputsInputToggle]]
    type: Literal["email", "numeric", "phone", "selection", "signature", "text"]

    _inner_class_types = {
        "custom_text": "ReaderActionCollectInputsInputCustomText",
        "email": "ReaderActionCollectInputsInputEmail",
        "numeric": "ReaderActionCollectInputsInputNumeric",
        "phone": "ReaderActionCollectInputsInputPhone",
        "selection": "ReaderActionCollectInputsInputSelection",
        "signature": "ReaderActionCollectInputsInputSignature",
        "text": "ReaderActionCollectInputsInputText",
        "toggles": "ReaderActionCollectInputsInputToggle",
    }


class ReaderActionCollectInputs(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_collect_inputs_action`."""

    if TYPE_CHECKING:
        Input: TypeAlias = ReaderActionCollectInputsInput

    inputs: List[ReaderActionCollectInputsInput]
    metadata: OptionalMapField[str]

    _inner_class_types = {"inputs": "ReaderActionCollectInputsInput", "metadata": "*"}


class ReaderActionCollectPaymentMethodCollectConfigTipping(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_tipping_config`."""

    amount_eligible: Optional[int]


class ReaderActionCollectPaymentMethodCollectConfig(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_collect_config`."""

    if TYPE_CHECKING:
        Tipping: TypeAlias = ReaderActionCollectPaymentMethodCollectConfigTipping

    enable_customer_cancellation: Optional[bool]
    skip_tipping: Optional[bool]
    tipping: Optional[ReaderActionCollectPaymentMethodCollectConfigTipping]

    _inner_class_types = {
        "tipping": "ReaderActionCollectPaymentMethodCollectConfigTipping",
    }


class ReaderActionCollectPaymentMethod(StripeObject):
    """Part of a reply: schema
    `terminal_reader_reader_resource_collect_payment_method_action`.
    """

    if TYPE_CHECKING:
        CollectConfig: TypeAlias = ReaderActionCollectPaymentMethodCollectConfig
        payment_intent_id: Optional[str]

    collect_config: Optional[ReaderActionCollectPaymentMethodCollectConfig]
    payment_intent: ExpandableField[PaymentIntent]
    payment_method: Optional[PaymentMethod]

    _inner_class_types = {
        "collect_config": "ReaderActionCollectPaymentMethodCollectConfig",
        "payment_intent": None,
        "payment_method": None,
    }


class ReaderActionConfirmPaymentIntentConfirmConfig(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_confirm_config`."""

    return_url: Optional[str]


class ReaderActionConfirmPaymentIntent(StripeObject):
    """Part of a reply: schema
    `terminal_reader_reader_resource_confirm_payment_intent_action`.
    """

    if TYPE_CHECKING:
        ConfirmConfig: TypeAlias = ReaderActionConfirmPaymentIntentConfirmConfig
        payment_intent_id: Optional[str]

    confirm_config: Optional[ReaderActionConfirmPaymentIntentConfirmConfig]
    payment_intent: ExpandableField[PaymentIntent]

    _inner_class_types = {
        "confirm_config": "ReaderActionConfirmPaymentIntentConfirmConfig",
        "payment_intent": None,
    }


class ReaderActionProcessPaymentIntentProcessConfig(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_process_config`."""

    if TYPE_CHECKING:
        Tipping: TypeAlias = ReaderActionCollectPaymentMethodCollectConfigTipping

    enable_customer_cancellation: Optional[bool]
    return_url: Optional[str]
    skip_tipping: Optional[bool]
    tipping: Optional[ReaderActionCollectPaymentMethodCollectConfigTipping]

    _inner_class_types = {
        "tipping": "ReaderActionCollectPaymentMethodCollectConfigTipping",
    }


class ReaderActionProcessPaymentIntent(StripeObject):
    """Part of a reply: schema
    `terminal_reader_reader_resource_process_payment_intent_action`.
    """

    if TYPE_CHECKING:
        ProcessConfig: TypeAlias = ReaderActionProcessPaymentIntentProcessConfig
        payment_intent_id: Optional[str]

    payment_intent: ExpandableField[PaymentIntent]
    process_config: Optional[ReaderActionProcessPaymentIntentProcessConfig]

    _inner_class_types = {
        "payment_intent": None,
        "process_config": "ReaderActionProcessPaymentIntentProcessConfig",
    }


class ReaderActionProcessSetupIntentProcessConfig(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_process_setup_config`."""

    enable_customer_cancellation: Optional[bool]


class ReaderActionProcessSetupIntent(StripeObject):
    """Part of a reply: schema
    `terminal_reader_reader_resource_process_setup_intent_action`.
    """

    if TYPE_CHECKING:
        ProcessConfig: TypeAlias = ReaderActionProcessSetupIntentProcessConfig
        setup_intent_id: Optional[str]

    generated_card: Optional[str]
    process_config: Optional[ReaderActionProcessSetupIntentProcessConfig]
    setup_intent: ExpandableField[SetupIntent]

    _inner_class_types = {
        "process_config": "ReaderActionProcessSetupIntentProcessConfig",
        "setup_intent": None,
    }


class ReaderActionRefundPaymentRefundPaymentConfig(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_refund_payment_config`."""

    enable_customer_cancellation: Optional[bool]


class ReaderActionRefundPayment(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_refund_payment_action`."""

    if TYPE_CHECKING:
        RefundPaymentConfig: TypeAlias = ReaderActionRefundPaymentRefundPaymentConfig
        charge_id: Optional[str]
        payment_intent_id: Optional[str]
        refund_id: Optional[str]

    amount: Optional[int]
    charge: Optional[ExpandableField[Charge]]
    metadata: OptionalMapField[str]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    reason: Optional[Literal["duplicate", "fraudulent", "requested_by_customer"]]
    refund: Optional[ExpandableField[Refund]]
    refund_application_fee: Optional[bool]
    refund_payment_config: Optional[ReaderActionRefundPaymentRefundPaymentConfig]
    reverse_transfer: Optional[bool]

    _inner_class_types = {
        "charge": None,
        "metadata": "*",
        "payment_intent": None,
        "refund": None,
        "refund_payment_config": "ReaderActionRefundPaymentRefundPaymentConfig",
    }


class ReaderActionSetReaderDisplayCartLineItem(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_line_item`."""

    amount: int
    description: str
    quantity: int


class ReaderActionSetReaderDisplayCart(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_cart`."""

    if TYPE_CHECKING:
        LineItem: TypeAlias = ReaderActionSetReaderDisplayCartLineItem

    currency: str
    line_items: List[ReaderActionSetReaderDisplayCartLineItem]
    tax: Optional[int]
    total: int

    _inner_class_types = {"line_items": "ReaderActionSetReaderDisplayCartLineItem"}


class ReaderActionSetReaderDisplay(StripeObject):
    """Part of a reply: schema
    `terminal_reader_reader_resource_set_reader_display_action`.
    """

    if TYPE_CHECKING:
        Cart: TypeAlias = ReaderActionSetReaderDisplayCart

    cart: Optional[ReaderActionSetReaderDisplayCart]
    type: Literal["cart"]

    _inner_class_types = {"cart": "ReaderActionSetReaderDisplayCart"}


class ReaderAction(StripeObject):
    """Part of a reply: schema `terminal_reader_reader_resource_reader_action`."""

    if TYPE_CHECKING:
        CollectInputs: TypeAlias = ReaderActionCollectInputs
        CollectPaymentMethod: TypeAlias = ReaderActionCollectPaymentMethod
        ConfirmPaymentIntent: TypeAlias = ReaderActionConfirmPaymentIntent
        ProcessPaymentIntent: TypeAlias = ReaderActionProcessPaymentIntent
        ProcessSetupIntent: TypeAlias = ReaderActionProcessSetupIntent
        RefundPayment: TypeAlias = ReaderActionRefundPayment
        SetReaderDisplay: TypeAlias = ReaderActionSetReaderDisplay

    collect_inputs: Optional[ReaderActionCollectInputs]
    collect_payment_method: Optional[ReaderActionCollectPaymentMethod]
    confirm_payment_intent: Optional[ReaderActionConfirmPaymentIntent]
    failure_code: Optional[str]
    failure_message: Optional[str]
    process_payment_intent: Optional[ReaderActionProcessPaymentIntent]
    process_setup_intent: Optional[ReaderActionProcessSetupIntent]
    refund_payment: Optional[ReaderActionRefundPayment]
    set_reader_display: Optional[ReaderActionSetReaderDisplay]
    status: Literal["failed", "in_progress", "succeeded"]
    type: Literal[
        "collect_inputs",
        "collect_payment_method",
        "confirm_payment_intent",
        "process_payment_intent",
        "process_setup_intent",
        "refund_payment",
        "set_reader_display",
    ]

    _inner_class_types = {
        "collect_inputs": "ReaderActionCollectInputs",
        "collect_payment_method": "ReaderActionCollectPaymentMethod",
        "confirm_payment_intent": "ReaderActionConfirmPaymentIntent",
        "process_payment_intent": "ReaderActionProcessPaymentIntent",
        "process_setup_intent": "ReaderActionProcessSetupIntent",
        "refund_payment": "ReaderActionRefundPayment",
        "set_reader_display": "ReaderActionSetReaderDisplay",
    }


class Configuration(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `terminal.configuration` object.

    Operations: DELETE /v1/terminal/configurations/{configuration},
    GET /v1/terminal/configurations, GET /v1/terminal/configurations/{configuration},
    POST /v1/terminal/configurations,
    POST /v1/terminal/configurations/{configuration}.
    """

    OBJECT_NAME: ClassVar[Literal["terminal.configuration"]] = "terminal.configuration"

    if TYPE_CHECKING:
        BbposWisepad3: TypeAlias = ConfigurationBbposWisepad3
        BbposWiseposE: TypeAlias = ConfigurationBbposWisepad3
        Offline: TypeAlias = ConfigurationOffline
        RebootWindow: TypeAlias = ConfigurationRebootWindow
        StripeS700: TypeAlias = ConfigurationBbposWisepad3
        Tipping: TypeAlias = ConfigurationTipping
        VerifoneP400: TypeAlias = ConfigurationBbposWisepad3
        Wifi: TypeAlias = ConfigurationWifi

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ConfigurationListParams],
        ) -> AnyIterator[Configuration]: ...

    bbpos_wisepad3: Optional[ConfigurationBbposWisepad3]
    bbpos_wisepos_e: Optional[ConfigurationBbposWisepad3]
    deleted: Optional[Literal[True]]
    id: str
    is_account_default: Optional[bool]
    livemode: bool
    name: Optional[str]
    object: Literal["terminal.configuration"]
    offline: Optional[ConfigurationOffline]
    reboot_window: Optional[ConfigurationRebootWindow]
    stripe_s700: Optional[ConfigurationBbposWisepad3]
    tipping: Optional[ConfigurationTipping]
    verifone_p400: Optional[ConfigurationBbposWisepad3]
    wifi: Optional[ConfigurationWifi]

    _inner_class_types = {
        "bbpos_wisepad3": "ConfigurationBbposWisepad3",
        "bbpos_wisepos_e": "ConfigurationBbposWisepad3",
        "offline": "ConfigurationOffline",
        "reboot_window": "ConfigurationRebootWindow",
        "stripe_s700": "ConfigurationBbposWisepad3",
        "tipping": "ConfigurationTipping",
        "verifone_p400": "ConfigurationBbposWisepad3",
        "wifi": "ConfigurationWifi",
    }
    _class_url = "/v1/terminal/configurations"

    @classmethod
    def create(cls, **params: Unpack[ConfigurationCreateParams]) -> Configuration:
        """POST /v1/terminal/configurations

        Optional: bbpos_wisepad3, bbpos_wisepos_e, expand, name, offline,
        reboot_window, stripe_s700, tipping, verifone_p400, wifi.
        Returns Configuration; raises StripeError.
        """
        return request("post", "/v1/terminal/configurations", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[ConfigurationCreateParams]
    ) -> Configuration:
        """Async twin of `create`: POST /v1/terminal/configurations."""
        return await request_async("post", "/v1/terminal/configurations", (), params)

    @api_method
    @staticmethod
    def delete(
        sid: str, /, **params: Unpack[ConfigurationDeleteParams]
    ) -> Configuration:
        """DELETE /v1/terminal/configurations/{configuration}

        Returns Configuration; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on(
            "delete", "/v1/terminal/configurations/{configuration}", (sid,), params
        )

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[ConfigurationDeleteParams]
    ) -> Configuration:
        """Async twin of `delete`: DELETE /v1/terminal/configurations/{configuration}."""
        return await request_on_async(
            "delete", "/v1/terminal/configurations/{configuration}", (sid,), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[ConfigurationListParams]
    ) -> ListObject[Configuration]:
        """GET /v1/terminal/configurations

        Optional: ending_before, expand, is_account_default, limit, starting_after.
        Returns ListObject[Configuration]; raises StripeError.
        """
        return request("get", "/v1/terminal/configurations", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ConfigurationListParams]
    ) -> ListObject[Configuration]:
        """Async twin of `list`: GET /v1/terminal/configurations."""
        return await request_async(
            "get", "/v1/terminal/configurations", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[ConfigurationModifyParams]
    ) -> Configuration:
        """POST /v1/terminal/configurations/{configuration}

        Optional: bbpos_wisepad3, bbpos_wisepos_e, expand, name, offline,
        reboot_window, stripe_s700, tipping, verifone_p400, wifi.
        Returns Configuration; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "post", "/v1/terminal/configurations/{configuration}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[ConfigurationModifyParams]
    ) -> Configuration:
        """Async twin of `modify`: POST /v1/terminal/configurations/{configuration}."""
        return await request_async(
            "post", "/v1/terminal/configurations/{configuration}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ConfigurationRetrieveParams]
    ) -> Configuration:
        """GET /v1/terminal/configurations/{configuration}

        Optional: expand.
        Returns Configuration; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/terminal/configurations/{configuration}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ConfigurationRetrieveParams]
    ) -> Configuration:
        """Async twin of `retrieve`: GET /v1/terminal/configurations/{configuration}."""
        return await request_async(
            "get", "/v1/terminal/configurations/{configuration}", (id,), params
        )


class ConnectionToken(CreateableAPIResource):
    """The `terminal.connection_token` object.

    Operations: POST /v1/terminal/connection_tokens.
    """

    OBJECT_NAME: ClassVar[Literal["terminal.connection_token"]] = (
        "terminal.connection_token"
    )

    location: Optional[str]
    object: Literal["terminal.connection_token"]
    secret: str

    _class_url = "/v1/terminal/connection_tokens"

    @classmethod
    def create(cls, **params: Unpack[ConnectionTokenCreateParams]) -> ConnectionToken:
        """POST /v1/terminal/connection_tokens

        Optional: expand, location.
        Returns ConnectionToken; raises StripeError.
        """
        return request("post", "/v1/terminal/connection_tokens", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[ConnectionTokenCreateParams]
    ) -> ConnectionToken:
        """Async twin of `create`: POST /v1/terminal/connection_tokens."""
        return await request_async("post", "/v1/terminal/connection_tokens", (), params)


class Location(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `terminal.location` object.

    Operations: DELETE /v1/terminal/locations/{location}, GET /v1/terminal/locations,
    GET /v1/terminal/locations/{location}, POST /v1/terminal/locations,
    POST /v1/terminal/locations/{location}.
    """

    OBJECT_NAME: ClassVar[Literal["terminal.location"]] = "terminal.location"

    if TYPE_CHECKING:
        Address: TypeAlias = _Address
        AddressKana: TypeAlias = LegalEntityJapanAddress
        AddressKanji: TypeAlias = LegalEntityJapanAddress

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[LocationListParams],
        ) -> AnyIterator[Location]: ...

    address: _Address
    address_kana: Optional[LegalEntityJapanAddress]
    address_kanji: Optional[LegalEntityJapanAddress]
    configuration_overrides: Optional[str]
    deleted: Optional[Literal[True]]
    display_name: str
    display_name_kana: Optional[str]
    display_name_kanji: Optional[str]
    id: str
    livemode: bool
    metadata: MapField[str]
    object: Literal["terminal.location"]
    phone: Optional[str]

    _inner_class_types = {
        "address": "_shared:Address",
        "address_kana": "_shared:LegalEntityJapanAddress",
        "address_kanji": "_shared:LegalEntityJapanAddress",
        "metadata": "*",
    }
    _class_url = "/v1/terminal/locations"

    @classmethod
    def create(cls, **params: Unpack[LocationCreateParams]) -> Location:
        """POST /v1/terminal/locations

        Optional: address, address_kana, address_kanji, configuration_overrides,
        display_name, display_name_kana, display_name_kanji, expand, metadata, phone.
        Returns Location; raises StripeError.
        """
        return request("post", "/v1/terminal/locations", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[LocationCreateParams]) -> Location:
        """Async twin of `create`: POST /v1/terminal/locations."""
        return await request_async("post", "/v1/terminal/locations", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[LocationDeleteParams]) -> Location:
        """DELETE /v1/terminal/locations/{location}

        Returns Location; raises StripeError (InvalidRequestError when sid is empty).
        """
        return request_on("delete", "/v1/terminal/locations/{location}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[LocationDeleteParams]
    ) -> Location:
        """Async twin of `delete`: DELETE /v1/terminal/locations/{location}."""
        return await request_on_async(
            "delete", "/v1/terminal/locations/{location}", (sid,), params
        )

    @classmethod
    def list(cls, **params: Unpack[LocationListParams]) -> ListObject[Location]:
        """GET /v1/terminal/locations

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Location]; raises StripeError.
        """
        return request("get", "/v1/terminal/locations", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[LocationListParams]
    ) -> ListObject[Location]:
        """Async twin of `list`: GET /v1/terminal/locations."""
        return await request_async(
            "get", "/v1/terminal/locations", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[LocationModifyParams]) -> Location:
        """POST /v1/terminal/locations/{location}

        Optional: address, address_kana, address_kanji, configuration_overrides,
        display_name, display_name_kana, display_name_kanji, expand, metadata, phone.
        Returns Location; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/terminal/locations/{location}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[LocationModifyParams]
    ) -> Location:
        """Async twin of `modify`: POST /v1/terminal/locations/{location}."""
        return await request_async(
            "post", "/v1/terminal/locations/{location}", (id,), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[LocationRetrieveParams]) -> Location:
        """GET /v1/terminal/locations/{location}

        Optional: expand.
        Returns Location; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/terminal/locations/{location}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[LocationRetrieveParams]
    ) -> Location:
        """Async twin of `retrieve`: GET /v1/terminal/locations/{location}."""
        return await request_async(
            "get", "/v1/terminal/locations/{location}", (id,), params
        )


class Reader(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `terminal.reader` object.

    Operations: DELETE /v1/terminal/readers/{reader}, GET /v1/terminal/readers,
    GET /v1/terminal/readers/{reader}, POST /v1/terminal/readers,
    POST /v1/terminal/readers/{reader},
    POST /v1/terminal/readers/{reader}/cancel_action,
    POST /v1/terminal/readers/{reader}/collect_inputs,
    POST /v1/terminal/readers/{reader}/collect_payment_method,
    POST /v1/terminal/readers/{reader}/confirm_payment_intent,
    POST /v1/terminal/readers/{reader}/process_payment_intent,
    POST /v1/terminal/readers/{reader}/process_setup_intent,
    POST /v1/terminal/readers/{reader}/refund_payment,
    POST /v1/terminal/readers/{reader}/set_reader_display,
    POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method,
    POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection,
    POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection.
    """

    OBJECT_NAME: ClassVar[Literal["terminal.reader"]] = "terminal.reader"

    if TYPE_CHECKING:
        Action: TypeAlias = ReaderAction
        location_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[ReaderListParams]
        ) -> AnyIterator[Reader]: ...

    action: Optional[ReaderAction]
    deleted: Optional[Literal[True]]
    device_sw_version: Optional[str]
    device_type: DeviceType
    id: str
    ip_address: Optional[str]
    label: str
    livemode: bool
    location: Optional[ExpandableField[Location]]
    metadata: MapField[str]
    object: Literal["terminal.reader"]
    serial_number: str
    status: Optional[Literal["offline", "online"]]

    _inner_class_types = {"action": "ReaderAction", "location": None, "metadata": "*"}
    _class_url = "/v1/terminal/readers"

    @api_method
    @staticmethod
    def cancel_action(
        reader: str, /, **params: Unpack[ReaderCancelActionParams]
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/cancel_action

        Optional: expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return request_on(
            "post", "/v1/terminal/readers/{reader}/cancel_action", (reader,), params
        )

    @api_method
    @staticmethod
    async def cancel_action_async(
        reader: str, /, **params: Unpack[ReaderCancelActionParams]
    ) -> Reader:
        """Async twin of `cancel_action`:
        POST /v1/terminal/readers/{reader}/cancel_action.
        """
        return await request_on_async(
            "post", "/v1/terminal/readers/{reader}/cancel_action", (reader,), params
        )

    @api_method
    @staticmethod
    def collect_inputs(
        reader: str, /, **params: Unpack[ReaderCollectInputsParams]
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/collect_inputs

        Required: inputs.
        Optional: expand, metadata.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return request_on(
            "post", "/v1/terminal/readers/{reader}/collect_inputs", (reader,), params
        )

    @api_method
    @staticmethod
    async def collect_inputs_async(
        reader: str, /, **params: Unpack[ReaderCollectInputsParams]
    ) -> Reader:
        """Async twin of `collect_inputs`:
        POST /v1/terminal/readers/{reader}/collect_inputs.
        """
        return await request_on_async(
            "post", "/v1/terminal/readers/{reader}/collect_inputs", (reader,), params
        )

    @api_method
    @staticmethod
    def collect_payment_method(
        reader: str, /, **params: Unpack[ReaderCollectPaymentMethodParams]
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/collect_payment_method

        Required: payment_intent.
        Optional: collect_config, expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return request_on(
            "post",
            "/v1/terminal/readers/{reader}/collect_payment_method",
            (reader,),
            params,
        )

    @api_method
    @staticmethod
    async def collect_payment_method_async(
        reader: str, /, **params: Unpack[ReaderCollectPaymentMethodParams]
    ) -> Reader:
        """Async twin of `collect_payment_method`:
        POST /v1/terminal/readers/{reader}/collect_payment_method.
        """
        return await request_on_async(
            "post",
            "/v1/terminal/readers/{reader}/collect_payment_method",
            (reader,),
            params,
        )

    @api_method
    @staticmethod
    def confirm_payment_intent(
        reader: str, /, **params: Unpack[ReaderConfirmPaymentIntentParams]
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/confirm_payment_intent

        Required: payment_intent.
        Optional: confirm_config, expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return request_on(
            "post",
            "/v1/terminal/readers/{reader}/confirm_payment_intent",
            (reader,),
            params,
        )

    @api_method
    @staticmethod
    async def confirm_payment_intent_async(
        reader: str, /, **params: Unpack[ReaderConfirmPaymentIntentParams]
    ) -> Reader:
        """Async twin of `confirm_payment_intent`:
        POST /v1/terminal/readers/{reader}/confirm_payment_intent.
        """
        return await request_on_async(
            "post",
            "/v1/terminal/readers/{reader}/confirm_payment_intent",
            (reader,),
            params,
        )

    @classmethod
    def create(cls, **params: Unpack[ReaderCreateParams]) -> Reader:
        """POST /v1/terminal/readers

        Required: registration_code.
        Optional: expand, label, location, metadata.
        Returns Reader; raises StripeError.
        """
        return request("post", "/v1/terminal/readers", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[ReaderCreateParams]) -> Reader:
        """Async twin of `create`: POST /v1/terminal/readers."""
        return await request_async("post", "/v1/terminal/readers", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[ReaderDeleteParams]) -> Reader:
        """DELETE /v1/terminal/readers/{reader}

        Returns Reader; raises StripeError (InvalidRequestError when sid is empty).
        """
        return request_on("delete", "/v1/terminal/readers/{reader}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(sid: str, /, **params: Unpack[ReaderDeleteParams]) -> Reader:
        """Async twin of `delete`: DELETE /v1/terminal/readers/{reader}."""
        return await request_on_async(
            "delete", "/v1/terminal/readers/{reader}", (sid,), params
        )

    @classmethod
    def list(cls, **params: Unpack[ReaderListParams]) -> ListObject[Reader]:
        """GET /v1/terminal/readers

        Optional: device_type, ending_before, expand, limit, location, serial_number,
        starting_after, status.
        Returns ListObject[Reader]; raises StripeError.
        """
        return request("get", "/v1/terminal/readers", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[ReaderListParams]) -> ListObject[Reader]:
        """Async twin of `list`: GET /v1/terminal/readers."""
        return await request_async(
            "get", "/v1/terminal/readers", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[ReaderModifyParams]) -> Reader:
        """POST /v1/terminal/readers/{reader}

        Optional: expand, label, metadata.
        Returns Reader; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/terminal/readers/{reader}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[ReaderModifyParams]
    ) -> Reader:
        """Async twin of `modify`: POST /v1/terminal/readers/{reader}."""
        return await request_async(
            "post", "/v1/terminal/readers/{reader}", (id,), params
        )

    @api_method
    @staticmethod
    def process_payment_intent(
        reader: str, /, **params: Unpack[ReaderProcessPaymentIntentParams]
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/process_payment_intent

        Required: payment_intent.
        Optional: expand, process_config.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return request_on(
            "post",
            "/v1/terminal/readers/{reader}/process_payment_intent",
            (reader,),
            params,
        )

    @api_method
    @staticmethod
    async def process_payment_intent_async(
        reader: str, /, **params: Unpack[ReaderProcessPaymentIntentParams]
    ) -> Reader:
        """Async twin of `process_payment_intent`:
        POST /v1/terminal/readers/{reader}/process_payment_intent.
        """
        return await request_on_async(
            "post",
            "/v1/terminal/readers/{reader}/process_payment_intent",
            (reader,),
            params,
        )

    @api_method
    @staticmethod
    def process_setup_intent(
        reader: str, /, **params: Unpack[ReaderProcessSetupIntentParams]
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/process_setup_intent

        Required: allow_redisplay, setup_intent.
        Optional: expand, process_config.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return request_on(
            "post",
            "/v1/terminal/readers/{reader}/process_setup_intent",
            (reader,),
            params,
        )

    @api_method
    @staticmethod
    async def process_setup_intent_async(
        reader: str, /, **params: Unpack[ReaderProcessSetupIntentParams]
    ) -> Reader:
        """Async twin of `process_setup_intent`:
        POST /v1/terminal/readers/{reader}/process_setup_intent.
        """
        return await request_on_async(
            "post",
            "/v1/terminal/readers/{reader}/process_setup_intent",
            (reader,),
            params,
        )

    @api_method
    @staticmethod
    def refund_payment(
        reader: str, /, **params: Unpack[ReaderRefundPaymentParams]
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/refund_payment

        Optional: amount, charge, expand, metadata, payment_intent,
        refund_application_fee, refund_payment_config, reverse_transfer.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return request_on(
            "post", "/v1/terminal/readers/{reader}/refund_payment", (reader,), params
        )

    @api_method
    @staticmethod
    async def refund_payment_async(
        reader: str, /, **params: Unpack[ReaderRefundPaymentParams]
    ) -> Reader:
        """Async twin of `refund_payment`:
        POST /v1/terminal/readers/{reader}/refund_payment.
        """
        return await request_on_async(
            "post", "/v1/terminal/readers/{reader}/refund_payment", (reader,), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[ReaderRetrieveParams]) -> Reader:
        """GET /v1/terminal/readers/{reader}

        Optional: expand.
        Returns Reader; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/terminal/readers/{reader}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ReaderRetrieveParams]
    ) -> Reader:
        """Async twin of `retrieve`: GET /v1/terminal/readers/{reader}."""
        return await request_async(
            "get", "/v1/terminal/readers/{reader}", (id,), params
        )

    @api_method
    @staticmethod
    def set_reader_display(
        reader: str, /, **params: Unpack[ReaderSetReaderDisplayParams]
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/set_reader_display

        Required: type.
        Optional: cart, expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return request_on(
            "post",
            "/v1/terminal/readers/{reader}/set_reader_display",
            (reader,),
            params,
        )

    @api_method
    @staticmethod
    async def set_reader_display_async(
        reader: str, /, **params: Unpack[ReaderSetReaderDisplayParams]
    ) -> Reader:
        """Async twin of `set_reader_display`:
        POST /v1/terminal/readers/{reader}/set_reader_display.
        """
        return await request_on_async(
            "post",
            "/v1/terminal/readers/{reader}/set_reader_display",
            (reader,),
            params,
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def present_payment_method(
            reader: str, /, **params: Unpack[ReaderPresentPaymentMethodParams]
        ) -> Reader:
            """POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method

            Optional: amount_tip, card, card_present, expand, interac_present, type.
            Returns Reader; raises StripeError (InvalidRequestError when reader is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/terminal/readers/{reader}/present_payment_method",
                (reader,),
                params,
            )

        @api_method
        @staticmethod
        async def present_payment_method_async(
            reader: str, /, **params: Unpack[ReaderPresentPaymentMethodParams]
        ) -> Reader:
            """Async twin of `present_payment_method`:
            POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/terminal/readers/{reader}/present_payment_method",
                (reader,),
                params,
            )

        @api_method
        @staticmethod
        def succeed_input_collection(
            reader: str, /, **params: Unpack[ReaderSucceedInputCollectionParams]
        ) -> Reader:
            """POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection

            Optional: expand, skip_non_required_inputs.
            Returns Reader; raises StripeError (InvalidRequestError when reader is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection",
                (reader,),
                params,
            )

        @api_method
        @staticmethod
        async def succeed_input_collection_async(
            reader: str, /, **params: Unpack[ReaderSucceedInputCollectionParams]
        ) -> Reader:
            """Async twin of `succeed_input_collection`:
            POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection",
                (reader,),
                params,
            )

        @api_method
        @staticmethod
        def timeout_input_collection(
            reader: str, /, **params: Unpack[ReaderTimeoutInputCollectionParams]
        ) -> Reader:
            """POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection

            Optional: expand.
            Returns Reader; raises StripeError (InvalidRequestError when reader is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection",
                (reader,),
                params,
            )

        @api_method
        @staticmethod
        async def timeout_input_collection_async(
            reader: str, /, **params: Unpack[ReaderTimeoutInputCollectionParams]
        ) -> Reader:
            """Async twin of `timeout_input_collection`:
            POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection",
                (reader,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class TerminalReaderPreviousAttributes(PreviousAttributes):
    """Former values of `terminal.reader` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        location_id: Optional[str]

    action: Optional[ReaderAction]
    deleted: Optional[Literal[True]]
    device_sw_version: Optional[str]
    device_type: Optional[DeviceType]
    id: Optional[str]
    ip_address: Optional[str]
    label: Optional[str]
    livemode: Optional[bool]
    location: Optional[ExpandableField[Location]]
    metadata: OptionalMapField[str]
    object: Optional[Literal["terminal.reader"]]
    serial_number: Optional[str]
    status: Optional[Literal["offline", "online"]]

    _inner_class_types = {"action": "ReaderAction", "location": None, "metadata": "*"}


class TerminalReaderEventData(EventData):
    """What an event holds about the schema `terminal.reader`."""

    object: Reader
    previous_attributes: Optional[TerminalReaderPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TerminalReaderPreviousAttributes",
    }


class TerminalReaderActionFailedEvent(Event):
    """The event `terminal.reader.action_failed`."""

    LOOKUP_TYPE: ClassVar[Literal["terminal.reader.action_failed"]] = (
        "terminal.reader.action_failed"
    )

    data: TerminalReaderEventData
    type: Literal["terminal.reader.action_failed"]

    _inner_class_types = {"data": "TerminalReaderEventData"}


class TerminalReaderActionSucceededEvent(Event):
    """The event `terminal.reader.action_succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["terminal.reader.action_succeeded"]] = (
        "terminal.reader.action_succeeded"
    )

    data: TerminalReaderEventData
    type: Literal["terminal.reader.action_succeeded"]

    _inner_class_types = {"data": "TerminalReaderEventData"}


class TerminalReaderActionUpdatedEvent(Event):
    """The event `terminal.reader.action_updated`."""

    LOOKUP_TYPE: ClassVar[Literal["terminal.reader.action_updated"]] = (
        "terminal.reader.action_updated"
    )

    data: TerminalReaderEventData
    type: Literal["terminal.reader.action_updated"]

    _inner_class_types = {"data": "TerminalReaderEventData"}


class ConfigurationService(StripeService):
    """Calls below `client.v1.terminal.configurations`."""

    def create(
        self,
        params: Optional[ConfigurationCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """POST /v1/terminal/configurations

        Optional: bbpos_wisepad3, bbpos_wisepos_e, expand, name, offline,
        reboot_window, stripe_s700, tipping, verifone_p400, wifi.
        Returns Configuration; raises StripeError.
        """
        return self._request("post", "/v1/terminal/configurations", (), params, options)

    async def create_async(
        self,
        params: Optional[ConfigurationCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """Async twin of `create`: POST /v1/terminal/configurations."""
        return await self._request_async(
            "post", "/v1/terminal/configurations", (), params, options
        )

    def delete(
        self,
        configuration: str,
        params: Optional[ConfigurationDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """DELETE /v1/terminal/configurations/{configuration}

        Returns Configuration; raises StripeError (InvalidRequestError when
        configuration is empty).
        """
        return self._request(
            "delete",
            "/v1/terminal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    async def delete_async(
        self,
        configuration: str,
        params: Optional[ConfigurationDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """Async twin of `delete`: DELETE /v1/terminal/configurations/{configuration}."""
        return await self._request_async(
            "delete",
            "/v1/terminal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[ConfigurationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Configuration]:
        """GET /v1/terminal/configurations

        Optional: ending_before, expand, is_account_default, limit, starting_after.
        Returns ListObject[Configuration]; raises StripeError.
        """
        return self._request(
            "get", "/v1/terminal/configurations", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ConfigurationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Configuration]:
        """Async twin of `list`: GET /v1/terminal/configurations."""
        return await self._request_async(
            "get", "/v1/terminal/configurations", (), params, options, expects="list"
        )

    def retrieve(
        self,
        configuration: str,
        params: Optional[ConfigurationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """GET /v1/terminal/configurations/{configuration}

        Optional: expand.
        Returns Configuration; raises StripeError (InvalidRequestError when
        configuration is empty).
        """
        return self._request(
            "get",
            "/v1/terminal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        configuration: str,
        params: Optional[ConfigurationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """Async twin of `retrieve`: GET /v1/terminal/configurations/{configuration}."""
        return await self._request_async(
            "get",
            "/v1/terminal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    def update(
        self,
        configuration: str,
        params: Optional[ConfigurationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """POST /v1/terminal/configurations/{configuration}

        Optional: bbpos_wisepad3, bbpos_wisepos_e, expand, name, offline,
        reboot_window, stripe_s700, tipping, verifone_p400, wifi.
        Returns Configuration; raises StripeError (InvalidRequestError when
        configuration is empty).
        """
        return self._request(
            "post",
            "/v1/terminal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    async def update_async(
        self,
        configuration: str,
        params: Optional[ConfigurationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """Async twin of `update`: POST /v1/terminal/configurations/{configuration}."""
        return await self._request_async(
            "post",
            "/v1/terminal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )


class ConnectionTokenService(StripeService):
    """Calls below `client.v1.terminal.connection_tokens`."""

    def create(
        self,
        params: Optional[ConnectionTokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConnectionToken:
        """POST /v1/terminal/connection_tokens

        Optional: expand, location.
        Returns ConnectionToken; raises StripeError.
        """
        return self._request(
            "post", "/v1/terminal/connection_tokens", (), params, options
        )

    async def create_async(
        self,
        params: Optional[ConnectionTokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConnectionToken:
        """Async twin of `create`: POST /v1/terminal/connection_tokens."""
        return await self._request_async(
            "post", "/v1/terminal/connection_tokens", (), params, options
        )


class LocationService(StripeService):
    """Calls below `client.v1.terminal.locations`."""

    def create(
        self,
        params: Optional[LocationCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """POST /v1/terminal/locations

        Optional: address, address_kana, address_kanji, configuration_overrides,
        display_name, display_name_kana, display_name_kanji, expand, metadata, phone.
        Returns Location; raises StripeError.
        """
        return self._request("post", "/v1/terminal/locations", (), params, options)

    async def create_async(
        self,
        params: Optional[LocationCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """Async twin of `create`: POST /v1/terminal/locations."""
        return await self._request_async(
            "post", "/v1/terminal/locations", (), params, options
        )

    def delete(
        self,
        location: str,
        params: Optional[LocationDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """DELETE /v1/terminal/locations/{location}

        Returns Location; raises StripeError (InvalidRequestError when location is
        empty).
        """
        return self._request(
            "delete", "/v1/terminal/locations/{location}", (location,), params, options
        )

    async def delete_async(
        self,
        location: str,
        params: Optional[LocationDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """Async twin of `delete`: DELETE /v1/terminal/locations/{location}."""
        return await self._request_async(
            "delete", "/v1/terminal/locations/{location}", (location,), params, options
        )

    def list(
        self,
        params: Optional[LocationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Location]:
        """GET /v1/terminal/locations

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Location]; raises StripeError.
        """
        return self._request(
            "get", "/v1/terminal/locations", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[LocationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Location]:
        """Async twin of `list`: GET /v1/terminal/locations."""
        return await self._request_async(
            "get", "/v1/terminal/locations", (), params, options, expects="list"
        )

    def retrieve(
        self,
        location: str,
        params: Optional[LocationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """GET /v1/terminal/locations/{location}

        Optional: expand.
        Returns Location; raises StripeError (InvalidRequestError when location is
        empty).
        """
        return self._request(
            "get", "/v1/terminal/locations/{location}", (location,), params, options
        )

    async def retrieve_async(
        self,
        location: str,
        params: Optional[LocationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """Async twin of `retrieve`: GET /v1/terminal/locations/{location}."""
        return await self._request_async(
            "get", "/v1/terminal/locations/{location}", (location,), params, options
        )

    def update(
        self,
        location: str,
        params: Optional[LocationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """POST /v1/terminal/locations/{location}

        Optional: address, address_kana, address_kanji, configuration_overrides,
        display_name, display_name_kana, display_name_kanji, expand, metadata, phone.
        Returns Location; raises StripeError (InvalidRequestError when location is
        empty).
        """
        return self._request(
            "post", "/v1/terminal/locations/{location}", (location,), params, options
        )

    async def update_async(
        self,
        location: str,
        params: Optional[LocationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Location:
        """Async twin of `update`: POST /v1/terminal/locations/{location}."""
        return await self._request_async(
            "post", "/v1/terminal/locations/{location}", (location,), params, options
        )


class ReaderService(StripeService):
    """Calls below `client.v1.terminal.readers`."""

    def cancel_action(
        self,
        reader: str,
        params: Optional[ReaderCancelActionParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/cancel_action

        Optional: expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/cancel_action",
            (reader,),
            params,
            options,
        )

    async def cancel_action_async(
        self,
        reader: str,
        params: Optional[ReaderCancelActionParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `cancel_action`:
        POST /v1/terminal/readers/{reader}/cancel_action.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/cancel_action",
            (reader,),
            params,
            options,
        )

    def collect_inputs(
        self,
        reader: str,
        params: ReaderCollectInputsParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/collect_inputs

        Required: inputs.
        Optional: expand, metadata.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/collect_inputs",
            (reader,),
            params,
            options,
        )

    async def collect_inputs_async(
        self,
        reader: str,
        params: ReaderCollectInputsParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `collect_inputs`:
        POST /v1/terminal/readers/{reader}/collect_inputs.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/collect_inputs",
            (reader,),
            params,
            options,
        )

    def collect_payment_method(
        self,
        reader: str,
        params: ReaderCollectPaymentMethodParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/collect_payment_method

        Required: payment_intent.
        Optional: collect_config, expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/collect_payment_method",
            (reader,),
            params,
            options,
        )

    async def collect_payment_method_async(
        self,
        reader: str,
        params: ReaderCollectPaymentMethodParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `collect_payment_method`:
        POST /v1/terminal/readers/{reader}/collect_payment_method.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/collect_payment_method",
            (reader,),
            params,
            options,
        )

    def confirm_payment_intent(
        self,
        reader: str,
        params: ReaderConfirmPaymentIntentParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/confirm_payment_intent

        Required: payment_intent.
        Optional: confirm_config, expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/confirm_payment_intent",
            (reader,),
            params,
            options,
        )

    async def confirm_payment_intent_async(
        self,
        reader: str,
        params: ReaderConfirmPaymentIntentParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `confirm_payment_intent`:
        POST /v1/terminal/readers/{reader}/confirm_payment_intent.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/confirm_payment_intent",
            (reader,),
            params,
            options,
        )

    def create(
        self, params: ReaderCreateParams, options: Optional[RequestOptions] = None
    ) -> Reader:
        """POST /v1/terminal/readers

        Required: registration_code.
        Optional: expand, label, location, metadata.
        Returns Reader; raises StripeError.
        """
        return self._request("post", "/v1/terminal/readers", (), params, options)

    async def create_async(
        self, params: ReaderCreateParams, options: Optional[RequestOptions] = None
    ) -> Reader:
        """Async twin of `create`: POST /v1/terminal/readers."""
        return await self._request_async(
            "post", "/v1/terminal/readers", (), params, options
        )

    def delete(
        self,
        reader: str,
        params: Optional[ReaderDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """DELETE /v1/terminal/readers/{reader}

        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "delete", "/v1/terminal/readers/{reader}", (reader,), params, options
        )

    async def delete_async(
        self,
        reader: str,
        params: Optional[ReaderDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `delete`: DELETE /v1/terminal/readers/{reader}."""
        return await self._request_async(
            "delete", "/v1/terminal/readers/{reader}", (reader,), params, options
        )

    def list(
        self,
        params: Optional[ReaderListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Reader]:
        """GET /v1/terminal/readers

        Optional: device_type, ending_before, expand, limit, location, serial_number,
        starting_after, status.
        Returns ListObject[Reader]; raises StripeError.
        """
        return self._request(
            "get", "/v1/terminal/readers", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ReaderListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Reader]:
        """Async twin of `list`: GET /v1/terminal/readers."""
        return await self._request_async(
            "get", "/v1/terminal/readers", (), params, options, expects="list"
        )

    def process_payment_intent(
        self,
        reader: str,
        params: ReaderProcessPaymentIntentParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/process_payment_intent

        Required: payment_intent.
        Optional: expand, process_config.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/process_payment_intent",
            (reader,),
            params,
            options,
        )

    async def process_payment_intent_async(
        self,
        reader: str,
        params: ReaderProcessPaymentIntentParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `process_payment_intent`:
        POST /v1/terminal/readers/{reader}/process_payment_intent.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/process_payment_intent",
            (reader,),
            params,
            options,
        )

    def process_setup_intent(
        self,
        reader: str,
        params: ReaderProcessSetupIntentParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/process_setup_intent

        Required: allow_redisplay, setup_intent.
        Optional: expand, process_config.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/process_setup_intent",
            (reader,),
            params,
            options,
        )

    async def process_setup_intent_async(
        self,
        reader: str,
        params: ReaderProcessSetupIntentParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `process_setup_intent`:
        POST /v1/terminal/readers/{reader}/process_setup_intent.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/process_setup_intent",
            (reader,),
            params,
            options,
        )

    def refund_payment(
        self,
        reader: str,
        params: Optional[ReaderRefundPaymentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/refund_payment

        Optional: amount, charge, expand, metadata, payment_intent,
        refund_application_fee, refund_payment_config, reverse_transfer.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/refund_payment",
            (reader,),
            params,
            options,
        )

    async def refund_payment_async(
        self,
        reader: str,
        params: Optional[ReaderRefundPaymentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `refund_payment`:
        POST /v1/terminal/readers/{reader}/refund_payment.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/refund_payment",
            (reader,),
            params,
            options,
        )

    def retrieve(
        self,
        reader: str,
        params: Optional[ReaderRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """GET /v1/terminal/readers/{reader}

        Optional: expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "get", "/v1/terminal/readers/{reader}", (reader,), params, options
        )

    async def retrieve_async(
        self,
        reader: str,
        params: Optional[ReaderRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `retrieve`: GET /v1/terminal/readers/{reader}."""
        return await self._request_async(
            "get", "/v1/terminal/readers/{reader}", (reader,), params, options
        )

    def set_reader_display(
        self,
        reader: str,
        params: ReaderSetReaderDisplayParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}/set_reader_display

        Required: type.
        Optional: cart, expand.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post",
            "/v1/terminal/readers/{reader}/set_reader_display",
            (reader,),
            params,
            options,
        )

    async def set_reader_display_async(
        self,
        reader: str,
        params: ReaderSetReaderDisplayParams,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `set_reader_display`:
        POST /v1/terminal/readers/{reader}/set_reader_display.
        """
        return await self._request_async(
            "post",
            "/v1/terminal/readers/{reader}/set_reader_display",
            (reader,),
            params,
            options,
        )

    def update(
        self,
        reader: str,
        params: Optional[ReaderUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """POST /v1/terminal/readers/{reader}

        Optional: expand, label, metadata.
        Returns Reader; raises StripeError (InvalidRequestError when reader is
        empty).
        """
        return self._request(
            "post", "/v1/terminal/readers/{reader}", (reader,), params, options
        )

    async def update_async(
        self,
        reader: str,
        params: Optional[ReaderUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Reader:
        """Async twin of `update`: POST /v1/terminal/readers/{reader}."""
        return await self._request_async(
            "post", "/v1/terminal/readers/{reader}", (reader,), params, options
        )
