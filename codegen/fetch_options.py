"""The options of `fetch`; apart, since what downloads takes long to import."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

HELP = "download Stripe's published document; the file is replaced whole or not at all"
EXAMPLE = "fetch --ref v2028 --out spec3.json"
# `openapi/` has been there since the first tag and is still written at every release.
URL = "https://raw.githubusercontent.com/stripe/openapi/{ref}/openapi/spec3.json"
REF = "master"
OUT = Path("spec3.json")


def add_options(command: ArgumentParser) -> None:
    command.add_argument(
        "--ref",
        metavar="TAG",
        help=f"tag or branch of stripe/openapi; {REF} by default",
    )
    command.add_argument(
        "--url",
        default=URL,
        metavar="URL",
        help="another address; {ref} in it stands for the tag",
    )
    command.add_argument(
        "--sha256", metavar="HEX", help="refuse a document with another hash"
    )
    command.add_argument(
        "--out", type=Path, default=OUT, metavar="FILE", help=f"{OUT} by default"
    )
    command.add_argument(
        "--api-version",
        metavar="V",
        help="the API version, where the document does not say it",
    )
