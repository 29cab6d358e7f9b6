"""How does a trainer begin a new card, offer or plan?"""

from __future__ import annotations

import argparse
import os
import re
import unicodedata
from datetime import date
from pathlib import Path

from methodenkoffer.schema.aufbau import ANGEBOT, KARTE, PFAD
from methodenkoffer.sources import UMGEBUNG, bundled_root
from toolkit.cli.befehle import Abbruch

HILFE = "legt einen kommentierten Entwurf an: koffer neu karte „Titel“"
SORTEN = {"karte": KARTE, "angebot": ANGEBOT, "pfad": PFAD}
UMLAUTE = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def add(leser: argparse.ArgumentParser) -> None:
    """Add the choices."""
    leser.add_argument("sorte", choices=list(SORTEN), help="was entstehen soll")
    leser.add_argument("titel", help="der Titel, in Anführungszeichen")
    leser.add_argument("--ordner", type=Path, help="Ordner mit den Inhalten; sonst der erste aus KOFFER_PFAD")


def run(wahl: argparse.Namespace) -> int:
    """Write the draft and say where; an existing file is never touched."""
    sorte = SORTEN[wahl.sorte]
    slug = make_slug(wahl.titel)
    ordner = (wahl.ordner or default_folder()) / sorte.ordner
    ziel = ordner / f"{slug}.md"
    vorlage = (bundled_root().pfad / "vorlagen" / f"{wahl.sorte}.md").read_text(encoding="utf-8")
    titel = wahl.titel.replace("\\", "").replace('"', "").strip()
    text = vorlage.replace("‹TITEL›", titel).replace("‹HEUTE›", date.today().isoformat())  # noqa: DTZ011
    ordner.mkdir(parents=True, exist_ok=True)
    try:
        with ziel.open("x", encoding="utf-8", newline="\n") as strom:
            strom.write(text)
    except FileExistsError as fehler:
        raise Abbruch(f"{ziel} gibt es schon. Bitte einen anderen Titel wählen.") from fehler
    print(f"{ziel} ist angelegt. Bitte alles zwischen ‹ und › ausfüllen, dann „koffer pruefe“ aufrufen.")
    return 0


def make_slug(titel: str) -> str:
    """Make a file name from a title: small letters, digits and hyphens.

    Raises:
        Abbruch: nothing is left of the title.
    """
    ascii_text = unicodedata.normalize("NFKD", titel.casefold().translate(UMLAUTE)).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", ascii_text).strip("-")[:60].strip("-")
    if not slug:
        raise Abbruch("Der Titel braucht mindestens einen Buchstaben oder eine Ziffer.")
    return slug


def default_folder() -> Path:
    """Folder of one's own from ``KOFFER_PFAD``, else the package's own where the project was checked out."""
    erster = os.environ.get(UMGEBUNG, "").split(os.pathsep)[0].strip()
    if erster:
        return Path(erster).expanduser()
    paket = bundled_root().pfad
    return paket if (paket.parent / "pyproject.toml").exists() else Path.cwd()
