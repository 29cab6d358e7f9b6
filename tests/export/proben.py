"""Which document holds every block, and which texts would love to be more than text?"""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from toolkit.dokument.angaben import Angaben
from toolkit.dokument.form import (
    Absatz,
    Ansage,
    Bild,
    Dokument,
    Fakt,
    Fakten,
    Hinweis,
    Liste,
    Merkmale,
    Quellen,
    Quellenangabe,
    Schritt,
    Schritte,
    Seitenumbruch,
    Tabelle,
    Ueberschrift,
    Verweis,
    Verweise,
)
from toolkit.dokument.svg import SVG_SCHRIFT

ANGABEN = Angaben(date(2026, 11, 22), "Methodenkoffer", "CC BY 4.0", "Methodenkoffer-Projekt")

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 160">'
    '<rect x="1" y="1" width="318" height="158" fill="#ffffff" stroke="#494338" stroke-width="2"/>'
    '<line x1="60" y1="80" x2="240" y2="80" stroke="#494338" stroke-width="3"/>'
    '<circle cx="60" cy="80" r="22" fill="#8b2a15"/><rect x="220" y="60" width="40" height="40" fill="#1d4572"/>'
    f'<g font-family="{SVG_SCHRIFT}" font-size="18" fill="#231f1a" text-anchor="middle">'
    '<text x="60" y="128">Lindenau</text><text x="240" y="128" font-weight="bold">Größenbach</text></g></svg>'
)

ALLES = Dokument(
    "Übungsblatt „Größe“",
    "Ein Satz – mit Strich.",
    (
        Fakten((Fakt("Personen", "3 bis 150", "personen"), Fakt("Ort", "im Raum"))),
        Ueberschrift("Worum es geht", 1, "worum"),
        Absatz("Ein **fetter**, ein *schräger* und ein [verlinkter](https://example.org/a) Text."),
        Absatz("Siehe [eigene Seite](/karten/world-cafe).\n\n- innen eins\n- innen zwei\n\n1. gezählt\n\n> Zitat"),
        Absatz("Kleingedrucktes", "vermerk"),
        Ueberschrift("Tiefer", 3),
        Liste(("Punkt eins", "Punkt **zwei**")),
        Liste(("erstens", "zweitens"), "nummern"),
        Liste(("einpacken", "abhaken"), "haken"),
        Liste(("wieder erstens",), "nummern"),
        Schritte((Schritt("Ankommen", "Alle sitzen.", "„Guten Tag.“", 5, "Alle zusammen"), Schritt("Reden", "Los."))),
        Merkmale((("Sehen", "Groß schreiben."), ("Hören", "Laut sprechen."))),
        Tabelle(("Zeit", "Was"), (("9:00", "**Beginn**"), ("", "")), "Der Tag"),
        Bild(SVG, "Lindenau und Größenbach arbeiten zusammen.", "Wer mit wem", "halb", "eigene Erhebung"),
        Hinweis("Erster Hinweis"),
        Hinweis("Vorsicht", "achtung"),
        Hinweis("Schön", "gut"),
        Hinweis("Falsch", "fehler"),
        Ansage("Bitte *alle* aufstehen."),
        Verweise((Verweis("Kugellager", "/karten/kugellager", "Gut vorher", "Lockert auf."),)),
        Seitenumbruch(),
        Quellen(
            (Quellenangabe("Ein Buch", "https://example.org/b", "1. Mai 2026", "Zeigt es."), Quellenangabe("Gespräch"))
        ),
    ),
)

BOESE = (
    '#read("/etc/passwd") $x^2$ @label <lab> #import "@preview/x:1.0.0"',
    "<script>alert(1)</script> & <w:t>x</w:t> ]]>",
    "=cmd|' /C calc'!A0",
    "[klick](javascript:alert(1)) ![bild](https://example.org/x.png)",
    'Ende\nEND:VEVENT\r\nBEGIN:VALARM;"',
    "{{ 7*7 }} {% x %} \\input{/etc/passwd}",
)


def hostile_document(text: str) -> Dokument:
    """A document that holds a text in every place where a user may write."""
    return Dokument(
        text,
        text,
        (
            Fakten((Fakt(text, text, text),)),
            Ueberschrift(text),
            Absatz(text),
            Liste((text,), "haken"),
            Schritte((Schritt(text, text, text, 5, text),)),
            Merkmale(((text, text),)),
            Tabelle((text, "B"), ((text, text),), text),
            Bild(SVG, text, text, "voll", text),
            Hinweis(text),
            Ansage(text),
            Verweise((Verweis(text, text, text, text),)),
            Quellen((Quellenangabe(text, text, text, text),)),
        ),
    )


def squeeze(text: str) -> str:
    """Text without white space and hyphens at line ends, for comparing what was typeset."""
    return "".join(text.replace("\u00ad", "").split())


def convert(datei: bytes, endung: str, ziel: str, ordner: Path) -> Path:
    """Let LibreOffice turn a file into another kind; skips where there is none."""
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if soffice is None:
        pytest.skip("LibreOffice ist hier nicht eingerichtet.")
    quelle = ordner / f"probe.{endung}"
    quelle.write_bytes(datei)
    heim = f"-env:UserInstallation={(ordner / 'profil').as_uri()}"
    befehl = [soffice, heim, "--headless", "--convert-to", ziel, "--outdir", str(ordner / "neu"), str(quelle)]
    subprocess.run(befehl, check=True, capture_output=True, timeout=180)
    return ordner / "neu" / f"probe.{ziel}"
