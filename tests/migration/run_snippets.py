"""Executes snippets one after the other: `python run_snippets.py PACKAGE`, where PACKAGE is `stripe` or `restripe`.

Each line of stdin is a JSON object with `file` and `text`; each line of stdout one with what it printed, its `result`,
and what it raised. It runs by itself in the official package's environment too: only the standard library here.
"""

import contextlib
import decimal
import importlib
import io
import json
import os
import sys
import traceback
import warnings

SETTINGS = (
    "api_base api_key api_version app_info client_id connect_api_base default_http_client enable_telemetry "
    "max_network_retries meter_events_api_base proxy upload_api_base verify_ssl_certs"
).split()


def plain(value):
    """What JSON has no word for: an object of the API as its data, a Decimal as such, the rest as its repr."""
    if isinstance(value, decimal.Decimal):
        return {"Decimal": str(value)}
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return repr(value)


def execute(file, text):
    names = {"__name__": "__main__", "__file__": file}
    printed, raised = io.StringIO(), None
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(text, file, "exec"), names)
        except Exception as error:
            raised = "".join(traceback.format_exception_only(type(error), error))
    found = names.get("result")
    outcome = {"printed": printed.getvalue(), "raised": raised, "result": found}
    return json.dumps(outcome, default=plain)


def addressed(package):
    """Point the package to the local server, as somebody's settings would."""
    addresses = json.loads(os.environ["STRIPE_ADDRESSES"])
    package.api_base = addresses["api"]
    package.connect_api_base = addresses["connect"]
    package.upload_api_base = addresses["files"]
    package.meter_events_api_base = addresses["meter_events"]
    # There is no TLS here, and the official package's clients take 50 ms each to read the CA bundle.
    package.verify_ssl_certs = False


def main():
    warnings.simplefilter("ignore")
    package = importlib.import_module(sys.argv[1])
    addressed(package)
    settings = {name: getattr(package, name) for name in SETTINGS}
    for line in sys.stdin:
        for name, value in settings.items():
            setattr(package, name, value)
        print(execute(**json.loads(line)), flush=True)


if __name__ == "__main__":
    main()
