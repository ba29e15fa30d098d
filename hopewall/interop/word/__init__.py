"""Words out of Word: a .docx becomes the Markdown of a story or of an explainer."""
