"""Import and export: FHIR Consent, consent receipts, tables of consents, printed documents."""
