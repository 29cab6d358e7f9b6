"""What is to be done before and after the first meeting, and how does the invitation read?

The lists are our proposal; nothing about them has been published.
"""

from __future__ import annotations

from typing import Literal

from methodenkoffer.tage import say_day
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import Tandem, names_of, real_topics
from toolkit.planung.worte import join_words, quote

LUECKE = "(bitte ergänzen)"
Aufgabenzeile = tuple[str, int, str]  # when in words, days before the meeting, what
_BEIDE: tuple[Aufgabenzeile, ...] = (
    ("2 Wochen vorher", 14, "Je Ort zwei oder drei Menschen einladen, die dabeibleiben, eine Person aus dem Rathaus"),
    ("2 Wochen vorher", 14, "Klären, wer leitet und wer mitschreibt; beim zweiten Treffen wird getauscht"),
    ("1 Woche vorher", 7, "Unterlagen tauschen, höchstens drei Seiten je Ort: Größe, Träger, Partner, Stand"),
    ("1 Woche vorher", 7, "Je Ort drei Punkte notieren: „Das suchen wir“ und „Das bieten wir“"),
)
AUFGABEN: dict[Literal["online", "vorort"], tuple[Aufgabenzeile, ...]] = {
    "online": (*_BEIDE, ("2 Tage vorher", 2, "Link verschicken, Ton und Bild ausprobieren, Telefonnummer nennen")),
    "vorort": (
        *_BEIDE,
        ("1 Woche vorher", 7, "Den Gang durch den Ort planen: zwei Stellen, kurze Wege, Sitzplätze"),
        ("2 Tage vorher", 2, "Raum, Kaffee und Anfahrt prüfen; fragen, wer Hilfe bei Wegen braucht"),
    ),
}
NACHHER = (
    ("am selben Tag", "Die Vereinbarung aufschreiben: Themen, Termine, Wege, was unter uns bleibt"),
    ("in 1 Woche", "Beide Orte lesen und bestätigen die Vereinbarung"),
    ("in 2 Wochen", "Stadtspitzen und Träger bekommen eine Kopie ohne Vertrauliches"),
)
MITBRINGEN = (
    "Bitte bringen Sie zwei kurze Listen mit, je drei Punkte: „Das suchen wir“ und „Das bieten wir“. Auch Kleines "
    "zählt."
)
FORMWORTE = {"online": "per Video, 90 Minuten", "vorort": "vor Ort, etwa vier Stunden"}


def list_tasks(t: Tandem) -> list[str]:
    """Return what is to be done before the meeting, one line each; the list for a talk by video if it is open."""
    return [f"{wann}: {was}" for wann, _, was in AUFGABEN[t.treffen_form or "online"]]


def write_invitation(t: Tandem) -> str:
    """Write the mail that invites both places to the first meeting, ready to copy; gaps are marked."""
    a, b = names_of(t)
    tag = say_day(t.treffen_tag) if t.treffen_tag else LUECKE
    zeit = f", {t.treffen_zeit}\u00a0Uhr" if t.treffen_zeit else f", Beginn {LUECKE}"
    wo, wie = one_line(t.treffen_wo) or LUECKE, FORMWORTE.get(t.treffen_form, LUECKE)
    gruende = [zeile for roh in t.warum.splitlines() if (zeile := one_line(roh))]
    themen = [quote(one_line(thema.name)) for thema in real_topics(t)]
    absaetze = (
        f"Betreff: Erstes Treffen: {a} und {b}",
        "Guten Tag zusammen,",
        f"{a} und {b} werden ein Tandem: Zwei Orte helfen sich ein Jahr lang, und beide lernen dabei.",
        "\n".join(("Warum gerade wir zwei?", *(f"– {g}" for g in gruende))) if gruende else "",
        "Wir laden Sie zum ersten Treffen ein:",
        "\n".join((f"Wann: {tag}{zeit}", f"Wo: {wo}", f"Wie: {wie}", f"Leitung: {one_line(t.leitung) or LUECKE}")),
        "Am Ende wissen wir: Was erwarten wir? Woran arbeiten wir? Wann sprechen wir wieder?",
        f"Als Themen schlagen wir vor: {join_words(themen)}." if themen else "",
        MITBRINGEN,
        "Brauchen Sie etwas, damit Sie gut dabei sein können? Sagen Sie es uns bitte vorher.",
        f"Herzliche Grüße\n{join_words([one_line(o.spricht) or LUECKE for o in t.orte])}",
    )
    return "\n\n".join(absatz for absatz in absaetze if absatz)
