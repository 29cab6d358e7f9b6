"""How do front matter and body become one card, offer or plan?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import ValidationError

from methodenkoffer.loading.datei import LoadError, decode, read_bytes
from methodenkoffer.loading.fuellen import Rumpf
from methodenkoffer.loading.kopf import name_of, parse_yaml, split_front_matter
from methodenkoffer.loading.rohdatei import Rohdatei
from methodenkoffer.messages import say_validation_error
from methodenkoffer.schema import Sorte


def parse_file(pfad: Path, datei: str, sorte: Sorte, roh: bytes | None = None) -> Rohdatei:
    """Read and check one file; problems are noted, never raised.

    Args:
        pfad: where it lies; its stem is the slug.
        datei: its name in messages.
        sorte: which kind of content it is.
        roh: its bytes, if they were read before.
    """
    try:
        text = decode(read_bytes(pfad, datei) if roh is None else roh, datei)
    except LoadError as fehler:
        return Rohdatei(datei, pfad.stem, sorte, problems=list(fehler.problems))
    return parse_text(text, datei, pfad.stem, sorte)


def parse_text(text: str, datei: str, slug: str, sorte: Sorte) -> Rohdatei:
    """Check the text of one file; problems are noted, never raised."""
    ergebnis = Rohdatei(datei, slug, sorte, text)
    try:
        kopf_text, rumpf, versatz = split_front_matter(text, datei)
        kopf = parse_yaml(kopf_text, datei, 1)
    except LoadError as fehler:
        ergebnis.problems.extend(fehler.problems)
        return ergebnis
    ergebnis.zeilen = kopf.zeilen
    ergebnis.problems.extend(kopf.problems)
    if not isinstance(kopf.werte, dict):
        ergebnis.say(2, "", "der Kopf besteht nicht aus Feldern", "jede Zeile als „feld: Wert“ schreiben", "L019")
        return ergebnis
    werte: dict[str, Any] = {**kopf.werte, "slug": slug}
    if "slug" in kopf.werte:
        ergebnis.say(ergebnis.line_of("slug"), "slug", "steht schon im Dateinamen", "die Zeile löschen", "L020")
    Rumpf(ergebnis, werte).fill(rumpf, versatz)
    _validate(ergebnis, werte)
    return ergebnis


def _validate(ergebnis: Rohdatei, werte: dict[str, Any]) -> None:
    try:
        ergebnis.inhalt = ergebnis.sorte.modell.model_validate(werte)
    except ValidationError as fehler:
        von_rumpf = {a.feld for a in ergebnis.sorte.abschnitte}
        schon_gesagt = {p.zeile for p in ergebnis.problems}
        for e in fehler.errors():
            ort = tuple(e["loc"])
            zeile = ergebnis.line_of(*ort)
            if e["type"] == "missing" and (ort[0] in von_rumpf and len(ort) != 3):  # noqa: PLR2004
                continue  # the heading's own problem says it better
            if e["type"] in ("string_too_short", "missing") and zeile in schon_gesagt:
                continue
            was, tun = say_validation_error(e["type"], e.get("ctx", {}), e.get("input"))
            ergebnis.say(zeile, name_of(ort), was, tun, "S001")
