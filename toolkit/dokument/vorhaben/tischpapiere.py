"""Which papers lie on the table: the comparison of forms, a blank sheet, a reply slip?"""

from __future__ import annotations

from toolkit.dokument.form import (
    Absatz,
    Block,
    Dokument,
    Liste,
    Merkmale,
    Quellen,
    Quellenangabe,
    Tabelle,
    Ueberschrift,
)
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.dokument.trainingstag import BREIT, LEERZEILE, write_lines
from toolkit.dokument.vereinbarung.doppelt import UEBLICHE
from toolkit.dokument.vereinbarung.werte import real_goals
from toolkit.dokument.vorhaben.blatt import Vorhaben, real_members, title_of
from toolkit.dokument.vorhaben.eckdaten import facts_of
from toolkit.dokument.vorhaben.formen import FORMEN

SCHAETZUNG = "Was eine Form gibt und kostet, ist unsere Einschätzung. Die Beispiele stehen in den Quellen."
LEERE_ZIELE, LEERE_STELLEN, LEERE_ORTE, LEERE_AUFGABEN = 3, 2, 6, 8
WAHL = "\\\n".join(f"☐&nbsp;{umgang}" for umgang in ("mitmachen", "ergänzen", "lassen"))


def formen_als_dokument(v: Vorhaben) -> Dokument:
    """The regional forms side by side on one page, to be talked over around a table."""
    kopf = ("Form", "So sieht sie aus", "Das gibt sie", "Das kostet sie", "Passt, wenn …")
    zeilen = tuple(tuple(map(as_inline, (f.name, f.so, f.gibt, f.kostet, f.passt))) for f in FORMEN.values())
    bloecke: list[Block] = [
        Tabelle(kopf, zeilen),
        Absatz(f"**Unsere Wahl:** {as_inline(FORMEN[v.form].name) if v.form else BREIT * 2}"),
        Absatz(as_inline(SCHAETZUNG), "vermerk"),
        Quellen(tuple(Quellenangabe(f.quelle, f.url, "22. November 2026", f.beispiel) for f in FORMEN.values())),
    ]
    return Dokument("Wie wollen wir zusammenarbeiten?", one_line(v.gruppe.titel), tuple(bloecke))


def leerblatt_als_dokument(v: Vorhaben) -> Dokument:
    """A blank plan for the table in the village hall; what is known already is printed."""
    ziele = tuple((f"{n}.{LEERZEILE}", BREIT) for n in range(1, LEERE_ZIELE + 1))
    stellen = ((f"{BREIT}{LEERZEILE}", BREIT, WAHL),) * LEERE_STELLEN
    namen = [inline(m.wer) for m in real_members(v)][: LEERE_ORTE * 2]
    orte = tuple((f"{name}{LEERZEILE}", BREIT, BREIT) for name in (*namen, *(BREIT,) * (LEERE_ORTE - len(namen))))
    aufgaben = ((f"{BREIT}{LEERZEILE}", BREIT, BREIT),) * LEERE_AUFGABEN
    bloecke: list[Block] = [
        Absatz("Zu sechst am Tisch, 45 Minuten: erst die Sache, dann wer es schon macht, dann wer was tut."),
        write_lines("Was tun wir zusammen, für wen, an welchem Tag?", 2),
        Ueberschrift("Unsere Ziele (10 Minuten)"),
        Tabelle(("Das wollen wir erreichen", "Daran merken wir es"), ziele),
        Ueberschrift("Wer macht das schon? (5 Minuten)"),
        Absatz(f"Denken Sie an: {', '.join(UEBLICHE)}."),
        Tabelle(("Wer", "Was tun sie schon?", "Was folgt daraus?"), stellen),
        Ueberschrift("Wer macht was? (15 Minuten)"),
        Tabelle(("Ort", "Aufgabe", "Bringt mit"), orte),
        Ueberschrift("Was ist bis wann zu tun? (10 Minuten)"),
        Tabelle(("Was", "Wer", "Bis wann"), aufgaben),
        write_lines("Was kostet es, und wer gibt Geld oder Dinge? (5 Minuten)", 2),
    ]
    return Dokument(title_of(v), "Planungsblatt zum Ausfüllen", tuple(bloecke))


def antwort_als_dokument(v: Vorhaben) -> Dokument:
    """A reply slip on which a place says whether and with what it takes part."""
    bloecke: list[Block] = [Merkmale(facts_of(v))]
    if v.warum.strip():
        bloecke.append(Absatz(as_markdown(v.warum)))
    if ziele := [inline(z.was) for z in real_goals(v)]:
        bloecke += [Ueberschrift("Das wollen wir erreichen"), Liste(tuple(ziele))]
    bloecke += [
        Ueberschrift("Unsere Antwort"),
        Liste(("Wir machen mit.", "Wir machen vielleicht mit. Vorher müssen wir klären:", "Diesmal nicht."), "haken"),
        write_lines("Unser Ort, wer uns vertritt, und wie Sie uns erreichen", 2),
        write_lines("Das können wir übernehmen", 2),
        write_lines("Das bringen wir mit: Raum, Menschen, Dinge, Geld", 2),
        write_lines("Das machen bei uns schon andere", 2),
        Absatz(f"Zurück an: {as_inline(one_line(v.federfuehrung)) or BREIT}"),
    ]
    return Dokument(f"Machen Sie mit? {title_of(v)}", one_line(v.gruppe.titel), tuple(bloecke))
