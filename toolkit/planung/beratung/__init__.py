"""How does a Kollegiale Beratung fit into 45, 60 or 90 minutes, and what helps a group of this size?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from toolkit.planung.beratung.phasen import LAENGEN, MINUTEN, PHASEN, Beratungsphase
from toolkit.planung.beratung.rollen import seats
from toolkit.planung.meldungen import Fehler
from toolkit.planung.phasenuhr import Phase
from toolkit.planung.worte import join_words, say_count, say_minutes

KLEINSTE, GROESSTE, MEISTE = 4, 9, 60
GUTE_GRUPPE = 7
BEITRAG = 30  # seconds that one short contribution takes
ZWEI, DREI, ACHT = 2, 3, 8
LEITEN_UND_RATEN = (
    "Zu zweit leitet, schreibt und berät dieselbe Person. Das ist schwer. Sagen Sie jedes Mal laut, in welchem Schritt "
    "Sie sind, und stellen Sie bis Schritt 5 nur Fragen."
)
LAUT_DENKEN = (
    "Bei Vermutungen und Ideen denkt die zweite Person laut und schaut dabei auf ihr Blatt. Wer den Fall einbringt, "
    "schreibt mit und antwortet nicht."
)
TELEFON = "Für eine kurze Frage zu zweit reicht auch die Fassung für 20 Minuten am Telefon."
ZU_DRITT = (
    "Zu dritt leitet eine Person und hält die Zeit, die dritte schreibt und berät. Wer moderiert, darf bei den Ideen "
    "am Ende zwei eigene nennen."
)
ZU_VIERT = "Zu viert beraten nur zwei Personen. Holen Sie sich, wenn es geht, noch jemanden dazu."
INNENKREIS = (
    "Ein Weg: ein Innenkreis mit acht Personen berät, alle anderen hören außen zu. Am Schluss sagt jede Person von "
    "außen einen Satz dazu, was sie für ihre eigene Arbeit mitnimmt."
)
KNAPP = "45 Minuten sind knapp. Nehmen Sie sie nur mit einer geübten Gruppe."
AUSFUEHRLICH = "90 Minuten tun gut, wenn der Fall verwickelt ist oder die Gruppe zum ersten Mal so arbeitet."
SCHLUSSRUNDE = "Die Schlussrunde wird eng. Ein Satz je Person, sonst reichen die Minuten nicht."
WECHSEL = "Für zwei Fälle hintereinander: 15 Minuten Pause dazwischen, und die Rollen neu verteilen."
VIDEO = "Per Video geht es gut mit fünf bis sieben Personen. Niemand nimmt auf."
NEIN = (
    "Wenn jemand im Raum sitzt, um den es geht: Dann braucht es ein klärendes Gespräch.",
    "Bei seelischen Krisen, Gewalt oder Rechtsfragen: Dafür gibt es Fachstellen.",
    "Wenn Vorgesetzte und ihre Mitarbeitenden in derselben Runde sind.",
)


@dataclass(frozen=True)
class Beratungsplan:
    """One session.

    Attributes:
        minuten: length of the whole.
        personen: everybody in the room, the person with the case included.
        online: whether it is a video call.
        phasen: the steps, each with its minutes.
        hinweise: what helps a group of this size in this time; honest about what will be difficult.
    """

    minuten: int
    personen: int
    online: bool
    phasen: tuple[Beratungsphase, ...]
    hinweise: tuple[str, ...]

    @property
    def uhrphasen(self) -> tuple[Phase, ...]:
        """The steps as a ``Phasenuhr`` wants them."""
        return tuple(Phase(id=p.id, titel=p.titel, minuten=p.minuten) for p in self.phasen)

    def phase(self, kennung: str) -> Beratungsphase:
        """Return a step by its id.

        Raises:
            StopIteration: there is none.
        """
        return next(p for p in self.phasen if p.id == kennung)


def plan_session(minuten: int, personen: int, *, online: bool = False) -> Beratungsplan | Fehler:
    """Plan a session.

    Args:
        minuten: 45, 60 or 90.
        personen: everybody, the person with the case included; 2 to 60.
        online: whether it is a video call.

    Returns:
        The plan, or what does not work. The minutes are those of the method card: our own proposal.
    """
    if minuten not in LAENGEN:
        return Fehler("Diese Länge haben wir nicht.", f"Möglich sind {join_words([str(n) for n in LAENGEN])} Minuten.")
    if personen < ZWEI:
        return Fehler("Allein geht es nicht.", "Rufen Sie jemanden an: Zu zweit geht es auch in 20 Minuten am Telefon.")
    if personen > MEISTE:
        return Fehler("So viele passen nicht in eine Beratung.", f"Teilen Sie: höchstens {MEISTE} Personen je Plan.")
    return make_session(minuten, personen, online=online)


def make_session(minuten: int, personen: int, *, online: bool = False) -> Beratungsplan:
    """Plan a session for values that are known to be good; arguments as for ``plan_session``.

    Raises:
        KeyError: there is no such length.
    """
    phasen = tuple(replace(p, minuten=m) for p, m in zip(PHASEN, MINUTEN[minuten], strict=True))
    hinweise = (*_size_hints(personen), *_time_hints(phasen, minuten, personen), *((VIDEO,) if online else ()))
    return Beratungsplan(minuten, personen, online, phasen, hinweise)


def split_groups(personen: int) -> tuple[int, ...]:
    """Share many people among groups that are as even as possible, about seven each and never more than nine."""
    zahl = max(1, -(-personen // ACHT))
    klein, rest = divmod(personen, zahl)
    return tuple(klein + (i < rest) for i in range(zahl))


def _size_hints(personen: int) -> tuple[str, ...]:
    if personen == ZWEI:
        return LEITEN_UND_RATEN, LAUT_DENKEN, TELEFON
    if personen == DREI:
        return (ZU_DRITT,)
    if personen == KLEINSTE:
        return (ZU_VIERT,)
    if personen <= GROESSTE:
        return ()
    gruppen = split_groups(personen)
    zahlen = join_words([str(g) for g in gruppen])
    teilen = (
        f"Der bessere Weg: {len(gruppen)} Gruppen mit {zahlen} Personen, jede mit eigenem Fall und eigener Moderation, "
        "am besten in eigenen Räumen."
    )
    viele = f"Mit {personen} Personen kommt nicht jede zu Wort."
    return viele, teilen, INNENKREIS


def _time_hints(phasen: tuple[Beratungsphase, ...], minuten: int, personen: int) -> tuple[str, ...]:
    hinweise = []
    ideen = next(p for p in phasen if p.id == "ideen")
    beratende = sum("beratung" in platz for platz in seats(personen))
    runden = ideen.minuten * 60 // (BEITRAG * beratende)
    if personen > KLEINSTE:
        wer = say_count(beratende, "Person", "Personen")
        satz = f"Im Innenkreis beraten {wer}" if personen > GROESSTE else f"{wer} beraten"
        hinweise.append(
            f"{satz}. In den {say_minutes(ideen.minuten)} für Ideen kommt jede etwa {runden}-mal kurz zu Wort."
        )
    texte: Mapping[int, str] = {45: KNAPP, 90: AUSFUEHRLICH}
    if minuten in texte:
        hinweise.append(texte[minuten])
    if minuten == min(LAENGEN) and personen >= ACHT:
        hinweise.append(SCHLUSSRUNDE)
    return tuple(hinweise)
