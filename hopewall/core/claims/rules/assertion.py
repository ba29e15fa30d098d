"""The sources that ban asserting or promising an effect."""

from typing import Final

from hopewall.core.claims.rule import sources

ASSERTION: Final = sources(
    "Advertising Law Art. 16(1); Medical Advertising Measures Art. 7(2)",
    "16 CFR 255.2; FTC Act s. 5",
    "Directive 2001/83/EC Art. 90(b), (j); Directive 2005/29/EC Annex I no. 17",
    "Human Medicines Regulations 2012 Part 14; CAP Code 12",
)
