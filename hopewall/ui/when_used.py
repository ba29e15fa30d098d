"""Modules that are loaded when something in them is first used, so that the wall is up sooner.

Measured: what a page is made of costs 45 ms of imports, a tenth of the time to the first wall.
Only for modules that the GUI thread alone uses: the standard library's LazyLoader is not made for
two threads that come first at the same moment.
"""

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec
from types import ModuleType


def when_used(name: str) -> ModuleType:
    """Return a module that loads itself at the first look into it; raises ImportError."""
    if name in sys.modules:
        return sys.modules[name]
    spec = find_spec(name)
    if spec is None or spec.loader is None:
        raise ImportError(f"There is no module {name}.", name=name)
    spec.loader = LazyLoader(spec.loader)
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
