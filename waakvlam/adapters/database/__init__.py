"""Storage: tables, one repository a topic, and the transaction that holds them together."""
