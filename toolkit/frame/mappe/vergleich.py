"""What differs between two states of a sheet, said in words?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain
from typing import Any

from toolkit.dokument.worte import say_date

LANG = 70
NAMEN = ("titel", "was", "name")
_TAG = re.compile(r"\d{4}-\d{2}-\d{2}")


def compare(alt: Any, neu: Any, felder: Mapping[str, str]) -> list[str]:
    """Say field by field what changed from one state to another.

    Args:
        alt: content as JSON values.
        neu: content as JSON values.
        felder: what people read for a field; those of an entry in a list by ``list.field``.

    Returns:
        German sentences without a full stop; none exactly if the two are equal.
    """
    if not isinstance(alt, dict) or not isinstance(neu, dict):
        return [] if same(alt, neu) else ["Der Inhalt ist ein anderer"]
    namen = [name for name in felder if name in alt or name in neu]
    namen += sorted(name for name in {*alt, *neu} if name not in felder)
    return list(chain.from_iterable(_field(name, alt.get(name), neu.get(name), felder) for name in namen)) or (
        [] if same(alt, neu) else ["Leere Felder sind dazugekommen oder weggefallen"]
    )


def same(alt: Any, neu: Any) -> bool:
    """Whether two JSON values are the same; unlike Python, ``1`` and ``true`` are not."""
    if isinstance(alt, dict) and isinstance(neu, dict):
        return alt.keys() == neu.keys() and all(same(wert, neu[name]) for name, wert in alt.items())
    if isinstance(alt, list) and isinstance(neu, list):
        return len(alt) == len(neu) and all(same(a, b) for a, b in zip(alt, neu, strict=True))
    return isinstance(alt, bool) == isinstance(neu, bool) and bool(alt == neu)


def _field(name: str, alt: Any, neu: Any, felder: Mapping[str, str]) -> Iterable[str]:
    if same(alt, neu):
        return
    wort = _label(name, felder)
    if _entries(alt) is not None and _entries(neu) is not None:
        yield from _list(name, _entries(alt) or {}, _entries(neu) or {}, felder)
    elif _lines(alt) is not None and _lines(neu) is not None:
        dazu = [wert for wert in neu or [] if wert not in (alt or [])]
        weg = [wert for wert in alt or [] if wert not in (neu or [])]
        teile = [f"{', '.join(map(_short, werte))} {was}" for werte, was in ((dazu, "dazu"), (weg, "weg")) if werte]
        yield f"{wort}: {'; '.join(teile) or 'anders geordnet'}"
    elif isinstance(alt, dict | list) or isinstance(neu, dict | list):
        yield f"{wort}: geändert"
    elif not _said(alt) or not _said(neu):
        yield f"{wort}: {_said(neu)} eingetragen" if _said(neu) else f"{wort}: {_said(alt) or 'Leeres'} gelöscht"
    elif _said(alt) == _said(neu):
        yield f"{wort}: geändert"
    else:
        yield f"{wort}: {_said(neu)} statt {_said(alt)}"


def _list(name: str, alt: dict[str, Any], neu: dict[str, Any], felder: Mapping[str, str]) -> Iterable[str]:
    wort = _label(name, felder)
    for kennung, eintrag in neu.items():
        if kennung not in alt:
            yield f"{wort}: {_name(eintrag)} dazugekommen"
        elif not same(alt[kennung], eintrag):
            unter = {k.removeprefix(f"{name}."): t for k, t in felder.items() if k.startswith(f"{name}.")}
            saetze = compare({**alt[kennung], "id": None}, {**eintrag, "id": None}, unter)
            yield f"{wort}, {_name(alt[kennung])}: {'; '.join(saetze) or 'geändert'}"
    for kennung, eintrag in alt.items():
        if kennung not in neu:
            yield f"{wort}: {_name(eintrag)} herausgenommen"
    if [k for k in alt if k in neu] != [k for k in neu if k in alt]:
        yield f"{wort}: Reihenfolge geändert"


def _entries(wert: Any) -> dict[str, Any] | None:
    """Entries of a list by their id; ``None`` if it is no list of such entries."""
    if wert is None:
        return {}
    if not isinstance(wert, list) or not all(isinstance(e, dict) and isinstance(e.get("id"), str) for e in wert):
        return None
    nach_id = {eintrag["id"]: eintrag for eintrag in wert}
    return nach_id if len(nach_id) == len(wert) else None


def _lines(wert: Any) -> list[str] | None:
    if wert is None:
        return []
    return wert if isinstance(wert, list) and all(isinstance(zeile, str) for zeile in wert) else None


def _label(name: str, felder: Mapping[str, str]) -> str:
    return felder.get(name) or (name[:1].upper() + name[1:]).replace("_", " ")


def _name(eintrag: dict[str, Any]) -> str:
    namen = (eintrag.get(feld) for feld in NAMEN)
    return next((_short(name) for name in namen if isinstance(name, str) and name.strip()), "ein Eintrag ohne Namen")


def _short(text: str) -> str:
    glatt = " ".join(text.split())
    return f"„{glatt if len(glatt) <= LANG else glatt[: LANG - 1].rstrip() + '…'}“"


def _said(wert: Any) -> str:
    if isinstance(wert, bool):
        return "ja" if wert else "nein"
    if isinstance(wert, str) and _TAG.fullmatch(wert):
        try:
            return say_date(date.fromisoformat(wert))
        except ValueError:
            return _short(wert)
    if isinstance(wert, str):
        return _short(wert) if wert.strip() else ""
    return "" if wert is None else str(wert)
