"""Makes hopewall/core/claims/simplified_han.py again from OpenCC's table of characters.

Needed when OpenCC's table has changed, so it is no part of the set-up:

    pip download --no-deps --dest build opencc-purepy==1.5.0
    python packaging/simplified_han.py build/opencc_purepy-1.5.0-py3-none-any.whl

Taken are single characters with their first simplified form; what is done with them stands in
assets/LICENSES.md.
"""

from __future__ import annotations

import argparse
import zipfile
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "hopewall" / "core" / "claims" / "simplified_han.py"
TABLE = "opencc_purepy/dicts/TSCharacters.txt"
WIDTH = 44
"""Characters a line: each is two columns wide."""

HEAD = '''"""Traditional Chinese characters and their simplified forms, one for one.

Made by packaging/simplified_han.py from OpenCC's TSCharacters.txt (Apache-2.0, assets/LICENSES.md).
Do not edit: run it again.
"""

from typing import Final

'''


def pairs(text: str) -> list[tuple[str, str]]:
    """Every character that has another simplified form, with the first one named."""
    found = {}
    for line in text.splitlines():
        traditional, _, forms = line.partition("\t")
        simplified = forms.split(" ")[0].strip()
        if len(traditional) == len(simplified) == 1 and traditional != simplified:
            found[traditional] = simplified
    return sorted(found.items())


def module(table: list[tuple[str, str]]) -> str:
    """The source of the module."""
    parts = [HEAD]
    for name, column in (("TRADITIONAL", 0), ("SIMPLIFIED", 1)):
        text = "".join(pair[column] for pair in table)
        lines = [text[at : at + WIDTH] for at in range(0, len(text), WIDTH)]
        parts.append(f"{name}: Final = (\n" + "".join(f'    "{line}"\n' for line in lines) + ")\n")
    return "".join(parts)


def main() -> None:
    """Write the module."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("wheel", type=Path, help="the package opencc-purepy, as downloaded")
    with zipfile.ZipFile(parser.parse_args().wheel) as wheel:
        table = pairs(wheel.read(TABLE).decode("utf-8"))
    TARGET.write_text(module(table), "utf-8")
    print(f"{TARGET.name}: {len(table)} characters")


if __name__ == "__main__":
    main()
