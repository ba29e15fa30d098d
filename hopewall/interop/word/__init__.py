"""Words out of Word: a .docx becomes plain paragraphs, or Markdown."""
