"""Who was told what: the desk's own private database, apart from the published figures."""
