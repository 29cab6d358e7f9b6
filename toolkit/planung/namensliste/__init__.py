"""Which people stand in a text that somebody pasted from a mail program, a spreadsheet or a list?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from toolkit.planung.namen import name_key
from toolkit.planung.namensliste.stuecke import Fund
from toolkit.planung.namensliste.text import clean_text, shorten
from toolkit.planung.namensliste.zeilen import read_lines
from toolkit.planung.worte import join_words, say_count

LAENGSTER_TEXT = 200_000
MEISTE_PERSONEN = 1000
MEISTE_HINWEISE = 20
BEISPIELE = 3
RAND = 1000


@dataclass(frozen=True)
class Person:
    """A person with what was said about them; ``ort`` and ``mail`` may be empty."""

    name: str
    ort: str = ""
    mail: str = ""


@dataclass(frozen=True)
class Gelesen:
    """What was found in a text.

    Attributes:
        personen: everybody once, in the order of the text.
        doppelt: who stood there more than once, with what differed.
        unklar: German sentences on what was not understood or not taken.
    """

    personen: tuple[Person, ...]
    doppelt: tuple[str, ...]
    unklar: tuple[str, ...]


def read_people(text: str) -> Gelesen:
    """Read the people out of any text; no text makes it fail.

    Understood are lists of mail programs (with commas or semicolons, ``Nachname, Vorname`` in quotation marks or not),
    bare addresses (the name is guessed), one person per line with or without numbers and marks, ``Name, Ort``, and
    rows of a spreadsheet with columns in any order, with or without a heading row. Who stands there twice is merged:
    the same address, or the same name without a different address.

    Args:
        text: what was pasted; the first 200,000 signs are read, and 1,000 people are taken.
    """
    vorn, hinten = _cut(text)
    lesung = read_lines(clean_text(vorn))
    personen, doppelt = _merge(lesung.funde)
    unklar = list(dict.fromkeys(lesung.unklar))
    hinweise = unklar[:MEISTE_HINWEISE]
    if len(unklar) > MEISTE_HINWEISE:
        weitere = say_count(len(unklar) - MEISTE_HINWEISE, "weitere Stelle", "weitere Stellen")
        hinweise.append(f"{weitere} haben wir nicht verstanden.")
    if lesung.uebrig:
        beispiele = [shorten(u) for u in list(dict.fromkeys(lesung.uebrig))[:BEISPIELE]]
        hinweise.append(f"Nicht übernommen haben wir weitere Angaben, zum Beispiel {join_words(beispiele)}.")
    if len(personen) > MEISTE_PERSONEN:
        weg = personen[MEISTE_PERSONEN:]
        wer = say_count(len(weg), "weitere Person", "weitere Personen")
        hinweise.append(
            f"Mehr als 1.000 Personen passen nicht in die Liste. Es fehlen {wer} ab {shorten(weg[0].name)}."
        )
    if hinten:
        ab = shorten(clean_text(hinten[:RAND]))
        hinweise.append(f"Der Text ist sehr lang. Ungelesen ist alles ab {ab}. Fügen Sie diesen Teil noch einmal ein.")
    return Gelesen(tuple(personen[:MEISTE_PERSONEN]), doppelt, tuple(hinweise))


def _cut(text: str) -> tuple[str, str]:
    """Cut a text that is too long where a line or an entry ends."""
    if len(text) <= LAENGSTER_TEXT:
        return text, ""
    stellen = (text.rfind(zeichen, LAENGSTER_TEXT - RAND, LAENGSTER_TEXT) for zeichen in "\n\r;,")
    ende = next((s + 1 for s in stellen if s >= 0), LAENGSTER_TEXT)
    return text[:ende], text[ende:].strip()


def _merge(funde: Iterable[Fund]) -> tuple[list[Person], tuple[str, ...]]:
    """Merge those who stand there more than once: the same address, or the same name and no different address.

    Returns:
        Everybody once, and who was merged.
    """
    alle: list[Fund] = []
    nach_mail: dict[str, int] = {}
    nach_name: dict[str, int] = {}
    ohne_mail: dict[str, int] = {}
    doppelt: list[str] = []
    for fund in funde:
        mail, name = fund.mail.casefold(), name_key(fund.name)
        stelle = nach_mail.get(mail, ohne_mail.get(name)) if mail else nach_name.get(name)
        if stelle is None:
            stelle = len(alle)
            alle.append(fund)
        else:
            doppelt.append(_say_double(alle[stelle], fund))
            alle[stelle] = _join(alle[stelle], fund)
        wer, wohin = name_key(alle[stelle].name), alle[stelle].mail.casefold()
        nach_name.setdefault(wer, stelle)
        if wohin:
            nach_mail.setdefault(wohin, stelle)
            ohne_mail.pop(wer, None)
        else:
            ohne_mail.setdefault(wer, stelle)
    return [Person(f.name, f.ort, f.mail) for f in alle], tuple(dict.fromkeys(doppelt))


def _join(alt: Fund, neu: Fund) -> Fund:
    echter = neu if alt.geraten and not neu.geraten else alt
    return Fund(echter.name, alt.ort or neu.ort, alt.mail or neu.mail, echter.geraten)


def _say_double(alt: Fund, neu: Fund) -> str:
    """Name who was merged, and what differed, so that two people who look like one are noticed."""
    if alt.geraten or neu.geraten or name_key(alt.name) == name_key(neu.name):
        name = neu.name if alt.geraten else alt.name
        verschieden = alt.ort and neu.ort and name_key(alt.ort) != name_key(neu.ort)
        return f"{name} ({alt.ort} und {neu.ort})" if verschieden else name
    return f"{neu.name} (gleiche Adresse wie {alt.name})"
