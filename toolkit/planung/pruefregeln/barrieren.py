"""What must be kept in mind so that everybody can take part?"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.planung.ablauf import Barriere
from toolkit.planung.pruefregeln.regel import Fund, Lage, regel
from toolkit.planung.worte import quote, say_count

NAMEN: dict[Barriere, str] = {
    "bewegung": "Bewegung",
    "sehen": "Sehen",
    "hoeren": "Hören",
    "sprache": "Sprache",
    "reiz": "Reize",
}


@regel("A20", "Ohne Barrieren", "Wer Hürden vorher kennt, kann sie meist mit wenig Aufwand wegräumen.")
def barriers_are_minded(lage: Lage) -> Iterator[Fund]:
    """The barrier notes of all chosen methods, by barrier; needs that are known come as hints."""
    for barriere, name in NAMEN.items():
        bekannt = barriere in lage.ablauf.bedarfe
        if lage.ablauf.bedarfe and not bekannt:
            continue
        notizen = barrier_notes(lage, barriere)
        if notizen:
            methoden = say_count(len(notizen), "Methode gibt es einen Hinweis", "Methoden gibt es Hinweise")
            was = f"{name}: Zu {methoden}."
            tun = "Lesen Sie die Hinweise, und fragen Sie vorher, was die Menschen brauchen."
            yield Fund("hinweis" if bekannt else "merken", barriere, was, tun, notizen)


def barrier_notes(lage: Lage, barriere: Barriere) -> tuple[str, ...]:
    """List what the chosen methods say about one barrier, each method once, as Markdown."""
    karten = {k.slug: k for _, b in lage.bloecke if (k := lage.card_of(b))}
    return tuple(f"{quote(k.titel)}: {getattr(k.barrieren, barriere)}" for k in karten.values())
