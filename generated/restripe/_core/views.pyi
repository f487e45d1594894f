# Rendered from codegen/runtime/views.py.
from typing import Any, Callable, ClassVar, Dict, Mapping, Optional
from .origins import Origin as Origin

class State:
    __slots__ = ("origin", "changed", "contents", "dropped", "private")
    def __init__(self, origin: Origin) -> None: ...
    @property
    def inner(self) -> Origin: ...
    def copy(self) -> State: ...
    origin: Origin
    changed: Dict[str, object]
    contents: Dict[str, object]
    dropped: frozenset[str]
    private: Dict[str, object]

class _Absent:
    def __repr__(self) -> str: ...
    def __reduce__(self) -> str: ...

ABSENT: _Absent

class View:
    __slots__ = ("_held", "__dict__", "__weakref__")
    _fields: ClassVar[Mapping[str, Field]]
    _loose: ClassVar[Optional[str]]
    _inner_class_types: ClassVar[Mapping[str, Optional[str]]]
    _field_remappings: ClassVar[Mapping[str, str]]
    _field_encodings: ClassVar[Mapping[str, str]]
    _is_resource: ClassVar[bool]
    _is_page: ClassVar[bool]
    _is_partial: ClassVar[bool]
    _save_nested: ClassVar[frozenset[str]]
    _saved_within: ClassVar[frozenset[str]]
    _additive_params: ClassVar[frozenset[str]]

data_of: Callable[[View], Dict[str, Any]]

def origin_of(view: View) -> Origin: ...
def set_origin(view: View, origin: Origin) -> None: ...
def state_of(view: View) -> Optional[State]: ...
def set_state(view: View, state: State) -> None: ...
def writable_state(view: View) -> State: ...
def fill(
    view: View, data: Dict[str, Any], origin: Origin, state: Optional[State] = None
) -> None: ...
def refill(view: View, data: Dict[str, Any], origin: Origin) -> None: ...
def make(cls: type[View], data: Dict[str, Any], origin: Origin) -> Any: ...
def wrap(
    value: Any, hint: Optional[str], origin: Origin, cls: Optional[type] = None
) -> Any: ...

class Field:
    __slots__ = (
        "name",
        "hint",
        "encoding",
        "owner",
        "is_map",
        "helper",
        "is_special",
        "_class",
        "_fixed",
        "_fixed_fields",
    )
    def __init__(
        self,
        name: str,
        owner: type[View],
        hint: Optional[str] = None,
        encoding: Optional[str] = None,
    ) -> None: ...
    def __get__(self, view: Optional[View], owner: Optional[type] = None) -> Any: ...
    def peek(self, view: View) -> Any: ...
    def __set__(self, view: View, value: object) -> None: ...
    def read(self, value: Any, origin: Origin) -> Any: ...
    def declared(self) -> Optional[type]: ...
    name: str
    owner: type[View]
    is_map: bool
    hint: Optional[str]
    encoding: Optional[str]
    helper: Any
    is_special: bool

def note(view: View, name: str, value: object) -> None: ...
def contents(value: object) -> object: ...
def read(view: View, key: str) -> Any: ...
def read_items(view: View) -> list[tuple[str, Any]]: ...
def peek_items(view: View) -> list[tuple[str, Any]]: ...
