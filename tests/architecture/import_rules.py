"""Which part may import which: the arrows of the design as data, and one walk over the source."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

PORTS = frozenset({"vault", "media", "release", "education", "interop"})
TOP = frozenset({"cli", "commands"})

# A part may import itself and these. "" is hopewall/__init__.py.
MAY_IMPORT: dict[str, frozenset[str]] = {
    "": frozenset(),
    "core": frozenset(),
    **{port: frozenset({"core"}) for port in PORTS},
    "profiles": frozenset({"core"}),
    "services": PORTS | {"core"},
    "demo": PORTS | {"core", "services"},
    "ui": frozenset({"core", "services"}),
    "app": PORTS | {"core", "services", "demo", "ui"},
    "commands": PORTS | {"core", "services", "demo", "ui", "app", "bench"},
    # The measured kiosk starts as the command line starts one.
    "bench": PORTS | {"core", "services", "demo", "ui", "app", "commands", "cli"},
    "cli": PORTS | {"core", "services", "demo", "ui", "app", "commands"},
    "__main__": frozenset({"cli"}),
}

WHY_NOT: dict[str, tuple[str, str]] = {
    "core": (
        "core is pure rules and imports no other part of hopewall.",
        "pass what is needed as an argument, or move the type that both need into core.",
    ),
    **{
        port: (
            f"{port} implements ports of core and imports core only.",
            "put the type both need into core; let a service in hopewall/services join the two.",
        )
        for port in PORTS
    },
    "profiles": (
        "profiles hold the laws' rules as files and read them; the gate uses a table of them.",
        "change the TOML files and run packaging/profile_tables.py.",
    ),
    "services": (
        "services call core and the ports, and know nothing of Qt, ui, demo or the command line.",
        "let the caller pass in a callable or a core Protocol.",
    ),
    "demo": (
        "demo makes the demonstration hospital through services; it knows no screens.",
        "move what the screen needs into hopewall/ui and pass the data.",
    ),
    "ui": (
        "view models see services and core only; never vault, media or any other port.",
        "add or use a use case in hopewall/services that returns frozen dataclasses of core.",
    ),
    "app": (
        "app is the composition root; it is called by the command line and never calls it.",
        "move the shared piece out of hopewall/cli.py into a service.",
    ),
    "commands": (
        "a command is called by cli and does not import cli or __main__.",
        "move the shared piece into hopewall/commands or a service.",
    ),
    "bench": (
        "bench measures from outside: it calls any part and is called by its command only.",
        "let the part report what is to be measured; keep the measuring in hopewall/bench.",
    ),
    "cli": ("cli is called by __main__ and does not import it.", "move the piece into cli."),
    "__main__": (
        "__main__ hands argv to cli and does nothing else.",
        "move the work into hopewall/cli.py.",
    ),
    "": (
        "hopewall/__init__.py imports nothing, so that importing one part loads that part only.",
        "import from the part itself.",
    ),
}


@dataclass(frozen=True, slots=True)
class LibraryRule:
    """A library, where alone it may be imported, and what to do instead."""

    libraries: frozenset[str]
    parts: frozenset[str]
    rule: str
    fix: str


LIBRARY_RULES = (
    LibraryRule(
        frozenset({"sqlite3"}),
        frozenset({"release", "education", "bench"}),
        "a database with anything private in it is encrypted.",
        "go through hopewall/vault, which speaks sqlcipher3; public indexes belong to release.",
    ),
    LibraryRule(
        frozenset({"sqlalchemy", "alembic", "sqlcipher3"}),
        frozenset({"vault"}),
        "only vault speaks to the private database.",
        "add a repository method in hopewall/vault that returns frozen dataclasses of core.",
    ),
    LibraryRule(
        frozenset({"cryptography"}),
        frozenset({"vault", "release"}),
        "keys are made and used where what they protect lies: in vault and in release.",
        "call the vault or the release instead of a cipher.",
    ),
    LibraryRule(
        frozenset({"pyrage"}),
        frozenset({"vault"}),
        "only the vault wraps and unwraps keys.",
        "call the vault.",
    ),
    LibraryRule(
        frozenset({"keyring"}),
        frozenset({"services"}),
        "the system's key store is asked by one service, which knows whose key it is.",
        "call hopewall.services.os_key_store.",
    ),
    LibraryRule(
        frozenset({"typst", "segno"}),
        frozenset({"interop"}),
        "documents on paper and codes are made in one place, interop.",
        "hand interop a document or a text and take what it makes.",
    ),
    LibraryRule(
        frozenset({"mammoth"}),
        frozenset({"interop"}),
        "a Word file is anybody's: it is read in one place, interop, which looks at it first.",
        "hand interop the bytes and take its text.",
    ),
    LibraryRule(
        frozenset({"PIL"}),
        frozenset({"media", "demo", "bench"}),
        "only media (and drawings, to show and to measure with) touch pixels with Pillow.",
        "call a service that uses hopewall/media.",
    ),
    LibraryRule(
        frozenset({"pillow_heif"}),
        frozenset({"media", "bench"}),
        "HEIC is decoded in the limited process of one picture, and nowhere else.",
        "call hopewall.media.sandbox.",
    ),
    LibraryRule(
        frozenset({"pypdfium2"}),
        frozenset({"media"}),
        "PDFs are read in the limited process of one page, and nowhere else.",
        "call hopewall.media.page_sandbox.",
    ),
    LibraryRule(
        frozenset({"cv2", "numpy"}),
        frozenset({"media"}),
        "faces are found in one place, media, which works without OpenCV too.",
        "call hopewall.media.faces and take its boxes.",
    ),
    LibraryRule(
        frozenset({"openpyxl"}),
        frozenset({"interop"}),
        "workbooks are read and written in one place, interop.",
        "call hopewall.interop.table and take its rows.",
    ),
    LibraryRule(
        frozenset({"markdown"}),
        frozenset({"education"}),
        "Markdown is turned into typed blocks in one place, education.",
        "take blocks of core instead of Markdown text.",
    ),
    LibraryRule(
        frozenset({"PySide6", "shiboken6"}),
        frozenset({"ui", "app", "demo", "commands", "bench"}),
        "Qt stays in ui, app and the commands; everything below runs where Qt is not installed.",
        "return plain values and let a view model in hopewall/ui turn them into Qt's.",
    ),
)

FORBIDDEN_QT = {
    "QtWidgets": "everything is Qt Quick, Studio included: build it in QML from wall.components.",
    "QtWebEngineCore": "no browser in the product: draw typed blocks with wall.components.",
    "QtWebEngineQuick": "no browser in the product: draw typed blocks with wall.components.",
    "QtWebView": "no browser in the product: draw typed blocks with wall.components.",
    "QQuickImageProvider": "Python image providers deadlock: give QML a file: URL.",
    "QQuickAsyncImageProvider": "Python image providers deadlock: give QML a file: URL.",
}

# What pyproject.toml locks, by import name. Where each may be used: LIBRARY_RULES.
LOCKED = frozenset(
    "PIL PySide6 alembic argon2 cryptography cv2 hopewall keyring mammoth markdown numpy openpyxl "
    "pillow_heif pypdfium2 pyrage segno shiboken6 sqlalchemy sqlcipher3 tomli_w typst".split()
)

NO_FILES_IN_CORE = frozenset(
    "aiofiles ctypes fileinput ftplib glob http io multiprocessing os pathlib shelve shutil socket "
    "sqlite3 ssl subprocess tempfile urllib".split()
)

VAGUE = frozenset("util utils helper helpers manager managers common misc".split())


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name: the dotted module (the name itself last, for `from x import y`)."""

    target: str
    line: int


