"""How `gunicorn handlers.wsgi:api` serves; gunicorn reads this file by its name."""

from __future__ import annotations

from handlers.settings import read_environment

bind = f"0.0.0.0:{read_environment().get('PORT') or 3000}"
worker_class = "gthread"  # a stalled client must not keep the others waiting
threads = 32
graceful_timeout = 9  # what was accepted is answered; hosts kill after ten seconds
control_socket_disable = True  # nobody steers the desk but by signals
