# Signatures of codegen/runtime/payloads.py; edit it there, never here.
from typing import Any
from typing import Dict
from typing import Mapping
from typing import Union

Payload = Union[str, bytes, bytearray, memoryview]

def raw_body(payload: object) -> bytes: ...
def parsed_body(body: bytes) -> Dict[str, Any]: ...
def unwrapped(payload: Union[Payload, Mapping[str, Any]]) -> Dict[str, Any]: ...
