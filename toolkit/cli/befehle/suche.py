"""Which method cards fit, told at the prompt?"""

from __future__ import annotations

import argparse

from methodenkoffer.catalogue import load_catalogue
from methodenkoffer.search import Suchanfrage, search_cards
from toolkit.cli.leser import positive, print_lines

HILFE = "sucht Methodenkarten: koffer suche „die Gruppe kennt sich kaum“ --personen 9"
HOECHSTENS = 10


def add(leser: argparse.ArgumentParser) -> None:
    """Add the choices."""
    leser.add_argument("text", nargs="?", default="", help="was Sie suchen, in eigenen Worten")
    leser.add_argument("--personen", type=positive("Personen", 5000), help="wie viele Sie sind")
    leser.add_argument("--minuten", type=positive("Minuten", 6000), help="wie viel Zeit Sie haben")
    leser.add_argument("--form", choices=["praesenz", "online", "hybrid"], help="wie Sie zusammenkommen")


def run(wahl: argparse.Namespace) -> int:
    """Print the hits with their reasons; 1 if there is none."""
    anfrage = Suchanfrage(text=wahl.text, personen=wahl.personen, minuten=wahl.minuten, form=wahl.form)
    ergebnis = search_cards(load_catalogue(), anfrage)
    zeilen = []
    for treffer in (*ergebnis.treffer, *ergebnis.beinahe)[:HOECHSTENS]:
        zeilen.append(f"{treffer.karte.titel}  ({treffer.karte.slug})")
        zeilen += [f"   + {grund}" for grund in treffer.dafuer]
        zeilen += [f"   – {grund}" for grund in treffer.dagegen]
    print_lines(zeilen or [f"Unter {ergebnis.geprueft} Methodenkarten war nichts Passendes. Bitte anders fragen."])
    return 0 if zeilen else 1
