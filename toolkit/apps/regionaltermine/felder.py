"""Which fields does each part of the sheet have?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionaltermine.blatt import HALTUNGEN, WUENSCHE, Regionaltermine
from toolkit.dokument.regionaltermine.gastgeber import has_unions, host_options
from toolkit.dokument.regionaltermine.wege import place_labels
from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.frame.worte import Worte


def part_fields(worte: Worte) -> dict[str, list[Feld]]:
    """Return the fields of the parts whose choices do not depend on the sheet."""
    f = Felder(worte)
    wochentage = [
        _offer(f.wahl("montag", ()), WUENSCHE.items()),
        _offer(f.wahl("dienstag", ()), WUENSCHE.items()),
        _offer(f.wahl("mittwoch", ()), WUENSCHE.items()),
        _offer(f.wahl("donnerstag", ()), WUENSCHE.items()),
        _offer(f.wahl("freitag", ()), WUENSCHE.items()),
        _offer(f.wahl("samstag", ()), WUENSCHE.items()),
        _offer(f.wahl("sonntag", ()), WUENSCHE.items()),
    ]
    umgang = [
        _offer(f.wahl("schulferien", ()), HALTUNGEN.items()),
        _offer(f.wahl("feiertage", ()), HALTUNGEN.items()),
        _offer(f.wahl("brueckentage", ()), HALTUNGEN.items()),
    ]
    sperre = (f.reihe(f.tag("von", wort="sperre_von"), f.tag("bis", wort="sperre_bis")), f.zeile("grund"))
    land = _offer(f.wahl("land", ()), [("", worte("wahl.noch_offen")), *LAENDER.items()])
    termin = (
        f.reihe(f.zeile("titel", wort="termin_titel", breit=True), f.tag("tag"), f.tag("bis", wort="termin_bis")),
        f.reihe(f.zeit("beginn"), f.zeit("ende"), f.zeile("ort", wort="termin_ort", breit=True)),
        f.absatz("notiz"),
    )
    return {
        "wer": [
            f.zeile("titel"),
            f.reihe(f.tag("von"), f.tag("bis")),
            f.haken("zwei_tage"),
            f.gruppe("wochentage", f.reihe(*wochentage[:5]), f.reihe(*wochentage[5:]), ebene=3),
            f.gruppe("umgang", f.reihe(*umgang), ebene=3),
            f.gruppe("laender", f.liste("weitere", f.reihe(land, f.haken("ohne"))), f.haken("alle_laender"), ebene=3),
            f.gruppe("belegt", f.liste("sperren", *sperre), f.haken("aus_mappe"), ebene=3),
            f.gruppe(
                "vorschlaege",
                f.reihe(
                    f.zahl("vorlauf", ganz=True, kleinster=0, groesster=104),
                    f.zahl("wie_viele", ganz=True, kleinster=1, groesster=24),
                    f.zahl("abstand", ganz=True, kleinster=0, groesster=52),
                ),
                ebene=3,
            ),
        ],
        "termine": [
            f.liste("termine", *termin, kompakt=True, kopf=["tag", "ort"]),
            f.gruppe("serie", f.zahl("serie", ganz=True, kleinster=2, groesster=12), ebene=3),
        ],
    }


def host_fields(worte: Worte, t: Regionaltermine) -> list[Feld]:
    """Return the fields of the hosts; who hosted is chosen from the places of the group."""
    f = Felder(worte)
    jahr = {"ganz": True, "kleinster": 1900, "groesster": 2200}
    wer = _offer(f.wahl("ort", (), wort="frueher_ort"), [("", worte("wahl.noch_offen")), *host_options(t)])
    orte = place_labels(t.gruppe.orte)
    gast = _offer(f.wahl("ort", (), wort="gast_ort"), [("", worte("wahl.noch_offen")), *orte.items()])
    verbuende = [f.haken("verbuende_laden_ein")] if has_unions(t) else []
    return [
        f.gruppe("frueher", f.liste("frueher", f.reihe(f.zahl("jahr", **jahr), wer)), ebene=3),
        f.gruppe("nur_gast", f.liste("nur_gast", gast), *verbuende, ebene=3),
        f.gruppe(
            "plan",
            f.reihe(
                f.zahl("ab_jahr", **jahr),
                f.zahl("jahre", ganz=True, kleinster=1, groesster=10),
                f.zahl("je_jahr", ganz=True, kleinster=1, groesster=6),
            ),
            ebene=3,
        ),
    ]


def place_fields(worte: Worte, einheit: str) -> list[Feld]:
    """Return the fields of the meeting place; what counts as near is in the unit of the table.

    Args:
        worte: words of the screen.
        einheit: ``km`` or ``Minuten``.
    """
    f = Felder(worte)
    grenzen = {"ganz": True, "kleinster": 1, "groesster": 1000}
    nah = f.zahl("umkreis", wort="umkreis_km", **grenzen)
    if einheit == "Minuten":
        nah = f.zahl("umkreis", wort="umkreis_minuten", **grenzen)
    return [nah, f.absatz("ortsideen")]


def _offer(feld: Feld, optionen: Iterable[tuple[str, str]]) -> Feld:
    return {**feld, "optionen": list(optionen)}
