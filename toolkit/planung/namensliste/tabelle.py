"""Which column of pasted rows holds the name, the place, the address, with or without a heading row?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.planung.namensliste.stuecke import Lesung, Umfeld, read_piece
from toolkit.planung.namensliste.text import find_addresses
from toolkit.planung.namensliste.worte import fold, has_words, is_mentioned, tidy_field

TRENNER = ("\t", ";", ",")
ROLLEN = {
    "name": "name namen person personen teilnehmende teilnehmer teilnehmerin teilnehmerinnen teilnehmendeperson"
    " vorundnachname vornameundnachname vornamenachname nachnamevorname namevorname nameundvorname anzeigename"
    " vollstaendigername displayname fullname ansprechperson kontaktperson wer gast gaeste mitglied mitglieder",
    "vorname": "vorname vornamen rufname firstname givenname",
    "nachname": "nachname nachnamen familienname zuname lastname surname",
    "ort": "ort orte wohnort stadt kommune gemeinde standort herkunft woher city town ortkommune stadtkommune"
    " kommuneort stadtgemeinde stadtort ortstadt engagiertestadt ausort",
    "mail": "mail mails email emails mailadresse emailadresse epost emailaddress mailaddress",
    "": "nr nummer lfdnr lfd telefon tel telefonnummer handy mobil mobilnummer plz postleitzahl strasse adresse"
    " anschrift organisation orga verein institution einrichtung funktion rolle amt anrede titel traeger bemerkung"
    " bemerkungen notiz notizen anmerkung datum zeitstempel essen ernaehrung foto unterschrift firma bedarf status",
}
_ROLLE_VON = {wort: rolle for rolle, worte in ROLLEN.items() for wort in worte.split()}
HAELFTE = 0.5
MEISTE_SPALTEN = 50


@dataclass(frozen=True)
class Spalten:
    """Which columns hold what, by number; ``name`` may be several, which are joined in this order."""

    name: tuple[int, ...] = ()
    ort: int | None = None
    trenner: str = "\t"


def split_row(zeile: str, trenner: str) -> list[str]:
    """Split a row into cells; empty ones stay."""
    return [" ".join(z.split()) for z in zeile.split(trenner)]


def read_header(zeile: str) -> Spalten | None:
    """Read a heading row; ``None`` if it is none. A single word such as ``Name`` is one with a single column."""
    for trenner in (t for t in TRENNER if t in zeile or t == TRENNER[-1]):
        zellen = split_row(zeile, trenner)
        worte = ["".join(fold(z).split()) for z in zellen]
        rollen = [_ROLLE_VON.get(wort) for wort in worte]
        bekannt = sum(rolle is not None for rolle in rollen)
        leer = sum(not wort for wort in worte)
        wichtig = {rolle for rolle in rollen if rolle}
        if wichtig and (bekannt + leer == len(zellen) or len(wichtig) > 1):
            vorne = [i for i, rolle in enumerate(rollen) if rolle == "vorname"]
            hinten = [i for i, rolle in enumerate(rollen) if rolle == "nachname"]
            namen = [i for i, rolle in enumerate(rollen) if rolle == "name"]
            # A heading "Name" beside "Vorname" means the last name.
            name = (*vorne, *(hinten or namen)) if vorne else tuple(hinten or namen)
            return Spalten(name, rollen.index("ort") if "ort" in rollen else None, trenner)
    return None


def guess_columns(zeilen: Sequence[Sequence[str]], trenner: str) -> Spalten:
    """Guess which columns hold the name and the place, from what all rows say.

    Names mostly have two words, stand in the address and are all different; places repeat. Numbers are neither.
    """
    breite = min(max((len(z) for z in zeilen), default=0), MEISTE_SPALTEN)
    mails = [mail_in(z) for z in zeilen]
    spalten = [_Spalte(i, zeilen, mails) for i in range(breite)]
    text = [s for s in spalten if s.is_text()]
    if not text:
        return Spalten(trenner=trenner)
    beste = max(text, key=lambda s: (s.rate(), -s.nummer))
    andere = [s for s in text if s is not beste]
    name = [beste]
    if beste.mehrwort < HAELFTE and (zweite := _second_name(beste, andere)):
        name = sorted([beste, zweite], key=lambda s: (-s.vorn, s.nummer))
        andere.remove(zweite)
    return Spalten(tuple(s.nummer for s in name), andere[0].nummer if andere else None, trenner)


def read_row(zellen: Sequence[str], spalten: Spalten, lesung: Lesung) -> None:
    """Read the person in a row of a table."""
    mit_adresse = [i for i, z in enumerate(zellen) if any(find_addresses(z))]
    namen = [zellen[i] for i in spalten.name if i < len(zellen) and i not in mit_adresse]
    name = " ".join(n for n in namen if tidy_field(n))
    if not mit_adresse and not tidy_field(name):
        namen = [z for z in zellen if any(zeichen.isalpha() for zeichen in z)]
        if namen:
            read_piece(", ".join(namen), Umfeld(ort_nach_komma=True), lesung)
        return
    ort = zellen[spalten.ort] if spalten.ort is not None and spalten.ort < len(zellen) else ""
    mail, eigen = _address_of(zellen[mit_adresse[0]]) if mit_adresse else ("", "")
    benutzt = {*spalten.name, spalten.ort, *mit_adresse[:1]}
    rest = [z for i, z in enumerate(zellen) if i not in benutzt and any(zeichen.isalpha() for zeichen in z)]
    lesung.add(name if tidy_field(name) else eigen, ort, mail, rest)


def mail_in(zellen: Sequence[str]) -> str:
    """Return the first address in a row, or nothing."""
    return next((a.mail for z in zellen for a in find_addresses(z)), "")


def _address_of(zelle: str) -> tuple[str, str]:
    """Return the first address of a cell and what stands beside it."""
    adresse = next(iter(find_addresses(zelle)))
    return adresse.mail, f"{zelle[: adresse.von]} {zelle[adresse.bis :]}".strip()


def _second_name(erste: _Spalte, andere: Sequence[_Spalte]) -> _Spalte | None:
    """Find the column with the other half of the name, if first and last names stand apart."""
    einwort = [s for s in andere if s.mehrwort < HAELFTE]
    if not einwort:
        return None
    if erste.treffer:
        return next((s for s in einwort if s.treffer > HAELFTE), None)
    return einwort[0] if len(andere) > 1 or einwort[0].verschieden == 1 else None


class _Spalte:
    """What can be said about one column of all rows, in parts of one."""

    def __init__(self, nummer: int, zeilen: Sequence[Sequence[str]], mails: Sequence[str]) -> None:
        self.nummer = nummer
        alle = zip(zeilen, mails, strict=True)
        paare = [(z[nummer], mail) for z, mail in alle if nummer < len(z) and tidy_field(z[nummer])]
        self.zellen = [zelle for zelle, _ in paare]
        anzahl = max(1, len(paare))
        self.mehrwort = sum(has_words(z) for z in self.zellen) / anzahl
        self.treffer = sum(is_mentioned(z, mail) for z, mail in paare if mail) / anzahl
        self.vorn = sum(fold(mail).startswith(fold(z).split()[:1][0]) for z, mail in paare if mail and fold(z).split())
        self.verschieden = len({z.casefold() for z in self.zellen}) / anzahl

    def is_text(self) -> bool:
        """Tell whether most cells have letters and no address."""
        text = sum(any(zeichen.isalpha() for zeichen in z) and "@" not in z for z in self.zellen)
        return text > len(self.zellen) * HAELFTE

    def rate(self) -> float:
        """Say how much the column looks like names."""
        return 2 * self.mehrwort + 3 * self.treffer + self.verschieden
