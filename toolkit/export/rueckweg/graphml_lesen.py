"""Which nodes and edges stand in a GraphML file, and is it safe to look?

Document types and entities are refused, because they could read files or grow without measure; size, depth and numbers
are limited.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.parsers import expat

HOECHSTENS_BYTES = 5 * 1024**2
HOECHSTENS_TIEF = 60
LAENGSTER_TEXT = 10_000
HOECHSTENS_KNOTEN, HOECHSTENS_KANTEN = 3_000, 20_000


class GraphmlError(ValueError):
    """A file that is not read; its text is one of the keys of the sentences that people get."""


@dataclass
class Ding:
    """A node or an edge: its XML attributes, and its data by the name of the key in small letters."""

    eigen: dict[str, str]
    daten: dict[str, str] = field(default_factory=dict)


@dataclass
class Graf:
    """What stands in a file: nodes, edges, whether edges have a direction, and how many hyperedges were passed over."""

    knoten: list[Ding] = field(default_factory=list)
    kanten: list[Ding] = field(default_factory=list)
    gerichtet: bool = False
    mehrfach: int = 0


def parse_graphml(daten: bytes) -> Graf:
    """Read a file.

    Args:
        daten: from whoever sent it.

    Raises:
        GraphmlError: ``gross`` (too large, deep or many), ``gefahr`` (document type), ``kaputt`` (not well-formed) or
            ``fremd`` (other XML).
    """
    if len(daten) > HOECHSTENS_BYTES:
        raise GraphmlError("gross")
    sammler = _Sammler()
    try:
        sammler.leser.Parse(daten, True)  # noqa: FBT003 - expat takes it by position only
    except expat.ExpatError as fehler:
        raise GraphmlError("kaputt") from fehler
    return sammler.graf


class _Sammler:
    """Collects while the file is read."""

    def __init__(self) -> None:
        self.graf = Graf()
        self._namen: dict[str, str] = {}
        self._offen: list[str] = []
        self._dinge: list[Ding] = []
        self._feld = ""
        self._texte: list[str] = []
        self.leser = expat.ParserCreate(namespace_separator=" ")
        self.leser.buffer_text = True
        self.leser.StartElementHandler = self._start
        self.leser.EndElementHandler = self._end
        self.leser.CharacterDataHandler = self._characters
        self.leser.StartDoctypeDeclHandler = self._refuse
        self.leser.EntityDeclHandler = self._refuse

    def _start(self, voll: str, werte: dict[str, str]) -> None:
        teil = voll.rpartition(" ")[2]
        if not self._offen and teil != "graphml":
            raise GraphmlError("fremd")
        self._offen.append(teil)
        if len(self._offen) > HOECHSTENS_TIEF:
            raise GraphmlError("gross")
        self._texte.append("")
        if teil == "key":
            self._namen[werte.get("id", "")] = werte.get("attr.name", "").casefold()
        elif teil == "graph" and self._offen.count("graph") == 1:
            self.graf.gerichtet = werte.get("edgedefault") == "directed"
        elif teil in ("node", "edge"):
            self._begin(teil, werte)
        elif teil == "data":
            self._feld = self._namen.get(werte.get("key", ""), werte.get("key", "").casefold())
        elif teil == "hyperedge":
            self.graf.mehrfach += 1
        elif teil == "Geometry" and self._dinge:
            self._place(werte)
        elif teil == "Arrows" and self._dinge and werte.get("source") == werte.get("target") == "none":
            self._dinge[-1].eigen.setdefault("directed", "false")  # yEd says it by the drawing only

    def _begin(self, teil: str, werte: dict[str, str]) -> None:
        alle, grenze = (
            (self.graf.knoten, HOECHSTENS_KNOTEN) if teil == "node" else (self.graf.kanten, HOECHSTENS_KANTEN)
        )
        if len(alle) >= grenze:
            raise GraphmlError("gross")
        self._dinge.append(Ding(werte))
        alle.append(self._dinge[-1])

    def _end(self, voll: str) -> None:
        teil, text = voll.rpartition(" ")[2], self._texte.pop().strip()
        self._offen.pop()
        if teil in ("node", "edge"):
            self._dinge.pop()
        elif not text or not self._dinge:
            return
        elif teil == "data" and self._feld:
            self._dinge[-1].daten[self._feld] = text
        elif teil in ("NodeLabel", "EdgeLabel"):
            self._dinge[-1].daten.setdefault("label", text)

    def _place(self, werte: dict[str, str]) -> None:
        """Take the middle of a box that yEd drew."""
        try:
            for achse, laenge in (("x", "width"), ("y", "height")):
                mitte = float(werte[achse]) + float(werte.get(laenge, "0")) / 2
                self._dinge[-1].daten.setdefault(achse, str(mitte))
        except (KeyError, ValueError):
            return

    def _characters(self, text: str) -> None:
        if self._texte and len(self._texte[-1]) < LAENGSTER_TEXT:
            self._texte[-1] += text

    def _refuse(self, *_: object) -> None:
        raise GraphmlError("gefahr")
