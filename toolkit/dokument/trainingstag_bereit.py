"""Am I ready? What should be checked on the evening before?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_listen import responsible_people
from toolkit.dokument.ablauf_sicht import Sicht, prose
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Liste, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.trainingstag import say_occasion
from toolkit.dokument.trainingstag_arbeitsblatt import blank_sheets
from toolkit.dokument.worte import BARRIEREN, join_words
from toolkit.planung.material import sum_material
from toolkit.planung.pruefung import check_plan

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from toolkit.planung.ablauf import Ablauf

TECHNIK = (
    "Rechner und Telefon sind geladen, die Netzteile liegen in der Tasche.",
    "Verlängerungskabel, Adapter für den Beamer und ein Stick mit diesem Paket sind dabei.",
    "Der Methodenkoffer startet auf dem Rechner auch ohne Internet. Probieren Sie es einmal ohne WLAN.",
    "Er läuft unter der Adresse, die Sie morgen brauchen. Die Adresse steht auf einem Zettel.",
    "Die große Ansicht ist auf dem Beamer oder einem zweiten Bildschirm zu lesen, auch aus der letzten Reihe.",
    "Ruhezustand und Aktualisierungen sind für morgen ausgeschaltet.",
    "Und wenn nichts davon geht: Mit dem Ausdruck kommen Sie ohne Technik durch den Tag.",
)
RAUM = (
    "Schlüssel, Hausmeister*in und Öffnungszeiten sind geklärt.",
    "Tische und Stühle stehen so, wie es der erste Block braucht.",
    "Wege, Türen und Toiletten sind ohne Stufen zu erreichen, die Wege sind ausgeschildert.",
    "Getränke, Essen und ein ruhiger Platz für Pausen sind da.",
)


def bereit_als_dokument(ablauf: Ablauf, katalog: Katalog) -> Dokument:
    """A list for the evening before: what is printed, packed, charged and agreed, with what this plan still lacks.

    Args:
        ablauf: the plan.
        katalog: holds the method cards behind the blocks.
    """
    bloecke: list[Block] = []
    if ernst := check_plan(ablauf, katalog).ernst:
        punkte = tuple(f"{as_inline(h.was)} {as_inline(h.tun)}" for h in ernst)
        bloecke += [Ueberschrift("Noch zu klären"), Liste(punkte, "haken")]
    if offen := tuple(prose(a.titel) for a in ablauf.vorbereitung if not a.erledigt):
        bloecke += [Ueberschrift("Noch zu erledigen"), Liste(offen, "haken")]
    if not bloecke:
        bloecke.append(Hinweis("Im Ablauf ist nichts mehr offen.", "gut"))
    bloecke += [Ueberschrift("Gedruckt"), Liste(_printed(ablauf, katalog), "haken")]
    if fehlt := [z for z in sum_material(ablauf) if not z.da]:
        satz = f"Das Material ist gepackt. {len(fehlt)} Dinge sind noch nicht abgehakt, siehe Materialliste."
        bloecke += [Ueberschrift("Eingepackt"), Liste((satz,), "haken")]
    bloecke += [Ueberschrift("Menschen"), Liste(_people(ablauf), "haken")]
    bloecke += [Ueberschrift("Raum"), Liste(RAUM, "haken"), Ueberschrift("Technik"), Liste(TECHNIK, "haken")]
    bloecke.append(Absatz("Alles abgehakt? Dann ist jetzt Feierabend. Sie sind gut vorbereitet."))
    return Dokument("Bin ich bereit?", f"Für den Abend vorher · {say_occasion(ablauf)}", tuple(bloecke))


def _printed(ablauf: Ablauf, katalog: Katalog) -> tuple[str, ...]:
    tage = "" if len(ablauf.tage) == 1 else f", {len(ablauf.tage)} Blätter"
    namen = responsible_people(ablauf)
    laufzettel = (f"Laufzettel für {join_words([as_inline(n) for n in namen], 'und')}",) if namen else ()
    karten = len(list(Sicht(ablauf, katalog).cards()))
    blaetter = tuple(
        f"Arbeitsblatt „{as_inline(b.dokument.titel)}“, {b.anzahl}-mal" for b in blank_sheets(ablauf, katalog)
    )
    return (
        "Drehbuch, einmal für Sie und einmal für die Vertretung",
        f"Wand-Agenda auf A3{tage}; vom Platz ganz hinten zu lesen",
        *laufzettel,
        *((f"{karten} Methodenkarten" if karten > 1 else "1 Methodenkarte",) if karten else ()),
        *blaetter,
        "Namensschilder, ausgeschnitten; ein dicker Stift liegt dabei",
        "Teilnahmeliste und Stift für den Eingang",
        f"Rückmeldebogen, {ablauf.personen}-mal, und eine Schachtel",
    )


def _people(ablauf: Ablauf) -> tuple[str, ...]:
    namen = responsible_people(ablauf)
    punkte = []
    if namen:
        wer = join_words([as_inline(n) for n in namen], "und")
        punkte.append(f"{wer} {'haben ihren' if len(namen) > 1 else 'hat den eigenen'} Laufzettel gelesen.")
    punkte.append("Für den Notfall ist klar, wer die Leitung übernimmt.")
    punkte.append("Alle Eingeladenen wissen, wann es beginnt, wo es ist und wen sie anrufen können.")
    if ablauf.bedarfe:
        worte = join_words([BARRIEREN[b] for b in ablauf.bedarfe], "und")
        punkte.append(f"An diese Bedarfe ist gedacht: {worte}. Die Hinweise stehen auf den Methodenkarten.")
    else:
        punkte.append("Bekannt ist, ob jemand Unterstützung beim Gehen, Sehen, Hören oder Verstehen braucht.")
    return tuple(punkte)
