"""Which cards, offers and plans are there, wherever they come from?"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from methodenkoffer.loading import LoadError, Rohdatei, load_begriffe, parse_file, read_bytes
from methodenkoffer.problems import Problem
from methodenkoffer.schema import SORTEN, Angebot, Begriff, Inhalt, Karte, Pfad, Sorte
from methodenkoffer.sources import Wurzel, bundled_root, find_roots

FASSUNG = "1"
ALTE_STAENDE = 3


@dataclass(frozen=True)
class Katalog:
    """All content, by kind and slug.

    Attributes:
        karten: method cards by slug.
        angebote: offers by slug, in the source page's order.
        pfade: ready workshop plans by slug.
        begriffe: controlled words: list name -> slug -> word.
        problems: what could not be read; the rest works all the same.
        stempel: hash of everything that was read.
    """

    karten: dict[str, Karte] = field(default_factory=dict)
    angebote: dict[str, Angebot] = field(default_factory=dict)
    pfade: dict[str, Pfad] = field(default_factory=dict)
    begriffe: dict[str, dict[str, Begriff]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    stempel: str = ""

    def of(self, sorte: Sorte) -> dict[str, Any]:
        """All items of one kind by slug."""
        alle: dict[str, dict[str, Any]] = {"karten": dict(self.karten), "angebote": dict(self.angebote)}
        return {**alle, "pfade": dict(self.pfade)}[sorte.ordner]

    def titel(self, liste: str, slug: str) -> str:
        """What people read for a controlled word; the slug itself if it is unknown."""
        begriff = self.begriffe.get(liste, {}).get(slug)
        return begriff.titel if begriff else slug


_gemerkt: dict[str, Any] = {}


@dataclass(frozen=True)
class _Fund:
    wurzel: Wurzel
    sorte: Sorte
    pfad: Path
    datei: str


def load_catalogue(wurzeln: tuple[Wurzel, ...] | None = None, cache_ordner: Path | None = None) -> Katalog:
    """Load all content, from the cache if nothing has changed.

    Args:
        wurzeln: the roots; all that ``find_roots`` finds if not given.
        cache_ordner: folder of the cache; ``KOFFER_DATEN``/cache or the user's cache folder if not given.
    """
    gefunden, wurzel_problems = (wurzeln, ()) if wurzeln is not None else find_roots()
    dateien, kennung = _read_all(gefunden)
    ablage = (cache_ordner or cache_folder()) / f"katalog-{kennung}.json"
    with contextlib.suppress(OSError, ValidationError, UnicodeDecodeError):
        gemerkt = _adapter().validate_json(ablage.read_bytes())
        if gemerkt.stempel == kennung:
            return gemerkt
    rohdateien, problems = _parse_all(dateien)
    katalog = build_catalogue(rohdateien, (*wurzel_problems, *problems), kennung)
    _remember(katalog, ablage)
    return katalog


def current_catalogue() -> Katalog:
    """Return the catalogue as the files are now; they are read anew only after one of them has changed."""
    wurzeln, _ = find_roots()
    stand = tuple((str(f.pfad), _stamp_of(f.pfad)) for w in wurzeln for f in _list_files(w))
    if _gemerkt.get("stand") != stand:
        _gemerkt.update(stand=stand, katalog=load_catalogue())
    katalog: Katalog = _gemerkt["katalog"]
    return katalog


def load_raw(wurzeln: tuple[Wurzel, ...] | None = None) -> tuple[Katalog, list[Rohdatei]]:
    """Load all content with the lines of every field, past the cache, for checking."""
    gefunden, wurzel_problems = (wurzeln, ()) if wurzeln is not None else find_roots()
    dateien, kennung = _read_all(gefunden)
    rohdateien, problems = _parse_all(dateien)
    return build_catalogue(rohdateien, (*wurzel_problems, *problems), kennung), rohdateien


def build_catalogue(rohdateien: list[Rohdatei], problems: tuple[Problem, ...] = (), stempel: str = "") -> Katalog:
    """Put parsed files together; of two items with one slug the first stays, and the second is a problem."""
    begriffe, begriff_problems = load_begriffe(bundled_root().pfad / "begriffe")
    nach_sorte: dict[str, dict[str, Any]] = {s.ordner: {} for s in SORTEN}
    orte: dict[tuple[str, str], str] = {}
    gesagt = [*problems, *begriff_problems]
    for roh in rohdateien:
        gesagt.extend(roh.problems)
        schluessel = (roh.sorte.ordner, roh.slug)
        if schluessel in orte:
            was = f"den Namen „{roh.slug}“ trägt schon {orte[schluessel]}"
            gesagt.append(Problem(roh.datei, 0, "", was, "die Datei umbenennen", "Q003"))
        elif roh.inhalt is not None:
            orte[schluessel] = roh.datei
            nach_sorte[roh.sorte.ordner][roh.slug] = roh.inhalt
    angebote = dict(sorted(nach_sorte["angebote"].items(), key=lambda a: a[1].nummer))
    return Katalog(
        _by_title(nach_sorte["karten"]),
        angebote,
        _by_title(nach_sorte["pfade"]),
        begriffe,
        tuple(sorted(gesagt)),
        stempel,
    )


def cache_folder() -> Path:
    """Return the folder for what can be made anew at any time."""
    daten = os.environ.get("KOFFER_DATEN")
    if daten:
        return Path(daten) / "cache"
    from platformdirs import user_cache_path

    return user_cache_path("methodenkoffer", appauthor=False)


def _stamp_of(pfad: Path) -> tuple[int, int]:
    with contextlib.suppress(OSError):
        stand = pfad.stat()
        return stand.st_mtime_ns, stand.st_size
    return 0, 0


def _by_title(eintraege: dict[str, Inhalt]) -> dict[str, Any]:
    return dict(sorted(eintraege.items(), key=lambda e: e[1].titel.casefold()))


def _read_all(wurzeln: tuple[Wurzel, ...]) -> tuple[list[tuple[_Fund, bytes | LoadError]], str]:
    summe = hashlib.sha256(FASSUNG.encode() + _code_stamp())
    dateien: list[tuple[_Fund, bytes | LoadError]] = []
    for fund in (f for w in wurzeln for f in _list_files(w)):
        try:
            roh: bytes | LoadError = read_bytes(fund.pfad, fund.datei)
        except LoadError as fehler:
            roh = fehler
        dateien.append((fund, roh))
        inhalt = roh if isinstance(roh, bytes) else str(roh).encode()
        summe.update(f"{fund.wurzel.name}/{fund.sorte.ordner}/{fund.pfad.name}:{len(inhalt)}:".encode() + inhalt)
    return dateien, summe.hexdigest()[:32]


@cache
def _code_stamp() -> bytes:
    """Hash of the code and words that shape the catalogue: a new version reads everything anew."""
    paket = Path(__file__).parent
    quellen = [
        *(paket / "schema").glob("*.py"),
        *(paket / "loading").glob("*.py"),
        *(paket / "begriffe").glob("*.yaml"),
    ]
    return b"".join(hashlib.sha256(q.read_bytes()).digest() for q in sorted(quellen))


def _list_files(wurzel: Wurzel) -> list[_Fund]:
    funde: list[_Fund] = []
    for sorte in SORTEN:
        ordner = wurzel.pfad / sorte.ordner
        with contextlib.suppress(OSError):
            namen = sorted(p.name for p in ordner.iterdir())
            gute = [n for n in namen if n.endswith(".md") and not n.startswith((".", "_"))]
            funde.extend(_Fund(wurzel, sorte, ordner / name, _display(ordner / name)) for name in gute)
    return funde


def _display(pfad: Path) -> str:
    """Write a path as one would type it here."""
    hier = Path.cwd()
    return (pfad.relative_to(hier) if pfad.is_relative_to(hier) else pfad).as_posix()


def _parse_all(dateien: list[tuple[_Fund, bytes | LoadError]]) -> tuple[list[Rohdatei], tuple[Problem, ...]]:
    rohdateien: list[Rohdatei] = []
    problems: list[Problem] = []
    for fund, roh in dateien:
        if isinstance(roh, LoadError):
            problems.extend(roh.problems)
        else:
            rohdateien.append(parse_file(fund.pfad, fund.datei, fund.sorte, roh))
    return rohdateien, tuple(problems)


@cache
def _adapter() -> TypeAdapter[Katalog]:
    return TypeAdapter(Katalog)


def _remember(katalog: Katalog, ablage: Path) -> None:
    """Write the cache in one move; a full disk or a read-only folder costs only time."""
    with contextlib.suppress(OSError):
        ablage.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=ablage.parent, suffix=".neu", delete=False) as strom:
            strom.write(_adapter().dump_json(katalog))
        Path(strom.name).replace(ablage)
        alte = sorted(ablage.parent.glob("katalog-*.json"), key=lambda p: p.stat().st_mtime, reverse=True)
        for alt in alte[ALTE_STAENDE:]:
            alt.unlink(missing_ok=True)
