"""Where in the plan does a row belong: to which day, into which track?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_tabellen import track_names
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import plain, read_number, refuse, show
from toolkit.planung.ablauf import Parallel, Tag
from toolkit.planung.baum import Stelle, walk_pieces
from toolkit.planung.worte import join_words, quote

if TYPE_CHECKING:
    from toolkit.export.rueckweg.datei import Zeile
    from toolkit.planung.ablauf import Ablauf, Spur


@dataclass
class Plaetze:
    """The days and tracks of a plan, by what people call them."""

    ablauf: Ablauf
    maengel: list[Mangel]
    stellen: dict[str, Stelle] = field(init=False)
    spuren: dict[str, tuple[Parallel, Spur]] = field(init=False)
    namen: dict[str, str] = field(init=False)
    anzeige: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.stellen = {s.stueck.id: s for s in walk_pieces(self.ablauf)}
        gruppen = [s.stueck for s in self.stellen.values() if isinstance(s.stueck, Parallel)]
        self.spuren = {spur.id: (gruppe, spur) for gruppe in gruppen for spur in gruppe.spuren}
        namen = track_names(self.ablauf)
        self.anzeige = list(namen.values())
        self.namen = {plain(name).casefold(): kennung for kennung, name in namen.items()}

    def learn_names(self, zeilen: list[Zeile]) -> None:
        """Learn the new names of tracks that were renamed in the sheet."""
        for zeile in zeilen:
            kennung, titel = id_of(zeile), zeile.cell("Titel")
            if kennung in self.spuren and titel is not None and (name := plain(titel.wert)):
                self.namen.setdefault(name.casefold(), kennung)

    def day_of(self, zeile: Zeile, sonst: Tag) -> Tag:
        """Find the day of a row; what cannot be read is a fault and leaves it where it was."""
        zelle = zeile.cell("Tag")
        if zelle is None:
            return sonst
        nummer = refuse(zelle) or read_number(zelle)
        if nummer is None:
            return sonst
        if isinstance(nummer, Mangel):
            self.maengel.append(nummer)
        elif 1 <= nummer <= len(self.ablauf.tage):
            return self.ablauf.tage[nummer - 1]
        else:
            rat = f"Der Ablauf hat {'einen Tag' if len(self.ablauf.tage) == 1 else f'{len(self.ablauf.tage)} Tage'}."
            self.maengel.append(Mangel(zelle.stelle, f"Tag {nummer} gibt es nicht.", rat))
        return sonst

    def track_of(self, zeile: Zeile, sonst: str) -> str:
        """Find the id of the track of a row, empty for all together.

        Args:
            zeile: the row.
            sonst: id of the track where the row stands if the sheet does not say it readably.
        """
        zelle = zeile.cell("Spur")
        if zelle is None:
            return sonst
        if (mangel := refuse(zelle)) is not None:
            self.maengel.append(mangel)
            return sonst
        name = plain(zelle.wert)
        if not name or name.casefold() in self.namen:
            return self.namen[name.casefold()] if name else ""
        worte = join_words([quote(n) for n in self.anzeige], "oder")
        tun = f"Möglich sind {worte}." if worte else "Lassen Sie die Zelle leer."
        self.maengel.append(Mangel(zelle.stelle, f"Eine Spur {show(zelle.wert)} gibt es nicht.", tun))
        return sonst


def id_of(zeile: Zeile) -> str:
    """Return the id in a row, empty if there is none."""
    zelle = zeile.cell("Kennung")
    return plain(zelle.wert) if zelle is not None and not zelle.formel else ""