def violations(files: dict[PurePosixPath, str]) -> list[str]:
    """Every broken rule in these sources, keyed by their path from the root ("hopewall/…")."""
    return [
        f"{path}:{line}: {rule} Fix: {fix}"
        for path, source in sorted(files.items())
        for line, rule, fix in _check(path, source)
    ]


def sources(root: Path) -> dict[PurePosixPath, str]:
    """All Python sources of the package below this root."""
    return {
        PurePosixPath(path.relative_to(root).as_posix()): path.read_text("utf-8")
        for path in (root / "hopewall").rglob("*.py")
    }


def _check(path: PurePosixPath, source: str) -> Iterator[tuple[int, str, str]]:
    vague = VAGUE & {token for part in path.with_suffix("").parts for token in part.split("_")}
    if vague:
        yield (
            1,
            f'"{min(vague)}" says nothing about the subject of a file.',
            "name the file after the one thing in it, or move each function beside its subject.",
        )
    part = _part(path)
    if part not in MAY_IMPORT:
        yield (
            1,
            f"hopewall.{part} is not a part of the design.",
            "put it into an existing part, or add it to ARCHITECTURE.md and to MAY_IMPORT.",
        )
        return
    tree = ast.parse(source, str(path))
    for found in _imports(tree, path):
        yield from ((found.line, *broken) for broken in _broken(found.target, part, path))
    if part == "core":
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "open"
            ):
                yield node.lineno, "core opens no files.", "take the text or bytes as argument."


