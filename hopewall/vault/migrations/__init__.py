"""How the vault's tables came to be, step by step; run by `hopewall.vault.migrate`."""
