"""What may stand in the log? Neither a session's id, nor a file's token, nor what someone searched."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tornado.web import RequestHandler

SECRET = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}", re.IGNORECASE)
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
PLACE = re.compile(r"^\s*((?:File|Cell) .*)$", re.MULTILINE)
QUERY = re.compile(r"\?[^\s\"']+")
SERVER_ERROR = 500


def mask(text: str) -> str:
    """Shorten every session id and token in `text`, and take away query strings and colours."""
    return QUERY.sub("?…", SECRET.sub(lambda found: found[0][:4] + "…", COLOUR.sub("", text)))


def log_incident(number: str, kind: str, traceback: Iterable[str]) -> None:
    """Log the kind of an error and its places in the code.

    Its message may hold what a visitor typed, so that the whole of it is written with `--debug` only.
    """
    whole = COLOUR.sub("", "\n".join(traceback))
    log = logging.getLogger("koffer")
    log.error("Vorfall %s: %s\n%s", number, kind, "\n".join(PLACE.findall(whole)))
    log.debug("Vorfall %s, ganz:\n%s", number, whole)


class Verdeckung(logging.Formatter):
    """Masks secrets in everything that is written, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the masked line for `record`."""
        return mask(super().format(record))


def set_up(*, debug: bool) -> None:
    """Send warnings (with `debug`: everything) of our libraries to the standard error stream, masked."""
    handler = logging.StreamHandler()
    handler.setFormatter(Verdeckung("%(asctime)s %(levelname)s %(message)s"))
    # Jupyter counts in milliseconds where tornado counts in seconds, and tornado wonders about it.
    logging.getLogger("tornado.general").addFilter(lambda record: "ping_timeout" not in record.getMessage())
    logging.basicConfig(handlers=[handler], level=logging.DEBUG if debug else logging.WARNING, force=True)


def log_request(handler: RequestHandler) -> None:
    """Log one answer: its kind, status and duration, never its address."""
    request = handler.request
    level = logging.WARNING if handler.get_status() >= SERVER_ERROR else logging.DEBUG
    logging.getLogger("koffer").log(
        level,
        "%s %s %d %.0f ms",
        request.method,
        type(handler).__name__,
        handler.get_status(),
        1000 * request.request_time(),
    )
