"""Consent receipts as JSON, shaped on ISO/IEC TS 27560:2023 with the terms of the W3C DPV."""
