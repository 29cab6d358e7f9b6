"""How does the draft say who takes part, in which form, who speaks and who signs?"""

from __future__ import annotations

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Liste, Tabelle
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.dokument.vereinbarung.blatt import (
    Vereinbarung,
    end_sentence,
    name_of,
    partner_names,
    real_partners,
    real_speakers,
)
from toolkit.dokument.vereinbarung.entwurf_luecken import Luecken
from toolkit.dokument.vereinbarung.formen import FORMEN
from toolkit.dokument.vereinbarung.rollen import term_ends
from toolkit.planung.namen import say_number
from toolkit.planung.netz.werte import SEKTOREN
from toolkit.planung.worte import say_count

MINDESTENS = 2


def write_partners(v: Vereinbarung, offen: Luecken) -> list[Block]:
    """Who takes part, and what each wants and brings."""
    zeilen = []
    for p in real_partners(v):
        name = offen.fill(p.name, "Name des Partners")
        bereich = SEKTOREN[p.sektor] if p.sektor else offen.gap("Bereich")
        zeilen.append((name, bereich, offen.fill(p.will, "Interesse"), offen.fill(p.bringt, "Beitrag")))
    while len(zeilen) < MINDESTENS:
        zeilen.append((offen.gap("Partner"), offen.gap("Bereich"), offen.gap("Interesse"), offen.gap("Beitrag")))
    anzahl = len(real_partners(v))
    satz = f"{say_count(anzahl, 'Partner arbeitet', 'Partner arbeiten')} zusammen." if anzahl else ""
    kopf = ("Partner", "Bereich", "Das wollen wir", "Das bringen wir ein")
    return [*([Absatz(satz)] if satz else []), Tabelle(kopf, tuple(zeilen))]


def write_form(v: Vereinbarung, offen: Luecken) -> list[Block]:
    """How firmly they work together."""
    if not v.form:
        return [Absatz(f"Wir arbeiten zusammen {offen.gap('Form der Zusammenarbeit')}.")]
    wahl = FORMEN[v.form]
    saetze = [f"Wir arbeiten zusammen {wahl.als}.", *filter(None, (wahl.heisst,))]
    if wahl.dach:
        saetze.append(f"{wahl.dach}: {offen.fill(v.traeger, 'Name')}.")
    if one_line(v.form_warum):
        saetze.append(f"Der Grund: {end_sentence(inline(v.form_warum))}")
    elif v.form == "andere":
        saetze.append(f"Das heißt: {offen.gap('die Form in einem Satz')}.")
    saetze.append("Kein Partner handelt im Namen der anderen, ohne dass diese zugestimmt haben.")
    return [Absatz(" ".join(saetze))]


def write_roles(v: Vereinbarung, offen: Luecken) -> list[Block]:
    """Who speaks for all, for how long, and who does what else."""
    namen = partner_names(v)
    punkte = []
    for s in real_speakers(v):
        wer = offen.fill(s.wer, "Rolle oder Kürzel")
        fuer = as_inline(namen[s.partner]) if s.partner in namen else offen.gap("für welchen Partner")
        punkte.append(f"{wer}, {fuer}. Vertretung: {offen.fill(s.vertretung, 'Vertretung')}.")
    while len(punkte) < MINDESTENS:
        punkte.append(offen.gap("Sprecher*in"))
    amtszeit = f"{say_number(v.amtszeit)} {'Jahr' if v.amtszeit == 1 else 'Jahre'}" if v.amtszeit else ""
    amtszeit = amtszeit.replace("eine ", "ein ")
    satz = f"Die Amtszeit dauert {amtszeit or offen.gap('Jahre')}."
    if v.amtsbeginn:
        ende = term_ends(v)
        satz += f" Sie beginnt am {say_date(v.amtsbeginn)}" + (f" und endet am {say_date(ende)}." if ende else ".")
    satz += " Danach wählen die Partner neu. Wiederwahl ist möglich."
    bloecke: list[Block] = [
        Absatz(f"{say_number(len(punkte)).capitalize()} Sprecher\\*innen vertreten die Zusammenarbeit nach außen:"),
        Liste(tuple(punkte)),
        Absatz(satz),
    ]
    rollen = tuple((inline(r.was), offen.fill(r.wer, "wer")) for r in v.rollen if one_line(r.was))
    return [*bloecke, Tabelle(("Weitere Aufgaben", "Wer"), rollen)] if rollen else bloecke


def signers(v: Vereinbarung, offen: Luecken) -> list[tuple[str, str]]:
    """Return each partner with who signs for it; at least two lines."""
    zeilen = [(as_inline(name_of(p)), offen.fill(p.unterschreibt, "wer unterschreibt")) for p in real_partners(v)]
    while len(zeilen) < MINDESTENS:
        zeilen.append((offen.gap("Partner"), offen.gap("wer unterschreibt")))
    return zeilen
