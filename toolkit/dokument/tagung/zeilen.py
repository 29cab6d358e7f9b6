"""How does what was typed on the way, or written on paper, become entries?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from toolkit.dokument.tagung.blatt import ARTEN, Art, Mitbringsel, Tagung
from toolkit.planung.schnellzeilen import split_columns, split_lines

SPALTEN = ("was", "ort", "wer", "vorhaben")
LAENGSTENS = 300
HOECHSTENS = 300
_ANFANG = re.compile(r"^\s*(kontakt|idee|notiz|k|i|n)\s*:\s*", re.IGNORECASE)
_STERN = re.compile(r"^\s*[*★]\s*")
_LEER = {"neu_id": "", "neu_text": "", "neu_ort": "", "neu_wer": "", "neu_vorhaben": ""}


@dataclass(frozen=True)
class Festgehalten:
    """What came of holding on to what was typed.

    Attributes:
        tagung: the sheet with the new entries in front; lines that could not be read stay typed.
        anzahl: how many entries are new or changed.
        gruende: why lines stay, in German.
    """

    tagung: Tagung
    anzahl: int
    gruende: tuple[str, ...] = ()


def is_typing(tagung: Tagung) -> bool:
    """Whether something is typed that is not held on to yet."""
    return any(getattr(tagung, name).strip() for name in _LEER if name != "neu_id")


def hold_on(tagung: Tagung) -> Festgehalten:
    """Make entries of what is typed.

    One line is one entry with what stands in the other fields. Several lines are one entry each, as is a single line
    with columns while the other fields are empty: ``* Idee: was; Ort; wen fragen; was ich damit tun will``. Star and
    kind may be missing, columns at the end too; the other fields fill what a line leaves open.
    """
    zeilen = split_lines(tagung.neu_text) or [""]
    sonst = {"ort": tagung.neu_ort.strip(), "wer": tagung.neu_wer.strip(), "vorhaben": tagung.neu_vorhaben.strip()}
    if tagung.neu_id or (len(zeilen) == 1 and any(sonst.values())):
        return _hold_one(tagung, {"was": " ".join(tagung.neu_text.split()), **sonst})
    platz = HOECHSTENS - len(tagung.mitbringsel)
    neue: list[Mitbringsel] = []
    rest, gruende = [], []
    for zeile in zeilen:
        fund = _read_line(zeile, tagung.neu_art, sonst)
        if isinstance(fund, str) or len(neue) >= platz:
            rest.append(zeile)
            grund = fund if isinstance(fund, str) else "Mehr als 300 Einträge passen nicht auf ein Blatt."
            gruende.append(f"{_short(zeile)}: {grund}" if zeile else grund)
        else:
            neue.append(fund)
    leer = {**({} if rest else _LEER), "neu_text": "\n".join(rest), "neu_id": ""}
    # The last line is the newest one, and the newest one stands on top.
    mitbringsel = [*reversed(neue), *tagung.mitbringsel]
    return Festgehalten(tagung.model_copy(update={**leer, "mitbringsel": mitbringsel}), len(neue), tuple(gruende))


def take_up(tagung: Tagung, kennung: str) -> Festgehalten:
    """Put an entry into the fields to be changed; what was typed there is held on to first.

    Returns:
        The sheet with the entry in the fields; if what was typed cannot be held on to, it stays there instead.

    Raises:
        KeyError: there is no such entry.
    """
    vorher = hold_on(tagung) if is_typing(tagung) else Festgehalten(tagung, 0)
    alt = next((m for m in vorher.tagung.mitbringsel if m.id == kennung), None)
    if alt is None:
        raise KeyError(kennung)
    if vorher.gruende:
        return vorher
    werte = {"neu_art": alt.art, "neu_text": alt.was, "neu_ort": alt.ort, "neu_wer": alt.wer}
    auf = vorher.tagung.model_copy(update={**werte, "neu_id": kennung, "neu_vorhaben": alt.vorhaben})
    return Festgehalten(auf, vorher.anzahl)


def let_go(tagung: Tagung) -> Tagung:
    """Empty the fields without holding on to anything."""
    return tagung.model_copy(update=_LEER)


def _hold_one(tagung: Tagung, werte: dict[str, str]) -> Festgehalten:
    if not any(werte.values()):
        return Festgehalten(tagung, 0, ("Schreiben Sie zuerst, worum es geht.",))
    if len(werte["was"]) > LAENGSTENS:
        return Festgehalten(tagung, 0, (f"Der Text ist länger als {LAENGSTENS} Zeichen. Bitte kürzen Sie ihn.",))
    alt = next((m for m in tagung.mitbringsel if m.id == tagung.neu_id), None)
    if alt is not None:
        neu = alt.model_copy(update={**werte, "art": tagung.neu_art})
        mitbringsel = [neu if m.id == alt.id else m for m in tagung.mitbringsel]
    elif len(tagung.mitbringsel) >= HOECHSTENS:
        return Festgehalten(tagung, 0, ("Mehr als 300 Einträge passen nicht auf ein Blatt.",))
    else:
        mitbringsel = [Mitbringsel(art=tagung.neu_art, **werte), *tagung.mitbringsel]
    return Festgehalten(tagung.model_copy(update={**_LEER, "mitbringsel": mitbringsel}), 1)


def _read_line(zeile: str, art: Art, sonst: dict[str, str]) -> Mitbringsel | str:
    ohne_stern = _STERN.sub("", zeile)
    treffer = _ANFANG.match(ohne_stern)
    spalten = split_columns(ohne_stern[treffer.end() :] if treffer else ohne_stern)
    if not any(spalten):
        return "Schreiben Sie zuerst, worum es geht."
    if len(spalten) > len(SPALTEN):
        return "Das sind mehr als vier Angaben. Trennen Sie mit höchstens drei Strichpunkten."
    if any(len(spalte) > LAENGSTENS for spalte in spalten):
        return f"Eine Angabe ist länger als {LAENGSTENS} Zeichen. Bitte kürzen Sie sie."
    werte = {name: wert for name, wert in zip(SPALTEN, spalten, strict=False) if wert}
    return Mitbringsel(art=_kind(treffer[1]) if treffer else art, stern=ohne_stern != zeile, **{**sonst, **werte})


def _kind(wort: str) -> Art:
    return next(art for art in ARTEN if art.startswith(wort.casefold()))


def _short(zeile: str) -> str:
    return f"„{zeile if len(zeile) <= 40 else zeile[:39].rstrip() + '…'}“"  # noqa: PLR2004
