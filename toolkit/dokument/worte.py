"""How do we say a number, a day or a stored value to people?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.tage import say_date as say_date  # noqa: PLC0414  (one of the public words here)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Gruppe

_STUNDE = 60

FORMEN = {"praesenz": "im Raum", "online": "online", "hybrid": "hybrid"}
NIVEAUS = {"leicht": "leicht", "mittel": "mittel", "anspruchsvoll": "anspruchsvoll"}
NIVEAU_SATZ = {
    "leicht": "leicht – gelingt auch ohne Erfahrung",
    "mittel": "mittel – etwas Übung hilft",
    "anspruchsvoll": "anspruchsvoll – mit Erfahrung oder zu zweit leiten",
}
ARTEN = {
    "baustein": "kurzer Baustein",
    "methode": "Methode",
    "werkzeug": "Werkzeug mit Arbeitsblatt",
    "format": "Veranstaltungsformat",
}
SOZIALFORMEN = {
    "einzeln": "jede Person für sich",
    "paare": "zu zweit",
    "kleingruppen": "in kleinen Gruppen",
    "plenum": "alle zusammen",
}
BEZIEHUNGEN = {
    "vorher": "Gut vorher",
    "nachher": "Gut danach",
    "statt": "Stattdessen",
    "variante_von": "Ist eine Variante von",
    "vertieft": "Vertieft",
}
BARRIEREN = {
    "bewegung": "Bewegung",
    "sehen": "Sehen",
    "hoeren": "Hören",
    "sprache": "Sprache",
    "reiz": "Reize",
}
SICHERHEITEN = {
    "belegt": "Die Herkunft ist mit einer Quelle belegt.",
    "ueblich": "So wird die Herkunft üblicherweise genannt; eine Quelle dazu haben wir noch nicht geprüft.",
    "ungeklaert": "Woher die Methode stammt, ist nicht geklärt.",
}
REIFEN = {
    "entwurf": "Entwurf: noch nicht gegengelesen",
    "geprueft": "gegengelesen: Fakten, Minuten und Sprache sind ein zweites Mal geprüft",
    "erprobt": "in der Praxis erprobt",
}
STATUS = {
    "laufend": "läuft",
    "nach-aufruf": "nach Aufruf",
    "abgeschlossen": "abgeschlossen",
    "unbekannt": "nicht veröffentlicht",
}


def say_minutes(minuten: int) -> str:
    """Say a length: ``45 Minuten``, ``1 Minute``, from two hours on ``3 Stunden 30 Minuten``."""
    if minuten < 2 * _STUNDE:
        return "1 Minute" if minuten == 1 else f"{minuten} Minuten"
    stunden, rest = divmod(minuten, _STUNDE)
    return f"{stunden} Stunden {rest} Minuten" if rest else f"{stunden} Stunden"


def say_clock(minuten: int) -> str:
    """Say the time since the beginning, without a clock: ``0:00``, ``1:35``."""
    return f"{minuten // _STUNDE}:{minuten % _STUNDE:02d}"


def say_people(gruppe: Gruppe) -> str:
    """Say for how many people: ``3 bis 150`` or ``ab 3``."""
    if gruppe.max is None:
        return f"ab {gruppe.min}"
    return f"{gruppe.min} bis {gruppe.max}" if gruppe.max != gruppe.min else str(gruppe.min)


def say_amount(menge: float) -> str:
    """Say an amount with a decimal comma and no needless zero: ``36``, ``1,5``."""
    return f"{menge:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def join_words(worte: Sequence[str], bindewort: str = "oder") -> str:
    """Join words as one says them: ``im Raum, online oder hybrid``."""
    if len(worte) <= 1:
        return "".join(worte)
    return f"{', '.join(worte[:-1])} {bindewort} {worte[-1]}"


def capitalize(text: str) -> str:
    """Begin with a capital letter and leave the rest as it is."""
    return text[:1].upper() + text[1:]


def name_of(katalog: Katalog, sorte: str, slug: str) -> str:
    """Return what people read for a stored value; the value itself where the words do not know it."""
    begriff = katalog.begriffe.get(sorte, {}).get(slug)
    return begriff.titel if begriff else slug


def names_of(katalog: Katalog, sorte: str, slugs: Iterable[str]) -> tuple[str, ...]:
    """Return what people read for several stored values, in their order."""
    return tuple(name_of(katalog, sorte, slug) for slug in slugs)
