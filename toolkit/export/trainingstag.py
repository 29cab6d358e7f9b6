"""How does everything for one day leave as one package that works without any network?

A ZIP with one PDF to print, the script to edit in Word and Excel, the dates, and the plan itself to read in again.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from methodenkoffer.skalierung import cut_to_fit
from toolkit.dokument.ablauf_drehbuch import drehbuch_als_dokument
from toolkit.dokument.ablauf_listen import laufzettel_als_dokument, material_als_dokument, responsible_people
from toolkit.dokument.ablauf_quellen import card_origin, plan_angaben
from toolkit.dokument.ablauf_sicht import Sicht, say_time
from toolkit.dokument.ablauf_termine import ablauf_als_termine
from toolkit.dokument.ablauf_wand import wandagenda_als_dokument
from toolkit.dokument.form import Dokument
from toolkit.dokument.karte import karte_als_druckblatt
from toolkit.dokument.trainingstag import (
    namensschilder_als_dokumente,
    rueckmeldebogen_als_dokument,
    teilnahmeliste_als_dokument,
)
from toolkit.dokument.trainingstag_arbeitsblatt import blank_sheets
from toolkit.dokument.trainingstag_bereit import bereit_als_dokument
from toolkit.dokument.worte import say_date
from toolkit.export.dateiname import plan_stem
from toolkit.export.docx import render_docx
from toolkit.export.drehbuch import render_drehbuch_xlsx
from toolkit.export.ics import render_ics
from toolkit.export.pdf import Druckteil, render_paket
from toolkit.planung.ablauf import Parallel
from toolkit.planung.baum import exchange

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from methodenkoffer.catalogue import Katalog
    from toolkit.planung.ablauf import Ablauf

LIES_MICH = """{titel}

Alles für Ihren Tag, Stand {tag}. Sie brauchen kein Internet dafür.

- {stamm}_trainingstag.pdf: zum Drucken. Zuerst „Bin ich bereit?“, dann Drehbuch, Wand-Agenda (A3), Laufzettel,
  Material, Methodenkarten, Arbeitsblätter, Namensschilder, Teilnahmeliste und Rückmeldebogen.
- {stamm}_drehbuch.docx: das Drehbuch zum Weiterschreiben in Word oder LibreOffice.
- {stamm}_drehbuch.xlsx: das Drehbuch als Tabelle. Geändert lesen Sie es im Ablaufplaner wieder ein.
- {stamm}_termine.ics: die Termine für Ihren Kalender.
- {stamm}.koffer.json: der Ablauf selbst, zum Einlesen in eine Mappe.

