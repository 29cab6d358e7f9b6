"""How do tables become a spreadsheet that calculates nothing by itself?

Texts are written as texts, so what a user typed never becomes a formula or a link.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

from toolkit.dokument.angaben import Angaben, say_foot
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt, Zelle
from toolkit.dokument.termine import ZONE
from toolkit.export.textdaten import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

_FORMATE = {"datum": "dd.mm.yyyy", "zeitpunkt": "dd.mm.yyyy hh:mm", "uhrzeit": "hh:mm"}
_BREITEN = {"datum": 12, "zeitpunkt": 17, "uhrzeit": 9, "zahl": 10, "ja_nein": 9}
_SCHMAL, _BREIT = 8, 60
_LAENGSTER_TEXT = 32_767  # more the format cannot hold
_GEKUERZT = " … (gekürzt)"
_LAENGSTER_NAME = 31
_VERBOTEN = re.compile(r"[\[\]:*?/\\]")
_ERSTER_TAG = date(1900, 3, 1)  # earlier days the format counts wrongly
_GRENZE = 10**15  # larger numbers lose digits


def render_xlsx(tabellen: Tabellen, angaben: Angaben) -> bytes:
    """Write tables as a spreadsheet.

    Args:
        tabellen: the sheets; booleans appear as "ja" and "nein" with a list to choose from, times in the
            zone of Germany.
        angaben: what stands at the foot of every printed page.

    Returns:
        The file; equal arguments give equal bytes.
    """
    import xlsxwriter  # type: ignore[import-untyped]

    ziel = io.BytesIO()
    buch = xlsxwriter.Workbook(ziel, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    tag = datetime.combine(angaben.stand, time(12), UTC).replace(tzinfo=None)
    buch.set_properties({"title": clean(tabellen.titel), "author": clean(angaben.urheber), "created": tag})
    formate = _Formate(buch)
    for name, blatt in zip(sheet_names(tabellen), tabellen.blaetter, strict=True):
        seite = buch.add_worksheet(name)
        _set_up(seite, blatt, clean(say_foot(angaben)))
        for stelle, spalte in enumerate(blatt.spalten):
            seite.set_column(stelle, stelle, _width(blatt, stelle), formate.of(spalte))
            seite.write_string(0, stelle, clean(spalte.titel), formate.kopf)
            if spalte.art == "ja_nein":
                seite.data_validation(
                    1, stelle, len(blatt.zeilen) + 200, stelle, {"validate": "list", "source": ["ja", "nein"]}
                )
        for nummer, zeile in enumerate(blatt.zeilen, 1):
            seite.set_row(nummer, _height(blatt, zeile))
            for stelle, (spalte, wert) in enumerate(zip(blatt.spalten, zeile, strict=True)):
                _write(seite, nummer, stelle, wert, formate.of(spalte, wert))
    buch.close()
    return _free_heights(ziel)


def sheet_names(tabellen: Tabellen) -> tuple[str, ...]:
    """Names of the sheets as the file can bear them: short, without forbidden signs, each only once."""
    return tuple(_names(tabellen))


def _names(tabellen: Tabellen) -> Iterator[str]:
    vergeben: set[str] = {"history"}
    for blatt in tabellen.blaetter:
        stamm = _VERBOTEN.sub(" ", clean(blatt.titel)).strip().strip("'").strip()[:_LAENGSTER_NAME] or "Tabelle"
        name, zahl = stamm, 2
        while name.casefold() in vergeben:
            ende = f" ({zahl})"
            name, zahl = stamm[: _LAENGSTER_NAME - len(ende)] + ende, zahl + 1
        vergeben.add(name.casefold())
        yield name


class _Formate:
    """The looks of the cells of one file."""

    def __init__(self, buch: Any) -> None:
        gemeinsam = {"valign": "top", "font_name": "Calibri", "font_size": 11}
        self.kopf = buch.add_format(
            gemeinsam | {"bold": True, "bg_color": "#F6F1E6", "bottom": 2, "bottom_color": "#8B2A15", "text_wrap": True}
        )
        linie = gemeinsam | {"bottom": 4, "bottom_color": "#CFC4AE"}
        self._text = buch.add_format(linie | {"text_wrap": True, "num_format": "@"})
        self._sonst = {
            "zahl": buch.add_format(linie | {"num_format": "General", "align": "right", "indent": 1}),
            "ja_nein": buch.add_format(linie | {"num_format": "@"}),
            **{art: buch.add_format(linie | {"num_format": f, "align": "left"}) for art, f in _FORMATE.items()},
        }

    def of(self, spalte: Spalte, wert: Zelle = None) -> Any:
        """Look of a cell: what stands in it decides, else its column."""
        if isinstance(wert, str):
            return self._text
        if isinstance(wert, datetime):
            return self._sonst["zeitpunkt"]
        return self._sonst.get(spalte.art, self._text)


def _set_up(seite: Any, blatt: Tabellenblatt, fuss: str) -> None:
    letzte = len(blatt.spalten) - 1
    seite.freeze_panes(1, 0)
    seite.repeat_rows(0)
    seite.set_paper(9)
    seite.fit_to_pages(1, 0)
    seite.set_margins(left=0.6, right=0.6, top=0.8, bottom=0.8)
    if sum(_width(blatt, stelle) for stelle in range(letzte + 1)) > 90:  # noqa: PLR2004 - wider than A4 upright
        seite.set_landscape()
    seite.autofilter(0, 0, max(len(blatt.zeilen), 1), letzte)
    # "&" begins an order in header and footer; doubled it is the sign
    kopf, unten = (t.replace("&", "&&") for t in (clean(blatt.titel)[:200], fuss[:200]))
    if kopf.strip():
        seite.set_header(f"&L{kopf}")
    seite.set_footer(f"&L&8{_guard(unten)}&R&8Seite &P von &N")


def _guard(text: str) -> str:
    """Part a text that begins with a digit from the size of letters before it."""
    return f" {text}" if text[:1].isdigit() else text


def _width(blatt: Tabellenblatt, stelle: int) -> int:
    spalte = blatt.spalten[stelle]
    if spalte.breite:
        return spalte.breite
    kopf = len(spalte.titel) + 4  # the button of the filter
    if spalte.art != "text":
        return max(kopf, _BREITEN[spalte.art])
    laengste = max((len(z) for r in blatt.zeilen for z in str(r[stelle] or "").split("\n")), default=0)
    return max(_SCHMAL, kopf, min(laengste + 2, _BREIT))


def _height(blatt: Tabellenblatt, zeile: tuple[Zelle, ...]) -> float:
    """Guess how high the row must be, in points, so that wrapped text shows."""
    zeilen = 1
    for stelle, wert in enumerate(zeile):
        if isinstance(wert, str):
            breite = max(_width(blatt, stelle) - 1, 1)
            zeilen = max(zeilen, sum(max(1, -(-len(z) // breite)) for z in wert.split("\n")))
    return min(zeilen * 15.0 + 1, 409.0)


def _free_heights(roh: io.BytesIO) -> bytes:
    """Let the heights of rows go on growing with their text; the writer would fix them."""
    neu = io.BytesIO()
    with zipfile.ZipFile(roh) as alt, zipfile.ZipFile(neu, "w", zipfile.ZIP_DEFLATED) as ziel:
        for name in alt.namelist():
            inhalt = alt.read(name)
            if name.startswith("xl/worksheets/sheet"):
                inhalt = re.sub(rb'(<row [^>]*?) customHeight="1"', rb"\1", inhalt)
            ziel.writestr(zipfile.ZipInfo(name), inhalt, zipfile.ZIP_DEFLATED)
    return neu.getvalue()


def _write(seite: Any, zeile: int, stelle: int, wert: Zelle, form: Any) -> None:
    if wert is None or wert == "":
        seite.write_blank(zeile, stelle, None, form)
    elif isinstance(wert, bool):
        seite.write_string(zeile, stelle, "ja" if wert else "nein", form)
    elif isinstance(wert, int | float) and wert == wert and abs(wert) < _GRENZE:  # noqa: PLR0124 - not a number
        seite.write_number(zeile, stelle, wert, form)
    elif isinstance(wert, time):
        seite.write_datetime(zeile, stelle, wert.replace(tzinfo=None), form)
    elif isinstance(wert, datetime) and wert.date() >= _ERSTER_TAG:
        seite.write_datetime(zeile, stelle, wert.astimezone(ZONE).replace(tzinfo=None) if wert.tzinfo else wert, form)
    elif isinstance(wert, date) and not isinstance(wert, datetime) and wert >= _ERSTER_TAG:
        seite.write_datetime(zeile, stelle, datetime.combine(wert, time()), form)
    else:
        text = clean(str(wert))
        if len(text) > _LAENGSTER_TEXT:
            text = text[: _LAENGSTER_TEXT - len(_GEKUERZT)] + _GEKUERZT
        seite.write_string(zeile, stelle, text, form)
