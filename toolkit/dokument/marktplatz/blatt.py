"""What stands on the board of a group of places: who offers what, who seeks what, who talks with whom?"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Literal

from pydantic import Field

from toolkit.dokument.blattwert import Eintrag, Kennung, Text, Wert, Zeile
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.telefonberatung import Telefonat, ask_again_on
from toolkit.planung.boerse import WEGE, Funde, Posten, match

Seite = Literal["", "biete", "suche"]
SEITEN: dict[str, str] = {"biete": "Wir bieten", "suche": "Wir suchen"}
HOECHSTENS = 500
HOECHSTENS_GESPRAECHE = 200


class Zettel(Eintrag):
    """One offer or one wish.

    Attributes:
        seite: ``biete`` or ``suche``; empty while nobody has chosen.
        ort: place or association.
        was: what exactly.
        worte: topic words with commas between them.
        kontakt: whom to ask; a role is enough.
        ab: first day; ``None`` for at once.
        bis: last day; ``None`` for open.
        telefon: whether it goes by telephone.
        besuch: whether it goes by a visit.
        material: whether it is something to send or lend.
    """

    seite: Seite = "biete"
    ort: Zeile = ""
    was: Zeile = ""
    worte: Zeile = ""
    kontakt: Zeile = ""
    ab: date | None = None
    bis: date | None = None
    telefon: bool = False
    besuch: bool = False
    material: bool = False

    @property
    def wege(self) -> frozenset[str]:
        """Forms of help; none for any."""
        return frozenset(weg for weg in WEGE if getattr(self, weg))

    @property
    def stichworte(self) -> list[str]:
        """The topic words one by one."""
        return [wort for roh in self.worte.replace(";", ",").split(",") if (wort := " ".join(roh.split()))]


class Abweichung(Eintrag):
    """Another version of an entry that waits until somebody chooses.

    Attributes:
        zu: id of the entry as it is.
        neu: the other version.
        woher: where it came from, for example the name of a file.
    """

    zu: Kennung
    neu: Zettel
    woher: Zeile = ""


class Gespraech(Eintrag):
    """A talk of twenty minutes and what came of it.

    Attributes:
        titel: what it is about.
        fragt: who looks for advice.
        hoert_zu: who gives it.
        tag: day of the talk.
        nachfrage: day of the short call afterwards; two weeks after the talk while it is empty.
        nachgefragt: whether that call is done.
        schritt: the small next step.
    """

    titel: Zeile = ""
    fragt: Zeile = ""
    hoert_zu: Zeile = ""
    tag: date | None = None
    nachfrage: date | None = None
    nachgefragt: bool = False
    schritt: Zeile = ""

    @property
    def telefonat(self) -> Telefonat:
        """The talk as its guide wants it."""
        return Telefonat(self.titel, self.fragt, self.hoert_zu, self.tag, self.nachfrage)


class Marktplatz(Wert):
    """The board; ``schnell`` holds lines that are being typed."""

    titel: Zeile = "Wer hat das schon gemacht?"
    runde: Zeile = ""
    sammelt: Zeile = ""
    ruecklauf_bis: date | None = None
    alle_da: bool = False
    schnell: Text = ""
    zettel: list[Zettel] = Field(default=[], max_length=HOECHSTENS)
    abweichungen: list[Abweichung] = Field(default=[], max_length=HOECHSTENS)
    gespraeche: list[Gespraech] = Field(default=[], max_length=HOECHSTENS_GESPRAECHE)
    mit_kontakt: bool = False


def filled(markt: Marktplatz, seite: str = "") -> list[Zettel]:
    """Return the entries that say something, of one side or of both."""
    seiten = {seite} if seite else set(SEITEN)
    return [z for z in written(markt) if z.seite in seiten]


def written(markt: Marktplatz) -> list[Zettel]:
    """Return the entries in which something is written, also those that are on neither side yet."""
    return [z for z in markt.zettel if z.was.strip() or z.worte.strip()]


def list_places(markt: Marktplatz) -> list[str]:
    """Return the places of all entries, each once and in order of the alphabet."""
    orte = {z.ort.strip().casefold(): z.ort.strip() for z in reversed(filled(markt)) if z.ort.strip()}
    return [orte[name] for name in sorted(orte)]


def list_topics(markt: Marktplatz) -> list[str]:
    """Return the topic words of all entries, each once and in order of the alphabet."""
    worte = {wort.casefold(): wort for z in reversed(filled(markt)) for wort in z.stichworte}
    return [worte[name] for name in sorted(worte)]


def find_matches(markt: Marktplatz, heute: date) -> dict[str, Funde]:
    """Find for each wish the offers that name the same words; see ``toolkit.planung.boerse``."""
    from methodenkoffer.search.synonyme import bundled_synonyms

    suchen, bieten = ([_post(z) for z in filled(markt, seite)] for seite in ("suche", "biete"))
    return match(suchen, bieten, heute, known_words(), bundled_synonyms())


@cache
def known_words() -> frozenset[str]:
    """Return the words of all our content, by which compounds are split."""
    from methodenkoffer.catalogue import load_catalogue
    from methodenkoffer.search.felder import passages
    from methodenkoffer.search.worte import split_words

    katalog = load_catalogue()
    eintraege = (*katalog.karten.values(), *katalog.angebote.values(), *katalog.pfade.values())
    return frozenset(wort for e in eintraege for stelle in passages(e, katalog) for wort in split_words(stelle.text))


def plan_talk(suche: Zettel, biete: Zettel, tag: date | None = None) -> Gespraech:
    """Begin a talk between a wish and an offer; the contacts of both go along."""
    titel = suche.was.strip() or suche.worte.strip()
    return Gespraech(titel=titel, fragt=say_who(suche)[:300], hoert_zu=say_who(biete)[:300], tag=tag)


def say_who(zettel: Zettel) -> str:
    """Say place and contact in one line."""
    return ", ".join(teil for teil in (zettel.ort.strip(), zettel.kontakt.strip()) if teil)


def marktplatz_als_ereignisse(markt: Marktplatz, schluessel: str) -> list[Ereignis]:
    """Return the day on which the entries are due, the talks, and the short calls afterwards.

    Args:
        markt: the board.
        schluessel: stays the same for it, for example the sheet's id.
    """
    titel = markt.titel.strip() or "Marktplatz"
    ereignisse = []
    if markt.ruecklauf_bis:
        name = f"{titel}: Zettel einsammeln"
        ereignisse.append(
            Ereignis(f"{schluessel}-ruecklauf", markt.ruecklauf_bis, name, "frist", erledigt=markt.alle_da)
        )
    for g in markt.gespraeche:
        worum = g.titel.strip() or "Beratung am Telefon"
        if g.tag:
            ereignisse.append(Ereignis(f"{g.id}-telefonat", g.tag, f"Telefonat: {worum}", eigen=False))
        nach = g.nachfrage or (ask_again_on(g.tag) if g.tag else None)
        if nach:
            ereignisse.append(
                Ereignis(f"{g.id}-nachfrage", nach, f"Nachfragen: {worum}", "frist", erledigt=g.nachgefragt)
            )
    return ereignisse


def _post(zettel: Zettel) -> Posten:
    z = zettel
    return Posten(z.id, z.ort, z.worte, z.was, z.wege, z.ab, z.bis)
