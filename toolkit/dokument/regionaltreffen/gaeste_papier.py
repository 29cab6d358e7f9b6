"""Which papers do the guests of a Regionaltreffen need: attendance list, name tags, food and support?"""

from __future__ import annotations

from collections.abc import Iterable

from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Tabelle, Ueberschrift
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.gaeste import Bedarf, name_guest, order_guests, sum_needs
from toolkit.dokument.regionaltreffen.worte import (
    coming_guests,
    inline,
    one_line,
    people_of,
    places_of,
    say_occasion,
    shorten,
)
from toolkit.dokument.trainingstag import BREIT, KAESTCHEN, LEERZEILE, LINIE, NACHZUEGLER, SCHILDER_JE_BLATT
from toolkit.planung.namen import name_key, unique_names
from toolkit.planung.worte import join_words, say_count

LANGER_NAME = 60
ZWECK = (
    "Diese Liste zeigt, wer da war. Wir bewahren sie auf bis: ______________________. Danach wird sie vernichtet. "
    "Wer nicht eingetragen sein möchte, sagt es am Empfang."
)
FOTOS = (
    "**Fotos:** Wir möchten den Tag in Bildern festhalten, zum Beispiel für die Dokumentation. Kreuzen Sie bitte an, "
    "ob Sie zu sehen sein dürfen. Das ist freiwillig. Ein Ja können Sie jederzeit streichen. Kein Kreuz heißt Nein."
)
FRAGE = f"{KAESTCHEN}\u00a0ja {KAESTCHEN}\u00a0nein"
FOTOWORTE = {"": FRAGE, "ja": "ja, laut Anmeldung", "nein": "nein"}


def anwesenheit_als_dokument(treffen: Regionaltreffen) -> Dokument:
    """A list to sign with a column for photos, best printed across; guests who said no are left out."""
    gaeste = order_guests(g for g in treffen.gaeste if g.zusage != "nein")
    zeilen = []
    for nummer in range(1, max(people_of(treffen) or 0, len(gaeste)) + NACHZUEGLER + 1):
        gast = gaeste[nummer - 1] if nummer <= len(gaeste) else None
        name, ort = (name_guest(gast), one_line(gast.ort)) if gast else ("", "")
        foto = FOTOWORTE[gast.foto] if gast else FRAGE
        zeilen.append((f"{nummer}{LEERZEILE}", inline(name) or BREIT, inline(ort) or BREIT, foto, BREIT))
    tabelle = Tabelle(("Nr.", "Name", "Ort", "Fotos von mir", "Unterschrift"), tuple(zeilen))
    bloecke = (Absatz(inline(ZWECK), "vermerk"), Absatz(FOTOS, "vermerk"), tabelle)
    return Dokument("Teilnahmeliste", say_occasion(treffen), bloecke)


def namensschilder_als_dokumente(treffen: Regionaltreffen) -> tuple[Dokument, ...]:
    """Name tags with the place, eight on a sheet: one for each guest who comes, and blank ones for all others."""
    gaeste = order_guests(coming_guests(treffen))
    schilder = [Dokument(_on_tag(name_guest(g)), _on_tag(g.ort)) for g in gaeste]
    leere = max((people_of(treffen) or 0) - len(schilder), 0)
    leere += -(len(schilder) + leere) % SCHILDER_JE_BLATT
    if not schilder and not leere:
        leere = SCHILDER_JE_BLATT
    return (*schilder, *(Dokument(LINIE, "Ort: ____________________") for _ in range(leere)))


def _on_tag(text: str) -> str:
    return shorten(text, LANGER_NAME)


def bedarfe_als_dokument(treffen: Regionaltreffen) -> Dokument:
    """One sheet for kitchen and house: how many come, what they eat and what they need."""
    kommen = coming_guests(treffen)
    bloecke: list[Block] = [
        Hinweis("Das Blatt nennt Namen. Geben Sie es nur Menschen, die es brauchen, und vernichten Sie es danach."),
        Absatz(_say_coming(len(kommen))),
    ]
    for ueberschrift, feld, keine in (
        ("Essen", "essen", "Zum Essen hat niemand etwas geschrieben."),
        ("Damit alle dabei sein können", "zugang", "Zur Unterstützung hat niemand etwas geschrieben."),
    ):
        bloecke.append(Ueberschrift(ueberschrift))
        bedarfe = sum_needs(treffen, feld)
        tabelle = Tabelle(("Was", "Wie oft", "Für wen"), tuple(_row(b) for b in bedarfe))
        bloecke.append(tabelle if bedarfe else Absatz(f"{keine} Fragen Sie lieber noch einmal nach."))
    return Dokument("Essen und Unterstützung", say_occasion(treffen), tuple(bloecke))


def suchen_bieten_als_dokument(treffen: Regionaltreffen) -> Dokument:
    """What the places seek and offer, by place, to send to all of them."""
    return Dokument("Wir suchen, wir bieten", say_occasion(treffen), seek_blocks(treffen))


def seek_blocks(treffen: Regionaltreffen) -> tuple[Block, ...]:
    """Say what the places seek and offer; also part of the Dokumentation. People are not named."""
    gaeste = [g for g in treffen.gaeste if g.zusage != "nein" and (one_line(g.sucht) or one_line(g.bietet))]
    if not gaeste:
        return (Absatz("Noch hat kein Ort geschrieben, was er sucht oder bietet."),)
    zeilen = []
    for ort in (*(name for name, _ in places_of(gaeste)), ""):
        hier = [g for g in gaeste if name_key(g.ort) == name_key(ort)]
        if hier:
            zeilen.append((inline(ort) or "ohne Ort", _join(g.sucht for g in hier), _join(g.bietet for g in hier)))
    return (Tabelle(("Ort", "Wir suchen", "Wir bieten"), tuple(zeilen)),)


def _join(texte: Iterable[str]) -> str:
    return inline("; ".join(unique_names(texte).values())) or "–"


def say_places(treffen: Regionaltreffen) -> str:
    """Say from how many places how many guests come, and which places."""
    kommen = coming_guests(treffen)
    orte = places_of(kommen)
    aus = f" aus {say_count(len(orte), 'Ort', 'Orten')}: {join_words([name for name, _ in orte])}" if orte else ""
    return _say_coming(len(kommen), aus)


def _say_coming(anzahl: int, aus: str = "") -> str:
    if not anzahl:
        return "Noch hat niemand zugesagt."
    return f"Zugesagt {'hat' if anzahl == 1 else 'haben'} {say_count(anzahl, 'Person', 'Personen')}{aus}."


def _row(bedarf: Bedarf) -> tuple[str, str, str]:
    return inline(bedarf.was), f"{len(bedarf.wer)}-mal", inline(join_words(bedarf.wer))
