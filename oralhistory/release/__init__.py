"""The only way out: gate, package, leak check, ledger entry."""
