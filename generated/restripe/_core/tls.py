# Rendered from codegen/runtime/tls.py, which has the comments.

from __future__ import annotations

import os
import ssl
from typing import Dict, Optional, Tuple, Union

from .callers import warn

ClientCert = Union[str, Tuple[str, str]]
_contexts: Dict[Tuple[bool, Optional[str], Optional[ClientCert]], ssl.SSLContext] = {}


def context_for(
    verify: bool, ca_bundle: Optional[str], client_cert: Optional[ClientCert] = None
) -> ssl.SSLContext:
    if not verify:
        ca_bundle = None
    else:
        ca_bundle = (
            ca_bundle
            or os.environ.get("REQUESTS_CA_BUNDLE")
            or os.environ.get("CURL_CA_BUNDLE")
        )
    key = (verify, ca_bundle, client_cert)
    return _contexts.get(key) or _contexts.setdefault(key, _new_context(*key))


def _new_context(
    verify: bool, ca_bundle: Optional[str], client_cert: Optional[ClientCert]
) -> ssl.SSLContext:
    context = _trusting(ca_bundle)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    if not verify:
        warn("verify_ssl_certs is off: whoever sits on the line can read the API key")
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if client_cert is not None:
        _show(context, client_cert)
    return context


def _trusting(ca_bundle: Optional[str]) -> ssl.SSLContext:
    if ca_bundle is None:
        import certifi

        ca_bundle = certifi.where()
    try:
        folder = os.path.isdir(ca_bundle)
        return ssl.create_default_context(
            cafile=None if folder else ca_bundle, capath=ca_bundle if folder else None
        )
    except OSError as error:
        raise ValueError(
            f"the CA bundle {ca_bundle!r} cannot be used: {error}"
        ) from error


def _show(context: ssl.SSLContext, client_cert: ClientCert) -> None:
    cert, key = (client_cert, None) if isinstance(client_cert, str) else client_cert
    try:
        context.load_cert_chain(cert, key, password=lambda: b"")
    except OSError as error:
        raise ValueError(
            f"client_cert {cert!r} cannot be used (its key must not be encrypted): {error}"
        ) from error
