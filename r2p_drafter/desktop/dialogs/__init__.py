"""Windows that are opened for one question and closed again."""
