"""Which lines of a pasted text belong together, as a table or as a list?"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from toolkit.planung.namensliste.stuecke import Lesung, Umfeld, read_piece, split_fields
from toolkit.planung.namensliste.tabelle import (
    MEISTE_SPALTEN,
    Spalten,
    guess_columns,
    mail_in,
    read_header,
    read_row,
    split_row,
)
from toolkit.planung.namensliste.text import VERDECKTES_KOMMA, find_addresses
from toolkit.planung.namensliste.worte import are_people, has_words, is_mentioned, is_surname, tidy_field

MEISTE_ZELLEN = 8
DEUTLICH = 2
_ZITAT = re.compile(r"^(?:\s*>)+(?=\s)")
_AUFZAEHLUNG = re.compile(r"^\s*(?:[-*+•·‣▪◦–—☐☑✓✔]|o(?=\s)|\[[ xX]?\])\s*(?=\S)")
_NUMMER = re.compile(r"^\s*(?:\(?\d{1,4}[.):]\s*|#?\d{1,4}\s+|[a-zA-Z]\)\s+)(?=\S)")
_VORSATZ = re.compile(
    r"^\s*(?:an|to|cc|bcc|von|from|kopie|blindkopie|teilnehmende|teilnehmer\w*|anwesende?|gäste|dabei|eingeladen)\s*:",
    re.IGNORECASE,
)
_SENKRECHT = re.compile(r"[ \t]\|[ \t]|^\||\|$")
_PUNKT = re.compile(r" [•·] ")


def read_lines(text: str) -> Lesung:
    """Read the people in a text that ``clean_text`` has cleaned."""
    lesung = Lesung()
    zeilen = [z for z in (_tidy_line(z) for z in text.split("\n")) if tidy_field(z)]
    kopf: Spalten | None = None
    offen: list[str] = []
    for zeile in zeilen:
        neuer = read_header(zeile)
        if neuer is not None:
            _read_runs(offen, lesung)
            kopf, offen = neuer if neuer.trenner in zeile else None, []
        elif kopf is not None and kopf.trenner in zeile:
            _read_runs(offen, lesung)
            offen = []
            read_row(split_row(zeile, kopf.trenner), kopf, lesung)
        else:
            offen.append(_without_number(zeile))
    _read_runs(offen, lesung)
    return lesung


def _tidy_line(zeile: str) -> str:
    """Drop marks of quoting and of lists, and what stands before a list of people (``An:``)."""
    ohne = _VORSATZ.sub("", _AUFZAEHLUNG.sub("", _ZITAT.sub("", zeile.strip(" "))))
    return _PUNKT.sub(";", _SENKRECHT.sub("\t", ohne.strip(" "))).strip(" ")


def _without_number(zeile: str) -> str:
    return zeile if "\t" in zeile else _NUMMER.sub("", zeile)


def _read_runs(zeilen: Sequence[str], lesung: Lesung) -> None:
    """Read lines without a heading row: those with the same separator belong together."""
    for trenner, folge in itertools.groupby(zeilen, lambda z: next((t for t in "\t;" if t in z), "")):
        hier = list(folge)
        if not trenner:
            if (spalten := _comma_columns(hier)) is None:
                _read_list(list(_join_name_and_mail(hier)), lesung)
            else:
                for zeile in hier:
                    read_row(split_row(zeile, ","), spalten, lesung)
            continue
        reihen = [split_row(z, trenner) for z in hier]
        als_liste = [_is_list(r, reihen, trenner) for r in reihen]
        spalten = guess_columns([r for r, liste in zip(reihen, als_liste, strict=True) if not liste], trenner)
        for liste, paare in itertools.groupby(zip(als_liste, reihen, strict=True), lambda paar: paar[0]):
            if liste:
                _read_list([z for _, reihe in paare for z in reihe if tidy_field(z)], lesung)
            else:
                for _, reihe in paare:
                    read_row(reihe, spalten, lesung)


def _comma_columns(zeilen: Sequence[str]) -> Spalten | None:
    """Guess the columns of lines with commas, if each has the same number of cells and an address in one of its own.

    Names must have two words: ``Muster, Amira, amira@example.org`` is no row, but a name turned round.
    """
    reihen = [split_row(zeile, ",") for zeile in zeilen]
    gleich = len({len(r) for r in reihen}) == 1 and len(reihen[0]) > DEUTLICH and len(reihen) > 1
    if not gleich or not all([_kind(z) for z in r if "@" in z] == ["M"] for r in reihen):
        return None
    spalten = guess_columns(reihen, ",")
    namen = [reihe[spalten.name[0]] for reihe in reihen] if len(spalten.name) == 1 else []
    return spalten if sum(has_words(n) for n in namen) * DEUTLICH > len(reihen) else None


def _read_list(stuecke: Sequence[str], lesung: Lesung) -> None:
    erste = [split_fields(s)[0] for s in stuecke if "," in s and split_fields(s) and "@" not in split_fields(s)[0]]
    mehrwort = sum(not is_surname(feld) for feld in erste)
    umfeld = Umfeld(len(stuecke) == 1, mehrwort >= DEUTLICH * (len(erste) - mehrwort) and mehrwort > 0)
    for stueck in stuecke:
        read_piece(stueck, umfeld, lesung)


def _join_name_and_mail(zeilen: Sequence[str]) -> Iterator[str]:
    """Join a line with a name and the next one with its address, as contact lists show them."""
    arten = "".join(_kind(z) for z in zeilen)
    wechselnd = len(arten) > DEUTLICH and arten == "NM" * (len(arten) // 2)
    rest = iter(range(len(zeilen)))
    for i in rest:
        if arten[i : i + 2] == "NM" and (wechselnd or is_mentioned(zeilen[i], mail_in([zeilen[i + 1]]))):
            yield f"{zeilen[i]} {zeilen[i + 1]}"
            next(rest)
        else:
            yield zeilen[i]


def _kind(zeile: str) -> str:
    adresse = next(find_addresses(zeile), None)
    if adresse is None:
        return "N" if "," not in zeile else "?"
    return "M" if not tidy_field(zeile[: adresse.von] + zeile[adresse.bis :]) else "?"


def _is_list(zellen: Sequence[str], reihen: Sequence[Sequence[str]], trenner: str) -> bool:
    """Tell whether the cells of a row are people rather than facts about one person."""
    voll = [z for z in zellen if tidy_field(z)]
    mit_adresse = [z for z in voll if any(find_addresses(z))]
    if len(voll) <= 1 or len(mit_adresse) == len(voll) or len(zellen) > MEISTE_SPALTEN:
        return True
    mit_namen = [z for z in mit_adresse if _kind(z) != "M"]
    if len(mit_adresse) > 1 and mit_namen:
        return True
    allein = len(reihen) == 1
    if trenner == "\t":
        return allein and not mit_adresse and are_people(voll, allein=True)
    if (
        mit_namen
        or len(voll) > MEISTE_ZELLEN
        or any("," in z or VERDECKTES_KOMMA in z for z in voll if z not in mit_adresse)
    ):
        return True
    ohne = [z for z in voll if z not in mit_adresse]
    if mit_adresse:
        return len(mit_adresse) > 1 or (allein and len(ohne) > 1 and all(has_words(z) for z in ohne))
    gleich = {len([z for z in r if tidy_field(z)]) for r in reihen} == {len(voll)}
    return allein or not gleich or all(has_words(z) for r in reihen for z in r if tidy_field(z))
