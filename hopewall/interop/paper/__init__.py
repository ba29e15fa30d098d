"""What a person is given on paper: a copy of their consent, a receipt of its withdrawal."""
