"""Hypothesis gives the same examples for every mutant, so that a kill can be repeated."""

import os

from hypothesis import settings

settings.register_profile("mutants", derandomize=True, database=None)
if "MUTANT_UNDER_TEST" in os.environ:
    settings.load_profile("mutants")
