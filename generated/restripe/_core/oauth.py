# Rendered from codegen/runtime/oauth.py, which has the comments.
"""Connect's OAuth: the address to send users to, and the calls that turn a code into a connected account."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Tuple,
    TypedDict,
    Union,
)

from .access import settings_of
from .addresses import check_host
from .callers import warn
from .calls import done, done_async
from .config import (
    GLOBAL_BASES,
    OPTION_NAMES,
    ROOT,
    RequestOptions,
    Settings,
    check_options,
    global_settings,
    split_options,
    with_options,
)
from .encode import form
from .errors import AuthenticationError
from .objects import StripeObject
from .replies import Exchange
from .requestor import Call
from .service import StripeService, check_params
from .views import data_of

if TYPE_CHECKING:
    from typing_extensions import TypeAlias, Unpack

TOKEN = "/oauth/token"
DEAUTHORIZE = "/oauth/deauthorize"


class StripeUser(TypedDict, total=False):
    """What the form that the user sees is filled in with."""

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
    """Parameters of `authorize_url`."""

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
    """Parameters of `token`."""

    assert_capabilities: List[str]
    client_secret: str
    code: str
    refresh_token: str
    scope: Literal["read_only", "read_write"]


class _DeauthorizeParamsRequired(TypedDict):
    stripe_user_id: str


class DeauthorizeParams(_DeauthorizeParamsRequired, RequestOptions, total=False):
    """Parameters of `deauthorize`."""

    client_id: str


class AuthorizeUrlOptions(TypedDict, total=False):
    """Options of the service's `authorize_url`."""

    express: bool


class OAuth:
    """OAuth with the package's settings."""

    OAuthAuthorizeUrlParams: TypeAlias = AuthorizeUrlParams
    OAuthAuthorizeUrlParamsStripeUser: TypeAlias = StripeUser
    OAuthTokenParams: TypeAlias = TokenParams
    OAuthDeauthorizeParams: TypeAlias = DeauthorizeParams

    class OAuthToken(StripeObject):
        """What `token` answers."""

        access_token: Optional[str]
        livemode: Optional[bool]
        refresh_token: Optional[str]
        scope: Optional[Literal["read_only", "read_write"]]
        stripe_publishable_key: Optional[str]
        stripe_user_id: Optional[str]
        token_type: Optional[Literal["bearer"]]

    class OAuthDeauthorization(StripeObject):
        """What `deauthorize` answers."""

        stripe_user_id: Optional[str]

    @staticmethod
    def authorize_url(
        express: bool = False, **params: Unpack[AuthorizeUrlParams]
    ) -> str:
        """Return the address that starts a connection; nothing is sent.

        Raises AuthenticationError without a `client_id` among the params or the package's settings,
        and TypeError for what must not stand in an address: options such as `api_key`, and `client_secret`.
        """
        return _address(global_settings(), params, express)

    @staticmethod
    def token(
        key: Optional[str] = None, /, **params: Unpack[TokenParams]
    ) -> OAuth.OAuthToken:
        """POST /oauth/token on the connect host; raises OAuthError."""
        token: OAuth.OAuthToken = done(
            _by_class(TOKEN, _keyed(key, params), OAuth.OAuthToken)
        )
        return token

    @staticmethod
    async def token_async(
        key: Optional[str] = None, /, **params: Unpack[TokenParams]
    ) -> OAuth.OAuthToken:
        """Async twin of `token`: POST /oauth/token."""
        token: OAuth.OAuthToken = await done_async(
            _by_class(TOKEN, _keyed(key, params), OAuth.OAuthToken)
        )
        return token

    @staticmethod
    def deauthorize(
        key: Optional[str] = None,
        /,
        **params: Unpack[DeauthorizeParams],
    ) -> OAuth.OAuthDeauthorization:
        """POST /oauth/deauthorize on the connect host; raises OAuthError.

        Raises AuthenticationError without a `client_id` among the params or the package's settings.
        """
        gone: OAuth.OAuthDeauthorization = done(_leaving(_keyed(key, params)))
        return gone

    @staticmethod
    async def deauthorize_async(
        key: Optional[str] = None,
        /,
        **params: Unpack[DeauthorizeParams],
    ) -> OAuth.OAuthDeauthorization:
        """Async twin of `deauthorize`: POST /oauth/deauthorize."""
        gone: OAuth.OAuthDeauthorization = await done_async(
            _leaving(_keyed(key, params))
        )
        return gone


