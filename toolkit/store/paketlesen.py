"""How is a package read in again, whatever somebody put into it?

Nothing is unpacked to a disk and no name from the ZIP is used. Text stays text: whoever shows it escapes it.
"""

from __future__ import annotations

import io
import json
import math
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

from toolkit.store.ablage import HOECHSTENS_FASSUNGEN
from toolkit.store.blaetter import HOECHSTENS_BLAETTER
from toolkit.store.paket import ENDUNG, FORMAT, FORMAT_FASSUNG
from toolkit.store.typen import UngueltigeDatei, ZuGross
from toolkit.store.verfall import is_due
from toolkit.store.vorlagen import Fassungsvorlage, Vorlage
from toolkit.store.zeilen import dump, line

HOECHSTENS_BYTES = 50_000_000
HOECHSTENS_JSON_BYTES = 30_000_000
HOECHSTENS_EINTRAEGE = 100
HOECHSTENS_TIEFE = 100
ART = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,59}")
FALSCH = "Diese Datei ist kein Paket des Methodenkoffers. Bitte wählen Sie die ZIP-Datei, die Sie mitgenommen haben."
KAPUTT = "Das Paket ist beschädigt. Bitte nehmen Sie die ursprüngliche Datei, so wie sie heruntergeladen wurde."
GROSS = "Das Paket ist zu groß. Bitte wenden Sie sich an die Technik."


@dataclass(frozen=True)
class Paket:
    """What a package holds; it was checked completely.

    Attributes:
        mappe: name of the Mappe that was packed.
        erzeugt: when, as the package says; empty if it says nothing.
        blaetter: its sheets, to be added by ``vorlagen.add_sheets`` or ``vorlagen.create_filled``.
        abgelaufen: how many sheets were left out, because the day on which they delete themselves has come.
    """

    mappe: str
    erzeugt: str
    blaetter: tuple[Vorlage, ...]
    abgelaufen: int = 0


def read_package(daten: bytes) -> Paket:
    """Read a package: the ZIP, or the ``.koffer.json`` out of it.

    Sheets whose day has come (see ``verfall``) are left out and counted. To refuse the whole package for one of them
    would take the other sheets from somebody whose code is lost.

    Raises:
        UngueltigeDatei: it is no package, is damaged, too large or from a newer version.
    """
    if len(daten) > HOECHSTENS_BYTES:
        raise UngueltigeDatei(GROSS)
    roh = _unzip(daten) if daten[:2] == b"PK" else daten
    if len(roh) > HOECHSTENS_JSON_BYTES:
        raise UngueltigeDatei(GROSS)
    try:
        text = roh.decode("utf-8-sig")
    except UnicodeDecodeError as fehler:
        raise UngueltigeDatei(FALSCH) from fehler
    try:
        ganz = json.loads(text, parse_constant=_refuse, parse_float=_finite)
    except (ValueError, RecursionError) as fehler:
        raise UngueltigeDatei(KAPUTT if FORMAT in text[:1000] else FALSCH) from fehler
    if not isinstance(ganz, dict) or ganz.get("format") != FORMAT:
        raise UngueltigeDatei(FALSCH)
    fassung = _whole(ganz.get("fassung"))
    if fassung > FORMAT_FASSUNG:
        raise UngueltigeDatei("Das Paket stammt aus einer neueren Version. Bitte aktualisieren Sie den Koffer.")
    blaetter = _list(ganz.get("blaetter"), HOECHSTENS_BLAETTER)
    vorlagen = [_sheet(blatt, nummer) for nummer, blatt in enumerate(blaetter, 1)]
    bleibt = tuple(vorlage for vorlage in vorlagen if not is_due(vorlage.inhalt))
    name, erzeugt = line(_text(ganz.get("mappe"))) or "Meine Mappe", line(_text(ganz.get("erzeugt", "")), 40)
    return Paket(name, erzeugt, bleibt, len(vorlagen) - len(bleibt))


def _unzip(daten: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(daten)) as archiv:
            eintraege = archiv.infolist()
            namen = [e for e in eintraege if e.filename.lower().endswith(ENDUNG) and not e.is_dir()]
            if len(eintraege) > HOECHSTENS_EINTRAEGE or len(namen) != 1:
                raise UngueltigeDatei(FALSCH)
            if namen[0].flag_bits & 1:
                raise UngueltigeDatei("Das Paket ist mit einem Kennwort verschlossen. Bitte speichern Sie es ohne.")
            # What the ZIP says about its size may be a lie: read at most one byte more than is allowed.
            with archiv.open(namen[0]) as datei:
                return datei.read(HOECHSTENS_JSON_BYTES + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError) as fehler:
        raise UngueltigeDatei(KAPUTT) from fehler


def _sheet(roh: Any, nummer: int) -> Vorlage:
    if not isinstance(roh, dict):
        raise UngueltigeDatei(KAPUTT)
    art = _text(roh.get("art"))
    if not ART.fullmatch(art):
        raise UngueltigeDatei(f"Blatt {nummer} im Paket hat keine gültige Art. {KAPUTT}")
    fassungen = tuple(
        Fassungsvorlage(
            line(_text(f.get("name"))), line(_text(f.get("titel"))), _content(f, nummer), _whole(f.get("schema"))
        )
        for f in _list(roh.get("fassungen", []), HOECHSTENS_FASSUNGEN)
        if isinstance(f, dict)
    )
    return Vorlage(art, line(_text(roh.get("titel"))), _content(roh, nummer), _whole(roh.get("schema")), fassungen)


def _content(roh: dict[str, Any], nummer: int) -> Any:
    if "inhalt" not in roh:
        raise UngueltigeDatei(f"Blatt {nummer} im Paket hat keinen Inhalt. {KAPUTT}")
    ebene: list[Any] = [roh["inhalt"]]
    for _ in range(HOECHSTENS_TIEFE):
        ebene = [k for e in ebene for k in (e.values() if isinstance(e, dict) else e if isinstance(e, list) else ())]
        if not ebene:
            break
    else:
        raise UngueltigeDatei(f"Blatt {nummer} im Paket ist zu tief verschachtelt. {KAPUTT}")
    try:
        dump(roh["inhalt"])
    except ZuGross as fehler:
        raise UngueltigeDatei(f"Blatt {nummer} im Paket ist zu groß.") from fehler
    return roh["inhalt"]


def _text(wert: Any) -> str:
    if not isinstance(wert, str):
        raise UngueltigeDatei(KAPUTT)
    return wert


def _whole(wert: Any) -> int:
    if not isinstance(wert, int) or isinstance(wert, bool) or not 1 <= wert <= 10_000:  # noqa: PLR2004
        raise UngueltigeDatei(KAPUTT)
    return wert


def _list(wert: Any, hoechstens: int) -> list[Any]:
    if not isinstance(wert, list):
        raise UngueltigeDatei(KAPUTT)
    if len(wert) > hoechstens:
        raise UngueltigeDatei(GROSS)
    return wert


def _refuse(wert: str) -> Any:
    raise ValueError(wert)


def _finite(wert: str) -> float:
    zahl = float(wert)
    if not math.isfinite(zahl):
        raise ValueError(wert)
    return zahl
