"""How does a Mappe leave as a package that can be carried away?

A ZIP: ``<name>.koffer.json`` for the koffer, what others give along (a PDF) for people, and a note what is what. No
code is in it.
"""

from __future__ import annotations

import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from toolkit.store.ablage import Ablage
from toolkit.store.mappen import AUFBEWAHREN_MONATE, kept_until
from toolkit.store.typen import Zugang
from toolkit.store.verfall import BLEIBT, day_number
from toolkit.store.zeilen import BLATT, FASSUNG, MAPPE, kept, mappe, sheet

FORMAT = "koffer-mappe"
FORMAT_FASSUNG = 1
ENDUNG = ".koffer.json"
UMLAUTE = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
NOTIZ = """{name}

Das ist der Inhalt Ihrer Mappe vom {tag}.

- Die Datei „{datei}“ liest der Methodenkoffer wieder ein: im Bildschirm „Mappe“ unter „Paket einlesen“.
  Wählen Sie dort diese ZIP-Datei aus, so wie sie ist.
- Die anderen Dateien sind zum Lesen und Drucken.

Der Code Ihrer Mappe steht nicht in diesem Paket.
Im Methodenkoffer bleibt die Mappe bis {bis} erhalten, wenn sie bis dahin niemand öffnet; danach wird sie gelöscht.
Bitte bewahren Sie dieses Paket so auf, dass nur Befugte es lesen: Es kann Namen von Menschen enthalten.
"""


@dataclass(frozen=True)
class Paketdatei:
    """A package ready to be handed out.

    Attributes:
        name: speaking file name.
        daten: the ZIP.
    """

    name: str
    daten: bytes


def pack_mappe(
    ablage: Ablage,
    zugang: Zugang,
    beilagen: Mapping[str, bytes] | None = None,
    *,
    monate: int = AUFBEWAHREN_MONATE,
) -> Paketdatei:
    """Pack all sheets that are not in the trash, with their named versions.

    Args:
        ablage: the store.
        zugang: the open Mappe; a code that may only read will do.
        beilagen: further files by name, for example a PDF.
        monate: how long an untouched Mappe is kept.

    Raises:
        UnbekannterCode: the code is no longer good.
    """
    with ablage.treiber.reading() as db:
        ablage.check(db, zugang)
        jetzt = mappe(db.read(f"SELECT {MAPPE} FROM mappe WHERE id = ?", (zugang.mappe.id,))[0])
        sql = f"SELECT {BLATT} FROM blatt WHERE mappe_id = ? AND papierkorb IS NULL AND {BLEIBT} ORDER BY geaendert, id"
        blaetter: list[dict[str, Any]] = []
        for blatt in (sheet(z) for z in db.read(sql, (jetzt.id, day_number()))):
            sql = f"SELECT {FASSUNG} FROM fassung WHERE blatt_id = ? ORDER BY version, entstanden, id"
            alte = [kept(z) for z in db.read(sql, (blatt.id,))]
            fassungen = [{"name": f.name, "titel": f.titel, "schema": f.schema, "inhalt": f.inhalt} for f in alte]
            blaetter.append(
                {
                    "art": blatt.art,
                    "titel": blatt.titel,
                    "schema": blatt.schema,
                    "inhalt": blatt.inhalt,
                    "fassungen": fassungen,
                }
            )
    heute = datetime.now(UTC)
    ganz = {
        "format": FORMAT,
        "fassung": FORMAT_FASSUNG,
        "erzeugt": heute.isoformat(timespec="seconds"),
        "mappe": jetzt.name,
        "blaetter": blaetter,
    }
    stamm = file_stem(jetzt.name)
    notiz = NOTIZ.format(name=jetzt.name, tag=_day(heute), datei=stamm + ENDUNG, bis=_day(kept_until(jetzt, monate)))
    dateien: dict[str, bytes] = {
        # ASCII only: half signs that no encoding takes are spelled out, and every editor opens it.
        stamm + ENDUNG: json.dumps(ganz, indent=1, allow_nan=False).encode("ascii"),
        "Lies mich.txt": notiz.replace("\n", "\r\n").encode("utf-8-sig"),
    }
    for name, daten in (beilagen or {}).items():
        dateien.setdefault(_plain(name), daten)
    puffer = io.BytesIO()
    with zipfile.ZipFile(puffer, "w", zipfile.ZIP_DEFLATED) as archiv:
        for name, daten in dateien.items():
            archiv.writestr(name, daten)
    return Paketdatei(f"Mappe-{stamm}-{heute:%Y-%m-%d}.zip", puffer.getvalue())


def file_stem(name: str) -> str:
    """Make a file name without an ending that every system takes: "Mappe Süd/Ost" becomes "Mappe-Sued-Ost"."""
    ascii_name = unicodedata.normalize("NFKD", name.translate(UMLAUTE)).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", ascii_name).strip("-")[:60].strip("-") or "Mappe"


def _plain(name: str) -> str:
    stamm, punkt, endung = name.rpartition(".")
    return f"{file_stem(stamm)}.{file_stem(endung)}" if punkt else file_stem(name)


def _day(tag: Any) -> str:
    return f"{tag.day}.{tag.month}.{tag.year}"
