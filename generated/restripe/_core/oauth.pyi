# Rendered from codegen/runtime/oauth.py.
from typing import Any, List, Literal, Mapping, Optional, TypedDict, Union
from .config import RequestOptions
from .objects import StripeObject
from .replies import Exchange
from .service import StripeService
from typing_extensions import TypeAlias, Unpack

class StripeUser(TypedDict, total=False):
    block_kana: str
    block_kanji: str
    building_kana: str
    building_kanji: str
    business_name: str
    business_type: str
    city: str
    country: str
    currency: str
    dob_day: Union[int, str]
    dob_month: Union[int, str]
    dob_year: Union[int, str]
    email: str
    first_name: str
    first_name_kana: str
    first_name_kanji: str
    gender: Literal["female", "male"]
    last_name: str
    last_name_kana: str
    last_name_kanji: str
    phone_number: str
    physical_product: Union[bool, str]
    product_description: str
    state: str
    street_address: str
    url: str
    zip: str

class AuthorizeUrlParams(TypedDict, total=False):
    always_prompt: bool
    client_id: str
    redirect_uri: str
    response_type: Literal["code"]
    scope: Literal["read_only", "read_write"]
    state: str
    stripe_landing: Literal["login", "register"]
    stripe_user: StripeUser
    suggested_capabilities: List[str]

class _TokenParamsRequired(TypedDict):
    grant_type: Literal["authorization_code", "refresh_token"]

class TokenParams(_TokenParamsRequired, RequestOptions, total=False):
    assert_capabilities: List[str]
    client_secret: str
    code: str
    refresh_token: str
    scope: Literal["read_only", "read_write"]

class _DeauthorizeParamsRequired(TypedDict):
    stripe_user_id: str

class DeauthorizeParams(_DeauthorizeParamsRequired, RequestOptions, total=False):
    client_id: str

class AuthorizeUrlOptions(TypedDict, total=False):
    express: bool

class OAuth:
    OAuthAuthorizeUrlParams: TypeAlias = AuthorizeUrlParams
    OAuthAuthorizeUrlParamsStripeUser: TypeAlias = StripeUser
    OAuthTokenParams: TypeAlias = TokenParams
    OAuthDeauthorizeParams: TypeAlias = DeauthorizeParams

    class OAuthToken(StripeObject):
        access_token: Optional[str]
        livemode: Optional[bool]
        refresh_token: Optional[str]
        scope: Optional[Literal["read_only", "read_write"]]
        stripe_publishable_key: Optional[str]
        stripe_user_id: Optional[str]
        token_type: Optional[Literal["bearer"]]

    class OAuthDeauthorization(StripeObject):
        stripe_user_id: Optional[str]

    @staticmethod
    def authorize_url(
        express: bool = False, **params: Unpack[AuthorizeUrlParams]
    ) -> str: ...
    @staticmethod
    def token(
        key: Optional[str] = None, /, **params: Unpack[TokenParams]
    ) -> OAuth.OAuthToken: ...
    @staticmethod
    async def token_async(
        key: Optional[str] = None, /, **params: Unpack[TokenParams]
    ) -> OAuth.OAuthToken: ...
    @staticmethod
    def deauthorize(
        key: Optional[str] = None, /, **params: Unpack[DeauthorizeParams]
    ) -> OAuth.OAuthDeauthorization: ...
    @staticmethod
    async def deauthorize_async(
        key: Optional[str] = None, /, **params: Unpack[DeauthorizeParams]
    ) -> OAuth.OAuthDeauthorization: ...

class OAuthService(StripeService):
    OAuthAuthorizeUrlOptions: TypeAlias = AuthorizeUrlOptions
    def authorize_url(
        self,
        params: Optional[AuthorizeUrlParams] = None,
        options: Optional[AuthorizeUrlOptions] = None,
    ) -> str: ...
    def token(
        self, params: TokenParams, options: Optional[RequestOptions] = None
    ) -> OAuth.OAuthToken: ...
    async def token_async(
        self, params: TokenParams, options: Optional[RequestOptions] = None
    ) -> OAuth.OAuthToken: ...
    def deauthorize(
        self, params: DeauthorizeParams, options: Optional[RequestOptions] = None
    ) -> OAuth.OAuthDeauthorization: ...
    async def deauthorize_async(
        self, params: DeauthorizeParams, options: Optional[RequestOptions] = None
    ) -> OAuth.OAuthDeauthorization: ...

def of_account(account: StripeObject, params: Mapping[str, Any]) -> Exchange: ...
