"""Which papers, dates and tables can be made of the plan?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from toolkit.apps.ablaufplaner.sicherung import MIME, write_file
from toolkit.export.dateiname import plain_name, plan_stem
from toolkit.frame.mappe.ausgabe import EXCEL, WORD, Datei, write_dates
from toolkit.frame.mappe.zeit import today
from toolkit.store.paket import ENDUNG

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from toolkit.dokument.form import Dokument
    from toolkit.planung.ablauf import Ablauf

PDF = "application/pdf"
ZIP = "application/zip"
MARKDOWN = "text/markdown"
Lage = Literal["blatt", "wand-a3"]


@dataclass(frozen=True)
class Druck:
    """What is made of a plan.

    Attributes:
        ablauf: the plan.
        katalog: holds the method cards behind its blocks.
        schluessel: stays the same for this plan, so that calendars know its dates again.
        namen: who comes, one person each, with the place behind a semicolon; for name tags and attendance.
        melden: is told what is being made while it takes its time.
    """

    ablauf: Ablauf
    katalog: Katalog
    schluessel: str
    namen: tuple[str, ...] = ()
    melden: Callable[[str], None] | None = None


def _name(druck: Druck, was: str) -> str:
    return f"{plan_stem(druck.ablauf, today())}_{was}"


def _paper(druck: Druck, dokument: Dokument, name: str, form: str, lage: Lage = "blatt") -> Datei:
    from toolkit.dokument.ablauf import plan_angaben

    angaben = plan_angaben(druck.ablauf, druck.katalog, today())
    stamm = _name(druck, name)
    if form == "docx":
        from toolkit.export.docx.datei import render_docx

        return Datei(f"{stamm}.docx", WORD, render_docx(dokument, angaben))
    from toolkit.export.pdf.druck import render_pdf

    return Datei(f"{stamm}.pdf", PDF, render_pdf(dokument, angaben, lage))


def write_script(druck: Druck, form: str, *, privat: bool = False) -> Datei:
    """Write the script; private notes stand in it only if asked for, and then its name says so."""
    from toolkit.dokument.ablauf import drehbuch_als_dokument

    name = "drehbuch_mit_notizen" if privat else "drehbuch"
    return _paper(druck, drehbuch_als_dokument(druck.ablauf, druck.katalog, privat=privat), name, form)


def write_wall(druck: Druck, form: str) -> Datei:
    """Write the public agenda for the wall."""
    from toolkit.dokument.ablauf import wandagenda_als_dokument

    return _paper(druck, wandagenda_als_dokument(druck.ablauf, druck.katalog), "wandagenda", form, "wand-a3")


def write_material(druck: Druck) -> Datei:
    """Write the list of material."""
    from toolkit.dokument.ablauf import material_als_dokument

    return _paper(druck, material_als_dokument(druck.ablauf), "material", "pdf")


def write_calendar(druck: Druck) -> Datei:
    """Write days and tasks with a date for calendars."""
    from toolkit.dokument.ablauf import ablauf_als_termine

    datei = write_dates(ablauf_als_termine(druck.ablauf, druck.schluessel), druck.ablauf.titel)
    return Datei(f"{_name(druck, 'termine')}.ics", datei.mime, datei.daten)


def write_table(druck: Druck) -> Datei:
    """Write the script as a spreadsheet that can be edited and read in again; without private notes."""
    from toolkit.dokument.ablauf import plan_angaben
    from toolkit.export.drehbuch import render_drehbuch_xlsx

    angaben = plan_angaben(druck.ablauf, druck.katalog, today())
    return Datei(f"{_name(druck, 'drehbuch')}.xlsx", EXCEL, render_drehbuch_xlsx(druck.ablauf, angaben))


def write_package(druck: Druck) -> Datei:
    """Write everything for the day as one ZIP; without private notes."""
    from toolkit.export.trainingstag import render_trainingstag

    paket = render_trainingstag(
        druck.ablauf,
        druck.katalog,
        datetime.now(UTC),
        namen=druck.namen,
        schluessel=druck.schluessel,
        melden=druck.melden,
    )
    return Datei(paket.name, ZIP, paket.daten)


def write_cards(druck: Druck) -> Datei:
    """Write the method cards of the plan as small cards to cut out, each cut to its people and minutes."""
    from methodenkoffer.skalierung import cut_to_fit
    from toolkit.dokument.ablauf import plan_angaben
    from toolkit.dokument.ablauf_sicht import Sicht
    from toolkit.dokument.kurzkarte import karte_als_kurzkarte
    from toolkit.export.pdf import Druckteil, render_paket

    sicht = Sicht(druck.ablauf, druck.katalog)
    karten = tuple(
        karte_als_kurzkarte(k, cut_to_fit(k, sicht.people_of(block), block.minuten)) for block, k in sicht.cards()
    )
    angaben = plan_angaben(druck.ablauf, druck.katalog, today())
    daten = render_paket(f"{druck.ablauf.titel} – Kartensatz", (Druckteil(karten, "karten"),), angaben)
    return Datei(f"{_name(druck, 'kartensatz')}.pdf", PDF, daten)


def write_path(druck: Druck) -> Datei:
    """Write the plan as a workshop plan of one's own; its name is never that of a plan that is there already."""
    from toolkit.dokument.ablauf_pfad import plan_als_pfad

    slug = plain_name(druck.ablauf.titel) or "eigener-plan"
    if slug in druck.katalog.pfade:
        slug += "-eigen"
    return Datei(f"{slug}.md", MARKDOWN, plan_als_pfad(druck.ablauf, druck.katalog, today()).encode("utf-8"))


def write_backup(druck: Druck) -> Datei:
    """Write the plan itself, to be read in again; with everything that is in it."""
    return Datei(f"{plan_stem(druck.ablauf, today())}{ENDUNG}", MIME, write_file(druck.ablauf))


# In groups, by the key of the words on the button; the first one is what most people need.
PAPIERE: dict[str, dict[str, Callable[[Druck], Datei]]] = {
    "tag": {
        "drehbuch_pdf": lambda d: write_script(d, "pdf"),
        "drehbuch_docx": lambda d: write_script(d, "docx"),
        "wand_pdf": lambda d: write_wall(d, "pdf"),
        "wand_docx": lambda d: write_wall(d, "docx"),
        "material": write_material,
    },
    "weiter": {
        "paket": write_package,
        "kartensatz": write_cards,
        "notizen": lambda d: write_script(d, "pdf", privat=True),
        "kalender": write_calendar,
        "tabelle": write_table,
        "sichern": write_backup,
        "pfad": write_path,
    },
}
