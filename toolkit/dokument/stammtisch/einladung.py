"""How does the agenda of one meeting become one page, and words for an invitation?"""

from __future__ import annotations

from datetime import date

from methodenkoffer.tage import say_day
from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.stammtisch.blatt import Stammtisch, Treffen, topic_of
from toolkit.dokument.stammtisch.kalender import OHNE_NAMEN, say_range
from toolkit.dokument.stammtisch.tagesordnung import agenda_of, list_points
from toolkit.dokument.worte import join_words
from toolkit.planung.tagesordnung import Rahmenteil, Tagesordnung
from toolkit.planung.tagesordnung_ablauf import NAMEN
from toolkit.planung.worte import read_clock, say_minutes, write_clock

HOECHSTENS_UEBRIG = 12
MELDEN = (
    "Fehlt ein Thema? Dann schreiben Sie mir, oder rufen Sie an. Sagen Sie bitte auch Bescheid, wenn Sie etwas "
    "brauchen, um gut dabei sein zu können."
)


def tagesordnung_als_dokument(wert: Stammtisch, treffen: Treffen, heute: date, vermerk: str = "") -> Dokument:
    """Write the agenda of a meeting on one page.

    Args:
        wert: the sheet.
        treffen: the meeting.
        heute: today.
        vermerk: small print at the end.
    """
    ordnung = agenda_of(wert, treffen, heute)
    merkmale = (
        ("Wann", ", ".join(t for t in (say_day(treffen.tag) if treffen.tag else "", say_range(wert)) if t)),
        ("Wo", wert.ort.strip()),
        ("Eingeladen", join_words([n.strip() for n in wert.kernteam if n.strip()], "und")),
    )
    bloecke: list[Block] = [Merkmale(tuple((name, as_inline(text)) for name, text in merkmale if text))]
    kopf = ("Zeit", "Was", "Wer", "Minuten")
    bloecke.append(Tabelle(kopf, tuple(_rows(wert, treffen, ordnung, heute))))
    bloecke.append(Absatz(f"{say_minutes(max(0, ordnung.puffer))} bleiben frei, falls ein Thema länger braucht."))
    if uebrig := [t.titel.strip() for i in ordnung.passt_nicht if (t := topic_of(wert, i))]:
        bloecke += [
            Ueberschrift("Bleibt im Themenspeicher"),
            Liste(tuple(as_inline(titel) for titel in uebrig[:HOECHSTENS_UEBRIG])),
        ]
        if len(uebrig) > HOECHSTENS_UEBRIG:
            bloecke.append(Absatz(f"Und noch {len(uebrig) - HOECHSTENS_UEBRIG} mehr."))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(wert.titel.strip() or OHNE_NAMEN, "Tagesordnung", tuple(bloecke))


def write_invitation(wert: Stammtisch, treffen: Treffen, heute: date) -> str:
    """Write words to invite with, to be copied into a mail or said on the telephone; plain text."""
    ordnung = agenda_of(wert, treffen, heute)
    punkte = [f"- {p.titel.strip()}" for p in list_points(wert, treffen, heute)]
    wann = ", ".join(t for t in (say_day(treffen.tag) if treffen.tag else "", say_range(wert)) if t)
    offen = [t.titel.strip() for i in ordnung.passt_nicht if (t := topic_of(wert, i))]
    absaetze = [
        "Liebe alle,",
        f"ich lade Sie herzlich ein: {wert.titel.strip() or OHNE_NAMEN}.",
        "\n".join(
            t for t in (f"Wann: {wann}" if wann else "", f"Wo: {wert.ort.strip()}" if wert.ort.strip() else "") if t
        ),
        "\n".join(("Darüber sprechen wir:", *punkte)) if punkte else "Die Themen sammeln wir am Anfang zusammen.",
        "\n".join(("Noch nicht dran, aber nicht vergessen:", *(f"- {titel}" for titel in offen[:3]))) if offen else "",
        MELDEN,
        "Herzliche Grüße",
    ]
    return "\n\n".join(absatz for absatz in absaetze if absatz)


def _rows(wert: Stammtisch, treffen: Treffen, ordnung: Tagesordnung, heute: date) -> list[tuple[str, str, str, str]]:
    beginn = read_clock(wert.zeit) if wert.zeit else None
    uhr, zeilen = beginn or 0, []
    titel = {p.id: p for p in list_points(wert, treffen, heute)}

    def _add(was: str, wer: str, minuten: int) -> None:
        nonlocal uhr
        zeit = write_clock(uhr) if beginn is not None else f"{uhr // 60}:{uhr % 60:02d}"
        zeilen.append((zeit, was, as_inline(wer) or "–", str(minuten)))
        uhr += minuten

    def _frame(teile: tuple[Rahmenteil, ...]) -> None:
        for teil in teile:
            _add(as_inline(teil.titel), "", teil.minuten)

    _frame(ordnung.rahmen.anfang)
    for punkt in ordnung.punkte:
        p = titel[punkt.id]
        _add(f"**{NAMEN[p.art or 'beraten']}:** {as_inline(p.titel) or 'Ohne Titel'}", p.wer, punkt.minuten)
    _frame(ordnung.rahmen.schluss)
    return zeilen
