"""How does a plan say its times, people, material and steps on paper?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from toolkit.dokument.form import Schritt
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.worte import SOZIALFORMEN, capitalize, say_date
from toolkit.planung.ablauf import Parallel
from toolkit.planung.baum import walk_blocks, walk_pieces
from toolkit.planung.gruppengroesse import people_at
from toolkit.planung.kartenblock import fit_steps
from toolkit.planung.material import amount_of
from toolkit.planung.uhr import plan_times
from toolkit.planung.werte import TAG_MINUTEN
from toolkit.planung.worte import join_words, say_minutes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Karte
    from toolkit.planung.ablauf import Ablauf, Block, Spur, Tag
    from toolkit.planung.baum import Stelle
    from toolkit.planung.uhr import Zeit, Zeitplan

# A bold piece that somebody typed the way our own plans write it.
_FETT = re.compile(r"\\\*\\\*(?=\S)(.+?)(?<=\S)\\\*\\\*")
_TRENNER = re.compile(r"\s*[,;/&+\n]\s*|\s+und\s+")


@dataclass(frozen=True)
class Sicht:
    """A plan with its cards and its times, as the papers of the day see it."""

    ablauf: Ablauf
    katalog: Katalog

    @cached_property
    def zeiten(self) -> Zeitplan:
        """All times of the plan."""
        return plan_times(self.ablauf)

    @cached_property
    def stellen(self) -> dict[str, Stelle]:
        """Where each block and each group of tracks stands, by id."""
        return {s.stueck.id: s for s in walk_pieces(self.ablauf)}

    def time_of(self, stueck: Block | Parallel) -> Zeit:
        """When a block or a group of tracks runs."""
        return self.zeiten.zeiten[stueck.id]

    def card_of(self, block: Block) -> Karte | None:
        """Return the method card behind a block, if it is still there."""
        return self.katalog.karten.get(block.karte or "")

    def people_of(self, block: Block) -> int:
        """How many people a block is for: all, or those of its track."""
        return people_at(self.ablauf, self.stellen[block.id])

    def who_of(self, block: Block) -> str:
        """Who is responsible for a block: itself, else its track; may be empty."""
        spur = self.stellen[block.id].spur
        return block.verantwortlich.strip() or (spur.verantwortlich.strip() if spur else "")

    def material_of(self, block: Block) -> tuple[str, ...]:
        """What to bring for a block, counted for its people: ``24 × Stift``."""
        leute = self.people_of(block)
        return tuple(f"{amount_of(p, block, leute)}\u00a0× {as_inline(p.was)}" for p in block.material)

    def cards(self) -> Iterator[tuple[Block, Karte]]:
        """Go through the cards of the plan in its order, each only once, with the first block that uses it."""
        gesehen: set[str] = set()
        for _, block in walk_blocks(self.ablauf):
            karte = self.card_of(block)
            if karte is not None and karte.slug not in gesehen:
                gesehen.add(karte.slug)
                yield block, karte

    def steps_of(self, block: Block) -> tuple[Schritt, ...]:
        """Steps of a block with their times, texts and announcements; none for a block without a method."""
        karte = self.card_of(block)
        uhr, schritte = self.time_of(block).beginn, []
        zeilen = fit_steps(block, karte, self.people_of(block))
        for nummer, zeile in enumerate(zeilen):
            vorlage = karte.schritte[nummer] if karte else None
            form = vorlage.sozialform if vorlage else block.schritte[nummer].sozialform
            zusatz = f"Ab {say_time(uhr)} · {capitalize(SOZIALFORMEN[form])}"
            if zeile.runden > 1:
                zusatz += f" · {zeile.runden} Runden"
            text, ansage = (vorlage.text, vorlage.ansage) if vorlage else ("", "")
            schritte.append(Schritt(zeile.titel, text, ansage, zeile.minuten, zusatz))
            uhr += zeile.minuten
        return tuple(schritte)


def say_time(minuten: int) -> str:
    """Say a time of day with its word: ``9:05 Uhr``, ``0:30 Uhr am nächsten Tag``."""
    tage, rest = divmod(minuten, TAG_MINUTEN)
    uhr = f"{short_time(rest)}\u00a0Uhr"
    return uhr if not tage else f"{uhr} am nächsten Tag" if tage == 1 else f"{uhr}, {tage} Tage später"


def short_time(minuten: int) -> str:
    """Write a time of day for a column: ``9:05``; after midnight it begins again."""
    return f"{minuten % TAG_MINUTEN // 60}:{minuten % 60:02d}"


def say_span(beginn: int, ende: int) -> str:
    """Say from when to when: ``9:00 bis 16:00 Uhr``."""
    return f"{short_time(beginn)} bis {say_time(ende)}"


def say_day(sicht: Sicht, tag: Tag) -> str:
    """Say day, times and place of one day, as far as they are known."""
    zeiten = sicht.zeiten.of_day(tag.id)
    teile = [say_date(tag.datum)] if tag.datum else []
    teile.append(say_span(zeiten.beginn, zeiten.ende))
    angaben = sicht.ablauf.angaben
    teile.append(", ".join(t.strip() for t in (angaben.ort, angaben.raum) if t.strip()))
    return " · ".join(t for t in teile if t)


def say_room(spur: Spur) -> str:
    """Name a track with its room: ``Spur A (Raum 2)``."""
    return f"{spur.titel} ({spur.raum.strip()})" if spur.raum.strip() else spur.titel


def split_names(wer: str) -> tuple[str, ...]:
    """Part a line such as ``Ada, Ben und Cem`` into names."""
    return tuple(dict.fromkeys(name.strip() for name in _TRENNER.split(wer) if name.strip()))


def prose(text: str) -> str:
    """Write typed text as Markdown; only ``**bold**`` means what it says, all other signs stay signs."""
    return _FETT.sub(r"**\1**", as_markdown(text))


def say_cards(titel: list[str]) -> str:
    """Say the names of cards in quotation marks."""
    return join_words([f"„{t}“" for t in titel])


def say_length(minuten: int) -> str:
    """Say a length in words, for running text."""
    return say_minutes(minuten)
