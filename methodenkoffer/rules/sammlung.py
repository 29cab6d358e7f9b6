"""What must be true of the collection as a whole?"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from methodenkoffer.catalogue import Katalog
from methodenkoffer.loading import Rohdatei
from methodenkoffer.rules.regel import Verstoss, gesamtregel

WENIGSTENS_JE_PHASE = 3


def _line_in(datei: str, text: str) -> int:
    """Line of a word in one of the lists of words."""
    pfad = Path(__file__).parent.parent / datei
    zeilen = pfad.read_text(encoding="utf-8").split("\n")
    return next((i for i, z in enumerate(zeilen, 1) if z.strip().endswith(f"slug: {text}")), 1)


@gesamtregel("C001")
def every_purpose_leads_somewhere(katalog: Katalog, _: list[Rohdatei]) -> Iterator[tuple[str, Verstoss]]:
    """Zu jedem Anlass der Startseite gibt es mindestens eine Methodenkarte."""
    genannt = {a for k in katalog.karten.values() for a in k.anlaesse}
    for slug in katalog.begriffe["anlaesse"]:
        if slug not in genannt:
            zeile = _line_in("begriffe/anlaesse.yaml", slug)
            yield (
                "begriffe/anlaesse.yaml",
                Verstoss(
                    zeile,
                    slug,
                    "keine Methodenkarte nennt diesen Anlass",
                    "bei einer passenden Karte eintragen",
                ),
            )


@gesamtregel("C002")
def every_phase_has_a_choice(katalog: Katalog, _: list[Rohdatei]) -> Iterator[tuple[str, Verstoss]]:
    """Zu jeder Phase gibt es mindestens drei Methodenkarten."""
    zahlen: Counter[str] = Counter(p for k in katalog.karten.values() for p in k.phasen)
    for slug in katalog.begriffe["phasen"]:
        if zahlen[slug] < WENIGSTENS_JE_PHASE:
            zeile = _line_in("begriffe/phasen.yaml", slug)
            was = f"nur {zahlen[slug]} Methodenkarten"
            yield "begriffe/phasen.yaml", Verstoss(zeile, slug, was, "weitere Karten schreiben")


@gesamtregel("C003")
def titles_are_unique(_: Katalog, rohdateien: list[Rohdatei]) -> Iterator[tuple[str, Verstoss]]:
    """Zwei Einträge derselben Art tragen nicht denselben Titel."""
    nach_titel: dict[tuple[str, str], list[Rohdatei]] = defaultdict(list)
    for roh in rohdateien:
        if roh.inhalt is not None:
            nach_titel[roh.sorte.ordner, roh.inhalt.titel.casefold()].append(roh)
    for gleiche in nach_titel.values():
        for roh in gleiche[1:]:
            was = f"denselben Titel trägt {gleiche[0].datei}"
            yield (
                roh.datei,
                Verstoss(roh.line_of("titel"), "titel", was, "einen Titel ändern oder die Einträge zusammenlegen"),
            )


@gesamtregel("C004")
def cards_are_connected(katalog: Katalog, rohdateien: list[Rohdatei]) -> Iterator[tuple[str, Verstoss]]:
    """Jede Methodenkarte ist mit einer anderen verbunden."""
    verbunden = {v.karte for k in katalog.karten.values() for v in k.verwandt}
    for roh in rohdateien:
        karte = katalog.karten.get(roh.slug) if roh.sorte.ordner == "karten" else None
        if karte is not None and not karte.verwandt and karte.slug not in verbunden:
            yield (
                roh.datei,
                Verstoss(1, "verwandt", "die Karte steht allein da", "mindestens eine verwandte Karte nennen"),
            )


@gesamtregel("C005")
def questions_are_asked_once(_: Katalog, rohdateien: list[Rohdatei]) -> Iterator[tuple[str, Verstoss]]:
    """Zwei Methodenkarten stellen nicht dieselbe typische Frage."""
    zuerst: dict[str, str] = {}
    for roh in rohdateien:
        for i, frage in enumerate(getattr(roh.inhalt, "fragen", ()) if roh.sorte.ordner == "karten" else ()):
            schluessel = frage.casefold().strip(" ?.!")
            if schluessel in zuerst:
                was = f"dieselbe Frage steht in {zuerst[schluessel]}"
                yield roh.datei, Verstoss(roh.line_of("fragen", i), "Typische Fragen", was, "anders fragen")
            zuerst.setdefault(schluessel, roh.datei)