def _broken(target: str, part: str, path: PurePosixPath) -> Iterator[tuple[str, str]]:
    top, _, rest = target.partition(".")
    if top == "hopewall":
        yield from _wrong_part(rest.partition(".")[0], part)
    elif part == "core":
        yield from _impure(top)
    else:
        if top not in sys.stdlib_module_names | LOCKED:
            yield (
                f"{top} is not among the locked dependencies, so a fresh machine will not have it.",
                "do without it, or pin it in pyproject.toml, run make lock and add it to LOCKED.",
            )
        for rule in LIBRARY_RULES:
            if top in rule.libraries and part not in rule.parts:
                yield f"{part or 'hopewall'} must not import {top}: {rule.rule}", rule.fix
        if top in {"PySide6", "shiboken6"}:
            yield from _wrong_qt(target, part, path)


def _wrong_part(other: str, part: str) -> Iterator[tuple[str, str]]:
    # `from hopewall import __version__` names no part.
    if other in MAY_IMPORT and other not in {"", part} and other not in MAY_IMPORT[part]:
        rule, fix = WHY_NOT[part]
        yield f"hopewall.{part or '__init__'} must not import hopewall.{other}: {rule}", fix


def _impure(library: str) -> Iterator[tuple[str, str]]:
    if library not in sys.stdlib_module_names:
        yield (
            f"core imports the standard library only, not {library}.",
            "define a Protocol in core and implement it in a port.",
        )
    elif library in NO_FILES_IN_CORE:
        yield (
            f"core touches no files, processes or network, so not {library}.",
            "take text, bytes or a value as an argument; let a port read it.",
        )


def _wrong_qt(target: str, part: str, path: PurePosixPath) -> Iterator[tuple[str, str]]:
    for name in sorted(set(target.split(".")) & FORBIDDEN_QT.keys()):
        yield f"{name} is not used in hopewall.", FORBIDDEN_QT[name]
    if part == "demo" and not any(word in str(path) for word in ("portrait", "raster")):
        yield (
            "in demo only the portraits' rasteriser may use Qt.",
            "move it into a file of hopewall/demo with portrait or raster in its name.",
        )


def _part(path: PurePosixPath) -> str:
    inside = path.relative_to("hopewall").with_suffix("")
    return "" if inside.name == "__init__" and len(inside.parts) == 1 else inside.parts[0]


def _imports(tree: ast.Module, path: PurePosixPath) -> Iterator[Import]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = path.parts[: -node.level] if node.level <= len(path.parts) else ()
                base = ".".join([*above, base] if base else above)
            for alias in node.names:
                yield Import(f"{base}.{alias.name}", node.lineno)
