"""The only place with SQL and keys: the encrypted vault and one module per aggregate."""