{notizen}
"""
OHNE_NOTIZEN = "Private Notizen der Moderation sind in keiner dieser Dateien enthalten."
MIT_NOTIZEN = "Achtung: Drehbuch und Ablauf enthalten private Notizen. Bitte geben Sie dieses Paket nicht weiter."


@dataclass(frozen=True)
class Trainingspaket:
    """A package ready to be handed out: speaking file name and the ZIP."""

    name: str
    daten: bytes


def render_trainingstag(
    ablauf: Ablauf,
    katalog: Katalog,
    stand: datetime,
    *,
    namen: Sequence[str] = (),
    schluessel: str = "ablauf",
    privat: bool = False,
    melden: Callable[[str], None] | None = None,
) -> Trainingspaket:
    """Make the package for a day.

    Args:
        ablauf: the plan.
        katalog: holds the method cards behind the blocks.
        stand: aware time of the package; equal arguments give equal bytes.
        namen: who comes, one person each, with the place behind a semicolon; without names the tags are blank.
        schluessel: stays the same for this plan, for example the sheet's id, so that calendars know its dates.
        privat: whether the private notes of the moderation go along.
        melden: is told in German what is being made, so that a screen can show it.

    Raises:
        ValueError: ``stand`` has no zone.
    """
    if stand.utcoffset() is None:
        raise ValueError("Der Stand braucht eine Zeitzone.")
    sagen = melden or (lambda _: None)
    plan = ablauf if privat else without_notes(ablauf)
    stamm = plan_stem(plan, stand.date())
    angaben = plan_angaben(plan, katalog, stand.date())
    dateien: dict[str, bytes] = {}
    sagen("Das PDF wird gesetzt.")
    teile = print_parts(plan, katalog, namen, privat=privat)
    dateien[f"{stamm}_trainingstag.pdf"] = render_paket(f"{plan.titel} – Trainingstag-Paket", teile, angaben)
    sagen("Das Drehbuch wird geschrieben.")
    dateien[f"{stamm}_drehbuch.docx"] = render_docx(drehbuch_als_dokument(plan, katalog, privat=privat), angaben)
    dateien[f"{stamm}_drehbuch.xlsx"] = render_drehbuch_xlsx(plan, angaben, privat=privat)
    dateien[f"{stamm}_termine.ics"] = render_ics(ablauf_als_termine(plan, schluessel), stand)
    dateien[f"{stamm}.koffer.json"] = pack_plan(plan, stand)
    notiz = MIT_NOTIZEN if privat else OHNE_NOTIZEN
    brief = LIES_MICH.format(titel=plan.titel, tag=say_date(stand.date()), stamm=stamm, notizen=notiz)
    dateien["Lies mich.txt"] = brief.replace("\n", "\r\n").encode("utf-8-sig", "replace")
    sagen("Alles wird verpackt.")
    puffer = io.BytesIO()
    with zipfile.ZipFile(puffer, "w", zipfile.ZIP_DEFLATED) as archiv:
        for name, inhalt in dateien.items():
            archiv.writestr(zipfile.ZipInfo(name), inhalt, zipfile.ZIP_DEFLATED)
    return Trainingspaket(f"{stamm}_trainingstag.zip", puffer.getvalue())


def print_parts(
    ablauf: Ablauf, katalog: Katalog, namen: Sequence[str] = (), *, privat: bool = False
) -> list[Druckteil]:
    """List everything that is printed for a day, in the order in which it is needed."""
    blaetter = blank_sheets(ablauf, katalog)
    wer = responsible_people(ablauf)
    return [
        Druckteil((bereit_als_dokument(ablauf, katalog), drehbuch_als_dokument(ablauf, katalog, privat=privat))),
        Druckteil(tuple(wandagenda_als_dokument(ablauf, katalog, tag.id) for tag in ablauf.tage), "wand-a3"),
        Druckteil(tuple(laufzettel_als_dokument(ablauf, katalog, name) for name in wer)),
        Druckteil((material_als_dokument(ablauf),)),
        Druckteil(card_sheets(ablauf, katalog)),
        Druckteil(tuple(b.dokument for b in blaetter if not b.quer)),
        Druckteil(tuple(b.dokument for b in blaetter if b.quer), "quer"),
        Druckteil(namensschilder_als_dokumente(ablauf, namen), "schilder"),
        Druckteil((teilnahmeliste_als_dokument(ablauf, namen), rueckmeldebogen_als_dokument(ablauf))),
    ]


def card_sheets(ablauf: Ablauf, katalog: Katalog) -> tuple[Dokument, ...]:
    """Print sheets of the cards of a plan, each cut to its people and its minutes, with origin and licence."""
    sicht = Sicht(ablauf, katalog)
    seiten = []
    for block, karte in sicht.cards():
        blatt = karte_als_druckblatt(karte, cut_to_fit(karte, sicht.people_of(block), block.minuten))
        wann = f"Um {say_time(sicht.time_of(block).beginn)} · {karte.kurz}"
        seiten.append(Dokument(karte.titel, wann, (*blatt.bloecke, *card_origin(karte))))
    return tuple(seiten)


def without_notes(ablauf: Ablauf) -> Ablauf:
    """Take the private notes of the moderation out of a plan."""
    for tag in ablauf.tage:
        for stueck in tag.elemente:
            for block in [b for s in stueck.spuren for b in s.bloecke] if isinstance(stueck, Parallel) else [stueck]:
                if block.private_notiz:
                    ablauf = exchange(ablauf, block.model_copy(update={"private_notiz": ""}))
    return ablauf


def pack_plan(ablauf: Ablauf, stand: datetime) -> bytes:
    """Write a plan as the ``.koffer.json`` that a Mappe reads in."""
    blatt = {"art": "plan", "titel": ablauf.titel, "schema": 1, "inhalt": ablauf.model_dump(mode="json")}
    ganz = {
        "format": "koffer-mappe",
        "fassung": 1,
        "erzeugt": stand.isoformat(timespec="seconds"),
        "mappe": ablauf.titel,
        "blaetter": [{**blatt, "fassungen": []}],
    }
    return json.dumps(ganz, indent=1, allow_nan=False).encode("ascii")