class OAuthService(StripeService):
    """OAuth with a client's settings: `client.oauth`."""

    OAuthAuthorizeUrlOptions: TypeAlias = AuthorizeUrlOptions

    def authorize_url(
        self,
        params: Optional[AuthorizeUrlParams] = None,
        options: Optional[AuthorizeUrlOptions] = None,
    ) -> str:
        """Return the address that starts a connection; nothing is sent.

        Raises AuthenticationError without a `client_id` among the params or the client's options,
        and TypeError for what must not stand in an address: options such as `api_key`, and `client_secret`.
        """
        unknown = [name for name in options or {} if name != "express"]
        if unknown:
            raise TypeError(f"unknown option {unknown[0]!r}; there is 'express'")
        if "express" in (params or {}):
            warn(
                "express stands among the params and chooses nothing there; options are the next argument"
            )
        express = bool((options or {}).get("express"))
        return _address(self._settings, params or {}, express)

    def token(
        self, params: TokenParams, options: Optional[RequestOptions] = None
    ) -> OAuth.OAuthToken:
        """POST /oauth/token on the connect host; raises OAuthError."""
        token: OAuth.OAuthToken = done(
            self._at(TOKEN, params, options, OAuth.OAuthToken)
        )
        return token

    async def token_async(
        self, params: TokenParams, options: Optional[RequestOptions] = None
    ) -> OAuth.OAuthToken:
        """Async twin of `token`: POST /oauth/token."""
        exchange = self._at(TOKEN, params, options, OAuth.OAuthToken)
        token: OAuth.OAuthToken = await done_async(exchange)
        return token

    def deauthorize(
        self, params: DeauthorizeParams, options: Optional[RequestOptions] = None
    ) -> OAuth.OAuthDeauthorization:
        """POST /oauth/deauthorize on the connect host; raises OAuthError.

        Raises AuthenticationError without a `client_id` among the params or the client's options.
        """
        gone: OAuth.OAuthDeauthorization = done(self._leaving(params, options))
        return gone

    async def deauthorize_async(
        self, params: DeauthorizeParams, options: Optional[RequestOptions] = None
    ) -> OAuth.OAuthDeauthorization:
        """Async twin of `deauthorize`: POST /oauth/deauthorize."""
        gone: OAuth.OAuthDeauthorization = await done_async(
            self._leaving(params, options)
        )
        return gone

    def _leaving(self, params: object, options: object) -> Exchange:
        fields = _with_client_id(self._settings, check_params(params))
        return self._exchange_at(
            DEAUTHORIZE, fields, options, OAuth.OAuthDeauthorization
        )

    def _at(self, path: str, params: object, options: object, cls: type) -> Exchange:
        return self._exchange_at(path, check_params(params), options, cls)

    def _exchange_at(
        self, path: str, fields: Mapping[str, object], options: object, cls: type
    ) -> Exchange:
        checked = check_options(options)
        settings = with_options(self._settings, checked)
        return _exchange(path, settings, fields, checked, cls, True)


def of_account(account: StripeObject, params: Mapping[str, Any]) -> Exchange:
    options, fields = split_options(params)
    settings = with_options(settings_of(account), options)
    own = {"stripe_user_id": data_of(account).get("id"), **fields}
    fields = _with_client_id(settings, own)
    return _exchange(DEAUTHORIZE, settings, fields, options, OAuth.OAuthDeauthorization)


def _keyed(key: Optional[str], params: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"api_key": key, **params} if key else params


def _leaving(params: Mapping[str, Any]) -> Exchange:
    options, fields = split_options(params)
    fields = _with_client_id(global_settings(), fields)
    return _by_class(DEAUTHORIZE, {**options, **fields}, OAuth.OAuthDeauthorization)


def _by_class(path: str, params: Mapping[str, Any], cls: type) -> Exchange:
    options, fields = split_options(params)
    settings = with_options(global_settings(), options)
    return _exchange(path, settings, fields, options, cls)


def _exchange(
    path: str,
    settings: Settings,
    fields: Mapping[str, object],
    options: Mapping[str, object],
    cls: type,
    by_client: bool = False,
) -> Exchange:
    secret = fields.get("client_secret")
    if not settings.api_key and isinstance(secret, str):
        settings = with_options(settings, {"api_key": secret})
    usage: Tuple[str, ...] = ("stripe_client",) if by_client else ()
    call = Call("post", path, fields, options, "connect", template=path, usage=usage)
    return Exchange(settings, call, cls=cls)


def _address(settings: Settings, params: object, express: bool) -> str:
    misplaced = _misplaced(params)
    if misplaced:
        del params
        raise TypeError(
            f"authorize_url has no parameter {misplaced!r}: it sends nothing, "
            "and whoever follows the address can read what stands in it"
        )
    setting = f"the address of 'connect' (`{ROOT}.{GLOBAL_BASES['connect']}`, or base_addresses of a client)"
    host = check_host(setting, settings.base_addresses["connect"])
    fields = _with_client_id(settings, check_params(params))
    if fields.get("response_type") is None:
        fields["response_type"] = "code"
    query = form(fields).replace("[", "%5B").replace("]", "%5D")
    path = "/express/oauth/authorize" if express else "/oauth/authorize"
    return f"{host}{path}?{query}"


def _misplaced(params: object) -> Optional[str]:
    names = params if isinstance(params, Mapping) else ()
    found = [name for name in names if name in OPTION_NAMES or name == "client_secret"]
    return found[0] if found else None


def _with_client_id(settings: Settings, params: Mapping[str, Any]) -> Dict[str, Any]:
    chosen = params.get("client_id") or settings.client_id
    if not chosen:
        del params
        raise AuthenticationError(
            f"No client id was given: set `{ROOT}.client_id`, or pass `client_id` to the client or to this call; it is at "
            "https://dashboard.stripe.com/settings/connect/onboarding-options/oauth"
        )
    return {**params, "client_id": chosen}
