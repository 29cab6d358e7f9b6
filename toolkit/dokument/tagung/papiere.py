"""Which papers go along to a congress, and how does everything that was kept of it become one document?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.tagung.beitrag import FORMEN
from toolkit.dokument.tagung.blatt import ARTEN, FRAGEN, Folgeaufgabe, Mitbringsel, Tagung, say_invitation
from toolkit.dokument.worte import say_date

ARTNAMEN = {"kontakt": "Kontakt", "idee": "Idee", "notiz": "Notiz"}
MEHRZAHL = {"kontakt": "Kontakte", "idee": "Ideen", "notiz": "Notizen"}
STERN = "★"
ZEILEN = 8
_PLATZ = "&nbsp;" * 20 + "\\\n&nbsp;"  # columns are as wide as what stands in them; here somebody writes by hand


def faltblatt_als_dokumente(tagung: Tagung) -> tuple[Dokument, ...]:
    """Make the four fields of a sheet that is folded twice and goes into a pocket; written by hand."""
    woher = tagung.titel.strip() or "Tagung"
    erlaubt = "Namen nur mit Erlaubnis. Drei gute Kontakte reichen."
    return (
        Dokument("Kontakte", erlaubt, (_blank("Wer, von wo", "Worum ging es?"),)),
        Dokument("Ideen", woher, (_blank("Was, von welchem Ort", "Wen fragen? Was tue ich damit?"),)),
        Dokument("Noch mehr Ideen", woher, (_blank("Was, von welchem Ort", "Wen fragen? Was tue ich damit?"),)),
        Dokument("Bevor ich heimfahre", woher, tuple(_questions(tagung))),
    )


def tagung_als_dokument(tagung: Tagung, vermerk: str = "") -> Dokument:
    """Write everything that stands in the sheet; what is empty is left out.

    Args:
        tagung: the sheet.
        vermerk: small print at the end, for example how long it is kept.
    """
    bloecke: list[Block] = [Merkmale(merkmale)] if (merkmale := _facts(tagung)) else []
    _add_list(bloecke, "Unsere Fragen", tagung.fragen)
    _add_text(bloecke, "Anreise", tagung.anreise)
    if beitrag := _pitch(tagung):
        bloecke += [Ueberschrift("Unser Beitrag"), Merkmale(beitrag)]
    for art in ARTEN:
        zeilen = [_row(m) for m in tagung.mitbringsel if m.art == art]
        _add_table(bloecke, MEHRZAHL[art], ("Was", "Ort", "Wer", "Was wir damit tun"), zeilen)
    _add_text(bloecke, "Noch nicht festgehalten", _typed(tagung))
    aufgaben = [_task(aufgabe) for aufgabe in tagung.aufgaben if aufgabe.was.strip()]
    _add_table(bloecke, "Aufgaben", ("Was", "Wer", "Bis", "Stand"), aufgaben)
    _add_text(bloecke, "Was wir gelernt haben", tagung.bericht_gelernt)
    _add_text(bloecke, "Unsere Bitte", tagung.bericht_bitte)
    if not bloecke:
        bloecke.append(Absatz("Hier steht noch nichts."))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(tagung.titel.strip() or "Tagung", say_when_where(tagung), tuple(bloecke))


def say_when_where(tagung: Tagung) -> str:
    """Say days and place in one line, as far as they are known."""
    beginn, ende = tagung.erster_tag, tagung.letzter_tag
    wann = ""
    if beginn and ende:
        wann = say_date(beginn) if beginn == ende else f"{say_date(beginn)} bis {say_date(ende)}"
    return ", ".join(teil for teil in (wann, tagung.ort.strip()) if teil)


def _blank(*kopf: str) -> Tabelle:
    return Tabelle(tuple(kopf), ((_PLATZ, _PLATZ),) * ZEILEN)


def _questions(tagung: Tagung) -> list[Block]:
    fragen = [frage.strip() for frage in tagung.fragen if frage.strip()][:FRAGEN]
    fragen += [""] * (FRAGEN - len(fragen))
    zeilen = tuple((as_inline(frage) or _PLATZ, _PLATZ) for frage in fragen)
    return [
        Tabelle(("Unsere Frage", "Was wir hörten"), zeilen),
        Liste(
            ("Diese eine Idee verfolge ich wirklich (ankreuzen).", "Drei Kontakten schreibe ich in drei Tagen."),
            "haken",
        ),
    ]


def _facts(tagung: Tagung) -> tuple[tuple[str, str], ...]:
    paare = (
        ("Einladung", say_invitation(tagung)),
        ("Wer fährt", ", ".join(tagung.leute)),
        ("Anmelden bis", _deadline(tagung.anmeldung_bis, tagung.angemeldet)),
        ("Reise buchen bis", _deadline(tagung.reise_bis, tagung.reise_gebucht)),
        ("Unterstützung", "Unser Bedarf ist gemeldet." if tagung.bedarf_gemeldet else ""),
    )
    return tuple((name, as_inline(wert)) for name, wert in paare if wert.strip())


def _deadline(tag: date | None, erledigt: bool) -> str:  # noqa: FBT001
    teile = (say_date(tag) if tag else "", "erledigt" if erledigt else "")
    return ", ".join(teil for teil in teile if teil)


def _pitch(tagung: Tagung) -> tuple[tuple[str, str], ...]:
    paare = (
        ("Titel", as_inline(tagung.beitrag_titel)),
        ("Frage", as_inline(tagung.beitrag_frage)),
        ("Wir bringen mit", as_markdown(tagung.beitrag_bringt)),
        ("Wir suchen", as_markdown(tagung.beitrag_sucht)),
        ("Für wen", as_inline(tagung.beitrag_fuer)),
        ("Form", FORMEN[tagung.beitrag_form]),
    )
    return tuple((name, wert) for name, wert in paare if wert.strip())


def _typed(tagung: Tagung) -> str:
    return "\n".join(t for t in (tagung.neu_text, tagung.neu_ort, tagung.neu_wer, tagung.neu_vorhaben) if t.strip())


def _row(eintrag: Mitbringsel) -> tuple[str, str, str, str]:
    stern = f"{STERN} " if eintrag.stern else ""
    return (
        stern + (as_inline(eintrag.was) or "–"),
        as_inline(eintrag.ort),
        as_inline(eintrag.wer),
        as_inline(eintrag.vorhaben),
    )


def _task(aufgabe: Folgeaufgabe) -> tuple[str, str, str, str]:
    bis = say_date(aufgabe.bis) if aufgabe.bis else "offen"
    return as_inline(aufgabe.was), as_inline(aufgabe.wer) or "offen", bis, "erledigt" if aufgabe.erledigt else "offen"


def _add_text(bloecke: list[Block], titel: str, text: str) -> None:
    if text.strip():
        bloecke += [Ueberschrift(titel), Absatz(as_markdown(text))]


def _add_table(bloecke: list[Block], titel: str, kopf: tuple[str, ...], zeilen: Sequence[tuple[str, ...]]) -> None:
    if zeilen:
        bloecke += [Ueberschrift(titel), Tabelle(kopf, tuple(zeilen))]


def _add_list(bloecke: list[Block], titel: str, zeilen: list[str]) -> None:
    if punkte := tuple(as_inline(zeile) for zeile in zeilen if zeile.strip()):
        bloecke += [Ueberschrift(titel), Liste(punkte)]
