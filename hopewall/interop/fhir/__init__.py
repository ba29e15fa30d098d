"""HL7 FHIR R4, out only: one consent as a Consent resource."""
