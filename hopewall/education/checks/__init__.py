"""The rules of the content, each with an id, a severity and a sentence; one file a subject."""
