"""How does what a cell answered become HTML?"""

from __future__ import annotations

import logging
from html import escape
from typing import TYPE_CHECKING, Any

from toolkit.voila.basis import incident_number
from toolkit.voila.logs import log_incident

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

WIDGET = "application/vnd.jupyter.widget-view+json"
IMAGES = ("image/png", "image/jpeg")
log = logging.getLogger("koffer")

FAILED = """<div class="k-hinweis k-hinweis--fehler" role="alert">
<p><strong>Dieser Teil der Seite ließ sich nicht aufbauen.</strong> Das liegt nicht an Ihnen.
Laden Sie die Seite neu. Hilft das nicht, nennen Sie uns die Vorfall-Nummer <strong>{number}</strong>.</p>
</div>"""


def failure_html(kind: str, traceback: Iterable[str]) -> str:
    """Log an error under a new number and return the German box that names the number."""
    number = incident_number()
    log_incident(number, kind, traceback)
    return FAILED.format(number=number)


def output_html(output: Mapping[str, Any]) -> str:
    """Return one output of a cell as HTML.

    Widgets become a place that the front end fills; an error becomes a German box, its traceback goes to the
    log; what is written to the error stream goes to the log too.
    """
    kind = output["output_type"]
    if kind == "error":
        return failure_html(output["ename"], output["traceback"])
    if kind == "stream":
        if output["name"] == "stderr":
            log.warning("Ausgabe einer Zelle: %s", output["text"])
            return ""
        return f'<pre class="k-ausgabe">{escape(_text(output["text"]))}</pre>'
    return _data_html(output["data"])


def _data_html(data: Mapping[str, Any]) -> str:
    if WIDGET in data:
        return f'<div class="k-widget" data-modell="{escape(data[WIDGET]["model_id"])}"></div>'
    if "text/html" in data:
        return f'<div class="k-ausgabe">{_text(data["text/html"])}</div>'
    for media in IMAGES:
        if media in data:
            alternative = escape(_text(data.get("text/plain", "")))
            return f'<img src="data:{media};base64,{escape(_text(data[media]).strip())}" alt="{alternative}">'
    return f'<pre class="k-ausgabe">{escape(_text(data.get("text/plain", "")))}</pre>'


def _text(value: str | list[str]) -> str:
    return value if isinstance(value, str) else "".join(value)
