"""What every file keeps to: its length, and no word about the place it was made in."""

import re
from pathlib import PurePosixPath

LONGEST = 400
CODE = frozenset({".py", ".qml", ".js", ".sh"})

# A file that is right to be longer, and why: "hopewall/part/name.py": "reason".
LONG_FILES: dict[str, str] = {
    "hopewall/core/profile_data.py": "made by a program from hopewall/profiles/*.toml",
    "hopewall/core/claims/weights_chinese.py": "numbers that a script learned, nothing to read",
    "hopewall/core/claims/weights_english.py": "numbers that a script learned, nothing to read",
}

# Written in pieces, so that this file does not break its own rule.
ADDRESSES = {
    "a package index": re.compile(
        r"--(?:extra-)?" + r"index-url[ =]|--find" + r"-links[ =]|--trusted" + r"-host"
        r"|(?:PIP|UV)_(?:EXTRA_)?INDEX" + r"_URL\s*=|https?://\S+/" + r"simple\b"
    ),
    # /opt/hopewall is where a kiosk is installed, on any machine.
    "an absolute path of one machine": re.compile(
        r"(?<![\w.$}])/(?:" + r"work|root|home/[a-z]\w*|opt(?!/hopewall))/"
    ),
}


def violations(files: dict[PurePosixPath, str]) -> list[str]:
    """Every broken rule in these texts, keyed by their path from the root."""
    broken = []
    for path, text in sorted(files.items()):
        lines = text.splitlines()
        if path.suffix in CODE and len(lines) > LONGEST and str(path) not in LONG_FILES:
            broken.append(
                f"{path}:{LONGEST}: {len(lines)} lines, more than {LONGEST}. Fix: move the second "
                "subject into a file of its own, or list the file with its reason in LONG_FILES."
            )
        for number, line in enumerate(lines, 1):
            broken += [
                f"{path}:{number}: names {what}. Fix: leave it to the machine's own settings."
                for what, pattern in ADDRESSES.items()
                if pattern.search(line)
            ]
    return broken
