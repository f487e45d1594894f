"""What all files of one scan share: the surface, the project, the sink, modules already read."""

from __future__ import annotations

from .env import Env
from .files import constants_of, content, decoded, module_of, parsed
from .frame import Frame
from .project import Files, Module
from .sink import Sink
from .surface import Surface
from .survey import lines_with
from .user_values import UserFunction, UserModule
from .values import UNKNOWN, Value

_OF_SDK = frozenset(["_stripe_client.py", "_stripe_object.py", "_customer.py"])
_KEPT = 2 << 20
"""Characters of source."""


class Program:
    def __init__(
        self,
        surface: Surface,
        files: Files,
        packages: frozenset[str],
        relevant: frozenset[str],
        words: frozenset[str] | None,
    ) -> None:
        self.surface = surface
        self.files = files
        self.packages = packages
        self.relevant = relevant
        self.words = words
        self.sink: Sink
        self.scanned: Module
        self.worded: list[int] = []
        """Its lines that hold one of the words."""
        self.functions: list[UserFunction] = []
        """Those of the file that is scanned, in order; their bodies are read after it."""
        self._kept = 0
        self.given: set[object] = set()
        """Functions that were read with what some call hands to them."""
        self._assigned: dict[str, frozenset[str]] = {}
        self._own: dict[tuple[str, str], bool] = {}
        self._user_modules: dict[str, UserModule] = {}
        self._modules: dict[str, Module | None] = {}

    def module(self, file: str) -> Module | None:
        """The module of a file, its top level read; None where it cannot be."""
        return self._module(file) if file in self.relevant else None

    def _module(self, file: str) -> Module | None:
        if file in self._modules:
            self._modules[file] = self._modules.pop(file)
        else:
            module = parsed(file, self.packages)
            self._keep(file, module)
            if module:
                read_top(self, module, silent=True)
        return self._modules[file]

    def fresh(self, file: str) -> Module | None:
        """The module of a file that is scanned, its top level not yet read; None where nothing in it matters."""
        module = self._modules.get(file)
        source = module.source if module else decoded(content(file))
        if self.words is not None:
            self.worded = lines_with(self.words, source)
            if not self.worded:
                return None
        if module is None:
            module = module_of(file, source, self.packages)
            self._keep(file, module)
        self.scanned = module
        module.names.clear()
        self.given.clear()
        return module

    def lines(self, file: str) -> list[str]:
        module = self.scanned if self.scanned.file == file else self._module(file)
        return module.lines if module else []

    def _keep(self, file: str, module: Module | None) -> None:
        """What is imported is soon imported again, by its neighbours; the oldest goes first."""
        self._modules[file] = module
        self._kept += len(module.source) if module else 0
        while self._kept > _KEPT and len(self._modules) > 1:
            oldest = self._modules.pop(next(iter(self._modules)))
            self._kept -= len(oldest.source) if oldest else 0

    def name_in(self, file: str, name: str) -> Value:
        """What `from module import name` gives."""
        if file in self.relevant or name in self._constants(file):
            module = self._module(file)
            if module and name in module.names:
                return module.names[name]
        below = self.files.below(file, name)
        return (self.user_module(below),) if below else UNKNOWN

    def names_in(self, file: str) -> dict[str, Value]:
        """What `from module import *` gives."""
        if file not in self.relevant and not self._constants(file):
            return {}
        module = self._module(file)
        names = module.names if module else {}
        if file in self.relevant:
            return names
        return {name: names[name] for name in names if name in self._constants(file)}

    def _constants(self, file: str) -> frozenset[str]:
        """What a file without the SDK may hold for files with it: texts, and enums of them."""
        if file not in self._assigned:
            self._assigned[file] = constants_of(file)
        return self._assigned[file]

    def user_module(self, file: str) -> UserModule:
        return self._user_modules.setdefault(file, UserModule(file))

    def file_of(self, dotted: str, importer: str) -> str | None:
        return self.files.absolute(dotted, importer)

    def sdk_path(self, dotted: str, importer: str = "") -> str | None:
        """The path within the SDK of a module of it; None for any other."""
        for package in self.packages:
            if not dotted.startswith(package):
                continue
            if importer and self._is_own(package, importer):
                return None
            if dotted == package:
                return ""
            if dotted.startswith(package + "."):
                return dotted[len(package) + 1 :]
        return None

    def _is_own(self, package: str, importer: str) -> bool:
        """Whether a script's folder has a module of that name, which hides the SDK from it."""
        folder = importer.rpartition("/")[0]
        if (package, folder) not in self._own:
            found = self.files.beside(package, importer) if "." not in package else None
            # One that imports the SDK, or is the SDK, cannot hide it.
            self._own[package, folder] = found is not None and not any(
                file in self.relevant or file.rpartition("/")[2] in _OF_SDK
                for file in self.files.within(found)
            )
        return self._own[package, folder]


def read_top(program: Program, module: Module, silent: bool) -> Frame:
    """Read the statements of a module itself."""
    env = Env(module.names)
    frame = Frame(program, module, env, module.scope, silent=silent)
    frame.run(module.tree.body)
    module.names.update(frame.env.names)
    module.scope.names = module.names
    return frame
