#!/bin/sh
# Puts Python and QML into shape. Ruff's unsafe fixes are left to people.
set -eu
cd "$(dirname -- "$0")/.."
.venv/bin/ruff check --fix --quiet . || true
.venv/bin/ruff format .
.venv/bin/python packaging/qml_check.py format --fix
