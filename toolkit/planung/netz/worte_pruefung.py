"""How does one say what is contradictory in a network: what is wrong, and what helps?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.planung.netz.werte import ARTEN, SEKTOREN
from toolkit.planung.worte import join_words, quote, say_count

Text = tuple[str, str]
PERSON = (
    "Hier steht eine Person mit einem ausgeschriebenen Namen.",
    "Schreiben Sie nur die Initialen, zum Beispiel „A. B.“. Die Karte soll niemanden bloßstellen.",
)


def say_no_id(anzahl: int) -> Text:
    """Say that actors have no id."""
    was = f"{say_count(anzahl, 'Zeile zählt', 'Zeilen zählen')} nicht mit: Die Kennung fehlt."
    return was, "Geben Sie eine Kennung ein, zum Beispiel „a7“."


def say_same_id(kennung: str, namen: Sequence[str]) -> Text:
    """Say that actors share an id."""
    return (
        f"Die Kennung {quote(kennung)} steht {len(namen)}-mal da: {join_words([quote(n) for n in namen])}.",
        f"Es zählt nur {quote(namen[0])}. Geben Sie den anderen eine eigene Kennung.",
    )


def say_no_name(anzahl: int) -> Text:
    """Say that actors have no name."""
    return f"{say_count(anzahl, 'Zeile hat', 'Zeilen haben')} keinen Namen.", "Tragen Sie einen Namen ein."


def say_same_name(name: str, anzahl: int) -> Text:
    """Say that actors share a name."""
    return (
        f"{quote(name)} steht {anzahl}-mal auf der Karte.",
        "Ist es dieselbe Stelle? Dann löschen Sie eine Zeile. Sonst ergänzen Sie den Ort im Namen.",
    )


def say_sector(name: str, sektor: str) -> Text:
    """Say that a sector is unknown."""
    auswahl = join_words(list(SEKTOREN.values()), "oder")
    return f"Den Bereich {quote(sektor)} bei {quote(name)} gibt es nicht.", f"Wählen Sie {auswahl}."


def say_influence(name: str, wert: int) -> Text:
    """Say that the influence is out of range."""
    return f"Der Einfluss von {quote(name)} ist {wert}.", "Tragen Sie eine Zahl von 1 (wenig) bis 5 (viel) ein."


def say_unknown(zeile: int, kennungen: Sequence[str]) -> Text:
    """Say that a tie leads to nobody; the row counts from 1."""
    wer = join_words([quote(k) if k else "ein leeres Feld" for k in kennungen])
    return (
        f"Verbindung {zeile} führt zu einer Stelle, die nicht auf der Karte steht: {wer}.",
        "Sie zählt nicht mit. Prüfen Sie die Schreibweise oder tragen Sie die Stelle ein.",
    )


def say_loop(name: str) -> Text:
    """Say that a tie leads back to the same actor."""
    return f"{quote(name)} ist mit sich selbst verbunden.", "Diese Zeile zählt nicht mit. Sie können sie löschen."


def say_kind(zeile: int, art: str) -> Text:
    """Say that a kind of tie is unknown."""
    auswahl = join_words(list(ARTEN.values()), "oder")
    return (
        f"Die Art {quote(art)} in Verbindung {zeile} gibt es nicht; die Zeile zählt nicht mit.",
        f"Wählen Sie {auswahl}.",
    )


def say_strength(zeile: int, wert: int) -> Text:
    """Say that a strength is out of range."""
    return f"Die Stärke in Verbindung {zeile} ist {wert}.", "Tragen Sie 1 (schwach), 2 oder 3 (stark) ein."


def say_mark(zeile: int, wert: int) -> Text:
    """Say that an answer is out of range."""
    return f"In Verbindung {zeile} steht die Antwort {wert}. Sie zählt nicht mit.", "Möglich sind die Zahlen 1 bis 5."


def say_repeated(namen: tuple[str, str], art: str, anzahl: int, *, ungleich: bool) -> Text:
    """Say that a tie stands there more than once."""
    zusatz = " Die größte Stärke gilt." if ungleich else ""
    return (
        f"{quote(namen[0].strip())} – {quote(namen[1].strip())} steht {anzahl}-mal da, jedes Mal als {quote(art)}.",
        f"Wir zählen eine Verbindung.{zusatz} Alle Antworten zu Vertrauen und Nutzen bleiben erhalten.",
    )
