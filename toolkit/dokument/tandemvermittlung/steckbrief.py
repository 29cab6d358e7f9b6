"""What does a place fill in before a round, on a sheet of paper?"""

from __future__ import annotations

from methodenkoffer.laender import LAENDER
from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Seitenumbruch, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, split_lines
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung, title_of
from toolkit.dokument.tandemvermittlung.namen import place_names
from toolkit.dokument.tandemvermittlung.werte import Tandemort
from toolkit.dokument.trainingstag import BREIT, KAESTCHEN, LEERZEILE, write_lines

STECKBRIEF = "Tandem-Steckbrief"
ORT, SEITE, TANDEMS = "Ort", "Suchen oder geben?", "Wie viele Tandems"
SUCHT, BIETET = "Das suchen wir", "Das bieten wir"
WUENSCHE, KM, KENNUNG = "Wunschorte", "Höchstens Kilometer", "Kennung"
MEHRZEILIG = {SUCHT: "sucht", BIETET: "bietet", WUENSCHE: "wuensche"}
LEERE_THEMEN = 3
STRICH = r"\_" * 12
PLATZ = "&nbsp;" * 20
BITTE = "Zehn Minuten genügen. Schreiben Sie eine Sache in jede Zeile. Ihre Wünsche liest nur das Büro."


def steckbrief_als_dokument(v: Tandemvermittlung, ort: Tandemort | None = None) -> Dokument:
    """Make the sheet of paper, with what is known of a place; ``None`` for a blank one that fits every place."""
    titel = f"{STECKBRIEF}: {place_names(v)[ort.id]}" if ort else STECKBRIEF
    return Dokument(titel, title_of(v), _form(v, ort))


def steckbriefe_als_dokument(v: Tandemvermittlung) -> Dokument:
    """Make one sheet for each place of the list, each on a page of its own; a blank one without places."""
    if not v.orte:
        return steckbrief_als_dokument(v)
    namen, bloecke = place_names(v), list[Block]()
    for stelle, ort in enumerate(v.orte):
        bloecke += [Seitenumbruch()] if stelle else []
        bloecke += [Ueberschrift(namen[ort.id]), *_form(v, ort)]
    return Dokument(f"{STECKBRIEF}e", title_of(v), tuple(bloecke))


def _form(v: Tandemvermittlung, ort: Tandemort | None) -> tuple[Block, ...]:
    bloecke: list[Block] = [Absatz(BITTE), _facts(v, ort)]
    haken = ("Wir suchen Begleitung.", f"Wir geben Begleitung. So viele Orte auf einmal: {STRICH}", "Diesmal nicht.")
    bloecke.append(Liste(haken, "haken"))
    for frage, feld in MEHRZEILIG.items():
        da = split_lines(getattr(ort, feld)) if ort else ()
        leer = max(LEERE_THEMEN - len(da), 1)
        titel = "Wunschorte: Mit wem wären Sie gern ein Tandem?" if feld == "wuensche" else frage
        bloecke.append(Tabelle((titel,), (*((as_inline(z),) for z in da), *((BREIT * 3 + LEERZEILE,),) * leer)))
    bloecke.append(write_lines("Mit wem lieber nicht, und warum? Das bleibt im Büro.", 1))
    weit = f"**Wie weit darf der andere Ort sein?** {KAESTCHEN} egal &nbsp; {KAESTCHEN} höchstens {STRICH} km"
    return (*bloecke, Absatz(weit), Absatz(as_inline(say_return(v)), "vermerk"))


def say_return(v: Tandemvermittlung) -> str:
    """Say to whom and until when the sheet goes back."""
    an = f"Zurück an: {' '.join(v.absender.split())}." if v.absender.strip() else "Zurück an das Büro."
    return f"{an} {f'Bitte bis {say_date(v.zurueck_bis)}.' if v.zurueck_bis else 'Bitte bald.'}"


def _facts(v: Tandemvermittlung, ort: Tandemort | None) -> Tabelle:
    """What is known of the place side by side; what is not known is to be filled in."""
    f = next((o for o in v.gruppe.orte if ort and o.id == ort.id), Gruppenort())
    werte = (
        as_inline(ort.name) if ort else "",
        LAENDER.get(f.land, ""),
        f"{f.einwohner:,}".replace(",", ".") if f.einwohner else "",
        str(f.seit or ""),
    )
    zeile = tuple(w or PLATZ + LEERZEILE for w in werte)
    return Tabelle((ORT, "Bundesland", "Einwohner*innen", "Im Netzwerk seit"), (zeile,))
