"""Tells the QML tools about our Python classes: writes build/qmltypes.

A source that QML can see says so with QML_IMPORT_NAME. All sources of one import name become one
description; nothing is imported or run. Two ways of writing it would pass unseen and are refused
here: a dotted decorator (`@QtQml.QmlElement`), which Qt's tool skips, and a decorator without
QML_IMPORT_NAME.
"""

from __future__ import annotations

import ast
import hashlib
import json
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import PySide6

QT = Path(PySide6.__file__).parent
FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick")
DECORATORS = frozenset(
    {"QmlElement", "QmlNamedElement", "QmlAnonymous", "QmlSingleton", "QmlUncreatable"}
)


class QmlTypesError(Exception):
    """A description could not be made; the message is one sentence for a person."""


def tool(name: str) -> str:
    """The path of one of Qt's own programs; calling it directly spares a Python start."""
    for place in (QT / name, QT / "Qt" / "libexec" / name):
        if place.exists():
            return str(place)
    message = f"Qt's {name} is not in {QT}; run make setup-dev."
    raise QmlTypesError(message)


@dataclass(slots=True)
class Source:
    """What one Python file says about itself to QML."""

    path: Path
    import_name: str = ""
    decorated: dict[str, int] = field(default_factory=dict)
    constants: set[tuple[str, str]] = field(default_factory=set)
    faults: list[tuple[int, str]] = field(default_factory=list)


def build_types(root: Path, out: Path) -> list[str]:
    """Writes the description of every import name below hopewall/ui; returns the names."""
    modules: dict[str, list[Source]] = defaultdict(list)
    mistakes: list[str] = []
    for path in sorted((root / "hopewall" / "ui").rglob("*.py")):
        source = _read(path)
        mistakes += [f"{path.relative_to(root)}:{line}: {text}" for line, text in source.faults]
        if source.import_name:
            modules[source.import_name].append(source)
    if mistakes:
        raise QmlTypesError("\n".join(mistakes))
    stamp, digest = out / "sources.sha256", _digest(modules)
    if stamp.exists() and stamp.read_text() == digest:
        return list(modules)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    for name, sources in modules.items():
        _build_module(name, sources, out / Path(*name.split(".")))
    stamp.write_text(digest)
    return list(modules)


def _read(path: Path) -> Source:
    source = Source(path)
    tree = ast.parse(path.read_text("utf-8"), str(path))
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            if any(isinstance(t, ast.Name) and t.id == "QML_IMPORT_NAME" for t in node.targets):
                source.import_name = str(node.value.value)
        elif isinstance(node, ast.ClassDef):
            _read_decorators(node, source)
            source.constants |= {(node.name, name) for name in _constants(node)}
    if source.decorated and not source.import_name:
        line = min(source.decorated.values())
        source.faults.append((line, 'a class for QML needs QML_IMPORT_NAME = "…" in its file.'))
    return source


def _read_decorators(node: ast.ClassDef, source: Source) -> None:
    for decorator in node.decorator_list:
        bare = decorator.func if isinstance(decorator, ast.Call) else decorator
        if isinstance(bare, ast.Attribute) and bare.attr in DECORATORS:
            fault = f"@…{bare.attr} is not seen by QML's tools; import the bare name."
            source.faults.append((node.lineno, fault))
        elif isinstance(bare, ast.Name) and bare.id in DECORATORS:
            source.decorated[node.name] = node.lineno


def _constants(node: ast.ClassDef) -> Iterator[str]:
    """The properties that say constant=True, as decorators or as assignments."""
    for part in node.body:
        if isinstance(part, ast.FunctionDef):
            if any(_is_constant_property(decorator) for decorator in part.decorator_list):
                yield part.name
        elif isinstance(part, ast.Assign) and _is_constant_property(part.value):
            yield from (target.id for target in part.targets if isinstance(target, ast.Name))


def _is_constant_property(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Property"
        and any(
            word.arg == "constant" and isinstance(word.value, ast.Constant) and word.value.value
            for word in node.keywords
        )
    )


def _digest(modules: dict[str, list[Source]]) -> str:
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for name, sources in sorted(modules.items()):
        for source in sources:
            digest.update(f"{name} {source.path}\n".encode())
            digest.update(source.path.read_bytes())
    return digest.hexdigest()


def _complete(described: Path, sources: list[Source]) -> None:
    """Adds what metaobjectdump of 6.11 leaves out: which properties are constant.

    And it passes over, without a word, a class whose base it does not recognise as a QObject.
    """
    dumped = json.loads(described.read_text("utf-8"))
    classes = {
        entry["className"]: entry for file in dumped for entry in file["classes"] if entry["object"]
    }
    for source in sources:
        for name, line in source.decorated.items():
            if name not in classes:
                message = (
                    f"{source.path}:{line}: QML's tools do not see {name}; derive it from one of "
                    "Qt's own classes by its bare name, such as QObject or QAbstractListModel."
                )
                raise QmlTypesError(message)
        for class_name, property_name in source.constants:
            for entry in classes.get(class_name, {}).get("properties", []):
                if entry["name"] == property_name:
                    entry["constant"] = True
    described.write_text(json.dumps(dumped), "utf-8")


def _build_module(name: str, sources: list[Source], folder: Path) -> None:
    folder.mkdir(parents=True)
    described = folder / "types.json"
    dump = QT / "scripts" / "metaobjectdump.py"
    paths = [str(source.path) for source in sources]
    _run([sys.executable, str(dump), "-c", "-o", str(described), *paths], name)
    _complete(described, sources)
    foreign = [QT / "Qt" / "metatypes" / f"qt6{module}_metatypes.json" for module in FOREIGN]
    _run(
        [
            tool("qmltyperegistrar"),
            "--generate-qmltypes",
            str(folder / "types.qmltypes"),
            "-o",
            str(folder / "registrations.cpp"),
            "--import-name",
            name,
            "--major-version",
            "1",
            "--minor-version",
            "0",
            "--foreign-types",
            ",".join(map(str, foreign)),
            str(described),
        ],
        name,
    )
    (folder / "qmldir").write_text(
        f"module {name}\ntypeinfo types.qmltypes\ndepends QtQml.Models\n", "utf-8"
    )


def _run(command: list[str], name: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"the Python types of {name} could not be described: {done.stderr.strip()[-800:]}"
        raise QmlTypesError(message)
