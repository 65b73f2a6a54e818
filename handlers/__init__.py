"""The Slack process: one file a surface, each with `register(app)`. Start with `app.py`."""
