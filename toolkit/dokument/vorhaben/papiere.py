"""Which papers does a joint activity need: the plan, the comparison of forms, a blank sheet, a reply slip?"""

from __future__ import annotations

from methodenkoffer.tage import say_date
from toolkit.dokument.form import (
    Absatz,
    Block,
    Dokument,
    Hinweis,
    Liste,
    Merkmale,
    Quellen,
    Quellenangabe,
    Tabelle,
    Ueberschrift,
)
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.regionaltreffen.worte import inline, one_line, say_euro, to_money
from toolkit.dokument.trainingstag import BREIT, LEERZEILE, write_lines
from toolkit.dokument.vereinbarung.doppelt import UEBLICHE, say_checks
from toolkit.dokument.vereinbarung.geld import real_costs, real_income, real_things, settle
from toolkit.dokument.vereinbarung.werte import real_goals
from toolkit.dokument.vorhaben.blatt import SACHEN, Vorhaben, real_members, real_tasks, title_of
from toolkit.dokument.vorhaben.formen import FORMEN
from toolkit.planung.worte import quote

OFFEN = "noch offen"
EIGENES = "Das ist unser eigenes Vorhaben und kein Angebot des Programms „Engagierte Stadt“."
SCHAETZUNG = "Was eine Form gibt und kostet, ist unsere Einschätzung. Die Beispiele stehen in den Quellen."
LEERE_ZIELE, LEERE_STELLEN, LEERE_ORTE, LEERE_AUFGABEN = 3, 2, 6, 8


def vorhaben_als_dokument(v: Vorhaben, vermerk: str = "") -> Dokument:
    """Write the whole plan; what is empty is left out, what is essential stands there as open."""
    bloecke: list[Block] = [Merkmale(_facts(v))]
    if v.warum.strip():
        bloecke += [Ueberschrift("Warum gemeinsam?"), Absatz(as_markdown(v.warum))]
    bloecke += [*_goals(v), *_members(v), *_tasks(v), *_money(v)]
    if v.form:
        warum = f" {as_inline(one_line(v.form_warum))}" if v.form_warum.strip() else ""
        bloecke += [Ueberschrift("Wie wir zusammenarbeiten"), Absatz(f"**{FORMEN[v.form].name}.**{warum}")]
    if v.rueckblick.strip():
        bloecke += [Ueberschrift("Was daraus wurde"), Absatz(as_markdown(v.rueckblick))]
    bloecke.append(Absatz(as_inline(" ".join(filter(None, (EIGENES, vermerk)))), "vermerk"))
    return Dokument(title_of(v), one_line(v.gruppe.titel), tuple(bloecke))


def formen_als_dokument(v: Vorhaben) -> Dokument:
    """The regional forms side by side, with room for notes, to be talked over around a table."""
    kopf = ("Form", "Was sie gibt", "Was sie kostet", "Passt, wenn …", "Unsere Notizen")
    zeilen = tuple(
        (f"**{f.name}**\\\n{as_inline(f.so)}", as_inline(f.gibt), as_inline(f.kostet), as_inline(f.passt), BREIT)
        for f in FORMEN.values()
    )
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
    stellen = ((f"{BREIT}{LEERZEILE}", BREIT, "☐ mitmachen ☐ ergänzen ☐ lassen"),) * LEERE_STELLEN
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
    bloecke: list[Block] = [Merkmale(_facts(v))]
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


def _facts(v: Vorhaben) -> tuple[tuple[str, str], ...]:
    wer = one_line(v.federfuehrung)
    vertretung = f" (Vertretung: {one_line(v.vertretung)})" if one_line(v.vertretung) else ""
    paare = (
        ("Was", SACHEN.get(v.sache, "")),
        ("Worum es geht", v.worum),
        ("Für wen", v.fuer_wen),
        ("An wen", v.an_wen),
        ("Wann", say_days(v) or OFFEN),
        ("Federführung", f"{wer}{vertretung}" if wer else OFFEN),
    )
    return tuple((name, inline(text)) for name, text in paare if one_line(text))


def say_days(v: Vorhaben) -> str:
    """Say the day or the days of the activity; empty without one."""
    if v.tag is None:
        return ""
    return f"{say_date(v.tag)} bis {say_date(v.bis)}" if v.bis and v.bis > v.tag else say_date(v.tag)


def _goals(v: Vorhaben) -> list[Block]:
    ziele = real_goals(v)
    if not ziele:
        return []
    bloecke: list[Block] = [
        Ueberschrift("Was wir erreichen wollen"),
        Tabelle(("Ziel", "Daran merken wir es"), tuple((inline(z.was), inline(z.merkmal) or OFFEN) for z in ziele)),
        Ueberschrift("Wer macht das schon?"),
    ]
    punkte = [f"Zu {quote(inline(z.was))}: {as_inline(satz)}" for z in ziele for satz in say_checks(v, z)]
    bloecke.append(Liste(tuple(punkte)) if punkte else Hinweis("Noch nicht geprüft.", "achtung"))
    return bloecke


def _members(v: Vorhaben) -> list[Block]:
    zeilen = tuple(
        (inline(m.wer), inline(m.macht) or OFFEN, inline(m.gibt) or "–", "ja" if m.sicher else OFFEN)
        for m in real_members(v)
    )
    if not zeilen:
        return []
    return [Ueberschrift("Wer macht mit?"), Tabelle(("Wer", "Macht", "Bringt mit", "Zugesagt"), zeilen)]


def _tasks(v: Vorhaben) -> list[Block]:
    zeilen = tuple(
        (
            inline(a.was),
            inline(a.wer) or "offen",
            say_date(a.bis) if a.bis else "offen",
            "erledigt" if a.erledigt else "offen",
        )
        for a in real_tasks(v)
    )
    return [Ueberschrift("Fahrplan"), Tabelle(("Was", "Wer", "Bis", "Stand"), zeilen)] if zeilen else []


def _money(v: Vorhaben) -> list[Block]:
    if v.ohne_geld:
        return [Ueberschrift("Geld"), Absatz("Das Vorhaben kommt ohne gemeinsames Geld aus.")]
    kosten, geld, sachen = real_costs(v), real_income(v), real_things(v)
    if not (kosten or geld or sachen):
        return []
    bloecke: list[Block] = [
        Ueberschrift("Geld"),
        Liste(tuple(as_inline(s) for s in settle(v, "Das Vorhaben kostet").saetze)),
    ]
    if kosten:
        bloecke.append(Tabelle(("Ausgabe", "Betrag"), tuple((inline(a.was) or "–", _euro(a.betrag)) for a in kosten)))
    if geld:
        reihen = tuple(
            (inline(e.was) or "–", inline(e.wer) or "–", _euro(e.betrag), "zugesagt" if e.zugesagt else "erhofft")
            for e in geld
        )
        bloecke.append(Tabelle(("Einnahme", "Von wem", "Betrag", "Stand"), reihen))
    if sachen:
        dinge = tuple((inline(s.was) or "–", inline(s.wer) or "–") for s in sachen)
        bloecke.append(Tabelle(("Ohne Geld", "Von wem"), dinge))
    return bloecke


def _euro(betrag: float | None) -> str:
    return OFFEN if betrag is None else say_euro(to_money(betrag))
