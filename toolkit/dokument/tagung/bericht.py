"""What does a one-page report home say, to whom, and which names does it leave out?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.tagung.blatt import IDEEN, Leser, Mitbringsel, Tagung, count_contacts, say_invitation
from toolkit.dokument.tagung.papiere import say_when_where
from toolkit.dokument.worte import join_words, say_date

TITEL: dict[Leser, str] = {
    "steuerungsgruppe": "Rückmeldung an die Steuerungsgruppe",
    "leitung": "Rückmeldung an die Leitung",
    "presse": "Was wir mitgebracht haben",
}
HOECHSTENS_AUFGABEN = 6
# What fits below the title on A4, found by printing reports of many lengths.
ZEILEN_JE_SEITE = 52
ZEICHEN_JE_ZEILE = 78


def chosen_ideas(tagung: Tagung) -> list[Mitbringsel]:
    """Return the ideas for the report: the chosen ones, else up to three with a star; contacts are none."""
    moeglich = [m for m in tagung.mitbringsel if m.art != "kontakt" and (m.was.strip() or m.vorhaben.strip())]
    gewaehlt = [m for m in moeglich if m.id in tagung.bericht_ideen]
    return (gewaehlt or [m for m in moeglich if m.stern])[:IDEEN]


def bericht_als_dokument(tagung: Tagung, vermerk: str = "") -> Dokument:
    """Write the report.

    Names of contacts stand in it only if that is wanted, and never in the text for the press; the press reads no
    tasks and no requests either.

    Args:
        tagung: the sheet.
        vermerk: small print at the end.
    """
    presse = tagung.bericht_fuer == "presse"
    bloecke: list[Block] = [Absatz(as_inline(_opening(tagung)))]
    if tagung.beitrag_titel.strip():
        satz = f"Unser Thema dort hieß „{tagung.beitrag_titel.strip()}“"
        bloecke += [Ueberschrift("Was wir beigetragen haben"), Absatz(as_inline(_end(satz)))]
        if not presse and tagung.beitrag_frage.strip():
            bloecke.append(Absatz(as_inline(f"Unsere Frage an die anderen: {tagung.beitrag_frage}")))
    if tagung.bericht_gelernt.strip():
        bloecke += [Ueberschrift("Was wir gelernt haben"), Absatz(as_markdown(tagung.bericht_gelernt))]
    if ideen := chosen_ideas(tagung):
        ueber = "Eine Idee für uns" if len(ideen) == 1 else f"{('Zwei', 'Drei')[len(ideen) - 2]} Ideen für uns"
        punkte = tuple(_idea(idee, mit_vorhaben=not presse) for idee in ideen)
        bloecke += [Ueberschrift(ueber), Liste(punkte, "nummern")]
    if not presse and (aufgaben := _tasks(tagung)):
        bloecke += [Ueberschrift("Was wir als Nächstes tun"), Tabelle(("Was", "Wer", "Bis"), aufgaben)]
    if satz := say_contacts(tagung):
        bloecke += [Ueberschrift("Kontakte"), Absatz(as_inline(satz))]
        if tagung.bericht_namen and not presse:
            bloecke += _names(tagung)
    if not presse and tagung.bericht_bitte.strip():
        bloecke += [Ueberschrift("Unsere Bitte"), Absatz(as_inline(tagung.bericht_bitte))]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    titel = tagung.titel.strip() or "Tagung"
    return Dokument(f"{titel}: {TITEL[tagung.bericht_fuer]}", say_when_where(tagung), tuple(bloecke))


def say_contacts(tagung: Tagung) -> str:
    """Say how many contacts there are and from how many places; empty for none."""
    anzahl, orte = count_contacts(tagung)
    if not anzahl:
        return ""
    kontakte = "einen neuen Kontakt" if anzahl == 1 else f"{anzahl} neue Kontakte"
    woher = "" if not orte else " aus einem Ort" if orte == 1 else f" aus {orte} Orten"
    return f"Wir haben {kontakte}{woher} mitgebracht."


def is_too_long(dokument: Dokument) -> bool:
    """Estimate whether the report takes more than one page of A4."""
    return sum(map(_height, dokument.bloecke)) > ZEILEN_JE_SEITE


def _opening(tagung: Tagung) -> str:
    wo = f" in {tagung.ort.strip()}" if tagung.ort.strip() else ""
    leute = [name.strip() for name in tagung.leute if name.strip()]
    wer = f"{join_words(leute, 'und')}" if leute and tagung.bericht_fuer != "presse" else ""
    kopf = f"Dabei {'war' if len(leute) == 1 else 'waren'} {wer}." if wer else ""
    name = tagung.titel.strip() or "die Tagung"
    anlass = f"Wir haben an diesem Treffen teilgenommen: {name}{wo}."
    return " ".join(satz for satz in (anlass, kopf, say_invitation(tagung)) if satz)


def _idea(idee: Mitbringsel, *, mit_vorhaben: bool) -> str:
    was, vorhaben = idee.was.strip(), idee.vorhaben.strip() if mit_vorhaben else ""
    woher = f" (aus {as_inline(idee.ort)})" if idee.ort.strip() else ""
    kern = (f"**{as_inline(was)}**" if was else as_inline(vorhaben)) + woher
    return f"{kern}: {as_inline(vorhaben)}" if was and vorhaben else kern


def _tasks(tagung: Tagung) -> tuple[tuple[str, str, str], ...]:
    offen = [a for a in tagung.aufgaben if a.was.strip() and not a.erledigt and not a.zu.startswith("schritt-")]
    offen.sort(key=lambda a: (a.bis is None, a.bis))
    return tuple(
        (as_inline(a.was), as_inline(a.wer) or "offen", say_date(a.bis) if a.bis else "offen")
        for a in offen[:HOECHSTENS_AUFGABEN]
    )


def _names(tagung: Tagung) -> list[Block]:
    zeilen = tuple(
        (as_inline(m.wer) or "–", as_inline(m.ort), as_inline(m.was)) for m in tagung.mitbringsel if m.art == "kontakt"
    )
    return [Tabelle(("Wer", "Ort", "Worum es ging"), zeilen)]


def _end(satz: str) -> str:
    return satz if satz.endswith(("?“", "!“", ".“")) else f"{satz}."


def _height(block: Block) -> float:
    """Height of a block in lines of running text."""
    if isinstance(block, Ueberschrift):
        return 2.6
    if isinstance(block, Absatz):
        return 0.7 + _lines(block.text.split("\n"))
    if isinstance(block, Liste):
        return 0.7 + _lines(block.punkte)
    if isinstance(block, Tabelle):
        return 2 + sum(0.7 + max(-(-len(zelle) // 40) for zelle in zeile) for zeile in block.zeilen)
    return 1


def _lines(zeilen: Sequence[str]) -> int:
    return sum(max(1, -(-len(zeile) // ZEICHEN_JE_ZEILE)) for zeile in zeilen)
